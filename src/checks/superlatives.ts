import { isModifier } from '../annotate/modifiers.ts'
import { PERSON_NOUN } from '../annotate/terms.ts'
import { Term } from '../checks.ts'
import { UNIQUE_WORDS as Words } from '../data/one-of-a-kind.ts'
import type { Document } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'

/** The parts of "the county's only measles case this year": what opens it, its noun, and what it is counted in. */

const RANK = wordSet(Words.rank)
const NTH = wordSet(Words.nth)
const REALM = wordSet(Words.realm)
const ONLY = wordSet(Words.only)
const GRADE = wordSet(Words.grade)
const NOUNS = wordSet(`${Words.being} ${Words.anybody} ${Words.thing}`)
const HUMAN = wordSet(Words.human)
const SET = wordSet(Words.set)
const INFANTS = wordSet(Words.infants)
const SCOPE = wordSet(Words.scope)
const BARE = wordSet(Words.bare)
const STOP = wordSet(Words.stop)
const MOST = wordSet(Words.most)
const BORN = wordSet(Words.born)
const HAS = wordSet('has have had ever')
const [THE, OUR, OF, ITS] = wordSet('the our of its')
/** Tokens from a superlative to its noun, and from there to what it is counted in. */
const NOUN_REACH = 6
const SCOPE_REACH = 3

/** What a word says of the noun that follows: a place in a row, that there is one only, or that none is more so. */
export function rankOf({ tokens }: Document, at: number): 'rank' | 'only' | 'grade' | undefined {
  const hash = tokens.hash[at]
  if (RANK.has(hash)) return 'rank'
  if (isRoundCount({ tokens }, at)) return 'rank'
  if (ONLY.has(hash)) return 'only'
  return GRADE.has(hash) || (MOST.has(hash) && MOST.has(tokens.hash[at - 1])) ? 'grade' : undefined
}

/** "Our 1,000th": round counts are announced, and everybody can look up the day. */
export const isRoundCount = ({ tokens }: Pick<Document, 'tokens'>, at: number) =>
  NTH.has(tokens.hash[at]) &&
  tokens.kind[at - 1] === TokenKind.Number &&
  tokens.end[at - 1] === tokens.start[at] &&
  tokens.end[at - 1] - tokens.start[at - 1] > 2

/** "The state's first", "Vermont's only". */
export function isOfRealm({ tokens }: Document, opening: number, at: number): boolean {
  for (let t = opening; t < at; t++)
    if (tokens.possessive[t] && (REALM.has(tokens.hash[t]) || tokens.kind[t] === TokenKind.Capital))
      return true
  return false
}

/** Token of "the", "our" or of the possessive's article before a superlative; -1 where none stands there. */
export function openingOf({ tokens }: Document, at: number, first: number): number {
  for (let t = at - 1; t >= Math.max(first, at - 3); t--) {
    const hash = tokens.hash[t]
    if (hash === THE || hash === OUR || hash === ITS) return t
    if (tokens.possessive[t]) return t > first && tokens.hash[t - 1] === THE ? t - 1 : t
    if (tokens.kind[t] === TokenKind.Mark || STOP.has(hash)) return -1
  }
  // "Heaviest arrival we have ever had": captions leave the article out.
  return at === first && (HUMAN.has(tokens.hash[at]) || opensAlone(tokens, at)) ? at : -1
}

/** "First baby of 2031" */
const opensAlone = ({ hash }: Document['tokens'], at: number) =>
  (RANK.has(hash[at]) || ONLY.has(hash[at])) && INFANTS.has(hash[at + 1])

/** Token behind the noun that a superlative qualifies; -1 where none follows. */
export function nounOf(document: Document, at: number, last: number): number {
  const { tokens, terms } = document
  for (let t = at; t < Math.min(last, at + NOUN_REACH); t++) {
    const hash = tokens.hash[t]
    const patient = (terms.starts[t] & Term.Patient) !== 0
    if (t === at && !patient) continue
    if (SET.has(hash) && tokens.hash[t + 1] === OF) t++
    else if (STOP.has(hash) || (tokens.kind[t] === TokenKind.Mark && hash !== 0x2d)) return -1
    const named = NOUNS.has(hash) || isOfPeople(document, t)
    const ill = HUMAN.has(tokens.hash[at]) && (terms.starts[t] & Term.Condition) !== 0
    if (!patient && !named && !ill && !(terms.starts[t] & (Term.Life | Term.Occupation))) continue
    const end = patient ? terms.ends[t] : t + 1
    // "the first patient portal", "the only baby food".
    if (end < last && (isModifier(tokens, end) || terms.starts[end] & PERSON_NOUN)) continue
    return end
  }
  return -1
}

/** "The first Mainer to", "the oldest Ohioan ever": who comes from somewhere. */
function isOfPeople({ text, tokens }: Document, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.Capital || !BEHIND.has(tokens.hash[at + 1])) return false
  return /..(?:er|an|ian|ite|ese|ish)$/.test(text.slice(tokens.start[at], tokens.end[at]))
}
const BEHIND = wordSet('to ever with known')

/** What the noun is counted in follows, but for a participle: "born in the state", "ever", "we have seen". */
export function isScoped({ text, tokens }: Document, from: number, last: number, close: boolean): boolean {
  if (close) return BARE.has(tokens.hash[from])
  for (let t = from; t < Math.min(last, from + SCOPE_REACH); t++) {
    if (SCOPE.has(tokens.hash[t]) || opensRelative(tokens, t, last)) return true
    const named = tokens.kind[t] === TokenKind.Capital
    if (!named && !/(?:ed|en|ly)$/.test(text.slice(tokens.start[t], tokens.end[t]))) return false
  }
  return false
}

/** "the longest-surviving recipient the center has followed": a clause without "that". */
function opensRelative({ kind, hash }: Document['tokens'], at: number, last: number): boolean {
  if (hash[at] !== THE) return false
  for (let t = at + 1; t < Math.min(last, at + NOUN_REACH) && kind[t] !== TokenKind.Mark; t++)
    if (HAS.has(hash[t])) return true
  return false
}

/** "our first baby of the year": the day can be told. */
export function bornFirst({ tokens }: Document, noun: number, last: number): boolean {
  for (let t = noun; t < Math.min(last, noun + 2); t++)
    if (tokens.hash[t] === OF && (BORN.has(tokens.hash[t + 2]) || tokens.kind[t + 1] === TokenKind.Number))
      return true
  return false
}
