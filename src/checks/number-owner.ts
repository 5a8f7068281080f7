import { hasTerm, patientsIn, Term } from '../checks.ts'
import type { Document } from '../document.ts'
import { answersCare } from './audience.ts'

/** Whose a number may be that stands in a sentence. */

/** Numbers that people have elsewhere stand for a patient beside one of these. */
const CARE =
  Term.Condition |
  Term.Procedure |
  Term.Medicine |
  Term.CareEvent |
  Term.CarePassive |
  Term.CareUnit |
  Term.Patient

/** Care is spoken of in the sentence. */
export const isBesideCare = (document: Document, sentence: number): boolean =>
  hasTerm(document, document.sentences[sentence], CARE)

/** The same of the sentences on either side. */
export const isAmidCare = (document: Document, sentence: number): boolean =>
  [sentence - 1, sentence, sentence + 1].some(
    (near) => document.sentences[near] && isBesideCare(document, near),
  )

/** A patient is told of in the sentence before, or the reply is to one, and not to whoever asks for "ticket 20418". */
export function isNear(document: Document, sentence: number): boolean {
  return answersCare(document) || patientsIn(document, sentence - 1).length > 0
}

/** People looked at in one sentence. */
const MANY = 20

export function isStaffs({ told }: Document, sentence: number): boolean {
  return (told.get(sentence) ?? []).slice(0, MANY).some(({ role }) => role === 'staff' || role === 'author')
}
