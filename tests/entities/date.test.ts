import { describe, expect, it, test } from 'vitest'
import { detectDates } from '../../src/entities/date.ts'
import { scanText, unmark, wordsOf } from './scan.ts'

const FOUND: readonly [element: string, text: string][] = [
  ['day', 'Born at 27 weeks on «March 3», he just turned one.'],
  ['day', 'He left on «3 March 2024» with a new hip.'],
  ['day', 'Surgery fell on «the ninth of March».'],
  ['day', 'Admitted «Oct. 14th» after a fall.'],
  ['day', 'DOB «03/22/2021», seen in clinic.'],
  ['day', 'Seen «2024-05-01» and sent home.'],
  ['day', 'She came in on «3/14» with a fever.'],
  ['day', 'On «the evening of Sunday, January 18» she fell.'],
  ['day', 'Baby Wren arrived at «2:40 a.m. on August 6».'],
  ['day', 'He was born on «August 6 at 2:40 a.m.» in our birth center.'],
  ['day', 'The flu clinic runs «Friday, October 4», from 9 to noon.'],
  ['day', 'We met on «the Fourth of July».'],
  ['day', 'We met on «August twenty-first, 2019».'],
  ['weekday', 'He came back «last Tuesday».'],
  ['weekday', 'She went home on «Tuesday morning».'],
  ['weekday', 'She went home by «Tuesday».'],
  ['holiday', 'She was admitted on «the Friday before Labor Day» and recovered.'],
  ['holiday', 'He woke up on «Christmas Eve».'],
  ['holiday', 'Stroke struck on «Ash Wednesday».'],
  ['holiday', 'The twins came on «New Year’s Day».'],
  ['holiday', 'She fasted until «Eid» and was admitted after «Diwali».'],
  ['holiday', 'Discharged on «Yom Kippur», home for «Juneteenth».'],
  ['holiday', 'He fell on «the day after Thanksgiving».'],
  ['holiday', 'He fell «two days before Christmas 2019».'],
  ['holiday', 'Born on «St. Brigid’s Day».'],
  ['relative', 'Discharged «today» after 41 days in the NICU!'],
  ['relative', 'We met her «this morning» and «yesterday».'],
  ['relative', '«Last night» a man came in.'],
  ['relative', 'Surgery was «two days ago»; she called «a week ago».'],
  ['relative', 'Third time «this week» the lady in obs did that.'],
  ['relative', '«The other day» a patient asked me.'],
  ['relative', 'She left «the week before last».'],
  ['relative', 'She was carried in on «the eve of her wedding» with a fever.'],
  ['relative', 'She broke her hip «the morning the clocks went» forward.'],
  ['relative', 'They mended the cuff on the «shortest day of the year».'],
  ['relative', 'He went home on «his ninth birthday», and it was «the first day of school».'],
  ['relative', 'It happened on «picture day».'],
  ['month', 'He was diagnosed «last June».'],
  ['month', 'In «March», she fell.'],
  ['month', 'She was treated in «March 2023».'],
  ['month', 'She was treated in «Sept. 2019».'],
  ['month', 'Surgery in «mid-April» went well; «early May» brought a setback.'],
  ['month', '«January» was hard for him.'],
  ['season', 'She had surgery «this spring».'],
  ['season', 'He was treated «last fall» and again in the «summer of 2020».'],
  ['year', 'She was treated in «2023».'],
  ['year', 'A «2021» trial and the «2016» guideline.'],
  ['year', 'It opened in «1931» (rebuilt «2004»).'],
  ['weekday', 'Open «every Tuesday».'],
]

const SILENT = [
  'A wedding is planned, and birthdays are noted in the chart.',
  'The clocks on the ward are slow, and picture day helps children.',
  'You may march on if you can.',
  'May you heal well; march to the beat.',
  'The March of Dimes raised funds.',
  'The May Clinic opened.',
  'April Johnson is our nurse, and June Okafor, RN, joined.',
  'Protect your skin from the sun; she sat down.',
  'We answer 24/7 and got 4/5 stars.',
  'Add 1/2 cup of oats and 3/4 cup of milk.',
  'The ratio was 3:2 in version 1.2.3.',
  'He went home five days later, after six weeks of therapy.',
  'A second opinion now helps.',
  'ISBN 978-1-4028-9462-6 is the book.',
  'Call 555-2019 or (555) 555-2020.',
  'Take 10 mg twice; the dose was 1950 mg.',
  'We treated 2000 patients and walked 2000 steps.',
  'Pain went from 8/10 to 2/10.',
  'Blood pressure was 120/80.',
  'In today’s world, care is digital.',
  'After the fall she could not walk; her last fall was bad.',
  'It was his last month at work; in the last week of life, comfort matters.',
  'It was an epiphany; he lent a hand on a good day.',
  'Easter Seals gave a grant.',
  'Room 2014 and suite 1999.',
  'It cost $2019.',
]

const RECURRING = [
  'Open «Mondays» and «Thursdays».',
  'Clinic «every Tuesday».',
  'Call «Monday through Friday».',
  '«Mon–Fri» 8 to 5.',
  '«Saturday» 9 a.m. to noon.',
  'The group meets «the first Monday of each month».',
]

describe('dates', () => {
  test.each(FOUND)('%s: %s', (element, marked) => {
    const { text, expected } = unmark(marked)
    const dates = detectDates(scanText(text))
    expect(wordsOf(text, dates)).toEqual(expected)
    expect(new Set(dates.map((date) => date.element))).toEqual(new Set([element]))
  })
  test.each(SILENT)('no date: %s', (text) => {
    expect(wordsOf(text, detectDates(scanText(text)))).toEqual([])
  })
  test.each(RECURRING)('recurring: %s', (marked) => {
    const { text, expected } = unmark(marked)
    const dates = detectDates(scanText(text))
    expect(wordsOf(text, dates)).toEqual(expected)
    expect(dates.every((date) => date.recurring)).toBe(true)
  })
  it('gives the year', () => {
    expect(detectDates(scanText('Born March 3, 2021.'))[0].year).toBe(2021)
  })
})
