import { hasTerm, Term } from '../checks.ts'
import { SHIFT_WORDS as Words } from '../data/shift-diary.ts'
import type { Document, Sentence } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import { careIn } from './in-care.ts'
import { findIndividuals, type Individual } from './individuals.ts'
import { opensWithNoun } from './opening-nouns.ts'
import { tellsPast } from './past-tense.ts'
import { REACH } from './shift-setting.ts'

/** What those who work in care tell of somebody, whatever the verb, because what was wrong stands beside it. */

const DETAIL = wordSet(`${Words.detail} ${Words.where}`)
const CLINICAL =
  Term.Condition | Term.WeakCondition | Term.Procedure | Term.WeakProcedure | Term.Medicine | Term.CareEvent

/** Somebody to whom something happened, told by one who works in care, with what was wrong beside it. */
export function isToldByCrew(
  document: Document,
  index: number,
  one: Individual | undefined,
  near: boolean,
  crew: boolean,
): boolean {
  const sentence = document.sentences[index]
  const post = document.type === 'social'
  // Notes leave out verbs and articles: "Rancher, fence wire through the calf", "Man brings in own toe".
  const told =
    tellsPast(document, sentence) ||
    (post &&
      one === 'described' &&
      opensWithNoun(document, sentence) &&
      !hasWord(document, sentence, TO_MANY))
  if (!one || !crew || !told) return false
  const care = () => isClinicalAround(document, index) || careIn(document, index) > 1
  if (one !== 'pronoun') return care()
  if (near && (isClinical(document, sentence) || (isBroughtIn(document, index) && care()))) return true
  return (
    post && isClinical(document, sentence) && (careIn(document, index) > 0 || isBroughtIn(document, index))
  )
}

/** Spoken to readers. */
const TO_MANY = wordSet('you your our us we if when call book come ask join should can will may must are')

/** Somebody was described or called a patient of ours a little before. */
function isBroughtIn(document: Document, index: number): boolean {
  const people = findIndividuals(document)
  for (let before = index - 1; before >= index - REACH; before--)
    if ((people.get(before) ?? 'pronoun') !== 'pronoun') return true
  return false
}

export const isClinical = (document: Document, sentence: Sentence) =>
  hasTerm(document, sentence, CLINICAL) || hasWord(document, sentence, DETAIL)

export const isClinicalAround = (document: Document, index: number) =>
  document.sentences.slice(Math.max(0, index - 1), index + 2).some((near) => isClinical(document, near))
