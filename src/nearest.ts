import { closest, distance } from 'fastest-levenshtein'

/** The known word that a mistyped one was most likely meant to be: a slip in every third letter at most. */
export function findNearest(word: string, known: readonly string[]): string | undefined {
  const meant = word.toLowerCase().slice(0, 80)
  const folded = known.map((one) => one.toLowerCase())
  const tail = folded.findIndex((one) => one.endsWith(`/${meant}`))
  if (tail >= 0 || folded.length === 0) return known[tail]
  const found = closest(meant, folded)
  const near = distance(meant, found) <= Math.max(1, Math.floor(found.length / 3))
  return near ? known[folded.indexOf(found)] : undefined
}
