import type { DateEntity, Document, Person } from '../document.ts'

/** Something that is held, close to its date: the date is the event's. */
const EVENT =
  /\b(?:gala|workshop|webinar|registration|register|rsvp|tickets?|luncheon|fundraiser|conference|ceremony|parade|raffle|auction|walk-in|open house|deadline|seminar|classes|sign up|speaks?|hosts?|hosting|meets?|reunions?|gathered|came together|medals?|honou?red)\b/i
/** Characters to either side of a date in which such a word stands; a mention that makes the date the patient's all the same. */
const [EVENT_REACH, CLEAR] = [48, 4]

export function isEvent(
  { text, sentences }: Document,
  date: DateEntity,
  person: Person | undefined,
): boolean {
  const clear = person?.mentions.some(
    ({ sentence, evidence }) => sentence === date.sentence && evidence >= CLEAR,
  )
  const { start, end } = date.span
  const around = sentences[date.sentence].span
  const [from, to] = [Math.max(around.start, start - EVENT_REACH), Math.min(around.end, end + EVENT_REACH)]
  return !clear && EVENT.test(text.slice(from, to))
}

/** "last week", "three months ago": no day follows from it; of a month only where it is what is on in it. */
export function isVague({ text }: Document, { span, element }: DateEntity): boolean {
  if (element === 'day' || element === 'holiday') return false
  const words = text.slice(span.start, span.end)
  // "in September of last year", "last month"
  if (/\p{Lu}\p{Ll}{2,8},? (?:of )?(?:last|this) year/u.test(words)) return false
  if (element === 'month' && /\bmonth$/i.test(words))
    return /\bon $/.test(text.slice(Math.max(0, span.start - 3), span.start))
  return /\b(?:weeks?|months?|years?) (?:ago|earlier|later)|\b(?:last|this|past|next) (?:week|month|year)\b/i.test(
    words,
  )
}
