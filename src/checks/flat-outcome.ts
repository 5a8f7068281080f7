import { hasTerm, Term } from '../checks.ts'
import { OUTCOME_WORDS } from '../data/absolute-outcome.ts'
import { FLAT_CLASSES, FLAT_TURNS, FLAT_WORDS as Words } from '../data/flat-outcome.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasSource, isMeant, MOST_TURNS } from './claims.ts'
import { deniesWithin } from './denials.ts'
import { answersWholly, CURE_WORDS, endsFree, endsIllness, isRestOfLife, neverHurts } from './flat-cure.ts'
import { type Gate, gatesOf, joinGates, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { clauseOf } from './own-clause.ts'
import { compileTurns } from './turns.ts'

/** Outcomes that are told as they were facts: what was mended "does not fail", "you will be dancing by June". */

const findTurns = compileTurns(FLAT_TURNS, FLAT_CLASSES)
const [NEG, FAIL, PHRASAL, PARTICLE, BACK] = [
  Words.neg,
  Words.fail,
  Words.phrasal,
  Words.particle,
  Words.back,
].map(wordSet)
const [ADVERB, RELATIVE, SOFT, COND] = [Words.adverb, Words.relative, Words.soft, Words.cond].map(wordSet)
const [OURS, ILL, MENDED, BODY] = [Words.ours, FLAT_CLASSES.ill, FLAT_CLASSES.mended, FLAT_CLASSES.body].map(
  wordSet,
)
const [NATURE, EVER, WHOLLY] = [Words.nature, Words.ever, Words.wholly].map(wordSet)
/** Of chores, food and money, of overdoses that are reversed, and of how people differ. */
const NONE_OF_IT = wordSet(`${Words.other} ${OUTCOME_WORDS.chore} ${OUTCOME_WORDS.differ}`)
const OFFERED = wordSet(`${Words.ours} ${FLAT_CLASSES.mended} you your you'll`)
const PRONOUN = wordSet('it they these those')
const [EVEN, FOR, GOOD, LIFE, IF] = wordSet('even for good life if')
const CARE = Term.Procedure | Term.WeakProcedure
const ILLNESS = Term.Condition | Term.WeakCondition

/** What is promised, as the rule's messages call it. */
export type FlatIdea = keyof typeof FLAT_TURNS

export interface FlatOutcome {
  readonly span: Span
  readonly idea: FlatIdea
  readonly strong: boolean
}

const NEG_GATE = openGate(NEG)
const FAIL_GATE = openGate(wordSet(`${Words.fail} ${Words.phrasal} ${Words.hurts}`))
const EVER_GATE = openGate(wordSet(`${Words.ever} rest life good`))
const CURE_GATE = openGate(wordSet(CURE_WORDS))
/** Sentences that do not pass it promise nothing flatly. */
export const FLAT_GATE: Gate = joinGates(
  findTurns.gate,
  FAIL_GATE,
  EVER_GATE,
  CURE_GATE,
  openGate(wordSet(Words.total)),
)

/** The flat promise of one sentence. */
export function flatOutcomeIn(document: Document, index: number): FlatOutcome | undefined {
  const sentence = document.sentences[index]
  const answer = answersWholly(document, index)
  if (answer) return spanOf(document, { ...answer, idea: 'certain', strong: true })
  const { at } = gatesOf(document)
  const never = at(index, NEG_GATE) && at(index, FAIL_GATE)
  const found =
    (at(index, findTurns.gate) ? turnIn(document, index) : undefined) ??
    (never ? neverFails(document, index) : undefined) ??
    (at(index, EVER_GATE) ? forEver(document, index) : undefined) ??
    (never || at(index, CURE_GATE) ? plainly(document, index) : undefined)
  if (
    !found ||
    hasWord(document, sentence, NONE_OF_IT) ||
    (found.idea === 'cure' && deniesWithin(document, found)) ||
    hasSource(document, index) ||
    hasWord(document, clauseOf(document, sentence, found), SOFT)
  )
    return undefined
  const refund = document.tokens.hash[found.first] === IF
  if (!refund && !isMeant(document, index, found.first, found.last)) return undefined
  return spanOf(document, found)
}

const spanOf = ({ tokens }: Document, { first, last, idea, strong }: Found): FlatOutcome => ({
  span: { start: tokens.start[first], end: tokens.end[last - 1] },
  idea,
  strong,
})

interface Found {
  readonly first: number
  readonly last: number
  readonly idea: FlatIdea
  readonly strong: boolean
}

function turnIn(document: Document, index: number): Found | undefined {
  const sentence = document.sentences[index]
  const matches = findTurns(document, sentence).slice(0, MOST_TURNS)
  if (!matches.length) return undefined
  const ours = document.type !== 'guide' || hasWord(document, sentence, OURS)
  const refund = matches.some(({ idea }) => idea === 'certain')
  if (!refund && isConditional(document, sentence)) return undefined
  const match = matches.find(({ weight }) => weight > 1 || (weight ? ours : isOfBefore(document, index)))
  return match && { ...match, strong: match.weight !== 2 }
}

/** "Bunions? Fixed in …": said of what the sentence before names. */
function isOfBefore(document: Document, index: number): boolean {
  const before = document.sentences[index - 1]
  if (before?.block !== document.sentences[index].block) return false
  return hasWord(document, before, ILL) || hasWord(document, before, BODY)
}

/** An illness ends, nothing hurts: told of what is ours, or in copy that is no guide. */
function plainly(document: Document, index: number): Found | undefined {
  const sentence = document.sentences[index]
  if (isConditional(document, sentence)) return undefined
  const sure = hasWord(document, sentence, OURS) || hasWord(document, sentence, WHOLLY)
  if (document.type === 'guide' && !sure) return undefined
  const ends = endsIllness(document, sentence)
  if (ends) return { ...ends, idea: 'cure', strong: true }
  const hurts = neverHurts(document, sentence)
  // "Healthy gums don't bleed" is so by nature.
  if (hurts && (hasWord(document, sentence, OFFERED) || hasTerm(document, sentence, CARE)))
    return { ...hurts, idea: 'painless', strong: false }
  const free = endsFree(document, sentence)
  if (free) return { ...free, idea: 'certain', strong: true }
  return undefined
}

/** "if", "when": but "even if" softens nothing. */
function isConditional({ tokens: { hash } }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++)
    if (COND.has(hash[t]) && hash[t - 1] !== EVEN && !(hash[t] === IF && t === first)) return true
  return false
}

