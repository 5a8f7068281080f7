import { FUNCTION } from '../annotate/vocabulary.ts'
import { Word, wordBits } from '../annotate/words.ts'
import { OFTEN } from '../data/often.ts'
import type { Document, Sentence } from '../document.ts'
import { WordMap, type WordSet, wordSet } from '../word-set.ts'
import { DIGITS, type Gate, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { isNumber, type Step } from './turn-steps.ts'

/**
 * Each pattern of a list has one or two steps that the fewest sentences hold, its anchors. A sentence without them cannot hold
 * the pattern, and most sentences hold the anchors of none: one look at its words spares trying them.
 */
export class Anchors {
  /** Patterns by the words of their rarer anchor, and those for which it is a term or a number as well. */
  private readonly byWord: WordMap<readonly number[]>
  private readonly byKind: readonly { readonly step: Step; readonly pattern: number }[]
  /** By pattern, its other anchor. */
  private readonly others: readonly (Step | undefined)[]
  /** Every sentence that may hold a pattern passes it. */
  readonly gate: Gate

  /** Patterns are given as their steps, and go by their numbers. */
  constructor(patterns: readonly (readonly Step[])[]) {
    const byWord = new Map<number, number[]>()
    const anchors = patterns.map(chooseAnchors)
    for (const [pattern, [rarer]] of anchors.entries()) {
      for (const hash of rarer.words) {
        const sharing = byWord.get(hash)
        if (sharing) sharing.push(pattern)
        else byWord.set(hash, [pattern])
      }
    }
    this.byWord = new WordMap(byWord)
    this.byKind = anchors.flatMap(([step], pattern) =>
      step.terms || step.numbers.length ? [{ step, pattern }] : [],
    )
    this.others = anchors.map(([, other]) => other)
    this.gate = gateFor(
      anchors.map(([rarer]) => rarer),
      gateFor(anchors.map(([rarer, other]) => other ?? rarer)),
    )
  }

  /** Numbers of the patterns that a sentence may hold, lowest first. */
  live(document: Document, sentence: Sentence): readonly number[] {
    const { byWord, others } = this
    const { hash } = document.tokens
    const live: number[] = []
    const take = (pattern: number) => {
      const other = others[pattern]
      if (!other || hasWord(document, sentence, other.words) || holdsKind(document, sentence, other))
        live.push(pattern)
    }
    for (let t = sentence.first; t < sentence.last; t++) byWord.get(hash[t])?.forEach(take)
    for (const { step, pattern } of this.byKind) if (holdsKind(document, sentence, step)) take(pattern)
    return live.length > 1 ? [...new Set(live)].sort((a, b) => a - b) : live
  }
}

/** Whether a term or a number that a step accepts stands in a sentence. */
function holdsKind(document: Document, { first, last }: Sentence, { terms, numbers }: Step): boolean {
  if (terms) for (let t = first; t < last; t++) if (document.terms.starts[t] & terms) return true
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
