import { CONNECTORS, FUNCTION } from '../annotate/vocabulary.ts'
import { Word } from '../annotate/words.ts'
import { REPLY_NAME_WORDS as Words } from '../data/reply-names.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'

/** A name as it stands: tokens from `first` to before `next`. */
export interface NameRun {
  readonly first: number
  readonly next: number
  readonly span: Span
  /** The words of it, without the title. */
  readonly words: readonly string[]
  /** A courtesy title opens it, or another that people are spoken to by. */
  readonly title: 'courtesy' | 'office' | undefined
  /** Initials and nothing else. */
  readonly initials: boolean
  /** Name lists know its first word as a given name. */
  readonly listed: boolean
}

const [COURTESY, OFFICE, NOBODY] = [Words.courtesy, Words.office, Words.nobody].map(wordSet)
const [PERIOD] = ['.'].map((mark) => mark.charCodeAt(0))
const LONGEST = 5

/** The name that begins at a token of a sentence, where one does. */
export function readNameRun({ tokens, text }: Document, { last }: Sentence, at: number): NameRun | undefined {
  const { hash, kind, start, end, bits } = tokens
  const isBig = (t: number) => kind[t] === TokenKind.Capital || kind[t] === TokenKind.Upper
  const passPeriod = (t: number) => (t < last && hash[t] === PERIOD && start[t] === end[t - 1] ? t + 1 : t)
  const title = !isBig(at)
    ? undefined
    : COURTESY.has(hash[at])
      ? 'courtesy'
      : OFFICE.has(hash[at])
        ? 'office'
        : undefined
  const words: string[] = []
  let initials = true
  const from = title ? passPeriod(at + 1) : at
  let next = from
  let to = from
  for (let t = from; t < last && words.length < LONGEST; ) {
    const joined =
      t > from && CONNECTORS.has(hash[t]) && kind[t] === TokenKind.Lower && isBig(t + 1) && t + 1 < last
    const initial = kind[t] === TokenKind.Initial
    if (!joined && !initial && (!isBig(t) || FUNCTION.has(hash[t]) || (!title && NOBODY.has(hash[t])))) break
    if (t > from && (start[t] - end[t - 1] > 1 || text[end[t - 1]] === '\n')) break
    words.push(text.slice(start[t], end[t]))
    initials &&= initial || end[t] - start[t] < 2
    to = ++t
    next = t
    // "Q." in front of more of the name.
    if (initial && hash[t] === PERIOD) t = passPeriod(t)
  }
  if (!words.length) return undefined
  const listed = (bits[from] & (Word.FirstCommon | Word.First)) !== 0
  if (!title && !initials && isPlainWord(bits[from])) return undefined
  return { first: at, next, span: { start: start[at], end: end[to - 1] }, words, title, initials, listed }
}

/** A word of the dictionary that name lists know only by the way. */
const isPlainWord = (bits: number) =>
  ((bits & Word.Word) !== 0 && (bits & Word.FirstCommon) === 0) || (bits & Word.PlaceCommon) !== 0
