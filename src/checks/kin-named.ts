import { REPLY_NAME_WORDS as Words } from '../data/reply-names.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, WordSet, wordSet } from '../word-set.ts'
import { type NameRun, readNameRun } from './name-run.ts'

/** Somebody of the reader's with a name, and the words that tie the two. */
export interface NamedKin {
  readonly run: NameRun
  readonly span: Span
  /** The words say themselves that it is the reader's. */
  readonly sure: boolean
}

const [KIN, SMALL, HOUSE] = [Words.kin, Words.small, Words.house].map(wordSet)
const [YOUR, YOU, THE] = ['your', "you you're", 'the whole entire'].map(wordSet)
const AND = new WordSet([...wordSet('and plus'), ...markSet('&')])
const [COMMA] = markSet(',')
/** Words between "your" and the relative. */
const REACH = 4

/** "your sister Henrike", "Piet, your husband", "Tessa's mother", "little Juno", "the Quill family", "you and Piet". */
export function* namedKinIn(document: Document, sentence: Sentence): Generator<NamedKin> {
  const { kind } = document.tokens
  for (let at = sentence.first; at < sentence.last; ) {
    const run = kind[at] < TokenKind.Number ? readNameRun(document, sentence, at) : undefined
    const tie = run && !run.title && tieOf(document, sentence, run)
    if (tie) yield tie
    at = run ? run.next : at + 1
  }
}

function tieOf({ tokens }: Document, sentence: Sentence, run: NameRun): NamedKin | undefined {
  const { hash, start, end, possessive, kind } = tokens
  const { first, last } = sentence
  const span = (from: number, to: number) => ({ start: start[from], end: end[to - 1] })
  const before = hash[run.first - 1] === COMMA ? run.first - 2 : run.first - 1
  if (before > first && KIN.has(hash[before]) && kind[before] === TokenKind.Lower)
    for (let t = before - 1; t >= Math.max(first, before - REACH); t--)
      if (YOUR.has(hash[t])) return { run, span: { start: start[t], end: run.span.end }, sure: true }
  // "big sister Nell"
  if (before === run.first - 1 && KIN.has(hash[before]) && SMALL.has(hash[before - 1]) && before > first)
    return { run, span: span(before - 1, run.next), sure: false }
  if (hash[run.next] === COMMA && YOUR.has(hash[run.next + 1]))
    for (let t = run.next + 2; t < Math.min(last, run.next + 2 + REACH); t++)
      if (KIN.has(hash[t])) return { run, span: span(run.first, t + 1), sure: true }
  if (possessive[run.next - 1] && run.listed)
    for (let t = run.next; t < Math.min(last, run.next + 3); t++)
      if (KIN.has(hash[t]) && kind[t] === TokenKind.Lower)
        return { run, span: span(run.first, t + 1), sure: false }
  if (run.first === first) return undefined
  if (SMALL.has(hash[before]) && before === run.first - 1 && run.next - run.first === 1)
    return { run, span: span(before, run.next), sure: false }
  if (THE.has(hash[before]) && HOUSE.has(hash[run.next]) && run.next < last)
    return { run, span: span(before, run.next + 1), sure: false }
  if (AND.has(hash[before]) && before > first && YOU.has(hash[before - 1]) && run.listed)
    return { run, span: span(before - 1, run.next), sure: false }
  return undefined
}
