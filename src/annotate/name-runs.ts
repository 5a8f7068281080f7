import { GUEST_WORDS } from '../data/guest-words.ts'
import type { Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordSet, wordSet } from '../word-set.ts'
import { readAppositions } from './appositions.ts'
import { hashWord } from './fold.ts'
import { endsLine, isNear, isPart } from './name-parts.ts'
import type { Reading } from './names.ts'
import { isOrganization } from './organizations.ts'
import * as Vocabulary from './vocabulary.ts'
import { Word } from './words.ts'

/** A run of capitalised words that could be a name; token numbers, `last` exclusive. */
export interface Run {
  readonly first: number
  readonly last: number
  /** First token after the name, its suffix, credentials and age. */
  readonly next: number
  /** Tokens that are given names, surnames and initials. */
  readonly parts: readonly number[]
  /** Token of a nickname between them ("Dorothy “Dot” Quill"). */
  readonly nickname: number | undefined
  readonly title: 'clinician' | 'courtesy' | 'endearment' | 'rank' | 'public' | undefined
  /** Post-nominals follow ("MD", "RN"). */
  readonly credential: boolean
  /** An age follows between commas or in brackets ("Maria, 43,"). */
  readonly age: boolean
  readonly possessive: boolean
  readonly plural: boolean
  /** The run names a building, street, company, illness or saint. */
  readonly organization: boolean
}

const BABY = hashWord('baby')
const COMMA = 0x2c
const PERIOD = 0x2e
const BEHIND = wordSet(GUEST_WORDS.behind)
const QUOTES = new WordSet([0x22, 0x201c, 0x201d, 0x28, 0x29, 0x27, 0x2018, 0x2019])
/** Reads the run that starts at token `at`, or nothing. */
export function readRun(reading: Reading, at: number, from: number, end: number): Run | undefined {
  const title = titleAt(reading, at, end)
  const first = title ? title.next : at
  if (!isPart(reading, first, end, title !== undefined)) return undefined
  const parts: number[] = []
  let last = first
  let possessive = false
  let skipped = false
  let nick: number | undefined
  for (let t = first; t < end; ) {
    if (parts.length && !skipped && !isNear(reading.tokens, last - 1, t)) break
    if (parts.length && endsLine(reading, last - 1, t)) break
    skipped = false
    if (isPart(reading, t, end, title !== undefined && parts.length < 2)) {
      parts.push(t)
      last = ++t
      possessive = reading.tokens.possessive[t - 1] === 1
      if (possessive) break
      continue
    }
    const called = nickname(reading, t, end)
    const skip = called || connectors(reading, t, end)
    if (!skip || !parts.length) break
    if (called) nick = t + 1
    t = skip
    skipped = true
  }
  return finish(reading, { at, from, end, first, last, parts, nick, possessive, title: title?.kind })
}

interface Draft {
  at: number
  from: number
  end: number
  first: number
  last: number
  parts: number[]
  nick: number | undefined
  possessive: boolean
  title: Run['title']
}

function finish(reading: Reading, draft: Draft): Run | undefined {
  const { tokens } = reading
  const { parts, end } = draft
  if (parts.every((part) => tokens.kind[part] === TokenKind.Initial) && !draft.title) return undefined
  let last = draft.last
  const suffix = last < end && tokens.hash[last] === COMMA ? last + 1 : last
  if (suffix < end && Vocabulary.SUFFIX.has(tokens.hash[suffix]) && tokens.kind[suffix] !== TokenKind.Lower) {
    last = suffix + 1
    if (last < end && tokens.hash[last] === PERIOD && tokens.start[last] === tokens.end[last - 1]) last++
  }
  const tail = parts[parts.length - 1]
  // "Rukhsana ji", "Maria san": a title that follows the name.
  const behind = last < end && tokens.kind[last] === TokenKind.Lower && BEHIND.has(tokens.hash[last])
  if (behind) last++
  const { next, credential, age } = readAppositions(reading, last, end)
  return {
    first: draft.title === 'public' ? draft.first : draft.at,
    last,
    next,
    parts,
    nickname: draft.nick,
    title: draft.title ?? (behind ? 'courtesy' : undefined),
    credential,
    age,
    possessive: draft.possessive,
    plural: (reading.text.charCodeAt(tokens.end[tail] - 1) | 32) === 115,
    organization:
      !credential && !age && isOrganization(reading, draft.first, last, draft.from, end, draft.title),
  }
}

const isGivenName = ({ kind, bits }: Tokens, at: number) =>
  kind[at] === TokenKind.Capital &&
  (!bits[at] ||
    (bits[at] & Word.FirstCommon) !== 0 ||
    (bits[at] & (Word.First | Word.WordCommon)) === Word.First)

/** A title before a name, with its period. */
function titleAt(
  { tokens }: Reading,
  at: number,
  end: number,
): { kind: Run['title']; next: number } | undefined {
  const hash = tokens.hash[at]
  if (tokens.kind[at] > TokenKind.Upper || !Vocabulary.TITLE.has(hash)) return undefined
  // "Baby Noah", where a first name follows.
  if (hash === BABY && tokens.kind[at] === TokenKind.Capital && at + 1 < end && isGivenName(tokens, at + 1)) {
    return { kind: 'endearment', next: at + 1 }
  }
  const kind = Vocabulary.CLINICIAN.has(hash)
    ? 'clinician'
    : Vocabulary.COURTESY.has(hash)
      ? 'courtesy'
      : Vocabulary.RANK.has(hash)
        ? 'rank'
        : Vocabulary.PUBLIC_TITLE.has(hash)
          ? 'public'
          : undefined
  if (!kind || tokens.kind[at] === TokenKind.Lower) return undefined
  let next = at + 1
  if (next < end && tokens.hash[next] === PERIOD && tokens.start[next] === tokens.end[at]) next++
  return next < end && isNear(tokens, next - 1, next) ? { kind, next } : undefined
}

/** Past a nickname in quotes or brackets inside a name: Eugene "Gene" Whitfield. */
function nickname(reading: Reading, at: number, end: number): number {
  const { tokens } = reading
  if (at + 3 >= end || !QUOTES.has(tokens.hash[at]) || !QUOTES.has(tokens.hash[at + 2])) return 0
  return tokens.kind[at + 1] === TokenKind.Capital && isPart(reading, at + 3, end, false) ? at + 3 : 0
}

function connectors(reading: Reading, at: number, end: number): number {
  let t = at
  while (
    t < end &&
    t < at + 3 &&
    reading.tokens.kind[t] === TokenKind.Lower &&
    Vocabulary.CONNECTORS.has(reading.tokens.hash[t])
  )
    t++
  return t > at && isPart(reading, t, end, false) ? t : 0
}
