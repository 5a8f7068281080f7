import type { Document } from '../../document.ts'
import { followsOther } from '../last-told.ts'
import { type RoleTold, rolesIn } from '../occupations.ts'
import { openSentences } from './open-sentences.ts'

/** Offices and trades of a draft that is sure of a patient, which nobody of the house or of the public holds. */
export function* furtherWork(document: Document): Generator<RoleTold> {
  for (const at of openSentences(document))
    for (const role of rolesIn(document, document.sentences[at]))
      if (!followsOther(document, at, role.span.start)) yield role
}
