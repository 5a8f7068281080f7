import { hasTerm, Term } from '../checks.ts'
import { type DEATH_TURNS, DEATH_WORDS as Words } from '../data/deaths.ts'
import type { Document, Mention, Person } from '../document.ts'
import { PUBLIC_ROLES } from '../roles.ts'
import { wordSet } from '../word-set.ts'
import { isNumbered } from './anecdote.ts'
import { hasWord } from './has-word.ts'
import { careIn } from './in-care.ts'
import { findIndividuals } from './individuals.ts'
import { isAtWork, isOfStaffDraft } from './staff-draft.ts'
import type { TurnMatch } from './turns.ts'

/** Whether a death befell somebody in a house of care, where nothing calls the dead one a patient. */

/** "Remembers Dana, who …" reads like words of a source. */
export const ELSEWHERE: ReadonlySet<Person['role']> = new Set(
  PUBLIC_ROLES.filter((role) => role !== 'source'),
)
const WORKED = wordSet(Words.worked)
const TIES = wordSet(Words.ties)
const WE = wordSet('we our us i')
const DONE =
  Term.Procedure | Term.WeakProcedure | Term.CareUnit | Term.CareEvent | Term.CarePassive | Term.Patient
const PATIENTS = wordSet('patient patients resident residents baby babies infant newborn newborns preemie')
const FAMILY = wordSet('family kids regulars')
const FAREWELL = wordSet(Words.farewell)
const TOOK = wordSet('took claimed killed')
/** Characters between somebody and the words of death. */
const CLOSE = 30
/** Who is told of before a death, at most so many tokens off. */
const REACH = 12

/** "She died two days after the operation": nobody's kin, and what was done or where stands beside it. */
export function diedHere(
  document: Document,
  index: number,
  person: Person,
  { form, span }: Mention,
  start: number,
): boolean {
  if (start - span.end > CLOSE) return false
  const { role } = person
  if (ELSEWHERE.has(role) || role === 'relative' || isAtWork(person) || isOfStaffDraft(document, person))
    return false
  if (form === 'name' && role !== 'patient') return false
  return isCaredFor(document, index)
}

/** "The patient's life support was turned off", "the 19-year-old died in our lobby": told of by a noun or an age alone. */
export function isUnnamedPatients(
  document: Document,
  index: number,
  { idea, first, last }: TurnMatch<keyof typeof DEATH_TURNS>,
): boolean {
  const { tokens, sentences } = document
  const sentence = sentences[index]
  if (sentence.guard) return false
  const [from, to] = idea === 'subject' ? [Math.max(sentence.first, first - REACH), first + 1] : [first, last]
  let patients = false
  for (let t = from; t < to; t++) patients ||= PATIENTS.has(tokens.hash[t])
  if (idea === 'theirs') return false
  if (idea === 'object') {
    const behind = FAREWELL.has(tokens.hash[first]) || TOOK.has(tokens.hash[last - 1])
    for (let t = to; behind && t < Math.min(sentence.last, to + REACH); t++)
      patients ||= PATIENTS.has(tokens.hash[t])
    const ours = hasWord(document, sentence, WE) || first === sentence.first
    const family = hasWord(document, { ...sentence, first, last }, FAMILY) && careIn(document, index) > 0
    return (patients || family) && ours
  }
  const one = findIndividuals(document).get(index)
  return (patients || (one !== undefined && one !== 'pronoun')) && isCaredFor(document, index)
}

/** The sentence itself, or the one beside it in words of ours, says what was done or where. */
function isCaredFor(document: Document, index: number): boolean {
  const { sentences } = document
  const here = sentences[index]
  if (hasWord(document, here, TIES)) return false
  if (careIn(document, index) > 1 || isNumbered(document, here)) return true
  if (hasTerm(document, here, DONE) || (hasWord(document, here, WE) && hasWord(document, here, WORKED)))
    return true
  return [index - 1, index + 1].some((near) => {
    const beside = sentences[near]
    if (beside?.block !== here.block || beside.guard || hasWord(document, beside, TIES)) return false
    return (
      hasWord(document, beside, WE) && (hasWord(document, beside, WORKED) || hasTerm(document, beside, DONE))
    )
  })
}
