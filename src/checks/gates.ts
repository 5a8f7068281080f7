import { hashWord } from '../annotate/fold.ts'
import type { Document } from '../document.ts'
import { HashTable } from '../word-set.ts'
import { perDocument } from './per-document.ts'

/**
 * Gates turn sentences away before a rule looks at them: most sentences hold none of the words without which a rule has
 * nothing to say. All gates are read in one pass over a draft, so that a further rule costs next to nothing on copy that
 * is not its own. A gate may let a sentence through that has nothing, never keep one out.
 */

/** What a sentence must hold: a word of the gate's, or a term of one of these classes. */
export interface Gate {
  readonly words: ReadonlySet<number>
  readonly terms: number
  /** Its bit in one of the rows of bits that words and sentences have. */
  readonly row: number
  readonly bit: number
  /** Another gate that the sentence must pass as well. */
  readonly also: Gate | undefined
}

/** The gates that a draft and each of its sentences pass. */
export interface Passed {
  /** A sentence of the draft, by number, passes a gate. */
  readonly at: (sentence: number, gate: Gate) => boolean
  /** Some sentence of the draft does. */
  readonly any: (gate: Gate) => boolean
}

const all: Gate[] = []
/** Bits of a row. */
const BITS = 32
/** Which gates words pass. */
interface Words {
  readonly table: HashTable
  /** So many rows for each slot of the table, behind those of `OTHER`; at the end those of numbers in digits. */
  readonly bits: Int32Array
  readonly rows: number
}
/** Stands for all words that no gate asks for. */
const OTHER = 0
/** The words of all gates; read anew when a gate has been opened since. */
let known: Words | undefined

/** A gate for words, given as token hashes, and classes of terms. */
export function openGate(hashes: Iterable<number>, terms = 0, also?: Gate): Gate {
  const number = all.length
  const gate = {
    words: new Set(hashes),
    terms,
    row: Math.floor(number / BITS),
    bit: 1 << (number % BITS),
    also,
  }
  all.push(gate)
  known = undefined
  return gate
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
export const joinGates = (...gates: readonly Gate[]): Gate =>
  openGate(
    gates.flatMap(({ words }) => [...words]),
    gates.reduce((classes, { terms }) => classes | terms, 0),
  )

/** Which gates the sentences of a draft pass. */
export const gatesOf = perDocument(computeGates)

function computeGates({ sentences, tokens, terms }: Document): Passed {
  known ??= readWords()
  const { table, bits, rows } = known
  const { hash } = tokens
  const { starts } = terms
  const digit = table.slots.length + 1
  /** Rows of the draft's sentences, and one for the whole draft behind them. */
  const passed = new Int32Array((sentences.length + 1) * rows)
  const classes = new Int32Array(sentences.length + 1)
  const whole = sentences.length
  for (let s = 0; s < whole; s++) {
    const { first, last } = sentences[s]
    const own = s * rows
    for (let t = first; t < last; t++) {
      classes[s] |= starts[t]
      const word = hash[t] === 0 ? digit : table.find(hash[t]) + 1
      if (word === OTHER) continue
      for (let row = 0; row < rows; row++) passed[own + row] |= bits[word * rows + row]
    }
    for (let row = 0; row < rows; row++) passed[whole * rows + row] |= passed[own + row]
    classes[whole] |= classes[s]
  }
  const holds = (sentence: number, { row, bit, terms }: Gate) =>
    ((passed[sentence * rows + row] & bit) | (classes[sentence] & terms)) !== 0
  const at = (sentence: number, gate: Gate) =>
    holds(sentence, gate) && (gate.also === undefined || holds(sentence, gate.also))
  return { at, any: (gate) => at(whole, gate) }
}

function readWords(): Words {
  const rows = Math.ceil(all.length / BITS)
  const hashes = new Set(all.flatMap(({ words }) => [...words]))
  hashes.delete(0)
  const table = new HashTable([...hashes])
  const bits = new Int32Array((table.slots.length + 2) * rows)
  for (const { words, row, bit } of all) {
    for (const hash of words) {
      const word = hash === 0 ? table.slots.length + 1 : table.find(hash) + 1
      bits[word * rows + row] |= bit
    }
  }
  return { table, bits, rows }
}
