import { patientsIn, Term } from '../checks.ts'
import { CARE_CLASSES, CARE_TURNS, GUEST_WORDS } from '../data/in-care.ts'
import type { Document } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { workIn } from './anecdote.ts'
import { hasWord } from './has-word.ts'
import { perDocument } from './per-document.ts'
import { compileTurns } from './turns.ts'

/** Whether a sentence tells of somebody in care, also where no word calls that one a patient. */

/** What a sentence of somebody's care holds: what ails, what is done, where, and how it ends. */
export const TELLS_CARE =
  Term.Condition |
  Term.Procedure |
  Term.CareEvent |
  Term.CarePassive |
  Term.CareUnit |
  Term.WeakProcedure |
  Term.Recovery

const findCareTurns = compileTurns(CARE_TURNS, CARE_CLASSES)
const GUEST = wordSet(GUEST_WORDS)
const known = perDocument(() => new Map<number, number>())

/** 3 where it is said outright, 2 where it can hardly be meant otherwise, 1 where health is spoken of at all, else 0. */
export function careIn(document: Document, sentence: number): number {
  const answers = known(document)
  const answer = answers.get(sentence) ?? weigh(document, sentence)
  answers.set(sentence, answer)
  return answer
}

function weigh(document: Document, index: number): number {
  const sentence = document.sentences[index]
  let most = 0
  for (const { weight } of findCareTurns(document, sentence)) most = Math.max(most, weight)
  if (most < 2)
    for (const { idea, weight } of workIn(document, sentence))
      if (idea !== 'clock' && idea !== 'implied') most = Math.max(most, Math.min(2, weight))
  return most
}

/** Whether a patient is told of in a sentence, or somebody in care who is no guest of the house. */
export function tellsOfCare(document: Document, index: number): boolean {
  const patients = patientsIn(document, index)
  const care = careIn(document, index)
  if (patients.some(({ certain }) => certain) || (care > 0 && patients.length > 0)) return true
  return care > 1 && !hasWord(document, document.sentences[index], GUEST)
}

/** The same of a sentence or the one on either side of it, in its block. */
export function tellsOfCareNear(document: Document, index: number): boolean {
  const { block } = document.sentences[index]
  return [index, index + 1, index - 1].some(
    (near) => document.sentences[near]?.block === block && tellsOfCare(document, near),
  )
}
