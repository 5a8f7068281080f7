import { hashWord } from '../annotate/fold.ts'
import { TokenKind } from '../document.ts'
import { markSet, wordSet } from '../word-set.ts'
import type { Piece } from './date-calendar.ts'
import { COUNTED } from './date-words.ts'
import type { Line } from './scan.ts'

const MONTH_PART = '(?:0?[1-9]|1[0-2])'
const DAY_PART = '(?:0?[1-9]|[12]\\d|3[01])'
const ISO = new RegExp(
  `((?:19|20)\\d\\d)([-/.])${MONTH_PART}\\2${DAY_PART}(?:T\\d\\d:\\d\\d[\\d:.Z]*)?(?![\\w-]|[./]\\d)`,
  'y',
)
const US = new RegExp(`${MONTH_PART}([-/.])${DAY_PART}\\1((?:19|20)\\d\\d)(?![\\w-]|[./]\\d)`, 'y')
const EUROPEAN = new RegExp(`${DAY_PART}([-/.])${MONTH_PART}\\1((?:19|20)\\d\\d)(?![\\w-]|[./]\\d)`, 'y')
const SHORT_YEAR = new RegExp(`${MONTH_PART}/${DAY_PART}/\\d\\d(?![\\w/-]|[./]\\d)`, 'y')
const MONTH_DAY = new RegExp(`${MONTH_PART}/${DAY_PART}(?![\\w/%-]|\\.\\d)`, 'y')
/** "on the 9th": a day of whatever month it is. */
const MONTHLESS = /(?:[12]?[1-9]|[123]0|31)(?:st|nd|rd|th)(?![\w’'-])/y
const MONTHLESS_LEADS = wordSet('on since from')
/** Behind such a day a sentence goes on; a noun would say which one of a row it is. */
const MONTHLESS_AFTER = wordSet(
  'and or but at to with when while we i you she he it they our my your her his in was were is are had has before after for because as that so',
)
const YEAR = /(?:19[2-9]|20[0-4])\d(?![\w%°]|[-–.,:/]\d)/y
const YEAR_RANGE = /((?:19[2-9]|20[0-4])\d)\s?[-–—]\s?(?:(?:19|20)?\d\d)(?![\w%°-]|[.,:/]\d)/y

/** Before "3/14": a date can follow, a score, a ratio or a part of a cup hardly. */
const DAY_LEADS = wordSet(
  `on since until till before after dated date dob admitted discharged born seen posted updated
   monday tuesday wednesday thursday friday saturday sunday mon tues tue wed thurs thu fri sat sun yesterday today tomorrow`,
)
const NO_DAY = wordSet(
  'cup cups stars star teaspoon tsp tablespoon tbsp inch inches mile miles of pound lb pain scale score dose full',
)
const YEAR_LEADS = wordSet(
  `in since by of from until till through during before after early late mid circa year around about back fiscal fy
   summer spring fall autumn winter christmas easter thanksgiving copyright opened founded established est built rebuilt born published updated reviewed`,
)
const YEAR_DETERMINERS = wordSet('a an the this our its their his her my another')
const COUNTS = wordSet(
  `${COUNTED} calories steps units employees hospitals clinics participants subjects cells copies square sq feet kcal iu`,
)
const MONEY = markSet('$€£#')
const JOINERS = markSet('-–/.#_=@$')
const OPEN = markSet('(,;[©')

/** The date in digits that opens at a number token: "03/22/2021", "2024-05-01", "3/14" in a date's place, a year. */
export function readDigits(line: Line, at: number): Piece | undefined {
  if (line.touches(at) && (JOINERS.has(line.hash(at - 1)) || line.kind(at - 1) < TokenKind.Mark))
    return undefined
  const start = line.start(at)
  const monthless = line.match(MONTHLESS, start)
  if (monthless)
    return isOfSomeMonth(line, at, start + monthless[0].length) ? day(start, monthless[0]) : undefined
  // One token holds "3/1" at least; what is shorter goes on with a hyphen.
  if (line.end(at) - start < 3 && line.hash(at + 1) !== HYPHEN) return undefined
  const full = line.match(ISO, start)
  if (full) return day(start, full[0], full[1])
  const spelled = line.match(US, start) ?? line.match(EUROPEAN, start)
  if (spelled) return day(start, spelled[0], spelled[2])
  const short = line.match(SHORT_YEAR, start)
  if (short) return day(start, short[0])
  const bare = line.match(MONTH_DAY, start)
  if (bare) return isDayPlace(line, at, start + bare[0].length) ? day(start, bare[0]) : undefined
  return readYear(line, at)
}

function day(start: number, found: string, year?: string): Piece {
  const base = { start, end: start + found.length, element: 'day', recurring: false } as const
  return year ? { ...base, year: Number(year) } : base
}

function isOfSomeMonth(line: Line, at: number, end: number): boolean {
  if (line.hash(at - 1) !== THE || !MONTHLESS_LEADS.has(line.hash(at - 2))) return false
  const next = line.tokenAt(end, at)
  const kind = line.kind(next)
  return kind === 0 || kind === TokenKind.Mark || MONTHLESS_AFTER.has(line.hash(next))
}
const THE = hashWord('the')

function isDayPlace(line: Line, at: number, end: number): boolean {
  let before = at - 1
  // A comma, colon, parenthesis or "was" between the lead and the digits.
  if (line.kind(before) === TokenKind.Mark) before--
  if (!DAY_LEADS.has(line.hash(before))) return false
  return !NO_DAY.has(line.hash(line.tokenAt(end, at)))
}

/** A year where a year can stand: after a preposition, in parentheses or commas, before what came out that year. */
function readYear(line: Line, at: number): Piece | undefined {
  const start = line.start(at)
  const range = line.match(YEAR_RANGE, start)
  const match = range ?? line.match(YEAR, start)
  if (!match) return undefined
  const found: Piece = {
    start,
    end: start + match[0].length,
    element: 'year',
    recurring: false,
    year: Number(match[0].slice(0, 4)),
  }
  const next = line.tokenAt(found.end, at)
  if (COUNTS.has(line.hash(next)) || (line.touches(next) && line.kind(next) < TokenKind.Mark))
    return undefined
  const before = line.hash(at - 1)
  if (range || YEAR_LEADS.has(before)) return MONEY.has(before) ? undefined : found
  if (OPEN.has(before)) return line.kind(next) === TokenKind.Mark || next >= line.last ? found : undefined
  const determined = YEAR_DETERMINERS.has(before) || line.tokens.possessive[Math.max(at - 1, 0)] === 1
  if (determined && at > line.first)
    return line.kind(next) === TokenKind.Lower || line.kind(next) === TokenKind.Capital ? found : undefined
  return at === line.first && (line.hash(next) === COLON || next >= line.last) ? found : undefined
}
const COLON = 0x3a
const HYPHEN = 0x2d
