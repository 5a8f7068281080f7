import type { Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordSet, wordSet } from '../word-set.ts'
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
  const be = [at - 1, at - 2].find((t) => t > first && BE.has(hash[t]))
  let said = NAMES.has(hash[at + 1])
  for (let t = first; be !== undefined && t < be; t++) said ||= NAMES.has(hash[t])
  if (!said) return false
  for (let t = first; t < last; t++) if (AS_WELL.has(hash[t])) return false
  return true
}
const NAMES = wordSet('name names initials nickname nicknames surname')
const BE = wordSet("is are was were isn't")
const AS_WELL = wordSet(
  'person people persons patient patients character characters detail details everything everybody everyone case cases place places story stories dates events composite sample example training template form',
)

/** "It was a drill.", "Earl is a rubber head.": a post that says so was on nobody from its first word. */
export function saysDrill({ hash, kind }: Tokens, at: number, first: number): boolean {
  if (!DRILLS.has(hash[at])) return false
  const end = PARTS.has(hash[at + 1]) ? at + 2 : at + 1
  if (kind[end] !== TokenKind.Mark || (STUFF.has(hash[at]) && end === at + 1)) return false
  for (let t = at - 1; t > Math.max(first, at - SHORT); t--)
    if (IS.has(hash[t])) return t - 1 === first && (IT.has(hash[first]) || kind[first] === TokenKind.Capital)
  return false
}
const STUFF = wordSet('rubber silicone plastic vinyl')
export const DRILLS = new WordSet([
  ...STUFF,
  ...wordSet('drill mannequin manikin dummy simulator simulation'),
])
const PARTS = wordSet('head torso arm leg man woman baby body patient hand')
const IS = wordSet('is was')
const IT = wordSet('it this that he she')
/** Tokens of "was only a drill". */
const SHORT = 5
