import { RETALIATION_CLASSES, RETALIATION_GUARDS, RETALIATION_TURNS } from '../data/retaliation.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { gatesOf } from './gates.ts'
import { hashWord } from './has-word.ts'
import { isInQuotation } from './in-quotation.ts'
import { isOwnProse } from './prose.ts'
import { retaliationSign } from './retaliation-signs.ts'
import { compileTurns, type TurnMatch } from './turns.ts'

type Idea = keyof typeof RETALIATION_TURNS

/** What a reply does to whoever wrote the review. */
export interface Retaliation {
  readonly idea: Exclude<Idea, 'removalOrder' | 'bannedOrder' | 'insultOrder'>
  /** 3 plainly, 2 perhaps, 1 worth a note. */
  readonly weight: number
  readonly span: Span
}

const findTurns = compileTurns(RETALIATION_TURNS, RETALIATION_CLASSES)
const { nots, theirs, we, open, opens, felt } = RETALIATION_GUARDS
const [NOTS, THEIRS, WE, OPEN, OPENS, FELT] = [nots, theirs, we, open, opens, felt].map(wordSet)
const [SUE, OF] = ['sue', 'of'].map(hashWord)
const [KNOW, DO, ANSWER] = ['know', 'do does', 'answer read reply write contact see look handle'].map(wordSet)
const PLAIN = { removalOrder: 'removal', bannedOrder: 'banned', insultOrder: 'insult' } as const
/** How many words back a "never" still holds. */
const REACH = 14
/** Words between "we" and what is said of us. */
const NEAR = 5

/** Threats, demands and insults in our own words, one a sentence. */
export function* findRetaliation(document: Document): Generator<Retaliation> {
  const gates = gatesOf(document)
  const { start, end } = document.tokens
  for (let index = 0; index < document.sentences.length; index++) {
    const turned = gates.at(index, findTurns.gate)
    if (!turned && document.type !== 'reply') continue
    const sentence = document.sentences[index]
    if (!isOwnProse(document, sentence)) continue
    // "Invented stories" is what a reply says of a review: no reply is fiction.
    if (sentence.guard === 'bad-example') continue
    const turns = turned
      ? findTurns(document, sentence).filter((turn) => isMeant(document, sentence, turn))
      : []
    if (!turns.length) {
      const sign = retaliationSign(document, sentence)
      if (sign && !isInQuotation(document, sentence.span))
        yield { idea: sign, weight: 2, span: sentence.span }
      continue
    }
    const worst = turns.reduce((a, b) => (b.weight > a.weight ? b : a))
    const same = turns.filter(({ weight }) => weight === worst.weight)
    const first = Math.min(...same.map((turn) => turn.first))
    const last = Math.max(...same.map((turn) => turn.last))
    const span = { start: start[first], end: end[last - 1] }
    // "Nobody here may write 'take this down'": a wording, and no demand.
    if (isInQuotation(document, span)) continue
    const idea = worst.idea in PLAIN ? PLAIN[worst.idea as keyof typeof PLAIN] : worst.idea
    yield {
      idea: idea as Retaliation['idea'],
      weight: worst.weight,
      span,
    }
  }
}

/** Said to the reader, neither refused nor of ourselves, and an order only where it can be one. */
function isMeant(document: Document, sentence: Sentence, turn: TurnMatch<Idea>): boolean {
  if (turn.idea.endsWith('Order')) return isOrder(document, sentence, turn.at)
  if (turn.idea === 'flagged') return true
  if (isRefused(document, sentence, turn)) return false
  const { hash, kind } = document.tokens
  // "We don't know who you are", "our lawyers do not read reviews": the refusal stands within the turn or behind it.
  if (turn.idea === 'exposure')
    for (let t = turn.first + 1; t < turn.last; t++)
      if (KNOW.has(hash[t]) && NOTS.has(hash[t - 1])) return false
  if (turn.idea === 'legal' && DO.has(hash[turn.last]) && NOTS.has(hash[turn.last + 1])) {
    if (ANSWER.has(hash[turn.last + 2])) return false
  }
  for (let t = turn.first; t < turn.last; t++)
    if (hash[t] === SUE && kind[t] !== TokenKind.Lower) return false
  // "Sorry that you felt like a nuisance": nobody calls anybody so.
  if (turn.idea === 'insult' || turn.idea === 'banned')
    for (let t = Math.max(sentence.first, turn.first - REACH); t < turn.last; t++)
      if (FELT.has(hash[t])) return false
  return turn.idea !== 'insult' || !isOfUs(document, sentence, turn)
}

/** At the head of a clause. */
function isOrder({ tokens }: Document, { first }: Sentence, at: number): boolean {
  if (at === first || tokens.kind[at - 1] === TokenKind.Mark) return true
  return OPENS.has(tokens.hash[at - 1]) && !isConditional(tokens.hash, first, at)
}

function isConditional(hash: Int32Array, first: number, at: number): boolean {
  for (let t = Math.max(first, at - REACH); t < at; t++) if (OPEN.has(hash[t])) return true
  return false
}

/** "Nobody here will ever ask anyone to remove …", "no lawyer will write". */
function isRefused({ tokens }: Document, { first }: Sentence, turn: TurnMatch<Idea>): boolean {
  const { hash } = tokens
  for (let t = turn.first - 1; t >= Math.max(first, turn.first - REACH); t--) {
    if (!NOTS.has(hash[t])) continue
    for (let b = t - 1; b >= Math.max(first, t - 3); b--)
      if (THEIRS.has(hash[b]) && !WE.has(hash[b - 1])) return false
    return true
  }
  return false
}

/** "We were foolish", "our crazy phone tree". */
function isOfUs(
  { tokens }: Document,
  { first, last: end }: Sentence,
  { first: from, last }: TurnMatch<Idea>,
): boolean {
  if (last + 1 < end && tokens.hash[last] === OF && WE.has(tokens.hash[last + 1])) return true
  for (let t = from - 1; t >= Math.max(first, from - NEAR); t--) {
    if (tokens.kind[t] === TokenKind.Mark) return false
    if (WE.has(tokens.hash[t])) return true
  }
  return false
}
