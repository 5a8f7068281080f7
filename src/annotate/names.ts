import type { Block, Sentence, TermTable, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { signOffEnd } from './letters.ts'
import { opensMemberItem } from './member-lists.ts'
import { scoreAfter, scoreBefore } from './name-context.ts'
import { type Run, readRun } from './name-runs.ts'
import * as Vocabulary from './vocabulary.ts'
import { Word } from './words.ts'

/** A capitalised run that is a person's name; token numbers, `last` exclusive. */
export interface Name extends Run {
  readonly sentence: number
  /** How sure it is that this is a person's name; at least `ENOUGH`. */
  readonly score: number
}

/** What a pass over one draft reads. */
export interface Reading {
  readonly text: string
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly terms: TermTable
  readonly blocks: readonly Block[]
}

const ENOUGH = 2.5
/** From here on a name vouches for later mentions by one of its parts. */
const SURE = 4
/**
 * Finds people's names: what the word tables say of each part, and what stands around it. A second look lets a name that
 * was sure once vouch for its parts elsewhere in the draft (evidence.md A2, "document memory").
 */
export function findNames(reading: Reading): Name[] {
  const runs: Name[] = []
  const { sentences } = reading
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { first, last } = sentences[sentence]
    let capitals: ReturnType<typeof countCapitals> | undefined
    for (let at = first; at < last; ) {
      const kind = reading.tokens.kind[at]
      if (kind === TokenKind.Lower || kind > TokenKind.Initial) {
        at++
        continue
      }
      const run = readRun(reading, at, first, last)
      if (!run) {
        at++
        continue
      }
      capitals ??= countCapitals(reading, first, last)
      runs.push(
        Object.assign(run, {
          sentence,
          score: score(reading, run, sentence, isTitleCase(reading, capitals, run)),
        }),
      )
      at = Math.max(run.last, at + 1)
    }
  }
  return remember(reading, runs)
}

function remember({ tokens }: Reading, runs: readonly Name[]): Name[] {
  const known = new Set<number>()
  const firms = new Set<number>()
  for (const run of runs) {
    if (run.organization) for (const part of run.parts) firms.add(tokens.hash[part])
    if (run.organization || run.score < SURE || (run.parts.length === 1 && !run.title)) continue
    for (const part of run.parts) if (tokens.kind[part] !== TokenKind.Initial) known.add(tokens.hash[part])
  }
  return runs.filter((run) => {
    if (run.organization) return false
    // "Harrow" alone, where the draft has a Harrow Clinic and nobody of that name.
    const firm =
      run.parts.length === 1 &&
      !run.title &&
      firms.has(tokens.hash[run.parts[0]]) &&
      !known.has(tokens.hash[run.parts[0]])
    if (firm && run.score < 2 * SURE) return false
    if (run.score >= ENOUGH) return true
    return run.score > -2 && run.parts.some((part) => known.has(tokens.hash[part]))
  })
}

function countCapitals({ tokens }: Reading, first: number, last: number) {
  let words = 0
  let capitals = 0
  let shouted = 0
  for (let t = first; t < last; t++) {
    if (tokens.kind[t] > TokenKind.Initial) continue
    words++
    if (tokens.kind[t] !== TokenKind.Lower) capitals++
    if (tokens.kind[t] === TokenKind.Upper) shouted++
  }
  return { words, capitals, shouted }
}

/** Whether the words around the name are in title case, where capitals say nothing. */
function isTitleCase(
  { tokens }: Reading,
  { words, capitals, shouted }: ReturnType<typeof countCapitals>,
  { parts }: Run,
): boolean {
  const others = words - parts.length
  // "RING IT, Dana!": among words that are shouted one that is not has its capital for itself.
  const alike = tokens.kind[parts[0]] === TokenKind.Capital ? capitals - shouted : capitals
  return words >= 4 && others > 0 && alike - parts.length >= 0.6 * others
}

