import { hasTerm, patientsIn, Term } from '../checks.ts'
import { ANECDOTE_CLASSES } from '../data/anecdote.ts'
import { NEWS_CLASSES, TIE_TURNS, NEWS_EVENTS as Words } from '../data/news-events.ts'
import type { Document, Sentence } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isNumbered, isOurs, type WorkTurn, workIn } from './anecdote.ts'
import { isForAnimals } from './audience.ts'
import { hasWord } from './has-word.ts'
import { careIn } from './in-care.ts'
import { EMPLOYEES, findIndividuals, type Individual } from './individuals.ts'
import { findEvents, type NewsEvent } from './news-event.ts'
import { addsToStory } from './news-own.ts'
import { countsMany, isDeclined, isHabit, saysWhereToAsk } from './no-tie.ts'
import { hasFewOf, isAtWorkplace, isOwn, tellsOwnDoing, tellsState } from './own-part.ts'
import { perDocument } from './per-document.ts'
import { compileTurns } from './turns.ts'
import { isVersus } from './versus.ts'

/** What ties people from an event in the news to us. */

/** A sentence that does: says it, or hints at it. */
export interface Tie {
  readonly sentence: number
  readonly stated: boolean
  /** Says so itself, and is not there for what it tells of the event alone. */
  readonly pointed?: boolean
}

const findTieTurns = compileTurns(TIE_TURNS, { ...ANECDOTE_CLASSES, ...NEWS_CLASSES })
/** Those of whom the news tells, taken up. */
const TAKEN_UP = wordSet('they them he she him her both names faces')
/** What a hospital receives after an event beside patients. */
const ASKED = wordSet(
  'questions inquiries enquiries calls messages donations gifts offers reporters requests queries tributes condolences cards flowers support',
)
const ATTRIBUTED = wordSet(Words.attributed)
const TOLD = wordSet(Words.told)
const HELPERS = wordSet(Words.helpers)
const STAGED = wordSet(Words.staged)
const WHO_DRILL = wordSet('we teams staff crews they team crew nurses')
const PEOPLE = wordSet(`${ANECDOTE_CLASSES.somebody} it they people names faces persons adults`)
const CASUALTY = wordSet(Words.casualty)
const FEW = wordSet(Words.few)
const SHORT_TYPES: ReadonlySet<Document['type']> = new Set(['social', 'reply', 'share'])
/** Sentences of a post that are on one thing. */
const SHORT = 8
/** Sentences behind what everybody saw in which a writer tells of an own part in it. */
const NEXT = 3
/** Sentences of an article within which its title says what they are on. */
const FAR = 12

/** The sentences that tie us to an event, by anecdote. */
export const findTies = perDocument(joinTies)

function joinTies(document: Document): Tie[][] {
  const events = document.type === 'reply' && isForAnimals(document) ? [] : findEvents(document)
  if (!events.length || document.sentences.some((sentence) => isStaged(document, sentence))) return []
  const people = findIndividuals(document)
  const groups: Tie[][] = []
  let next = 0
  for (let index = 0; index < document.sentences.length; index++) {
    while (next < events.length && events[next].sentence < index - FAR) next++
    const event = nearest(document, events, next, index)
    const near = people.get(index) ?? people.get(index + 1)
    const stated = event && tieOf(document, index, event, people.get(index), near !== undefined)
    if (stated === undefined || countsMany(document, index)) continue
    const tie = { sentence: index, stated, pointed: true }
    const told = event && stated && tellsTale(document, event, index) && people.has(event.sentence)
    const ties = told ? [{ sentence: event.sentence, stated: false }, tie] : [tie]
    const before = groups[groups.length - 1]
    if (before && index - before[before.length - 1].sentence <= SHORT) before.push(...ties)
    else groups.push(ties)
  }
  return groups
}

/** The sentence before tells what befell the one who then came to us. */
const tellsTale = ({ sentences }: Document, { kind, sentence }: NewsEvent, index: number) =>
  kind !== 'crowd' && sentence === index - 1 && sentences[sentence].block === sentences[index].block

/** A drill, unless it is only said that teams drill. */
function isStaged({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++)
    if (STAGED.has(tokens.hash[t]) && !(t > first && WHO_DRILL.has(tokens.hash[t - 1]))) return true
  return false
}

/** The event within reach of a sentence that stands nearest to it; a game or a storm only where there is no other. */
function nearest(document: Document, events: readonly NewsEvent[], from: number, index: number) {
  let best: NewsEvent | undefined
  for (let at = from; at < events.length && events[at].sentence <= index + FAR; at++) {
    const event = events[at]
    const distance = Math.abs(event.sentence - index)
    if (distance > reach(document, event)) continue
    const closer = best && distance < Math.abs(best.sentence - index)
    if (!best || (event.kind === best.kind ? closer : best.kind === 'crowd' || event.kind === 'event'))
      best = event
  }
  return best
}

/** Sentences within which a remark is on the event: all of a post, a passage of an article. */
function reach({ type }: Document, { topic }: NewsEvent): number {
  if (SHORT_TYPES.has(type)) return SHORT
  return topic ? FAR : 3
}

