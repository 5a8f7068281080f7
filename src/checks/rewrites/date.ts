import type { Document } from '../../document.ts'
import type { Finding, Rewrite, Suggestion } from '../../rule.ts'
import { readBeside } from './beside.ts'

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g
const LEAD = /(?<![\p{L}\p{N}-])([Oo]n|[Ii]n)( the)? $/u
/** Before "on": with a year behind it these would say something else. */
const NARROWED =
  /(?:\b(?:early|late|later|earlier|only|just|morning|evening|night|afternoon|noon|midnight|dawn|dusk|again|once|beginning|starting|ending|based|depends?|relied|focused|a\.m\.|p\.m\.|am|pm|and|or|to)|\d|[—–-]) ?$/i
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? $/i
const OWNED = /\b(?:her|his|their|our|my|your|the|a) $/i
/** The clause goes on in a way that asks nothing of the day. */
const GOES_ON =
  /^(?:$|[.;:!?)]| (?:and|but|with|after|for|when|where|because|while|who|from|in|as|by|following|without|due|under)\b| (?:at|to) (?!\d|\p{Lu}|noon|midnight|dawn|about|around|exactly))/u
/** After a comma a new clause, or one that the comma was needed for anyway. */
const NEW_CLAUSE = /^, (?:and|but|when|who|where|which|after|with|so|then|because|while|though|although)\b/

/** The year alone for a date that gives it, where the sentence stays right. */
export function fixDate(document: Document, { span }: Finding): Rewrite | undefined {
  if (!span) return undefined
  const year = yearIn(document.text.slice(span.start, span.end))
  // A year of birth may tell an age over 89.
  if (year === undefined || Number(document.today.slice(0, 4)) - Number(year) >= 89) return undefined
  const { before, after, opens } = readBeside(document, span)
  if (/^\s?[-–—/]\s?\d|^[’'\w]/.test(after) || WEEKDAY.test(before)) return undefined
  const lead = LEAD.exec(before)
  if (lead) {
    const ahead = before.slice(0, lead.index)
    const first = !/[\p{L}\p{N}]/u.test(ahead)
    if (NARROWED.test(ahead)) return undefined
    const comma = /^,/.test(after) && (first || NEW_CLAUSE.test(after) || /\bborn $/i.test(ahead))
    if (!comma && !GOES_ON.test(after)) return undefined
    const text = `${/^[OI]/.test(lead[1]) ? 'In' : 'in'} ${year}`
    return { span: { start: span.start - lead[0].length, end: span.end }, text }
  }
  if (/\($/.test(before) && /^\)/.test(after)) return { text: year }
  if (opens && /^\s*$/.test(after)) return { text: year }
  if (/\bborn $/i.test(before) && (/^,/.test(after) || GOES_ON.test(after))) return { text: `in ${year}` }
  if (/\bsince $/i.test(before) && GOES_ON.test(after)) return { text: year }
  return OWNED.test(before) && /^ \p{Ll}{4,}/u.test(after) ? { text: year } : undefined
}

/** The year, or a place for it, and leaving the date out. */
export function suggestDate(document: Document, { span }: Finding): Suggestion[] {
  if (!span) return []
  const { before, after } = readBeside(document, span)
  const year = yearIn(document.text.slice(span.start, span.end))
  const lead = LEAD.exec(before)
  const start = span.start - (lead?.[0].length ?? 0)
  const into = lead && /^[OI]/.test(lead[1]) ? 'In ' : lead || GOES_ON.test(after) ? 'in ' : ''
  const out: Suggestion[] = [
    {
      desc: year ? 'Keep only the year' : 'Put the year in its place; fill it in',
      span: { start, end: span.end },
      text: `${into}${year ?? '[year]'}`,
    },
  ]
  const gap = /\s$/.test(before.slice(0, before.length - (lead?.[0].length ?? 0)))
  if (gap && (lead || GOES_ON.test(after)) && !/^[’'\w-]/.test(after))
    out.push({ desc: 'Leave the date out', span: { start: start - 1, end: span.end }, text: '' })
  return out
}

/** The one year that the words give in four digits. */
function yearIn(words: string): string | undefined {
  const years = [...words.matchAll(YEAR)]
  return years.length === 1 ? years[0][0] : undefined
}
