import { FUNCTION } from '../annotate/vocabulary.ts'
import { Word, wordBits } from '../annotate/words.ts'
import type { Document, Sentence } from '../document.ts'
import { WordMap, type WordSet, wordSet } from '../word-set.ts'
import { type Gate, openGate } from './gates.ts'
import type { Step } from './turn-steps.ts'

/**
 * Each pattern of a list has one step that the fewest sentences hold, its anchor. A sentence without it cannot hold the
 * pattern, and most sentences hold the anchors of few: one look at its words spares trying the others.
 */
export interface Anchor {
  readonly bit: number
  readonly terms: number
}

const BITS = 31

/** The anchors of one list of patterns; where there are more than bits, several share one. */
export class Anchors {
  private readonly bits = new Map<number, number>()
  /** Numbers of the sets of words; steps that are written alike share one. */
  private readonly keys = new Map<WordSet, number>()
  private readonly known = new Map<WordSet, number>()
  private terms = 0
  private table: WordMap<number> | undefined

  /** Takes in a pattern by its steps. */
  add(steps: readonly Step[]): Anchor {
    const rarest = steps
      .filter(
        ({ optional, forbidden, capital, ending, numbers }) =>
          !optional && !forbidden && !capital && !ending && !numbers.length,
      )
      .reduce((a, b) => (this.commonness(b) < this.commonness(a) ? b : a))
    const number = this.keys.get(rarest.words) ?? this.keys.size
    this.keys.set(rarest.words, number)
    const bit = 1 << (number % BITS)
    for (const hash of rarest.words) this.bits.set(hash, (this.bits.get(hash) ?? 0) | bit)
    this.terms |= rarest.terms
    return { bit, terms: rarest.terms }
  }

  private commonness({ words, terms }: Step): number {
    const sum = this.known.get(words) ?? commonness(words)
    this.known.set(words, sum)
    return sum + (terms ? 4 : 0)
  }

  /** The anchors that a sentence holds. */
  in({ tokens, terms }: Document, { first, last }: Sentence): { words: number; terms: number } {
    this.table ??= new WordMap(this.bits)
    let words = 0
    let classes = 0
    for (let t = first; t < last; t++) {
      words |= this.table.get(tokens.hash[t]) ?? 0
      classes |= terms.starts[t]
    }
    return { words, terms: classes }
  }

  /** A gate that every sentence with some anchor passes. */
  openGate(): Gate {
    return openGate(this.bits.keys(), this.terms)
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
        ? 30
        : FUNCTION.has(hash)
          ? 10
          : wordBits(hash) & Word.WordCommon
            ? 1
            : 0.1
  return sum
}
