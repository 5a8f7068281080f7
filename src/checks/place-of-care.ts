import type { Document, Span } from '../document.ts'
import { followsOther } from './last-told.ts'
import { dropAmid } from './place-lead.ts'

/** Places beside patients that are no patient's: where the house is, where something was found or held, where staff live. */

/** Characters of a sentence around a place that are looked at. */
const REACH = 90
/** Where care, work or an event is. */
const THERE =
  /\b(?:clinics?|hospitals?|offices?|practice|branch|cent(?:er|re)s?|campus|facility|unit|er|pharmacy|lab|library|race|marathon|fair|conference|museum|team|cruise|trip|flight|letters?|postcards?|described|discovered|opened|study|trial|published)\b[^,;]{0,30}$/i
const CARED =
  /\b(?:seen|treated|admitted|performed|visited|implanted|diagnosed|us)(?: [\w’'-]{1,14}){0,4} (?:in|at|near) $/i
/** People at their work: "a doctor from". */
const WORKER =
  /(?<!\b(?:retired|former) )\b(?:doctors?|nurses?|surgeons?|physicians?|therapists?|pharmacists?|dentists?|midwi(?:fe|ves)|volunteers?|donors?|colleagues?|speakers?|authors?|researchers?|paramedics?|crews?|professors?)\b[^,;]{0,16}$/i
/** "I drove back to": whoever writes. */
const WRITER = /\bI(?:['’]\w{1,3})? [\w’]{1,12}(?: \w{1,12})?(?: (?:to|from|in|near))? $/
const THERE_AFTER =
  /^(?:[’']s)? (?:clinic|hospital|office|practice|branch|campus|cent(?:er|re)|location|facility|team|emergency|medical)\b/i

/** "our crew was called to": where somebody in need was. */
const SENT =
  /\b(?:called|sent|dispatched|paged|toned|responded|went|drove|flew|raced|rushed|headed|deployed) (?:\w{1,8} ){0,2}to $/i

/** Whether a place is one of these: the organisation's, of care or work, or of whoever was told of last before it and is no patient. */
export function isPlaceOfCare(document: Document, span: Span, sentence: number): boolean {
  const { text, sentences, type } = document
  const around = sentences[sentence].span
  const before = dropAmid(text.slice(Math.max(around.start, span.start - REACH), span.start))
  const after = text.slice(span.end, Math.min(around.end, span.end + REACH))
  if (
    THERE.test(before) ||
    CARED.test(before) ||
    (WORKER.test(before) && !SENT.test(before)) ||
    THERE_AFTER.test(after)
  )
    return true
  if (type !== 'testimonial' && WRITER.test(before)) return true
  return isOwn(document, span) || followsOther(document, sentence, span.start)
}

/** A place that the config says is the organisation's. */
function isOwn({ organization, text }: Document, { start, end }: Span): boolean {
  const fold = (name: string) => name.toLowerCase().split(',')[0].trim()
  const name = fold(text.slice(start, end))
  return organization.places.some((place) => fold(place) === name)
}
