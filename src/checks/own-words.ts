import { isBodyPart, Term } from '../annotate/terms.ts'
import { I } from '../annotate/vocabulary.ts'
import { firstIndex } from '../bisect.ts'
import { SCENE_WORDS } from '../data/scene-words.ts'
import { TESTIMONY_WORDS as Words } from '../data/testimony.ts'
import type { Document, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isPastVerb } from './past-tense.ts'

/** Whether words are those of one who tells of care: had, or had by one of theirs. */

const THINGS = wordSet(SCENE_WORDS)
const GIVERS = wordSet(Words.givers)
const RECEIVERS = wordSet(Words.receivers)
const WORKING = wordSet(Words.working)
const CARE =
  Term.Condition |
  Term.WeakCondition |
  Term.Procedure |
  Term.Medicine |
  Term.CareEvent |
  Term.CareUnit |
  Term.Recovery
const STAFF = Term.StaffRole | Term.StaffTitle
/** Tokens from who did something to the verb, and from there to whom it was done. */
const REACH = 4

/** Tokens of a span, `last` exclusive. */
export interface Range {
  readonly first: number
  readonly last: number
}

/**
 * "They let me sit", "my scan was clear": somebody says "I", something happened, and it was care. Two signs of care make a
 * passage of several sentences, one makes a quotation; whoever speaks of "my patients" or of work is none of them.
 */
export function tellsCareHad(document: Document, { first, last }: Range, needed: number): boolean {
  const { tokens, terms } = document
  let own = false
  let past = false
  let care = 0
  for (let t = first; t < last; t++) {
    const hash = tokens.hash[t]
    if (WORKING.has(hash) || terms.starts[t] & (Term.Patient | Term.Donor)) return false
    own ||= I.has(hash)
    past ||= I.has(hash) && isFollowedByPast(document, t, last)
    if (terms.starts[t] & (CARE | STAFF) || THINGS.has(hash) || isBodyPart(hash)) care++
    else if (GIVERS.has(hash) && isDoneTo(document, t, last)) care++
  }
  return own && past && care >= needed
}

/** "I couldn't", "I never knew", "my back went": what the one who speaks did, or what happened to what is theirs. */
function isFollowedByPast(document: Document, at: number, last: number): boolean {
  for (let t = at + 1; t < Math.min(last, at + REACH); t++) {
    if (document.tokens.kind[t] === TokenKind.Mark) return false
    if (NOW.has(document.tokens.hash[t])) return false
    if (NEGATED.has(document.tokens.hash[t]) || isPastVerb(document, t)) return true
  }
  return false
}
/** "My back is ruined" is no past. */
const NOW = wordSet("is are am 'm isn't aren't have has will can")
const NEGATED = wordSet("couldn't didn't wasn't hadn't wouldn't could")

/** "they rang me", "she slowed us down": done by somebody to the one who speaks, or to theirs. */
function isDoneTo(document: Document, at: number, last: number): boolean {
  const { tokens } = document
  for (let v = at + 1; v < Math.min(last, at + REACH); v++) {
    if (tokens.kind[v] === TokenKind.Mark) return false
    if (!isPastVerb(document, v)) continue
    for (let t = v + 1; t < Math.min(last, v + REACH); t++) if (RECEIVERS.has(tokens.hash[t])) return true
    return false
  }
  return false
}

/** The tokens that a span covers. */
export function rangeOf({ tokens }: Document, { start, end }: Span): Range {
  return {
    first: firstIndex(tokens.count, (t) => tokens.start[t] >= start),
    last: firstIndex(tokens.count, (t) => tokens.start[t] >= end),
  }
}
