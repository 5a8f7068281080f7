import type { DateEntity, Document, Sentence } from '../document.ts'

/** Days of the page itself, and "today" where it is how things are now. */

/** "Reviewed March 4, 2031": a day of the page, not of care. */
const PAGE_DATE = /\b(?:published|updated|reviewed|posted|revised|effective|copyright)(?: on| in)?:? $/i
const TO_LINK = /^["”’*_]{0,3}[.,:]? ?(?:$|→|➜|<|\(|\[|https?:|\n|[A-Z])/
/** "The Ledger reported yesterday". */
const REPORTED = /\b(?:reported|reports|wrote|writes|ran|carried)(?: on| in)? $/

/** "DUNMERE, Vt. (March 4, 2031) —", "From the Courier (May 4, 2031)": the day of the release, of the article. */
export function isDateline(document: Document, date: DateEntity, sentence: Sentence): boolean {
  const after = document.text.slice(date.span.end, date.span.end + 4)
  if (PAGE_DATE.test(document.text.slice(Math.max(0, date.span.start - 16), date.span.start))) return true
  if (document.type === 'share') {
    const before = document.text.slice(Math.max(sentence.span.start, date.span.start - 24), date.span.start)
    if (document.text[date.span.start - 1] === '(' || REPORTED.test(before)) return true
    if (isIssued(before) && TO_LINK.test(document.text.slice(date.span.end, date.span.end + 12))) return true
  }
  return date.span.start - sentence.span.start < 60 && /^\)? ?(?:—|–|--)/.test(after)
}

/** "medRxiv, October 2, 2026", "*The Courier*, May 4": the day of what is passed on, behind its publisher and before its link. */
const isIssued = (before: string) =>
  before.endsWith(', ') && /\p{Lu}/u.test(before.slice(before.lastIndexOf(' ', before.length - 3) + 1))

/** "The unit today opens a fund": the day of the announcement. */
const ANNOUNCED =
  /\b(?:opens?|opened|announced?s?|launche[sd]|unveil(?:s|ed)|names?|named|welcome[sd]|said|says|celebrate[sd]|marks?) today\b|\btoday (?:opens?|opened|announced?s?|launche[sd]|unveil(?:s|ed)|names?|named|said|celebrate[sd]|marks?)\b/i

/** "Today she walks every morning": how things are now, not a day. Posts are read on the day they are made. */
export function isNowadays(document: Document, date: DateEntity, sentence: Sentence): boolean {
  if (date.element !== 'relative' || document.type === 'social') return false
  const { text } = document
  const word = text.slice(date.span.start, date.span.end).toLowerCase()
  if (word !== 'today') return false
  return (
    date.span.start - sentence.span.start < 2 ||
    ANNOUNCED.test(text.slice(date.span.start - 24, date.span.end + 24))
  )
}
