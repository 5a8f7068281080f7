import {
  SUPERLATIVE_CLASSES,
  SUPERLATIVE_TURNS,
  SUPERLATIVE_WORDS as Words,
} from '../data/superlative-claims.ts'
import type { Document, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isByStaff, quotationAt } from './claim-quotes.ts'
import { claimSentences, hasSource, isHedged, isMeant, isReview, MOST_TURNS } from './claims.ts'
import { hasWord } from './has-word.ts'
import { openingOf } from './superlatives.ts'
import { compileTurns, type TurnMatch } from './turns.ts'

/** A superlative about whoever gives care, in one sentence. */
export interface SuperlativeClaim {
  readonly span: Span
  readonly idea: keyof typeof SUPERLATIVE_TURNS
}

type Match = TurnMatch<keyof typeof SUPERLATIVE_TURNS>

const findTurns = compileTurns(SUPERLATIVE_TURNS, SUPERLATIVE_CLASSES)
const [THING, OWN, ADVICE, AWARD] = [Words.thing, Words.own, Words.advice, Words.award].map(wordSet)
const SAY = wordSet(Words.say)
const PRACTICE = wordSet('practice practices')
const WHERE = wordSet(SUPERLATIVE_CLASSES.where)
const [ONE, ONES, OF, BEST, AT] = wordSet('one some of best at')
/** Tokens before a superlative that can make it one's own; around it, those that say where. */
const [BEFORE, WHERE_REACH] = [2, 8]

/** The superlatives in which a draft praises care and who gives it, one a sentence. */
export function* findSuperlativeClaims(document: Document): Generator<SuperlativeClaim> {
  for (const index of claimSentences(document, findTurns.gate)) {
    const sentence = document.sentences[index]
    if (isReview(document, sentence)) continue
    const advice = hasWord(document, sentence, ADVICE)
    const found = findTurns(document, sentence)
      .slice(0, MOST_TURNS)
      .filter((match) => isPraise(document, index, match) && !(advice && isAdvice(document, index, match)))
    if (!found.length || isAwarded(document, index)) continue
    const { tokens } = document
    const [{ idea }] = found
    const first = Math.min(...found.map((match) => match.first))
    let last = Math.max(...found.map((match) => match.last))
    while (TRAILING.has(tokens.hash[last - 1])) last--
    yield { span: { start: tokens.start[first], end: tokens.end[last - 1] }, idea }
  }
}

/** "How to choose the best surgeon", thanks; not "You deserve the best surgeons in Ohio". */
function isAdvice(document: Document, index: number, match: Match): boolean {
  const sentence = document.sentences[index]
  const { hash } = document.tokens
  // "Nobody fits a brace like we do."
  if (match.idea === 'peerless' && OURSELVES.has(hash[match.last - 1])) return false
  for (let t = sentence.first; t < sentence.last; t++)
    if (ADVICE.has(hash[t]) && !DESERVE.has(hash[t])) return true
  return match.weight < 3 && !isPlaced(document, index, match)
}
const DESERVE = wordSet('deserve deserves')
const OURSELVES = wordSet('we us our ours')

function isPraise(document: Document, index: number, match: Match): boolean {
  const { first, last, weight, idea } = match
  const { tokens } = document
  const sentence = document.sentences[index]
  for (let t = Math.max(sentence.first, first - BEFORE); t < first && idea !== 'peerless'; t++)
    if (OWN.has(tokens.hash[t]) && !(tokens.hash[t] === AT && t + 1 < first)) return false
  if (idea !== 'peerless')
    for (let t = first; t < Math.min(sentence.last, last + 1); t++)
      if (THING.has(tokens.hash[t]) || (PRACTICE.has(tokens.hash[t]) && tokens.hash[t - 1] === BEST))
        return false
  // "Top podiatrists recommend": an authority, not ours.
  if (idea === 'best' && first === sentence.first)
    for (let t = last; t < Math.min(sentence.last, last + 3); t++) if (SAY.has(tokens.hash[t])) return false
  if (idea === 'best' && !isSetApart(document, index, match)) return false
  if (idea === 'only' && !isPlaced(document, index, match)) return false
  if (weight < 2 && !isPlaced(document, index, match)) return false
  // "Nobody knows your child better than you".
  if (tokens.hash[last] === THAN && YOU.has(tokens.hash[last + 1])) return false
  if (isHedged(document, sentence, first)) return false
  if (idea === 'peerless' && isWish(document, match)) return false
  if (tokens.hash[last] === FOR && YOU.has(tokens.hash[last + 1])) return false
  return isMeant(document, index, first, last) && !isOthersWord(document, index, match)
}

