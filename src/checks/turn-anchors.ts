import { FUNCTION } from '../annotate/vocabulary.ts'
import { Word, wordBits } from '../annotate/words.ts'
import { OFTEN } from '../data/often.ts'
import type { Document, Sentence } from '../document.ts'
import { WordMap, type WordSet, wordSet } from '../word-set.ts'
import { DIGITS, type Gate, openGate } from './gates.ts'
import { isNumber, type Step } from './turn-steps.ts'

/** A step that a sentence must hold: one of a set of words, a term of some class or a number (`Step.numbers`). */
interface Anchor {
  /** Number of its set of words; steps that are written alike share one. */
  readonly group: number
  readonly terms: number
  readonly numbers: readonly string[]
}

/** A pattern by its number in the list. */
interface Anchored {
  readonly pattern: number
  readonly rarer: Anchor
  readonly other: Anchor | undefined
}

/**
 * Each pattern of a list has one or two steps that the fewest sentences hold, its anchors. A sentence without them cannot hold
 * the pattern, and most sentences hold the anchors of few: one look at its words spares trying the others.
 */
export class Anchors {
  private readonly groups = new Map<WordSet, number>()
  /** The groups that a word is of. */
  private readonly byWord: WordMap<readonly number[]>
  /** Patterns by the group of their rarer anchor, and those for which that is a term or a number as well. */
  private readonly byGroup: Anchored[][] = []
  private readonly byKind: readonly Anchored[]
  /** For each group and pattern the number of the reading in which it was last seen: nothing need be cleared. */
  private readonly seen: Uint32Array
  private readonly taken: Uint32Array
  private reading = 0
  /** Every sentence that may hold a pattern passes it. */
  readonly gate: Gate

  /** Patterns are given as their steps, and go by their numbers. */
  constructor(patterns: readonly (readonly Step[])[]) {
    const byWord = new Map<number, number[]>()
    const chosen = patterns.map(chooseAnchors)
    const all = chosen.map(([rarer, other], pattern): Anchored => {
      const anchored = {
        pattern,
        rarer: this.anchor(rarer, byWord),
        other: other && this.anchor(other, byWord),
      }
      this.byGroup[anchored.rarer.group].push(anchored)
      return anchored
    })
    this.byWord = new WordMap(byWord)
    this.byKind = all.filter(({ rarer }) => rarer.terms !== 0 || rarer.numbers.length > 0)
    this.seen = new Uint32Array(this.groups.size)
    this.taken = new Uint32Array(all.length)
    this.gate = gateFor(
      chosen.map(([rarer]) => rarer),
      gateFor(chosen.map(([rarer, other]) => other ?? rarer)),
    )
  }

  private anchor({ words, terms, numbers }: Step, byWord: Map<number, number[]>): Anchor {
    let group = this.groups.get(words)
    if (group === undefined) {
      group = this.groups.size
      this.groups.set(words, group)
      this.byGroup.push([])
      for (const hash of words) {
        const sharing = byWord.get(hash)
        if (sharing) sharing.push(group)
        else byWord.set(hash, [group])
      }
    }
    return { group, terms, numbers }
  }

  /** Numbers of the patterns that a sentence may hold, lowest first. */
  live(document: Document, sentence: Sentence): readonly number[] {
    const { hash } = document.tokens
    const { starts } = document.terms
    const { seen, byWord, byGroup } = this
    const reading = ++this.reading
    const live: number[] = []
    const met: number[] = []
    let terms = 0
    for (let t = sentence.first; t < sentence.last; t++) {
      terms |= starts[t]
      const groups = byWord.get(hash[t])
      if (!groups) continue
      for (const group of groups) {
        if (seen[group] === reading) continue
        seen[group] = reading
        if (byGroup[group].length) met.push(group)
      }
    }
    const take = ({ pattern, other }: Anchored) => {
      if (this.taken[pattern] === reading) return
      if (other && seen[other.group] !== reading && !holdsKind(document, sentence, terms, other)) return
      this.taken[pattern] = reading
      live.push(pattern)
    }
    for (const group of met) byGroup[group].forEach(take)
    for (const one of this.byKind) if (holdsKind(document, sentence, terms, one.rarer)) take(one)
    return live.length > 1 ? live.sort((a, b) => a - b) : live
  }
}

/** Whether an anchor's term or number stands in a sentence that has these classes of terms. */
function holdsKind(document: Document, { first, last }: Sentence, terms: number, anchor: Anchor): boolean {
  if ((anchor.terms & terms) !== 0) return true
  const { numbers } = anchor
  if (numbers.length) for (let t = first; t < last; t++) if (isNumber(document, t, numbers)) return true
  return false
}

function gateFor(steps: readonly Step[], also?: Gate): Gate {
  const numbers = steps.some(({ numbers }) => numbers.length > 0) ? DIGITS.words : []
  const terms = steps.reduce((all, one) => all | one.terms, 0)
  return openGate([...numbers, ...steps.flatMap(({ words }) => [...words])], terms, also)
}

/** The one or two steps of a pattern that the fewest sentences hold, the rarest first. */
function chooseAnchors(steps: readonly Step[]): readonly Step[] {
  return steps
    .filter(({ optional, forbidden, capital, ending }) => !optional && !forbidden && !capital && !ending)
    .sort((a, b) => commonness(a) - commonness(b))
    .slice(0, 2)
}

/** A mark's hash is its code unit. */
const isMark = (hash: number) => hash > 0 && hash < 0x80

/** Words of nearly every sentence. */
const SMALL = wordSet(
  "a an the and or of to in on at by for with from is are was were be been it it's that this you your we our i my not no all who can will",
)
const OFTEN_SET = wordSet(OFTEN)

/** Steps that are written alike share their words. */
const weighed = new Map<WordSet, number>()

/** Roughly, of how many sentences in ten thousand a step holds: terms stand in a few, function words in most. */
function commonness({ words, terms, numbers }: Step): number {
  let sum = weighed.get(words)
  if (sum === undefined) {
    sum = 0
    for (const hash of words) sum += commonnessOf(hash)
    weighed.set(words, sum)
  }
  return sum + (terms ? 40 : 0) + (numbers.length ? 200 : 0)
}

function commonnessOf(hash: number): number {
  if (SMALL.has(hash) || isMark(hash)) return 300
  if (OFTEN_SET.has(hash)) return 20
  if (FUNCTION.has(hash)) return 10
  return wordBits(hash) & Word.WordCommon ? 1 : 0.1
}
