import { wordsOf } from '../checks.ts'
import { TIE_AROUND as Around } from '../data/material-ties.ts'
import type { Document, Sentence } from '../document.ts'
import { joinGates, openGate } from './gates.ts'
import { hasWord, wordSet } from './has-word.ts'

/** Reviews that somebody is asked for: with a reward, or as one of the staff. */

const [REVIEW, ASK, REWARD, NOT, STAFF] = [
  Around.review,
  Around.ask,
  Around.reward,
  Around.not,
  Around.staff,
].map(wordSet)
export const REVIEW_GATE = joinGates(openGate(REVIEW), openGate(wordSet(Around.bosses)))
const REWARDED = /\$\s?\d|\d ?%|\b(?:percent|gift cards?|half[- ]price|on us|on the house)\b/

/** The sentence denies what it speaks of. */
const isDenied = (document: Document, sentence: Sentence) =>
  hasWord(document, sentence, NOT) || sentence.guard === 'negated'

/** A reward for a review, here or in the sentence after; or staff who are asked for one. */
export function reviewAskedFor(document: Document, at: number): 'reward' | 'insiders' | undefined {
  const { sentences } = document
  const sentence = sentences[at]
  if (isDenied(document, sentence) || !hasWord(document, sentence, ASK)) return undefined
  const next = sentences[at + 1]
  const near = next?.block === sentence.block && !isDenied(document, next) ? [sentence, next] : [sentence]
  const rewarded = near.some(
    (one) => (one === sentence && hasWord(document, one, REWARD)) || REWARDED.test(wordsOf(document, one)),
  )
  const words = wordsOf(document, sentence)
  if (rewarded && ASKED.test(words)) return 'reward'
  if (BIDDEN.test(words) && (hasWord(document, sentence, REVIEW) || STARS.test(document.text)))
    return 'insiders'
  return hasWord(document, sentence, STAFF) && INSIDERS.test(words) ? 'insiders' : undefined
}
const STARS = /⭐|★|\b(?:five|5)[ -]stars?\b/i

/** "Mention this review", "for every five-star post", "leave us a review". */
const ASKED =
  /\b(?:leav|post|writ|giv|shar|submit|drop|mention|show|add|put|rat)\w{0,4}\b[^.!?]{0,40}\b(?:reviews?|ratings?|stars?|testimonials?|5-star|five-star|yelp|google)\b|\b(?:review|rate) us\b|\b(?:five|5)[ -]stars? (?:gets?|earns?|wins?|means?|scores?)\b|\b(?:(?:(?:for|with|after) )?(?:every|each)|for (?:your|an?|any)) [\w -]{0,24}(?:reviews?|five-star|5-star|testimonial)/
/** Those who work here are asked to write as if they had come for care. */
const INSIDERS =
  /\b(?:staff|employees|team|coworkers|colleagues|nurses|teammates|crew|all hands|everyone here)\b[^.!?]{0,60}\b(?:leave|post|write|add|drop|give|rate|review) (?:[\w-]{1,16} ){0,6}(?:reviews?|stars|ratings?)\b|^(?:staff|team|nurses|teammates|colleagues|everyone)\b[^.!?]{0,80}\b(?:hop on|go on|head to|go to|get on) (?:google|yelp|facebook|healthgrades)\b/
/** "My boss asked the whole crew to leave one of these." */
const BIDDEN =
  /\b(?:boss|manager|supervisor|director|owners?|marketing|management|administrator|employer|chief|hr)\b[^.!?]{0,60}\b(?:us|me|crew|team|everyone|everybody|staff|office|employees)\b[^.!?]{0,30}\b(?:leave|leaving|post|posting|write|writing|give|giving|add|drop|review|rate)\b/
