import { HEALTH } from '../annotate/terms.ts'
import { CARE_FACT_WORDS } from '../data/care-fact-words.ts'
import { RELATION_WORDS } from '../data/relationship-words.ts'
import type { Document, Sentence, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'

/** A fact that no turn of phrase told: tokens from `first` to before `last`. */
export interface LooseFact {
  readonly idea: 'clinical' | 'money'
  readonly weight: 1
  readonly at: number
  readonly first: number
  readonly last: number
}

const { past, said } = RELATION_WORDS
const { thing, finding, symptom, film, loose, idle } = CARE_FACT_WORDS
const OF_A_BODY = wordSet(`${thing} ${finding} ${symptom} ${film} ${loose}`)
const IDLE = wordSet(idle)
const OF_MONEY = wordSet(`${CARE_FACT_WORDS.payer} ${CARE_FACT_WORDS.bill}`)
const POINTERS = wordSet(`${CARE_FACT_WORDS.you} your yours his her him she he`)
const FEEDBACK = wordSet(`${CARE_FACT_WORDS.feedback} right welcome kind correct`)
const SAID = wordSet(`${said} read refer mention describe quote write raise cite note complain mean`)
const PAST = wordSet(`${past} was were had did bought cost spent ran read`)

/** How far the two may be apart. */
const REACH = 13

/**
 * In an answer to a review of care: a word that points at somebody, a word of the body or of a bill, and something that
 * was, in one sentence that is neither about everybody nor about what was written.
 */
export function findLooseFact(document: Document, sentence: Sentence): LooseFact | undefined {
  const { tokens, terms } = document
  const { hash } = tokens
  const { first, last } = sentence
  let pointer = -1
  let word = -1
  let idea: LooseFact['idea'] = 'clinical'
  let told = false
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
      if (word < 0 || idea === 'money') [word, idea] = [t, 'clinical']
    } else if (OF_MONEY.has(hash[t])) {
      if (word < 0) [word, idea] = [t, 'money']
    } else told ||= PAST.has(hash[t]) || isPast(document, t)
  }
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

/** A word on -ed. */
function isPast({ text, tokens }: Document, at: number): boolean {
  const end = tokens.end[at]
  return (
    tokens.kind[at] === TokenKind.Lower && end - tokens.start[at] > 4 && text.slice(end - 2, end) === 'ed'
  )
}
