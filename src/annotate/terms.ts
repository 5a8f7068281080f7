import { BODY } from '../data/body.ts'
import {
  AMBIGUOUS_PATIENT_NOUNS,
  CARE_EVENTS,
  CARE_PASSIVES,
  CARE_UNIT_ACRONYMS,
  CARE_UNITS,
  PATIENT_NOUNS,
  RECOVERY_PHRASES,
} from '../data/care.ts'
import {
  CONDITION_ACRONYMS,
  CONDITIONS,
  SENSITIVE_ACRONYMS,
  SENSITIVE_CONDITIONS,
  WEAK_CONDITIONS,
} from '../data/conditions.ts'
import { MEDICINES, SENSITIVE_MEDICINES } from '../data/medicines.ts'
import { LIFE_NOUNS, OCCUPATION_NOUNS } from '../data/person-nouns.ts'
import { PROCEDURES, WEAK_PROCEDURES } from '../data/procedures.ts'
import {
  CREDENTIALS,
  DONOR_WORDS,
  EPONYM_HEADS,
  KINSHIP,
  ORG_WORDS,
  PUBLIC_ROLES,
  SPEECH_VERBS,
  STAFF_ROLES,
  STAFF_TITLES,
  STAFF_VERBS,
  STREET_WORDS,
} from '../data/staff.ts'
import type { Sentence, TermTable, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { compileLexicon } from '../lexicon.ts'
import { wordSet } from '../word-set.ts'
import { hashWord } from './fold.ts'

/** One bit for each class of built-in term. */
export const Term = {
  Condition: 1,
  WeakCondition: 1 << 1,
  Procedure: 1 << 2,
  WeakProcedure: 1 << 3,
  Medicine: 1 << 4,
  Sensitive: 1 << 5,
  CareEvent: 1 << 6,
  CareUnit: 1 << 7,
  Patient: 1 << 8,
  AmbiguousPatient: 1 << 9,
  Recovery: 1 << 10,
  Credential: 1 << 11,
  StaffTitle: 1 << 12,
  StaffRole: 1 << 13,
  StaffVerb: 1 << 14,
  PublicRole: 1 << 15,
  Donor: 1 << 16,
  Org: 1 << 17,
  Street: 1 << 18,
  EponymHead: 1 << 19,
  Kinship: 1 << 20,
  Speech: 1 << 21,
  Life: 1 << 22,
  Occupation: 1 << 23,
  CarePassive: 1 << 24,
} as const

/** Illness, operations and medicines that are no everyday words. */
export const HEALTH = Term.Condition | Term.Procedure | Term.Medicine
/** Nouns that can introduce one person. */
export const PERSON_NOUN = Term.Patient | Term.AmbiguousPatient | Term.Life | Term.Occupation

const groups = (record: Readonly<Record<string, readonly string[]>>) => Object.values(record).flat()

const LEXICON = compileLexicon([
  { bit: Term.Condition, terms: groups(CONDITIONS), plural: true },
  { bit: Term.Condition | Term.Sensitive, terms: groups(SENSITIVE_CONDITIONS), plural: true },
  { bit: Term.Condition, terms: CONDITION_ACRONYMS, upper: true },
  { bit: Term.Sensitive, terms: groups(SENSITIVE_ACRONYMS), upper: true },
  { bit: Term.WeakCondition, terms: WEAK_CONDITIONS, plural: true },
  { bit: Term.Procedure, terms: groups(PROCEDURES), plural: true },
  { bit: Term.WeakProcedure, terms: WEAK_PROCEDURES, plural: true },
  { bit: Term.Medicine, terms: groups(MEDICINES), plural: true },
  { bit: Term.Medicine | Term.Sensitive, terms: groups(SENSITIVE_MEDICINES), plural: true },
  { bit: Term.CareEvent, terms: CARE_EVENTS },
  { bit: Term.CareUnit, terms: CARE_UNITS, plural: true },
  { bit: Term.CareUnit, terms: CARE_UNIT_ACRONYMS, upper: true },
  { bit: Term.CarePassive, terms: CARE_PASSIVES },
  { bit: Term.Patient, terms: [...PATIENT_NOUNS, 'pt'] },
  { bit: Term.AmbiguousPatient, terms: AMBIGUOUS_PATIENT_NOUNS },
  { bit: Term.Recovery, terms: RECOVERY_PHRASES },
  { bit: Term.Credential, terms: CREDENTIALS },
  { bit: Term.StaffTitle, terms: STAFF_TITLES },
  { bit: Term.StaffRole, terms: STAFF_ROLES },
  { bit: Term.StaffVerb, terms: STAFF_VERBS },
  { bit: Term.PublicRole, terms: PUBLIC_ROLES },
  { bit: Term.Donor, terms: DONOR_WORDS },
  { bit: Term.Org, terms: ORG_WORDS, plural: true },
  { bit: Term.Street, terms: STREET_WORDS },
  { bit: Term.EponymHead, terms: EPONYM_HEADS, plural: true },
  { bit: Term.Kinship, terms: KINSHIP },
  { bit: Term.Speech, terms: SPEECH_VERBS },
  { bit: Term.Life, terms: LIFE_NOUNS },
  { bit: Term.Occupation, terms: OCCUPATION_NOUNS },
])

const PARTS = wordSet(`${BODY} spinal abdominal cardiac oral dental pelvic gynecology rotator achilles`)
const [NEW, PT] = ['new', 'pt'].map(hashWord)

/** Whether a token's hash is that of a part of the body. */
export const isBodyPart = (hash: number) => PARTS.has(hash)

/** "hip operation", "a new left knee": an everyday word for work on the body beside the part of it. */
function isBodyWork(tokens: Tokens, classes: number, at: number, first: number): boolean {
  if (classes & Term.WeakProcedure) return at > first && PARTS.has(tokens.hash[at - 1])
  return false
}

/** "a new hip", "her new left kidney", "a new aortic valve". */
function isNewPart(tokens: Tokens, at: number, first: number): boolean {
  if (at > first && tokens.hash[at - 1] === NEW) return true
  return at > first + 1 && tokens.hash[at - 2] === NEW && tokens.kind[at - 1] === TokenKind.Lower
}

/** Endings that make a word an illness or an operation, whichever part of the body it begins with. */
const ILLNESS = /(?:itis|osis|oma|omas|emia|aemia|opathy|plegia|algia|uria|phobia)$/
const OPERATION = /(?:ectomy|ectomies|plasty|otomy|ostomy|oscopy|orrhaphy|opexy|centesis)$/
/** Letters of the shortest such word. */
const LEAST = 7

/** Class of a word that no table knows, by its Greek or Latin ending; 0 for none. */
function classOfEnding(text: string, { start, end }: Tokens, at: number): number {
  if (end[at] - start[at] < LEAST) return 0
  const last = text.charCodeAt(end[at] - 1)
  if (last !== 0x73 && last !== 0x61 && last !== 0x79) return 0
  return classOfCoinage(text.slice(start[at], end[at]))
}

/** Class of a word in lower case by its ending; 0 for none. */
export function classOfCoinage(word: string): number {
  if (ILLNESS.test(word)) return Term.Condition
  return OPERATION.test(word) ? Term.Procedure : 0
}

/** Looks every built-in term up once; a term never runs over the end of a sentence. */
export function findTerms(text: string, tokens: Tokens, sentences: readonly Sentence[]): TermTable {
  const starts = new Int32Array(tokens.count)
  const ends = new Int32Array(tokens.count)
  const cover = new Int32Array(tokens.count)
  for (const { first, last } of sentences) {
    let inner = first
    for (let at = first; at < last; at++) {
      const match = LEXICON.matchAt(tokens, at, last)
      if (isNewPart(tokens, at, first) && PARTS.has(tokens.hash[at])) cover[at] |= Term.Procedure
      // A term inside a longer one ("heart" in "heart failure") is not told of by itself.
      if (!match) {
        const coined =
          tokens.bits[at] === 0 && tokens.kind[at] === TokenKind.Lower ? classOfEnding(text, tokens, at) : 0
        if (coined) {
          starts[at] = cover[at] = coined
          ends[at] = at + 1
        }
        continue
      }
      if (match.last <= inner) continue
      // "pt" is a patient in clinicians' shorthand; "PT" is a physical therapist.
      const therapist = tokens.hash[at] === PT && tokens.kind[at] !== TokenKind.Lower
      const known = therapist ? match.classes & Term.Credential : match.classes
      const classes = known | (isBodyWork(tokens, known, at, first) ? Term.Procedure : 0)
      starts[at] = classes
      ends[at] = match.last
      for (let t = at; t < match.last; t++) cover[t] |= classes
      inner = match.last
    }
  }
  return { starts, ends, cover }
}

/** Whether a term of the classes covers a token from `from` to before `to`, within a sentence that ends at `end`. */
export function hasTerm(
  { cover }: TermTable,
  from: number,
  to: number,
  end: number,
  classes: number,
): boolean {
  for (let t = Math.max(0, from); t < Math.min(to, end); t++) if (cover[t] & classes) return true
  return false
}
