import type { Document } from '../document.ts'
import { findTies } from './news-tie.ts'
import { perDocument } from './per-document.ts'
import { findTales } from './shift-tale.ts'

/** What clinicians tell their tales in: the rules on tales and on the news ask of the same types, and so at no cost. */
const TALES: ReadonlySet<Document['type']> = new Set(['social', 'blog', 'reply', 'testimonial'])

/**
 * Numbers of the sentences that tell of one patient of these days with what was wrong or done, or that say that people from
 * an event in the news were with us: a day named there is a day of care, whoever the patient is.
 */
export const sentencesOfCare = perDocument((document: Document): ReadonlySet<number> => {
  const { type } = document
  const tales = TALES.has(type) ? findTales(document).filter((tale) => tale.some(({ detail }) => detail)) : []
  const ties = type === 'guide' ? [] : findTies(document).map((tie) => tie.filter(({ stated }) => stated))
  return new Set([...tales, ...ties].flat().map(({ sentence }) => sentence))
})
