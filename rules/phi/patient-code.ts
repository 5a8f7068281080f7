import { bedsInColumns } from '../../src/checks/bed-columns.ts'
import { CODE_GATE, codesIn, isRecipe } from '../../src/checks/derived-codes.ts'
import { gatesOf } from '../../src/checks/gates.ts'
import { listInitials } from '../../src/checks/initials.ts'
import { leaveSentenceOut } from '../../src/checks/rewrites/draft.ts'
import { describeAs, suggestForName } from '../../src/checks/rewrites/name.ts'
import { ROOM_GATE, roomsIn } from '../../src/checks/room-numbers.ts'
import { patientsIn } from '../../src/checks.ts'
import type { Document, Span } from '../../src/document.ts'
import { defineRule, type Finding, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'phi/patient-code',
  severity: 'warn',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'guide', 'social'],
  summary: 'Initials, a room or bed number, or a code made from a name that stands for a patient',
  messages: {
    initials: 'These initials stand for a patient; they come from the name and lead back to it.',
    room: 'This number of a room or bed stands for whoever lies there.',
    code: 'This code stands for a patient and looks made from a name or a date.',
    recipe: 'This makes a code from initials and other facts of the person; such a code leads back.',
  },
  why: 'Initials and the year are enough for neighbours, and everybody who was on the ward knows who lay in which bed. A code keeps somebody hidden only if nothing in it comes from that person.',
  remedy: 'Write "one patient", or a letter that has nothing to do with the name: Patient A, Patient B.',
  basis: [
    {
      title: '45 CFR 164.514(b)(2)(i)(A), (R): names and any other identifying code',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
    {
      title: '45 CFR 164.514(c): codes that are not derived from the person',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
  ],
  case: 'None is known that turned on initials or a room number alone.',
  options: {},
  examples: {
    fail: [
      { type: 'guide' as const, text: '| Bed | Note |\n| --- | --- |\n| «4A» | Hip fracture |\n' },
      'The pair in «2-West-14» had the same pneumonia.',
      'Our client «K.» has been sober for a year after our detox program.',
      '«R.T.», 52, our second liver of the month, sat up and asked for his crossword.',
      'social| The lady in «bed 14» has named every pigeon on the sill.',
      'guide| Patient «M.L.» had a fall on the second night, and the alarm was off.',
      'press-release| The boy in «Room 7C» went home to his chickens, the charge nurse said.',
      'Our dialysis patient was blunt and dear. He had «chair 7», beneath the clock, and he wound it.',
      'social| «Room 9» asked me whether the moon was on call too. Long night.',
      {
        type: 'guide' as const,
        text: '| Who | What we changed |\n| --- | --- |\n| «S.A.B.» | A lower bed |\n| «T.N.» | A softer collar |\n',
      },
      'guide| Client «ODB-1958» stopped her insulin for a week and told nobody.',
      '«Ms. G.» drove herself to our clinic with a broken wrist and a birthday cake.',
      'guide| «We label each story with a code: the initials and the year of birth.»',
      'social| Congrats, «room 31», on the last round of chemo! We could hear your bell from the kitchen.',
      'guide| - «B.W.», heel: 4.1 cm at first, 3.0 cm after the boot\n',
      'social| The man who hums film music from «chair 14» has a new kidney. We miss the tune.',
      '“I can kneel in my garden again.” — «D.W.», knee replacement patient',
    ].map((one) => (typeof one === 'string' ? typedExample(one) : one)),
    pass: [
      'Chair 3 got new padding, and Bay 5 is a stroke bay.',
      'Room 14 has been repainted, and the patient lounge is next.',
      'Patient A was 46, and Patient B was her sister.',
      'In the U.S., e.g., the C.D.C. counts falls by age, and so does N.J. each fall.',
      'press-release| Jebbe Rusk, D.O., F.A.C.S., joined us from the U.S. Army in 2019.',
      'guide| The class on knee pain meets in Room 12 on Tuesdays; bring water.',
      'J.D. Okonkwo, RN, leads our stroke floor and teaches on Mondays.',
      'guide| Room 28 is the gym, and bed 1 is always nearest the door.',
      'social| Ribbon cutting in conference room 4 at noon! Cake for all. 🎂',
      'guide| Never build a code from initials and a year of birth.',
      'Patients in 12 states took part, and the trial (NCT04471902) enrolled 212 people with asthma.',
      'press-release| The new wing has 36 rooms; Room 12 opens first, for people with heart failure.',
      'guide| See policy ADM-211 and form C-18 for pictures taken in a bay.',
      '“Slow down,” says K.C. Abara, MD, who treats atrial fibrillation.',
    ].map(typedExample),
  },
  check: findCodes,
  suggest: (document, finding) =>
    finding.message === 'initials'
      ? suggestForName(document, finding)
      : (CODES[finding.message]?.(document, finding) ?? leaveSentenceOut(document, finding)),
})

const UNTOLD: ReadonlySet<string | undefined> = new Set([
  'hypothetical',
  'fictional',
  'bad-example',
  'negated',
])
const ELSEWHERE: ReadonlySet<string> = new Set(['url', 'code', 'attribute'])

function* findCodes(document: Document): Generator<Finding> {
  const seen = new Set<string>()
  for (const { sentence, span, message } of listCodes(document)) {
    const { guard, block } = document.sentences[sentence]
    if (UNTOLD.has(guard) || ELSEWHERE.has(document.blocks[block].kind)) continue
    // One finding for each person: later mentions are the same slip.
    const words = document.text.slice(span.start, span.end)
    if (seen.has(words)) continue
    seen.add(words)
    yield { span, message }
  }
}

const CODES: Readonly<Record<string, ReturnType<typeof describeAs>>> = {
  room: describeAs('a patient'),
  code: describeAs('[code left out]'),
}

interface Code {
  readonly sentence: number
  readonly span: Span
  readonly message: string
}

function* listCodes(document: Document): Generator<Code> {
  for (const one of listInitials(document)) yield { ...one, message: 'initials' }
  for (const sentence of bedsInColumns(document))
    yield { sentence, span: document.sentences[sentence].span, message: 'room' }
  const gates = gatesOf(document)
  if (!gates.any(ROOM_GATE) && !gates.any(CODE_GATE)) return
  for (const [index, sentence] of document.sentences.entries()) {
    if (gates.at(index, ROOM_GATE))
      for (const span of roomsIn(document, index)) yield { sentence: index, span, message: 'room' }
    if (!gates.at(index, CODE_GATE) && !(index > 0 && gates.at(index - 1, CODE_GATE))) continue
    for (const span of codesIn(document, sentence, patientsIn(document, index).length > 0))
      yield { sentence: index, span, message: 'code' }
    if (isRecipe(document, sentence)) yield { sentence: index, span: sentence.span, message: 'recipe' }
  }
}
