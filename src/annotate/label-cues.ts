import type { Cue } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordSet, wordSet } from '../word-set.ts'
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

export function labelCue(clause: Clause, out: Cue[]): void {
  const { tokens, terms, mention, from, end } = clause
  if (mention.form !== 'name') return
  const { first, next } = mention
  const labelled =
    first > from && tokens.hash[first - 1] === COLON && isLabel({ tokens, terms }, first - 2, from)
  const bracketed = tokens.hash[next] === BRACKET && (terms.starts[next + 1] & Term.Patient) !== 0
  if (labelled || bracketed) out.push({ role: 'patient', weight: 5, why: 'labelled a patient' })
  if (isListedAs({ tokens }, first, from))
    out.push({ role: 'patient', weight: 5, why: 'listed among patients' })
  if (isOnPaper({ tokens }, first, from)) out.push({ role: 'patient', weight: 3, why: 'on a paper of care' })
  if (isWho(clause))
    out.push({ role: 'patient', weight: 3.5, why: 'told of their care right behind the name' })
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

/** "Former patients Dana and Sam Okoro", "transplant recipients Dana Okoro, Sam Quill and Ida Vance". */
function isListedAs({ tokens }: Pick<Clause, 'tokens'>, first: number, from: number): boolean {
  for (let t = first - 1; t >= Math.max(from, first - LIST_REACH); t--) {
    if (LISTED.has(tokens.hash[t])) return true
    const kind = tokens.kind[t]
    if (kind !== TokenKind.Capital && kind !== TokenKind.Initial && !LIST_JOINTS.has(tokens.hash[t]))
      return false
  }
  return false
}
const LISTED = wordSet('patients recipients survivors transplantees amputees preemies')
const LIST_JOINTS = new WordSet([
  ...wordSet('and de van von der den la le di da al el bin ibn'),
  0x2c,
  0x2e,
  0x26,
])
/** Tokens of a list of names before one of them. */
const LIST_REACH = 16

/** "Test results for Dana Okoro", "appointment for Dana Okoro". */
function isOnPaper({ tokens }: Pick<Clause, 'tokens'>, first: number, from: number): boolean {
  return first - 2 >= from && tokens.hash[first - 1] === FOR && PAPERS.has(tokens.hash[first - 2])
}
const [FOR, WHO] = ['for', 'who'].map(hashWord)
const PAPERS = wordSet(`
  appointment appointments result results referral prescription refill refills labs bloodwork biopsy x-ray x-rays mri scan scans chart
  crown dentures aligners walker wheelchair discharge consult consultation callback recheck
`)

/** "Isolde and Barnaby Quill, who became parents after four rounds of IVF". */
function isWho({ tokens, terms, mention, end }: Clause): boolean {
  const { next } = mention
  if (tokens.hash[next] !== COMMA || tokens.hash[next + 1] !== WHO || !BEFELL.has(tokens.hash[next + 2]))
    return false
  let care = false
  for (let t = next + 3; t < Math.min(end, next + WHO_REACH); t++) {
    if (terms.cover[t] & AT_WORK) return false
    care ||= (terms.cover[t] & TOLD) !== 0
  }
  return care
}
const COMMA = 0x2c
const BEFELL = wordSet(`
  had has have underwent received got needed needs beat survived lost spent came was were went became conceived delivered welcomed battled
  fought faced suffered died recovered waited walked learned overcame lives started finished completed felt woke
`)
const TOLD =
  Term.Condition |
  Term.Procedure |
  Term.CareEvent |
  Term.CarePassive |
  Term.Sensitive |
  Term.WeakProcedure |
  Term.Recovery |
  Term.CareUnit
const AT_WORK = Term.StaffRole | Term.StaffTitle | Term.StaffVerb | Term.Credential | Term.PublicRole
/** Tokens behind a name in which its relative clause tells of care. */
const WHO_REACH = 16
