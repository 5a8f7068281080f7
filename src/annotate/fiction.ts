import { TokenKind, type Tokens } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hashWord } from './fold.ts'

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
