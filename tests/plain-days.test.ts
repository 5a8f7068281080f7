import { describe, expect, test } from 'vitest'
import { lint } from '../src/index.ts'

/** Days told by feasts, skies, storms, shows and the school year, beds and lists as wards keep them, each in a plain sentence. */

async function idsIn(text: string, type: 'blog' | 'guide' = 'blog'): Promise<string[]> {
  const { messages } = await lint(`${text}\n`, { path: 'draft.md', type, today: '2031-06-15' })
  return messages.map(({ ruleId }) => ruleId ?? '')
}

const DAYS = [
  'the night of the harvest moon',
  'the morning after the hurricane',
  'the weekend of the bluegrass festival',
  'the day before spring break',
  'homecoming night',
  'election night',
  'the eve of Rosh Hashanah',
  'the third night of Hanukkah',
  'the first day of Ramadan',
  'the second Sunday of Advent',
  'Ash Wednesday',
  'Whit Monday',
  'Candlemas',
  'St. Brigid’s Day',
  'the Feast of the Ascension',
  'Vaisakhi',
  'Ganesh Chaturthi',
  'Boxing Day',
  'Burns Night',
  'Victoria Day',
  'Anzac Day',
  'Juneteenth',
  'the Friday before Mardi Gras',
  'the day of the total eclipse',
  'the night the river rose',
  'the night of the Oscars',
  'the last day of school',
  'the week of the county fair',
  'the day after a bank holiday',
  'opening night of the rodeo',
]

describe('days that an almanac or the paper gives', () => {
  test.each(DAYS)('a patient came on %s', async (day) => {
    expect(await idsIn(`Our patient came to us on ${day} with chest pain.`)).toContain('phi/date-element')
  })

  test.each(DAYS.slice(0, 12))('what was done here on %s, whoever it was', async (day) => {
    expect(await idsIn(`Our surgeons mended the hip on ${day}.`)).toContain('phi/date-element')
  })

  test.each([
    'Our clinic is closed on Candlemas.',
    'The day after the flood of 1996 our clinic opened in a barn.',
    'Our heart team marches in the harvest parade.',
    'Choking is common on Thanksgiving; cut food small for children.',
    'Never look at the eclipse without glasses, since it can burn the retina.',
    'Our birth center holds a picnic on the last day of school.',
    'We moved into the new wing the week of the county fair.',
    'Patients may eat until midnight on the day before surgery.',
    'We were named a top hospital on the first day of spring.',
    'Ramadan fasting is possible for many people with diabetes.',
  ])('%s', async (text) => {
    expect(await idsIn(text)).not.toContain('phi/date-element')
  })
})

describe('lists, tables and beds', () => {
  test.each([
    ['phi/patient-name', 'Student: Quillon, Emre (gr. 4). Stiff, then jerking.'],
    ['phi/patient-name', 'Sign-out: Quillon, sepsis; Ferreira, pneumonia.'],
    ['phi/patient-name', 'At table six: Rosa Quillon (melanoma, 2019).'],
    ['phi/record-number', '| Booking no. | Story |\n| --- | --- |\n| BK-31-20417 | Withdrawal |'],
    ['phi/record-number', '| Account | Reason |\n| --- | --- |\n| 7720418 | Denied MRI |'],
    ['phi/patient-code', '| Bed | Note |\n| --- | --- |\n| 4A | Hip fracture, confused at night |'],
    ['phi/patient-code', 'The pair in 2-West-14 were to leave together.'],
    ['phi/patient-code', 'In cubicle 3 a man with a broken jaw was asleep.'],
    ['phi/patient-code', 'Bed 12 is waiting for a heart.'],
    ['phi/patient-code', 'The times are from the log of P.W.-H., who kept it well.'],
  ])('%s: %s', async (id, text) => {
    expect(await idsIn(text, 'guide')).toContain(id)
  })

  test.each([
    ['phi/patient-name', 'Come and hear Dr. Quillon, sepsis; Dr. Ferreira, pneumonia.'],
    ['phi/patient-name', 'Student: Doe, Jane (gr. 4).'],
    ['phi/record-number', '| Part | Price |\n| --- | --- |\n| 7720418 | $40 |'],
    ['phi/record-number', 'The sound meter, serial SL-20417, goes back in May.'],
    ['phi/patient-code', '| Bed | Price |\n| --- | --- |\n| 4A | $4,000 |'],
    ['phi/patient-code', 'Bed 9 has a new mattress.'],
  ])('not %s: %s', async (id, text) => {
    expect(await idsIn(text, 'guide')).not.toContain(id)
  })
})
