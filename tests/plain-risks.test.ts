import { describe, expect, test } from 'vitest'
import { lint } from '../src/index.ts'

/**
 * The plainest ways to say what a rule is about, one or two sentences each without any other hint, and as plain ones that share
 * their words and are no risk.
 */

const HEAD = '---\nauthor: Ana Ruiz, RN\ndate: 2031-06-01\n---\n\n'

async function idsIn(text: string, type: 'blog' | 'social' = 'blog'): Promise<string[]> {
  const { messages } = await lint(type === 'blog' ? HEAD + text : text, {
    path: 'draft.md',
    today: '2031-06-15',
    type,
  })
  return messages.flatMap(({ ruleId, severity }) => (ruleId && severity > 0 ? [ruleId] : []))
}

const RISKS: Readonly<Record<string, readonly string[]>> = {
  'consent/weak-consent': [
    'He is fine with us sharing this picture.',
    'We left out her surname and did not use her face, so no release was needed.',
    'We will get his signature after the film goes live.',
    'She grinned at the camera, so we took that as a yes.',
    'He waved at the lens, and that was good enough for us to post the photo.',
    'We forgot to ask, but we are sure that she would not mind being in our video.',
    'She sent us the photo, so we assume that we may post it.',
    'His brother said that the camera crew could stay.',
    'She shook hands on it, so here is her story.',
    'He signed the general consent at check-in, and that covers the video.',
    'Nobody could recognize her from this shot, so we did not ask.',
    'She never answered our letter, so we are running her story.',
  ],
  'consent/decedent': [
    'One of our patients lost her battle with breast cancer.',
    'Our patient Elena succumbed to sepsis.',
    'The late Nadia Okafor was treated for lupus at our clinic.',
    'Mr. Pruitt never woke up after his stroke. He had been our patient.',
    'We could not save him. He was 19 and had overdosed.',
    'The baby lived for two hours in our NICU.',
  ],
  'consent/media-access': [
    'A film crew will follow our ER staff for a week.',
    'Media can watch the transplant from the gallery.',
    'Our paramedics wore GoPros on their calls this weekend.',
    'Reporters are welcome to tour our burn unit and meet a patient.',
  ],
  'phi/image-identity': [
    '![A little girl in our burn unit](img/girl.jpg)',
    '![Smiling patient after knee surgery](img/smile.jpg)',
    '![Mother and newborn in our birth center](img/mother.jpg)',
  ],
  'phi/date-element': [
    '**Patient:** Female, 61\n\n**Imaging:** CT on 3/14/2031 showed a small tear',
    'Our patient had a torn meniscus. The surgery was in November.',
    'In September of last year, Odell broke his back. Our surgeons put him together again.',
    'She was born on Feb. 3 at 25 weeks and went home from our NICU on May 20.',
  ],
  'phi/place-below-state': ['Patient: 45-year-old woman, Harlan, Kentucky. Diagnosis: sepsis.'],
  'phi/patient-name': [
    'Say hello to Odell Ferris, whose new hip is three weeks old.',
    'Our hospice had the honor of caring for Ruth Abel.',
    "That's Rosalie, who had her cataract surgery here.",
  ],
  'consent/story-without-authorization': ['"They never gave up on me," said a heart patient from our ICU.'],
}

describe('a plain sentence is reported', () => {
  for (const [rule, sentences] of Object.entries(RISKS))
    test.each(sentences)(`${rule}: %s`, async (sentence) => {
      expect(await idsIn(sentence)).toContain(rule)
    })
})

describe('as plain a sentence that is no risk is not', () => {
  test.each([
    'The surgery center opened in November.',
    'Imaging: open from May 6 to May 9, from nine to noon.',
    'Our detox unit has 24 beds and opened in May.',
    'The television in the waiting room shows the weather.',
    'Our surgeons will speak on a podcast about knees.',
    'Watch our heart surgery class live with Dr. Amadi.',
    'Members of the media can call 555-0119.',
    'The late bus leaves our clinic at nine.',
    'Late fees were dropped.',
    'We could not save the old oak in front of the clinic.',
    'Our volunteers said yes to a longer shift.',
    'We hope that you do not mind the noise while we renovate.',
    'We do not use first names on our forms, so please bring a card.',
    'The video goes live on Monday; sign up for the newsletter.',
    'A thumbs up is not a signature.',
    '![A couple walking in the park](img/park.jpg)',
    '![Smiling nurse after surgery](img/nurse.jpg)',
    'In this picture, you see the new scanner.',
    'Patients usually go home the next day.',
    'Our nurse Nadia Okafor, RN, was in Elko for a conference.',
    "Our pharmacist's brothers farm next to our clinic.",
    'Councilman Orrin toured our new unit.',
  ])('%s', async (sentence) => {
    const ids = await idsIn(sentence)
    expect(ids.filter((id) => /^(?:phi|reid|consent|press)\//.test(id))).toEqual([])
  })
})
