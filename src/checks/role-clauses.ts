import { Term } from '../checks.ts'
import { ROLE_WORDS as Words } from '../data/roles.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { openGate } from './gates.ts'
import type { RoleTold } from './occupations.ts'
import { isPastVerb, tellsPast } from './past-tense.ts'
import { endOfPlace } from './role-place.ts'

/**
 * "The contralto who opens every home game at Tarrow Falls": whatever somebody is called, a standing habit at a named place
 * is a role that one person has there.
 */

const WHO = wordSet('who whose')
export const CLAUSE_GATE = openGate(WHO)
/** What everybody does, and what people in care do. */
const EVERYBODYS = wordSet(Words.everybodys)
const AT = wordSet('at in on for of with from by near behind outside across')
/** Ends of "the water tower", and what is everybody's. */
const SPOT = wordSet(
  `${Words.place} tower bridge corner crossing square fountain gate pier dock crossroads intersection creek water-tower fairgrounds carnival flea park green booth street road highway overpass`,
)
const HOUSE = wordSet(Words.house)
const OURS = wordSet('our us we')
const [THE] = wordSet('the')
const OPENING = wordSet('the a an one that')
const NOBODY = Term.StaffRole | Term.StaffTitle | Term.Org | Term.Kinship | Term.Patient
/** Tokens before "who" in which the noun and its article stand, and behind it up to the name of the place. */
const [BACK, AHEAD] = [4, 11]

/** Every such clause of a sentence. */
export function* clausesIn(document: Document, sentence: Sentence): Generator<RoleTold> {
  const { first, last } = sentence
  const { tokens } = document
  for (let t = first + 2; t + 2 < last; t++) {
    if (!WHO.has(tokens.hash[t])) continue
    const opening = openingBefore(document, t, first)
    // "A person who works at heights in Tarn needs" is anybody.
    const anybody = () => tokens.hash[opening] !== THE && !tellsPast(document, sentence)
    const end = opening < 0 || anybody() ? 0 : habitEnd(document, t + 1, last)
    if (end)
      yield {
        span: { start: tokens.start[opening], end: tokens.end[end - 1] },
        first: opening,
        last: end,
        unique: tokens.hash[opening] === THE,
      }
  }
}

/** Token of the article before "contralto who"; -1 where none stands there, or somebody at work, kin or a patient does. */
function openingBefore({ text, tokens, terms }: Document, at: number, first: number): number {
  if (tokens.kind[at - 1] !== TokenKind.Lower || terms.cover[at - 1] & NOBODY) return -1
  if (/s$/.test(text.slice(tokens.start[at - 1], tokens.end[at - 1]))) return -1
  for (let t = at - 2; t >= Math.max(first, at - BACK); t--) {
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] !== 0x2d) return -1
    if (OPENING.has(tokens.hash[t])) return t
  }
  return -1
}

/** Token behind the place at which the verb in the present is done; 0 where it is no such habit. */
function habitEnd(document: Document, at: number, last: number): number {
  const { text, tokens } = document
  const verb = text.slice(tokens.start[at], tokens.end[at])
  if (tokens.kind[at] !== TokenKind.Lower || !/[^s]s$/.test(verb) || EVERYBODYS.has(tokens.hash[at])) return 0
  for (let t = at + 1; t < Math.min(last - 1, at + AHEAD); t++) {
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] !== 0x2d) return 0
    if (OURS.has(tokens.hash[t]) || HOUSE.has(tokens.hash[t]) || isPastVerb(document, t)) return 0
    const the = tokens.hash[t + 1] === THE
    if (!AT.has(tokens.hash[t]) || !(the || tokens.kind[t + 1] === TokenKind.Capital)) continue
    const from = the ? t + 2 : t + 1
    if (tokens.kind[from] !== TokenKind.Capital) {
      const spot = the ? spotEnd(document, from, last) : 0
      if (spot) return spot
      continue
    }
    const end = endOfPlace(document, from, last)
    for (let n = from; n < Math.min(last, end + 1); n++) if (HOUSE.has(tokens.hash[n])) return 0
    return end
  }
  return 0
}

/** "by the water tower": token behind a place that everybody there knows; 0 where it is none. */
function spotEnd({ tokens }: Document, from: number, last: number): number {
  for (let t = from; t < Math.min(last, from + 3) && tokens.kind[t] === TokenKind.Lower; t++)
    if (SPOT.has(tokens.hash[t]) && !HOUSE.has(tokens.hash[t + 1])) return t + 1
  return 0
}
