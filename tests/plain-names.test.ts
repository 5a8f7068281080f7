import { describe, expect, test } from 'vitest'
import { type ContentType, lint } from '../src/index.ts'

/**
 * Names, days, states and headlines of people in care where the care stands a sentence away or the word for it is plain, and
 * plain sentences that share their words and are no risk.
 */

async function idsIn(text: string, type: ContentType): Promise<string[]> {
  const draft = `---\nauthor: Ana Ruiz, RN\ndate: 2031-06-01\n---\n\n${text}\n`
  const { messages } = await lint(draft, { path: 'draft.md', today: '2031-06-15', type })
  return messages.flatMap(({ ruleId, severity }) => (ruleId && severity > 0 ? [ruleId] : []))
}

const RISKS: readonly (readonly [rule: string, type: ContentType, text: string])[] = [
  [
    'phi/patient-name',
    'blog',
    'Last year a stroke took her speech. Gunhild Asplund ordered her own lunch yesterday.',
  ],
  [
    'phi/patient-name',
    'blog',
    'The oxygen concentrator went back on Monday. Mrs. Beaufoy kissed it goodbye.',
  ],
  ['phi/patient-name', 'blog', 'Our dentist saved the tooth. The tooth belongs to Oriel Brandvold.'],
  ['phi/patient-name', 'blog', 'Meet Sunniva. Last winter she could not climb her own stairs.'],
  ['phi/patient-name', 'social', 'Tobiah got his trach out. We cried.'],
  ['phi/patient-name', 'blog', 'Three winters of bronchitis brought Cosimo Bellandi to our lung clinic.'],
  [
    'press/patient-in-headline',
    'press-release',
    '# Hospital sends school bus driver home after 60 days\n\nWe clapped.',
  ],
  ['press/patient-in-headline', 'press-release', '# Father of five gets heart at Glenbrook\n\nWe clapped.'],
  [
    'press/patient-in-headline',
    'press-release',
    '# Judge undergoes triple bypass at Glenbrook\n\nWe clapped.',
  ],
]

const CLEAN: readonly (readonly [type: ContentType, text: string])[] = [
  ['blog', 'Our dentist sold the boat. It belongs to Oriel Brandvold now.'],
  ['blog', 'Meet Sunniva. She runs our front desk and knows every bus line.'],
  ['blog', 'The ulcer clinic is open. Thelonius Quill, who works there, says that parking is free.'],
  ['blog', 'Thanks to Branwen Iles for painting our waiting room.'],
  ['blog', 'Imagine a man named Osgood Vane. He wakes with chest pain and waits. What should he do?'],
  ['blog', 'Solheim et al. followed 412 adults with asthma for two years (*Lung Notes*, 2028).'],
  ['press-release', '# Father of five leads our emergency room\n\nDr. Vance starts in May.'],
  ['press-release', '# Judge rules for Glenbrook in zoning case\n\nThe case is closed.'],
]

describe('plain ways to tell of somebody in care', () => {
  test.each(RISKS)('%s in a %s: %s', async (rule, type, text) => {
    expect(await idsIn(text, type)).toContain(rule)
  })
  test.each(CLEAN)('none in a %s: %s', async (type, text) => {
    expect((await idsIn(text, type)).filter((id) => /^(?:phi\/|press\/(?!release))/.test(id))).toEqual([])
  })
})
