import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, wordSet } from '../word-set.ts'

/** The part of a sentence around a promise that has a subject of its own: what softens another part softens nothing here. */
export function clauseOf(
  { tokens }: Document,
  sentence: Sentence,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
): Sentence {
  const { hash, kind } = tokens
  const ends = (t: number) =>
    (kind[t] === TokenKind.Mark && BREAKS.has(hash[t])) || (JOINS.has(hash[t]) && SUBJECT.has(hash[t + 1]))
  let from = first
  while (from > sentence.first && !ends(from - 1)) from--
  let to = last
  while (to < sentence.last && !ends(to)) to++
  return { ...sentence, first: from, last: to }
}
const BREAKS = markSet(';:—–.!?()')
const JOINS = wordSet('and but so')
const SUBJECT = wordSet(
  "the a an this that these those it they you your we our my i he she you'll we'll it's most many some no",
)
