import { HEALTH, Term } from '../annotate/terms.ts'
import { patientsIn } from '../checks.ts'
import * as Codes from '../data/patient-codes.ts'
import { type Document, type Sentence, type Span, TokenKind } from '../document.ts'
import { markSet } from '../word-set.ts'
import { isCellBesidePatient } from './bed-columns.ts'
import { DIGITS, joinGates, openGate } from './gates.ts'
import { hashWord, wordSet } from './has-word.ts'

const PLACES = wordSet(Codes.PLACES)
const OTHER_ROOMS = wordSet(Codes.OTHER_ROOMS)
const SOMEBODY = wordSet(Codes.SOMEBODY)
const HELD = wordSet('had has got took kept keeps takes wanted wants loved loves chose preferred')
const ONE = wordSet('he she who they always')
const LYING = wordSet(Codes.LYING)
const DOINGS = wordSet(Codes.DOINGS)
const BEINGS = wordSet(Codes.BEINGS)
const STATES = wordSet(Codes.STATES)
const BUILT = wordSet(Codes.BUILT)
const FAREWELLS = wordSet(Codes.FAREWELLS)
const COUNTED = wordSet(Codes.COUNTED)
const ARTICLE = wordSet('a an the our')
const OUR = wordSet('my our')
const NUMBER = wordSet(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
)
/** Beds by letters: "bed C". */
const LETTERS = wordSet('b c d e f g h')
const IN = hashWord('in')
const COMMA = 0x2c
const COLON = 0x3a
const TO = hashWord('to')
const SHOUTS = wordSet('shout-out shoutout out kudos props love thanks goodbye congrats hats')
const ILL = HEALTH | Term.WeakCondition
const PERSON = Term.Patient | Term.Life | Term.Occupation
/** Words between a noun for somebody and the room: "the man who whistled show tunes from chair 14". */
const REACH = 8

/** A sentence that passes may tell of a room; a bare number stands behind "in" and a noun of the first set. */
export const ROOM_GATE = openGate(
  [...PLACES, ...SOMEBODY, ...wordSet('kiddo pair')],
  0,
  joinGates(DIGITS, openGate([...NUMBER, ...LETTERS])),
)

/** Rooms and beds that stand for whoever lies there. */
export function roomsIn(document: Document, index: number): Span[] {
  const sentence = document.sentences[index]
  const { tokens } = document
  const out: Span[] = []
  for (let at = sentence.first; at + 1 < sentence.last; at++) {
    const next = endOf(document, sentence, at)
    if (next && stands(document, index, at, next))
      out.push({ start: tokens.start[at], end: tokens.end[next - 1] })
  }
  return out
}

/** Token behind "room 12", "bed 4B", "Room 214-B", "bay two", "in 114"; 0 for anything else. */
function endOf(document: Document, { first, last }: Sentence, at: number): number {
  const { tokens } = document
  if (PLACES.has(tokens.hash[at]) && !(at > first && OTHER_ROOMS.has(tokens.hash[at - 1]))) {
    const number = tokens.hash[at + 1] === 0x23 ? at + 2 : at + 1
    if (number >= last) return 0
    const letter = LETTERS.has(tokens.hash[number]) && tokens.kind[number] !== TokenKind.Lower
    if (!(tokens.kind[number] === TokenKind.Number || NUMBER.has(tokens.hash[number]) || letter)) return 0
    return withLetter(document, number + 1, last)
  }
  const bare = tokens.kind[at] === TokenKind.Number && at - 2 >= first && tokens.hash[at - 1] === IN
  if (!bare || !SOMEBODY.has(tokens.hash[at - 2])) return 0
  const digits = tokens.end[at] - tokens.start[at]
  const year = /^(?:19|20)\d\d$/.test(document.text.slice(tokens.start[at], tokens.end[at]))
  if (digits > 4 || year || (at + 1 < last && COUNTED.has(tokens.hash[at + 1]))) return 0
  return withLetter(document, at + 1, last)
}

/** "12B" and "214-B" go on behind the digits. */
function withLetter({ tokens }: Document, next: number, last: number): number {
  const joined = (t: number) => t < last && tokens.start[t] === tokens.end[t - 1]
  if (joined(next) && tokens.end[next] - tokens.start[next] === 1 && tokens.kind[next] !== TokenKind.Mark)
    return next + 1
  const hyphen =
    joined(next) && (tokens.hash[next] === 0x2d || tokens.hash[next] === 0x2013) && joined(next + 1)
  if (!hyphen) return next
  if (tokens.end[next + 1] - tokens.start[next + 1] < 3) return next + 2
  // "3-South-22"
  const ward =
    next + 3 < last && tokens.kind[next + 3] === TokenKind.Number && joined(next + 2) && joined(next + 3)
  return ward && tokens.kind[next + 1] === TokenKind.Capital ? next + 4 : next
}

