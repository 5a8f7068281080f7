import { hasTerm, patientsIn, Term } from '../checks.ts'
import { SHIFT_WORDS as Words } from '../data/shift-diary.ts'
import type { Document, Person, Sentence } from '../document.ts'
import { BEYOND_DOUBT, LONG_AGO } from '../roles.ts'
import { wordSet } from '../word-set.ts'
import { isNumbered, isOurs } from './anecdote.ts'
import { answersCare, isForAnimals } from './audience.ts'
import { isClinical, isClinicalAround, isToldByCrew } from './crew-tellings.ts'
import { hasWord } from './has-word.ts'
import { isInQuotation } from './in-quotation.ts'
import { findEvents } from './news-event.ts'
import { tellsPast } from './past-tense.ts'
import { perDocument } from './per-document.ts'
import { isNearby, REACH, readSetting, type ShiftSetting } from './shift-setting.ts'
import { isLookalike, opensWithPerson } from './tale-lookalikes.ts'
import { readsLikeCrew } from './work-signs.ts'

/** Tales that clinicians tell of one patient of these days. */

/** A sentence of such a tale. */
export interface Tale {
  readonly sentence: number
  /** Says what was wrong or what was done. */
  readonly detail: boolean
  readonly weight: number
}

const STAGED = wordSet(Words.staged)
const CALL = wordSet('call dial ring phone')
const PACK = wordSet('pack')
const ANIMAL = wordSet(Words.animal)
const VETERINARY = wordSet(Words.veterinary)
const BITE = wordSet(Words.bite)
const INVENTED = wordSet(Words.invented)
const GENERAL = wordSet(Words.general)
const PAST = wordSet(Words.past)
const HIRING = wordSet(Words.hiring)
const GOODS = wordSet(Words.goods)
/** What is told of somebody's leave to tell is the other rules'. */
const AGREED = wordSet('permission consent consented thumbs-up authorization authorized okayed signed')
const CARER = wordSet(Words.carer)
const KIN = wordSet(Words.kin)
const MY = wordSet('my')
const OWN = wordSet("i i've i'd we we've we'd me us")
const QUESTION = '?'.charCodeAt(0)

/** The sentences of every tale, by tale. */
export const findTales = perDocument(tellTales)

function tellTales(document: Document): Tale[][] {
  const { sentences } = document
  const setting = readSetting(document)
  if (!setting) return []
  let news: ReadonlySet<number> | undefined
  const tales: Tale[][] = []
  for (let index = 0; index < sentences.length; index++) {
    if (!setting.short && !isNearby(setting.recent, index)) continue
    const told = taleIn(document, index, setting)
    // What joins somebody to the news is the other rule's.
    if (!told || isStaged(document, index) || isLookalike(document, index, setting.people)) continue
    news ??= newsIn(document)
    if (
      document.type === 'reply'
        ? isNear(document, news, index)
        : news.has(index) && !tellsWork(setting.work[index])
    )
      continue
    const before = tales[tales.length - 1]
    if (before && index - before[before.length - 1].sentence <= REACH) before.push(told)
    else tales.push([told])
  }
  return tales
}

/** What was done to somebody, by one who was there. */
const tellsWork = (turns: ShiftSetting['work'][number]) =>
  turns.some(({ idea, weight }) => (idea === 'act' || idea === 'bare') && weight > 1)

/** Clinicians introduce somebody by the age. */
function tellsAge({ entities }: Document, sentence: number): boolean {
  return entities.at(sentence, 'age').some(({ subject }) => subject === 'person')
}

/** Numbers of the sentences that point to an event in the news. */
function newsIn(document: Document): ReadonlySet<number> {
  const events = findEvents(document).filter(({ kind }) => kind !== 'crowd')
  return new Set(events.map(({ sentence }) => sentence))
}

/** In another paragraph a tale is told for itself, though the news brought it up. */
function isNear({ sentences }: Document, news: ReadonlySet<number>, index: number): boolean {
  for (let near = index - REACH; near <= index + REACH; near++)
    if (news.has(near) && sentences[near].block === sentences[index].block) return true
  return false
}

const isLongDead = ({ role, cues }: Person) =>
  role === 'public-figure' && cues.some(({ why, weight }) => why === LONG_AGO && weight >= BEYOND_DOUBT)

/** Drills, donated bodies and novels are named close by. */
function isStaged(document: Document, index: number): boolean {
  if (isForAnimals(document)) return true
  const around = document.sentences.slice(Math.max(0, index - REACH), index + REACH)
  // "No names, no pack drill" is no drill.
  const isDrill = (near: Sentence) => hasWord(document, near, STAGED) && !hasWord(document, near, PACK)
  if (around.some((near) => isDrill(near) || hasWord(document, near, INVENTED))) return true
  for (let near = index - REACH; near < index + REACH; near++)
    if (document.told.get(near)?.some(isLongDead)) return true
  return false
}

