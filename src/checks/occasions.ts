import { REPLY_WORDS } from '../data/relationship-words.ts'
import type { Document, Sentence } from '../document.ts'
import { hashWord, wordSet } from './has-word.ts'

const EVENTS = wordSet(REPLY_WORDS.events)
const [HOUSE, OPEN] = ['house', 'open'].map(hashWord)
/** Nouns of events that are verbs as well, what stands before such a verb, and what goes with it. */
const VERBS = wordSet('run walk drive race lecture lectures talk party meeting')
const BEFORE = wordSet(
  "to and or had have has be been being can could will would we you they i who let didn't don't",
)
const AFTER = wordSet('out again over up through by off late into on him her them you your home')

/** "our talk on hips" */
const NOUN = wordSet('the a an our this that free public last next')

/** Whether a token names a fair, a class or the like, at which guests are met: a house must be open, a run no verb. */
export function isEvent({ tokens }: Document, at: number): boolean {
  const { hash } = tokens
  if (!EVENTS.has(hash[at])) return false
  if (hash[at] === HOUSE) return hash[at - 1] === OPEN
  return (
    !VERBS.has(hash[at]) || NOUN.has(hash[at - 1]) || !(BEFORE.has(hash[at - 1]) || AFTER.has(hash[at + 1]))
  )
}

/** Whether a sentence speaks of such an event. */
export function speaksOfEvent(document: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++) if (isEvent(document, t)) return true
  return false
}
