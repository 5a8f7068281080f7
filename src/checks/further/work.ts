import type { Document, Span } from '../../document.ts'
import { hasWord, wordSet } from '../has-word.ts'
import { tellsOfCare } from '../in-care.ts'
import { followsOther } from '../last-told.ts'
import { rolesIn } from '../occupations.ts'
import { livelihoodIn } from './livelihood.ts'
import { openSentences } from './open-sentences.ts'

const ONE = wordSet("he she his her hers him he's she's who whose")

/** Words of an office with its place: "the superintendent of the Delmar schools". */
const LONG = 5

/** Offices and trades of a draft that is sure of a patient, which nobody of the house or of the public holds. */
export function* furtherWork(
  document: Document,
): Generator<{ readonly span: Span; readonly unique: boolean }> {
  for (const at of openSentences(document)) {
    let told = false
    const ofOne = hasWord(document, document.sentences[at], ONE) || tellsOfCare(document, at)
    for (const role of rolesIn(document, document.sentences[at])) {
      // "The fire marshal" alone is mostly an official; who is told of with a town is somebody.
      if (!ofOne && role.last - role.first < LONG) continue
      if (followsOther(document, at, role.span.start)) continue
      told = true
      yield role
    }
    const living = told ? undefined : livelihoodIn(document, at)
    if (living && !followsOther(document, at, living.span.start)) yield living
  }
}
