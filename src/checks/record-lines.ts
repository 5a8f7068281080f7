import { HEALTH, Term, hasTerm as termIn } from '../annotate/terms.ts'
import { CARE_LABELS } from '../data/care-labels.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { gatesOf, openGate } from './gates.ts'
import { perDocument } from './per-document.ts'

/** Lines of a record of one case, each with its label: "Patient: …", "Imaging: …", "Outcome: …". */

const [OPENING, FIELDS] = [CARE_LABELS.opening, CARE_LABELS.fields].map((words) => wordSet(words))
const PATIENT = wordSet('patient pt')
const GATE = openGate(OPENING)
const [COLON, QUESTION] = [0x3a, 0x3f]
const WHO = Term.Life | Term.Occupation | Term.Patient | Term.AmbiguousPatient
/** Words of a label. */
const LABEL = 3

interface RecordLines {
  /** Every sentence of a line of the record. */
  readonly all: ReadonlySet<number>
  /** Those of the line that says who it is. */
  readonly opening: ReadonlySet<number>
}
const NONE: RecordLines = { all: new Set(), opening: new Set() }

/** Sentences of a record of one case, by number; none where no line brings somebody in. */
export const recordLines = perDocument((document): RecordLines => {
  if (!gatesOf(document).any(GATE)) return NONE
  const [all, opening] = [new Set<number>(), new Set<number>()]
  let of: 'opening' | 'field' | undefined
  for (const [at, sentence] of document.sentences.entries()) {
    if (document.sentences[at - 1]?.block !== sentence.block) of = labelOf(document, sentence)
    if (!of || sentence.guard) continue
    all.add(at)
    if (of === 'opening') opening.add(at)
  }
  return opening.size ? { all, opening } : NONE
})

function labelOf(document: Document, { first, last }: Sentence): 'opening' | 'field' | undefined {
  const { tokens, terms } = document
  const { hash, kind } = tokens
  let colon = first
  while (colon < Math.min(last, first + LABEL) && kind[colon] !== TokenKind.Mark) colon++
  if (hash[colon] !== COLON || colon === first || hash[last - 1] === QUESTION) return undefined
  const opens = hash.subarray(first, colon).some((word) => OPENING.has(word))
  if (!opens) return hash.subarray(first, colon).some((word) => FIELDS.has(word)) ? 'field' : undefined
  // "Patient: female, 61", "History: a roofer with …"; not "History: founded in 1950" and not "Patient parking: level 2".
  const called = PATIENT.has(hash[colon - 1])
  const counted = kind.subarray(colon + 1, last).some((one) => one === TokenKind.Number)
  const who = termIn(terms, colon + 1, last, last, WHO) || SEX.has(hash[colon + 1])
  if (called) return counted || who || termIn(terms, colon + 1, last, last, HEALTH) ? 'opening' : undefined
  return who && (counted || termIn(terms, colon + 1, last, last, HEALTH)) ? 'opening' : undefined
}
const SEX = wordSet('male female m f')
