import { caseTables } from '../../src/checks/case-tables.ts'
import { DIGITS, gatesOf } from '../../src/checks/gates.ts'
import { isAmidCare, isBesideCare, isNear, isStaffs } from '../../src/checks/number-owner.ts'
import { describeAs } from '../../src/checks/rewrites/name.ts'
import { patientsIn } from '../../src/checks.ts'
import { NETWORK, PERSONAL_LICENCE, PRODUCTS, RANGE, VEHICLE, WORN } from '../../src/data/number-words.ts'
import type { ContentType, Document, IdentifierEntity } from '../../src/document.ts'
import { defineRule, type Example, type Finding } from '../../src/rule.ts'

const of = (type: ContentType, text: string): Example => ({ text, type })

export default defineRule({
  id: 'phi/record-number',
  severity: 'error',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'guide', 'social', 'reply', 'share', 'testimonial'],
  summary: 'A number that stands for one person: record, plan, account, licence, plate, device or computer',
  messages: { number: 'This gives {kind} that stands for one person.' },
  why: 'Whoever holds another list with the same number has the name. The end of a number is enough to tell a person from neighbours, and numbers cannot be taken back.',
  remedy: 'Delete the number; where two cases must be told apart, write "the first" and "the second".',
  basis: [
    {
      title: '45 CFR 164.514(b)(2)(i)(G)-(M), (O): numbers of people, records, plans, accounts and devices',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
  ],
  case: 'None is known that turned on such a number alone.',
  options: {},
  examples: {
    fail: [
      'The night team caught the bleed early. See MRN «30447182» for the scan that changed our protocol.',
      'Our patient Tomasz brought his own card, plan member ID «WQX7719304», to the very first visit.',
      '| Item | Note |\n| --- | --- |\n| Chart no. | «00417720» |\n| Arrived | 7:40 p.m. |\n',
      of('guide', 'Example of a good note: pt # «PT-55102», post-op day two, walking to the door unaided.'),
      of(
        'reply',
        'We found the mistake, Amira. Account number «7740-2291» has been corrected, and you owe nothing.',
      ),
      of(
        'reply',
        'We could match your complaint by the last four of your social, «4471», and will call today.',
      ),
      of(
        'press-release',
        'A pacemaker, serial number «KR-90217-B», was taken out of one woman and sent to its maker.',
      ),
      of(
        'social',
        'Someone left a blue pickup at the dialysis door! License plate «7LK-204», please move it. 🚚',
      ),
      of('share', 'What a read on lost records. Ours once had his SSN, «219-09-4471», on the cover sheet.'),
      'She handed over a passport («K4471902») and a story about a fishing boat before the nurse took her pulse.',
      of(
        'testimonial',
        'They looked me up by Medicare number «1EG4-TE5-MK73» and had me in a room in no time.',
      ),
      'The complaint came from IP address «203.0.113.42», which is how we knew that our patient Oyelaran wrote it.',
      'Her insurance is «HP-448120» and it covered every session of cardiac rehab.\n\n> Chart #«40-551-77», day nine\n',
      'Inmate «48213» was brought to our emergency room with chest pain, cuffed to the rail.',
      of('guide', '| Booking no. | Story |\n| --- | --- |\n| «BK-31-20417» | Withdrawal |\n'),
      of('social', 'Specimen «S26-10442» is the melanoma that everybody on the bench came to see.'),
      of(
        'press-release',
        'The patient, whose van (VIN «1M8GDM9AXKP042788») was found by the lake, is home again.',
      ),
    ],
    pass: [
      'The sound level meter (serial SLM-20771) goes to the laboratory every January.',
      '| Line | On the specimen card |\n| --- | --- |\n| Medicare number | 1EG4-TE5-MK73 |\n',
      of('guide', 'The sheet below has dummy entries.\n\nMRN: 30447182, admitted on Monday.'),
      'NCT04471902 follows 212 adults with asthma; see doi:10.1000/xyz4471 and PMID 30447182.',
      of('reply', 'Thanks for the review of our software. Please mention ticket 55102.'),
      of('press-release', 'The maker recalled lot 448120 of its ZX-200 pumps, notice Z-1184-2022, K201234.'),
      of(
        'guide',
        'Serial numbers KR-90000 through KR-90999 are affected. Look under the battery of your monitor.',
      ),
      'A record number of 1240 donors came, and the raffle brought in $44719.',
      of(
        'reply',
        'Please have your account number at hand when you call 555-0142; we cannot look it up here.',
      ),
      '| Item | Note |\n| --- | --- |\n| Part no. | 00417720 |\n| Arrived | 7:40 p.m. |\n',
      of('guide', 'Never put a number into a post. A social security number looks like 123-45-6789.'),
      'Ines Okoro, RN (license number RN-448120), leads the wound care team. Her NPI is 1234567893.',
      of(
        'guide',
        'Visitors park under policy #HR-20417; meeting ID: 812-3344-992, ticket 55102 for the help desk.',
      ),
      of('social', 'Help us help! Wire gifts to account 44719020, routing number 021000021. 💛'),
      'Tonight we fitted plates of 3.5 mm steel in model LCP-2200, for the third time this year.',
      of('guide', 'Staff on the guest network set the resolver to IP address 203.0.113.10 and restart.'),
      'Case No. 21-44718 was dismissed by the court in March; our lawyers had asked for that.',
      'Badge 44713 opens the gym, and every student number 55102 or higher gets a locker.',
      of('guide', 'Sample card. Name: A. Body. Chart no. 000000. Allergies: none.'),
      of('share', 'ISBN 978-1-4028-9462-6 is the best book on sleep that we have read. Order no. 88-4417-2.'),
    ],
  },
  check: findNumbers,
  suggest: describeAs('[number left out]'),
})

