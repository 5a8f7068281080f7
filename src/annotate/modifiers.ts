import { TokenKind, type Tokens } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { SPECIES } from './animals.ts'
import * as Vocabulary from './vocabulary.ts'

/** Nouns for people that only qualify another noun: "patient portal", "our outpatient psychiatry service". */

/** A noun before one of these is an adjective: "patient portal", "teacher training". */
const MODIFIED = wordSet(`
  portal portals care safety experience education satisfaction advocate advocates relations rights room rooms population
  volume volumes outcome outcomes access services service records record data information privacy experiences guide
  navigator navigators representative coordinator ambassador family families forms form handout handouts registration
  intake admission admissions transport census flow days visits needs assistance association council program programs
  stories story feedback survey surveys education-related centered-care lounge parking entrance experience-focused
  training shortage union club team teams league workshop conference convention appreciation recruitment retention
  portal's advisory financial monitoring identification demographics load loads ratio ratios messages support
  communications liaison liaisons engagement marketing financing equipment doll group groups community member members-only center home homes school
  nursing technician technicians administration equipment doll group groups community member members-only center home homes school
`)
const VERY = wordSet('very so most more quite endlessly incredibly remarkably infinitely too')
/** Adjectives as often as nouns. */
const PATIENT_KINDS = wordSet('outpatient inpatient')
/** What stands behind a noun for a person. */
export const AFTER_NOUN = wordSet(
  'from who with was is had has in at on whose w/ presenting came and after seen admitted',
)

/** Whether the noun that ends before token `at` only qualifies it, or is no noun ("one very patient officer"). */
export function isModifier(tokens: Tokens, at: number): boolean {
  if (at <= 0 || at >= tokens.count || tokens.possessive[at - 1]) return false
  if (VERY.has(tokens.hash[at - 2]) || isOfAnimal(tokens, at)) return true
  return MODIFIED.has(tokens.hash[at]) || (PATIENT_KINDS.has(tokens.hash[at - 1]) && isNoun(tokens, at))
}

/** "Our senior therapy dog", and no "veteran dog handler". */
function isOfAnimal(tokens: Tokens, at: number): boolean {
  const head = SPECIES.has(tokens.hash[at])
    ? at
    : isNoun(tokens, at) && SPECIES.has(tokens.hash[at + 1])
      ? at + 1
      : -1
  return head >= 0 && !isNoun(tokens, head + 1)
}

/** No verb, no "who" and no other small word. */
function isNoun({ hash, kind }: Tokens, at: number): boolean {
  return (
    kind[at] === TokenKind.Lower &&
    !AFTER_NOUN.has(hash[at]) &&
    !Vocabulary.FUNCTION.has(hash[at]) &&
    !Vocabulary.AUXILIARY.has(hash[at])
  )
}

/** "not one patient", "I am a terrible patient": none, or whoever writes. */
export function isNobody({ hash }: Tokens, first: number, from: number): boolean {
  const before = first > from ? hash[first - 1] : 0
  return NOT.has(before) || AM.has(before)
}
const NOT = wordSet('not no never without nor')
const AM = wordSet("am i'm")
