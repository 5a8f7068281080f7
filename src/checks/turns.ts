import { FUNCTION } from '../annotate/vocabulary.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, wordSet } from '../word-set.ts'
import type { Gate } from './gates.ts'
import { Anchors } from './turn-anchors.ts'
import { isNumber, type Step, StepReader } from './turn-steps.ts'

/**
 * Turns of phrase: ideas written as small patterns over tokens, so that a rule lists what people mean and not how one of
 * them put it. A pattern is steps with spaces between:
 *
 *   a|b   one of these words          ..4  up to four words may stand before the next step
 *   @x    a word of class x           ~3   up to three words of a noun phrase may
 *   #X    a built-in term of class X  x?   a step that may be missing
 *   ^     a word with a capital       !x   what must not follow
 *   -ed   a word with this ending         0    any number in digits, =100 that one
 *   '%    this mark
 *   [x    the reported words begin here, at their first step unless one says so
 */
export type TurnLists<Idea extends string = string> = Readonly<Record<Idea, string>>

/** Tokens from `first` to before `last` that say an idea; its pattern began at token `at`. */
export interface TurnMatch<Idea extends string = string> {
  readonly idea: Idea
  /** The number that stands before the pattern. */
  readonly weight: number
  readonly at: number
  readonly first: number
  readonly last: number
}

/** Finds what begins in a sentence, in reading order. */
export interface FindTurns<Idea extends string = string> {
  (document: Document, sentence: Sentence): TurnMatch<Idea>[]
  /** A sentence that does not pass it holds none. */
  readonly gate: Gate
}

interface Pattern<Idea> {
  readonly idea: Idea
  readonly weight: number
  readonly steps: readonly Step[]
}

/** A match with the number of its pattern in the list. */
type Numbered<Idea extends string> = TurnMatch<Idea> & { readonly pattern: number }

const GAP_MARKS = markSet(',-&\'"‘’“”')
const NOUN_MARKS = markSet('-&')
/** Words that end a noun phrase. */
const STOPS = wordSet(`
  a an the and or but if so nor as than that this these those who which what when where while because why how
  to of in on at by for with from into onto about after before during until over under up off out through
  is are was were be been being am has have had do does did will would can could should may might must not never
  we us i me you he him she they them it its our your my please thank thanks
`)

/** Reads patterns once: one a line, a weight before each, by idea. `classes` are words by name. */
export function compileTurns<Idea extends string = string>(
  lists: TurnLists<Idea>,
  classes: Readonly<Record<string, string>>,
): FindTurns<Idea> {
  const reader = new StepReader(
    new Map(Object.entries(classes).map(([name, words]) => [name, wordSet(words)])),
  )
  const written = (Object.keys(lists) as Idea[]).flatMap((idea) =>
    lists[idea]
      .trim()
      .split('\n')
      .map((line): Pattern<Idea> => {
        const [weight, ...parts] = line.trim().split(/\s+/)
        return { idea, weight: Number(weight), steps: reader.read(parts) }
      }),
  )
  // Of two that begin at one word, that which begins with just this word comes first.
  const patterns = [
    ...written.filter(({ steps }) => !isOpen(steps[0])),
    ...written.filter(({ steps }) => isOpen(steps[0])),
  ]
  const anchors = new Anchors(patterns.map(({ steps }) => steps))
  const find = (document: Document, sentence: Sentence) => {
    const out: Numbered<Idea>[] = []
    anchors.find(document, sentence, (pattern, from, to) => {
      const { idea, weight, steps } = patterns[pattern]
      for (let at = from; at <= to; at++) {
        if (!accept(document, steps[0], at, sentence.last)) continue
        const found = matchSteps(document, steps, 0, at, sentence.last, at)
        if (found) out.push({ idea, weight, pattern, at, ...found })
      }
    })
    return out.length > 1 ? out.sort((a, b) => a.at - b.at || a.pattern - b.pattern) : out
  }
  return Object.assign(find, { gate: anchors.gate })
}

/** Begins with any word of some kind. */
const isOpen = ({ terms, capital, ending, numbers }: Step) =>
  terms !== 0 || capital || ending !== '' || numbers.length > 0

/** The rest of a pattern from its step `index` on, where it stands at token `at` or as far behind as its gaps allow. */
function matchSteps(
  document: Document,
  steps: readonly Step[],
  index: number,
  at: number,
  end: number,
  first: number,
): { first: number; last: number } | undefined {
  if (index === steps.length) return { first, last: at }
  const step = steps[index]
  if (step.forbidden) {
    return at < end && accept(document, step, at, end)
      ? undefined
      : matchSteps(document, steps, index + 1, at, end, first)
  }
  let reach = at
  while (reach < end - 1 && reach < at + step.gap && isPassed(document, step, reach)) reach++
  // A noun phrase is taken whole ("your cataract surgery"), other gaps as short as they come.
  for (let skipped = 0; skipped <= reach - at; skipped++) {
    const to = step.noun ? reach - skipped : at + skipped
    const next = to < end && accept(document, step, to, end)
    const rest = next && matchSteps(document, steps, index + 1, next, end, step.opens ? to : first)
    if (rest) return rest
  }
  return step.optional ? matchSteps(document, steps, index + 1, at, end, first) : undefined
}

/** Token after what a step accepts at a token; 0 where it accepts nothing. */
function accept(document: Document, step: Step, at: number, end: number): number {
  const { tokens, terms, text } = document
  if (step.words.has(tokens.hash[at])) return at + 1
  if (terms.starts[at] & step.terms) return Math.min(terms.ends[at], end)
  const kind = tokens.kind[at]
  if (step.numbers.length && isNumber(document, at, step.numbers)) return at + 1
  if (step.ending && kind < TokenKind.Number) {
    const end = tokens.end[at]
    if (text.slice(end - step.ending.length, end).toLowerCase() === step.ending) return at + 1
  }
  return step.capital &&
    !FUNCTION.has(tokens.hash[at]) &&
    (kind === TokenKind.Capital || kind === TokenKind.Upper)
    ? at + 1
    : 0
}

function isPassed({ tokens }: Document, { noun }: Step, at: number): boolean {
  if (tokens.kind[at] === TokenKind.Mark) return (noun ? NOUN_MARKS : GAP_MARKS).has(tokens.hash[at])
  return !noun || !STOPS.has(tokens.hash[at])
}
