import { type Document, TokenKind } from '../document.ts'
import { markSet, wordSet } from '../word-set.ts'

/** "Renata (that's Mom)", "Tamsin, his mum,": the name stands before the relative. */

const LINKS = wordSet("that that's who who's she she's he he's is")
const OPENS = markSet('(,—–')
const CLOSES = markSet('),—–')
/** Words between the mark and the relative, and words of a name. */
const [LINK, NAME] = [2, 3]

/** First token of the name before a relative (or its owner) at token `at`, with a mark on either side; -1 where none stands there. */
export function nameBefore({ tokens }: Document, first: number, at: number, end: number): number {
  const { hash, kind } = tokens
  if (!CLOSES.has(hash[end])) return -1
  let mark = at - 1
  while (mark > first && at - 1 - mark < LINK && LINKS.has(hash[mark])) mark--
  if (!OPENS.has(hash[mark])) return -1
  let name = mark
  while (name > first && mark - name < NAME && kind[name - 1] === TokenKind.Capital) name--
  return name < mark ? name : -1
}