function taleIn(document: Document, index: number, setting: ShiftSetting): Tale | undefined {
  const sentence = document.sentences[index]
  if (sentence.guard === 'second-person' || !isOurs(document, sentence)) return undefined
  // Whoever is quoted tells of a life, and works here or was cared for.
  if (isInQuotation(document, sentence.span)) return undefined
  const told = weighTale(document, index, setting)
  return told && !isOther(document, sentence, setting.recent[index]) ? told : undefined
}

function weighTale(
  document: Document,
  index: number,
  { people, recent, work: turns, atWork, crew, short }: ShiftSetting,
): Tale | undefined {
  const sentence = document.sentences[index]
  const work = turns[index]
  const weigh = (...ideas: string[]) =>
    work.reduce((most, { idea, weight }) => (ideas.includes(idea) ? Math.max(most, weight) : most), 0)
  const [act, bare, implied] = [weigh('act', 'bare'), weigh('bare'), weigh('implied')]
  const numbered = isNumbered(document, sentence)
  const there = Math.max(weigh('arrive', 'stay'), numbered ? 2 : 0)
  // "I put a chest drain in. The farmhand had been kicked": the one is told of right behind.
  const one = people.get(index) ?? (act > 2 ? people.get(index + 1) : undefined)
  if (!work.length && !one && !numbered) return undefined
  const detail = isClinical(document, sentence) || tellsAge(document, index)
  if (!detail && !(crew && act > 1) && hasWord(document, sentence, GOODS)) return undefined
  const patient = hasTerm(document, sentence, Term.Patient) || patientsIn(document, index).length > 0
  const placed = () =>
    one !== undefined || isClinical(document, sentence) || (crew && tellsPast(document, sentence))
  const now = short && ((numbered && placed()) || (crew && act > 1))
  const near = now || isNearby(recent, index)
  // Who answers a review tells its writer of the writer's own care, which the rules on replies find.
  if (answersCare(document) && hasWord(document, sentence, SPOKEN)) return undefined
  const asked = document.tokens.hash[sentence.last - 1] === QUESTION
  const around = detail || (short && isClinicalAround(document, index))
  const told = { sentence: index, detail: detail || act > 2 }
  if (implied > 2 && (near || short)) return { ...told, weight: implied }
  if (bare > 2 && (near || short)) return { ...told, weight: bare + 1 }
  // Who answers a review tells of its writer, which the rules on replies find.
  const byCrew = () =>
    !answersCare(document) &&
    !asked &&
    (short || isOwn(document, index)) &&
    isToldByCrew(document, index, one, near && short, crew || readsLikeCrew(document))
  if (!near) return short && byCrew() ? { ...told, weight: 1 } : undefined
  if (implied > 1 || (implied && isClinicalAround(document, index))) return { ...told, weight: implied }
  if (asked || (!one && !numbered)) return undefined
  if (act > 2 || (act > 1 && (around || there || patient || crew))) return { ...told, weight: act + 1 }
  if (act && around) return { ...told, weight: 1 }
  if (there > 1 && (detail || patient || numbered)) return { ...told, weight: 2 }
  const working = short
    ? crew || one === 'ours'
    : (recent[index] || crew) && atWork.slice(Math.max(0, index - (crew ? 2 : 1)), index + 2).includes(true)
  return (detail && working) || byCrew() ? { ...told, weight: 1 } : undefined
}

const SPOKEN = wordSet('you your')

/** "I", "we", in a sentence or beside it. */
const isOwn = (document: Document, index: number) =>
  document.sentences
    .slice(Math.max(0, index - REACH), index + REACH + 1)
    .some((near) => hasWord(document, near, OWN))

/** Words that make a sentence one of thanks, of habit, of old times, of animals or of the author's own care. */
function isOther(document: Document, sentence: Sentence, recent: boolean): boolean {
  if ([GENERAL, HIRING, AGREED].some((words) => hasWord(document, sentence, words))) return true
  if (!recent && hasWord(document, sentence, PAST)) return true
  if (hasWord(document, sentence, VETERINARY)) return true
  if (
    hasWord(document, sentence, ANIMAL) &&
    !hasWord(document, sentence, BITE) &&
    !opensWithPerson(document, sentence)
  )
    return true
  const { tokens, text } = document
  for (let t = sentence.first; t + 1 < sentence.last; t++) {
    // "call 911"
    if (
      CALL.has(tokens.hash[t]) &&
      /^(?:911|999|112|000)$/.test(text.slice(tokens.start[t + 1], tokens.end[t + 1]))
    )
      return true
    if (!MY.has(tokens.hash[t])) continue
    for (let n = t + 1; n < Math.min(sentence.last, t + 3); n++)
      if (!tokens.possessive[n] && (KIN.has(tokens.hash[n]) || CARER.has(tokens.hash[n]))) return true
  }
  return false
}
