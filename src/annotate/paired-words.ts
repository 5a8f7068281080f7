import { WordSet, wordSet } from '../word-set.ts'

/** "Book club", "film night", "Act Two": two words that are of made-up worlds together, and everyday ones alone. */

const SHOWN = wordSet('book film movie drama theatre theater reading')
const TOGETHER = wordSet('club night festival society group evening')
const PARTS = wordSet('act scene')
const NUMBERED = wordSet('one two three four five i ii iii iv v')

/** Words that may open such a pair. */
export const PAIRING = new WordSet([...SHOWN, ...PARTS])
/** What a pair counts among the words of a world. */
export const PAIR = 3

export const isPaired = (hash: number, next: number) =>
  (SHOWN.has(hash) && TOGETHER.has(next)) || (PARTS.has(hash) && NUMBERED.has(next))
