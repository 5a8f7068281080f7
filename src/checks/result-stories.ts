import { RESULT_CLASSES, RESULT_TURNS, RESULT_WORDS as Words } from '../data/result-stories.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { claimSentences, isDenied, isUnderWarning, MOST_TURNS } from './claims.ts'
import { hasWord } from './has-word.ts'
import { perDocument } from './per-document.ts'
import { compileTurns } from './turns.ts'

const findTurns = compileTurns(RESULT_TURNS, RESULT_CLASSES)
const [GENERAL, ONE, ILL] = [Words.general, Words.one, Words.ill].map(wordSet)
const [TYPICAL, MANY, NOT] = [Words.typical, Words.many, Words.not].map(wordSet)
const NUMBER = wordSet(RESULT_CLASSES.number)
const FIRST = wordSet("i i'm i've i'd my me")
const QUESTION = '?'.charCodeAt(0)
/** Patterns that tell of one person by themselves. */
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
    const first = Math.min(...found.map((match) => match.first))
    const end = Math.max(...found.map((match) => match.last))
    yield { start: document.tokens.start[first], end: document.tokens.end[end - 1] }
  }
}

function isOnePersons(document: Document, index: number, weight: number): boolean {
  const sentence = document.sentences[index]
  if (hasWord(document, sentence, ILL)) return false
  const first = hasWord(document, sentence, FIRST)
  if (!first && hasWord(document, sentence, GENERAL)) return false
  if (weight >= ALONE || first || hasWord(document, sentence, ONE)) return true
  return (document.told.get(index) ?? []).some(
    ({ role }) => !role || role === 'patient' || role === 'reviewer',
  )
}

/** Somewhere the draft says what most people see, in numbers. */
const saysUsual = perDocument((document) =>
  document.sentences.some(
    (sentence) =>
      hasWord(document, sentence, TYPICAL) &&
      hasWord(document, sentence, MANY) &&
      !hasWord(document, sentence, NOT) &&
      hasNumber(document, sentence),
  ),
)

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
