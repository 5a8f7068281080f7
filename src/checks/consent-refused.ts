import { Term } from '../checks.ts'
import { type Document, type Sentence, TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'

/** Sentences that turn a weak consent down: the rule that they tell is a good one. */

/** "Please do not send us your rash in a DM": an order not to, and nobody's leave. */
export function isOrderNot({ tokens: { hash } }: Document, { first, last }: Sentence): boolean {
  const at = PLEASE.has(hash[first]) ? first + 1 : first
  if (!(DO.has(hash[at]) && NOT.has(hash[at + 1]))) return false
  for (let t = at; t < last; t++) if (STILL.has(hash[t])) return false
  return true
}
const [PLEASE, DO, NOT, STILL] = [
  'please',
  "do don't",
  'not send post share tell show write message leave put give',
  'but so since because he she they we already bother need needed worry',
].map(wordSet)

/** "I didn't, because a spoken yes is not enough.": what was allowed was not done. */
export function isElliptic({ tokens: { hash, kind } }: Document, { first }: Sentence): boolean {
  const end = DID.has(hash[first + 1]) && NEVER.has(hash[first + 2]) ? first + 3 : first + 2
  if (!WRITERS.has(hash[first]) || !(end > first + 2 || DID_NOT.has(hash[first + 1]))) return false
  return kind[end] === TokenKind.Mark || BECAUSE.has(hash[end])
}

/** "We no longer accept a yes over the phone", "no patient was filmed": a rule that is a good one, and nobody to ask. */
export function isTurnedDown(document: Document, sentence: Sentence): boolean {
  if (isElliptic(document, sentence)) return true
  const { terms, tokens } = document
  const { hash } = tokens
  const { first, last } = sentence
  for (let t = first; t + 2 < last; t++) {
    if (!NEVER.has(hash[t])) continue
    const at = LONGER.has(hash[t + 1]) ? t + 2 : t + 1
    if (ACCEPT.has(hash[at])) return true
    const one = terms.starts[at] & Term.Patient ? terms.ends[at] : 0
    if (one && WAS.has(hash[one]) && FILMED.has(hash[one + 1])) return true
  }
  return false
}
const [WRITERS, DID, DID_NOT, NEVER, BECAUSE, LONGER, ACCEPT, WAS, FILMED] = [
  'i we',
  'did do will could would',
  "didn't don't won't couldn't wouldn't",
  'no not never',
  'because since as',
  'longer',
  'accept accepts accepted accepting take rely',
  'was were is are',
  'filmed shown photographed recorded pictured named visible present',
].map(wordSet)
