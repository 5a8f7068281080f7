/** Words between a preposition and the name of a place. */
const AMID = new Set(
  'the|a|an|his|her|their|our|rural|nearby|tiny|small|downtown|northern|southern|eastern|western|city|town|village|hamlet|suburb|suburbs|outskirts|community|island|mountains|of|in|near|outside'.split(
    '|',
  ),
)

/** Text before a place without the small words that lead to it: "from the outskirts of" ends in "from". */
export function dropAmid(text: string): string {
  let end = text.trimEnd().length
  for (;;) {
    const start = text.lastIndexOf(' ', end - 1)
    if (start < 0 || !AMID.has(text.slice(start + 1, end).toLowerCase())) break
    const previous = text.slice(text.lastIndexOf(' ', start - 1) + 1, start).toLowerCase()
    // The last preposition of all stays.
    if (
      !AMID.has(previous) &&
      PREPOSITION.has(text.slice(start + 1, end).toLowerCase()) &&
      !PREPOSITION.has(previous)
    )
      break
    end = start
  }
  return `${text.slice(0, end)} `
}
const PREPOSITION = new Set(['of', 'in', 'near', 'outside'])
