import { describe, expect, it, test } from 'vitest'
import { detectAges, readParenthesizedAge } from '../../src/entities/age.ts'
import { scanText, unmark, wordsOf } from './scan.ts'

const FOUND: readonly [years: number, text: string][] = [
  [45, 'A «45-year-old» teacher came in.'],
  [45, 'She is a «45 year old» from Texas.'],
  [96, 'A «ninety-six-year-old» woman came in.'],
  [15, '«Fifteen year-old» Wren Foley broke her arm.'],
  [101, 'The «one hundred and one year-old» man smiled.'],
  [0, 'Baby Juno was «six months old».'],
  [2, 'A «26-month-old» girl swallowed a magnet.'],
  [94, 'A man «aged 94» fell.'],
  [62, 'Female, «age 62», with chest pain.'],
  [92, "Patient's «age: 92»"],
  [63, 'She was diagnosed at the «age of 63».'],
  [43, 'Rosalind Peverell, «43», is back on her bike.'],
  [43, 'Rosalind Peverell, «43» of Dunmere, is back.'],
  [94, 'Our oldest knee patient, «94», danced.'],
  [46, 'J.T., «46», our third transplant of the week.'],
  [9, 'This is Wren Foley, «9».'],
  [63, 'At «63», she ran again.'],
  [63, 'He was diagnosed at «63» and recovered.'],
  [90, 'A woman in her «nineties» walked.'],
  [87, 'He was in his «late eighties».'],
  [64, 'She is in her «mid-60s».'],
  [40, 'She is in her «40s».'],
  [80, 'The «eighty-something» man smiled.'],
  [90, 'A «nonagenarian» came to rehab.'],
  [100, 'Our «centenarian» went home.'],
  [1, 'He just turned «one».'],
  [101, 'She turns «101» this week.'],
  [14, 'A «14yo» came in.'],
  [62, 'A «62 y/o» male and his wife.'],
  [50, 'One case («50 years old») stood out.'],
  [50, 'One case («50» years) stood out.'],
  [101, 'She marked her «101st birthday» here.'],
  [46, 'Patient A was «46».'],
  [7, 'She was only «7» when it began.'],
  [94, "She's «94»."],
]

const SILENT = [
  'Take 94 mg twice a day.',
  'About 45% of adults and 62 percent of women.',
  'For 45 years we have served; 30 years in business.',
  'A ninth grader in grade 9.',
  'Room 94, bed 2, costs $45.',
  'Adults age 65 and older, children ages 5 to 11, people aged 50–75.',
  'In adults over 89, falls are common; our patient, age 90 or older, danced.',
  '45-year-olds should be screened.',
  'The average age 62 says little.',
  'He turned one corner and turned 90 degrees.',
  'The 90s were good.',
  'The 5-year survival rate is 90.',
  'Open at 9, closed at 5.',
  'March 3, 43, Route 9, 12.',
  'One of 45 patients.',
]

const THINGS = [
  'Our «90-year-old» health system grows.',
  'The «120-year-old» brick building was sold.',
  'Our hospital is «94 years old».',
  'Our clinic celebrated its «50th birthday».',
  'The program was «born in 1931».',
]

describe('ages', () => {
  test.each(FOUND)('%i: %s', (years, marked) => {
    const { text, expected } = unmark(marked)
    const ages = detectAges(scanText(text))
    expect(wordsOf(text, ages)).toEqual(expected)
    expect(ages.map((age) => age.years)).toEqual([years])
    expect(ages[0].subject).not.toBe('thing')
  })
  test.each(SILENT)('no age: %s', (text) => {
    expect(wordsOf(text, detectAges(scanText(text)))).toEqual([])
  })
  test.each(THINGS)("a thing's: %s", (marked) => {
    const { text, expected } = unmark(marked)
    const ages = detectAges(scanText(text))
    expect(wordsOf(text, ages)).toEqual(expected)
    expect(ages[0].subject).toBe('thing')
  })
  test.each([
    ['«Born in 1930», he still walks to rehab.', 1930],
    ['She was «born March 3, 1931», in Dunmere.', 1931],
    ['«DOB 03/22/1931», seen today.', 1931],
  ])('year of birth: %s', (marked, birthYear) => {
    const { text, expected } = unmark(marked)
    const ages = detectAges(scanText(text))
    expect(wordsOf(text, ages)).toEqual(expected)
    expect(ages[0]).toMatchObject({ birthYear, years: -1, form: 'birth-year', subject: 'person' })
  })
  it('reads a number in parentheses after a name', () => {
    expect(readParenthesizedAge(scanText('Wren (9) smiled.'), 0)).toEqual({ start: 6, end: 7, years: 9 })
    expect(readParenthesizedAge(scanText('Smith (2021) found.'), 0)).toBeUndefined()
  })
})
