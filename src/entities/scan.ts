import { hashWord } from '../annotate/fold.ts'
import type { Block, Mark, Sentence, Span, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'

/** What a detector reads: the draft's words with blocks, marks, tokens and sentences. Offsets are UTF-16 units. */
export interface Scan {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
}

/** Which tokens may open a detector's patterns; nothing is matched anywhere else. */
export class Gate {
  readonly numbers: boolean
  private readonly words: Set<number>
  private readonly leads: Set<number>

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
    this.words = wordSet(words)
    for (const mark of marks) this.words.add(mark.charCodeAt(0))
    this.leads = wordSet(leads)
  }

  /** Whether a token opens, by its hash, its kind and the kind of the token after it. */
  opens(hash: number, kind: number, next: number): boolean {
    if (kind === TokenKind.Number) return this.numbers
    if (this.words.has(hash)) return true
    return (next === TokenKind.Capital || next === TokenKind.Upper) && this.leads.has(hash)
  }

  /** Hashes of the tokens that may open; 0 stands for numbers, which have none. */
  *hashes(): Generator<number> {
    yield* this.words
    yield* this.leads
    if (this.numbers) yield 0
  }
}

/** Token hashes of words, given as a list or as one string split at spaces. */
export function wordSet(words: string | Iterable<string>): Set<number> {
  const list = typeof words === 'string' ? words.trim().split(/\s+/) : words
  return new Set(Array.from(list, hashWord))
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

const FILTER_MASK = 0x3fff

/**
 * Runs up to eight detectors over the prose of a draft (no code, no addresses) in one walk over its tokens. A table by the
 * low bits of the hash, one bit for each detector, turns most words away.
 */
export function compileDetectors<T>(detectors: readonly Detector<T>[]): (scan: Scan) => T[][] {
  const filter = new Uint8Array(FILTER_MASK + 1)
  detectors.forEach(({ gate }, bit) => {
    for (const hash of gate.hashes()) filter[hash & FILTER_MASK] |= 1 << bit
  })
  return (scan) => {
    const { blocks, sentences } = scan
    const out: T[][] = detectors.map(() => [])
    for (let s = 0; s < sentences.length; s++) {
      const { kind } = blocks[sentences[s].block]
      if (kind === 'code' || kind === 'url') continue
      const gates = findGates(scan.tokens, sentences[s], filter, detectors)
      if (!gates) continue
      const line = new Line(scan, s)
      for (let d = 0; d < detectors.length; d++) {
        const opened = gates[d]
        if (opened) for (const entity of detectors[d].read(line, opened)) out[d].push(entity)
      }
    }
    return out
  }
}

/** Numbers of the tokens that open, by detector; undefined where none does. */
function findGates(
  { hash, kind }: Tokens,
  { first, last }: Sentence,
  filter: Uint8Array,
  detectors: readonly Detector<unknown>[],
): (number[] | undefined)[] | undefined {
  let gates: (number[] | undefined)[] | undefined
  for (let i = first; i < last; i++) {
    let bits = filter[hash[i] & FILTER_MASK]
    if (bits === 0) continue
    const next = i + 1 < last ? kind[i + 1] : 0
    for (; bits !== 0; bits &= bits - 1) {
      const d = 31 - Math.clz32(bits & -bits)
      if (!detectors[d].gate.opens(hash[i], kind[i], next)) continue
      gates ??= new Array<number[] | undefined>(detectors.length).fill(undefined)
      const opened = gates[d]
      if (opened) opened.push(i)
      else gates[d] = [i]
    }
  }
  return gates
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
