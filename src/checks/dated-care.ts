import { SPECIES } from '../annotate/animals.ts'
import { isBodyPart } from '../annotate/terms.ts'
import { hasTerm, Term } from '../checks.ts'
import { GUEST_WORDS } from '../data/in-care.ts'
import type { DateEntity, Document, Sentence } from '../document.ts'
import { PUBLIC_ROLES } from '../roles.ts'
import { WordSet, wordSet } from '../word-set.ts'
import { isForAnimals } from './audience.ts'
import { gatesOf, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { careIn } from './in-care.ts'
import { isLongAgo } from './long-ago.ts'
import { tellsPast } from './past-tense.ts'
import { TEXT } from './prose.ts'
import { ROOM_GATE, roomsIn } from './room-numbers.ts'

/**
 * "Our surgeons sewed the cuff back to the bone on the first night of Hanukkah": what was done here to a body on one day is somebody's care,
 * whether or not the sentence says whose. What is held, opened, taught or given on a day, and what befell many, is not.
 */

const US = openGate(wordSet('we us our here i'))
const DONE_ANYWAY = wordSet(
  'gave read signed opens opened cuts sings sang performed performs perform raised visits visited',
)
/** Hearts give out, and charts are read. */
const GUEST = new WordSet([...wordSet(GUEST_WORDS)].filter((hash) => !DONE_ANYWAY.has(hash)))
const WE = wordSet('we us our here')
/** What goes on in a house of care beside care. */
const HOUSE = wordSet(`
  began begin begins offering offers offer offered introduced introduces added adds expanded expands
  opened opens open closed closes reopened reopens launched launches starts started unveiled broke moved moves built installed
  delivered donated received bought purchased acquired announced announces published posted filmed recorded held holds hosted hosts
  marked marks celebrated celebrates taught teaches trained trains drill drills exercise simulation mannequin manikin volunteer
  volunteers joined joins hired named elected appointed retired retires started wrote writes spoke speaks gala lecture class
  classes workshop training course conference meeting webinar survey inspection accreditation award awards certification license licensed
  screenings clinic clinics vaccines flu shots supplies shipment machine scanner robot generator generators system software
  website page study trial data research results paper
`)
/** Whom care befalls together. */
const MANY = wordSet(`
  patients people families visitors children women men adults residents clients members callers babies everyone everybody anyone
  anybody visits cases admissions nobody employees staff colleague colleagues students those
`)
/** Past tenses that look like the present. */
const PAST = wordSet('set put cut let')
/** What is delivered, put in and taken out. */
const THINGS = wordSet(`
  baby newborn twins triplets bullet bullets clot clots stone stones stitches cast staples splint shrapnel fishhook nail blade thorn
  stinger lump mole polyp cyst toe
`)
const CARE =
  Term.CareEvent |
  Term.CarePassive |
  Term.CareUnit |
  Term.Procedure |
  Term.WeakProcedure |
  Term.Condition |
  Term.Medicine |
  Term.Recovery
/** Counted from the day of writing: those are the posts' and tales' own. */
const FROM_NOW = /\b(?:to(?:day|night|morrow)|yesterday|this|last|next|ago|other)\b/i
/** Animals by name, and other things as well. */
const PARTLY = wordSet('lab labs calf calves fox hen crane shepherd')
/** A dog has knees too. */
const ANIMAL = openGate([...SPECIES].filter((hash) => !PARTLY.has(hash)))
const ELSEWHERE: ReadonlySet<string | undefined> = new Set(PUBLIC_ROLES.filter((role) => role !== 'donor'))
const UNTOLD: ReadonlySet<Document['type']> = new Set(['share', 'reply', 'testimonial'])
const FEW = 20

/** Whether a date is of such care. */
export function isOfCareHere(document: Document, date: DateEntity): boolean {
  const { element, span } = date
  if (element === 'month' || element === 'season' || element === 'year' || date.recurring) return false
  if (FROM_NOW.test(document.text.slice(span.start, span.end))) return false
  return mayDateCare(document, date.sentence)
}

/** Whether a sentence tells of care here that befell one. */
export function mayDateCare(document: Document, at: number): boolean {
  const { type, blocks, sentences } = document
  const gates = gatesOf(document)
  if (
    UNTOLD.has(type) ||
    !(gates.at(at, US) || (gates.at(at, ROOM_GATE) && roomsIn(document, at).length > 0)) ||
    [at - 1, at, at + 1].some((near) => document.sentences[near] && gates.at(near, ANIMAL)) ||
    isForAnimals(document)
  )
    return false
  const sentence = sentences[at]
  if (
    sentence.guard ||
    !TEXT.has(blocks[sentence.block].kind) ||
    !(tellsPast(document, sentence) || hasWord(document, sentence, PAST))
  )
    return false
  if ([HOUSE, MANY, GUEST].some((words) => hasWord(document, sentence, words))) return false
  if (!isOfBody(document, at, sentence) || isLongAgo(document, at)) return false
  const told = (document.told.get(at) ?? []).slice(0, FEW)
  if (document.people.some(({ role }) => role === 'fictional')) return false
  return told.every(({ role, mentions }) => !ELSEWHERE.has(role) || mentions[0].form !== 'name')
}

function isOfBody(document: Document, at: number, sentence: Sentence): boolean {
  if (careIn(document, at) > 1 || hasTerm(document, sentence, CARE)) return true
  // "my right hand": the writer's own.
  if (!hasWord(document, sentence, WE)) return false
  for (let t = sentence.first; t < sentence.last; t++)
    if (isBodyPart(document.tokens.hash[t]) || THINGS.has(document.tokens.hash[t])) return true
  return false
}
