import { isPastVerb } from '../annotate/past-verbs.ts'
import type { Document, Sentence } from '../document.ts'

export { isPastVerb }

/** Whether a sentence tells of something that happened. */
export function tellsPast(document: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++) if (isPastVerb(document, t)) return true
  return false
}
