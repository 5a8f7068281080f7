import { tellsOfChildhood } from '../annotate/childhood.ts'
import { Term } from '../annotate/terms.ts'
import { CONDITION_CLASSES, CONDITION_TURNS, CONDITION_WORDS as Words } from '../data/condition-update.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isNews, subjectOf } from './condition-subject.ts'
import { gatesOf, joinGates, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { findTies } from './news-tie.ts'
import { perDocument } from './per-document.ts'
import { isOwnProse } from './prose.ts'
import { compileTurns, type TurnMatch } from './turns.ts'

type Turn = Omit<TurnMatch<keyof typeof CONDITION_TURNS>, 'at'>

/** How somebody in care is said to be. */
export interface ConditionState {
  readonly span: Span
  /** No more than one of the words that hospitals give to whoever asks by name. */
  readonly oneWord: boolean
  /** The sentence names the person. */
  readonly named: boolean
}

const findTurns = compileTurns(CONDITION_TURNS, CONDITION_CLASSES)
const { general, not, disclose, police, said, vet, staff, recent, events, known, surface } = Words
const [GENERAL, RECENT, EVENTS, KNOWN, SURFACE] = [general, recent, events, known, surface].map(wordSet)
const [NOT, DISCLOSE, POLICE, SAID, VET, STAFF] = [not, disclose, police, said, vet, staff].map(wordSet)
const HEALTH =
  Term.Condition | Term.Procedure | Term.Medicine | Term.CareEvent | Term.CarePassive | Term.WeakCondition
const BODY = wordSet(CONDITION_CLASSES.body)
const GATE = joinGates(findTurns.gate, openGate(RECENT))
/** What a study found of those in it is nobody's state. */
const STUDY = wordSet('trial trials randomized placebo participants')
/** Points that a sentence needs: one state that is a patient's alone, or two that others share. */
const ENOUGH = 2

/** States of people in care, one a sentence, in reading order. */
export function* findConditionStates(document: Document): Generator<ConditionState> {
  const gates = gatesOf(document)
  if (!gates.any(GATE) || tellsOfAnimals(document)) return
  for (let index = 0; index < document.sentences.length; index++) {
    if (!gates.at(index, GATE)) continue
    const sentence = document.sentences[index]
    if (!isOwnProse(document, sentence) || (document.type === 'share' && !isTied(document, index))) continue
    if (sentence.guard && sentence.guard !== 'second-person') continue
    if (tellsOfChildhood(document.tokens, sentence.first, sentence.last)) continue
    if (hasWord(document, sentence, STUDY)) continue
    const state = stateIn(document, sentence, index)
    if (state && !countsMany(document, index) && !isSomebodyElses(document, index)) yield state
  }
}

/** What is passed on is the paper's; only where we say that they are with us do we tell how they are. */
const isTied = (document: Document, index: number) =>
  findTies(document).some((tie) =>
    tie.some(({ sentence, stated }) => stated && Math.abs(sentence - index) < 2),
  )

function stateIn(document: Document, sentence: Sentence, index: number): ConditionState | undefined {
  const recent = isRecent(document, sentence)
  const turns: Turn[] = findTurns(document, sentence).filter(
    ({ idea }) => idea !== 'ending' || isNews(document) || isOfKnown(document, sentence),
  )
  if (recent) turns.push(...healthIn(document, sentence))
  const most = turns.reduce((sum, { weight }) => sum + weight, recent ? 1 : 0)
  if (!turns.length || most < ENOUGH || hasWord(document, sentence, GENERAL)) return undefined
  const counted: Turn[] = []
  let subject = -1
  let points = recent ? 1 : 0
  for (const turn of turns.sort((a, b) => a.first - b.first || b.last - a.last)) {
    const { idea, first, last, weight } = turn
    if (first < (counted.at(-1)?.last ?? 0)) continue
    const finite = recent || hasVerb(document, first) || isOfKnown(document, sentence)
    const own =
      idea === 'own' ? first : subjectOf(document, sentence, { first, chained: counted.length > 0, finite })
    if (own < 0) continue
    if (subject < 0) subject = own
    counted.push({ ...turn, last: Math.max(last, counted.at(-1)?.last ?? 0) })
    points += weight
  }
  if (!counted.length || points < ENOUGH) return undefined
  const { start, end } = document.tokens
  const span = { start: start[subject], end: end[counted[counted.length - 1].last - 1] }
  const named = (document.told.get(index) ?? []).some(({ mentions }) =>
    mentions.some((one) => one.form === 'name' && one.span.start >= span.start && one.span.end <= span.end),
  )
  return { span, oneWord: counted.every(({ idea }) => idea === 'word'), named }
}

/** "The driver was admitted": a release tells of whom the news told. */
const isOfKnown = (document: Document, sentence: Sentence) =>
  document.type === 'press-release' && hasWord(document, sentence, KNOWN)

/** "this morning", "by Friday": said of these days, and not of a lecture. A tale that opens with "Today" is of no day. */
function isRecent(document: Document, sentence: Sentence): boolean {
  return (
    hasWord(document, { ...sentence, first: sentence.first + 1 }, RECENT) &&
    !hasWord(document, sentence, EVENTS)
  )
}

/** Words of health and the body, where the draft tells of an event of these days or calls itself an update. */
function* healthIn(document: Document, { first, last }: Sentence): Generator<Turn> {
  const { tokens, terms } = document
  if (!isNews(document)) return
  for (let t = first; t < last; t++)
    if (terms.starts[t] & HEALTH || BODY.has(tokens.hash[t]))
      yield { idea: 'state', weight: 1, first: t, last: Math.max(t + 1, terms.ends[t]) }
}

/** The turn opens with a verb of its own: "suffered", "came through". */
function hasVerb({ tokens, text }: Document, first: number): boolean {
  return /^(?:suffered|sustained|came|pulled|responded|left|lost|recovers|underwent|treated|tested|shown|made|took|regained|pronounced|faces|awaits|needs|requires|expects|will)$/i.test(
    text.slice(tokens.start[first], tokens.end[first]),
  )
}

/** "151 of 206 were still taking their tablets": so many people are nobody. */
const countsMany = (document: Document, index: number) =>
  !hasWord(document, document.sentences[index], SURFACE) &&
  document.entities.at(index, 'statistic').some(({ form, value }) => form !== 'count' || (value ?? 0) >= MANY)
const MANY = 11

/** Told by police or papers, declined, or of our own people. */
function isSomebodyElses(document: Document, index: number): boolean {
  const sentence = document.sentences[index]
  if (hasWord(document, sentence, POLICE) && hasWord(document, sentence, SAID)) return true
  if (hasWord(document, sentence, NOT) && hasWord(document, sentence, DISCLOSE)) return true
  const before = document.sentences.slice(Math.max(0, index - 2), index + 1)
  return before.some((one) => hasWord(document, one, STAFF))
}

const tellsOfAnimals = perDocument((document) =>
  document.sentences.some((one) => hasWord(document, one, VET)),
)
