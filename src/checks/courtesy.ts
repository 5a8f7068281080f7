import { COURTESY_WORDS as Words } from '../data/reply-courtesy.ts'
import type { Document } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hashWord } from './has-word.ts'
import { endsIn, isDone, passAdverbs, type Stretch, tellsAt } from './reply-verbs.ts'
import { isClinical, matterIn } from './told-matter.ts'

/** What a reply may say of its reader and of everybody: the closed classes that make a clause harmless. */

/** What one word of a sentence says, where nothing makes it harmless. */
export interface Saying extends Stretch {
  /** Whom or what the words speak of, as a cue. */
  readonly why: string
  /** Leaves no doubt. */
  readonly sure: boolean
  /** Speaks of the reader, or points at something of the reader's. */
  readonly own?: boolean
  /** Says that there will be a next time. */
  readonly ahead?: boolean
  /** Tells what somebody did or what was done with them, and not only that they were here. */
  readonly deed?: boolean
}

const [SAID, LIGHT, US, WRITTEN, MINDS, GENERAL] = [
  Words.said,
  Words.light,
  Words.us,
  Words.written,
  Words.minds,
  Words.general,
].map(wordSet)
/** What is told in a review, and to whom it is told when it is told in care. */
const [TOLD, OURS, NOT_DONE, BEEN, FIRST, MODALS, NEW] = [
  'told asked informed assured promised warned showed',
  'me dr our him her them',
  'receive need know understand',
  'been',
  'first one only',
  Words.modals.replace(/\bto\b/, ''),
  'new our',
].map(wordSet)
const [MADE, PUT] = ['made', 'put'].map(hashWord)
const IT = wordSet('it your that this things')
const OUR = wordSet('our my me us')
/** Words behind a verb in which the review may stand that it is about. */
const REACH = 5

/** A condition or a rule for whoever it may be. */
export const CONDITION = wordSet('if unless whether whoever whenever should')

/** What who writes a review has done by writing it, from the verb at a token on. */
export function isHarmlessDeed(document: Document, at: number, last: number): boolean {
  const { hash, kind } = document.tokens
  if (at >= last) return true
  const word = hash[at]
  // "You preferred to wait rather than have the root canal"
  if (isClinical(document, { first: at, last })) return false
  if (BEEN.has(word)) return !isState(document, passAdverbs(document, at + 1, last), last, true)
  if (TOLD.has(word)) return kind[at + 1] !== TokenKind.Capital && !OURS.has(hash[at + 1])
  // "You made our Monday", "you put it well".
  if (word === MADE && OUR.has(hash[at + 1])) return true
  if (word === PUT) return IT.has(hash[at + 1])
  if (LIGHT.has(word))
    return (
      US.has(hash[at + 1]) || isOfReview(document, { first: at + 1, last: Math.min(last, at + 1 + REACH) })
    )
  return SAID.has(word) || NOT_DONE.has(word)
}

/** A verb that tells something of the reader, and not that a review was written or how things were felt. */
export const isDeed = (document: Document, at: number, last: number) =>
  at < last && (isDone(document, at) || endsIn(document, at, 'ing')) && !isHarmlessDeed(document, at, last)

/** How somebody is or was, where it is no frame of mind; the first word of it stands at a token. */
export function isState(document: Document, at: number, last: number, past: boolean): boolean {
  const { hash, kind } = document.tokens
  if (at >= last || kind[at] === TokenKind.Mark || MINDS.has(hash[at]) || FIRST.has(hash[at + 1]))
    return false
  if (past || isDone(document, at) || endsIn(document, at, 'ing')) return true
  return matterIn(document, { first: at, last }) !== undefined
}

/** A word for a frame of mind. */
export const isMind = ({ tokens }: Document, at: number) => MINDS.has(tokens.hash[at])

/** A word of the review, the time that it took, or how things were found. */
export function isOfReview({ tokens }: Document, { first, last }: Stretch): boolean {
  for (let t = first; t < last; t++) if (WRITTEN.has(tokens.hash[t])) return true
  return false
}

/** A word of everybody and of rules. What is new is ours, but of a body it is one person's. */
export function isOfEverybody({ tokens }: Document, { first, last }: Stretch, clinical = false): boolean {
  for (let t = first; t < last; t++)
    if (GENERAL.has(tokens.hash[t]) && !(clinical && NEW.has(tokens.hash[t])) && !isPart(tokens.hash, t))
      return true
  return false
}

/** "All of it", "most of our sessions", "all these years". */
const isPart = (hash: Int32Array, at: number) => PARTS.has(hash[at]) && OF_IT.has(hash[at + 1])
const [PARTS, OF_IT] = ['all most', 'of these those this that our the'].map(wordSet)

/** Whether a clause tells that something was, has been or is going on. */
export function tells(document: Document, { first, last }: Stretch): boolean {
  for (let t = first; t < last; t++) {
    if (MODALS.has(document.tokens.hash[t])) return false
    if (tellsAt(document, t, last)) return true
  }
  return false
}
