import { RELATION_WORDS } from '../data/relationship-words.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'

/** Verbs that say that something happened: a closed list of those that change their form, and words on -ed. */

const IRREGULAR = wordSet(`${RELATION_WORDS.past} ${RELATION_WORDS.irregular}`)
const NO_VERBS = wordSet(RELATION_WORDS.noVerbs)

/** Whether a token is a verb in the past tense, or a participle. */
export function isPastVerb({ text, tokens }: Document, at: number): boolean {
  if (IRREGULAR.has(tokens.hash[at])) return true
  const end = tokens.end[at]
  return (
    tokens.kind[at] === TokenKind.Lower &&
    end - tokens.start[at] > 4 &&
    text.charCodeAt(end - 1) === 0x64 &&
    text.charCodeAt(end - 2) === 0x65 &&
    !NO_VERBS.has(tokens.hash[at])
  )
}

/** Whether a sentence tells of something that happened. */
export function tellsPast(document: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++) if (isPastVerb(document, t)) return true
  return false
}