function score(reading: Reading, run: Run, sentence: number, titleCase: boolean): number {
  const around = scoreBefore(reading, run, sentence) + scoreAfter(reading, run, sentence)
  const sure = run.title !== undefined || around >= 3
  return (
    lexical(reading, run, run.first === reading.sentences[sentence].first) +
    around +
    (run.title ? 6 : 0) +
    (standsOverOwnWords(reading, run, sentence) ? 2.5 : 0) +
    (headsMemberItem(reading, run, sentence) ? 3 : 0) +
    (run.first > 0 && signOffEnd(reading, sentence) === run.first ? 2.5 : 0) -
    (titleCase && !sure ? 2.5 : 0)
  )
}

/** A line that holds nothing else, over somebody's own words: "Rosa Quill" above "I came to …". */
function standsOverOwnWords({ tokens, sentences }: Reading, run: Run, sentence: number): boolean {
  const { first, last } = sentences[sentence]
  const next = sentences[sentence + 1]
  if (run.first !== first || run.last !== last || run.parts.length < 2 || !next) return false
  for (let t = next.first; t < Math.min(next.last, next.first + OWN_REACH); t++)
    if (Vocabulary.I.has(tokens.hash[t])) return true
  return false
}
const OWN_REACH = 40

/** "Tam: first walk without the stick", in a list of wins; a first cell that holds nothing else, in a table of members. */
function headsMemberItem(reading: Reading, run: Run, sentence: number): boolean {
  const { first } = reading.sentences[sentence]
  return run.first === first && run.parts.length < 3 && opensMemberItem(reading, sentence)
}

/** What the tables say of the words themselves. */
function lexical({ tokens }: Reading, run: Run, opens: boolean): number {
  const head = run.parts[0]
  const tail = run.parts[run.parts.length - 1]
  const bits = tokens.bits[head]
  // "Maria" is a word of the big list as well, but nobody's everyday word.
  const everyday = bits & Word.FirstCommon ? Word.WordCommon : Word.Word
  const ordinary = (bits & (everyday | Word.PlaceCommon)) !== 0
  if (run.parts.length === 1) {
    // A word or place that is also a common first name ("Grace") is a name where prose gives it a capital.
    const listed =
      bits & Word.FirstCommon
        ? !ordinary
          ? 2.5
          : opens || bits & Word.PlaceCommon
            ? 1
            : 2
        : bits & Word.First
          ? ordinary
            ? 0
            : 1.5
          : 0
    // Inside a sentence a word that no table knows is hardly anything but a name.
    const other = !bits ? (opens ? 1 : 2) : bits & Word.LastCommon && !ordinary ? 0.5 : 0
    // Where a first name opens a sentence a place would as well: once is enough for that.
    const place = bits & Word.PlaceCommon && !(bits & Word.FirstCommon && opens) ? 1 : 0
    return (listed || other) - place - (bits & everyday && opens ? 1.5 : 0)
  }
  const given =
    tokens.kind[head] === TokenKind.Initial
      ? 1
      : bits & Word.FirstCommon
        ? ordinary
          ? 1.5
          : 2.5
        : bits & Word.First
          ? ordinary
            ? 0.5
            : 2
          : !bits
            ? opens
              ? 1
              : 1.5
            : 0.5
  const last = tokens.bits[tail]
  const surname =
    tokens.kind[tail] === TokenKind.Initial
      ? 1.5
      : last & (Word.LastCommon | Word.Last)
        ? 1.5
        : !last
          ? 1
          : last & Word.First
            ? 1
            : -1
  const place =
    (bits & Word.PlaceCommon && !(bits & (Word.FirstCommon | Word.First)) ? 1.5 : 0) +
    (last & Word.PlaceCommon && !(last & (Word.LastCommon | Word.Last)) ? 2 : 0)
  return given + surname - place - (run.parts.length > 4 ? 2 : 0)
}
