import type { Document, Span } from '../document.ts'

/** What an embargo leaves open, or that its day has gone by. */
export type EmbargoFlaw = 'day' | 'hour' | 'zone' | 'past'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,7}\\.?'
const MONTH_DAY = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`, 'i')
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (\\d{4}))?`, 'i')
const NUMBERS = /\b(\d{4})-(\d{2})-(\d{2})\b/
const SLASHES = /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/
const HOUR =
  /\b\d{1,2}(?::\d{2})? ?[ap]\.?m\b|\b\d{1,2}[:.]\d{2}\b|\b\d{4} ?(?:hours|hrs|h\b)|\bnoon\b|\bmidnight\b|\b\d{4} (?=[A-Z]{2,4}\b)/i
const ZONE =
  /\b(?:[ECMPAH][SD]?T|AK[SD]T|GMT|UTC|BST|IST|CES?T|EES?T|WES?T|WAT|CAT|EAT|SAST|AE[SD]T|AC[SD]T|AW[SD]T|NZ[SD]T|HKT|SGT|JST|PKT|NPT|Z)\b|\b(?:eastern|central|mountain|pacific|atlantic|alaska|hawaii|local|greenwich|london|irish|british|paris|sydney|nairobi|lagos) (?:standard |daylight |summer )?time\b|\b(?:eastern|pacific|[ap]\.?m\.? (?:central|mountain))\b|[+-]\d{2}:?\d{2}\b/i

/** Flaws of the embargo in a line; none where day, hour and zone are given and still to come. */
export function readEmbargo({ text, today }: Document, { start, end }: Span): EmbargoFlaw[] {
  const line = text.slice(start, end)
  const day = dayOf(line, today)
  const out: EmbargoFlaw[] = []
  if (day === undefined) out.push('day')
  if (!HOUR.test(line)) out.push('hour')
  if (!ZONE.test(line)) out.push('zone')
  if (day && day < today) out.push('past')
  return out
}

/** YYYY-MM-DD; empty for a day written in another way, undefined for none. */
function dayOf(line: string, today: string): string | undefined {
  const iso = NUMBERS.exec(line)
  if (iso) return iso[0]
  const first = MONTH_DAY.exec(line)
  if (first) return write(first[3], first[1], first[2], today)
  const last = DAY_MONTH.exec(line)
  if (last) return write(last[3], last[2], last[1], today)
  return SLASHES.test(line) ? '' : undefined
}

/** Half a year: a day without a year that is longer gone is next year's. */
const LONG = 6

function write(year: string | undefined, month: string, day: string, today: string): string {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const gone = Number(today.slice(5, 7)) - number
  const near = Number(today.slice(0, 4)) + (gone > LONG ? 1 : gone < -LONG ? -1 : 0)
  return `${year ?? near}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}