/** "Nobody should drive farther for better care", "we are not the best": said within the words themselves. */
function isWish({ tokens: { hash } }: Document, { first, last }: Match): boolean {
  // "You know it better than any of us": the reader does.
  for (let t = first - 1; t >= first - 3 && t > 0; t--)
    if (KNOW.has(hash[t]) && READER.has(hash[t - 1])) return true
  const we = WE.has(hash[first])
  for (let t = first + 1; t < last; t++) if (WISH.has(hash[t]) || (we && NOT.has(hash[t]))) return true
  return false
}
const [KNOW, READER] = ['know knows', 'you parents'].map(wordSet)
const [WISH, WE, NOT] = [
  'should must may might need needs deserve deserves if how than-you would',
  "we we're",
  "not never aren't isn't",
].map(wordSet)

/** "the", "our", "the valley's": no "one of the best", no "a leading". */
function isSetApart(document: Document, index: number, { first, last }: Match): boolean {
  const { tokens } = document
  const sentence = document.sentences[index]
  for (let t = Math.max(sentence.first, first - 4); t + 1 < first; t++)
    if ((tokens.hash[t] === ONE || tokens.hash[t] === ONES) && tokens.hash[t + 1] === OF)
      return isPlaced(document, index, { first, last })
  const opening = openingOf(document, first, sentence.first)
  // "our most experienced nurses" are so among ours.
  return (
    (opening >= 0 && !OUR.has(tokens.hash[opening])) ||
    first === sentence.first ||
    isPlaced(document, index, { first, last })
  )
}

/** The town, the state or a name of a place says among whom. */
function isPlaced(
  { tokens, sentences }: Document,
  index: number,
  { first, last }: Pick<Match, 'first' | 'last'>,
): boolean {
  const sentence = sentences[index]
  for (let t = Math.max(sentence.first, first - 5); t < Math.min(sentence.last, last + WHERE_REACH); t++) {
    if (WHERE.has(tokens.hash[t])) return true
    if (t > sentence.first && tokens.possessive[t] && tokens.kind[t] === TokenKind.Capital) return true
    if (t >= last - 1 && tokens.kind[t] === TokenKind.Capital && IN.has(tokens.hash[t - 1])) return true
  }
  return false
}
const [FOR, THAN] = wordSet('for than')
const [OUR, YOU] = ['our my', 'you your each every'].map(wordSet)
const IN = wordSet('in across around throughout near north south east west of the')

/** A patient or reviewer says so: praise that is quoted. In a release "our team" is what those who put it out say. */
function isOthersWord(document: Document, index: number, { first }: Match): boolean {
  const quotation = quotationAt(document, first)
  if (quotation === undefined || isByStaff(document, quotation)) return false
  return document.type !== 'press-release' || !hasWord(document, document.sentences[index], OURS)
}
const OURS = wordSet("we we're we've our ours us here")

/** A survey, a body or a year stands behind it, here or in the next sentence. */
function isAwarded(document: Document, index: number): boolean {
  const { sentences } = document
  const { block } = sentences[index]
  return [index, index + 1].some(
    (at) => sentences[at]?.block === block && (hasSource(document, at) || isNamedAward(document, at)),
  )
}

/** "Ranked … by", "named … in 2030": an award with a body or a year. */
function isNamedAward(document: Document, at: number): boolean {
  const sentence = document.sentences[at]
  if (!hasWord(document, sentence, AWARD)) return false
  const { tokens, text } = document
  for (let t = sentence.first + 1; t < sentence.last; t++) {
    if (
      tokens.kind[t] === TokenKind.Number &&
      /^(?:19|20)\d\d$/.test(text.slice(tokens.start[t], tokens.end[t]))
    )
      return true
    const named = tokens.kind[t] !== TokenKind.Lower && tokens.kind[t] !== TokenKind.Mark
    if (named && BY.has(tokens.hash[t - 1])) return true
    // "Voted best in Dunmere" names a town, "in the Dunmere Courier's poll" who asked.
    if (named && tokens.hash[t - 1] === INSIDE && isPoll(document, t, sentence.last)) return true
    if (BY.has(tokens.hash[t - 2]) && tokens.hash[t - 1] === THE && tokens.kind[t] === TokenKind.Capital)
      return true
  }
  return false
}
const TRAILING = wordSet('in on across within around that to with who for this anywhere')
function isPoll({ tokens: { hash } }: Document, from: number, last: number): boolean {
  for (let t = from; t < Math.min(last, from + POLL_REACH); t++) if (POLL.has(hash[t])) return true
  return false
}
const POLL = wordSet(
  'magazine list lists award awards choice poll polls guide news survey report reports ranking rankings index review reviews journal weekly study',
)
/** Tokens behind "in" in which a poll's name ends. */
const POLL_REACH = 6
const BY = wordSet('by to from')
const [INSIDE] = wordSet('in')
const [THE] = wordSet('the')
