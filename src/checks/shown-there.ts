import { patientsIn } from '../checks.ts'
import { SHOWN_CLASSES, SHOWN_TURNS } from '../data/shown-turns.ts'
import type { Document } from '../document.ts'
import { gatesOf } from './gates.ts'
import { findIndividuals } from './individuals.ts'
import { taleOf } from './tale-reach.ts'
import { compileTurns } from './turns.ts'

/** Pictures of whoever a post tells of, that the draft holds or only points to: "swipe to see her smile". */

const findTurns = compileTurns(SHOWN_TURNS, SHOWN_CLASSES)

/** Whether a draft tells of somebody in care: what its pictures show is that one's. */
export const hasTale = (document: Document) =>
  (document.type === 'social' || document.type === 'blog') && taleOf(document).size > 0

/** Whether words of a picture tell of somebody who is neither staff nor a guest. */
export const tellsOfOne = (document: Document, sentence: number) =>
  patientsIn(document, sentence).length > 0 || findIndividuals(document).has(sentence)

/** Whether a sentence of such a post shows a picture. */
export function isShownThere(document: Document, sentence: number): boolean {
  const { guard } = document.sentences[sentence]
  if (document.type !== 'social' || guard || !gatesOf(document).at(sentence, findTurns.gate)) return false
  return taleOf(document).has(sentence) && findTurns(document, document.sentences[sentence]).length > 0
}
