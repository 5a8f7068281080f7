/** Numbers in English words, hand-written. Pattern sources are for flags `iy`. */

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINAL_ONES = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')
const ORDINAL_REST =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )

const CARDINALS = new Map<string, number>()
const ORDINALS = new Map<string, number>()
ONES.forEach((word, n) => {
  CARDINALS.set(word, n)
})
for (const [n, word] of [...ORDINAL_ONES, ...ORDINAL_REST].entries()) ORDINALS.set(word, n + 1)
TENS.forEach((tens, t) => {
  const value = 20 + 10 * t
  CARDINALS.set(tens, value)
  ORDINALS.set(`${tens.slice(0, -1)}ieth`, value)
  for (let n = 1; n < 10; n++) {
    CARDINALS.set(`${tens}-${ONES[n]}`, value + n)
    ORDINALS.set(`${tens}-${ORDINAL_ONES[n - 1]}`, value + n)
  }
})
ORDINALS.set('hundredth', 100).set('one-hundredth', 100)

/** "one" to "ninety-nine", in order of value; compounds with a hyphen. */
export const NUMBER_WORDS: readonly string[] = [...CARDINALS.keys()].filter((word) => word !== 'zero')

const ONE_TO_NINE = ONES.slice(1, 10).join('|')
const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:[-\\s](?:${ONE_TO_NINE})(?![\\w]))?|${ONES.slice(1).reverse().join('|')})`

/** One to a hundred and ninety-nine in words; ends before a letter or nothing of a longer number. */
export const NUMBER = `(?:(?:one|an?)[-\\s]hundred(?:[-\\s](?:and[-\\s])?${BELOW_HUNDRED})?|${BELOW_HUNDRED})(?![\\w])`
/** What "every" may stand before: "hundred", "hundred and fifty", "thousand". */
export const ROUND_NUMBER = `(?:hundred(?:[-\\s]and[-\\s]${BELOW_HUNDRED})?|thousand)(?![\\w])`
/** First to ninety-ninth, and hundredth, in words. */
export const ORDINAL = `(?:(?:(?:${TENS.join('|')})[-\\s](?:${ORDINAL_ONES.join('|')}))|${[...ORDINALS.keys()]
  .filter((word) => !word.includes('-'))
  .join('|')})(?![\\w])`

/** Value of digits or of words that `NUMBER`, `ROUND_NUMBER` or `ORDINAL` matched; NaN where they are no number. */
export function readNumber(words: string): number {
  const first = words.charCodeAt(0)
  if (first >= 48 && first <= 57) return Number.parseFloat(words.replaceAll(',', ''))
  const plain = words.toLowerCase().replace(/[\s\u2010\u2011]+/g, '-')
  if (plain === 'thousand') return 1000
  const hundred = /^(?:(?:one|an?)-)?hundred(?:-(?:and-)?(.+))?$/.exec(plain)
  if (hundred) return 100 + (hundred[1] ? (CARDINALS.get(hundred[1]) ?? Number.NaN) : 0)
  return CARDINALS.get(plain) ?? ORDINALS.get(plain) ?? Number.NaN
}
