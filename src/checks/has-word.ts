import type { Document, Sentence, Span } from '../document.ts'
import type { WordSet } from '../word-set.ts'

export { hashWord } from '../annotate/fold.ts'
export { type WordSet, wordSet } from '../word-set.ts'

/** A word of a set in a sentence. */
export function hasWord({ tokens }: Document, { first, last }: Sentence, set: WordSet): boolean {
  for (let t = first; t < last; t++) if (set.has(tokens.hash[t])) return true
  return false
}

/** A word of a set in a stretch of a sentence, or at most so many tokens from it. */
export function hasWordNear(
  { tokens }: Document,
  { first, last }: Sentence,
  { start, end }: Span,
  set: WordSet,
  reach: number,
): boolean {
  let from = first
  while (from < last && tokens.end[from] <= start) from++
  let to = from
  while (to < last && tokens.start[to] < end) to++
  for (let t = Math.max(first, from - reach); t < Math.min(last, to + reach); t++)
    if (set.has(tokens.hash[t])) return true
  return false
}
