import type { Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'

/** "She was treated here for a broken leg when she was nine": what staff tell of being small says nothing of care given now. */

const WHEN = wordSet('when at age aged until')
const SHE = wordSet('she he i')
const WAS = wordSet('was were')
const AS = wordSet('as')
const SMALL = wordSet('child kid boy girl teenager teen toddler baby schoolboy schoolgirl student')
const NUMBERS = wordSet(
  'three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
)
const GREW = wordSet('grew growing')
const UP = wordSet('up')

export function tellsOfChildhood({ hash, kind }: Tokens, first: number, last: number): boolean {
  for (let t = first; t + 1 < last; t++) {
    if (GREW.has(hash[t]) && UP.has(hash[t + 1])) return true
    if (AS.has(hash[t]) && SMALL.has(hash[t + 2]) && t + 2 < last) return true
    if (!WHEN.has(hash[t])) continue
    const told = SHE.has(hash[t + 1]) && WAS.has(hash[t + 2]) ? t + 3 : t + 1
    if (told >= last) continue
    const next = kind[told + 1]
    const ends = told + 1 >= last || next === TokenKind.Mark || !OF_TIME.has(hash[told + 1])
    if (NUMBERS.has(hash[told]) && ends) return true
    if (told > t + 1 && SMALL.has(hash[told + 1])) return true
  }
  return false
}
/** "At nine o'clock", "at ten that morning". */
const OF_TIME = wordSet("o'clock am pm a p that in this sharp tonight on")
