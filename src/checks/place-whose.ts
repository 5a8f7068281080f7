import { cuesOf, hasTerm, patientsIn, Term } from '../checks.ts'
import type { Document, Person, PlaceEntity } from '../document.ts'
import { isCareOfNobodyElse } from './care-of-nobody-else.ts'
import { storyOf } from './in-story.ts'
import { findIndividuals } from './individuals.ts'
import { firstMention } from './last-told.ts'
import { tellsPast } from './past-tense.ts'
import { dropAmid } from './place-lead.ts'
import { isPlaceOfCare } from './place-of-care.ts'
import { IN_CARE, isTaleOfOne } from './place-told.ts'
import { TEXT } from './prose.ts'
import { recordLines } from './record-lines.ts'

/** Whose a place is: a patient's, somebody's in care whom no word calls a patient, or nobody's whom it could tell. */

/** Characters of a sentence before a place that are looked at. */
const REACH = 90

const DWELL =
  'liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|born|raised|gr(?:ew|ows|own|owing) up|settled|retired|homes?|house|place|property|croft|block|station|cabin|farms?|ranch|moved|hail(?:s|ed)?|dr(?:ove|ives|iving)|travel\\w{0,4}|fl(?:ew|ies)|rode|commut\\w{1,3}|c(?:ame|omes?|oming)|return\\w{0,3}|br(?:ing|ings|ought)|walk(?:s|ed)|cycl(?:es|ed)|all the way|caravan|trailer|flat|cottage|apartment|back|went|airlifted|transferred|teach(?:es)?|taught|works?|worked|coach(?:es)?|runs|owns|family|neighbou?rs|friends|hometown|native'
