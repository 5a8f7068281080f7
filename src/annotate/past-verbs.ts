import { RELATION_WORDS } from '../data/relationship-words.ts'
import { TokenKind, type Tokens } from '../document.ts'
import { wordSet } from '../word-set.ts'

/** Verbs that say that something happened: a closed list of those that change their form, and words on -ed. */

const IRREGULAR = wordSet(`${RELATION_WORDS.past} ${RELATION_WORDS.irregular}`)
const NO_VERBS = wordSet(RELATION_WORDS.noVerbs)

/** Whether a token is a verb in the past tense, or a participle. */
export function isPastVerb({ text, tokens }: { text: string; tokens: Tokens }, at: number): boolean {
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