function stands(document: Document, index: number, at: number, next: number): boolean {
  const { tokens } = document
  const { first, last } = document.sentences[index]
  if (OUR.has(at > first ? tokens.hash[at - 1] : 0)) return true
  if (tokens.kind[at] === TokenKind.Number) return true
  // "passed away on Tuesday in room 6"
  if (at > first && tokens.hash[at - 1] === IN && patientsIn(document, index).some(({ certain }) => certain))
    return true
  if (isLain(document, first, at) || isLyingThere(document, first, at, next, last)) return true
  if (isNoted(document, next, last)) return true
  // "bed 9, who sang through her infusion"
  if (tokens.hash[next] === COMMA && next + 1 < last && WHO.has(tokens.hash[next + 1])) return true
  const said = at - 1 > first && tokens.hash[at - 1] === COMMA ? at - 2 : at - 1
  const to = tokens.hash[at - 1] === TO ? at - 2 : said
  if (to >= first && SHOUTS.has(tokens.hash[to])) return true
  // "Room 5: chest pain."
  if (at === first && tokens.hash[next] === COLON && isIllBehind(document, next, last)) return true
  if (said >= first && FAREWELLS.has(tokens.hash[said])) return true
  if (next < last && isDoing(document, next, last)) return true
  return at === first && next >= last - 1 && isCellBesidePatient(document, index)
}

/** "the gentleman in room 12B", "a lovely man over in bay 4". */
function isLain({ tokens, terms }: Document, first: number, at: number): boolean {
  let lying = false
  for (let t = at - 1; t >= Math.max(first, at - REACH - 1); t--) {
    const somebody = SOMEBODY.has(tokens.hash[t]) || (terms.starts[t] & PERSON) !== 0
    if (lying && somebody) return true
    lying ||= LYING.has(tokens.hash[t])
    // "He had chair 4": somebody's own place.
    if (t === at - 1 && HELD.has(tokens.hash[t]) && ONE.has(tokens.hash[t - 1])) return true
    if (tokens.kind[t] === TokenKind.Mark) return false
  }
  return false
}

/** "In cubicle 3 a man with a broken jaw was asleep." */
function isLyingThere(
  { tokens, terms }: Document,
  first: number,
  at: number,
  next: number,
  last: number,
): boolean {
  if (at - 1 !== first || tokens.hash[first] !== IN) return false
  const from = tokens.hash[next] === COMMA ? next + 1 : next
  if (!ONE_ARTICLE.has(tokens.hash[from])) return false
  for (let t = from + 1; t < Math.min(last, from + 5); t++)
    if (SOMEBODY.has(tokens.hash[t]) || terms.starts[t] & PERSON) return true
  return false
}
const ONE_ARTICLE = wordSet('a an the our that this another')

/** "bay 3 chest pain", "bed 5 – overdose": a line of a log. */
function isNoted({ tokens, terms }: Document, next: number, last: number): boolean {
  const from = next < last && NOTING.has(tokens.hash[next]) ? next + 1 : next
  return from < last && (terms.starts[from] & ILL) !== 0 && !PEOPLE.has(tokens.hash[terms.ends[from]])
}
const NOTING = markSet(',:-–—(')
const PEOPLE = wordSet('patients cases people care clinic unit team center visits screening')

function isDoing(document: Document, next: number, last: number): boolean {
  const { tokens, terms } = document
  const word = tokens.hash[next]
  // "Room 14 has been repainted", "Bay 1 opens at noon": the room itself.
  for (let t = next; t < Math.min(last, next + 3); t++) if (BUILT.has(tokens.hash[t])) return false
  if (DOINGS.has(word)) return true
  if (!BEINGS.has(word)) return false
  for (let t = next + 1; t < Math.min(last, next + 3); t++)
    if (STATES.has(tokens.hash[t]) || isBusy(document, t)) return true
  // "Cot 3 is our smallest guest."
  if (ARTICLE.has(tokens.hash[next + 1]) && isSomebody(document, next + 2, last)) return true
  // "Bay 5 was a stroke.": the illness stands for whoever has it, unless it says what the room is for.
  const ill = terms.starts[next + 2] & ILL ? next + 2 : 0
  if (!ill || ill >= last || !ARTICLE.has(tokens.hash[next + 1])) return false
  const end = terms.ends[ill]
  return end >= last || tokens.kind[end] === TokenKind.Mark
}

const isSomebody = ({ tokens, terms }: Document, from: number, last: number) => {
  for (let t = from; t < Math.min(last, from + 3); t++)
    if (SOMEBODY.has(tokens.hash[t]) || terms.starts[t] & PERSON || GUESTS.has(tokens.hash[t])) return true
  return false
}
const GUESTS = wordSet('guest graduate regular favorite favourite newcomer champion')
const WHO = wordSet('who whose')

/** "is waiting for a heart", "was learning to swallow": rooms do little. */
const isBusy = ({ text, tokens }: Document, at: number) =>
  tokens.kind[at] === TokenKind.Lower &&
  !IDLE.has(tokens.hash[at]) &&
  /\wing$/.test(text.slice(tokens.start[at], tokens.end[at]))
const IDLE = wordSet(`
  being going opening closing moving adjoining including housing missing nothing something anything everything lighting
  overlooking facing having getting running working flooding leaking holding hosting serving seating waiting-room meeting parking
  reopening shrinking growing changing becoming awaiting undergoing
`)

const isIllBehind = ({ terms }: Document, from: number, last: number) =>
  terms.starts.subarray(from, Math.min(last, from + REACH)).some((classes) => classes & ILL)
