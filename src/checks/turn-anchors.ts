import { FUNCTION } from '../annotate/vocabulary.ts'
import { Word, wordBits } from '../annotate/words.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordMap, type WordSet, wordSet } from '../word-set.ts'
import { DIGITS, type Gate, joinGates, openGate } from './gates.ts'
import type { Step } from './turn-steps.ts'

/** A step that a sentence must hold: one of a set of words, or a term of some class. */
interface Anchor {
  /** Number of its set of words; steps that are written alike share one. */
  readonly group: number
  readonly terms: number
  /** A number in digits will do. */
  readonly digits: boolean
}

/** A pattern by its number in the list. */
interface Anchored {
  readonly index: number
  readonly rarest: Anchor
  readonly second: Anchor | undefined
}

/**
 * Each pattern of a list has one or two steps that the fewest sentences hold, its anchors. A sentence without them cannot hold
 * the pattern, and most sentences hold the anchors of few: one look at its words spares trying the others.
 */
export class Anchors {
  private readonly groups = new Map<WordSet, number>()
  private readonly byWord = new Map<number, number[]>()
  private readonly known = new Map<WordSet, number>()
  /** Patterns by the group of their rarest anchor, and those whose rarest anchor a term or a number is as well. */
  private readonly byGroup: Anchored[][] = []
  private readonly byClass: Anchored[] = []
  private readonly openers = new Set<number>()
  private terms = 0
  private digits = false
  private count = 0
  private table: WordMap<readonly number[]> | undefined
  /** For each group and pattern the number of the reading in which it was last seen: nothing need be cleared. */
  private seen = new Uint32Array(0)
  private live = new Uint32Array(0)
  private reading = 0
  /** Of the sentence that is looked at: groups that rarest anchors are of, classes of terms, whether a number stands there. */
  private readonly hits: number[] = []
  private classes = 0
  private hasDigits = false

  /** Takes in a pattern by its steps, and numbers it. */
  add(steps: readonly Step[]): number {
    const [first, second] = steps
      .filter(({ optional, forbidden, capital, ending }) => !optional && !forbidden && !capital && !ending)
      .sort((a, b) => this.commonness(a) - this.commonness(b))
    const index = this.count++
    const pattern = { index, rarest: this.number(first), second: second && this.number(second) }
    this.byGroup[pattern.rarest.group].push(pattern)
    if (first.terms || first.numbers.length) this.byClass.push(pattern)
    this.digits ||= first.numbers.length > 0
    this.terms |= first.terms
    for (const hash of first.words) this.openers.add(hash)
    return index
  }

  private number({ words, terms, numbers }: Step): Anchor {
    let group = this.groups.get(words)
    if (group === undefined) {
      group = this.groups.size
      this.groups.set(words, group)
      this.byGroup.push([])
      for (const hash of words) {
        const sharing = this.byWord.get(hash)
        if (sharing) sharing.push(group)
        else this.byWord.set(hash, [group])
      }
    }
    return { group, terms, digits: numbers.length > 0 }
  }

  private commonness({ words, terms, numbers }: Step): number {
    const sum = this.known.get(words) ?? commonness(words)
    this.known.set(words, sum)
    return sum + (terms ? 4 : 0) + (numbers.length ? 60 : 0)
  }

  /** Looks which patterns a sentence may hold, and whether there are any; `isLive` then tells, until the next look. */
  look({ tokens, terms }: Document, { first, last }: Sentence): boolean {
    this.table ??= new WordMap(this.byWord)
    if (this.seen.length === 0) {
      this.seen = new Uint32Array(this.groups.size)
      this.live = new Uint32Array(this.count)
    }
    const { seen, table, byGroup } = this
    const reading = ++this.reading
    this.hits.length = 0
    let classes = 0
    let digits = false
    for (let t = first; t < last; t++) {
      classes |= terms.starts[t]
      if (tokens.kind[t] === TokenKind.Number) digits = true
      const groups = table.get(tokens.hash[t])
      if (!groups) continue
      for (const group of groups) {
        if (seen[group] === reading) continue
        seen[group] = reading
        if (byGroup[group].length) this.hits.push(group)
      }
    }
    this.classes = classes
    this.hasDigits = digits
    let any = false
    for (const group of this.hits) for (const pattern of byGroup[group]) any = this.take(pattern) || any
    if (classes & this.terms || (digits && this.digits))
      for (const pattern of this.byClass) if (this.isThere(pattern.rarest)) any = this.take(pattern) || any
    return any
  }

  private isThere({ terms, digits }: Anchor): boolean {
    return (terms & this.classes) !== 0 || (digits && this.hasDigits)
  }

  private take({ index, second }: Anchored): boolean {
    if (second && this.seen[second.group] !== this.reading && !this.isThere(second)) return false
    this.live[index] = this.reading
    return true
  }

  /** Whether the sentence that was looked at last may hold a pattern. */
  isLive(index: number): boolean {
    return this.live[index] === this.reading
  }

  /** A gate that every sentence with some anchor passes. */
  openGate(): Gate {
    const gate = openGate(this.openers, this.terms)
    return this.digits ? joinGates(gate, DIGITS) : gate
  }
}

/** A mark's hash is its code unit. */
const isMark = (hash: number) => hash > 0 && hash < 0x80

/** Words of nearly every sentence. */
const SMALL = wordSet(
  "a an the and or of to in on at by for with from is are was were be been it it's that this you your we our i my not no all who can will",
)

/** Roughly, of how many sentences a step holds: terms stand in a few, function words in most. */
function commonness(words: WordSet): number {
  let sum = 0
  for (const hash of words)
    sum +=
      SMALL.has(hash) || isMark(hash)
        ? 300
        : FUNCTION.has(hash)
          ? 20
          : wordBits(hash) & Word.WordCommon
            ? 1
            : 0.1
  return sum
}