/** "An implant that we place does not fail": a denial, what goes wrong, and before it what was mended or treated. */
function neverFails(document: Document, index: number): Found | undefined {
  const { tokens, type } = document
  const { hash } = tokens
  const sentence = document.sentences[index]
  for (let t = sentence.first + 1; t < sentence.last; t++) {
    if (!NEG.has(hash[t]) || RELATIVE.has(hash[t - 1])) continue
    let verb = t + 1
    while (verb < t + 3 && ADVERB.has(hash[verb])) verb++
    const phrasal = PHRASAL.has(hash[verb]) && PARTICLE.has(hash[verb + 1])
    if (!phrasal && !FAIL.has(hash[verb])) continue
    const back = phrasal || BACK.has(hash[verb])
    const from = subjectOf(document, index, t, back)
    if (from < 0) continue
    if (type === 'guide' && !hasWord(document, sentence, OURS)) continue
    return { first: from, last: verb + (phrasal ? 2 : 1), idea: back ? 'lasting' : 'certain', strong: true }
  }
  return undefined
}

/** First token of a subject before a verb that is care, what was mended, or an illness that is gone; -1 where it is none. */
function subjectOf(document: Document, index: number, verb: number, back: boolean): number {
  const { tokens, terms, sentences } = document
  const { first, block } = sentences[index]
  for (let t = verb - 1; t >= Math.max(first, verb - SUBJECT_REACH); t--) {
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] !== HYPHEN) break
    const hash = tokens.hash[t]
    if (MENDED.has(hash) || terms.cover[t] & CARE) return t
    if (back && (ILL.has(hash) || BODY.has(hash) || terms.cover[t] & ILLNESS)) return t
  }
  const before = sentences[index - 1]
  if (verb - first > 2 || !PRONOUN.has(tokens.hash[first]) || before?.block !== block) return -1
  return hasWord(document, before, MENDED) || hasTerm(document, before, CARE | ILLNESS) ? first : -1
}
const SUBJECT_REACH = 10
const HYPHEN = 0x2d

/** "for good", "for the rest of your days": said of a body, an illness or care, and of nothing that is lasting by nature. */
function forEver(document: Document, index: number): Found | undefined {
  const { tokens, type } = document
  const { hash } = tokens
  const sentence = document.sentences[index]
  if (type === 'guide' || hasWord(document, sentence, NATURE) || isConditional(document, sentence))
    return undefined
  for (let t = sentence.first; t < sentence.last; t++) {
    const forGood = hash[t] === FOR && (hash[t + 1] === GOOD || hash[t + 1] === LIFE)
    if (!forGood && !isRestOfLife(hash, t) && !EVER.has(hash[t])) continue
    if (forGood && tokens.kind[t + 2] === TokenKind.Lower) continue
    const here =
      hasWord(document, sentence, ILL) ||
      hasWord(document, sentence, MENDED) ||
      hasTerm(document, sentence, CARE | Term.Condition)
    return here
      ? { first: t, last: Math.min(sentence.last, t + 2), idea: 'lasting', strong: true }
      : undefined
  }
  return undefined
}
