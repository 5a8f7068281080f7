import type { Document } from '../document.ts'
import { findTies } from './news-tie.ts'
import { findOneOfAKind } from './one-of-a-kind.ts'
import { perDocument } from './per-document.ts'
import { findTales } from './shift-tale.ts'

/** What clinicians tell their tales in: the rules on tales and on the news ask of the same types, and so at no cost. */
const TALES: ReadonlySet<Document['type']> = new Set(['social', 'blog', 'reply', 'testimonial'])

/** Where somebody is told of as the first or the oldest, in the types that the rule on it asks of. */
const ONES: ReadonlySet<Document['type']> = new Set(['social', 'blog', 'press-release'])

/**
 * Numbers of the sentences that tell of one patient as the only one of a kind, or of these days with what was wrong or done, or that say that people from
 * an event in the news were with us: a day named there is a day of care, whoever the patient is.
 */
export const sentencesOfCare = perDocument((document: Document): ReadonlySet<number> => {
  const { type } = document
  const tales = TALES.has(type) ? findTales(document).filter((tale) => tale.some(({ detail }) => detail)) : []
  const ties = type === 'guide' ? [] : findTies(document).map((tie) => tie.filter(({ stated }) => stated))
  const ones = ONES.has(type) ? findOneOfAKind(document) : []
  return new Set([...[...tales, ...ties].flat(), ...ones].map(({ sentence }) => sentence))
})