const KINDS: Readonly<Record<IdentifierEntity['form'], string>> = {
  ssn: 'a social security number or its end',
  mrn: 'a medical record number',
  'plan-id': 'a health plan number',
  account: 'an account number',
  licence: 'a licence or certificate number',
  plate: 'a licence plate',
  vin: 'a vehicle number',
  'device-serial': 'the serial number of a device',
  'ip-address': 'the address of a computer',
  'person-id': 'a number of custody, school, service or a test',
}

/** "000000": a field left to be filled in. */
const BLANK = /^[0-\s]+$/
/** The number on the card that Medicare prints to show people where to look. */
const PRINTED = /^1EG4-?TE5-?MK7[23]$/
/** Characters before a number in which a word says whose it is. */
const REACH = 60
/** "looks like", "for example": a sample, nobody's. */
const SAMPLE = /\b(?:looks? like|such as|format|sample|dummy|placeholder|the form)\b[^.;]{0,24}$/i
/** Words that name many things: only of a patient do they name a record. */
const DOUBTFUL =
  /(?:\b(?:case|visit|file|reference|ref|specimen|hospital|record|policy|plan|group|card|social|last (?:four|4)(?: digits)?)\b[^;,]{0,14}|(?:^|[^a-z])id\W{0,4})$/i
/** "medical record", "patient ID": no doubt after all. */
const PLAIN =
  /\b(?:medical|patient|pt|member|insurance|health|medicare|medicaid|security|ssn|subscriber)\b[^.;]{0,24}$/i
/** Taken from a body. */
const SAMPLED = /\b(?:specimen|accession|wristband|armband)\b[^;,]{0,14}$/i
const OTHER_ID =
  /\b(?:meeting|webinar|zoom|event|tax|order|employer|employee|staff|badge|user|course|session) ?id\W{0,4}$/i
/** "I pulled 60-118842": a file by its number, in an answer to whose it is. */
const RETRIEVED = /\b(?:pulled|looked|traced)(?: up)? $/
/** All nine digits: no word has to name them. */
const WHOLE_SSN = /^\d{3}-\d\d-\d{4}$/
const COUNTED = /\brecord (?:number|no)s? (?:of|in)\b[^.;]{0,6}$/i
const GIFTS = /\b(?:wire|donat\w{1,5}|gifts?|bank|routing|merchant|ein|payable|foundation)\b/i
/** Every such number has a digit; most sentences have none. */
function* numbersIn(document: Document): Generator<IdentifierEntity> {
  const gates = gatesOf(document)
  for (let at = 0; at < document.sentences.length; at++)
    if (gates.at(at, DIGITS)) yield* document.entities.at(at, 'identifier')
}

function* findNumbers(document: Document): Generator<Finding> {
  for (const span of caseTables(document).numbers)
    if (!BLANK.test(document.text.slice(span.start, span.end)))
      yield { span, message: 'number', data: { kind: KINDS.mrn }, cues: ['a table of one case'] }
  for (const entity of numbersIn(document)) {
    if (!isSomebodys(document, entity)) continue
    const cues = [
      entity.confidence === 'certain' ? 'a word or a shape that is nothing else' : 'the shape alone',
    ]
    yield { span: entity.span, message: 'number', data: { kind: KINDS[entity.form] }, cues }
  }
}

function isSomebodys(document: Document, { span, sentence, form }: IdentifierEntity): boolean {
  const { span: around, guard } = document.sentences[sentence]
  const told = patientsIn(document, sentence).length > 0
  if (guard === 'fictional' || guard === 'bad-example' || guard === 'negated') return false
  if (guard === 'hypothetical' && !told) return false
  const before = document.text.slice(Math.max(around.start, span.start - REACH), span.start)
  const value = document.text.slice(span.start, span.end)
  if (BLANK.test(value) || (document.type === 'guide' && !told && PRINTED.test(value))) return false
  if (SAMPLE.test(before) || OTHER_ID.test(before) || COUNTED.test(before)) return false
  const after = document.text.slice(span.end, Math.min(around.end, span.end + REACH))
  switch (form) {
    case 'device-serial':
      if (PRODUCTS.test(before) || RANGE.test(after)) return false
      return told || WORN.test(before) || isNear(document, sentence) || isAmidCare(document, sentence)
    case 'licence':
      return PERSONAL_LICENCE.test(before) || (told && !isStaffs(document, sentence))
    case 'plate':
      return told || VEHICLE.test(before) || VEHICLE.test(after)
    case 'account':
      if (RETRIEVED.test(before)) return document.type === 'reply'
      return told || !(GIFTS.test(before) || GIFTS.test(after))
    case 'ip-address':
      return told || !(NETWORK.test(before) || NETWORK.test(after))
    case 'person-id':
      return (
        (told || isBesideCare(document, sentence) || isNear(document, sentence) || SAMPLED.test(before)) &&
        !isStaffs(document, sentence)
      )
    case 'vin':
      return !PRODUCTS.test(before)
    default:
      if (form === 'ssn' && WHOLE_SSN.test(document.text.slice(span.start, span.end))) return true
      return (
        told ||
        !DOUBTFUL.test(before) ||
        PLAIN.test(before) ||
        isNear(document, sentence) ||
        (form === 'mrn' && isBesideCare(document, sentence) && !isStaffs(document, sentence))
      )
  }
}
