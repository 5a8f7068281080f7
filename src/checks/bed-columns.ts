import { HEALTH, Term, hasTerm as termIn } from '../annotate/terms.ts'
import { patientsIn } from '../checks.ts'
import * as Codes from '../data/patient-codes.ts'
import type { Document } from '../document.ts'
import { gatesOf, joinGates, openGate } from './gates.ts'
import { wordSet } from './has-word.ts'

/** "| Room | Diet |" over "| 12A | Puree, stroke |": a row for whoever lies there. */

const PLACES = wordSet(Codes.PLACES)
const TOLD = HEALTH | Term.WeakCondition | Term.CareEvent | Term.CarePassive | Term.WeakProcedure
const GATE = joinGates(openGate(PLACES))
const NUMBER = /^#?(?:\d{1,4}[- ]?[A-Z]?|[A-Z]{1,2}-?\d{1,3})$/

/** Sentences that are the number of a bed or room, in a row that tells of an illness or of care. */
export function bedsInColumns(document: Document): number[] {
  const { blocks, sentences, terms, text, tokens } = document
  const gates = gatesOf(document)
  if (!gates.any(GATE)) return []
  const out: number[] = []
  /** Whether a head has been read, and its first column is of beds. */
  let [headed, bed] = [false, false]
  let open = -1
  for (const [at, { block, first, last, span }] of sentences.entries()) {
    const { kind, header } = blocks[block]
    if (kind !== 'table-cell') {
      headed = false
      open = -1
      continue
    }
    if (header) {
      if (!headed) bed = PLACES.has(tokens.hash[first])
      headed = true
      continue
    }
    if (!bed || !headed) continue
    const opens =
      blocks[block - 1]?.kind !== 'table-cell' ||
      blocks[block].group !== blocks[block - 1].group ||
      blocks[block - 1].header
    if (opens) open = NUMBER.test(text.slice(span.start, span.end).trim()) ? at : -1
    else if (open >= 0 && termIn(terms, first, last, last, TOLD)) {
      out.push(open)
      open = -1
    }
  }
  return out
}

/** A cell of its own in a table or list that tells of a patient. */
export function isCellBesidePatient(document: Document, index: number): boolean {
  const { blocks, sentences } = document
  const { within } = blocks[sentences[index].block]
  if (!within) return false
  for (let near = Math.max(0, index - NEAR); near <= Math.min(sentences.length - 1, index + NEAR); near++)
    if (
      blocks[sentences[near].block].within === within &&
      patientsIn(document, near).some(({ certain }) => certain)
    )
      return true
  return false
}
const NEAR = 6
