import { GUEST_WORDS } from '../data/guest-words.ts'
import type { Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Run } from './name-runs.ts'
import type { Reading } from './names.ts'
import { HEALTH, isBodyPart, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'
import { Word } from './words.ts'

const NOT_NAMES =
  Term.Credential |
  Term.StaffRole |
  Term.StaffTitle |
  Term.EponymHead |
  Term.Kinship |
  Term.Patient |
  Term.Medicine |
  Term.Condition |
  Term.Procedure |
  Term.CareUnit

/** Whether the word at a token can be part of a name; after a title almost any capitalised word can. */
export function isPart(reading: Reading, at: number, end: number, titled: boolean): boolean {
  const { tokens, terms } = reading
  if (at >= end) return false
  const kind = tokens.kind[at]
  if (kind === TokenKind.Initial)
    return tokens.end[at] - tokens.start[at] <= 4 || isPartWord(reading, at + 1, end)
  if (kind !== TokenKind.Capital && kind !== TokenKind.Upper) return false
  const bits = tokens.bits[at]
  const classes = terms.cover[at]
  const hash = tokens.hash[at]
  const listed = (bits & (Word.FirstCommon | Word.First | Word.Last | Word.LastCommon)) !== 0
  if (Vocabulary.FUNCTION.has(hash))
    return titled ? !Vocabulary.ARTICLE.has(hash) && listed : readsAsGivenName(reading, at, end)
  if (
    kind === TokenKind.Upper &&
    !titled &&
    (!listed || bits & Word.Word || tokens.end[at] - tokens.start[at] < 4)
  )
    return false
  if (classes & NOT_NAMES && !titled) return false
  if (classes & (Term.Org | Term.Street) && !titled) return isSurnameHead(reading, at, end)
  if (titled) return true
  // "Fella came in", "Schoolteacher had …"
  if (classes & (Term.Life | Term.Occupation) && !listed) return false
  if (bits & Word.Word && !listed) return false
  return !isCompound(reading.text, tokens, at) && !isPluralAcronym(reading.text, tokens, at)
}

const isPartWord = (reading: Reading, at: number, end: number) =>
  at < end && reading.tokens.kind[at] !== TokenKind.Initial && isPart(reading, at, end, false)

/** "Will Okafor", "May Lindqvist": a function word or month that is a first name, before a surname. */
function readsAsGivenName({ tokens }: Reading, at: number, end: number): boolean {
  if (!(tokens.bits[at] & Word.FirstCommon) || at + 1 >= end || tokens.possessive[at]) return false
  const next = at + 1
  const surname =
    tokens.kind[next] === TokenKind.Capital &&
    (tokens.bits[next] & (Word.Last | Word.LastCommon) || !tokens.bits[next])
  return (
    Boolean(surname) &&
    tokens.start[next] - tokens.end[at] === 1 &&
    !Vocabulary.FUNCTION.has(tokens.hash[next])
  )
}

/** "Raj Park spoke": a head word of places that is a surname, after a given name and before no further capital. */
function isSurnameHead({ tokens }: Reading, at: number, end: number): boolean {
  if (!(tokens.bits[at] & (Word.LastCommon | Word.Last)) || at === 0 || !isNear(tokens, at - 1, at))
    return false
  const given =
    tokens.kind[at - 1] === TokenKind.Capital &&
    (!tokens.bits[at - 1] || (tokens.bits[at - 1] & (Word.FirstCommon | Word.First)) !== 0)
  if (at > 1 && Vocabulary.PLACE_PREPOSITION.has(tokens.hash[at - 2])) return false
  const plain = (tokens.bits[at - 1] & (Word.Word | Word.PlaceCommon)) === 0
  return (
    given &&
    plain &&
    (at + 1 >= end || tokens.kind[at + 1] === TokenKind.Lower || tokens.kind[at + 1] === TokenKind.Mark)
  )
}

/** "UTIs", "DX'd": capitals with an ending. */
function isPluralAcronym(text: string, tokens: Tokens, at: number): boolean {
  return !tokens.bits[at] && /^[A-Z]{2,}(?:s|'?d|’d)$/.test(text.slice(tokens.start[at], tokens.end[at]))
}

/** "Spanish-speaking": a hyphenated word whose second half is an everyday word in lower case. */
function isCompound(text: string, tokens: Tokens, at: number): boolean {
  if (tokens.bits[at]) return false
  const word = text.slice(tokens.start[at], tokens.end[at])
  const hyphen = word.indexOf('-')
  return hyphen > 0 && word.length - hyphen > 4 && /^[a-z]/.test(word.slice(hyphen + 1))
}

/** Whether a token follows another with one space between, or closes up behind an initial or mark. */
export function isNear(tokens: Tokens, before: number, at: number): boolean {
  const gap = tokens.start[at] - tokens.end[before]
  return (
    (gap >= 1 && gap <= 2) ||
    (gap === 0 && tokens.kind[before] === TokenKind.Initial) ||
    tokens.kind[at] === TokenKind.Mark
  )
}

/** "Dana Okoro" and "Ardmore Hill" on lines of their own, as at the foot of a letter; a wrapped line is longer. */
export function endsLine({ text, tokens }: Reading, before: number, at: number): boolean {
  if (!text.slice(tokens.end[before], tokens.start[at]).includes('\n')) return false
  const line = text.slice(Math.max(0, tokens.end[before] - SHORT_LINE), tokens.end[before])
  return line.length < SHORT_LINE || line.includes('\n')
}
/** Characters of the longest line that is not wrapped. */
const SHORT_LINE = 32

/** "Pat's new kidney", "Tam's left knee". */
const ownsBody = ({ hash }: Tokens, at: number, end: number) =>
  at + 1 < end && MENDED.has(hash[at]) && isBodyPart(hash[at + 1])
const MENDED = wordSet(`${GUEST_WORDS.mended} left right old`)

const STORY_WORDS = wordSet(
  `story journey surgery recovery mother father family husband wife son daughter diagnosis symptoms treatment smile
   pain results birth scars care life heart hip knee baby parents mom dad doctor doctors room chart words`,
)

/** "Tomasz's recovery", "Tomasz's left hip", "Tomasz's cancer", but not "Crohn's disease". */
export function ownsStory({ tokens, terms }: Reading, run: Run, end: number): boolean {
  if (run.last >= end) return false
  if (STORY_WORDS.has(tokens.hash[run.last]) || ownsBody(tokens, run.last, end)) return true
  const given = tokens.bits[run.parts[0]] & (Word.First | Word.FirstCommon)
  return given !== 0 && (terms.cover[run.last] & HEALTH) !== 0 && !(terms.cover[run.last] & Term.EponymHead)
}

/** "the Petersons": an unlisted or surname plural of one word. */
export function pluralFamily(tokens: Tokens, run: Run): boolean {
  const part = run.parts[0]
  return run.parts.length === 1 && run.plural && (tokens.bits[part] & (Word.Word | Word.PlaceCommon)) === 0
}

/** "MARLOW POINT, Va. (March 4)": a state as releases shorten it. */
export const isState = ({ hash }: Tokens, { parts, next }: Run) =>
  parts.length === 1 && STATES.has(hash[parts[0]]) && hash[next] === STOP
const STATES = wordSet(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va
  wash wis wyo
`)
const STOP = '.'.charCodeAt(0)
