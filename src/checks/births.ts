import type { Document, Span } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { gatesOf, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { perDocument } from './per-document.ts'
import { isOwnProse } from './prose.ts'

/** Births that are told with the hour: whoever knows the family knows the child, and the day is the child's birthday. */

/** The hour of a birth. */
export interface BirthTime {
  readonly span: Span
  readonly sentence: number
}

const INFANT = wordSet(`
  baby babies boy girl newborn twins triplets quadruplets son daughter bundle infant preemie little one mama mom mum
  mommy mam mother arrival sister brother
`)
const BIRTH_GATE = openGate(
  wordSet(`lb lbs pounds pound oz ounces grams kg kilos born arrived arrival delivered caught weighing weighed baby babies
    newborn twins triplets birthday birth entrance debut`),
)
/** What is held at an hour, and whom care is offered to. */
const EVENT = wordSet(`
  tour tours class classes register rsvp call open opens closes hours daily every workshop clinic until group groups
  appointment appointments visiting feeding feed feeds nap sleep if
`)
const TIME =
  /(?<![\d:])(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?\s?[ap]\.?m\b\.?|(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])|\b(?:\w+ (?:past|to) )?(?:midnight|noon)\b/gi
const WEIGHT =
  /\b\d{1,2} ?(?:lbs?|pounds?)\b(?:[, ]{1,2}(?:and )?(?:\d{1,2}|a half)(?:[.,]\d)? ?(?:oz|ounces?))?|\b\d[.,]\d{1,3} ?(?:kg|kilos?)\b|\b\d{3,4} ?(?:g|grams)\b/i
const BORN =
  /\b(?:born|arrived|showed up|turned up|made (?:her|his|their|its) (?:entrance|debut|appearance)|joined (?:us|the world)|came into|entered the world|delivered|caught|was here)\b/i

/** "born on … at 25 weeks": told so of one child. */
const EARLY = /\b(?:born|arrived|delivered)\b[^.;]{0,40}\b(?:at|after|just|only) (?:2\d|3\d|4[0-2]) weeks\b/i
const MANY = /\b(?:babies|infants|newborns|children|deliveries|births)\b/i

/** By number the sentences that tell a birth: the hour, the weight or "born", and the child. */
export const sentencesOfBirth = perDocument((document: Document): ReadonlySet<number> => {
  const out = new Set<number>()
  const gates = gatesOf(document)
  if (!gates.any(BIRTH_GATE)) return out
  const { sentences, text } = document
  const words = (at: number) => text.slice(sentences[at].span.start, sentences[at].span.end)
  for (let at = 0; at < sentences.length; at++) {
    if (!isOwnProse(document, sentences[at]) || sentences[at].guard) continue
    const birth = gates.at(at, BIRTH_GATE) && BORN.test(words(at)) && !MANY.test(words(at))
    if (birth && (EARLY.test(words(at)) || WEIGHT.test(words(at)) || isHere(document, at))) out.add(at)
    if (words(at).search(TIME) < 0 || hasWord(document, sentences[at], EVENT)) continue
    const around = [at - 1, at, at + 1, at + 2].filter(
      (near) =>
        sentences[near] && Math.abs(sentences[near].block - sentences[at].block) <= (near > at ? 1 : 0),
    )
    if (!around.some((near) => gates.at(near, BIRTH_GATE))) continue
    const weighed = around.some((near) => WEIGHT.test(words(near)))
    const child = around.some((near) => hasWord(document, sentences[near], INFANT))
    if (weighed || (child && BORN.test(words(at)))) out.add(at)
  }
  return out
})

/** "The baby was born … at our hospital". */
const isHere = (document: Document, at: number) =>
  HERE.test(document.text.slice(document.sentences[at].span.start, document.sentences[at].span.end)) &&
  hasWord(document, document.sentences[at], INFANT)
const HERE = /\b(?:born|delivered|arrived)\b[^.;]{0,60}\b(?:here|with us|(?:at|in|on) our|by our)\b/i

/** Hours of births, in reading order. */
export function* findBirthTimes(document: Document): Generator<BirthTime> {
  for (const sentence of sentencesOfBirth(document)) {
    const { start, end } = document.sentences[sentence].span
    for (const { index, 0: found } of document.text.slice(start, end).matchAll(TIME))
      yield { span: { start: start + index, end: start + index + found.length }, sentence }
  }
}
