import { ROLE_WORDS } from '../data/roles.ts'
import type { Document } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isNoTrade, isTrade } from './trades.ts'

/** What a relative does for a living: whatever else is told of relatives, that they slept, cried or drove home, is nobody's work. */

const WHO = wordSet("who who's")
const BE = wordSet("is was are were 's")
const ADVERB = wordSet('all both each still also now once both then recently since usually')
const ARTICLE = wordSet('a an the our one')
const A = wordSet('a an')
/** Work by its verb alone. */
const TRADE = wordSet(
  'teaches taught farms farmed ranches preaches pastors coaches coached edits edited referees umpires skippers captains chairs heads mines welds clerks trucks logs shears',
)
/** Work where it says for whom or as what. */
const WORKS = wordSet(
  'works worked working employed serves served volunteers cooks bartends drives drove flies sings plays pitches wrestles wrestle play sing work drive teach coach swims swim dances dance bowls curls fiddles drums preaches ministers farms fishes studies study attends attend interns interned apprenticed clerks waits waitresses sells lifeguards umpires keeps',
)
const FOR = wordSet('at for in on with as out from behind aboard')
const OFFICE = wordSet(`${ROLE_WORDS.office} ${ROLE_WORDS.holder}`)
const OFFICES = wordSet(ROLE_WORDS.office)
const THE = wordSet('the our')
const OF = wordSet('of at with for in on from')
/** Whoever runs a thing is known by it, but for what everybody runs and keeps. */
const OWN = wordSet('runs ran owns owned manages managed')
const EVERYBODYS = wordSet(
  'house home household place family kids show race races marathon marathons half errands risk line numbers bath water gauntlet whole entire same only road stairs car dog dogs',
)
const DETERMINER = wordSet('the a their his her our')
const HOUSE = wordSet('our us here patient patients ward unit bedside')
const COMMA = ','.charCodeAt(0)
const DASH = '-'.charCodeAt(0)
/** Tokens of "a retired school bus" before the trade, and behind a work's verb. */
const [NOUN, PHRASE] = [5, 9]

/** Offset behind the work that is told of a relative who ends before token `from`; 0 where none is. */
export function workTold(document: Document, from: number, last: number): number {
  const { tokens } = document
  let at = from
  const apposed = tokens.hash[at] === COMMA
  if (apposed) at++
  const who = WHO.has(tokens.hash[at])
  if (who) at++
  while (at < last && ADVERB.has(tokens.hash[at])) at++
  if (at >= last) return 0
  const hash = tokens.hash[at]
  if ((who || !apposed) && TRADE.has(hash)) return phraseEnd(document, at + 1, last, 2)
  if ((who || !apposed) && WORKS.has(hash)) return worksFor(document, at + 1, last)
  if ((who || !apposed) && OWN.has(hash)) return business(document, at + 1, last)
  const be = BE.has(hash)
  if (be && !who && apposed) return 0
  if (be) at++
  else if (who || !apposed) return 0
  return job(document, at, last, be || who)
}

/** "works nights at the cannery", "drives for a dairy". */
function worksFor(document: Document, at: number, last: number): number {
  for (let t = at; t < Math.min(last - 1, at + 5); t++) {
    if (document.tokens.kind[t] === TokenKind.Mark) return 0
    if (FOR.has(document.tokens.hash[t])) return phraseEnd(document, t + 1, last, 1)
  }
  return 0
}

/** "runs the chandlery". */
function business(document: Document, at: number, last: number): number {
  const { tokens } = document
  if (
    !DETERMINER.has(tokens.hash[at]) ||
    tokens.kind[at + 1] === TokenKind.Mark ||
    EVERYBODYS.has(tokens.hash[at + 1])
  )
    return 0
  return phraseEnd(document, at + 1, last, 1)
}

/** "a lineman with the power co-op", "principal of the school": a trade, and for whom or what kind of. */
function job(document: Document, at: number, last: number, said: boolean): number {
  const { tokens, terms } = document
  const article = ARTICLE.has(tokens.hash[at])
  if (!article && !said) return 0
  for (let t = article ? at + 1 : at; t < Math.min(last, at + NOUN); t++) {
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] !== DASH) return 0
    if (isNoTrade(tokens.hash[t])) return 0
    if (!(OFFICE.has(tokens.hash[t]) || isTrade(document, t))) continue
    const end = Math.max(t + 1, terms.ends[t])
    if (OF.has(tokens.hash[end])) return phraseEnd(document, end + 1, last, 1) || tokens.end[end - 1]
    // "the sheriff": one holds it.
    if (said && THE.has(tokens.hash[at]) && OFFICES.has(tokens.hash[t])) return tokens.end[end - 1]
    // "a city bus mechanic", and not "a teacher".
    if (t - at > 1 && A.has(tokens.hash[at])) return tokens.end[end - 1]
  }
  return 0
}

/** Offset behind what follows, up to a mark; 0 where fewer words follow, or where it is with us. */
function phraseEnd({ tokens }: Document, at: number, last: number, least: number): number {
  let t = at
  while (t < Math.min(last, at + PHRASE) && (tokens.kind[t] !== TokenKind.Mark || tokens.hash[t] === DASH)) {
    if (HOUSE.has(tokens.hash[t])) return 0
    if (t > at && STOPS.has(tokens.hash[t])) break
    t++
  }
  return t - at >= least ? tokens.end[t - 1] : 0
}
const STOPS = wordSet('and but so while who which that when because since until')
