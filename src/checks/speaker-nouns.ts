import { hashWord } from '../annotate/fold.ts'
import { Term } from '../annotate/terms.ts'
import { QUOTE_WORDS as Words } from '../data/quote-words.ts'
import type { Document, Person } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'

/** Who speaks a quotation, told by a noun: one of a trade, of a body, of a crowd, a patient, a thing. */

/** What stands for a speaker, and where the words that say it begin and end. */
export interface Speaker {
  /** `role`: somebody by what they are; `pronoun`: "she"; `other`: a patient, a thing, an organisation, nobody. */
  readonly kind: 'named' | 'role' | 'pronoun' | 'other'
  readonly person?: Person
  readonly start: number
  readonly end: number
}

const [ONE, PATIENTS, THINGS] = [Words.one, Words.patients, Words.things].map(wordSet)
const [ANYBODY, CROWD, BODIES, TIMES] = [Words.anybody, Words.crowd, Words.bodies, Words.times].map(wordSet)
const BYSTANDERS = wordSet(Words.bystanders)
const SOME = wordSet('someone somebody')
const PRONOUN = wordSet('she he')
const CHIEFS = wordSet('ceo cfo coo cmo cno cio cto vp evp md rn')
const PLACES = wordSet('of at for from in with on who and during over to about')
const OF = hashWord('of')
/** Of whom a quotation is the consent rules' matter. */
export const PATIENT = Term.Patient | Term.AmbiguousPatient | Term.Kinship

/** "one official", "a spokesperson for the county", "she", in the words on one side of the verb. */
export function readNoun(document: Document, first: number, last: number, verb: number): Speaker | undefined {
  const { tokens, terms } = document
  for (let t = first; t < last; t++) {
    const hash = tokens.hash[t]
    const start = tokens.start[Math.min(t, verb)]
    const end = tokens.end[Math.max(t, verb)]
    if (tokens.kind[t] === TokenKind.Mark || hash === TO || hash === OF || LEADS.has(hash)) continue
    // "Someone on the board": who else might it be?
    if (SOME.has(hash) && (t + 1 === verb || (t + 1 < last && PLACES.has(tokens.hash[t + 1]))))
      return { kind: 'role', start, end }
    if (PRONOUN.has(hash)) return { kind: 'pronoun', start, end }
    if (CROWD.has(hash) || (t + 1 < last && CROWD.has(tokens.hash[t + 1])))
      return { kind: 'role', start, end }
    if (!ONE.has(hash) || isEnd(document, t + 1, last)) {
      if (hash === ONE_ALONE) return { kind: 'role', start, end }
      if (ADVERB.test(document.text.slice(tokens.start[t], tokens.end[t])) || ONE.has(hash)) continue
      // A name that is no person's, or one that nothing else knows; people in general.
      return { kind: 'other', start, end }
    }
    let head = t + 1
    while (!isEnd(document, head + 1, last) && !TIMES.has(tokens.hash[head + 1])) head++
    const noun = tokens.hash[head]
    const other =
      !BYSTANDERS.has(noun) &&
      !isOfBody(document, head, last) &&
      (ANYBODY.has(noun) ||
        PATIENTS.has(noun) ||
        THINGS.has(noun) ||
        terms.cover[head] & PATIENT ||
        (tokens.kind[head] !== TokenKind.Lower && !CHIEFS.has(noun)))
    return { kind: other ? 'other' : 'role', start, end: tokens.end[Math.max(head, verb)] }
  }
  return undefined
}

/** "A board member", "a member of the planning team". */
function isOfBody({ tokens }: Document, head: number, last: number): boolean {
  if (BODIES.has(tokens.hash[head - 1])) return true
  if (head + 1 >= last || tokens.hash[head + 1] !== OF) return false
  for (let t = head + 2; t < Math.min(last, head + 7); t++) if (BODIES.has(tokens.hash[t])) return true
  return false
}
/** "Here is what one pharmacist wrote". */
const LEADS = wordSet("here here's is was what this that's how")
export const TO = hashWord('to')
const ONE_ALONE = hashWord('one')
/** "As one of our nurses likes to say"; of anybody else who is to say something, nothing was said. */
export const LIKES = wordSet('likes like loves love')
const ADVERB = /^(?:\w+ly|then|also|once|later|and|but|as|still|even|again|perhaps)$/i

/** Whether a noun phrase has ended before a token. */
const isEnd = ({ tokens }: Document, t: number, last: number) =>
  t >= last || tokens.kind[t] >= TokenKind.Number || PLACES.has(tokens.hash[t]) || CLAUSE.has(tokens.hash[t])
/** "One surgeon whom we asked". */
const CLAUSE = wordSet("we i they that which whom whose we've i've")
