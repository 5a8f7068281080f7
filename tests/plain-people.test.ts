import { describe, expect, test } from 'vitest'
import { lint } from '../src/index.ts'

/**
 * The plainest ways to tell of somebody in care by work, kin, rank, a changed name, a town, an age, a picture or a number, each
 * without any other hint, and as plain sentences that share their words and are no risk.
 */

const HEAD = '---\nauthor: Ana Ruiz, RN\ndate: 2031-06-01\n---\n\n'

async function idsIn(text: string): Promise<string[]> {
  const { messages } = await lint(HEAD + text, { path: 'draft.md', today: '2031-06-15', type: 'blog' })
  return messages.flatMap(({ ruleId, severity }) => (ruleId && severity > 0 ? [ruleId] : []))
}

const RISKS: Readonly<Record<string, readonly string[]>> = {
  'reid/role-or-occupation': [
    'Both hips were replaced here for the choir director at Elko High School.',
    'The man who plays Santa at the mall had a valve replaced at our hospital.',
    'A state senator came to our clinic with gout.',
    'A former Olympic rower had her shoulder rebuilt by our surgeons.',
    'The owner of the deli across the street lost forty pounds in our program.',
    'A pilot for a small airline was treated here for depression.',
    'Our patient works at the sawmill in Elko and lost two fingers.',
  ],
  'reid/relative-or-household': [
    'His fiancée, Odile, donated a kidney to him at our hospital.',
    'Her neighbor Ruth drove her to every infusion.',
    'Her twin brother was treated on the same floor for the same disease.',
    'Her boss at the Elko library gave her time off for chemo.',
  ],
  'reid/one-of-a-kind': [
    'Our 1,000th transplant patient went home with a cake.',
    'First baby of 2031 arrived at our birth center at noon!',
    'He spent 90 days in our ICU, longer than any other patient.',
    'Patient number one in our gene therapy program is doing fine.',
    'She is the only person on our waiting list who needs a heart and a liver.',
  ],
  'reid/thin-disguise': [
    'Ruth (name changed) lost her leg to diabetes at our hospital.',
    "His real name isn't Odell, but he is a real patient of our epilepsy clinic.",
    'For the sake of this post she is Odile. She came to our detox unit.',
  ],
  'phi/place-below-state': [
    'Her home in Elko is two hours from our dialysis unit, and she has had a transplant here.',
    'She crashed her car near Elko and was brought to our trauma bay.',
  ],
  'phi/age-90-plus': [
    'He was ninety-one when we fixed his valve.',
    'He is a veteran of 101 who comes to our wound clinic.',
    'She died in our unit at 98.',
    'Her 95th birthday was in our hospice.',
  ],
  'phi/image-identity': [
    '![Photo of a patient with a drain](img/p1.jpg)',
    '![Tattoo on the arm of the patient we treated for burns](img/arm.jpg)',
  ],
  'phi/patient-name': ['Little Otis weighed two pounds when he left our NICU.'],
  'phi/patient-code': ['Our client T. has been sober for a year.'],
  'phi/record-number': ['| Item | Note |\n| --- | --- |\n| Chart no. | 00417720 |'],
  'phi/date-element': [
    '| Item | Note |\n| --- | --- |\n| Chart no. | 00417720 |\n| Arrived | June 3, 2030 |',
  ],
}

describe('a plain sentence is reported', () => {
  for (const [rule, sentences] of Object.entries(RISKS))
    test.each(sentences)(`${rule}: %s`, async (sentence) => {
      expect(await idsIn(sentence)).toContain(rule)
    })
})

describe('as plain a sentence that is no risk is not', () => {
  test.each([
    'The choir director at Elko High School thanked our athletic trainers.',
    'A state senator taught our nurses how to use the ladder.',
    'A former Olympic rower joined our sports medicine team.',
    'The owner of the deli across the street brought lunch for our nurses.',
    'The town’s only pharmacist gave our flu shots this year.',
    'She is the only dentist in Elko who takes Medicaid.',
    'Dr. Adams lives in Elko with her husband Tom and two dogs.',
    'Her husband Tom runs our front desk.',
    'Grandparents need the whooping cough shot too.',
    'Our 500th blood donor won a pie.',
    'Our first patient portal is ready.',
    'The only side effect most people notice is a sore arm.',
    'Names have been changed on our building signs.',
    'The drug’s real name is acetaminophen.',
    'Book a double visit if you want to talk about betting.',
    'People from Elko can take the bus to our clinic.',
    'The Elko airport has a new defibrillator.',
    'A shelter in Elko needs coats.',
    'Our hospital is 95 years old.',
    'There are 97 beds in our hospital.',
    'Oxygen levels of 95 are fine for most people.',
    'Dr. Adams, 91, still comes to grand rounds.',
    '![Nurse checks blood pressure](img/nurse.jpg)',
    '![Our patient lounge](img/patient-lounge.jpg)',
    'Grace and Hope are words that we hear often in hospice.',
    'Elena, a retired nurse, volunteers in our pain clinic.',
    'Ask Nadia Okafor at the front desk for a form.',
    'Room 214 is our new family lounge.',
    'The U.S. has a shortage of nurses.',
    '| Item | Note |\n| --- | --- |\n| Part no. | 00417720 |\n| Arrived | June 3, 2030 |',
  ])('%s', async (sentence) => {
    const ids = await idsIn(sentence)
    expect(ids.filter((id) => /^(?:phi|reid|consent|press)\//.test(id))).toEqual([])
  })
})
