import type { Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Clause } from './clause.ts'
import { hashWord } from './fold.ts'
import { HEALTH, hasTerm, isBodyPart, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

/** Small questions about the predicate of a person: what is had, where one stays, what one comes for. */

const TO_US = wordSet('us our')
const AFTER = wordSet('after following')
const [FOR, UNABLE, IN, WITH] = ['for', 'unable', 'in', 'with'].map(hashWord)

/** Verbs whose very object is the illness or treatment: "received an implant". */
export const DIRECT = wordSet('received receive had got needed needs wears has')
const DONE = wordSet(
  'replaced removed repaired fixed fused drawn scoped reattached amputated rebuilt drained pinned mended',
)
const HAD = wordSet('had has having get got getting')

/** "has treated": an auxiliary, and no having. */
export function isParticiple(text: string, tokens: Tokens, at: number): boolean {
  return at < tokens.count && /(?:ed|en|ght)$/.test(text.slice(tokens.start[at], tokens.end[at]))
}

/** End of the object of a verb: before the next preposition or mark, five tokens at most. */
export function directEnd(tokens: Tokens, from: number, end: number): number {
  let t = from
  while (t < Math.min(end, from + 5) && tokens.kind[t] !== TokenKind.Mark && !AWAY.has(tokens.hash[t])) t++
  return t
}
const AWAY = wordSet('of about for in with at to from by on')

/** "had both knees replaced", "had blood drawn". */
export function isRepaired(tokens: Tokens, at: number, end: number): boolean {
  if (!HAD.has(tokens.hash[at])) return false
  let body = false
  for (let t = at + 1; t < Math.min(end, at + 6); t++) {
    if (isBodyPart(tokens.hash[t])) body = true
    else if (body && DONE.has(tokens.hash[t])) return true
  }
  return false
}

/** "moved into our memory care wing", "lives on our second floor": whoever lives in a house of care is in its care. */
export function livesWithUs({ tokens }: Pick<Clause, 'tokens'>, at: number, end: number): boolean {
  const { hash } = tokens
  if (!LIVES.has(hash[at])) return false
  if (hash[at + 1] === WITH && Vocabulary.OUR.has(hash[at + 2])) return true
  if (!INTO.has(hash[at + 1])) return false
  let ours = false
  for (let t = at + 2; t < Math.min(end, at + 8); t++) {
    ours ||= Vocabulary.OUR.has(hash[t])
    if (ours && HOMES.has(hash[t])) return true
  }
  return false
}
const LIVES = wordSet('moved moves lives lived living resides resided stays stayed settled')
const INTO = wordSet('in into on onto at to')
const HOMES = wordSet(
  'wing floor cottage house home neighborhood neighbourhood unit community residence manor lodge care hall villa suite apartments',
)

/** "was in our trauma bay". */
export function isInOurUnit(
  { tokens, terms }: Pick<Clause, 'tokens' | 'terms'>,
  at: number,
  end: number,
): boolean {
  if (
    !Vocabulary.BE.has(tokens.hash[at]) ||
    tokens.hash[at + 1] !== IN ||
    !Vocabulary.OUR.has(tokens.hash[at + 2])
  )
    return false
  return hasTerm(terms, at + 3, at + 6, end, Term.CareUnit)
}

export const THROUGH = wordSet(
  'finished completed graduated entered started began enrolled joined attended left quit through',
)
const PROGRAM = wordSet(
  'program programs programme programmes unit clinic course rehab detox residence group ward list books caseload class',
)

/** "finished our … program". */
export function isOurProgram(tokens: Tokens, from: number, end: number): boolean {
  let ours = false
  for (let t = from; t < Math.min(end, from + 8); t++) {
    if (Vocabulary.OUR.has(tokens.hash[t])) ours = true
    else if (ours && PROGRAM.has(tokens.hash[t])) return true
  }
  return false
}

/** "arrived for a … visit", "came in for stitches", "arrived unable to …". */
export function comesForCare(
  { tokens, terms }: Pick<Clause, 'tokens' | 'terms'>,
  from: number,
  end: number,
): boolean {
  for (let t = from; t < Math.min(end, from + 8); t++) {
    if (tokens.hash[t] === UNABLE) return true
    if (tokens.hash[t] === FOR)
      return hasTerm(terms, t + 1, t + 6, end, HEALTH | Term.WeakProcedure | Term.WeakCondition)
    if (AFTER.has(tokens.hash[t])) return hasTerm(terms, t + 1, t + 6, end, HEALTH)
    if (tokens.hash[t] === WITH) return hasTerm(terms, t + 1, t + 6, end, HEALTH | Term.WeakCondition)
  }
  return false
}

/** "… to us", "… our clinic". */
export const reachesUs = (tokens: Tokens, from: number, to: number) => {
  for (let t = from; t < to; t++) if (TO_US.has(tokens.hash[t])) return true
  return false
}

/** "never let a patient go", "met a patient": a verb of doing stands between, so that the patient is somebody else. */
export function isOthers(tokens: Tokens, from: number, at: number): boolean {
  for (let t = from; t < at; t++) if (WITH_OTHERS.has(tokens.hash[t])) return true
  return false
}
const WITH_OTHERS = wordSet(
  'let met saw sees see treats treated helped helps told tells asked asks taught teaches lets sees knew knows for with to of',
)

/** "has never been a patient here", "is not a patient". */
export function isNever({ hash }: Tokens, from: number, at: number): boolean {
  for (let t = from; t < at; t++) if (NEVER.has(hash[t]) && !ONLY.has(hash[t + 1])) return true
  return false
}
const [NEVER, ONLY] = ["never not isn't wasn't", 'only just merely'].map(wordSet)
