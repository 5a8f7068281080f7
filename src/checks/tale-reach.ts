import type { Document } from '../document.ts'
import { hasRecentDay } from './anecdote.ts'
import { happened, mayBeStorys, storyOf } from './in-story.ts'
import { perDocument } from './per-document.ts'
import { findTales } from './shift-tale.ts'

/** Sentences before a tale in which its day is given: "Here is Friday.", "Last night we were called out". */
const BACK = 6

interface Reach {
  readonly sentences: ReadonlySet<number>
  /** Those of them that give a tale's day. */
  readonly days: ReadonlySet<number>
}

/**
 * Numbers of the sentences that belong to the tale of one person in care: those that tell it, those around them, and from the
 * one on that says which day it was.
 */
export const taleOf = (document: Document): ReadonlySet<number> => reachOf(document).sentences

/** Whether a sentence stands in such a tale and tells of something that happened, or says when. */
export function isInTale(document: Document, at: number): boolean {
  const { sentences, days } = reachOf(document)
  if (!sentences.has(at) || !mayBeStorys(document, at)) return false
  return days.has(at) || happened(document, document.sentences[at])
}

const reachOf = perDocument((document: Document): Reach => {
  const sentences = new Set(storyOf(document))
  const days = new Set<number>()
  for (const tale of findTales(document)) {
    if (!tale.some(({ detail }) => detail)) continue
    const [first, last] = [tale[0].sentence, tale[tale.length - 1].sentence]
    for (let at = first; at <= last; at++) sentences.add(at)
    const day = dayBefore(document, first)
    if (day !== undefined) days.add(day)
    for (let at = day ?? first; at < first; at++) sentences.add(at)
  }
  return { sentences, days }
})

/** The sentence before a tale, or its first, that gives its day. */
function dayBefore(document: Document, first: number): number | undefined {
  for (let at = first; at >= Math.max(0, first - BACK); at--)
    if (!document.sentences[at].guard && hasRecentDay(document, at)) return at
  return undefined
}
