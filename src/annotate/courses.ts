import { TokenKind, type Tokens } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Clause } from './clause.ts'
import { hashWord } from './fold.ts'
import { isModifier } from './modifiers.ts'
import { Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

/** Treatments that somebody goes through, what comes back by them, and what only sounds like one. */

/** "had a bypass": behind an article, with nothing but an adjective between. */
export const isWeakTreatment = ({ tokens, terms }: Pick<Clause, 'tokens' | 'terms'>, at: number) =>
  (Vocabulary.INDEFINITE.has(tokens.hash[at]) || Vocabulary.POSSESSIVE_PRONOUN.has(tokens.hash[at])) &&
  ((terms.starts[at + 1] | terms.starts[at + 2]) & Term.WeakProcedure) !== 0

/** "completed chemotherapy", "started dialysis": a course of treatment right behind its verb, and no "chemotherapy training". */
export const isCourse = ({ tokens, terms }: Pick<Clause, 'tokens' | 'terms'>, at: number) =>
  COURSE.has(tokens.hash[at]) &&
  (terms.starts[at + 1] & (Term.Procedure | Term.Medicine)) !== 0 &&
  !isModifier(tokens, terms.ends[at + 1])
const COURSE = wordSet('completed finished began started stopped continued needed')

/** "underwent training", "survived layoffs" */
export const UNSICK = wordSet(
  'training renovation renovations inspection changes layoffs cuts trials audits audit',
)
/** "spent six weeks in our unit as an intern" */
export function isPosted(
  { tokens, terms }: Pick<Clause, 'tokens' | 'terms'>,
  at: number,
  end: number,
): boolean {
  for (let t = at; t < Math.min(end, at + POSTED_REACH); t++)
    if (tokens.hash[t] === AS)
      return (
        POSTED.has(tokens.hash[t + 2]) || ((terms.cover[t + 1] | terms.cover[t + 2]) & Term.StaffRole) !== 0
      )
  return false
}
const POSTED_REACH = 12
const AS = hashWord('as')
const POSTED = wordSet('intern volunteer student trainee resident fellow locum')

/** "can hear her grandchildren again": what nobody does again who never lost it. */
export function isAgain({ hash, kind }: Tokens, at: number, end: number): boolean {
  let sense = false
  // "could finally breathe through her nose"
  const freed = FREED.has(hash[at + 1])
  for (let t = at + 1; t < Math.min(end, at + 9) && kind[t] !== TokenKind.Mark; t++) {
    sense ||= SENSES.has(hash[t])
    if (sense && (freed || hash[t] === AGAIN)) return true
  }
  return false
}
export const CAN = wordSet('can could able')
const SENSES = wordSet(
  'walk hear see speak talk breathe eat swallow chew dance run jog climb kneel bend stand lift hold carry sleep smile read write drive garden ride',
)
const AGAIN = hashWord('again')
const FREED = wordSet('finally now')

/** "spent her final weeks in our hospice": days and weeks in a house of ours, where those who work there spend years. */
export function isStayWithUs(
  { tokens, terms }: Pick<Clause, 'tokens' | 'terms'>,
  at: number,
  end: number,
): boolean {
  let span = false
  for (let t = at + 1; t < Math.min(end - 1, at + STAY_REACH); t++) {
    span ||= SPANS.has(tokens.hash[t])
    if (span && Vocabulary.OUR.has(tokens.hash[t]))
      return (terms.starts[t + 1] & Term.Org) !== 0 || HOUSES.has(tokens.hash[t + 1])
  }
  return false
}
const STAY_REACH = 10
const SPANS = wordSet('day days night nights week weeks hours months')
const HOUSES = wordSet('hospice care hospital clinic ward')
