/** Dates as front matter and bylines write them. A day that is not given counts as the last one it may be. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const ISO = /^\s*((?:19|20)\d\d)(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/
/** "March 12, 2031", "12 March 2031", "March 2031". */
const WORDED =
  /(?:\b(\d{1,2})(?:st|nd|rd|th)? )?\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?((?:19|20)\d\d)\b/i
const NUMERIC = /\b(?:(\d{1,2})[/.](\d{1,2})[/.]|(\d{1,2})[/.])((?:19|20)\d\d)\b/
const INNER_ISO = /\b(?:19|20)\d\d-\d\d(?:-\d\d)?\b/
const YEAR = /\b(?:19|20)\d\d\b/

/** YYYY-MM-DD of the first date in words; undefined where none is given with its year. */
export function readDate(words: string): string | undefined {
  const iso = ISO.exec(words) ?? ISO.exec(INNER_ISO.exec(words)?.[0] ?? '')
  if (iso?.[2]) return lastDay(iso[1], Number(iso[2]), iso[3])
  const worded = WORDED.exec(words)
  if (worded) return lastDay(worded[4], MONTHS.indexOf(worded[2].toLowerCase()) + 1, worded[1] ?? worded[3])
  const numeric = NUMERIC.exec(words)
  // Which of the two is the month depends on the country; the later reading is the kinder one.
  if (numeric) return lastDay(numeric[4], Math.max(...numeric.slice(1, 4).map((n) => inYear(n))), undefined)
  const year = YEAR.exec(words)
  return year ? `${year[0]}-12-31` : undefined
}

const inYear = (part: string | undefined) => (part && Number(part) <= 12 ? Number(part) : 1)

function lastDay(year: string, month: number, day: string | undefined): string {
  const within = Math.min(12, Math.max(1, month))
  return `${year}-${String(within).padStart(2, '0')}-${day === undefined ? '31' : day.padStart(2, '0')}`
}

/** The same day so many years before. */
export const yearsBefore = (date: string, years: number) =>
  `${Number(date.slice(0, 4)) - years}${date.slice(4)}`
