import { COURTESY_WORDS } from '../data/reply-courtesy.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, WordSet, wordSet } from '../word-set.ts'
import { isPastVerb } from './past-tense.ts'

/** Clauses and verbs of replies, as far as words alone show them. */

const { joints, adverbs, modals, be, was, have, ends } = COURTESY_WORDS
const [JOINTS, ADVERBS, MODALS, ENDS] = [joints, adverbs, modals, ends].map(wordSet)
const [BE, HAVE, THAT] = [be, have, 'that'].map(wordSet)
/** Verbs of what was. */
export const WAS = wordSet(was)
const [SO, BEEN] = wordSet('so been')
const MARKS = markSet(',;:—–()…!?.\n"“”')
/** Behind "that" one of these begins a clause. */
const SUBJECTS = wordSet(
  "i we you he she it they you're you've you'd we're it's your our the these those my his her this",
)
const VERBAL = new WordSet([...BE, ...WAS, ...HAVE, ...MODALS])

/** Tokens from `first` to before `last`. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** A word or mark between two clauses. */
function isJoint({ tokens }: Document, at: number): boolean {
  const { hash, kind } = tokens
  if (kind[at] === TokenKind.Mark) return MARKS.has(hash[at])
  // "so calm"
  if (hash[at] === SO && !SUBJECTS.has(hash[at + 1]) && kind[at - 1] !== TokenKind.Mark) return false
  return JOINTS.has(hash[at]) || (THAT.has(hash[at]) && SUBJECTS.has(hash[at + 1]))
}

/** The clause around a token. */
export function clauseAround(document: Document, sentence: Sentence, at: number): Stretch {
  let first = at
  let last = at + 1
  while (first > sentence.first && !isJoint(document, first - 1)) first--
  while (last < sentence.last && (!isJoint(document, last) || joinsNouns(document, at, last))) last++
  return { first, last }
}

/** "You and your husband climbed": the "and" of two nouns, since no verb stands before it. */
function joinsNouns(document: Document, at: number, joint: number): boolean {
  const { hash } = document.tokens
  if (!AND.has(hash[joint])) return false
  for (let t = at; t < joint; t++) if (VERBAL.has(hash[t]) || isPastVerb(document, t)) return false
  return true
}
const AND = wordSet('and or')

/** The first token from `at` on that is no adverb. */
export function passAdverbs({ tokens }: Document, at: number, last: number): number {
  let t = at
  while (t < last && ADVERBS.has(tokens.hash[t])) t++
  return t
}

/** Whether the verb at a token says that something was, has been or is going on; `shown` where its form leaves no doubt. */
export function tellsAt(document: Document, at: number, last: number): boolean {
  const { hash } = document.tokens
  if (at >= last || MODALS.has(hash[at])) return false
  if (WAS.has(hash[at])) return true
  if (BE.has(hash[at]) || HAVE.has(hash[at])) {
    if (GENERIC.has(hash[openerOf(document, at)])) return false
    if (HAVE.has(hash[at]) && hash[at + 1] === BEEN) return true
    const next = passAdverbs(document, at + 1, last)
    return next < last && (endsIn(document, next, 'ing') || (HAVE.has(hash[at]) && isDone(document, next)))
  }
  // "A visit that is missed": whoever misses one.
  return isPastVerb(document, at) && !PRESENT.has(hash[at - 1]) && !HAVE.has(hash[at - 1])
}
const PRESENT = wordSet("is are be am being isn't aren't get gets getting it's to")

/** "before the insurer has answered": whenever that may be. */
const GENERIC = wordSet('before after until till once when whenever')
function openerOf({ tokens }: Document, at: number): number {
  let t = at - 1
  while (t > 0 && t > at - 6 && tokens.kind[t] !== TokenKind.Mark && !GENERIC.has(tokens.hash[t])) t--
  return t
}

/** A participle. */
export function isDone(document: Document, at: number): boolean {
  return isPastVerb(document, at) || DONE.has(document.tokens.hash[at]) || endsIn(document, at, 'en')
}
const DONE = wordSet(
  'come gone been done shown seen run begun won grown torn worn drawn known sat lain slept put set cut',
)

/** A word of five letters or more with an ending. */
export function endsIn(
  { text, tokens }: Document,
  at: number,
  ending: string,
  spelled: number = TokenKind.Lower,
): boolean {
  const { start, end, kind } = tokens
  return kind[at] === spelled && end[at] - start[at] > ending.length + 1 && text.endsWith(ending, end[at])
}

/** The noun at the end of the phrase that begins behind a determiner, and the token behind the phrase. */
export function nounAfter(
  document: Document,
  at: number,
  last: number,
): { head: number; next: number } | undefined {
  const { hash, kind } = document.tokens
  let t = at
  while (t < last && t < at + LONGEST) {
    const ended =
      kind[t] === TokenKind.Mark ||
      (ENDS.has(hash[t]) && !(t === at && BACK.has(hash[t]))) ||
      VERBAL.has(hash[t]) ||
      isJoint(document, t)
    if (ended || (t > at && isPastVerb(document, t))) break
    t++
  }
  while (t > at + 1 && ADVERBS.has(hash[t - 1])) t--
  return t > at ? { head: t - 1, next: t } : undefined
}
const LONGEST = 5
/** "that back" */
const BACK = wordSet('back')
