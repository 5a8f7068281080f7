import { NUMBER, ORDINAL, readNumber } from './numbers.ts'

/** Patterns of ages and what they say, apart from where they stand. */

const spaced = (source: string) => new RegExp(source.replaceAll(' ', '\\s+'), 'iuy')
const DASH = '[-\\u2010\\u2011–]'
const COUNT = `(\\d{1,3}(?:\\.\\d)?(?!\\d|,\\d)|${NUMBER.replace('(?![\\w])', '')})`
const JOIN = `(?:\\s?${DASH}\\s?|\\s+)`

/** "45-year-old", "six months old", "62 y/o", "fifteen year-old", "14yo", "45 years of age". */
const UNIT_OLD = new RegExp(
  `${COUNT}(?:[-\\s]and[-\\s]a[-\\s]half)?(?:${JOIN}(year|yr|month|mo|week|wk|day)s?\\.?${JOIN}(?:old|young|of${JOIN}age)|\\s?${DASH}?(?:yo|y/o|y\\.\\s?o\\.))(s?)(?![\\w])`,
  'iy',
)
/** "age 62", "aged 94", "Age: 92", "age of 63". */
const AGE = spaced(
  `age[ds]?(?:(?: is| was| of)|\\s?[:=-])?\\s*${COUNT}(?:${JOIN}(month|week|day)s?(?![\\w])|${JOIN}years?(?:${JOIN}old)?(?![\\w]))?(?![\\w])`,
)
/** After a count: then it is the end of a range and the age of nobody. */
const RANGE = new RegExp(
  `\\s{0,2}(?:\\+|(?:${DASH}|to|through|thru)\\s*\\d|(?:,\\s?)?(?:and|or|&)\\s+(?:older|over|up|above|under|younger|below|beyond|more|less)|[-\\s](?:plus|upward|upwards)\\b)`,
  'iy',
)
const DECADES = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties'
const DECADE = new RegExp(`(?:(early|mid|late)${DASH})?(?:(${DECADES})|['’]?([2-9])0['’]?s)(?![\\w])`, 'iy')
const DECADE_LEAD = /(?<=(?<![\w'’])(his|her|their|my)\s+((?:early|middle|mid|late|very\s+late)(?:-|\s+))?)/iy
const SOMETHING = new RegExp(
  `(?:([2-9])0|(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))${JOIN}something(?![\\w])`,
  'iy',
)
const BIRTHDAY = spaced(
  `(?<=(?<![\\w])(?:(its|our|his|her|their|the|my|a|'s|’s) )?((?:\\d{1,3}(?:st|nd|rd|th)|${ORDINAL}) ))birthday(?![\\w])`,
)

const BORN_YEAR = '((?:18[89]|19\\d|20[0-4])\\d)(?![\\w]|[-–]\\d)'
const BORN = spaced(
  `born(?:,? (?:[\\p{L}'’.-]+|\\d{1,2}(?:st|nd|rd|th)?),?){0,6}?(?: (?:in|on|circa|about|around))? ${BORN_YEAR}`,
)
const BORN_DIGITS = spaced(`born(?: on)? \\d{1,2}([/.-])\\d{1,2}\\1${BORN_YEAR}`)
const DATE_OF_BIRTH = spaced(
  `(?:dob|birth ?date|birth ?year|birth|born)(?!\\w)[\\s:)(=-]{0,3}(?:(?:\\d{1,2}[/.-]\\d{1,2}[/.-])|\\p{L}{3,9}\\.? \\d{1,2},? )?${BORN_YEAR}`,
)

/** Ages in one word. */
export const AGE_NAMES: ReadonlyMap<string, number> = new Map([
  ['sexagenarian', 60],
  ['septuagenarian', 70],
  ['octogenarian', 80],
  ['nonagenarian', 90],
  ['centenarian', 100],
  ['supercentenarian', 110],
])

/** An age as read from words; offsets into the text that was read. */
export interface Reading {
  readonly start: number
  readonly end: number
  readonly years: number
  readonly owner?: string
}

/** "45-year-old" at an offset; plurals ("45-year-olds") are a group and no age of anybody. */
export function readUnitOld(text: string, at: number): Reading | undefined {
  const match = run(UNIT_OLD, text, at)
  if (!match || match[3]) return undefined
  return { start: at, end: UNIT_OLD.lastIndex, years: inYears(readNumber(match[1]), match[2]) }
}

/** "age 62" at an offset; "age 65 and older" is a bound. */
export function readAge(text: string, at: number): Reading | undefined {
  const match = run(AGE, text, at)
  if (!match) return undefined
  const end = AGE.lastIndex
  if (run(RANGE, text, end)) return undefined
  return { start: at, end, years: inYears(readNumber(match[1]), match[2]) }
}

/** "nineties", "late 80s" at an offset, where "her" or the like stands before it. */
export function readDecade(text: string, at: number): Reading | undefined {
  const match = run(DECADE, text, at)
  if (!match) return undefined
  const end = DECADE.lastIndex
  const lead = run(DECADE_LEAD, text, at)
  if (!lead) return undefined
  const decade = match[2]
    ? 20 + 10 * DECADES.split('|').indexOf(match[2].toLowerCase())
    : 10 * Number(match[3])
  const part = (match[1] ?? lead[2] ?? '').toLowerCase()
  const years = decade + (part.includes('late') ? 7 : part.startsWith('mid') ? 4 : 0)
  return { start: at - (lead[2]?.length ?? 0), end, years, owner: lead[1].toLowerCase() }
}

/** "eighty-something" at an offset. */
export function readSomething(text: string, at: number): Reading | undefined {
  const match = run(SOMETHING, text, at)
  if (!match) return undefined
  return {
    start: at,
    end: SOMETHING.lastIndex,
    years: match[1] ? 10 * Number(match[1]) : readNumber(match[2]),
  }
}

/** "101st birthday", where "birthday" stands at an offset. */
export function readBirthday(text: string, at: number): Reading | undefined {
  const match = run(BIRTHDAY, text, at)
  if (!match) return undefined
  const years = readNumber(match[2].trim())
  return { start: at - match[2].length, end: BIRTHDAY.lastIndex, years, owner: match[1]?.toLowerCase() }
}

/** "born in 1931", "DOB 03/22/1931" at an offset: the year of birth instead of years. */
export function readBirthYear(text: string, at: number): Reading | undefined {
  for (const pattern of [BORN_DIGITS, DATE_OF_BIRTH, BORN]) {
    const match = run(pattern, text, at)
    if (match) return { start: at, end: pattern.lastIndex, years: Number(match[match.length - 1]) }
  }
  return undefined
}

/** "her ninety-seventh" before "year", spelled: the ordinals of ages that may not be told. */
export const ORDINALS_OF_AGE =
  'ninety-first ninety-second ninety-third ninety-fourth ninety-fifth ninety-sixth ninety-seventh ninety-eighth ninety-ninth'.split(
    ' ',
  )
const YEAR_OF_LIFE = spaced(
  `(?<=(?<![\\w'’])(?:his|her|their|my) )(?:(9\\d|1[01]\\d)(?:st|nd|rd|th)|${ORDINAL}) year(?! (?:as|of|at|with|in|here)(?![\\w]))(?![\\w])`,
)

/** "her ninety-seventh year" at an offset: a year less has been lived. */
export function readYearOfLife(text: string, at: number): Reading | undefined {
  const match = run(YEAR_OF_LIFE, text, at)
  if (!match) return undefined
  const years = Number(match[1] ?? readNumber(match[0].slice(0, -4).trim())) - 1
  return years >= 89 ? { start: at, end: YEAR_OF_LIFE.lastIndex, years } : undefined
}

const MILESTONE = spaced(
  `(?<=(?:weeks?|months?|days?|year) (?:short|shy|off|away|from)(?: of| from)? (?:his|her|their|a|the) )(?:century|hundredth)(?![\\w])`,
)

/** "a month short of her century" at an offset. */
export function readMilestone(text: string, at: number): Reading | undefined {
  return run(MILESTONE, text, at) ? { start: at, end: MILESTONE.lastIndex, years: 99 } : undefined
}

/** The number alone, in digits or words, at an offset. */
export function readCount(text: string, at: number): Reading | undefined {
  const match = run(BARE, text, at)
  return match ? { start: at, end: BARE.lastIndex, years: readNumber(match[0]) } : undefined
}
const BARE = new RegExp(`${COUNT}(?![\\w])`, 'iy')

function inYears(count: number, unit: string | undefined): number {
  const perYear = { m: 12, w: 52, d: 365 }[unit?.[0].toLowerCase() ?? '']
  return Math.floor(count / (perYear ?? 1))
}

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
