import { patientsIn, Term } from '../checks.ts'
import { DAYS, DISGUISE_CLASSES, DISGUISE_TURNS, OPEN_WORDS, TALE_WORDS } from '../data/disguise.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isOurs } from './anecdote.ts'
import { employerIn } from './employers.ts'
import { gatesOf } from './gates.ts'
import { hasWord } from './has-word.ts'
import { careIn, tellsOfCare, tellsOfCareNear } from './in-care.ts'
import { storyOf } from './in-story.ts'
import { findIndividuals } from './individuals.ts'
import { findMasked } from './masked-names.ts'
import { rolesIn } from './occupations.ts'
import { isPlaced } from './placed.ts'
import { compileTurns, type TurnMatch } from './turns.ts'

/** A patient behind a made-up, masked or withheld name. */
export interface Disguise {
  readonly span: Span
  readonly sentence: number
  readonly kind: 'pseudonym' | 'withheld' | 'masked'
}

type Turn = TurnMatch<keyof typeof DISGUISE_TURNS>

const findTurns = compileTurns(DISGUISE_TURNS, DISGUISE_CLASSES)
const OPEN = wordSet(OPEN_WORDS)
const APART = wordSet(DAYS)
const BUT = wordSet(DISGUISE_CLASSES.but)
const ADVICE = wordSet("do don't never please avoid staff")
const SAY = wordSet('say pretend')
const NOT = wordSet(DISGUISE_CLASSES.not)
const PAST = wordSet('was were had came went')
const YOU = wordSet('you')
const TALES = wordSet(TALE_WORDS)
/** "Book a visit", "we show": tales only behind one of these. */
const [DOES, WHICH_TALE] = ['book show', 'the a this that his her my new our'].map(wordSet)
/** Sentences around one in which a changed name's owner is told of, and around words on changed names. */
const NEAR = 2
const FAR = 6
export function* findDisguises(document: Document): Generator<Disguise> {
  const gates = gatesOf(document)
  for (let index = 0; index < document.sentences.length; index++) {
    const sentence = document.sentences[index]
    if (!gates.at(index, findTurns.gate)) continue
    const turn = findTurns(document, sentence).find((one) => disguises(document, index, one))
    if (!turn || isOfTale(document, index)) continue
    const { tokens } = document
    const span = { start: tokens.start[turn.at], end: tokens.end[turn.last - 1] }
    const changed = turn.idea === 'pseudonym' || turn.idea === 'changed'
    yield { span, sentence: index, kind: changed ? 'pseudonym' : 'withheld' }
  }
  for (const one of findMasked(document)) yield { ...one, kind: 'masked' }
}

function disguises(document: Document, index: number, turn: Turn): boolean {
  const sentence = document.sentences[index]
  const { hash } = document.tokens
  if (sentence.guard === 'hypothetical' && turn.idea === 'pseudonym' && SAY.has(hash[turn.first]))
    return isOurs(document, { ...sentence, guard: undefined }) && isDenied(document, index)
  if (!isOurs(document, sentence) || isImagined(document, index)) return false
  if (turn.idea === 'pseudonym') return isPseudonym(document, index, turn)
  if (turn.idea === 'changed') return tellsOfOne(document, index, FAR) && keepsDetail(document, index)
  return turn.idea === 'kept' ? tellsBehind(document, index, turn) : tellsKnown(document, index, turn)
}

/** A novel or a film is near by. */
const isOfTale = (document: Document, index: number) =>
  around(document, index, FAR, (near) => hasTale(document, document.sentences[near]))

function hasTale({ tokens: { hash } }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++)
    if (TALES.has(hash[t]) && (!DOES.has(hash[t]) || WHICH_TALE.has(hash[t - 1]))) return true
  return false
}

/** "Let's say his name is Fergal. It isn't.": what follows denies it, or tells of a patient for certain. */
function isDenied(document: Document, index: number): boolean {
  const next = document.sentences[index + 1]
  if (!next) return false
  if (next.last - next.first < 6 && hasWord(document, next, NOT)) return true
  return patientsIn(document, index + 1).some(({ certain }) => certain) && !isPresent(document, index + 1)
}

/** Told of the present, as made-up cases are. */
function isPresent(document: Document, index: number): boolean {
  return !hasWord(document, document.sentences[index], PAST)
}

