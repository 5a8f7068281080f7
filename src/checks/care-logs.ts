import { hasTerm, Term } from '../checks.ts'
import type { Document, Sentence } from '../document.ts'
import { tellsPast } from './past-tense.ts'
import { perDocument } from './per-document.ts'

/** Tables that log one stay: a row for the admission, rows for what was found and done, one for the discharge. */

const EVENT = Term.CareEvent | Term.CarePassive
const DONE = EVENT | Term.Condition | Term.Procedure | Term.Medicine | Term.CareUnit
/** Cells that tell of care done before a table is a log of it. */
const ENOUGH = 2

/** Sentences in the cells of such tables. */
export const sentencesOfLogs = perDocument((document: Document): ReadonlySet<number> => {
  const { blocks, sentences } = document
  const out = new Set<number>()
  let rows: number[] = []
  let [events, done] = [0, 0]
  const close = () => {
    if (events > 0 && done >= ENOUGH) for (const at of rows) out.add(at)
    rows = []
    events = done = 0
  }
  for (let at = 0; at < sentences.length; at++) {
    const { within, header } = blocks[sentences[at].block]
    if (within !== 'table') {
      if (rows.length) close()
      continue
    }
    rows.push(at)
    if (header || !happened(document, sentences[at])) continue
    if (hasTerm(document, sentences[at], EVENT)) events++
    if (hasTerm(document, sentences[at], DONE)) done++
  }
  close()
  return out
})

/** "Admitted from the ward": the verb of a note opens it with a capital. */
const happened = (document: Document, sentence: Sentence) =>
  /^\p{Lu}\p{L}{2,14}ed\b/u.test(document.text.slice(sentence.span.start, sentence.span.start + 20)) ||
  tellsPast(document, sentence)
