import { STUFF as STUFFS } from '../data/things.ts'
import type { Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hashWord } from './fold.ts'

/** Posts that tell of a manikin or a drill as of a patient, and say so in the end. */

/** What a post may say that it was all along. */
export const DRILL = wordSet('drill exercise simulation rehearsal')

/** "It was a drill", "is made of vinyl": a token at which `isTurnedOut` may answer. */
export const turnsOut = ({ hash }: Tokens, at: number): boolean =>
  DRILL.has(hash[at]) || (MADE.has(hash[at]) && hash[at + 1] === OF && STUFF.has(hash[at + 2]))

export function isTurnedOut(tokens: Tokens, at: number, first: number, last: number): boolean {
  return DRILL.has(tokens.hash[at]) ? isAllItWas(tokens, at, first, last) : isSaidOfOne(tokens, at, first)
}

/** "He is made of silicone", "tonight's 45-year-old male weighs little and is made of vinyl": of somebody, and of no implant. */
function isSaidOfOne({ hash }: Tokens, at: number, first: number): boolean {
  for (let t = Math.max(first, at - 5); t < at; t++) if (ONES.has(hash[t])) return true
  let one = false
  for (let t = first; t < at; t++) {
    if (WORN.has(hash[t])) return false
    one ||= SOMEBODY.has(hash[t])
  }
  return one && WAS.has(hash[at - 1])
}
const SOMEBODY = wordSet('patient male female man woman victim baby newborn casualty')
const WORN = wordSet(
  'implant implants splint brace valve stent crown crowns teeth denture dentures cast mask glove gloves lens aligner aligners liner lung leg arm hand hip knee plate mesh graft tube device',
)
/** "It was a drill.", "This is only an exercise": what the post has told. */
function isAllItWas({ hash, kind }: Tokens, at: number, first: number, last: number): boolean {
  if (!IT.has(hash[first]) || at - first > ALL_REACH || !WAS.has(hash[first + 1])) return false
  if (!ONE_OF.has(hash[at - 1])) return false
  for (let t = first + 2; t < at; t++) if (NOT.has(hash[t])) return false
  // "The fire bell rang. It was a drill.": the bell was, and nothing else that the post tells.
  for (let t = Math.max(0, first - BEFORE); t < first; t++) if (ALARM.has(hash[t])) return false
  return at + 1 >= last || kind[at + 1] === TokenKind.Mark || GOES_ON.has(hash[at + 1])
}
const ALL_REACH = 6
/** Tokens of a sentence before. */
const BEFORE = 24
const ALARM = wordSet(
  'alarm alarms bell bells siren sirens overhead lockdown evacuation evacuated sprinklers pager pagers tannoy',
)
const [IT, WAS, GOES_ON, NOT, ONE_OF] = [
  'it this that all everything',
  'was is',
  'and at run',
  "not no never isn't wasn't",
  "a an the our another our tonight's today's big annual fire disaster full-scale",
].map(wordSet)
const OF = hashWord('of')
const STUFF = wordSet(STUFFS)
const MADE = wordSet('made make makes making')
const ONES = wordSet("he she he's she's they they're both them who who's")
