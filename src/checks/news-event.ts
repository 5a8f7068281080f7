import { ANECDOTE_CLASSES } from '../data/anecdote.ts'
import { NEWS_CLASSES, NEWS_TURNS, NEWS_EVENTS as Words } from '../data/news-events.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasRecentDay } from './anecdote.ts'
import { gatesOf, joinGates, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { citesPaper, isOnOne, newsLinks } from './news-links.ts'
import { perDocument } from './per-document.ts'
import { compileTurns } from './turns.ts'
import { isVersus } from './versus.ts'

/** Events that local news tell of, where a draft points to one of them. */

/** What a sentence points to. */
export interface NewsEvent {
  readonly sentence: number
  /** `crowd`: told of many or of a game, so that it needs somebody of ours; `talk`: what everybody speaks of. */
  readonly kind: 'event' | 'crowd' | 'talk'
  /** Stands in a title or the text of a link: what the draft is about. */
  readonly topic: boolean
  /** Everybody saw or heard of it, as the copy says. */
  readonly shared: boolean
}

const findNewsTurns = compileTurns(NEWS_TURNS, { ...ANECDOTE_CLASSES, ...NEWS_CLASSES })
const [STRONG, BROAD, WEAK] = [wordSet(Words.strong), wordSet(Words.broad), wordSet(Words.weak)]
const BODILY = wordSet(Words.bodily)
const MODIFIED = wordSet(Words.modified)
const COLLAPSES = wordSet('collapse')
const COLLAPSING = wordSet(Words.collapsing)
const ATTACKS = wordSet('attack mauling fall')
const ATTACKING = wordSet(Words.attacking)
const PAST = wordSet(Words.past)
const STAGED = wordSet(`${Words.staged} ${Words.imagined}`)
const YEARS = wordSet('years')
const [A, THIS, THE, DAY, AT] = [Words.a, Words.this, Words.the, Words.day, Words.at].map(wordSet)
const CASUALTY = wordSet(Words.casualty)
const FEW = wordSet(Words.hurtOnes)
const SAVED = wordSet(Words.saved)
const MULTIPLE = wordSet(Words.multiple)
const [SINCE] = wordSet('since')
const SHORT_TYPES: ReadonlySet<Document['type']> = new Set(['social', 'reply', 'share'])
/** Without these a sentence points to no event. */
const GATE = joinGates(
  findNewsTurns.gate,
  openGate([...SAVED, ...STRONG, ...BROAD, ...WEAK, ...MULTIPLE, ...wordSet(Words.versus), ...CASUALTY]),
)

/** Every event that the draft points to as one of these days; none where it is staged or long past. */
export const findEvents = perDocument(computeEvents)

function computeEvents(document: Document): NewsEvent[] {
  const out: NewsEvent[] = []
  const gates = gatesOf(document)
  if (!gates.any(GATE)) return out
  const links = newsLinks(document)
  for (let index = 0; index < document.sentences.length; index++) {
    if (!gates.at(index, GATE)) continue
    const sentence = document.sentences[index]
    const { kind } = document.blocks[sentence.block]
    const imagined = sentence.guard === 'fictional' || sentence.guard === 'hypothetical'
    if (imagined || kind === 'code' || kind === 'comment') continue
    const title = kind === 'heading' || kind === 'front-matter' || kind === 'title'
    const link = links.get(index)
    const linked =
      link === true || (link === false && hasCasualties(document, sentence)) || citesPaper(document, sentence)
    const saved =
      link === true && (hasWord(document, sentence, SAVED) || isOnOne(document, sentence))
        ? 'talk'
        : undefined
    const found = eventIn(document, sentence, () => hasRecentDay(document, index), title || linked) ?? saved
    if (!found || isPast(document, sentence)) continue
    const shared = findNewsTurns(document, sentence).some(({ idea }) => idea === 'talked')
    out.push({ sentence: index, kind: found, topic: title || linked, shared })
  }
  return out
}

/** "five years after the …", "the 1998 …", a drill. */
function isPast(document: Document, sentence: Sentence): boolean {
  if ([PAST, STAGED, YEARS].some((set) => hasWord(document, sentence, set))) return true
  const { tokens, text, today } = document
  for (let t = sentence.first; t < sentence.last; t++) {
    if (tokens.kind[t] !== TokenKind.Number || tokens.end[t] - tokens.start[t] !== 4) continue
    // "The first set here since 2011" is of these days.
    if (tokens.hash[t - 1] === SINCE) continue
    const year = Number(text.slice(tokens.start[t], tokens.end[t]))
    if (year >= 1800 && year < Number(today.slice(0, 4)) - 1) return true
  }
  return false
}

function eventIn(
  document: Document,
  sentence: Sentence,
  dated: () => boolean,
  title: boolean,
): NewsEvent['kind'] | undefined {
  const turns = findNewsTurns(document, sentence)
  if (turns.some(({ idea }) => idea === 'event') && (title || hasPlace(document, sentence) || dated()))
    return 'event'
  if (SHORT_TYPES.has(document.type) && turns.some(({ idea }) => idea === 'known')) return 'event'
  if (isVersus(document, sentence) || hasWord(document, sentence, MULTIPLE)) return 'event'
  const talked = turns.some(({ idea }) => idea === 'talked')
  const enough = title ? 0 : talked ? 1 : needed(document)
  let crowd = false
  for (let t = sentence.first; t < sentence.last; t++) {
    const { tokens } = document
    const hash = tokens.hash[t]
    const strong = STRONG.has(hash)
    if (!strong && !BROAD.has(hash) && !WEAK.has(hash)) continue
    if (isSomethingElse(document, sentence, t)) continue
    const { grade, indefinite } = particularity(document, sentence, t)
    if ((indefinite ? 0 : grade) < enough && !(grade + 1 >= enough && dated())) continue
    if (strong) return 'event'
    crowd = true
  }
  if (title && hasCasualties(document, sentence)) return 'event'
  if (talked) return 'talk'
  return crowd ? 'crowd' : undefined
}

/** In short copy "the crash" is the one that everybody knows of; in an article it is one of the story's own. */
const needed = ({ type }: Document) => (type === 'blog' || type === 'press-release' ? 2 : 1)

/** "The collapse at the fairgrounds" */
const SPOT = wordSet('at on outside near')

/** "cardiac arrest", "fire drill": the word is no news here. */
function isSomethingElse({ tokens }: Document, { first, last }: Sentence, at: number): boolean {
  const before = at > first ? tokens.hash[at - 1] : 0
  const after = at + 1 < last ? tokens.hash[at + 1] : 0
  if (BODILY.has(before) || MODIFIED.has(after)) return true
  if (COLLAPSES.has(tokens.hash[at])) return !COLLAPSING.has(before) && !(THE.has(before) && SPOT.has(after))
  return ATTACKS.has(tokens.hash[at]) && !ATTACKING.has(before)
}

/** How much the words around an event's noun single it out; a day beside it says one more, even of "a crash". */
function particularity(
  document: Document,
  { first, last }: Sentence,
  at: number,
): { grade: number; indefinite: boolean } {
  const { tokens } = document
  let grade = 0
  let indefinite = false
  for (let t = at - 1; t >= Math.max(first, at - 7); t--) {
    const hash = tokens.hash[t]
    if (A.has(hash)) {
      indefinite = true
      break
    }
    if (THIS.has(hash) || DAY.has(hash)) grade += 2
    else if (THE.has(hash)) {
      grade += 1
      break
    } else if (tokens.kind[t] === TokenKind.Number) grade += 1
    else if (tokens.kind[t] === TokenKind.Mark) {
      if (hash !== 0x2d) break
    } else if (tokens.kind[t] !== TokenKind.Lower && t > first) grade += 1
  }
  for (let t = at + 1; t < Math.min(last - 1, at + 5); t++) {
    if (AT.has(tokens.hash[t]) && isPlace(document, t + 1, last)) grade += 1
    if (DAY.has(tokens.hash[t])) grade += 1
  }
  return { grade, indefinite }
}

/** A name or number after an optional article. */
function isPlace({ tokens }: Document, at: number, last: number): boolean {
  const t = THE.has(tokens.hash[at]) ? at + 1 : at
  return (
    t < last &&
    (tokens.kind[t] === TokenKind.Number ||
      (tokens.kind[t] !== TokenKind.Lower && tokens.kind[t] !== TokenKind.Mark))
  )
}

function hasPlace(document: Document, { first, last }: Sentence): boolean {
  for (let t = first; t + 1 < last; t++)
    if (AT.has(document.tokens.hash[t]) && isPlace(document, t + 1, last)) return true
  return false
}

/** "three hurt", "2 rescued". */
function hasCasualties({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++) {
    if (!CASUALTY.has(tokens.hash[t])) continue
    for (let b = t - 1; b >= Math.max(first, t - 4); b--)
      if (FEW.has(tokens.hash[b]) || tokens.kind[b] === TokenKind.Number) return true
    if (t + 1 < last && FEW.has(tokens.hash[t + 1])) return true
  }
  return false
}
