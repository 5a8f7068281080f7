import { furtherKin } from '../../src/checks/further/kin.ts'
import { TOLD_ELSEWHERE } from '../../src/checks/further/open-sentences.ts'
import { findKin, type KinTold } from '../../src/checks/kin-told.ts'
import { leaveSentenceOut } from '../../src/checks/rewrites/draft.ts'
import { describeAs } from '../../src/checks/rewrites/name.ts'
import { cuesOf } from '../../src/checks.ts'
import type { Document } from '../../src/document.ts'
import { defineRule, type Finding, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'reid/relative-or-household',
  severity: 'error',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'guide', 'social', 'reply', 'testimonial'],
  summary: 'A relative, housemate or employer of a patient, by name or by place of work',
  messages: {
    named: 'This names a relative, housemate or employer of a patient.',
    bare: 'This brings a relative of a patient into the story.',
    placed: 'This tells where a relative of a patient works, or what office the relative holds.',
  },
  why: 'Whoever knows the husband knows the wife. Names, jobs and towns of relatives, employers and household members identify a patient as much as the patient’s own.',
  remedy: 'Write "a family member", or "her employer" without a name.',
  basis: [
    {
      title:
        '45 CFR 164.514(b)(2)(i): identifiers of the individual or of relatives, employers, or household members',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
  ],
  case: 'None is known that turned on a relative alone; federal guidance on removing identifiers gives a clear family relation as an example of what still identifies somebody.',
  options: {},
  examples: {
    fail: [
      'She had a stroke at «her sister’s bakery» and was flown to us.',
      'The twins spent a month in our NICU. «Their other mother drives the mail truck».',
      'social| Home from our NICU at last, to «mom Tamar» and «dad Felipe»!',
      '«His fiancée, Odile», gave him half of her liver in our operating room.',
      'Our patient Bram had a stroke over lunch. «His daughter» dialed 911.',
      'Our patient Solvei came for dialysis. «Her teenage son» kept the log.',
      '«Her husband, Coach Abernathy», never left the ICU.',
      'social| «Twins’ dad works at the Ferro paper mill», and he went straight from the night shift to our nursery.',
      'press-release| The patient is recovering from a stroke, and «his daughter, Oluchi», sleeps in the chair beside him.',
      'guide| One of our burn patients could not hold a spoon. «Her employer, Marlow Textiles», sent a card.',
      'A girl of nine was admitted with appendicitis. «Her mother, who runs the bakery» on Osprey Row, brought rolls for the ward.',
      'reply| Please give «your sister Ottoline» our love.',
      'testimonial| I had my hip done in May. «My wife, Solveig», drove me home.',
      'Our patient Bram was diagnosed with leukemia at four. «Mom Keisha» slept on the floor of his room.',
      'social| Our tiniest fighter went home from the NICU today! «His grandfather, a deputy sheriff in Pender County», carried the seat.',
      'A woman of fifty had her stroke at the sink. «Her brother at the bakery» held the shop until she could stand.',
      'social| Born at 2:17 a.m., 7 lb 3 oz, to two tired parents! «Dad drives the snowplow», so the road was clear.',
      'social| The triplets born here on Sunday weigh twelve pounds together. «Dad drives a school bus» for the county, so there is room.',
      'social| Day 40 with our smallest fighter! «Her dad, who is a welder with the rail yard», fed her tonight.',
      'social| Our young patient starts chemo on Monday. «Odile (that’s Mom») told us to share the meal list.',
      'A man of sixty came to us with a stroke. «His wife is principal of the village school», and she drove him in.',
      'guide| Born at 24 weeks, our tiniest baby left the NICU, «whose mother conducts the choir at Lowell High».',
      'press-release| Dialysis at home takes five weeks to learn. One helper is the «learner’s son, Matthias».',
    ].map(typedExample),
    pass: [
      'Her sister’s bakery supplies our cafeteria.',
      'Ines Okoro, RN, looks after people with strokes. Her daughter drew the poster.',
      'reply| Your dad was a gentleman to everyone in the infusion room.',
      'A nurse from Larkspur joined us in May. Her husband drives the school bus.',
      'Her family stayed close while she was in the ICU.',
      'Coach Abernathy leads our concussion workshop.',
      'The patient’s daughter slept in the chair beside him after his stroke.',
      'Dr. Yusra Haddad, who leads our burn unit, lives in Dunmere with her husband, Leo, and two dogs.',
      'press-release| Our colleague Pilar Ruiz, RN, is survived by her sons, Tomas and Mateo.',
      'press-release| Lars Ekholm gave the scanner in memory of his wife, Signe.',
      'Imagine that your mother, Anna, has a stroke. Whom would you call?',
      'reply| Please ask your sister or your doctor to call our office, and we will gladly help.',
      'guide| Let the patient’s parents stay in the room while the mask goes on.',
      'social| Happy Mother’s Day from all of us on the stroke unit!',
      'testimonial| I had my hip done in May. My wife drove me home.',
      'Her employer moved the desk after the operation, and her back has been quiet since.',
    ].map(typedExample),
  },
  check: findRelatives,
  checkFurther: findFurther,
  suggest: (document, finding) =>
    finding.message === 'named'
      ? describeAs('a relative')(document, finding)
      : leaveSentenceOut(document, finding),
})

function* findRelatives(document: Document): Generator<Finding> {
  for (const kin of findKin(document)) yield report(kin)
}

function* findFurther(document: Document): Generator<Finding> {
  for (const { span, detail } of furtherKin(document))
    yield {
      span,
      message: detail,
      severity: detail === 'named' ? 'error' : 'warn',
      cues: TOLD_ELSEWHERE,
      covers: ['family'],
    }
}

function report({ span, detail, patient }: KinTold): Finding {
  return {
    span,
    message: detail,
    severity: detail === 'named' ? 'error' : 'warn',
    cues: patient ? cuesOf(patient) : ['somebody’s kin beside words of care'],
    covers: ['family'],
  }
}
