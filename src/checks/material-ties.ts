import { hasTerm, Term, wordsOf } from '../checks.ts'
import { TIE_AROUND as Around, TIE_TURNS, TIE_WORDS } from '../data/material-ties.ts'
import type { Document, Sentence } from '../document.ts'
import { gatesOf, joinGates, openGate } from './gates.ts'
import { hasWord, wordSet } from './has-word.ts'
import { hasPaidLink, paidLinks } from './paid-links.ts'
import { perDocument } from './per-document.ts'
import { isOwnProse } from './prose.ts'
import { compileTurns } from './turns.ts'

/** What somebody gets for praise, or offers for it. */
export interface Tie {
  readonly sentence: Sentence
  readonly kind: 'code' | 'affiliate' | 'gift' | 'reward' | 'insiders'
}

const findTurns = compileTurns(TIE_TURNS, TIE_WORDS)
const [DISCOUNT, PRAISE, SELF, OURS] = [Around.discount, Around.praise, Around.self, Around.ours].map(wordSet)
const [REVIEW, ASK, REWARD, NOT, STAFF] = [
  Around.review,
  Around.ask,
  Around.reward,
  Around.not,
  Around.staff,
].map(wordSet)
const DISCOUNT_GATE = openGate(DISCOUNT)
const REVIEW_GATE = openGate(REVIEW)
const GATE = joinGates(findTurns.gate, DISCOUNT_GATE, REVIEW_GATE)
/** "GLOW15", "code INES": made of a name and what it takes off. */
const CODE = /\b(?:[A-Z]{3,}\d{1,3}|[A-Z]\w{2,}\d{2})\b|\bcode:? [“"']?[A-Z][A-Z\d]{2,}\b/
const REWARDED = /\$\s?\d|\d ?%|\b(?:percent|gift cards?|half[- ]price|on us|on the house)\b/
const PERCENT_OFF = /\b\d{1,2} ?(?:%|percent) off\b/i
const HANDLE = /(?<![\w.])@[A-Za-z]\w{2,}/

/** Sentences that show a tie, in reading order. */
export function* materialTies(document: Document): Generator<Tie> {
  const gates = gatesOf(document)
  const linked = paidLinks(document).length > 0
  if (!linked && !gates.any(GATE)) return
  for (let at = 0; at < document.sentences.length; at++) {
    if (!linked && !gates.at(at, GATE)) continue
    const sentence = document.sentences[at]
    const { guard } = sentence
    if (!isOwnProse(document, sentence) || guard === 'bad-example' || guard === 'hypothetical') continue
    if (gates.at(at, REVIEW_GATE) && !isDenied(document, sentence)) {
      const kind = aboutReviews(document, at)
      if (kind) {
        yield { sentence, kind }
        continue
      }
    }
    if (linked && hasPaidLink(document, sentence.span)) yield { sentence, kind: 'affiliate' }
    else if (gates.at(at, DISCOUNT_GATE) && isBrandCode(document, sentence)) yield { sentence, kind: 'code' }
    else if (gates.at(at, findTurns.gate) && !isDenied(document, sentence)) {
      const kind = tieSaid(document, sentence)
      if (kind) yield { sentence, kind }
    }
  }
}

function tieSaid(document: Document, sentence: Sentence): 'affiliate' | 'gift' | undefined {
  const ideas = new Set(findTurns(document, sentence).map(({ idea }) => idea))
  if (ideas.has('affiliate')) return 'affiliate'
  if (ideas.has('sponsor') && namesPraised(document, sentence)) return 'affiliate'
  if ((ideas.has('partner') && speaksForSelf(document)) || (ideas.has('stake') && isRecommended(document)))
    return 'affiliate'
  // What donors give is acknowledged, not endorsed.
  if (hasTerm(document, sentence, Term.Donor)) return undefined
  const { start, end } = sentence.span
  const thanked = ideas.has('thanks') && HANDLE.test(document.text.slice(start, end))
  return (ideas.has('gift') || thanked) && isRecommended(document) ? 'gift' : undefined
}

const isDenied = (document: Document, sentence: Sentence) =>
  hasWord(document, sentence, NOT) || sentence.guard === 'negated'

/** A discount that somebody else's shop gives for a code: not our own offer. */
function isBrandCode(document: Document, sentence: Sentence): boolean {
  const { text } = document
  const words = text.slice(sentence.span.start, sentence.span.end)
  // A gate lets others through as well.
  if (hasWord(document, sentence, OURS) || !hasWord(document, sentence, DISCOUNT)) return false
  if (PERCENT_OFF.test(words) && speaksForSelf(document)) return true
  if (!CODE.test(words)) return false
  if (/\bmy (?:\w+ )?code\b/i.test(words) || HANDLE.test(words)) return true
  // One who says "I" has no shop: a code is somebody else's.
  return saysI(document)
}

/** Somebody says "I", and no house says "we". */
const saysI = perDocument((document: Document): boolean => {
  const own = document.sentences.filter(
    (one) => isOwnProse(document, one) && document.text[one.span.end - 1] !== '?',
  )
  return own.some((one) => hasWord(document, one, SELF)) && !own.some((one) => hasWord(document, one, OURS))
})

/** "Thank you to our partners at Velvetface": of whom the draft also speaks elsewhere, and well. */
function namesPraised(document: Document, sentence: Sentence): boolean {
  const { text, sentences } = document
  const thanked = text.slice(sentence.span.start, sentence.span.end)
  const names = [...thanked.matchAll(PARTNER)].map(([, name]) => name)
  return sentences.some(
    (one) =>
      one !== sentence &&
      isOwnProse(document, one) &&
      names.some((name) => text.slice(one.span.start, one.span.end).includes(name)),
  )
}
const PARTNER = /\b(?:at|from|over at|partners?|sponsors?|friends|to|by),? (?:the )?(\p{Lu}[\p{L}\d’']{3,})/gu

/** Somebody speaks as a person who uses a thing, and not for a house. */
const speaksForSelf = perDocument((document: Document): boolean => {
  const { frontMatter, sentences } = document
  const { account, author } = frontMatter?.data ?? {}
  if ([account, author].some((one) => typeof one === 'string' && one.startsWith('@'))) return true
  return (
    sentences.some((one) => isOwnProse(document, one) && hasWord(document, one, SELF)) &&
    isRecommended(document)
  )
})

/** The writer praises something: "we swear by …", "Loving my new …". */
const isRecommended = perDocument((document: Document): boolean => {
  if (document.type === 'share') return true
  return document.sentences.some(
    (one) =>
      isOwnProse(document, one) &&
      hasWord(document, one, PRAISE) &&
      (hasWord(document, one, SELF) ||
        hasWord(document, one, OURS) ||
        PRAISE.has(document.tokens.hash[one.first])),
  )
})

/** A reward for a review, here or in the sentence after; or staff who are asked for one. */
function aboutReviews(document: Document, at: number): 'reward' | 'insiders' | undefined {
  const { sentences } = document
  const sentence = sentences[at]
  if (!hasWord(document, sentence, ASK)) return undefined
  const next = sentences[at + 1]
  const near = next?.block === sentence.block && !isDenied(document, next) ? [sentence, next] : [sentence]
  const rewarded = near.some(
    (one) => (one === sentence && hasWord(document, one, REWARD)) || REWARDED.test(wordsOf(document, one)),
  )
  const words = wordsOf(document, sentence)
  if (rewarded && ASKED.test(words)) return 'reward'
  return hasWord(document, sentence, STAFF) && INSIDERS.test(words) ? 'insiders' : undefined
}

/** "Mention this review", "for every five-star post", "leave us a review". */
const ASKED =
  /\b(?:leav|post|writ|giv|shar|submit|drop|mention|show|add|put|rat)\w{0,4}\b[^.!?]{0,40}\b(?:reviews?|ratings?|stars?|testimonials?|5-star|five-star|yelp|google)\b|\b(?:review|rate) us\b|\b(?:five|5)[ -]stars? (?:gets?|earns?|wins?|means?|scores?)\b|\b(?:(?:(?:for|with|after) )?(?:every|each)|for (?:your|an?|any)) [\w -]{0,24}(?:reviews?|five-star|5-star|testimonial)/
/** Those who work here are asked to write as if they had come for care. */
const INSIDERS =
  /\b(?:staff|employees|team|coworkers|colleagues|nurses|teammates|everyone here)\b[^.!?]{0,60}\b(?:leave|post|write|add|drop|give) (?:us |it |a |an |one |your |their |five |5 )*(?:[\w-]+ )?(?:reviews?|stars|ratings?)\b|^(?:staff|team|nurses|teammates|colleagues|everyone)\b[^.!?]{0,80}\b(?:hop on|go on|head to|go to|get on) (?:google|yelp|facebook|healthgrades)\b/
