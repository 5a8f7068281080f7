import { gradeOf, maySomewhereTellOfOldAge, mayTellOfOldAge, OLD } from '../../src/checks/aged.ts'
import { casePage } from '../../src/checks/case-page.ts'
import { careIn } from '../../src/checks/in-care.ts'
import { followsOther } from '../../src/checks/last-told.ts'
import { fixAge, suggestAge } from '../../src/checks/rewrites/age.ts'
import { cuesOf, hasTerm, patientsIn, Term } from '../../src/checks.ts'
import type { AgeEntity, Document, Person } from '../../src/document.ts'
import { defineRule, type Finding, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'phi/age-90-plus',
  severity: 'error',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'guide', 'social', 'reply', 'share', 'testimonial'],
  summary: 'A patient’s age over 89, or a year of birth that tells it',
  messages: {
    age: 'This gives an age over 89 of a patient.',
    birth: 'This year of birth gives an age over 89 of a patient.',
    decade:
      'This is narrower than "age 90 or older", the one word for such ages that does not point to a person.',
  },
  why: 'Few people are that old, and their birthdays are in the paper: with an illness and a place the age names them. Ages up to 89 may be told.',
  remedy: 'Write "age 90 or older", or leave the age out.',
  basis: [
    {
      title: '45 CFR 164.514(b)(2)(i)(C): ages over 89 and dates indicative of such age',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
  ],
  case: 'In 2014 a video of a resident of 97 years with dementia came out of Rosewood Care Center in St. Charles, Illinois.',
  options: {},
  examples: {
    fail: [
      'She will be «98» in June, and our team just mended her hip.',
      '|Detail|Value|\n|---|---|\n|Age|«94»|\n|Diagnosis|hip fracture|\n|Treatment|hip replacement|\n',
      'A man was admitted on a stretcher, «aged 93».',
      'Our oldest knee patient, «94», danced at her great-grandson’s wedding.',
      '«Born in 1930», our patient Aurelio still walks to cardiac rehab, whatever the weather.',
      'A «ninety-six-year-old» lighthouse keeper had her valve replaced through a vein and went home on day two.',
      'social| Happy «101st birthday» to our patient Miss Odalys, who broke her hip in spring and danced today! 🎂',
      'press-release| The patient, a «93-year-old» grandmother, is the oldest in Idaho to have had the operation.',
      'reply| We are glad that your «97-year-old» father felt at ease while his pacemaker was checked.',
      'guide| Patient 2 was a man of Hopi descent, «age 91», admitted with pneumonia.',
      'Our patient Svetlana, in her «nineties», had the cataract removed and reads without glasses.',
      'A «centenarian» came to our emergency department with a stroke and left on foot.',
      'share| Mr. Nakagawa, our patient, «92», tells the paper how he beat sepsis.',
      'Our patient Teuila was diagnosed with lymphoma; she turned «90» during the last round of chemotherapy.',
      'testimonial| My doctor told me to slow down. I am «95 years old», and my new hip says otherwise.',
    ].map(typedExample),
    pass: [
      'Our patient, age 90 or older, danced again on her new knee.',
      'testimonial| I am 90 or older, let us leave it at that, and my new hip says otherwise.',
      'In adults over 89, falls are the leading cause of injury; at 94, one in three is hurt each year.',
      'Our oldest volunteer, Edna Birk, 93, has pushed the book cart since 1988.',
      'press-release| Our 95-year-old hospital has treated patients with heart failure since it opened.',
      'Our patient Aurelio, 89, walks to cardiac rehab, whatever the weather.',
      'If you are 91 and have a fever, call your doctor before you take anything new.',
      'guide| Give 94 mg with food, and check that oxygen stays above 92 percent.',
      'Imagine a woman of 95 years who has never taken a pill. What would she tell you about stroke?',
      'Padraig Mulvaney, born in 1930, founded the clinic; he gave it two million dollars at 92.',
      'share| The oldest participant of the cohort was 97 years old, and dementia was rare.',
      'social| 90 years young today: our own Dunmere Hospital! Cake in the lobby at noon. 🎂',
      'A patient of 47 years had a stent placed in 1991 and sends a card to the unit every winter.',
    ].map(typedExample),
  },
  check: findAges,
  fix: fixAge,
  suggest: suggestAge,
})

/** Copy about many, or about those who help rather than are helped. */
const MANY =
  /\b(?:participants?|cohort|enrolled|median|average|mean|respondents?|volunteers?|volunteer(?:s|ed|ing)|donors?|donated|donat(?:es|ion)|benefactor|philanthrop\w{1,5}|founded|founder|auxiliary|employees?|stud(?:y|ies)|trials?|people|adults|men|women)\b/i

/** Close to an age: of somebody who helps, even where the same person was once in care. */
const HELPER = /\b(?:volunteers?|donors?|philanthropists?|benefactors?|founders?|employees?)\b/i
const CLOSE = 30

function* findAges(document: Document): Generator<Finding> {
  if (!maySomewhereTellOfOldAge(document)) return
  for (const { span, years } of casePage(document).ages)
    if (years >= OLD)
      yield { span, message: 'age', severity: 'error', cues: ['a page presents one case'], covers: ['age'] }
  const health = new Set<number>()
  for (const { weak, sentence } of document.entities.of('condition', 'procedure', 'medicine', 'care'))
    if (!weak) health.add(sentence)
  for (let index = 0; index < document.sentences.length; index++)
    if (mayTellOfOldAge(document, index) && isCare(document, index)) health.add(index)
  const told = new Set<number>()
  for (const age of agesToldOf(document, health)) {
    if (age.subject === 'thing' || isBound(document, age)) continue
    const message = gradeOf(document, age)
    if (!message) continue
    const person = whose(document, age) ?? (isAlone(document, age) ? lonePatient(document) : undefined)
    if (!person && !isTold(document, age, health)) continue
    told.add(age.sentence)
    yield {
      span: age.span,
      message,
      severity: message === 'decade' ? 'warn' : 'error',
      cues: person ? cuesOf(person) : ['an age and words of health'],
      covers: ['age'],
    }
  }
  yield* findBareAges(document, told)
}