/** "lives in", "drove two hours from", "back home on". */
const LIVES = new RegExp(
  `\\b(?:${DWELL})\\b(?: [\\w'’-]{1,14},?){0,5}? (?:in|from|to|near|past|beyond|above|below|outside(?: of)?|of|on|at|off|around|up) $`,
  'i',
)
/** "a farmer from", "Wren Abara, 43, of", "Wren (". */
const COMES =
  /(?:(?:^|[\w.,)’'-] |\()(?:from|past|beyond)|(?:[,)\d]|\b[A-Z][\w’'-]+|\b(?:residents?|natives?|hometown|town|village|suburb|outskirts|man|woman)) of|^[“"]?(?:A|An|One|Our) [\w-]{1,16}(?: [\w-]{1,16}){0,2} in) $/
const LISTED = /[\p{L}.)], \d{1,3}, $|\p{Lu}[\p{L}’'-]{1,20} \($/u
const FOLK =
  /^(?:[’']s)? (?:residents?|natives?|man|woman|couple|teen\w{0,4}|boy|girl|mother|father|mom|dad|grand\w{4,6}|family|farmer|teacher)\b/
const SOMEONE = /\b(?:man|woman|boy|girl|teen\w{0,4}|mother|father|grand\w{4,6}),? (?:from|of) $/i
/** What speaks for a patient who lives there or comes from there; nothing where none does. */
export function whosePlace(document: Document, place: PlaceEntity): string[] | undefined {
  const { span, sentence } = place
  const { span: around, guard } = document.sentences[sentence]
  if (guard && guard !== 'second-person') return undefined
  if (isPlaceOfCare(document, span, sentence)) return undefined
  const before = dropAmid(document.text.slice(Math.max(around.start, span.start - REACH), span.start))
  const after = document.text.slice(span.end, Math.min(around.end, span.end + REACH))
  const testifies = document.type === 'testimonial'
  const lives = LIVES.test(before) || LISTED.test(before) || /\bzip\b[^.;]{0,20}$/i.test(before)
  if (recordLines(document).opening.has(sentence)) return ['a record of one case']
  if (!(lives || COMES.test(before) || FOLK.test(after)))
    return placeAmidStory(document, place, document.text.slice(around.start, span.start))
  // A town may have been taken for a person.
  const patient = patientsIn(document, sentence)
    .slice(0, MANY)
    .find(
      (one) =>
        isSure(one) && (one.mentions.length > 1 || firstMention(one, sentence)?.span.start !== span.start),
    )
  if (patient) return cuesOf(patient)
  if (lives && testifies && /\b(?:I|my|we)\b/i.test(before)) return ['a testimonial']
  const from = lives || /\b(?:from|past|beyond) $/.test(before)
  if (from && !testifies && isOfSomebodyInCare(document, sentence, span.start, before))
    return ['words of care']
  const someone = FOLK.test(after) || SOMEONE.test(before)
  if (someone && IN_CARE.test(before)) return ['words of care']
  const told =
    (from || FOLK.test(after)) &&
    !testifies &&
    (isTaleOfOne(document, sentence) || isCareOfNobodyElse(document, sentence))
  return told ? ['the story of one person around the place'] : undefined
}

/** People looked at in one sentence. */
const MANY = 20

/** Somebody of whom enough is told to be held for a patient beside a place. */
function isSure({ certain, anchors, cues, told }: Person): boolean {
  return (
    certain ||
    anchors.length > 0 ||
    told > 1 ||
    cues.some(({ role, weight }) => role === 'patient' && weight >= 3)
  )
}

const ILL = Term.Condition | Term.Procedure | Term.Medicine | Term.CareEvent | Term.CareUnit | Term.Recovery
/** "a retired organist from", "the farmer of". */
const SOMEBODY =
  /(?:^|[\s(“"])(?:an?|the|our|one|another) (?:[\w’'-]{1,16} ){0,3}[\w-]{1,18}(?:er|or|ist|ian|man|woman|maid|smith|wright|herd|eer|ress|hand|boy|girl|lad|mum|mom|dad|teen) (?:from|of) $/i
/**
 * Whether a place that follows such words is that of somebody in care whom no word calls a patient: he or she is told of
 * before it, and illness or care in the same breath.
 */
function isOfSomebodyInCare(document: Document, sentence: number, at: number, before: string): boolean {
  const { sentences } = document
  const few = (document.told.get(sentence) ?? []).slice(0, MANY)
  if (few.some(({ role }) => role && role !== 'patient' && role !== 'relative')) return false
  const named = SOMEBODY.test(before)
  const told = few.some((one) => (firstMention(one, sentence)?.span.start ?? at) < at)
  if (!named && !told) return false
  const { block } = sentences[sentence]
  for (let near = Math.max(0, sentence - 3); near <= sentence + 1; near++) {
    if (sentences[near]?.block !== block) continue
    if (near < sentence && patientsIn(document, near).length > 0) return true
    if (near >= sentence - 1 && hasTerm(document, sentences[near], ILL)) return true
  }
  return false
}

const INTO =
  /\b(?:in|at|on|near|from|to|outside|off|past|around|through) (?:the |nearby |rural |downtown )?$/i
const NUMBERED = /^(?:route|highway|interstate|exit|bed|bay|ward|room|floor|suite|unit)\b/i

/**
 * A place that a patient's story goes through: where somebody works, fell or was taken ill. Whatever a place is to the person,
 * it tells readers where to look, unless it is a ward, a feast or a road in the news.
 */
function placeAmidStory(
  document: Document,
  { span, sentence }: PlaceEntity,
  before: string,
): string[] | undefined {
  const { text, blocks, sentences, entities } = document
  const { block } = sentences[sentence]
  if (!TEXT.has(blocks[block].kind) || !INTO.test(before)) return undefined
  if (NUMBERED.test(text.slice(span.start, span.end))) return undefined
  const dated = entities
    .at(sentence, 'date')
    .some((date) => date.span.start < span.end && span.start < date.span.end)
  if (dated) return undefined
  const sure = patientsIn(document, sentence).find(({ certain }) => certain)
  if (sure) return cuesOf(sure)
  const story =
    (isTaleOfOne(document, sentence) && storyOf(document).has(sentence)) ||
    (findIndividuals(document).has(sentence) && isCareOfNobodyElse(document, sentence))
  return story && tellsPast(document, sentences[sentence])
    ? ['the story of one person around the place']
    : undefined
}
