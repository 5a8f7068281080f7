import type { Block, Mark, Sentence, Span, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, WordSet, wordSet } from '../word-set.ts'

/** What a detector reads: the draft's words with blocks, marks, tokens and sentences. Offsets are UTF-16 units. */
export interface Scan {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
}

/**
 * By the low bits of a token's hash (0 for numbers), the gates that such a token may open: one pass over a draft tells which
 * sentences a detector need not read. Two words may share a slot, so a sentence may be read in vain, never left out.
 */
const SLOTS = 1 << 16
const openers = new Uint16Array(SLOTS)
let gates = 0

/** Which tokens may open a detector's patterns; nothing is matched anywhere else. */
export class Gate {
  /** Its own bit in what `openingBits` gives. */
  readonly bit: number
  readonly numbers: boolean
  private readonly words: WordSet
  private readonly leads: WordSet

  /**
   * `words` as in running text, split at spaces; `leads` words that open only before a capitalised word; `marks` single
   * characters; `numbers` every number.
   */
  constructor(options: {
    words?: string | Iterable<string>
    leads?: string | Iterable<string>
    marks?: string
    numbers?: boolean
  }) {
    const { words = [], leads = [], marks = '', numbers = false } = options
    this.numbers = numbers
    this.words = new WordSet([...wordSet(words), ...markSet(marks)])
    this.leads = wordSet(leads)
    this.bit = 1 << gates++
    for (const hash of [...this.words, ...this.leads, ...(numbers ? [0] : [])])
      openers[hash & (SLOTS - 1)] |= this.bit
  }

  /** Whether a token opens, by its hash, its kind and the kind of the token after it. */
  opens(hash: number, kind: number, next: number): boolean {
    if (kind === TokenKind.Number) return this.numbers
    if (this.words.has(hash)) return true
    return (next === TokenKind.Capital || next === TokenKind.Upper) && this.leads.has(hash)
  }
}

/** For each sentence the bits of the gates that some of its tokens may open. */
export function openingBits({ tokens, sentences }: Scan): Uint16Array {
  const out = new Uint16Array(sentences.length)
  for (let s = 0; s < sentences.length; s++) {
    const { first, last } = sentences[s]
    let bits = 0
    for (let t = first; t < last; t++) bits |= openers[tokens.hash[t] & (SLOTS - 1)]
    out[s] = bits
  }
  return out
}

/** A sentence as detectors read it. Offsets of its own count from the sentence's start. */
export class Line {
  readonly tokens: Tokens
  readonly sentence: number
  readonly first: number
  readonly last: number
  /** Offset of the line in the draft's text. */
  readonly from: number
  readonly text: string
  readonly heading: boolean

  constructor(scan: Scan, sentence: number) {
    const { span, first, last, block } = scan.sentences[sentence]
    this.tokens = scan.tokens
    this.sentence = sentence
    this.first = first
    this.last = last
    this.from = span.start
    this.text = scan.text.slice(span.start, span.end)
    this.heading = scan.blocks[block].kind === 'heading'
  }

  start(token: number): number {
    return this.tokens.start[token] - this.from
  }
  end(token: number): number {
    return this.tokens.end[token] - this.from
  }
  /** Hash of a token of this line; 0 beyond its ends and for numbers. */
  hash(token: number): number {
    return token >= this.first && token < this.last ? this.tokens.hash[token] : 0
  }
  /** Kind of a token of this line; 0 beyond its ends. */
  kind(token: number): number {
    return token >= this.first && token < this.last ? this.tokens.kind[token] : 0
  }
  isCapital(token: number): boolean {
    const kind = this.kind(token)
    return kind === TokenKind.Capital || kind === TokenKind.Upper
  }
  /** No space between a token and the one before it. */
  touches(token: number): boolean {
    return token > this.first && token < this.last && this.tokens.start[token] === this.tokens.end[token - 1]
  }
  /** First token, from `token` on, that starts at or after an offset of the line. */
  tokenAt(offset: number, token = this.first): number {
    while (token < this.last && this.start(token) < offset) token++
    return token
  }
  /** Runs a sticky pattern at an offset of the line. */
  match(pattern: RegExp, offset: number): RegExpExecArray | null {
    pattern.lastIndex = offset
    return pattern.exec(this.text)
  }
  /** A stretch of the line as a span of the draft's text. */
  span(start: number, end: number): Span {
    return { start: this.from + start, end: this.from + end }
  }
}

/** What finds one kind of entity in a line, by the tokens that may open it (their numbers ascend). */
export interface Detector<T> {
  readonly gate: Gate
  readonly read: (line: Line, gates: readonly number[]) => readonly T[]
}

/** Runs a detector over the prose of a draft (no code, no addresses). */
export function runDetector<T>(detector: Detector<T>, scan: Scan): T[] {
  return scan.sentences.flatMap((_, sentence) => readSentence(detector, scan, sentence))
}

const NONE: readonly never[] = []

/** Runs a detector over one sentence. */
export function readSentence<T>({ gate, read }: Detector<T>, scan: Scan, sentence: number): readonly T[] {
  const { tokens, sentences, blocks } = scan
  const { block, first, last } = sentences[sentence]
  const { kind } = blocks[block]
  if (kind === 'code' || kind === 'url') return NONE
  let opened: number[] | undefined
  for (let i = first; i < last; i++) {
    if (!gate.opens(tokens.hash[i], tokens.kind[i], i + 1 < last ? tokens.kind[i + 1] : 0)) continue
    if (opened) opened.push(i)
    else opened = [i]
  }
  return opened ? read(new Line(scan, sentence), opened) : NONE
}

/** Number of the sentence an offset stands in, or of the last one before it; -1 before the first. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle].span.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Sorted by start, and where two overlap only the longer one (the earlier where they are alike). */
export function withoutOverlaps<T extends { readonly span: Span }>(entities: readonly T[]): T[] {
  const out: T[] = []
  const size = ({ span }: T) => span.end - span.start
  for (const entity of [...entities].sort((a, b) => a.span.start - b.span.start || size(b) - size(a))) {
    const previous = out[out.length - 1]
    if (!previous || previous.span.end <= entity.span.start) out.push(entity)
    else if (size(entity) > size(previous)) out[out.length - 1] = entity
  }
  return out
}