/** "came to us at 93", "turned 101 on Tuesday": an age that nothing but who is told of makes one. */
function* findBareAges(document: Document, told: ReadonlySet<number>): Generator<Finding> {
  for (const [at, { span, guard }] of document.sentences.entries()) {
    if (guard || told.has(at) || !mayTellOfOldAge(document, at)) continue
    const bare = BARE.exec(document.text.slice(span.start, span.end))
    const person = bare && patientsIn(document, at).find(({ certain, told }) => certain || told > 1)
    if (!bare || !(person || (careIn(document, at) > 1 && isPronounAlone(document, at)))) continue
    const end = span.start + bare.index + bare[0].length
    const cues = person ? cuesOf(person) : ['an age and words of care']
    yield {
      span: { start: end - bare[1].length, end },
      message: 'age',
      severity: 'error',
      cues,
      covers: ['age'],
    }
  }
}
const isPronounAlone = ({ told }: Document, at: number) => {
  const people = (told.get(at) ?? []).slice(0, FEW)
  return people.length > 0 && people.every(({ role, mentions }) => !role && mentions[0].form === 'pronoun')
}
const BARE =
  /(?<!\b(?:was|is|were|been|stuck|still|sat|sitting|read|rate|pressure|up) )\b(?:at|turn(?:s|ed|ing)?|nearly|almost|now|hit|reached|is|was|she['’]s|he['’]s) (9\d|1[01]\d)\b(?![%°/:–—-]|[.,]\d| ?(?:percent|per|mg|mcg|ml|bpm|beats|degrees|lbs?|pounds|kg|people|patients|days|weeks|months|minutes|hours|miles|beds|steps|a\.?m|p\.?m|over|in|on the|[A-Z]))/

/** Such ages where somebody is told of. */
function* agesToldOf(document: Document, health: ReadonlySet<number>): Generator<AgeEntity> {
  const everywhere =
    document.type === 'reply' || document.type === 'testimonial' || lonePatient(document) !== undefined
  for (let sentence = 0; sentence < document.sentences.length; sentence++) {
    if (!mayTellOfOldAge(document, sentence)) continue
    if (everywhere || health.has(sentence) || document.told.get(sentence)?.length)
      yield* document.entities.at(sentence, 'age')
  }
}

/** "90 or older": as it should be. */
function isBound({ text }: Document, { span }: AgeEntity): boolean {
  return /^ (?:or|and) (?:older|over|above)\b/.test(text.slice(span.end, span.end + 12))
}

/** The one patient of a draft that tells of no other. */
function lonePatient({ people }: Document): Person | undefined {
  const sure = people.filter(({ role, certain }) => role === 'patient' && certain)
  return sure.length === 1 ? sure[0] : undefined
}

/** "Ninety-six years old today!": the sentence tells of nobody and of nothing else that could be so old. */
function isAlone(document: Document, { sentence, subject, form }: AgeEntity): boolean {
  const { guard, span } = document.sentences[sentence]
  if (guard || subject !== 'person' || form === 'birth-year' || document.told.get(sentence)?.length)
    return false
  return !MANY.test(document.text.slice(span.start, Math.min(span.end, span.start + 600)))
}

/** The patient that an age is of: the one in its sentence, unless somebody else stands right before it. */
function whose(document: Document, { span, sentence }: AgeEntity): Person | undefined {
  const { guard, span: around } = document.sentences[sentence]
  if (guard && !(guard === 'second-person' && document.type === 'reply')) return undefined
  const beside = [Math.max(around.start, span.start - CLOSE), Math.min(around.end, span.end + CLOSE)]
  if (HELPER.test(document.text.slice(...beside))) return undefined
  const person = patientsIn(document, sentence)
    .slice(0, FEW)
    .find(
      ({ certain, cues, anchors, told }) =>
        certain ||
        (told > 1 && (anchors.length > 0 || cues.filter(({ role }) => role === 'patient').length > 1)) ||
        cues.some(({ role, weight }) => role === 'patient' && weight >= 3),
    )
  return person && !followsOther(document, sentence, span.start) ? person : undefined
}

/** No patient is named, but the words say that a person of that age is ill or in care. */
function isTold(document: Document, { sentence, subject }: AgeEntity, health: ReadonlySet<number>): boolean {
  const { span, guard } = document.sentences[sentence]
  const own = document.type === 'reply' || document.type === 'testimonial'
  if (guard && !(guard === 'second-person' && own)) return false
  if (subject !== 'person' || !(health.has(sentence) || own)) return false
  if (
    (document.told.get(sentence) ?? [])
      .slice(0, FEW)
      .some(({ role }) => role && role !== 'patient' && role !== 'relative')
  )
    return false
  return !MANY.test(document.text.slice(span.start, Math.min(span.end, span.start + 600)))
}

/** "was admitted", "was discharged", or whatever else is said of care. */
const isCare = (document: Document, at: number) =>
  hasTerm(document, document.sentences[at], IN_CARE) || careIn(document, at) > 0
const IN_CARE = Term.CareEvent | Term.CarePassive
/** People looked at in one sentence. */
const FEW = 20
