import { COURTESY_WORDS as Courtesy } from '../data/reply-courtesy.ts'
import { STANDING_WORDS as Words } from '../data/reply-standing.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { CONDITION, isMind, isOfEverybody, type Saying } from './courtesy.ts'
import { hasWord } from './has-word.ts'
import { isPastVerb } from './past-tense.ts'
import { nounAfter, passAdverbs, type Stretch, tellsAt } from './reply-verbs.ts'

/** What a reply says is so now, or came of one of several rounds: nothing of the past need stand there for it to tell. */

const [ABSTRACT, PLACED, SEVERAL, ORDINALS, SERVICES, SIDES] = [
  Words.abstract,
  Words.placed,
  Words.several,
  Words.ordinals,
  Words.services,
  Words.sides,
].map(wordSet)
const [IS, HAS_NOT, STILL, ONE] = [
  "is are isn't aren't",
  "does do doesn't don't has have hasn't haven't",
  'still',
  'one ones ear eye side aid lens',
].map(wordSet)
const [REGRETS, NOT, COULD] = [
  'sorry regret regrets apologize apologise apologies understand frustrating frustration unacceptable',
  'not never hardly barely',
  'could',
].map(wordSet)
const COULD_NOT = wordSet("couldn't")

/** "Your mug is still on the hook": a thing of the reader's that is somewhere or that goes on; the noun is known. */
export function isStanding(
  document: Document,
  { first, last }: Stretch,
  noun: { readonly head: number; readonly next: number },
): boolean {
  const { hash } = document.tokens
  for (let t = first; t < noun.next; t++) if (ABSTRACT.has(hash[t])) return false
  const verb = passAdverbs(document, noun.next, last)
  if (HAS_NOT.has(hash[verb]) && verb < last) return true
  if (!IS.has(hash[verb])) return false
  const how = hash[verb + 1]
  return STILL.has(how) || (PLACED.has(how) && !isMind(document, verb + 1))
}

/** "The third freeze took care of it", "the left one reached our bench": one of several rounds or sides, and what came of it. */
export function readRound(
  document: Document,
  sentence: Sentence,
  clause: Stretch,
  at: number,
): Saying | undefined {
  const { hash, kind } = document.tokens
  const counted = ORDINALS.has(hash[at + 1])
  const sided = SIDES.has(hash[at + 1]) && ONE.has(hash[at + 2])
  if (!counted && !sided) return undefined
  const noun = nounAfter(document, at + 1, clause.last)
  if (!noun || noun.head === at + 1) return undefined
  for (let t = at + 2; t < noun.next; t++)
    if (SEVERAL.has(hash[t]) || kind[t] !== TokenKind.Lower) return undefined
  if (hasWord(document, sentence, CONDITION) || isOfEverybody(document, clause)) return undefined
  for (let t = noun.next; t < Math.min(sentence.last, noun.next + NEAR); t++)
    if (kind[t] === TokenKind.Lower && (tellsAt(document, t, sentence.last) || isPastVerb(document, t)))
      return {
        first: at,
        last: Math.max(clause.last, t + 1),
        why: 'what came of one of several rounds',
        sure: sided,
        own: true,
        deed: true,
      }
  return undefined
}
/** Words behind a noun within which its verb stands: "finally", "(serial …)". */
const NEAR = 8

/** "Ten weeks ago you could not lift a kettle": what somebody was unable to do, and not what a house withheld. */
export function wasUnable(document: Document, sentence: Sentence, verb: number, last: number): boolean {
  const { hash } = document.tokens
  const not = COULD_NOT.has(hash[verb]) ? verb : COULD.has(hash[verb]) ? verb + 1 : -1
  if (not < 0 || !(not === verb || NOT.has(hash[not]))) return false
  const did = passAdverbs(document, not + 1, last)
  return did < last && !SERVICES.has(hash[did]) && !hasWord(document, sentence, REGRETS)
}

/** "Our hygienist still has your postcard": it goes on, with something that no review is made of. */
export function goesOn({ tokens }: Document, first: number, at: number): boolean {
  for (let t = Math.max(first, at - NEAR); t < at; t++) {
    if (MODALS.has(tokens.hash[t])) return false
    if (STILL.has(tokens.hash[t])) return true
  }
  return false
}
const MODALS = wordSet(Courtesy.modals)
