import { hashWord } from '../annotate/fold.ts'
import { Term } from '../annotate/terms.ts'
import { CARE_LABELS } from '../data/care-labels.ts'
import type { Document, Sentence } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { DIGITS, gatesOf, openGate } from './gates.ts'
import { perDocument } from './per-document.ts'
import { recordLines } from './record-lines.ts'

/** Days behind a label that only records of care carry: "DOB 03/14/2031", "Date of admission: …", "Discharged: …". */

const [ALONE, DATED, DONE] = [CARE_LABELS.alone, CARE_LABELS.dated, CARE_LABELS.done].map((words) =>
  wordSet(words),
)
const LABELLED = openGate([...ALONE, ...DATED, ...DONE], 0, DIGITS)
const [COLON, DATE, OF] = [0x3a, hashWord('date'), hashWord('of')]

/** Sentences with a label of that kind, by number. */
export const sentencesOfLabels = perDocument((document) => {
  const gates = gatesOf(document)
  const found = new Set<number>(recordLines(document).all)
  if (!gates.any(LABELLED)) return found
  for (let at = 0; at < document.sentences.length; at++)
    if (gates.at(at, LABELLED) && isLabelled(document, document.sentences[at])) found.add(at)
  return found
})

function isLabelled({ tokens, terms }: Document, { first, last, guard }: Sentence): boolean {
  if (guard) return false
  const { hash } = tokens
  for (let t = first; t < last; t++) {
    if (ALONE.has(hash[t])) return true
    // "Date of birth: …", "admission date …"
    if (DATED.has(hash[t]) && ((hash[t - 1] === OF && hash[t - 2] === DATE) || hash[t + 1] === DATE))
      return !(terms.cover[first] & Term.StaffRole)
    if (DONE.has(hash[t]) && hash[t + 1] === COLON) return true
  }
  return false
}
