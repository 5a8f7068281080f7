import { HEALTH } from '../annotate/terms.ts'
import { CARE_FACT_WORDS } from '../data/care-fact-words.ts'
import { RELATION_WORDS, REPLY_WORDS } from '../data/relationship-words.ts'
import type { Document, Sentence, Tokens } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import { isPastVerb } from './past-tense.ts'

/** A fact that no turn of phrase told: tokens from `first` to before `last`. */
export interface LooseFact {
  readonly idea: 'clinical' | 'money' | 'conduct'
  readonly weight: 1
  readonly at: number
  readonly first: number
  readonly last: number
}

const { said } = RELATION_WORDS
const { thing, finding, symptom, film, loose, idle } = CARE_FACT_WORDS
const OF_A_BODY = wordSet(`${thing} ${finding} ${symptom} ${film} ${loose}`)
const IDLE = wordSet(idle)
const OF_MONEY = wordSet(`${CARE_FACT_WORDS.payer} ${CARE_FACT_WORDS.bill}`)
const POINTERS = wordSet(`${CARE_FACT_WORDS.you} your yours his her him she he`)
const FEEDBACK = wordSet(`${CARE_FACT_WORDS.feedback} right welcome kind correct`)
const SAID = wordSet(`${said} read refer mention describe quote write raise cite note complain mean`)

const OURS = wordSet('our ours we us a an every each')
const GENERAL = wordSet(
  `${REPLY_WORDS.general} ${REPLY_WORDS.events} every each all patients policy always we our new`,
)

/** How far the two may be apart. */
const REACH = 13

/**
 * In an answer to a review of care: a word of the body or of a bill and something that was, in one sentence that is neither
 * about everybody nor about what was written. A word points at somebody, unless what is told can be of the reader only.
 */
export function findLooseFact(document: Document, sentence: Sentence): LooseFact | undefined {
  const { tokens, terms } = document
  const { hash } = tokens
  const { first, last } = sentence
  let pointer = -1
  let word = -1
  let idea: LooseFact['idea'] = 'clinical'
  let told = false
  let ours = false
  for (let t = first; t < last; t++) {
    const next = hash[t + 1]
    if (POINTERS.has(hash[t])) {
      if (isOfWriting(tokens, t) && !OF_A_BODY.has(hash[t - 1])) return undefined
      if (pointer < 0) pointer = t
    } else if (
      (terms.starts[t] & HEALTH || OF_A_BODY.has(hash[t])) &&
      !IDLE.has(hash[t]) &&
      !IDLE.has(next)
    ) {
      ours ||= OURS.has(hash[t - 1]) || OURS.has(hash[t - 2])
      if (word < 0 || idea === 'money') [word, idea] = [t, 'clinical']
    } else if (OF_MONEY.has(hash[t])) {
      if (word < 0) [word, idea] = [t, 'money']
    } else told ||= isPastVerb(document, t)
  }
  if (
    pointer < 0 &&
    told &&
    word >= 0 &&
    idea === 'clinical' &&
    !ours &&
    !hasWord(document, sentence, GENERAL)
  )
    pointer = word
  if (pointer < 0 || word < 0 || !told || Math.abs(pointer - word) > REACH) return undefined
  const at = Math.min(pointer, word)
  return { idea, weight: 1, at, first: at, last: Math.max(pointer, word) + 1 }
}

/** "Your question about …", "you and others told us …". */
function isOfWriting({ hash }: Tokens, at: number): boolean {
  if (FEEDBACK.has(hash[at + 1]) || FEEDBACK.has(hash[at + 2])) return true
  for (let t = at + 1; t < at + 5; t++) if (SAID.has(hash[t])) return true
  return false
}
