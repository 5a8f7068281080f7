import { CAPITAL_HOLIDAYS } from '../data/holidays.ts'
import { wordSet } from '../word-set.ts'
import {
  COUNTED,
  HOLIDAY_THINGS,
  HOLIDAYS,
  MONTH_SHORTS,
  MONTHS,
  ORDINALS,
  WEEKDAY_SHORTS,
  WEEKDAYS,
} from './date-words.ts'

/** A list of words from one string. */
export const words = (text: string) => text.split(' ')
const prefixed = (prefix: string) => words(MONTHS).map((month) => `${prefix}-${month}`)

/** Token hashes of the words of date-words.ts. */
export const MID_MONTH = wordSet([...prefixed('mid'), ...prefixed('early'), ...prefixed('late')])
export const MONTH_HASHES = wordSet([...words(MONTHS), ...words(MONTH_SHORTS)])
export const FULL_MONTHS = wordSet(MONTHS)
/** Also first names or verbs: alone they need a word before them that only a time can follow. */
export const NAME_MONTHS = wordSet('march april may june august')
export const WEEKDAY_WORDS = [
  ...words(WEEKDAYS),
  ...words(WEEKDAY_SHORTS),
  ...words(WEEKDAYS).map((day) => `${day}s`),
]
export const WEEKDAY_HASHES = wordSet(WEEKDAY_WORDS)
export const SHORT_WEEKDAYS = wordSet(WEEKDAY_SHORTS)
export const ORDINAL_HASHES = wordSet(ORDINALS)
const HOLIDAY_WORDS = [
  ...HOLIDAYS.map((name) => words(name)[0].replace(/'s?$|\.$/, '')),
  ...HOLIDAYS.map((name) => words(name)[0].replace(/'|\.$/, '')),
  'saint',
  'feast',
]
export const HOLIDAY_HASHES = wordSet(HOLIDAY_WORDS)
export const CAPITAL_HASHES = wordSet(CAPITAL_HOLIDAYS)
export const THINGS = wordSet(HOLIDAY_THINGS)
export const COUNTS = wordSet(COUNTED)

/** Words that may open a calendar date. */
export const CALENDAR_WORDS = [
  ...words(MONTHS),
  ...words(MONTH_SHORTS),
  ...prefixed('mid'),
  ...prefixed('early'),
  ...prefixed('late'),
  ...WEEKDAY_WORDS,
  ...words(ORDINALS),
  ...HOLIDAY_WORDS,
]
