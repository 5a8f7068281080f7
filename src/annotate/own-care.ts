import { OWN_CARE } from '../data/own-care.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Clause } from './clause.ts'
import { hashWord } from './fold.ts'
import { HEALTH, isBodyPart, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

/** What of one's care one owns: "Dana's surgery", "your recovery", "her new smile". */

const [CARE, THINGS] = [OWN_CARE.care, OWN_CARE.things].map((words) => wordSet(words))
const MADE_NEW = wordSet(OWN_CARE.madeNew)
const OF = hashWord('of')

/** Tokens between the owner and the thing. */
const REACH = 4

/** Whether an owner before token `at` owns care there, before any mark or preposition. */
export function ownsCare(
  { tokens, terms }: Pick<Clause, 'tokens' | 'terms'>,
  at: number,
  end: number,
): boolean {
  let made = false
  for (let t = at; t < Math.min(end, at + REACH); t++) {
    const hash = tokens.hash[t]
    if (tokens.kind[t] === TokenKind.Mark || STOPS.has(hash)) return false
    // "her treatment of the subject", "your surgery hours"
    if (CARE.has(hash)) return tokens.hash[t + 1] !== OF && !OTHERWISE.has(tokens.hash[t + 1])
    if (terms.cover[t] & HEALTH || THINGS.has(hash)) return true
    if (made && isBodyPart(hash)) return true
    made ||= MADE_NEW.has(hash)
  }
  return false
}
const STOPS = wordSet('on of about for in with at to from by and or into over after')
const OTHERWISE = wordSet(
  'hours team teams staff clinic clinics center centre department unit patients practice practices program book research career office school',
)

/** "for your care", "caring for you", "took care of you": care spoken of to the one who had it. */
export function isCaredFor({ tokens }: Pick<Clause, 'tokens'>, at: number, end: number): boolean {
  if (!CARED.has(tokens.hash[at]) || at + 2 >= end) return false
  return (
    LINK.has(tokens.hash[at + 1]) &&
    (YOU.has(tokens.hash[at + 2]) || Vocabulary.HE_SHE.has(tokens.hash[at + 2]))
  )
}
const CARED = wordSet('care cared caring look looked looking')
const LINK = wordSet('for of after')
const YOU = wordSet('you')

/** A weak word of treatment behind "had a", "after her": it stands for what was done to one person. */
export const isTreatment = (classes: number) => (classes & (HEALTH | Term.WeakProcedure)) !== 0
