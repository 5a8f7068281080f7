import { SHIFT_WORDS as Words } from '../data/shift-diary.ts'
import type { Document } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isOurs, isRecent, RECENT_GATE, WORK_GATE, type WorkTurn, workIn } from './anecdote.ts'
import { gatesOf, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { findIndividuals, type Individual } from './individuals.ts'
import { hasLateDate, MONTH_GATE } from './late-date.ts'

const AUTHOR = new Set(Words.author.split(/\s+/))
const CREW = wordSet(Words.crew)
const CREW_GATE = openGate(CREW)
const FIRST_PERSON_GATE = openGate(wordSet("i i'm i've i'd"))
/** Without one of these no sentence speaks of a shift. */
const CLOCK_GATE = openGate(
  wordSet(
    'shift shifts duty call calls rounds rotation appointment patient case visit admission delivery day night week weekend morning afternoon evening monday tuesday wednesday thursday friday saturday sunday tonight today spent pager radio bleep beeper tones scrubs uniform boots greens clogs nights handover handoff shout page callout',
  ),
)
/** Sentences around a tale in which its time may stand, and in which the tale goes on. */
export const REACH = 3

/** What a draft says of work and of these days, by sentence. */
export interface ShiftSetting {
  readonly people: ReadonlyMap<number, Individual>
  /** By sentence: told of these days. */
  readonly recent: readonly boolean[]
  /** By sentence: what it says of work. */
  readonly work: readonly WorkTurn[][]
  /** By sentence: "on call", "what a night", "how my Monday started". */
  readonly atWork: readonly boolean[]
  /** Somebody who works in care is writing. */
  readonly crew: boolean
  readonly short: boolean
}

/** What surrounds the tales of a draft; undefined where it can hold none. */
export function readSetting(document: Document): ShiftSetting | undefined {
  const { sentences } = document
  const short = document.type === 'social' || document.type === 'reply'
  const gates = gatesOf(document)
  // An article tells of a shift only where somebody of a ward or an ambulance writes, or somebody in the first person.
  if (!short && !gates.any(FIRST_PERSON_GATE) && !isCrew(document)) return undefined
  const hasWorkNear = (index: number) => {
    for (let near = Math.max(0, index - REACH); near <= Math.min(sentences.length - 1, index + REACH); near++)
      if (gates.at(near, WORK_GATE) && isOurs(document, sentences[near])) return true
    return false
  }
  const plain = sentences.map(
    (_, index) =>
      (gates.at(index, RECENT_GATE) && (short || hasWorkNear(index)) && isRecent(document, index)) ||
      (!short && gates.at(index, MONTH_GATE) && hasWorkNear(index) && hasLateDate(document, index)),
  )
  if (!short && !plain.includes(true) && !gates.any(CLOCK_GATE)) return undefined
  // In an article only what stands near words of these days can be of a shift just past.
  const near = short ? undefined : spread(plain)
  const work = sentences.map((sentence, index) =>
    gates.at(index, WORK_GATE) &&
    (!near || near[index] || gates.at(index, CLOCK_GATE)) &&
    isOurs(document, sentence)
      ? workIn(document, sentence)
      : [],
  )
  const atWork = sentences.map(
    ({ guard }, index) => !guard && work[index].some(({ idea }) => idea === 'clock'),
  )
  const setting: ShiftSetting = {
    people: findIndividuals(document),
    recent: plain.map((recent, index) => recent || atWork[index]),
    work,
    atWork,
    crew: atWork.includes(true) || isCrew(document),
    short,
  }
  if (!setting.short && !setting.recent.includes(true)) return undefined
  return setting
}

/** By sentence: whether a recent one stands within reach. */
function spread(recent: readonly boolean[]): boolean[] {
  const out = recent.map(() => false)
  for (const [at, one] of recent.entries()) if (one) out.fill(true, Math.max(0, at - REACH), at + REACH + 1)
  return out
}

/** Told of these days, or close to what is. */
export function isNearby(recent: readonly boolean[], index: number): boolean {
  for (let near = Math.max(0, index - REACH); near < index + REACH; near++) if (recent[near]) return true
  return false
}

/** Names under which people in care post. */
const HANDLE =
  /nurse(?!ry)|medic(?!al|are|aid|ine)|paramed|doctor(?!s)|midwi|surgeon|doula|anesth|\bemt|emt\b|\brn|rn\b|flightn|trauma_|_icu|icu_/i

/** A clinician signs, or the words of a ward or an ambulance stand in the draft. */
function isCrew(document: Document): boolean {
  const author = String(document.frontMatter?.data.author ?? '')
  if (HANDLE.test(author) || author.split(/[^A-Za-z]+/).some((word) => AUTHOR.has(word.toLowerCase())))
    return true
  return (
    gatesOf(document).any(CREW_GATE) &&
    document.sentences.some((sentence) => hasWord(document, sentence, CREW))
  )
}
