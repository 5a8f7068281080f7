import { hasTerm, Term } from '../checks.ts'
import { FDA_WORDS as Words } from '../data/fda-status.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { type WordSet, wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'

/** What it is that copy gives a status with FDA. */

const DRUG = wordSet(Words.drug)
/** Where the words for what has a status end. */
const BREAK = wordSet(`
  is are was were be been that which who and or but for to with in on at by from because so since as has have had comes uses use using
  you we it they he she last this next earlier back yesterday
`)
/** Tokens from a status on to the end of its noun, and back to its subject. */
const [NOUN_REACH, SUBJECT_REACH] = [5, 14]

/** "our Lumira paddles are FDA approved": what we sell, and no medicine or vaccine. */
export function isOurThing(document: Document, sentence: Sentence, first: number, last: number): boolean {
  if (hasWord(document, sentence, DRUG) || hasTerm(document, sentence, Term.Medicine | Term.Condition))
    return false
  const { hash } = document.tokens
  for (let t = Math.max(sentence.first, first - OUR_REACH); t < Math.min(sentence.last, last + 2); t++)
    if (OURS.has(hash[t]) || (WE.has(hash[t]) && SELL.has(hash[t + 1]))) return true
  return false
}

/** "an FDA-approved way to lose fat": named by nothing that is a medicine, for nothing that is an illness. */
export function isGoods(document: Document, sentence: Sentence, status: number): boolean {
  const { tokens } = document
  if (tokens.kind[status + 1] !== TokenKind.Lower) return false
  if (nounEnd(document, sentence, status + 1) === status + 1) return false
  return !hasWord(document, sentence, DRUG) && !hasTerm(document, sentence, Term.Medicine | Term.Condition)
}
const OURS = wordSet('our my')
const [WE, SELL] = ['we i', 'sell carry offer stock use make ship'].map(wordSet)
/** Tokens before a status in which what has it is called ours. */
const OUR_REACH = 8

/** Words of a class in what has the status: the noun behind it, else the subject before it, else the sentence before. */
export function isAbout(
  document: Document,
  index: number,
  first: number,
  last: number,
  words: WordSet,
): boolean {
  const { tokens, sentences } = document
  const sentence = sentences[index]
  // "won FDA approval in the spring": what follows a noun says when and how.
  const by = last > first && (BY.has(tokens.hash[last - 1]) || BY.has(tokens.hash[last - 2]))
  const noun = by || (NOUNS.has(tokens.hash[last]) && !FOR_OF.has(tokens.hash[last + 1]))
  const end = noun ? last + 1 : nounEnd(document, sentence, last + 1)
  for (let t = last + 1; t < end; t++) if (words.has(tokens.hash[t])) return true
  for (let t = first + 1; t < last; t++) if (words.has(tokens.hash[t])) return true
  if (end > last + 1) return false
  for (let t = first - 1; t >= Math.max(sentence.first, first - SUBJECT_REACH); t--)
    if (words.has(tokens.hash[t])) return true
  // "Approved by the FDA, our bed …".
  if (first === sentence.first && tokens.hash[last + 1] === COMMA) {
    for (let t = last + 2; t < Math.min(sentence.last, last + SUBJECT_REACH); t++)
      if (words.has(tokens.hash[t])) return true
  }
  // "approved it as a hearing aid", "approved them".
  if (PRONOUN.has(tokens.hash[last + 1])) {
    for (let t = last + 2; t < Math.min(sentence.last, last + SUBJECT_REACH); t++)
      if (words.has(tokens.hash[t])) return true
    const told = sentences[index - 1]
    if (told?.block === sentence.block && hasWord(document, told, words)) return true
  }
  // "FDA approved!", of what the next sentence names.
  const next = sentences[index + 1]
  const short = sentence.last - sentence.first <= SHORT
  if (short && next?.block === sentence.block && hasWord(document, next, words)) return true
  const before = sentences[index - 1]
  const pronoun = PRONOUN.has(tokens.hash[sentence.first])
  return pronoun && before?.block === sentence.block && hasWord(document, before, words)
}
const BY = wordSet('by')
const COMMA = ','.charCodeAt(0)
const [NOUNS, FOR_OF] = ['approval approvals clearance nod permission', 'letter letters process of'].map(
  wordSet,
)
/** Tokens of an exclamation. */
const SHORT = 4
const PRONOUN = wordSet("it it's they they're this these that")

/** Token behind the noun phrase that follows a status: "FDA-approved [vitamin drip]"; the status itself where none does. */
export function nounEnd({ tokens }: Document, { last }: Sentence, from: number): number {
  let t = from
  while (t < Math.min(last, from + NOUN_REACH)) {
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] !== 0x2d) break
    if (BREAK.has(tokens.hash[t])) break
    t++
  }
  return t
}

/** A medicine stands in the noun: "FDA-approved retinoid cream". */
export function isDrugNamed(
  { terms, tokens }: Document,
  first: number,
  last: number,
  sentence: Sentence,
): boolean {
  let drug = false
  for (let t = last + 1; t < Math.min(sentence.last, last + NOUN_REACH); t++) {
    if (tokens.kind[t] === TokenKind.Mark) break
    if (COMPOUND.has(tokens.hash[t])) return false
    drug ||= (terms.cover[t] & Term.Medicine) !== 0 || DRUG.has(tokens.hash[t])
  }
  for (let t = Math.max(sentence.first, first - SUBJECT_REACH); t < first; t++)
    if (COMPOUND.has(tokens.hash[t])) return false
  return drug
}
const COMPOUND = wordSet(
  'compounded compounding compound vitamin vitamins supplement supplements stem iv drip drips peptide peptides',
)
