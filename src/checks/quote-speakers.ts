import { hashWord } from '../annotate/fold.ts'
import { hasTerm, Term } from '../annotate/terms.ts'
import { firstIndex } from '../bisect.ts'
import { QUOTE_WORDS as Words } from '../data/quote-words.ts'
import type { Document, Person, QuotationEntity, Span } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { perDocument } from './per-document.ts'
import { isPlaced } from './placed-people.ts'
import { LIKES, PATIENT, readNoun, type Speaker, TO } from './speaker-nouns.ts'

/** Who speaks a quotation, as far as the words before and behind it say. */

const [SPEECH, ONE, PATIENTS, THINGS] = [Words.speech, Words.one, Words.patients, Words.things].map(wordSet)
const [UNSAID, POSTS] = [Words.unsaid, Words.posts].map(wordSet)
/** "As one trustee put it", "in the words of a nurse", "according to an aide". */
const [PUT, IT, WORDS, ACCORDING, OF] = wordSet('put it words according of')
/** Right before the marks, a verb of naming: "a class called “…”". */
const NAMES = wordSet('called calls call')
/** Of whom a story is told. */
const HEARERS = wordSet('her him me them')
const SAYING = hashWord('saying')
const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014, 0x7e])
const OPEN = 0x28
/** Tokens behind a quotation and before it in which its speaker may stand. */
const [BEHIND, BEFORE] = [9, 24]

/** Reads the words around a quotation; `until` and `from` are where its neighbours begin and end. */
export function readSpeaker(
  document: Document,
  { span }: QuotationEntity,
  from: number,
  until: number,
): Speaker | undefined {
  const { tokens } = document
  const first = tokenAt(document, span.end)
  let last = first
  while (last < tokens.count && last < first + BEHIND && tokens.start[last] < until) last++
  if (first < last && (DASHES.has(tokens.hash[first]) || tokens.hash[first] === OPEN))
    return readSignature(document, first + 1, Math.min(last + 6, tokens.count), until)
  const behind = readSaid(document, first, last)
  if (behind) return behind
  const end = tokenAt(document, span.start)
  let start = end
  while (start > 0 && start > end - BEFORE && tokens.start[start - 1] >= from) start--
  return readSaid(document, start, end, from)
}

/** Number of the first token that starts at or behind an offset. */
const tokenAt = ({ tokens }: Document, offset: number) =>
  firstIndex(tokens.count, (index) => tokens.start[index] >= offset)

/** A verb of speech between two tokens and who it is that speaks. */
function readSaid(
  document: Document,
  first: number,
  last: number,
  reach = document.tokens.start[first],
): Speaker | undefined {
  const { tokens, terms } = document
  let verb = -1
  for (let t = first; t < last && verb < 0; t++)
    if (
      tokens.hash[t] !== SAYING &&
      (SPEECH.has(tokens.hash[t]) || terms.starts[t] & Term.Speech || isPut(document, t, last))
    )
      verb = t
  if (verb < 0) return undefined
  const { start, end } = { start: tokens.start[verb], end: tokens.end[verb] }
  for (let t = Math.max(first, verb - 2); t < verb; t++)
    if (UNSAID.has(tokens.hash[t]) || (tokens.hash[t] === TO && !LIKES.has(tokens.hash[t - 1])))
      return { kind: 'other', start, end }
  const name = named(document, { start: reach, end: tokens.end[last - 1] })
  if (NAMES.has(tokens.hash[verb]) && verb === last - 1) return { kind: 'other', start, end }
  if (HEARERS.has(tokens.hash[verb + 1])) return { kind: 'other', start, end }
  if (name) {
    const { person, span } = name
    return { kind: 'named', person, start: Math.min(start, span.start), end: Math.max(end, span.end) }
  }
  const subject =
    readNoun(document, first, verb, verb) ??
    readNoun(document, Math.max(verb + 1, terms.ends[verb]), last, verb)
  return subject ?? { kind: 'other', start, end }
}

function isPut({ tokens }: Document, t: number, last: number): boolean {
  const [word, next] = [tokens.hash[t], t + 1 < last ? tokens.hash[t + 1] : 0]
  return (
    (word === PUT && next === IT) || (word === WORDS && next === OF) || (word === ACCORDING && next === TO)
  )
}

/** "— Dana Okoro, RN", "(a nurse on 4 West)". */
function readSignature(document: Document, first: number, last: number, until: number): Speaker | undefined {
  const { tokens, terms } = document
  let end = first
  while (end < last && tokens.start[end] < until) end++
  if (end === first) return undefined
  const span = { start: tokens.start[first], end: tokens.end[end - 1] }
  const name = named(document, span)
  if (name) return { kind: 'named', person: name.person, ...span }
  for (let t = first; t < end; t++)
    if (PATIENTS.has(tokens.hash[t]) || THINGS.has(tokens.hash[t]) || terms.cover[t] & PATIENT)
      return { kind: 'other', ...span }
  const role =
    POSTS.has(tokens.hash[end - 1]) ||
    ONE.has(tokens.hash[first]) ||
    hasTerm(terms, first, end, end, Term.StaffRole | Term.StaffTitle)
  return { kind: role ? 'role' : 'other', ...span }
}

/** Every mention of a person by name, in reading order. */
const namesOf = perDocument(({ people }) =>
  people
    .filter(({ role }) => role !== 'organization')
    .flatMap((person) =>
      person.mentions.filter(({ form }) => form === 'name').map(({ span }) => ({ person, span })),
    )
    .sort((a, b) => a.span.start - b.span.start),
)

/** Whether somebody with a name was told of before an offset. */
export function isToldBefore(document: Document, offset: number): boolean {
  const [first] = namesOf(document)
  return first !== undefined && first.span.end <= offset
}

/** Whoever is named in a stretch, organisations apart; one of whom the draft says who that is before others. */
function named(document: Document, { start, end }: Span): { person: Person; span: Span } | undefined {
  const names = namesOf(document)
  let found: { person: Person; span: Span } | undefined
  for (let at = firstIndex(names.length, (index) => names[index].span.end > start); at < names.length; at++) {
    if (names[at].span.start >= end) break
    if (isPlaced(document, names[at].person)) return names[at]
    found ??= names[at]
  }
  return found
}
