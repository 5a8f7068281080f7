import type { Document, Person, Sentence } from '../document.ts'
import type { Severity } from '../rule.ts'
import { hashWord, hasWord, wordSet } from './has-word.ts'

/** Of whom protected facts are told, where only what they did says that it is somebody. */

/** Of whom a fact is told, and how surely. */
export interface Subject {
  /** Absent for the person a reply answers and for somebody without a cluster of mentions. */
  readonly person: Person | undefined
  readonly severity: Severity
  readonly why: string
}

/** Left open, or said of anybody. */
export const OPEN = wordSet(
  'if whether anyone everyone everybody anybody people patients many most some others somebody someone may might can could would should must or never need want looking consider ask call text visit join learn who whoever those families adults teens women men clients residents',
)

/** "They came to us after two miscarriages": whoever came, and whatever they are called. */
export function comerOf(document: Document, sentence: Sentence): Subject | undefined {
  if (document.type === 'guide' || hasWord(document, sentence, OPEN) || hasWord(document, sentence, CROWD))
    return undefined
  const { tokens } = document
  for (let t = sentence.first; t + 2 < sentence.last; t++) {
    if (!CAME.has(tokens.hash[t])) continue
    const to = [t + 1, t + 2].find((next) => TO.has(tokens.hash[next]))
    if (to !== undefined && US.has(tokens.hash[to + 1]))
      return { person: undefined, severity: 'error', why: 'told of somebody who came to the house' }
    if (tokens.hash[t + 1] === IN && FOR.has(tokens.hash[t + 2]))
      return { person: undefined, severity: 'error', why: 'told of somebody who came to the house' }
  }
  return undefined
}
const [CAME, TO, US, FOR, CROWD] = [
  'came walked arrived turned',
  'to into through',
  'us our me',
  'for with after',
  'couples clients callers students teenagers they nurse nurses counselor lcsw rn md therapist he she calls',
].map(wordSet)
const IN = hashWord('in')
