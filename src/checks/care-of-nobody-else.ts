import type { Document } from '../document.ts'
import { careIn } from './in-care.ts'

/** People looked at in one sentence. */
const FEW = 20

/** Care is told of in a sentence, and people at work, guests, donors and the like are not: whoever is told of is in care. */
export function isCareOfNobodyElse(document: Document, sentence: number): boolean {
  const people = (document.told.get(sentence) ?? []).slice(0, FEW)
  if (people.some(({ role }) => role !== undefined && role !== 'patient' && role !== 'relative')) return false
  return careIn(document, sentence) > 1 && !document.sentences[sentence].guard
}
