import { cuesOf, hasTerm, patientsIn, Term, tellsOfPatients } from '../checks.ts'
import { BODY } from '../data/body.ts'
import type { DateEntity, Document, Person, Sentence } from '../document.ts'
import { DATE_OPENERS } from '../entities/date.ts'
import { wordSet } from '../word-set.ts'
import { answersCare } from './audience.ts'
import { sentencesOfBirth } from './births.ts'
import { sentencesOfLogs } from './care-logs.ts'
import { casePage } from './case-page.ts'
import { isOfCareHere, mayDateCare } from './dated-care.ts'
import { declaredStory } from './declared-story.ts'
import { hasFamily } from './families.ts'
import { DIGITS, gatesOf, joinGates, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { careIn } from './in-care.ts'
import { findIndividuals, mayTellOfOne } from './individuals.ts'
import { sentencesOfLabels } from './labelled-dates.ts'
import { isLonePronoun } from './lone-pronoun.ts'
import { namedBesideCare } from './named-beside-care.ts'
import { whoseOperation } from './operations-told.ts'
import { tellsPast } from './past-tense.ts'
import { postToOne } from './posts-to-one.ts'
import { tellsOfCare } from './reply-tellings.ts'
import { isInTale } from './tale-reach.ts'
import { tellerOf } from './tellers.ts'
import { sentencesOfCare } from './told-days.ts'

/** Whose care, birth or death a date is of. */
export interface DateOwner {
  readonly person?: Person
  /** The evidence, in words that hold none of the draft's. */
  readonly cues: readonly string[]
}

/** What readers are asked to do, by when. */
const COMING = wordSet(
  'apply join call book register visit ring hiring deadline tickets until open closes closed',
)
const CARE = Term.CareEvent | Term.CarePassive
/** Nouns for those in care, and what may befall them. */
const OURS = Term.Patient | Term.AmbiguousPatient
const HARM = Term.Condition | Term.Procedure | Term.WeakCondition
const DIED = wordSet('died passed flown airlifted wheeled rushed')
const CARE_GATE = openGate([...DIED, ...wordSet(BODY)], CARE | HARM | Term.CareUnit)
/** Without one of these there is no date to ask for. */
const DATED = joinGates(DIGITS, openGate(wordSet(DATE_OPENERS)))
/** Cells to either side that are looked at. */
const TABLE_REACH = 6

/** Dates that may be somebody's: of sentences that tell of one person in care or of the reader of a reply, and of tables. */
export function* datesBesidePeople(document: Document): Generator<DateEntity> {
  const answers = answersCare(document)
  const told = tellsOfPatients(document)
  const gates = gatesOf(document)
  const declared = declaredStory(document) !== undefined
  if (!gates.any(DATED)) return
  const cared = sentencesOfCare(document)
  const births = sentencesOfBirth(document)
  const cased = casePage(document).told
  const labels = sentencesOfLabels(document)
  const logs = document.blocks.some(({ within }) => within === 'table')
  // Where nobody is told of, care of ours may still have its day.
  const bare =
    !told &&
    !answers &&
    !declared &&
    cared.size === 0 &&
    births.size === 0 &&
    cased.size === 0 &&
    labels.size === 0 &&
    !logs &&
    !namedBesideCare(document).length &&
    document.type !== 'social' &&
    !postToOne(document) &&
    !gates.any(CARE_GATE)
  const post = postToOne(document)
  for (let at = 0; at < document.sentences.length; at++) {
    if (!gates.at(at, DATED)) continue
    const sentence = document.sentences[at]
    const beside = bare
      ? mayDateCare(document, at)
      : post?.sentences.includes(at) ||
        (logs && sentencesOfLogs(document).has(at)) ||
        (told && (isBesidePatient(document, at) || whoseOperation(document, at) !== undefined)) ||
        isLonePronoun(document, at) ||
        (gates.at(at, CARE_GATE) &&
          (isSomebodyInCare(document, at) || (told && tellerOf(document, at) !== undefined))) ||
        (answers && tellsOfCare(document, at)) ||
        isNamed(document, at) ||
        mayDateCare(document, at) ||
        (declared && tellsPast(document, sentence)) ||
        cared.has(at) ||
        births.has(at) ||
        cased.has(at) ||
        labels.has(at) ||
        isInTale(document, at)
    if (beside) yield* document.entities.at(at, 'date')
  }
}

function isBesidePatient(document: Document, at: number): boolean {
  if (patientsIn(document, at).length > 0) return true
  if (document.blocks[document.sentences[at].block].within === 'table') return true
  return document.type === 'social' && besidePost(document, at, () => true) !== undefined
}

/** The patient of the date's sentence, or of a cell close by in the same table; else somebody in care, or the reader. */
export function ownerOf(document: Document, date: DateEntity): DateOwner | undefined {
  const sentence = document.sentences[date.sentence]
  if (sentence.guard === 'hypothetical' || sentence.guard === 'bad-example') return undefined
  const person = whose(document, date, sentence) ?? tellerOf(document, date.sentence)
  if (person) return { person, cues: cuesOf(person) }
  if (sentence.guard && sentence.guard !== 'second-person') return undefined
  if (answersCare(document) && tellsOfCare(document, date.sentence))
    return { cues: ['a reply tells what the reader did'] }
  if (!sentence.guard && sentencesOfCare(document).has(date.sentence)) return { cues: ['one person in care'] }
  if (postToOne(document)?.sentences.includes(date.sentence))
    return { cues: ['a post tells one reader of care'] }
  if (isLogged(document, date)) return { cues: ['a table logs one stay'] }
  if (date.element === 'day' && casePage(document).told.has(date.sentence))
    return { cues: ['a page presents one case'] }
  if (!sentence.guard && declaredStory(document) && tellsPast(document, sentence))
    return { cues: ['a testimonial tells of care'] }
  if (sentence.guard) return undefined
  if (sentencesOfBirth(document).has(date.sentence)) return { cues: ['a birth with its hour'] }
  if (sentencesOfLabels(document).has(date.sentence)) return { cues: ['a label of a record of care'] }
  if (isOfCareHere(document, date)) return { cues: ['care told of a day'] }
  if (isNamed(document, date.sentence)) return { cues: ['a name in one breath with care'] }
  const lone = date.element !== 'season' && isLonePronoun(document, date.sentence)
  if (lone || isSomebodyInCare(document, date.sentence)) return { cues: ['one person in care'] }
  const told = date.element !== 'season' && isInTale(document, date.sentence)
  return told ? { cues: ['the story of one person around the day'] } : undefined
}

/** "Mr. Abara was admitted on the 14th": nobody says that he is a patient, and nobody else is admitted. */
const isNamed = (document: Document, at: number) =>
  (document.told.get(at) ?? []).length > 0 &&
  namedBesideCare(document).some(({ mentions }) => mentions.some(({ sentence }) => sentence === at))

/** One person without a name, or the few of one family, of whom care or a harm to one in care is told. */
function isSomebodyInCare(document: Document, at: number): boolean {
  const sentence = document.sentences[at]
  const care = hasTerm(document, sentence, CARE) || hasWord(document, sentence, DIED)
  if (mayTellOfOne(document, at) && findIndividuals(document).has(at))
    return (
      care ||
      (careIn(document, at) > 1 && tellsPast(document, sentence)) ||
      (hasTerm(document, sentence, OURS) &&
        hasTerm(document, sentence, HARM) &&
        tellsPast(document, sentence))
    )
  const family =
    hasFamily(document, sentence) ||
    (document.type === 'social' && at > 0 && hasFamily(document, document.sentences[at - 1]))
  return family && (care || (document.type === 'social' && careIn(document, at) > 1))
}

/** A row of a log: a whole day, since tables of studies and classes have months and weekdays. */
const isLogged = (document: Document, { element, sentence }: DateEntity) =>
  (element === 'day' || element === 'holiday') &&
  !document.sentences[sentence].guard &&
  sentencesOfLogs(document).has(sentence)

function whose(document: Document, date: DateEntity, sentence: Sentence): Person | undefined {
  const told = ({ certain, anchors, cues }: Person) =>
    certain || anchors.length > 0 || evidenceOf(cues) >= ENOUGH
  const here = patientsIn(document, date.sentence).find(told) ?? besidePost(document, date.sentence, told)
  if (here) return here
  if (document.blocks[sentence.block].within !== 'table') return whoseOperation(document, date.sentence)
  for (let near = date.sentence - TABLE_REACH; near <= date.sentence + TABLE_REACH; near++) {
    const other = document.sentences[near]
    if (!other || other.block === sentence.block || !isSameTable(document, other.block, sentence.block))
      continue
    const person = patientsIn(document, near).find(told)
    if (person) return person
  }
  return undefined
}

/** All that speaks for a patient, and how much of it makes a day in the same sentence the patient's. */
const evidenceOf = (cues: Person['cues']) =>
  cues.reduce((sum, { role, weight }) => (role === 'patient' ? sum + weight : sum), 0)
const ENOUGH = 2.5

/** A post is on one thing: the patient of the sentence before or after. */
function besidePost(
  document: Document,
  sentence: number,
  told: (person: Person) => boolean,
): Person | undefined {
  if (document.type !== 'social' || document.sentences[sentence].guard) return undefined
  if (hasWord(document, document.sentences[sentence], COMING)) return undefined
  return [sentence - 1, sentence + 1].flatMap((near) => patientsIn(document, near)).find(told)
}

function isSameTable({ blocks }: Document, a: number, b: number): boolean {
  for (let block = Math.min(a, b); block <= Math.max(a, b); block++)
    if (blocks[block].within !== 'table') return false
  return true
}
