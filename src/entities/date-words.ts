/** Words that dates are made of, hand-written; regular expression sources among them are for flags `iy`. */

export const MONTHS = 'january february march april may june july august september october november december'
export const MONTH_SHORTS = 'jan feb mar apr jun jul aug sept sep oct nov dec'
export const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'
export const WEEKDAY_SHORTS = 'mon tues tue weds wed thurs thur thu fri sat sun'
export const SEASONS = 'spring summer fall autumn winter'
export const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'

/**
 * Feast days, holidays and the like, as written; an apostrophe may be left out. Days of awareness are no holidays:
 * they say what a day is for, not when something happened.
 */
export const HOLIDAYS = `
  twelfth night, twelfth day, plough monday, trinity sunday, corpus christi, walpurgis night, martinmas, whitsunday, carnival tuesday,
  new year's eve, new year's day, new year's, new year's weekend, lunar new year, chinese new year, tet, nowruz, epiphany,
  three kings day, orthodox christmas, martin luther king jr. day, martin luther king day, mlk day, groundhog day,
  super bowl sunday, super bowl, valentine's day, galentine's day, presidents' day, president's day, leap day, mardi gras,
  fat tuesday, shrove tuesday, ash wednesday, lent, st. patrick's day, saint patrick's day, st. joseph's day, purim, holi,
  palm sunday, holy week, holy thursday, maundy thursday, good friday, holy saturday, easter sunday, easter monday,
  easter weekend, easter eve, easter, passover, april fools' day, april fool's day, patriots' day, earth day, arbor day,
  vaisakhi, vesak, cinco de mayo, may day, mother's day, father's day, ascension day, pentecost, whitsun, whit monday,
  shavuot, memorial day weekend, memorial day, flag day, juneteenth, ramadan, laylat al-qadr, eid al-fitr, eid al-adha,
  eid, ashura, muharram, independence day, canada day, bastille day, pioneer day, raksha bandhan, janmashtami,
  labor day weekend, labor day, labour day, patriot day, grandparents day, rosh hashanah, yom kippur, sukkot,
  simchat torah, navratri, ganesh chaturthi, onam, pongal, lohri, makar sankranti, durga puja, karva chauth,
  guru nanak jayanti, qingming, mid-autumn festival, songkran, burns night, hogmanay, st. david's day, waitangi day, heritage day, dussehra, columbus day, indigenous peoples' day, indigenous people's day, halloween,
  all hallows' eve, all saints' day, all souls' day, day of the dead, dia de los muertos, día de los muertos, diwali,
  guy fawkes night, bonfire night, election day, veterans day, veterans' day, veteran's day, remembrance day, armistice day,
  thanksgiving eve, thanksgiving day, thanksgiving weekend, thanksgiving, black friday, cyber monday, giving tuesday,
  small business saturday, st. nicholas day, saint nicholas day, st. lucia day, hanukkah, chanukah, hanukah,
  winter solstice, summer solstice, spring equinox, vernal equinox, autumnal equinox, festivus, christmas eve,
  christmas day, christmas morning, christmas night, christmas weekend, christmas, xmas eve, xmas day, xmas, boxing day,
  kwanzaa, yule, midsummer's eve, midsummer eve, midsummer's day, midsummer day, inauguration day, anzac day, australia day,
  bank holiday monday, candlemas, michaelmas, lammas, advent sunday, tisha b'av, tu bishvat, lag baomer`
  .split(',')
  .map((name) => name.trim())

/** A holiday only with a capital: "an epiphany", "a good Friday", "he lent". */
export const CAPITAL_HOLIDAYS =
  'tet epiphany three leap lent holi holy palm good easter earth arbor may flag patriot all black giving small fat day yule super pioneer advent twelfth carnival corpus trinity'

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
