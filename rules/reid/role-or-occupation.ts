import { TOLD_ELSEWHERE } from '../../src/checks/further/open-sentences.ts'
import { furtherWork } from '../../src/checks/further/work.ts'
import { suggestForRole } from '../../src/checks/rewrites/name.ts'
import { findRoleHolders, type RoleHolder } from '../../src/checks/role-holders.ts'
import { cuesOf } from '../../src/checks.ts'
import type { Document } from '../../src/document.ts'
import { defineRule, type Finding, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'reid/role-or-occupation',
  severity: 'error',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'social', 'reply', 'testimonial'],
  summary: 'A patient told of by an office, by fame, or by a job with its place or employer',
  messages: {
    unique: 'This tells of a patient by a role that one person holds.',
    common: 'This tells of a patient by a job and by where it is done.',
  },
  why: 'Everybody knows who the mayor is. A role that one person holds is that person’s name, and a job together with an employer or a town is not far from it.',
  remedy: 'Generalize: "a professional", "a retired teacher", "somebody who works outdoors".',
  basis: [
    {
      title: '45 CFR 164.514(b)(2)(ii): actual knowledge that what is left could identify somebody',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
    {
      title: '45 CFR 164.514(b)(2)(i)(R): any other unique identifying characteristic',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
  ],
  case: 'In 2009 an employee of a medical center in Mississippi resigned after telling a governor in a post of a special weekend visit that he had once asked for.',
  options: {},
  examples: {
    fail: [
      'We rebuilt both knees for «the choir director at Lowell High School».',
      '«The town’s only pharmacist» had a stroke at the counter, and we opened the artery within the hour.',
      'She «drives the number 4 bus» through Fairhope, and her lupus was found in our clinic.',
      '«The governess on one of the farms» had been kicked by a mare. She came to us with four broken ribs.',
      '«The former president of Larkspur College» chose us for his hip.',
      'social| «A certain evening-news anchor» is resting on our fourth floor.',
      'press-release| «The fire chief of Pender County» had a stent placed here and was back on duty in a week.',
      '«Dunmere’s mayor» came in with a kidney stone and left with a joke about rocks.',
      'social| Guess who snored through recovery? «The goalkeeper of the Larkspur Otters», new knee and all!',
      'press-release| The patient, «a welder at the Delmar shipyard», was treated for burns over a third of his body.',
      '«One of the two pilots on the Inishmere ferry» came to our clinic with vertigo.',
      'Ines Quill, «the superintendent of Fairhope schools», had her gallbladder removed by our team.',
      'reply| As «the head teacher of St Anne» you will know that we could not see you any sooner.',
      'Our patient Bram, who «owns the hardware store» in Fairhope, fell from his own ladder.',
      'She was diagnosed with lupus at 31 and «teaches third grade at Mill Run Elementary».',
      'The woman who «runs the post office» on Sandbar Island was admitted in May. Her hip is new.',
      'All of us know «the harbor master at Gull Point». When he walked into our clinic in May he could not lift his arm.',
      'We set the broken wrist of «a beekeeper from Spindle Lake» and sent her home with honey for tea.',
      'press-release| The first chest it pressed was that of «the township’s veterinarian», whose heart stopped in a shed.',
      '«The woman who opens each fair at Gull Point» had her first injections from us in May.',
      'Rhys Quill, «organist for the Larkspur Cathedral», had his hip replaced by our team.',
      'social| We took out «the police chief»’s appendix, and our surgeons kept the joke in.',
    ].map(typedExample),
    pass: [
      'The man who comes down from Gull Point had his first injections from us in May.',
      'The nurse who runs the walk-in clinic at Gull Point gave the first injections in May.',
      'The choir director at Lowell High School taught our nurses two carols.',
      'The town’s only pharmacist gave our flu shots this fall.',
      'The fire chief thanked our ER team for the care it gives.',
      'A retired teacher chose us for her hip.',
      'Larkspur College’s president spoke at our gala about her own knee surgery.',
      'press-release| The mayor of Dunmere toured our new intensive care unit on Friday.',
      '“Every town needs a burn center,” said the fire chief of Pender County.',
      'A carpenter came in with a splinter the size of a pencil, and left without it.',
      'press-release| Yusra Haddad, MD, the president of Glenbrook Hospital, had the new scanner installed.',
      'social| The coach of the Larkspur Otters joins us on Saturday for a talk about concussion. 🏈',
      'Librarians, welders and teachers come to our clinic for back pain.',
      'Imagine the mayor of a small town who has a stroke: who would call for help?',
      'social| He had no pulse when we came to the rink. The goalie of the Larkspur Otters was doing compressions.',
      'social| Chest pressure, a cold sweat: call 911, and let us be the judge of it.',
      'A nurse from Fairhope joined our stroke unit in May.',
      'reply| Please ask for the manager of our front desk, Ada Brandt, who will gladly talk with you.',
    ].map(typedExample),
  },
  check: findRoles,
  checkFurther: findFurther,
  suggest: suggestForRole,
})

function* findRoles(document: Document): Generator<Finding> {
  for (const holder of findRoleHolders(document)) yield report(holder)
}

function* findFurther(document: Document): Generator<Finding> {
  for (const { span, unique } of furtherWork(document))
    yield {
      span,
      message: unique ? 'unique' : 'common',
      severity: 'warn',
      cues: TOLD_ELSEWHERE,
      covers: ['occupation'],
    }
}

function report({ span, unique, person }: RoleHolder): Finding {
  return {
    span,
    message: unique ? 'unique' : 'common',
    severity: unique ? 'error' : 'warn',
    cues: person?.role === 'patient' ? cuesOf(person) : ['somebody in care'],
    covers: ['occupation'],
  }
}
