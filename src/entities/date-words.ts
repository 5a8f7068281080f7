import { FEASTS_AND_HOLIDAYS } from '../data/holidays.ts'

/** Words that dates are made of, hand-written; regular expression sources among them are for flags `iy`. */

export const MONTHS = 'january february march april may june july august september october november december'
export const MONTH_SHORTS = 'jan feb mar apr jun jul aug sept sep oct nov dec'
export const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'
export const WEEKDAY_SHORTS = 'mon tues tue weds wed thurs thur thu fri sat sun'
export const SEASONS = 'spring summer fall autumn winter'
export const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'

/** Feast days, holidays and the like. */
export const HOLIDAYS = FEASTS_AND_HOLIDAYS.split(',').map((name) => name.trim())

/** After a holiday's name: then it names a thing, not the day. */
export const HOLIDAY_THINGS =
  'seals island tree trees card cards cactus carol carols lights ornament ornaments lily lilies egg eggs bunny rose offensive stocking stockings health movie movies song songs cookies'

/** After a month and a number: then the number counts these. */
export const COUNTED =
  'patients people women men children babies adults nurses doctors volunteers members families students residents staff participants visits beds cases deaths mg mcg ml percent days weeks months years year hours minutes miles pounds dollars million thousand times of'

const any = (words: string) => words.trim().split(/\s+/).join('|')

export const MONTH = `(?:(?:${any(MONTHS)})(?![\\w'’-])|(?:${any(MONTH_SHORTS)})(?:\\.|(?![\\w'’-])))`
export const DAY_NUMBER =
  '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\w%°]|[.:/,]\\d|-(?:year|month|week|day|hour)|\\s*%)'
const DAY_WORD = `(?:${ORDINALS.split(' ').reverse().join('|').replaceAll('-', '[-\\s]')})(?![\\w-])`
export const DAY = `(?:${DAY_NUMBER}|${DAY_WORD})`
export const YEAR = "(?:(?:19|20)\\d\\d(?![\\w%]|[.,:/]\\d|-\\d)|['’]\\d\\d(?!\\w))"
export const WEEKDAY = `(?:${any(WEEKDAYS)})`
export const WEEKDAY_SHORT = `(?:${any(WEEKDAY_SHORTS)})`
export const CLOCK =
  '(?:\\d{1,2}(?::\\d\\d)?\\s?(?:[ap]\\.\\s?m\\.|[ap]m\\b)|\\d{1,2}:\\d\\d(?!\\d)|noon\\b|midnight\\b)'
/** Part of a day, after a date. */
export const PART = '(?:early |late )?(?:mornings?|afternoons?|evenings?|nights?|eve|noon|midnight)(?![\\w-])'
export const HOLIDAY = [...HOLIDAYS]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', '\\.?').replaceAll("'", "['’]?").replaceAll(' ', '\\s+'))
  .join('|')

/** Compiles a sticky, case-blind pattern in which a space stands for white space, and " ?" for none or some. */
export function pattern(source: string): RegExp {
  return new RegExp(source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'), 'iy')
}
