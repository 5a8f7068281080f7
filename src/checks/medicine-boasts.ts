import { hasTerm, Term } from '../checks.ts'
import { OUTCOME_CLASSES } from '../data/absolute-outcome.ts'
import { MEDICINES } from '../data/medicines.ts'
import { RX_WORDS as Words } from '../data/prescription.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'

/**
 * Praise that needs no offer beside it: what a brand, or a medicine that people buy for how they look and feel, does, told
 * flatly. Whoever teaches tells of doses, of some people, of what it may do.
 */

const CONSUMER = wordSet([
  ...MEDICINES.brand.filter((name) => !name.includes(' ')),
  ...Words.consumer.trim().split(/\s+/),
])
const [SOBER, LOGISTIC, TEACHES, BID, GIVEN] = [
  Words.sober,
  Words.logistic,
  Words.teaches,
  Words.bid,
  Words.given,
].map(wordSet)
const [IDLE, CASES, DO, BODY] = [Words.idle, Words.cases, Words.do, Words.body].map(wordSet)
const ILL = wordSet(OUTCOME_CLASSES.ill)
const YOU = wordSet("you your you'll you're yourself we our us")
const USE = Term.Condition | Term.WeakCondition
/** "Botox injections smooth": tokens behind a name in which its verb stands. */
const VERB_REACH = 3
const WITH = wordSet('with on using try get')
const [FOR] = wordSet('for')
const PRICE = wordSet('free less half only just price cost under delivery pickup')
/** "Botox parties are …": no verb of its own. */
const BE = wordSet('are were have do will can may')
const COMMA = ','.charCodeAt(0)

/** The sentence praises the medicine flatly, or bids the reader to take it. */
export function isBoast(document: Document, index: number, token: number): boolean {
  const { type, tokens, sentences } = document
  if (type === 'guide' || type === 'press-release') return false
  const { first } = sentences[index]
  const sentence = windowAt(sentences[index], token)
  if (hasWord(document, sentence, TEACHES) || hasWord(document, sentence, SOBER)) return false
  if (hasWord(document, sentence, LOGISTIC)) return false
  // "Get Viagra for …", "Fight acne with spironolactone": a bid.
  const bid = BID.has(tokens.hash[first]) || DO.has(tokens.hash[first])
  if (bid && token - first < BID_REACH) return true
  if (!CONSUMER.has(tokens.hash[token]))
    return hasWord(document, sentence, YOU) && !hasWord(document, sentence, GIVEN)
  return !hasWord(document, sentence, GIVEN) || hasWord(document, sentence, YOU)
}
/** Tokens of a bid up to the name. */
const BID_REACH = 12

/** Tokens to either side of a name that are read: an endless sentence of names must not be read once for each. */
const REACH = 60
const windowAt = (sentence: Sentence, token: number): Sentence => ({
  ...sentence,
  first: Math.max(sentence.first, token - REACH),
  last: Math.min(sentence.last, token + REACH),
})

/** Copy tells flatly what a medicine that people buy does, whatever the verb: "Estradiol cools hot flashes". */
export function boastsOf(document: Document, whole: Sentence, token: number): boolean {
  const { tokens, type, text } = document
  if (type === 'guide' || type === 'press-release' || !CONSUMER.has(tokens.hash[token])) return false
  // "Get Viagra for better nights": whatever it is for.
  if (
    BID.has(tokens.hash[whole.first]) &&
    tokens.hash[token + 1] === FOR &&
    tokens.kind[token + 2] === TokenKind.Lower
  )
    return !PRICE.has(tokens.hash[token + 2]) && !PRICE.has(tokens.hash[token + 3])
  const sentence = windowAt(whole, token)
  const onBody =
    hasWord(document, sentence, ILL) || hasWord(document, sentence, BODY) || hasTerm(document, sentence, USE)
  if (!onBody && !hasWord(document, sentence, YOU)) return false
  // In a post, a body or an ill beside the name says what it is for.
  if (type === 'social' && onBody) return true
  // "With sildenafil, you are ready".
  if (WITH.has(tokens.hash[token - 1]) && tokens.hash[token + 1] === COMMA && YOU.has(tokens.hash[token + 2]))
    return true
  if (WITH.has(tokens.hash[token - 1]) && DO.has(tokens.hash[token + 1])) return true
  for (let t = token + 1; t <= token + VERB_REACH && t < sentence.last; t++) {
    if (tokens.kind[t] !== TokenKind.Lower || IDLE.has(tokens.hash[t])) return false
    if (CASES.has(tokens.hash[t])) continue
    const end = tokens.end[t]
    if (end - tokens.start[t] > 3 && text[end - 1] === 's' && text[end - 2] !== 's')
      return !BE.has(tokens.hash[t + 1])
    if (!text.startsWith('ly', end - 2)) return false
  }
  return false
}
