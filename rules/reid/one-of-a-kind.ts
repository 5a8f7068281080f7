import { TOLD_ELSEWHERE } from '../../src/checks/further/open-sentences.ts'
import { furtherUnique } from '../../src/checks/further/unique.ts'
import { findOneOfAKind, type OneOfAKind } from '../../src/checks/one-of-a-kind.ts'
import { isPlaced } from '../../src/checks/placed.ts'
import { suggestOmission } from '../../src/checks/rewrites/draft.ts'
import { cuesOf, patientsIn } from '../../src/checks.ts'
import type { Document } from '../../src/document.ts'
import { defineRule, type Finding, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'reid/one-of-a-kind',
  severity: 'warn',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'guide', 'social', 'testimonial'],
  summary: 'A patient or case told of as the first, only, oldest, smallest or rarest of a kind',
  messages: {
    unique: 'This tells of a patient of whom there is only one.',
    placed: 'This tells of a patient of whom there is only one, and says when or where.',
  },
  why: 'A first, an only one or an oldest is a group of one: whoever was there, and anybody with a newspaper, can tell who is meant. What makes somebody unique identifies as a name does.',
  remedy:
    'Let the superlative be that of the service ("we are the first hospital in the state to offer it"), or leave it out; leave out the day and the town in any case.',
  basis: [
    {
      title: '45 CFR 164.514(b)(2)(i)(R): any other unique identifying characteristic',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
    {
      title: '45 CFR 164.514(b)(2)(ii): actual knowledge that what is left could identify somebody',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
  ],
  case: 'A hospital was fined by its state after staff looked into the record of a mother whose delivery was in the news: a birth of its kind needs no name.',
  options: {},
  examples: {
    fail: [
      '«Only one child in the state» has survived this infection, and she was treated here.',
      '«Our 500th transplant patient» walked out to the bus on her own.',
      'press-release| «Idaho’s first triplet lung recipient» is home from our hospital.',
      'He lay in our ICU for 211 days, «longer than any other patient».',
      'social| «The first person» in the state to receive the implant went home today.',
      'At 23 ounces, she is «the smallest baby» we have ever saved.',
      'press-release| Our burn unit discharged «Vermont’s only survivor» of the mill accident.',
      '«Our oldest transplant patient» still plays the organ on Sundays.',
      'press-release| The team placed the pump in a grandmother, «the first woman» in Idaho to be treated this way.',
      'guide| «The county’s only tetanus case» this year came to our emergency department with a stiff jaw.',
      'social| Say hello to «our first baby» of the year, seven pounds and very loud!',
      'He became «the youngest» in New England to leave our clinic on a bone-anchored leg.',
      'She has a disorder that our lab confirmed by a blood test, and she is «one of only nine people in the world» known to live with it.',
      '«Nobody here had ever» walked again after such an injury, but our patient did.',
      'We removed «the largest tumor» ever seen at our hospital, and its owner is back at his loom.',
      'press-release| «The first operation» was done on May 3. The patient, a man of 60, walked that evening.',
      'social| «The tallest person» we have ever had in our scanner hung out at both ends of it.',
      'Our patient had been on dialysis here «longer than anybody» since the doors opened.',
      'She came in unable to stand, and she was 102. «Nobody older has» ever walked out of here.',
      'social| We mended her knee in the spring. She was «my first Olympic diver in thirty years» of practice.',
      'You have read about measles. «The one confirmed case in the district was ours».',
      'At 88 he is «the oldest man» to finish our cardiac program.',
      'She became «the first Mainer» to be given islets, and she has needed no insulin since.',
      'social| «Nobody this small has ever» gone home from our nursery.',
      'social| «The only survivor» is in our ICU.',
    ].map(typedExample),
    pass: [
      'Only two other clinics in the state have this scanner.',
      'Our 500th blood donor won a pie.',
      'Our front desk has been here longer than anybody can remember.',
      'The tallest person we have ever hired changes every lamp in the clinic.',
      'We are the first hospital in the state to offer the implant.',
      'Sepsis is the most common cause of death in our intensive care unit.',
      'press-release| Dr. Yusra Haddad, the first woman to lead our heart surgery program, retires in June.',
      'From our youngest patient to our oldest, everybody gets a warm blanket.',
      'press-release| The first participant was enrolled in the stroke trial in May, and 211 followed.',
      'In 1954 the first person to receive a kidney from his twin went home from a hospital in Boston.',
      'You may be the only person in your family with high blood pressure, but you are not alone.',
      'social| Our oldest volunteer, 91, has pushed the book cart past the ICU since 1988.',
      'The county health department reported the first confirmed case of measles this year.',
      'guide| Wash the smallest wounds first, and put the sickest patients near the desk.',
      'For many people, back pain is the first sign and rest the worst cure.',
      'Our first patient portal opened in 2029, and the largest waiting room has new chairs.',
    ].map(typedExample),
  },
  check: findUnique,
  checkFurther: findFurther,
  suggest: suggestOmission,
})

function* findUnique(document: Document): Generator<Finding> {
  for (const one of findOneOfAKind(document)) yield report(document, one)
}

function* findFurther(document: Document): Generator<Finding> {
  for (const span of furtherUnique(document))
    yield {
      span,
      message: 'unique',
      severity: 'warn',
      cues: TOLD_ELSEWHERE,
      covers: ['condition', 'treatment'],
    }
}

function report(document: Document, { span, sentence }: OneOfAKind): Finding {
  const placed = isPlaced(document, sentence, span)
  const [patient] = patientsIn(document, sentence)
  return {
    span,
    message: placed ? 'placed' : 'unique',
    severity: placed ? 'error' : 'warn',
    cues: patient ? cuesOf(patient) : ['somebody in care'],
    covers: ['condition', 'treatment'],
  }
}
