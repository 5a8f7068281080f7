import { FUNCTION } from '../annotate/vocabulary.ts'
import { Word, wordBits } from '../annotate/words.ts'
import { OFTEN } from '../data/often.ts'
import { type WordSet, wordSet } from '../word-set.ts'
import type { Step } from './turn-steps.ts'

/** How common the words of a step are, which tells where looking for a pattern had best begin. */

/** The one or two steps of a pattern that the fewest sentences hold, the rarest first. */
export function chooseAnchors(steps: readonly Step[]): readonly Step[] {
  return steps
    .filter(({ optional, forbidden, capital, ending }) => !optional && !forbidden && !capital && !ending)
    .sort((a, b) => commonness(a) - commonness(b))
    .slice(0, 2)
}

/** A mark's hash is its code unit. */
const isMark = (hash: number) => hash > 0 && hash < 0x80

/** Words of nearly every sentence. */
const SMALL = wordSet(
  "a an the and or of to in on at by for with from is are was were be been it it's that this you your we our i my not no all who can will",
)
const OFTEN_SET = wordSet(OFTEN)

/** Steps that are written alike share their words. */
const weighed = new Map<WordSet, number>()

/** Roughly, of how many sentences in ten thousand a step holds: terms stand in a few, function words in most. */
function commonness({ words, terms, numbers }: Step): number {
  let sum = weighed.get(words)
  if (sum === undefined) {
    sum = 0
    for (const hash of words) sum += commonnessOf(hash)
    weighed.set(words, sum)
  }
  return sum + (terms ? 40 : 0) + (numbers.length ? 200 : 0)
}

function commonnessOf(hash: number): number {
  if (SMALL.has(hash) || isMark(hash)) return 300
  if (OFTEN_SET.has(hash)) return 20
  if (FUNCTION.has(hash)) return 10
  return wordBits(hash) & Word.WordCommon ? 1 : 0.1
}
