import type { Cue } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Clause } from './clause.ts'
import { hashWord } from './fold.ts'
import { Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

/** Who is called a patient by a label: "Patient: Dana Okoro", "Name of patient: …", "Dana Okoro (patient)", "one of our patients". */

const [COLON, BRACKET, ONE, OF] = [0x3a, 0x28, hashWord('one'), hashWord('of')]
const PATIENTS = wordSet('patients')
const LABEL = wordSet('name names initials full first last of')
/** Tokens of a label before its colon. */
const LABEL_REACH = 4

export function labelCue({ tokens, terms, mention, from, end }: Clause, out: Cue[]): void {
  if (mention.form !== 'name') return
  const { first, next } = mention
  const labelled =
    first > from && tokens.hash[first - 1] === COLON && isLabel({ tokens, terms }, first - 2, from)
  const bracketed = tokens.hash[next] === BRACKET && (terms.starts[next + 1] & Term.Patient) !== 0
  if (labelled || bracketed) out.push({ role: 'patient', weight: 5, why: 'labelled a patient' })
  if (isOneOf({ tokens }, next, end)) out.push({ role: 'patient', weight: 4, why: 'called a patient' })
}

/** Nothing but the words of such a label stands there, one of them a noun for patients. */
function isLabel({ tokens, terms }: Pick<Clause, 'tokens' | 'terms'>, at: number, from: number): boolean {
  for (let t = at; t >= Math.max(from, at - LABEL_REACH + 1); t--) {
    if (terms.cover[t] & Term.Patient) return true
    if (!LABEL.has(tokens.hash[t])) return false
  }
  return false
}

/** "is one of our patients", "… has been one of my patients since". */
function isOneOf({ tokens }: Pick<Clause, 'tokens'>, next: number, end: number): boolean {
  for (let t = next; t < Math.min(end, next + 4); t++) {
    if (tokens.hash[t] !== ONE) continue
    if (tokens.hash[t + 1] !== OF || !Vocabulary.OUR.has(tokens.hash[t + 2])) return false
    return PATIENTS.has(tokens.hash[t + 3]) || PATIENTS.has(tokens.hash[t + 4])
  }
  return false
}
