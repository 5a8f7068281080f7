import { AUTHORITY_WORDS as Words } from '../data/authority.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { findSubject, isFreeStanding } from './authority-subject.ts'
import { AUTHORITIES, findVerb } from './authority-verb.ts'
import { type Gate, openGate } from './gates.ts'
import { NOBODY_WORDS, readNobody } from './nobody-says.ts'
import { isPastVerb } from './past-tense.ts'

/** Where a claim rests on somebody unnamed: "studies show", "according to experts", "it is well known that". */

const PASSIVES = wordSet(Words.passives)
const [BY, ACCORDING, TO, THAT, DATA, PER, IS] = wordSet('by according to that data per is')
/** Who hold a view, and did no study. */
const PEOPLE = wordSet(
  'experts specialists authorities professionals officials advocates practitioners expert specialist',
)
const STANDING = wordSet(Words.standing)
const OWNED = wordSet(Words.owned)
const AMONG = wordSet('among of with from amongst')
const INVERTED = wordSet('say says said agree suggests suggest finds')
const THERE = wordSet("there there's")
const IN = wordSet('in across')
const COMMA = 0x2c
/** Tokens between a passive and its agent: "has been linked to stroke by …". */
const AGENT = 8

/** A sentence that does not pass it holds none. */
export const VAGUE: Gate = openGate([...AUTHORITIES, ...NOBODY_WORDS])

export interface VagueClaim {
  readonly span: Span
  /** It may speak on for a study named before. */
  readonly anaphor: boolean
  /** Of doctors, experts and the like, whom no study that a draft passes on can stand for. */
  readonly clinician: boolean
}

/** Claims of a sentence that rest on nobody named. */
export function* vagueClaims(document: Document, sentence: Sentence): Generator<VagueClaim> {
  const { tokens } = document
  const { first, last } = sentence
  let done = first
  for (let at = first; at < last; at++) {
    if (at < done) continue
    const found: Found | undefined = readSubject(document, sentence, at) ?? readNobody(document, sentence, at)
    if (!found) continue
    done = found.last
    yield {
      span: { start: tokens.start[Math.max(found.first, first)], end: tokens.end[found.last - 1] },
      anaphor: found.anaphor === true,
      clinician: found.clinician === true || PEOPLE.has(tokens.hash[at]),
    }
  }
}

interface Found {
  readonly first: number
  readonly last: number
  readonly anaphor?: boolean
  readonly clinician?: boolean
}

/** A claim whose authority is the noun at a token: its subject, its agent, its place, or "according to" it. */
function readSubject(document: Document, sentence: Sentence, at: number): Found | undefined {
  const { tokens } = document
  if (!AUTHORITIES.has(tokens.hash[at])) return undefined
  // "Dermatologists' top pick".
  if (tokens.possessive[at]) {
    for (let t = at + 1; t < Math.min(sentence.last, at + 4); t++)
      if (STANDING.has(tokens.hash[t]) && !OWNED.has(tokens.hash[at - 1]))
        return { first: at, last: t + 1, clinician: true }
    return undefined
  }
  const subject = findSubject(document, sentence, at)
  if (!subject) return undefined
  const { first, anaphor, definite, clinician, mass } = subject
  const before = (back: number) => tokens.hash[first - back]
  const room = first - sentence.first
  const free = isFreeStanding(document, sentence, at)
  if (room > 1 && before(1) === TO && before(2) === ACCORDING)
    return { first: first - 2, last: at + 1, anaphor }
  if (room && free && before(1) === PER) return { first: first - 1, last: at + 1, anaphor }
  if (room > 1 && free && before(1) === BY) {
    if (tokens.hash[at] === DATA) return undefined
    for (let t = first - 2; t >= Math.max(sentence.first, first - AGENT); t--)
      if (PASSIVES.has(tokens.hash[t])) return { first: t, last: at + 1, anaphor }
    return undefined
  }
  // "A favorite among surgeons", "in the eyes of experts".
  if (room > 1 && free && AMONG.has(before(1)) && STANDING.has(before(2)) && !definite)
    return { first: first - 2, last: at + 1, anaphor }
  // "…, say the experts", "there is growing evidence that".
  if (room > 1 && free && INVERTED.has(before(1)) && tokens.kind[first - 2] === TokenKind.Mark)
    return { first: first - 1, last: at + 1, anaphor }
  if (mass && room && tokens.hash[at + 1] === THAT && THERE.has(before(1) === IS ? before(2) : before(1)))
    return { first: first - (before(1) === IS ? 2 : 1), last: at + 2, anaphor }
  if (first - 1 === sentence.first && IN.has(before(1)))
    return subject.counted && tokens.hash[at + 1] === COMMA && hasPast(document, at + 1, sentence.last)
      ? { first: first - 1, last: at + 1, anaphor }
      : undefined
  if (!subject.claims) return undefined
  const verb = findVerb(document, sentence, at, clinician)
  // What "the researchers" found was told before; what they believe is nobody's finding.
  return verb < 0
    ? undefined
    : { first, last: verb + 1, anaphor: anaphor && (definite || isPastVerb(document, verb)), clinician }
}

const hasPast = (document: Document, from: number, to: number) => {
  for (let t = from; t < to; t++) if (isPastVerb(document, t)) return true
  return false
}
