import { hashWord } from '../annotate/fold.ts'
import type { Document } from '../document.ts'
import { perDocument } from './per-document.ts'

/**
 * Gates turn sentences away before a rule looks at them: most sentences hold none of the words without which a rule has
 * nothing to say. All gates are read in one pass over a draft, so that a further rule costs next to nothing on copy that
 * is not its own. A gate may let a sentence through that has nothing (two gates share a bit), never keep one out.
 */

/** What a sentence must hold: a word of the gate's, or a term of one of these classes. */
export interface Gate {
  /** Bits of two tables: a gate has one in either. */
  readonly low: number
  readonly high: number
  readonly terms: number
}

/** The gates that a draft and each of its sentences pass. */
export interface Passed {
  /** A sentence of the draft, by number, passes a gate. */
  readonly at: (sentence: number, gate: Gate) => boolean
  /** Some sentence of the draft does. */
  readonly any: (gate: Gate) => boolean
}

const SLOTS = 1 << 16
const BITS = 31
/** The words of all gates by hash, each in the first free slot from its own on; a slot that is free holds 0. */
const words = new Int32Array(SLOTS)
const low = new Int32Array(SLOTS)
const high = new Int32Array(SLOTS)
let opened = 0

/** What stands for a word in its slot: its hash, and 1 for numbers, whose hash is 0. */
const keyOf = (hash: number) => hash | 0 || 1

/** Where a word stands, or the free slot where it would. */
function slotOf(hash: number): number {
  const word = keyOf(hash)
  let slot = word & (SLOTS - 1)
  while (words[slot] !== word && words[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
  return slot
}

/** A gate for words, given as token hashes, and classes of terms; past twice so many gates, several share a bit. */
export function openGate(hashes: Iterable<number>, terms = 0): Gate {
  const number = opened++ % (2 * BITS)
  const table = number < BITS ? low : high
  const bit = 1 << (number % BITS)
  for (const hash of hashes) {
    const slot = slotOf(hash)
    words[slot] = keyOf(hash)
    table[slot] |= bit
  }
  return { low: table === low ? bit : 0, high: table === high ? bit : 0, terms }
}

/**
 * For each term the word without which it does not stand there, as token hashes: its longest, in each of the ways in which
 * hyphens join words. `plain` are words to pass over, since they stand in any copy; a term of nothing else has none.
 */
export function distinctiveWords(terms: readonly string[], plain: ReadonlySet<string> = NONE): number[] {
  return terms.flatMap((term) => {
    const words = term.split(' ')
    const ways = [words, term.split(/[- ]/), ...(words.length === 2 ? [[words.join('-')]] : [])]
    return ways.flatMap((way) => longest(way.filter((word) => !plain.has(word))).map(hashWord))
  })
}
const NONE: ReadonlySet<string> = new Set()

function longest(words: readonly string[]): string[] {
  return words.length ? [words.reduce((best, word) => (word.length > best.length ? word : best))] : []
}

/** Numbers in digits, whose token hash is 0. */
export const DIGITS = openGate([0])

/** A gate that whatever passes one of these passes. */
export const joinGates = (...gates: readonly Gate[]): Gate => ({
  low: gates.reduce((bits, gate) => bits | gate.low, 0),
  high: gates.reduce((bits, gate) => bits | gate.high, 0),
  terms: gates.reduce((all, { terms }) => all | terms, 0),
})

/** Which gates the sentences of a draft pass. */
export const gatesOf = perDocument(computeGates)

function computeGates({ sentences, tokens, terms }: Document): Passed {
  const { hash } = tokens
  const { starts } = terms
  const byLow = new Int32Array(sentences.length)
  const byHigh = new Int32Array(sentences.length)
  const byTerm = new Int32Array(sentences.length)
  let [anyLow, anyHigh, anyTerm] = [0, 0, 0]
  for (let s = 0; s < sentences.length; s++) {
    const { first, last } = sentences[s]
    let [inLow, inHigh, inTerm] = [0, 0, 0]
    for (let t = first; t < last; t++) {
      const slot = slotOf(hash[t])
      inLow |= low[slot]
      inHigh |= high[slot]
      inTerm |= starts[t]
    }
    anyLow |= byLow[s] = inLow
    anyHigh |= byHigh[s] = inHigh
    anyTerm |= byTerm[s] = inTerm
  }
  return {
    at: (s, gate) => ((byLow[s] & gate.low) | (byHigh[s] & gate.high) | (byTerm[s] & gate.terms)) !== 0,
    any: (gate) => ((anyLow & gate.low) | (anyHigh & gate.high) | (anyTerm & gate.terms)) !== 0,
  }
}
