import { hasTerm, Term } from '../checks.ts'
import { RESULT_CLASSES, RESULT_TURNS, RESULT_WORDS as Words } from '../data/result-stories.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isByStaff, quotationAt } from './claim-quotes.ts'
import { claimSentences, isUnderWarning, MOST_TURNS } from './claims.ts'
import { isDenied } from './denials.ts'
import { hasWord } from './has-word.ts'
import { perDocument } from './per-document.ts'
import { compileTurns } from './turns.ts'

const findTurns = compileTurns(RESULT_TURNS, RESULT_CLASSES)
const [GENERAL, ONE, ILL] = [Words.general, Words.one, Words.ill].map(wordSet)
const [TYPICAL, MANY, NOT, GOT] = [Words.typical, Words.many, Words.not, Words.got].map(wordSet)
const NUMBER = wordSet(RESULT_CLASSES.number)
const YOURS = wordSet(Words.yours)
const CLIENT = wordSet("member member's client client's graduate customer patient she he guest")
const FIRST = wordSet("i i'm i've i'd my me")
const QUESTION = '?'.charCodeAt(0)
const STAFF = Term.StaffRole | Term.StaffTitle
/** Patterns that tell of one person by themselves; those of weight 0 do so in a review alone. */
const ALONE = 2

/** Results of one person, one a block, where the draft says nowhere what people usually see. */
export function* findResultStories(document: Document): Generator<Span> {
  let last = -1
  for (const index of claimSentences(document, findTurns.gate)) {
    const sentence = document.sentences[index]
    if (sentence.block === last || document.tokens.hash[sentence.last - 1] === QUESTION) continue
    const found = findTurns(document, sentence)
      .slice(0, MOST_TURNS)
      .filter(
        ({ first, weight }) =>
          !isDenied(document, sentence, first) &&
          isOnePersons(document, index, weight) &&
          !isUnderWarning(document, index),
      )
    if (!found.length || saysUsual(document)) continue
    last = sentence.block
    const alone = found.filter(({ weight }) => weight >= ALONE)
    const told = alone.length ? alone : found
    const first = Math.min(...told.map((match) => match.first))
    const end = Math.max(...told.map((match) => match.last))
    yield { start: document.tokens.start[first], end: document.tokens.end[end - 1] }
  }
}

/** A sentence tells a result of one person who is told of by name or as "she". */
export function tellsResult(document: Document, index: number): boolean {
  const sentence = document.sentences[index]
  const named = hasWord(document, sentence, THIRD) || (document.told.get(index)?.length ?? 0) > 0
  return named && findTurns(document, sentence).some(({ weight }) => isOnePersons(document, index, weight))
}
const THIRD = wordSet('she he her his')

function isOnePersons(document: Document, index: number, weight: number): boolean {
  const sentence = document.sentences[index]
  if (hasWord(document, sentence, ILL)) return false
  // A change and no time that it took: a result where it is a review that tells it.
  if (weight === 0 && !(document.type === 'testimonial' || isQuoted(document, index))) return false
  if (isOneOf(document, sentence)) return !hasTerm(document, sentence, STAFF)
  if (opensWithOne(document, sentence)) return true
  const first = hasWord(document, sentence, FIRST)
  if (!first && hasWord(document, sentence, GENERAL)) return false
  if (weight >= ALONE || first) return true
  if (hasTerm(document, sentence, STAFF)) return false
  if (hasWord(document, sentence, ONE)) return true
  if (isQuoted(document, index) || isToldBeside(document, index) || isFragment(document, sentence))
    return true
  return (document.told.get(index) ?? []).some(
    ({ role }) => !role || role === 'patient' || role === 'reviewer',
  )
}

/** "One of the first people through the program". */
const isOneOf = ({ tokens: { hash } }: Document, { first }: Sentence) =>
  hash[first] === ONE_WORD && hash[first + 1] === OF
/** "One couple", "a member": whoever else the sentence speaks of. */
const opensWithOne = ({ tokens: { hash } }: Document, { first }: Sentence) =>
  (hash[first] === ONE_WORD || hash[first] === A) && ONE.has(hash[first + 1])
const [ONE_WORD, OF, A] = wordSet('one of a')

/** "Four belt notches in six weeks!": a number and a time, and no verb; a post of somebody's own day. */
function isFragment(document: Document, sentence: Sentence): boolean {
  const { tokens, type } = document
  const { first, last } = sentence
  if (last - first > FRAGMENT || hasWord(document, sentence, VERBS)) return false
  const counts = tokens.kind[first] === TokenKind.Number || NUMBER.has(tokens.hash[first])
  return counts || (type === 'social' && speaksOfMe(document))
}
/** Tokens of a fragment. */
const FRAGMENT = 14
const VERBS = wordSet(
  'is are was were be has have had means mean takes take will can may grow grows away waits open opens',
)
const speaksOfMe = perDocument((document) => document.sentences.some((one) => hasWord(document, one, FIRST)))

/** Somebody's words that nobody of ours speaks: a review. */
function isQuoted(document: Document, index: number): boolean {
  const sentence = document.sentences[index]
  if (document.blocks[sentence.block].quoted) return true
  const quotation = quotationAt(document, sentence.first + 1)
  return quotation !== undefined && !isByStaff(document, quotation)
}

/** The next sentence or the one before names a member, a client: whose result it is. */
function isToldBeside(document: Document, index: number): boolean {
  const { sentences } = document
  return [index - 1, index + 1].some(
    (at) =>
      sentences[at]?.block === sentences[index].block &&
      (hasWord(document, sentences[at], CLIENT) || (at > index && hasWord(document, sentences[at], YOURS))),
  )
}

/** Somewhere the draft says what most people see, in numbers. */
const saysUsual = perDocument((document) =>
  document.sentences.some(
    (sentence) =>
      // "Most people whose heart stops do not survive": no better than that may be expected.
      (hasWord(document, sentence, MOST) &&
        hasWord(document, sentence, MANY) &&
        hasWord(document, sentence, SURVIVE)) ||
      (hasWord(document, sentence, TYPICAL) &&
        hasWord(document, sentence, MANY) &&
        hasWord(document, sentence, GOT) &&
        !hasWord(document, sentence, NOT) &&
        hasNumber(document, sentence)),
  ),
)
const [MOST, SURVIVE] = ['most few', 'survive survives survived die dies recover recovers'].map(wordSet)

function hasNumber({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++)
    if (tokens.kind[t] === TokenKind.Number || NUMBER.has(tokens.hash[t])) return true
  return false
}

const PAIR =
  /^(?:real |our |see the |more )?before[ -]?(?:and|&|\/|,)[ -]?after(?: (?:photos?|pictures?|gallery|results?))?[.:!]?$/i
/** Blocks behind a label in which its pictures stand. */
const REACH = 8

/** A label "Before and after" over pictures, where nothing says what people usually see. */
export function* findPicturePairs(document: Document): Generator<Span> {
  const { blocks, text } = document
  for (const [index, { kind, span }] of blocks.entries()) {
    if (kind !== 'heading' && kind !== 'paragraph') continue
    if (span.end - span.start > 40 || !PAIR.test(text.slice(span.start, span.end).trim())) continue
    const pictures = blocks.slice(index + 1, index + REACH).some((block) => block.kind === 'alt')
    if (pictures && !saysUsual(document)) yield span
  }
}
