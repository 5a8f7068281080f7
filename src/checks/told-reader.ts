import { CARE_FACT_WORDS } from '../data/care-fact-words.ts'
import { RELATION_WORDS, REPLY_WORDS } from '../data/relationship-words.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { weightThatCounts } from './audience.ts'
import { hasWord } from './has-word.ts'
import { isPastVerb } from './past-tense.ts'
import { perDocument } from './per-document.ts'
import { TEXT } from './prose.ts'

/** Something that the reader of a reply did or that was done for the reader: who answers a review tells it of a patient. */

const YOU = wordSet("you you've you'd your yours")
const SAID = wordSet(RELATION_WORDS.said)
const RECEIVED = wordSet(RELATION_WORDS.received)
const OPEN = wordSet(`${REPLY_WORDS.open} please can will would may`)
const FEEDBACK = wordSet(CARE_FACT_WORDS.feedback)
const EVERYBODY = wordSet(REPLY_WORDS.anyone)
const [HAD, HADN_T] = wordSet("had hadn't")
/** Words between "you" and what was done. */
const REACH = 4

/** The draft answers somebody's review of care. */
export const answersCare = perDocument(
  (document) => document.type === 'reply' && weightThatCounts(document) === 1,
)

/** "On May 14 you came in …": something the reader did, and no advice, condition or word on what the review says. */
export function tellsReader(document: Document, sentence: Sentence): boolean {
  const { tokens, blocks } = document
  const { block, first, last } = sentence
  if (blocks[block].quoted || !TEXT.has(blocks[block].kind)) return false
  if (hasWord(document, sentence, FEEDBACK) || hasWord(document, sentence, EVERYBODY)) return false
  let told = false
  for (let t = first; t < last; t++) {
    // "if you had stayed" tells that the reader did not.
    if (OPEN.has(tokens.hash[t])) {
      const unreal =
        YOU.has(tokens.hash[t + 1]) && (tokens.hash[t + 2] === HAD || tokens.hash[t + 2] === HADN_T)
      if (!unreal) return false
    }
    told ||= YOU.has(tokens.hash[t]) && isActedOn(document, sentence, t)
  }
  return told
}

/** Something that happened stands close to "you", and is more than that a review was written and read. */
function isActedOn(document: Document, { first, last }: Sentence, at: number): boolean {
  const { hash, kind } = document.tokens
  for (let t = Math.max(first, at - REACH); t < Math.min(last, at + REACH + 1); t++) {
    if (kind[t] === TokenKind.Mark || !isPastVerb(document, t)) continue
    if (!SAID.has(hash[t]) && !(t < at && RECEIVED.has(hash[t]))) return true
  }
  return false
}
