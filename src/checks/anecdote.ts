import { ANECDOTE_CLASSES, ANECDOTE_TURNS } from '../data/anecdote.ts'
import { SHIFT_WORDS as Words } from '../data/shift-diary.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { DAY_WORDS } from '../entities/date.ts'
import { markSet, wordSet } from '../word-set.ts'
import { gatesOf, joinGates, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { compileTurns, type TurnMatch } from './turns.ts'

/** What rules about tales from work ask of a draft: who did something to whom, where, and how long ago. */

type WorkIdea = keyof typeof ANECDOTE_TURNS
export type WorkTurn = TurnMatch<WorkIdea>

const findTurns = compileTurns(ANECDOTE_TURNS, ANECDOTE_CLASSES)
/** Without it a sentence tells of no work (`workIn`). */
export const WORK_GATE = findTurns.gate
const NEGATIVE = wordSet(Words.negative)
const LEAD = wordSet(Words.lead)
const NOW = wordSet(Words.now)
/** Adverbs and marks that are passed over in front of a clause. */
const LEAD_REACH = 12
const LATE = wordSet(Words.late)
const UNIT = wordSet(Words.unit)
const NUMBER = wordSet(Words.number)
const VAGUE = wordSet(Words.vague)
const [PAST, IN, THE] = wordSet('past in the')
const LAIN = wordSet('bed chair cubicle')
const [NOWADAYS] = wordSet('now')
const THEY = wordSet('he she they his her their the it its')
const SMALL_HOURS = /^(?:12|[1-5])(?::\d\d)? ?a\.?m\b/i
/** Hours that are set and come again. */
const SET = wordSet('every each hours open opens close closes closed until daily weekdays')
const MORNING = wordSet('morning night')
const A = wordSet('a an every each any')
const BESIDE = wordSet('by nearest closest beside opposite under next')
const MY = wordSet(Words.my)
const [OR] = wordSet('or')
const HALF_DAYS = wordSet("am pm a p o'clock")
const [AT, YEARS, AGO] = wordSet('at years ago')
/** "last June", "this summer": too long a time for a shift. */
const FAR_OFF =
  /\b(?:months?|years?|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b/i
const DAY_GATE = openGate(wordSet(DAY_WORDS))
/** Without one of these nothing is told of these days. */
export const RECENT_GATE = joinGates(DAY_GATE, openGate([...NOW, AT, ...wordSet(`m am ${Words.vague}`)]))
const COMMA = 0x2c
const OPENING_MARKS = markSet(':;—–-.!?…➜→>|*"“([')

/** Copy of our own that tells of somebody real. `share` and `reply` quote others. */
export function isOurs({ blocks, type }: Document, { block, guard }: Sentence): boolean {
  const { kind, quoted } = blocks[block]
  if (quoted && (type === 'share' || type === 'reply')) return false
  if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'table-cell') return false
  return guard === undefined || guard === 'second-person'
}

/** What a sentence says of work with somebody, denials, plans and wishes left out. */
export function workIn(document: Document, sentence: Sentence): WorkTurn[] {
  return findTurns(document, sentence).filter((turn) => {
    if (turn.idea === 'bare' && !opensClause(document, sentence, turn.at)) return false
    return turn.idea === 'clock' || !isDenied(document, sentence, turn)
  })
}

/** "did not", "can", "would": close before or within; what a picture shows may be left open behind it as well. */
function isDenied({ tokens }: Document, { first, last }: Sentence, turn: WorkTurn): boolean {
  const open = turn.idea === 'implied'
  let from = turn.at
  while (from > first && turn.at - from < (open ? 4 : 2) && tokens.hash[from - 1] !== COMMA) from--
  const to = open ? Math.min(last, turn.last + 5) : turn.last
  for (let t = from; t < to; t++) if (NEGATIVE.has(tokens.hash[t])) return true
  return false
}

/** Nothing but adverbs and marks stands before a token in its clause. */
function opensClause({ tokens }: Document, { first }: Sentence, at: number): boolean {
  for (let t = at - 1; t >= Math.max(first, at - LEAD_REACH); t--) {
    const mark = tokens.kind[t] === TokenKind.Mark
    if (mark && OPENING_MARKS.has(tokens.hash[t])) return true
    if (!mark && !LEAD.has(tokens.hash[t])) return false
  }
  return true
}

/** Told of these days: a day, a word of time or an hour that has passed. */
export function isRecent(document: Document, index: number): boolean {
  const sentence = document.sentences[index]
  if (sentence.guard === 'second-person' || hasYearsAgo(document, sentence)) return false
  return hasNow(document, sentence) || hasHour(document, sentence) || hasRecentDay(document, index)
}

/** A word of these days; "now he walks again" is of no day. */
function hasNow({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++)
    if (NOW.has(tokens.hash[t]) && !(tokens.hash[t] === NOWADAYS && THEY.has(tokens.hash[t + 1]))) return true
  return false
}

/** "ten years ago today". */
function hasYearsAgo({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t + 1 < last; t++)
    if (tokens.hash[t] === YEARS && tokens.hash[t + 1] === AGO) return true
  return false
}

/** A sentence has a day or time that is not told as one to come. */
export function hasRecentDay(document: Document, sentence: number): boolean {
  if (!gatesOf(document).at(sentence, DAY_GATE)) return false
  const { entities, sentences, tokens, text } = document
  let t = sentences[sentence].first
  return entities.at(sentence, 'date').some(({ recurring, element, span }) => {
    if (recurring || (element !== 'relative' && element !== 'weekday' && element !== 'holiday')) return false
    while (t < tokens.count && tokens.end[t] <= span.start) t++
    return !LATE.has(tokens.hash[t]) && !FAR_OFF.test(text.slice(span.start, span.end))
  })
}

/** "at 3 a.m.", "at 0300", "4 a.m." in front, "somewhere past four", "four in the morning". */
function hasHour(document: Document, sentence: Sentence): boolean {
  const { tokens, text } = document
  const { first, last } = sentence
  if (hasWord(document, sentence, SET)) return false
  for (let t = first; t < last; t++) {
    const [before, next] = [tokens.hash[t - 1], tokens.hash[t + 1]]
    if (tokens.kind[t] !== TokenKind.Number) {
      if (!NUMBER.has(tokens.hash[t])) continue
      if (t > first + 1 && before === PAST && VAGUE.has(tokens.hash[t - 2])) return true
      if (t + 3 < last && next === IN && tokens.hash[t + 2] === THE && MORNING.has(tokens.hash[t + 3]))
        return true
      continue
    }
    // At these hours nobody sets a class.
    if (t === first && SMALL_HOURS.test(text.slice(tokens.start[t], tokens.start[t] + 12))) return true
    // "0340, back of the truck"
    if (t === first && /^0[0-6][0-5]\d$/.test(text.slice(tokens.start[t], tokens.end[t]))) return true
    if (t === first || before !== AT) continue
    if (t + 1 < last && HALF_DAYS.has(next)) return true
    if (/^(?:\d{1,2}:\d\d|[0-2]\d[0-5]\d)$/.test(text.slice(tokens.start[t], tokens.end[t]))) return true
  }
  return false
}

/** No "in 14 days", "in 2019": a number of two or three digits before a verb or a mark. */
const isLast = ({ end, start, kind, hash }: Document['tokens'], at: number) =>
  end[at] - start[at] < 4 && (kind[at + 1] === TokenKind.Mark || VERB.has(hash[at + 1]))
const VERB = wordSet(
  'is was has had just thinks asked asks told tells says said keeps kept wants wanted thought swears sings called calls woke',
)
const SOMEBODY = wordSet(Words.somebody)

/** "bay 2", "bed 12", "OR 5", "room nine", "my 2 p.m.": a place or an hour that stands for somebody. */
export function isNumbered({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t + 1 < last; t++) {
    const number = tokens.kind[t + 1] === TokenKind.Number
    if (number && MY.has(tokens.hash[t]) && t + 2 < last && HALF_DAYS.has(tokens.hash[t + 2])) return true
    // "the bed by the window"
    // "the man in 14"
    if (
      number &&
      tokens.hash[t] === IN &&
      t > first &&
      SOMEBODY.has(tokens.hash[t - 1]) &&
      isLast(tokens, t + 1)
    )
      return true
    if (LAIN.has(tokens.hash[t]) && BESIDE.has(tokens.hash[t + 1]) && !A.has(tokens.hash[t - 1])) return true
    if (!UNIT.has(tokens.hash[t]) || (tokens.hash[t] === OR && tokens.kind[t] !== TokenKind.Upper)) continue
    if (number || NUMBER.has(tokens.hash[t + 1])) return true
  }
  return false
}
