import { Term } from '../checks.ts'
import { type Document, type Sentence, TokenKind } from '../document.ts'
import { hashWord, hasWord, wordSet } from './has-word.ts'
import { tellsPast } from './past-tense.ts'

/** "The mayor's son", "the daughter of a banker". */
export function isKin(document: Document, sentence: Sentence): boolean {
  const { tokens, terms } = document
  const { first, last } = sentence
  // "Her mother's test came back", and not "a woman may ask whether her mother has it".
  const owned = !hasWord(document, sentence, MAY) && tellsPast(document, sentence)
  for (let t = first + 1; t + 1 < last; t++) {
    if (!(terms.starts[t] & Term.Kinship) || tokens.kind[t] !== TokenKind.Lower) continue
    if (tokens.possessive[t - 1] || tokens.hash[t + 1] === OF || (owned && OWNERS.has(tokens.hash[t - 1])))
      return true
  }
  return false
}
const OF = hashWord('of')
const OWNERS = wordSet('his her their')
const MAY = wordSet('may might can could should would will if whether when')
