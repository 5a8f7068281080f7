import { WordSet, wordSet } from '../word-set.ts'

/** "Book club", "film night", "Act Two": two words that are of made-up worlds together, and everyday ones alone. */

const SHOWN = wordSet('book film movie drama theatre theater reading')
const TOGETHER = wordSet('club night festival society group evening')
const PARTS = wordSet('act scene')
const NUMBERED = wordSet('one two three four five i ii iii iv v')

/** "Teddy Bear Clinic": where children bring their toys. */
const TOYS = wordSet('bear bears doll dolls dolly toy toys stuffie stuffies')
const MENDED = wordSet('clinic clinics hospital hospitals checkup check-up er')

/** Words that may open such a pair. */
export const PAIRING = new WordSet([...SHOWN, ...PARTS, ...TOYS])

/** What two words count among those of a world; a clinic for bears needs no others. */
export function pairCount(hash: number, next: number): number {
  if (TOYS.has(hash) && MENDED.has(next)) return ALONE
  return (SHOWN.has(hash) && TOGETHER.has(next)) || (PARTS.has(hash) && NUMBERED.has(next)) ? BESIDE : 0
}
const [ALONE, BESIDE] = [4, 3]
