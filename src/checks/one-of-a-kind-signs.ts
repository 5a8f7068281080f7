import { patientsIn, Term } from '../checks.ts'
import { UNIQUE_WORDS as Words } from '../data/one-of-a-kind.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'

/** What tells the one in care from somebody at work, from trials and from what agencies count. */

const OURS = wordSet(Words.ours)
const [TO] = wordSet('to')
const WORK = wordSet(Words.work)
const TRIAL = wordSet(Words.trial)
const AGENCY = wordSet(Words.agency)
const [BODILY, TREATED, HIRED] = [Words.bodily, Words.treated, Words.hired].map(wordSet)
const [FINISH, PROGRAM, PROCEDURE, DONE] = [Words.finish, Words.program, Words.procedure, Words.done].map(
  wordSet,
)
const WAS = wordSet('was were took went')
/** Tokens behind the noun in which it may turn out to be about work. */
const REACH = 9

/** "The first operation was done on May 3. The patient …": token behind what was done to the one told of; -1 for none. */
export function procedureOf(document: Document, index: number, at: number): number {
  const { tokens } = document
  const sentence = document.sentences[index]
  const next = document.sentences[index + 1]
  for (let t = at + 1; t < Math.min(sentence.last - 1, at + 5); t++) {
    if (!PROCEDURE.has(tokens.hash[t])) continue
    const told =
      patientsIn(document, index).length > 0 ||
      (next?.block === sentence.block && patientsIn(document, index + 1).length > 0)
    const past = WAS.has(tokens.hash[t + 1]) && hasWord(document, { ...sentence, first: t }, DONE)
    return told && past && !hasWord(document, sentence, TRIAL) ? t + 1 : -1
  }
  return -1
}

/** "the tallest person we have ever had in our scanner": who was cared for, and not who was hired. */
export function isTreatedOne(document: Document, index: number, at: number): boolean {
  const sentence = document.sentences[index]
  if (!BODILY.has(document.tokens.hash[at]) || hasWord(document, sentence, HIRED)) return false
  return hasWord(document, sentence, TREATED) && hasWord(document, sentence, OURS)
}

/** "to chair", "certified in": what the phrase is first in is work. */
export function worksBehind({ tokens, terms }: Document, from: number, last: number): boolean {
  for (let t = from; t < Math.min(last, from + REACH); t++) {
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] === 0x2c) return false
    // "the oldest person to finish the program"
    if (FINISH.has(tokens.hash[t]))
      for (let n = t + 1; n < Math.min(last, t + 5); n++) if (PROGRAM.has(tokens.hash[n])) return false
    if (WORK.has(tokens.hash[t]) && (tokens.hash[t - 1] === TO || t <= from + 1)) return true
    if (terms.starts[t] & Term.StaffVerb && tokens.hash[t - 1] === TO) return true
  }
  return false
}

/** Of trials, and of what agencies count, nobody is one of ours. */
export function isCounted(document: Document, sentence: Sentence): boolean {
  if (hasWord(document, sentence, TRIAL)) return true
  return hasWord(document, sentence, AGENCY) && !hasWord(document, sentence, OURS)
}
