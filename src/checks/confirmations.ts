import { hashWord } from '../annotate/fold.ts'
import { RELATION_TURNS } from '../data/relationship.ts'
import { RELATION_WORDS, REPLY_WORDS } from '../data/relationship-words.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import { speaksOfEvent } from './occasions.ts'
import { compileTurns, type TurnMatch } from './turns.ts'

/** Turns of phrase that say of somebody that they are, were or were not in care. */

type Idea = keyof typeof RELATION_TURNS

/** Tokens from `first` to before `last` that say so. */
export interface Confirmation {
  readonly idea: Idea | 'declined'
  readonly first: number
  last: number
}

const findTurns = compileTurns(RELATION_TURNS, RELATION_WORDS)
const { open, anyone, disclose, silence, advice, booking, next, ...others } = REPLY_WORDS
const { but, general } = others
const [OPEN, ANYONE, DISCLOSE, SILENCE] = [open, anyone, disclose, silence].map(wordSet)
const PLEASE = hashWord('please')
const [ADVICE, BOOKING, NEXT] = [advice, booking, next].map(wordSet)
const [BUT, GENERAL] = [but, general].map(wordSet)
/** How many words back a condition or a refusal still holds. */
const REACH = 40
/** Marks behind which a condition no longer holds. */
const [COLON, SEMICOLON] = [':', ';'].map((mark) => mark.charCodeAt(0))
/** Ideas that an "if" makes a general remark of. */
const CONDITIONAL: ReadonlySet<Idea> = new Set(['belonging', 'memory', 'denial', 'third', 'again', 'thanks'])

/** Those of a sentence that weigh enough, in reading order. */
export function confirmationsIn(document: Document, sentence: Sentence, least: number): Confirmation[] {
  const out: Confirmation[] = []
  // What may or mostly is: a body part in such a sentence is anybody's. At an event a guest is met as warmly.
  const bar = speaksOfEvent(document, sentence) ? 2 : Number(hasWord(document, sentence, GENERAL))
  const lowest = Math.max(bar, least)
  const turns = findTurns(document, sentence).filter((turn) => turn.weight >= lowest)
  let open = false
  for (const turn of turns.sort((a, b) => a.first - b.first || b.last - a.last)) {
    open ||= isLeftOpen(document, sentence, turn)
    if (
      open ||
      isAdvice(document, sentence, turn) ||
      isOfName(document, turn) ||
      isOfEvent(document, sentence, turn)
    )
      continue
    const manner = mannerOf(document, sentence, turn)
    const before = out[out.length - 1]
    if (manner === 'unsaid') continue
    if (before && turn.first <= before.last + 1) before.last = Math.max(before.last, turn.last)
    else out.push({ idea: manner === 'declined' ? manner : turn.idea, first: turn.first, last: turn.last })
  }
  return out
}

/** "Thank you for coming to Saturday's talk": said of what anybody may come to. */
function isOfEvent(document: Document, sentence: Sentence, { idea, weight, last }: TurnMatch<Idea>): boolean {
  if (weight > 2 || (idea !== 'thanks' && idea !== 'memory')) return false
  return speaksOfEvent(document, {
    ...sentence,
    // "I recall our talk" is of two; "Thank you for our talk" may be of many.
    first: idea === 'memory' ? last : last - 1,
    last: Math.min(sentence.last, last + EVENT_REACH),
  })
}
const EVENT_REACH = 5

/** "If you are a patient, your chart …": once a condition makes somebody a patient, the rest of the sentence is about anybody. */
function isLeftOpen({ tokens }: Document, { first }: Sentence, turn: TurnMatch<Idea>): boolean {
  for (let t = turn.first - 1; t >= Math.max(first, turn.first - REACH); t--) {
    if (tokens.hash[t] === COLON || tokens.hash[t] === SEMICOLON) return false
    if (OPEN.has(tokens.hash[t])) return CONDITIONAL.has(turn.idea) || turn.first - t <= 3
  }
  return false
}

/** "Bring your insurance card", "to book your visit": what anybody is told. */
function isAdvice(
  { tokens }: Document,
  { first }: Sentence,
  { idea, first: from, last }: TurnMatch<Idea>,
): boolean {
  if (idea !== 'care' && idea !== 'records') return false
  const opening = tokens.hash[first] === PLEASE ? first + 1 : first
  if (ADVICE.has(tokens.hash[opening]) && opening < from) return true
  let booked = false
  for (let t = Math.max(first, from - 3); t < from; t++) booked ||= BOOKING.has(tokens.hash[t])
  for (let t = from; t < last; t++) if (NEXT.has(tokens.hash[t])) return false
  return booked
}

/** "Our Patient Advice and Liaison Service": words of the name of an office. */
const isOfName = ({ tokens: { kind, hash } }: Document, { last }: TurnMatch<Idea>) =>
  (kind[last - 1] === TokenKind.Capital && kind[last] === TokenKind.Capital) ||
  (hash[last - 1] === PATIENT && OFFICES.has(hash[last]))
const PATIENT = hashWord('patient')
const OFFICES = wordSet(
  'relations advocate advocates advocacy experience liaison services ombudsman representative representatives feedback safety portal voice support',
)

/** Whether the turn stands in words that decline to say it, and then whether it slips out all the same. */
function mannerOf(
  { tokens }: Document,
  { first }: Sentence,
  turn: TurnMatch<Idea>,
): 'said' | 'declined' | 'unsaid' {
  let silent = false
  let disclosed = false
  let anyone = false
  for (let t = Math.max(first, turn.first - REACH); t < turn.first; t++) {
    if (BUT.has(tokens.hash[t])) silent = disclosed = anyone = false
    silent ||= SILENCE.has(tokens.hash[t])
    disclosed ||= DISCLOSE.has(tokens.hash[t])
    anyone ||= ANYONE.has(tokens.hash[t])
  }
  // "Anyone may ask for a copy of their own record."
  if (turn.idea === 'third' && anyone) return 'unsaid'
  if (!silent || !disclosed) return 'said'
  return anyone || (turn.idea !== 'care' && turn.idea !== 'records') ? 'unsaid' : 'declined'
}
