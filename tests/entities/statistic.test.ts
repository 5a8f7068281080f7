import { describe, expect, test } from 'vitest'
import { detectStatistics } from '../../src/entities/statistic.ts'
import { scanText, unmark, wordsOf } from './scan.ts'

const FOUND: readonly [form: string, text: string][] = [
  ['percent', 'Telehealth cuts readmissions by «38%».'],
  ['percent', 'About «38 percent» of adults and «thirty-eight percent» of teens.'],
  ['percent', 'Between «30 and 40 percent» or «30–40%» of people.'],
  ['percent', 'It reached «100%» of patients.'],
  ['ratio', '«One in three» adults has prediabetes.'],
  ['ratio', 'It strikes «1 in 5» women, a «one-in-five» chance.'],
  ['ratio', 'In all, «8 out of 10» people and «38 per 100,000» residents.'],
  ['ratio', 'It helps «3 of 4» patients.'],
  ['ratio', 'It affects «1 in 1,000» births.'],
  ['fraction', '«Two thirds» of adults and «two-thirds» of teens sleep badly.'],
  ['fraction', '«Half» of adults, nearly «half» in all.'],
  ['fraction', '«A third» of patients and «a quarter» of nurses.'],
  ['fraction', 'It lowered falls by «a third».'],
  ['multiple', 'It «doubles» your risk, and it «tripled» in 2020.'],
  ['multiple', 'They are «twice as likely» to fall.'],
  ['multiple', 'It is «three times more likely», with «10x higher» odds.'],
  ['multiple', 'Cuts stroke risk in «half»!'],
  ['multiple', 'It can «double» your risk of clots.'],
  ['multiple', 'A «threefold» rise, a «3-fold» one.'],
  ['count', 'It affects «1.2 million people» a year.'],
  ['count', 'It affects «37 million Americans» and «thousands of children».'],
  ['count', 'The wing treated «1,204 people» last year.'],
  ['intensifier', 'We are «100%» committed to you.'],
]

const SILENT = [
  'Get 20% off, a 15% discount and 0% financing.',
  'It costs $50 or $1.2 million.',
  'Apply 1% hydrocortisone cream.',
  'Open 10 to 5 in room 12; call 555-0117.',
  'She rated it an 8 out of 10, 5 out of 5 stars.',
  'One in which we trust; page 1 of 3.',
  'On the third of March, in the first quarter of 2021.',
  'A quadruple bypass, a double mastectomy, double board certified.',
  'Take it twice a day, three times a day.',
  'She doubled over in pain.',
  'Half an hour, two and a half hours, a half marathon.',
  'Cut the pill in half.',
  'A third of a cup of oats; 1/2 cup.',
  'Two in five days, 3 in 2021.',
  'Three nurses and 2 patients came.',
  'Take 94 mg with 8 ounces of water.',
]

describe('statistics', () => {
  test.each(FOUND)('%s: %s', (form, marked) => {
    const { text, expected } = unmark(marked)
    const statistics = detectStatistics(scanText(text))
    expect(wordsOf(text, statistics)).toEqual(expected)
    expect(new Set(statistics.map((statistic) => statistic.form))).toEqual(new Set([form]))
  })
  test.each(SILENT)('no statistic: %s', (text) => {
    expect(wordsOf(text, detectStatistics(scanText(text)))).toEqual([])
  })
})
