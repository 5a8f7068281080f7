import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { HashTable } from '../word-set.ts'
import { DIGITS, type Gate, openGate } from './gates.ts'
import { chooseAnchors } from './turn-rarity.ts'
import { isNumber, type Step } from './turn-steps.ts'

/**
 * Each pattern of a list has a step that the fewest sentences hold, its anchor. The pattern is looked for around the words
 * of its anchor only, so that all other words of a sentence cost one look. What is asked of a pattern first stands in one
 * flat table: fetching scattered objects from memory is what looking for turns costs.
 */
export class Anchors {
  /** Where the patterns that a word in a slot of the table may be the anchor of begin in `order`; the next slot's stand behind. */
  private readonly table: HashTable
  private readonly from: Int32Array
  private readonly order: Int32Array
  /** A row for each pattern: `Row` names its columns. */
  private readonly rows: Int32Array
  /** Patterns for which a term or a number may be the anchor, the classes of those terms, and whether there is a number. */
  private readonly byKind: readonly number[]
  private readonly terms: number
  private readonly numbers: boolean
  private readonly anchors: readonly Step[]
  /** For each pattern the number of the reading in which it was last tried, and up to which token: nothing need be cleared. */
  private readonly seen: Uint32Array
  private readonly tried: Int32Array
  private reading = 0
  /** Every sentence that may hold a pattern passes it. */
  readonly gate: Gate

  /** Patterns are given as their steps, and go by their numbers. */
  constructor(patterns: readonly (readonly Step[])[]) {
    const chosen = patterns.map(chooseAnchors)
    this.anchors = chosen.map(([rarer]) => rarer)
    const byWord = new Map<number, number[]>()
    for (const [pattern, { words }] of this.anchors.entries()) {
      for (const hash of words) {
        const sharing = byWord.get(hash)
        if (sharing) sharing.push(pattern)
        else byWord.set(hash, [pattern])
      }
    }
    this.table = new HashTable([...byWord.keys()])
    const bySlot = Array.from(this.table.slots, (hash) => byWord.get(hash) ?? [])
    this.order = Int32Array.from(bySlot.flat())
    this.from = new Int32Array(bySlot.length + 1)
    for (const [slot, { length }] of bySlot.entries()) this.from[slot + 1] = this.from[slot] + length
    this.rows = Int32Array.from(patterns.flatMap((steps, pattern) => readRow(steps, this.anchors[pattern])))
    const kinds = [...this.anchors.entries()].filter(
      ([, { terms, numbers }]) => terms !== 0 || numbers.length > 0,
    )
    this.byKind = kinds.map(([pattern]) => pattern)
    this.terms = kinds.reduce((all, [, { terms }]) => all | terms, 0)
    this.numbers = kinds.some(([, { numbers }]) => numbers.length > 0)
    this.seen = new Uint32Array(patterns.length)
    this.tried = new Int32Array(patterns.length)
    this.gate = gateFor(this.anchors, gateFor(chosen.map(([rarer, other]) => other ?? rarer)))
  }

  /** Calls `take` with each pattern that may stand in a sentence, and the first and last token at which it may begin. */
  find(document: Document, sentence: Sentence, take: (pattern: number, from: number, to: number) => void) {
    const { hash, kind } = document.tokens
    const { starts } = document.terms
    const { table, from, order, byKind, terms, numbers, anchors } = this
    this.reading++
    for (let t = sentence.first; t < sentence.last; t++) {
      const slot = table.find(hash[t])
      if (slot >= 0)
        for (let i = from[slot]; i < from[slot + 1]; i++) this.tryAt(hash, sentence, order[i], t, take)
      if ((starts[t] & terms) === 0 && !(numbers && kind[t] === TokenKind.Number)) continue
      for (const pattern of byKind) {
        const anchor = anchors[pattern]
        if ((starts[t] & anchor.terms) !== 0 || isNumber(document, t, anchor.numbers))
          this.tryAt(hash, sentence, pattern, t, take)
      }
    }
  }

