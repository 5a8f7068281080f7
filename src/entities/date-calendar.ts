import type { DateEntity } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordSet, wordSet } from '../word-set.ts'
import {
  CAPITAL_HASHES,
  COUNTS,
  FULL_MONTHS,
  HOLIDAY_HASHES,
  MID_MONTH,
  MONTH_HASHES,
  NAME_MONTHS,
  ORDINAL_HASHES,
  SHORT_WEEKDAYS,
  THINGS,
  WEEKDAY_HASHES,
  words,
} from './date-tables.ts'
import {
  DAY,
  DAY_NUMBER,
  HOLIDAY,
  MONTH,
  MONTHS,
  pattern,
  WEEKDAY,
  WEEKDAY_SHORT,
  WEEKDAYS,
  YEAR,
} from './date-words.ts'
import type { Line } from './scan.ts'

/** A part of a date phrase; offsets count in the line. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly element: DateEntity['element']
  readonly recurring: boolean
  readonly year?: number
}

const TO = '(?: ?(?:-|–|—) ?| (?:to|through|thru) )'
const MONTH_DAY = pattern(
  `${MONTH} ?(?:the )?(${DAY})(?:${TO}(?:${MONTH} )?${DAY_NUMBER})?(?:(?:,| of|,? in) ?(${YEAR})| (${YEAR}))?`,
)
const MONTH_YEAR = pattern(`(?:mid-|early-|late-)?${MONTH}(?: of|,)? (${YEAR})`)
const DAY_MONTH = pattern(`${DAY}(?:(?: day)? of)? ${MONTH}(?:,? (${YEAR}))?`)
const WEEKDAY_RANGE = pattern(
  `(?:${WEEKDAY}|${WEEKDAY_SHORT}\\b\\.?)(?: ?(?:-|–|—|/) ?| (?:to|through|thru|until) )(?:${WEEKDAY}|${WEEKDAY_SHORT})(?![\\w'’])`,
)
const WEEKDAY_FULL = pattern(`${WEEKDAY}(s?)(?![\\w-])`)
const WEEKDAY_BEFORE_DATE = pattern(`${WEEKDAY_SHORT}(?:\\.,?|,)? (?=${MONTH} ?\\d|\\d{1,2}[/ -]|the \\d)`)
const HOLIDAY_NAME = pattern(`(?:${HOLIDAY})(?!\\w)(?:,? (?:of |in )?(${YEAR}))?`)
const SAINT_DAY = /(?:st\.?|saint)\s+\p{L}[\p{L}'’-]+\s+day(?![\p{L}-])/iuy
const FEAST =
  /[Ff]east(?:\s+day)?\s+of\s+(?:the\s+)?(?:st\.?\s+)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2}/uy

const DAY_NEXT = new WordSet([...MONTH_HASHES, ...wordSet('of day st nd rd th')])

/** The calendar date that opens at a token: day, weekday, holiday, month with a year or alone. */
export function readCalendar(line: Line, at: number): Piece | undefined {
  const hash = line.hash(at)
  if (line.kind(at) === TokenKind.Number || ORDINAL_HASHES.has(hash)) {
    if (DAY_NEXT.has(line.hash(at + 1))) return readDayMonth(line, at)
    // "Twelfth Night"
    return HOLIDAY_HASHES.has(hash) ? readHoliday(line, at) : undefined
  }
  if (MONTH_HASHES.has(hash) || MID_MONTH.has(hash)) {
    const month = readMonth(line, at)
    if (month) return month
  }
  if (WEEKDAY_HASHES.has(hash)) {
    const weekday = readWeekday(line, at)
    if (weekday) return weekday
  }
  return HOLIDAY_HASHES.has(hash) ? readHoliday(line, at) : undefined
}

function readDayMonth(line: Line, at: number): Piece | undefined {
  const match = line.match(DAY_MONTH, line.start(at))
  if (!match || line.touches(at)) return undefined
  const month = monthIn(line, at, match[0].length)
  // "only 3 may apply" and "3 March of Dimes walks" are no dates.
  if (
    month < 0 ||
    !line.isCapital(month) ||
    (!match[1] && isNameAfter(line, line.start(at) + match[0].length))
  )
    return undefined
  const start = line.start(line.hash(at - 1) === hashOfThe ? at - 1 : at)
  return piece(start, match, 'day', match[1])
}

function monthIn(line: Line, at: number, length: number): number {
  const end = line.start(at) + length
  for (let i = at + 1; i < line.last && line.start(i) < end; i++) if (MONTH_HASHES.has(line.hash(i))) return i
  return -1
}

