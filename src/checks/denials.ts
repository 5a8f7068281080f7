import { CLAIM_WORDS as Words } from '../data/claims.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, wordSet } from '../word-set.ts'

/** Whether a claim is denied before it is made, or taken back right behind. */

const [DENY, AFFIRM, RETRACT, CLAUSE, BE] = [
  Words.deny,
  Words.affirm,
  Words.retract,
  Words.clause,
  Words.be,
].map(wordSet)
const [AND, NO, NOT, FEW, A] = [...wordSet('and no not few a')]
const COMMA = ','.charCodeAt(0)
const STOP_MARKS = markSet(';:—–.!?()')
/** Tokens before a claim in which it is denied; behind it, in which it is taken back. */
const [DENY_REACH, RETRACT_REACH] = [14, 5]

/** "no procedure is", "cannot", "not": before a token, in its clause. */
export function isDenied({ tokens }: Document, { first }: Sentence, at: number): boolean {
  let [and, be, comma, beAfterComma] = [false, false, false, false]
  for (let t = at - 1; t >= Math.max(first, at - DENY_REACH); t--) {
    const hash = tokens.hash[t]
    if (tokens.kind[t] === TokenKind.Mark) {
      if (STOP_MARKS.has(hash)) return false
      if (hash === COMMA && !comma) [comma, beAfterComma] = [true, be]
      continue
    }
    if (CLAUSE.has(hash)) return false
    // "A few quick pokes" are some.
    if (DENY.has(hash) && !(hash === FEW && tokens.hash[t - 1] === A)) {
      if (AFFIRM.has(tokens.hash[t + 1])) return false
      // "No needles and lasting relief": only the first is denied.
      if (and && !be && hash === NO) continue
      if (comma && !(beAfterComma && t <= first + 1)) return false
      return true
    }
    and ||= hash === AND
    be ||= BE.has(hash)
  }
  return false
}

/** "guaranteed results do not exist". */
export function isRetracted({ tokens }: Document, { last }: Sentence, from: number): boolean {
  for (let t = from; t < Math.min(last, from + RETRACT_REACH); t++) {
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] === COMMA) return false
    if (STOP_MARKS.has(tokens.hash[t])) return false
    if (RETRACT.has(tokens.hash[t]) && !(tokens.hash[t] === NOT && AFFIRM.has(tokens.hash[t + 1])))
      return true
  }
  return false
}

/** "Autism isn't something to be cured": the words of a cure with a denial between. */
export function deniesWithin(
  { tokens: { hash } }: Document,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
): boolean {
  for (let t = first + 1; t < last; t++) if (DENIAL.has(hash[t])) return true
  return false
}
const DENIAL = wordSet("isn't aren't not never cannot can't wasn't weren't won't")