  /** Token `t` is a pattern's anchor. What began before an earlier one was tried then. */
  private tryAt(
    hash: Int32Array,
    { first, last }: Sentence,
    pattern: number,
    t: number,
    take: (pattern: number, from: number, to: number) => void,
  ) {
    const { rows, seen, tried, reading } = this
    if (!isBeside(hash, rows, pattern, t, first, last)) return
    const before = seen[pattern] === reading ? tried[pattern] + 1 : first
    seen[pattern] = reading
    tried[pattern] = t
    take(pattern, Math.max(before, t - rows[pattern * Row.Count + Row.Back]), t)
  }
}

/** What the row of a pattern holds. */
const Row = {
  /** How many tokens before its anchor the pattern may begin. */
  Back: 0,
  /** How far from the anchor the nearest needed step stands, at least and at most, in tokens, below zero before it; 0 for unknown. */
  From: 1,
  To: 2,
  /** Which low bits the words of that step have, and which ones next to those: tells most other words at one look. */
  Low: 3,
  Next: 4,
  Count: 5,
} as const
/** More tokens than any sentence has. */
const ENDLESS = 0x3fffffff

function readRow(steps: readonly Step[], anchor: Step): number[] {
  const place = steps.indexOf(anchor)
  const { from, to, near } = chooseNear(steps, place)
  const words = near ? [...near.words] : []
  return [
    reachOf(steps.slice(0, place), steps.slice(1, place + 1)),
    from,
    to,
    words.reduce((bits, hash) => bits | (1 << (hash & 31)), 0),
    words.reduce((bits, hash) => bits | (1 << ((hash >>> 5) & 31)), 0),
  ]
}

/** Whether the step that must stand beside a pattern's anchor, which is token `t`, may stand there. */
function isBeside(
  hash: Int32Array,
  rows: Int32Array,
  pattern: number,
  t: number,
  first: number,
  last: number,
): boolean {
  const row = pattern * Row.Count
  const from = rows[row + Row.From]
  if (from === 0) return true
  const low = rows[row + Row.Low]
  const next = rows[row + Row.Next]
  const end = Math.min(last, t + rows[row + Row.To] + 1)
  for (let at = Math.max(first, t + from); at < end; at++)
    if (((low >>> (hash[at] & 31)) & (next >>> ((hash[at] >>> 5) & 31)) & 1) !== 0) return true
  return false
}

/** How many tokens some steps and the gaps before others take up at most. A term is of any length. */
function reachOf(passed: readonly Step[], gaps: readonly Step[]): number {
  if (passed.some(({ terms }) => terms !== 0)) return ENDLESS
  const words = passed.filter(({ forbidden }) => !forbidden).length
  return gaps.reduce((sum, { forbidden, gap }) => sum + (forbidden ? 0 : gap), words)
}

/** Of the steps beside the anchor the one that the fewest tokens may be, where it is a step of words alone. */
function chooseNear(steps: readonly Step[], place: number): { near?: Step; from: number; to: number } {
  const isNeeded = ({ optional, forbidden }: Step) => !optional && !forbidden
  const after = steps.findIndex((step, index) => index > place && isNeeded(step))
  const before = steps.findLastIndex((step, index) => index < place && isNeeded(step))
  const reach = (from: number, to: number) => {
    if (from < 0 || to < 0) return ENDLESS
    const near = steps[from === place ? to : from]
    if (near.terms || near.capital || near.ending || near.numbers.length) return ENDLESS
    return reachOf(steps.slice(from, to), steps.slice(from + 1, to + 1))
  }
  const reachAfter = reach(place, after)
  const reachBefore = reach(before, place)
  if (Math.min(reachAfter, reachBefore) === ENDLESS) return { from: 0, to: 0 }
  return reachAfter <= reachBefore
    ? { near: steps[after], from: 1, to: reachAfter }
    : { near: steps[before], from: -reachBefore, to: -1 }
}

function gateFor(steps: readonly Step[], also?: Gate): Gate {
  const numbers = steps.some(({ numbers }) => numbers.length > 0) ? DIGITS.words : []
  const terms = steps.reduce((all, one) => all | one.terms, 0)
  return openGate([...numbers, ...steps.flatMap(({ words }) => [...words])], terms, also)
}