function readMonth(line: Line, at: number): Piece | undefined {
  const start = line.start(at)
  const capital = line.isCapital(at)
  const day = line.match(MONTH_DAY, start)
  const year = day?.[2] ?? day?.[3]
  if (day && (capital || year || !NAME_MONTHS.has(line.hash(at)))) {
    const next = line.tokenAt(start + day[0].length, at)
    if (year || !COUNTS.has(line.hash(next)) || line.touches(next)) return piece(start, day, 'day', year)
  }
  const dated = line.match(MONTH_YEAR, start)
  if (dated && capital) return piece(start, dated, 'month', dated[1])
  if (MID_MONTH.has(line.hash(at))) return { start, end: line.end(at), element: 'month', recurring: false }
  if (!FULL_MONTHS.has(line.hash(at)) || !isMonthAlone(line, at, capital)) return undefined
  return { start, end: line.end(at), element: 'month', recurring: false }
}

const TIMES_ONLY = wordSet('last this next early late mid every each since until till during throughout past')
const TIMES_MOSTLY = wordSet('in by before after through of between')
const RANGE = new WordSet([...wordSet('to through until till and'), 0x2d, 0x2013, 0x2014])

function isMonthAlone(line: Line, at: number, capital: boolean): boolean {
  const before = line.hash(at - 1)
  if (TIMES_ONLY.has(before)) return capital || before !== hashOfThis
  const named = isNameAfter(line, line.end(at)) || line.tokens.possessive[at] === 1
  if (!NAME_MONTHS.has(line.hash(at))) return capital && !named
  if (named) return false
  if (TIMES_MOSTLY.has(before)) return capital || before === hashOfIn
  return capital && RANGE.has(before) && MONTH_HASHES.has(line.hash(at - 2))
}
const [hashOfThis, hashOfIn, hashOfThe] = wordSet('this in the')

/** A capitalised word follows, so that the word before it is part of a name: "April Johnson", "March of Dimes". */
function isNameAfter(line: Line, end: number): boolean {
  const rest = /\s+(?:of\s+)?(\p{Lu}[\p{L}'’-]+)/uy
  const match = line.match(rest, end)
  return match !== null && !/^(?:I|I['’]\p{L}+)$/u.test(match[1]) && !DATE_WORD.test(match[1])
}
const DATE_WORD = new RegExp(
  `^(?:${words(WEEKDAYS).join('|')}|${words(MONTHS).join('|')}|christmas|easter|the|at|from|to)$`,
  'i',
)

function readWeekday(line: Line, at: number): Piece | undefined {
  const start = line.start(at)
  if (!line.isCapital(at)) {
    // Small letters only where nothing else is meant.
    if (SHORT_WEEKDAYS.has(line.hash(at))) return undefined
  }
  const range = line.match(WEEKDAY_RANGE, start)
  if (range) return piece(start, range, 'weekday', undefined, true)
  const full = line.match(WEEKDAY_FULL, start)
  if (full) {
    const name = line.match(/\S+\s+(?:Night Live|Addams|Harbor|School)\b/y, start)
    return name ? undefined : piece(start, full, 'weekday', undefined, full[1] !== '')
  }
  const short = line.match(WEEKDAY_BEFORE_DATE, start)
  return short
    ? { start, end: start + short[0].trimEnd().length, element: 'weekday', recurring: false }
    : undefined
}

function readHoliday(line: Line, at: number): Piece | undefined {
  const start = line.start(at)
  const match = line.match(HOLIDAY_NAME, start) ?? line.match(SAINT_DAY, start) ?? line.match(FEAST, start)
  if (!match || (CAPITAL_HASHES.has(line.hash(at)) && !line.isCapital(at))) return undefined
  const next = line.tokenAt(start + match[0].length, at)
  if (THINGS.has(line.hash(next)) || (line.touches(next) && line.kind(next) < TokenKind.Number))
    return undefined
  // "Lent" as a verb opens a sentence.
  if (/^lent$/i.test(match[0]) && at === line.first) return undefined
  return piece(start, match, 'holiday', match[1])
}

function piece(
  start: number,
  match: RegExpExecArray,
  element: Piece['element'],
  year?: string,
  recurring = false,
): Piece {
  const end = match.index + match[0].length
  const full = year && /^\d{4}$/.test(year) ? Number(year) : undefined
  return full === undefined
    ? { start, end, element, recurring }
    : { start, end, element, recurring, year: full }
}
