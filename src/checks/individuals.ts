import { firstIndex } from '../bisect.ts'
import { sentenceAt } from '../checks.ts'
import { SHIFT_WORDS as Words } from '../data/shift-diary.ts'
import type { Document, Mention, Person } from '../document.ts'
import { PUBLIC_ROLES } from '../roles.ts'
import { wordSet } from '../word-set.ts'
import { gatesOf, openGate } from './gates.ts'
import { perDocument } from './per-document.ts'

/** Somebody without a name: "my patient", "the lady", "he" whom nothing introduced. */
export type Individual = 'ours' | 'described' | 'pronoun'

const KIN = wordSet(Words.kin)
const MY = wordSet(Words.my)
const [YOUR] = wordSet('your')
const COLLEAGUE = wordSet(Words.colleague)
const NOT_PATIENTS: ReadonlySet<Person['role']> = new Set(PUBLIC_ROLES)
const SAME =
  /\bsame (?:man|woman|gentleman|lady|guy|girl|boy|kid|chap|bloke|patient|customer|fella)\b|\b(?:a|an|one|this|our) (?:[a-z-]+ )?(?:lad|lass|chap|bloke|gent|youngster|pensioner|wee one)\b/i
const SAME_GATE = openGate(wordSet('same lad lass chap bloke gent youngster pensioner wee'))
const RANK: Record<Individual, number> = { ours: 3, described: 2, pronoun: 1 }

/**
 * By sentence, the one person told of without a name who may be a patient, as plainly as it is put there. The author's
 * family and people of the house are none.
 */
export const findIndividuals = perDocument(computeFindIndividuals)

function computeFindIndividuals(document: Document): ReadonlyMap<number, Individual> {
  const out = new Map<number, Individual>()
  const add = (sentence: number, one: Individual) => {
    const known = out.get(sentence)
    if (!known || RANK[known] < RANK[one]) out.set(sentence, one)
  }
  const named = new Set<number>()
  for (const { role, mentions } of document.people) {
    const byName = mentions.some(({ form }) => form === 'name')
    for (const mention of mentions) {
      if (byName) named.add(mention.sentence)
      else if (!NOT_PATIENTS.has(role)) {
        const one = mention.form === 'pronoun' ? 'pronoun' : describe(document, mention, role)
        if (one) add(mention.sentence, one)
      }
    }
  }
  // "an eight-year-old": an age alone stands for somebody.
  for (const { index } of document.text.matchAll(/[- ]old\b/gi)) {
    const sentence = sentenceAt(document, index)
    if (named.has(sentence) || out.has(sentence) || !document.sentences[sentence]) continue
    if (document.entities.at(sentence, 'age').some(({ span }) => span.end === index + '-old'.length))
      add(sentence, 'described')
  }
  // "same gentleman", "a lad of twenty": clinicians' words for somebody whom they will not name.
  const gates = gatesOf(document)
  for (let at = 0; at < document.sentences.length; at++) {
    if (!gates.at(at, SAME_GATE) || out.has(at)) continue
    const { span } = document.sentences[at]
    if (SAME.test(document.text.slice(span.start, span.end))) add(at, 'described')
  }
  return out
}

function describe(
  { tokens, text }: Document,
  { span }: Mention,
  role: Person['role'],
): Individual | undefined {
  const tokenAt = (offset: number) => firstIndex(tokens.count, (t) => tokens.start[t] >= offset)
  const first = tokenAt(span.start)
  const last = tokenAt(span.end) - 1
  if (tokens.hash[first] === YOUR) return undefined
  if (MY.has(tokens.hash[first]) && KIN.has(tokens.hash[last])) return undefined
  if (role !== 'patient' && COLLEAGUE.has(tokens.hash[last])) return undefined
  const words = text.slice(span.start, span.end)
  return /\b(?:my|our)\b/i.test(words) && /patients?$/i.test(words) ? 'ours' : 'described'
}
