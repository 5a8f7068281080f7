import type { Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hashWord } from './fold.ts'

/** Words of invention that invent nobody: of materials, and of names alone. */

const [COMPOSITE, NOVEL] = ['composite', 'novel'].map(hashWord)
const MATERIALS = wordSet(
  'bonding bond filling fillings resin resins restoration restorations veneer veneers material materials crown crowns dressing graft score scores index measure endpoint outcome outcomes video image photo decking',
)
const AFTER_A_BOOK = wordSet('about by in of on that which who is was and or for with')

/** "Composite bonding", "a composite score", "a novel drug": no person is made up. */
export function isThing({ hash, kind }: Tokens, at: number): boolean {
  const next = hash[at + 1]
  if (hash[at] === COMPOSITE) return MATERIALS.has(next)
  return hash[at] === NOVEL && kind[at + 1] === TokenKind.Lower && !AFTER_A_BOOK.has(next)
}

/** "Dorian is a made-up name", "the name is invented": what else is told is as it was, unless that is said to be invented too. */
export function isNameAlone({ hash }: Tokens, at: number, first: number, last: number): boolean {
  const said =
    NAMES.has(hash[at + 1]) ||
    [at - 2, at - 3].some((t) => t >= first && NAMES.has(hash[t]) && BE.has(hash[t + 1]))
  if (!said) return false
  for (let t = first; t < last; t++) if (AS_WELL.has(hash[t])) return false
  return true
}
const NAMES = wordSet('name names initials nickname nicknames surname')
const BE = wordSet("is are was were isn't")
const AS_WELL = wordSet(
  'person people persons patient patients character characters detail details everything everybody everyone case cases place places story stories dates events composite',
)