/** "Two of our employees were hurt. Both are at home.": they, or who is taken up right behind. */
function tellsOfStaff(document: Document, index: number): boolean {
  const { sentences, tokens } = document
  if (hasWord(document, sentences[index], EMPLOYEES)) return true
  const before = sentences[index - 1]
  return (
    before !== undefined &&
    BOTH.has(tokens.hash[sentences[index].first]) &&
    hasWord(document, before, EMPLOYEES)
  )
}
const BOTH = wordSet('both they he she one all neither')
const STUDY = wordSet('trial trials enroll enrolled enrollment randomized multicenter')

/** True where a sentence says that people from the event were with us, false where it hints at that. */
function tieOf(
  document: Document,
  index: number,
  event: NewsEvent,
  one: Individual | undefined,
  near: boolean,
): boolean | undefined {
  const sentence = document.sentences[index]
  if (!isOurs(document, sentence) || isDeclined(document, sentence)) return undefined
  if (isHabit(document, index) || tellsOfStaff(document, index)) return undefined
  if (hasWord(document, sentence, STUDY)) return undefined
  const reported = hasWord(document, sentence, ATTRIBUTED) && hasWord(document, sentence, TOLD)
  const people = one !== undefined || hasWord(document, sentence, PEOPLE)
  const few = hasWord(document, sentence, FEW)
  const hurt = () => hasWord(document, sentence, CASUALTY) || hasFewOf(document, sentence)
  const known = one !== undefined || (few && (people || hurt()))
  const somebody = people || few || event.sentence === index
  const work = workIn(document, sentence)
  const news = findTieTurns(document, sentence)
  const told = event.topic && near && news.some(({ idea }) => idea === 'insider')
  const short = SHORT_TYPES.has(document.type)
  const own =
    (short || (event.shared && Math.abs(event.sentence - index) <= NEXT)) && tellsOwnDoing(document, sentence)
  if (event.kind !== 'crowd' && news.some(({ idea }) => idea === 'ours'))
    return news.some(({ weight, idea }) => idea === 'ours' && weight > 2)
  if (event.kind !== 'crowd') {
    const has = (idea: (typeof news)[number]['idea']) => news.some((turn) => turn.idea === idea)
    const onStory = short && (event.topic || event.kind === 'talk')
    if (addsToStory(document, index, { has, somebody: known, known: onStory })) return true
  }
  if (event.kind !== 'event' && !known && !(event.kind === 'talk' && (own || told))) return undefined
  const says = (idea: WorkTurn['idea'], weight: number) =>
    work.some((turn) => turn.idea === idea && turn.weight >= weight)
  // A post of a few lines over a link is on what the link tells.
  const within = event.topic && SHORT_TYPES.has(document.type) ? 3 : 1
  const close = somebody || Math.abs(event.sentence - index) <= within
  if (close && work.some((turn) => isCare(document, turn, few || one !== undefined))) return true
  if (reported) return undefined
  if (somebody && (says('arrive', 3) || says('stay', 3) || isNumbered(document, sentence))) return true
  const passive = document.type === 'press-release' ? 1 : 3
  const asked = hasWord(document, sentence, ASKED)
  if (!asked && news.some((turn) => turn.idea === 'received' && turn.weight >= passive)) return true
  if (event.kind === 'crowd') return undefined
  // "She left our hospital 16 days after search teams found her"
  if (
    event.sentence === index &&
    event.kind === 'event' &&
    document.type === 'press-release' &&
    careIn(document, index) > 1 &&
    patientsIn(document, index).some(({ certain }) => certain) &&
    !asked
  )
    return true
  // "Our team received three people from Saturday's crash"
  if (event.sentence === index && few && people && tellsOwnDoing(document, sentence) && !asked) return true
  // "I spent two hours on his knuckles": whoever tells so of one of them was there.
  if (own && close && (one !== undefined || hasFewOf(document, sentence))) return true
  // "The young man from the fire is out of surgery"
  if (SHORT_TYPES.has(document.type) && close && one !== undefined && tellsState(document, index)) return true
  if (document.entities.at(index, 'phone').length) return undefined
  if (says('clock', 2) || says('implied', 2) || news.some(({ idea }) => idea === 'insider'))
    return saysWhereToAsk(document, index) ? undefined : false
  // "Our burns bay was gowned and waiting", "my pager melted"
  if (own && close && isAtWorkplace(document, sentence)) return false
  // "Some of the names in it will stay with our corridor"
  if (short && close && hasWord(document, sentence, TAKEN_UP) && isOwn(document, sentence))
    return isAtWorkplace(document, sentence) ? false : undefined
  const ours = one && news.some(({ idea }) => idea === 'team')
  if (ours && hasTerm(document, sentence, Term.Recovery | Term.CareEvent)) return false
  if (isVersus(document, sentence)) return false
  return undefined
}

/** Something done to somebody who needed it: firefighters may just have been fed. */
function isCare({ tokens }: Document, { idea, weight, last }: WorkTurn, known: boolean): boolean {
  if (idea === 'bare') return weight > 2
  return idea === 'act' && (weight > 2 || (weight > 1 && (known || !HELPERS.has(tokens.hash[last - 1]))))
}