/** The copy imagines somebody right before. */
function isImagined({ sentences }: Document, index: number): boolean {
  const guard = sentences[index - 1]?.guard
  return guard === 'hypothetical' || guard === 'fictional' || guard === 'bad-example'
}

function isPseudonym(document: Document, index: number, { last }: Turn): boolean {
  const { tokens, terms } = document
  const name = last - 1
  if (APART.has(tokens.hash[name]) || terms.cover[name] & (Term.StaffTitle | Term.StaffRole | Term.Org))
    return false
  return around(
    document,
    index,
    NEAR,
    (near) => careIn(document, near) > 0 || patientsIn(document, near).length > 0,
  )
}

/** One person, told of near by. */
function tellsOfOne(document: Document, index: number, reach: number): boolean {
  const people = findIndividuals(document)
  return around(document, index, reach, (near) => people.has(near) || patientsIn(document, near).length > 0)
}

/** A day, a place or a job that was left as it was. */
function keepsDetail(document: Document, index: number): boolean {
  return around(document, index, FAR, (near) => {
    const sentence = document.sentences[near]
    if (isPlaced(document, near, sentence.span)) return true
    return (
      document.entities.at(near, 'age').length > 0 ||
      rolesIn(document, sentence).length > 0 ||
      employerIn(document, near) !== undefined
    )
  })
}

/** "I won't say who, but …": what follows tells of one person in care. */
function tellsBehind(document: Document, index: number, { first, last }: Turn): boolean {
  const { hash } = document.tokens
  const sentence = document.sentences[index]
  if (ADVICE.has(hash[sentence.first])) return false
  const but = findBut(document, first, sentence.last)
  const next = document.sentences[index + 1]
  if (but < 0 && !(next && BUT.has(hash[next.first])))
    return isOfOneBefore(document, index, last) || isToldBelow(document, index, last)
  const roles = rolesIn(document, sentence)
  let open = false
  let you = false
  for (let t = first; t < Math.max(last + 1, but); t++) {
    open ||= OPEN.has(hash[t])
    you ||= YOU.has(hash[t])
  }
  if (open && !roles.some(({ unique }) => unique)) return false
  if (you && document.type === 'reply') return true
  const told = but < 0 ? index + 1 : index
  const one = document.told.has(told) || roles.length > 0 || careIn(document, told) > 1
  return one && (tellsOfCareNear(document, told) || storyOf(document).has(told))
}

/** "She was at my counter this morning. I won't say which one.": kept back of somebody told of right before. */
function isOfOneBefore(document: Document, index: number, last: number): boolean {
  const { hash } = document.tokens
  if (!WHICH.has(hash[last - 1]) || hasWord(document, document.sentences[index], OPEN)) return false
  return (
    findIndividuals(document).has(index - 1) &&
    (tellsOfCareNear(document, index - 1) || storyOf(document).has(index - 1))
  )
}
/** "He asked me not to use his name. He still umpires at Lowell Field.": what follows tells whose it is. */
function isToldBelow(document: Document, index: number, last: number): boolean {
  const { hash } = document.tokens
  if (!WHICH.has(hash[last - 1]) || hasWord(document, document.sentences[index], OPEN)) return false
  const { block } = document.sentences[index]
  if (document.sentences[index + 1]?.block !== block) return false
  return keepsDetail(document, index) && tellsOfCareNear(document, index + 1)
}

const WHICH = wordSet('which who whose names name her him')

/** Token of a "but" close behind another one, with something behind it; -1 where none stands there. */
function findBut({ tokens }: Document, from: number, last: number): number {
  for (let t = from; t < Math.min(last - 3, from + 14); t++) if (BUT.has(tokens.hash[t])) return t
  return -1
}

/** "half the town knows whose": of somebody in care, there or right before. */
function tellsKnown(document: Document, index: number, { weight }: Turn): boolean {
  const close = around(
    document,
    index,
    document.type === 'social' ? NEAR : 1,
    (near) => careIn(document, near) > 1 || patientsIn(document, near).length > 0,
  )
  return close && (weight > 2 || tellsOfCare(document, index) || tellsOfOne(document, index, 0))
}

/** Whether a sentence at most so far away, in the same section of copy, is of a kind. */
function around(document: Document, index: number, reach: number, test: (near: number) => boolean): boolean {
  const last = Math.min(document.sentences.length - 1, index + reach)
  for (let near = Math.max(0, index - reach); near <= last; near++) if (test(near)) return true
  return false
}
