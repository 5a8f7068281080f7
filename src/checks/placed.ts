import type { Document, Span } from '../document.ts'

/** Datelines end in a dash, and are where and when a release was written. */
const DATELINE = /^[^.!?]{0,60}[—–]/
const BELOW_STATE = new Set(['county', 'city', 'neighborhood', 'street', 'zip'])
const DAYS = new Set(['day', 'weekday', 'holiday', 'relative', 'month'])

/** Whether a sentence gives a place below a state or a day, its dateline aside. */
export function isPlaced(document: Document, sentence: number, span: Span): boolean {
  const { text, entities } = document
  const { start } = document.sentences[sentence].span
  const line = DATELINE.exec(text.slice(start, span.start))
  const from = start + (line?.[0].length ?? 0)
  return (
    entities
      .at(sentence, 'place')
      .some((place) => place.span.start >= from && BELOW_STATE.has(place.level)) ||
    entities
      .at(sentence, 'date')
      .some((date) => date.span.start >= from && !date.recurring && DAYS.has(date.element))
  )
}
