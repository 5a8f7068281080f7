import { hashWord } from '../annotate/fold.ts'
import { Term } from '../annotate/terms.ts'
import { CARE_LABELS } from '../data/care-labels.ts'
import type { Document } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { caseTables } from './case-tables.ts'
import { DIGITS, gatesOf, openGate } from './gates.ts'
import { perDocument } from './per-document.ts'
import { recordLines } from './record-lines.ts'

/** Days behind a label that only records of care carry: "DOB 03/14/2031", "Date of admission: …", "Discharged: …", "Admitted 3/14/2031." */

const [ALONE, DATED, DONE] = [CARE_LABELS.alone, CARE_LABELS.dated, CARE_LABELS.done].map((words) =>
  wordSet(words),
)
const LABELLED = openGate([...ALONE, ...DATED, ...DONE], 0, DIGITS)
const [LIFE, THINGS] = [wordSet(CARE_LABELS.life), wordSet(CARE_LABELS.things)]
const [COLON, DATE, OF] = [0x3a, hashWord('date'), hashWord('of')]

/** Sentences with a label of that kind, by number. */
export const sentencesOfLabels = perDocument((document) => {
  const gates = gatesOf(document)
  const found = new Set<number>([...recordLines(document).all, ...caseTables(document).cells])
  if (!gates.any(LABELLED)) return found
  for (let at = 0; at < document.sentences.length; at++)
    if (gates.at(at, LABELLED) && isLabelled(document, at)) found.add(at)
  return found
})

function isLabelled(document: Document, at: number): boolean {
  const { tokens, terms, sentences } = document
  const { first, last, guard } = sentences[at]
  if (guard) return false
  const { hash } = tokens
  if (DONE.has(hash[first]) && isNoted(document, at)) return true
  for (let t = first; t < last; t++) {
    if (ALONE.has(hash[t])) return true
    // "Date of birth: …", "admission date …"
    if (DATED.has(hash[t]) && ((hash[t - 1] === OF && hash[t - 2] === DATE) || hash[t + 1] === DATE))
      return !(terms.cover[first] & Term.StaffRole)
    if (DONE.has(hash[t]) && hash[t + 1] === COLON) return true
  }
  return false
}

/**
 * "Admitted 3/14/2031.", "Discharged May 9, 2031 on two antibiotics.": the note that opens with what was done and on which day.
 * Of births and deaths only with nothing behind the day: lives of founders and surgeons open so too. "Transferred May 3, 2031, the
 * painting …" is of a thing.
 */
function isNoted({ entities, sentences, text, tokens }: Document, at: number): boolean {
  const { first, span } = sentences[at]
  const date = entities.at(at, 'date').find((one) => one.span.start === tokens.start[first + 1])
  if (!date) return false
  const rest = text.slice(date.span.end, span.end)
  if (LIFE.has(tokens.hash[first])) return !/[\p{L}\p{N}]/u.test(rest)
  return !(THINGS.has(tokens.hash[first]) && rest.startsWith(','))
}
