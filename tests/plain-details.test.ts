import { describe, expect, test } from 'vitest'
import { lint } from '../src/index.ts'

/**
 * The plainest ways to let a detail of a patient slip, each in a draft of its own, and as plain drafts that hold the same words
 * and tell of nobody: no hint can hide behind another.
 */

async function found(text: string, type: string): Promise<string[]> {
  const draft = `---\ntype: ${type}\nauthor: Ana Ruiz, RN\ndate: 2026-10-01\n---\n\n${text}\n`
  const report = await lint(draft, { path: 'draft.md', today: '2026-11-23' })
  return report.messages.filter(({ level }) => level !== 'note').map(({ ruleId }) => ruleId ?? '')
}

const SLIPS: readonly (readonly [string, string, string])[] = [
  ['phi/date-element', 'blog', 'Our patient has been sleeping through the night since Twelfth Night.'],
  ['phi/date-element', 'blog', 'Our patient took her first solo steps on the eve of Epiphany.'],
  ['phi/date-element', 'blog', 'He had his last radiation with us on the winter solstice.'],
  ['phi/date-element', 'social', "Born on St. Patrick's Day, 6 lb 2 oz, already Irish at heart ☘️"],
  ['phi/image-identity', 'blog', 'Look at that.\n\n![Profile view](img/rhinoplasty-mrs-delacroix.jpg)'],
  ['phi/image-identity', 'blog', 'Healing takes time.\n\n![A face](img/helen-pruitt-ankle-fracture.jpg)'],
  ['phi/patient-code', 'blog', 'R.B., left cornea, sees the big E again.'],
  [
    'phi/patient-code',
    'blog',
    "What we learned from K.T. (bowel, second leak): wait for our patient's own word.",
  ],
  ['phi/patient-code', 'blog', 'Bay 5 was a stroke.'],
  ['phi/patient-code', 'social', 'Chair 6 finished her last bag at noon and we all clapped.'],
  ['phi/record-number', 'blog', 'Inmate 48213 was brought to our ER with chest pain.'],
  ['phi/record-number', 'blog', 'Detainee 77120 was in our clinic with scabies.'],
  ['phi/record-number', 'blog', 'Her requisition no. 4418820 said lupus.'],
  ['phi/tracking-url', 'blog', '[Form](https://forms.example/q?kid=40117&concern=bedwetting)'],
  ['phi/tracking-url', 'blog', '[Your slot](https://book.example/slot?ref=88420&reason=vasectomy)'],
  ['phi/tracking-url', 'blog', '[Check in](https://kiosk.example/in?nm=Helen%20Pruitt&dx=copd)'],
  ['phi/contact-detail', 'social', '@osgood.walks took forty steps today after his stroke. We counted. 👏'],
  ['phi/contact-detail', 'social', 'Congrats @imogen_r on the last chemo!'],
  ['phi/contact-detail', 'blog', "Text the patient's mother at (802) 555-0121."],
  ['phi/patient-name', 'blog', "We mended Helen Pruitt's hip."],
  ['phi/patient-name', 'blog', 'Imogen could finally sleep through the night.'],
  ['phi/patient-name', 'blog', "The tumor in Helen Pruitt's brain was the size of a lime."],
  [
    'phi/patient-name',
    'blog',
    '[Read on](/stories/helen-pruitt-beats-lymphoma)\n\nShe tells it in six minutes.',
  ],
  ['phi/age-90-plus', 'blog', 'He was eighteen in 1950 and still walks to our rehab gym after his stroke.'],
  [
    'phi/age-90-plus',
    'blog',
    'She came into the world in the winter of 1931 and left our ward on a new knee.',
  ],
  ['phi/age-90-plus', 'blog', 'Our patient, a Normandy veteran, had his pacemaker changed here.'],
]

const HARMLESS: readonly (readonly [string, string])[] = [
  ['blog', 'Our clinic is closed on Twelfth Night.'],
  ['blog', 'The lunch line is shorter the morning after Easter.'],
  ['blog', 'Chair 3 got new padding, and bed 7 is in the east wing.'],
  ['blog', 'Badge 44713 opens the gym, and student 40917 won the spelling bee.'],
  ['blog', '[Find a desk](https://glenbrook.example/find?zip=05901&reason=migraine&page=200)'],
  ['social', 'Follow @glenbrookhealth for flu shot times! Photos by @mei.runs.'],
  ['social', 'Meet Otis, our new infusion pump. He arrived on Tuesday and has already beeped 300 times.'],
  [
    'blog',
    'Marta is made up. So is her town.\n\nMarta, 94, fell on Christmas Eve in Quill Lake and broke a hip.',
  ],
  [
    'blog',
    'Everything below was thought up over lunch.\n\nTobias Plum swallowed a magnet on Friday, May 3. He was seen in our ER.',
  ],
  [
    'blog',
    "This is not one person's story. Our nurses put it together from a hundred charts.\n\nRuth, 92, has had a new hip since Tuesday.",
  ],
  ['guide', 'Use this sample.\n\n- Name: Test Patient\n- Born: 01/01/1930\n- Chart no.: 000000\n- Room: 000'],
  ['blog', '**Robert Graves** (1796–1853) taught in Dublin. Graves disease is an overactive thyroid.'],
  ['press-release', 'Glenbrook cannot say whether anybody in Tuesday’s crash is or was a patient.'],
  ['press-release', 'Hollis Reed will help with the opening of the Parkinson Street garage in January.'],
]

describe('a detail that slips', () => {
  test.each(SLIPS)('%s in a %s: %s', async (rule, type, text) => {
    expect(await found(text, type)).toContain(rule)
  })
})

describe('nobody is told of', () => {
  test.each(HARMLESS)('in a %s: %s', async (type, text) => {
    expect((await found(text, type)).filter((id) => id.startsWith('phi/'))).toEqual([])
  })
})
