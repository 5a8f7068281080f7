import { isNobody } from '../annotate/modifiers.ts'
import { firstIndex } from '../bisect.ts'
import { sentenceAt, Term } from '../checks.ts'
import { SHIFT_WORDS as Words } from '../data/shift-diary.ts'
import type { Document, Mention, Person } from '../document.ts'
import { TokenKind } from '../document.ts'
import { PUBLIC_ROLES } from '../roles.ts'
import { wordSet } from '../word-set.ts'
import { gatesOf, openGate } from './gates.ts'
import {
  CALLING_GATE,
  NOUN_GATE,
  opensWithCalling,
  opensWithNoun,
  tellsWho,
  WHO_GATE,
} from './opening-nouns.ts'
import { isPastVerb } from './past-tense.ts'
import { perDocument } from './per-document.ts'

/** Somebody without a name: "my patient", "the lady", "he" whom nothing introduced. */
export type Individual = 'ours' | 'described' | 'pronoun'

const KIN = wordSet(Words.kin)
const MY = wordSet(Words.my)
const [YOUR] = wordSet('your')
const COLLEAGUE = wordSet(Words.colleague)
const NOT_PATIENTS: ReadonlySet<Person['role']> = new Set(PUBLIC_ROLES)
const SAME =
  /\bsame (?:man|woman|gentleman|lady|guy|girl|boy|kid|chap|bloke|patient|customer|fella)\b|\b(?:a|an|one|this|our) (?:[a-z-]+ )?(?:lad|lass|chap|bloke|gent|youngster|pensioner|wee one)\b|\b(?:the|our|these) (?:[a-z-]+ )?(?:twins|triplets|quadruplets|quintuplets)\b|\b(?:your|yer) (?:man|one|wan) (?:in|after|with|from|on|who)\b|\b(?:this|that|the next|another|my (?:last|next|first|second|third)) one (?:came|comes|rolled|walked|arrived|limped|landed|coded|crashed|swallowed|turned|showed|hobbled)\b|\b(?:somebody|someone) (?:(?:very|extra|so|really|quite) )?(?:small|little|tiny|special|brave|young|tough|dear|sweet|stubborn|lucky|wee)\b|\bone of (?:mine|ours) (?:had|was|went|said|told|asked|came|died)\b/i
const SAME_GATE = openGate(
  wordSet(
    'somebody someone same lad lass chap bloke gent youngster pensioner wee your yer twins triplets quadruplets quintuplets one mine ours first second third last next',
  ),
)
/** People of the house, to whom something happened at work. */
export const EMPLOYEES = wordSet('employee employees staff colleague colleagues coworker coworkers')
const ARTICLE = wordSet("a an one another this yesterday's today's tonight's")
const WHO = wordSet("who whose who'd who's that'd")
const THINGS_AND_STAFF =
  Term.StaffRole | Term.StaffTitle | Term.Org | Term.CareUnit | Term.Procedure | Term.Condition
/** Tokens before a pronoun in which an article may bring somebody in, and tokens around somebody that say whose people it is. */
const [BACK, BESIDE] = [30, 12]
const RANK: Record<Individual, number> = { ours: 3, described: 2, pronoun: 1 }

/** "an eight-year-old": an age that stands for somebody. */
const OLD_GATE = openGate(wordSet('old year-old month-old week-old day-old years-old'))

/** Whether a sentence may tell of such a person; spares looking through the draft where no sentence in question does. */
export function mayTellOfOne(document: Document, sentence: number): boolean {
  if (document.told.has(sentence) || document.type === 'social' || document.type === 'reply') return true
  const gates = gatesOf(document)
  return gates.at(sentence, OLD_GATE) || gates.at(sentence, SAME_GATE)
}

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
    // A name that stands behind a description is mostly a place's: "a fourth grader … outside Quill Lake".
    const shown = role === 'patient' && mentions[0].form === 'description'
    const byName = mentions.some((one) => one.form === 'name' && !(shown && followsPlaceWord(document, one)))
    for (const mention of mentions) {
      if (byName) named.add(mention.sentence)
      else if (!NOT_PATIENTS.has(role) && mention.form !== 'name') {
        const one = mention.form === 'pronoun' ? takeUp(document, mention) : describe(document, mention, role)
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
  // "The governess at one of the farms had been kicked": a calling brings somebody in.
  for (let at = 0; at < document.sentences.length; at++)
    if (gates.at(at, CALLING_GATE) && !out.has(at) && opensWithCalling(document, at)) add(at, 'described')
  for (let at = 0; at < document.sentences.length; at++)
    if (
      gates.at(at, WHO_GATE) &&
      !named.has(at) &&
      !out.has(at) &&
      tellsWho(document, document.sentences[at])
    )
      add(at, 'described')
  if (document.type === 'social' || document.type === 'reply')
    for (let at = 0; at < document.sentences.length; at++)
      if (gates.at(at, NOUN_GATE) && !named.has(at) && opensWithNoun(document, document.sentences[at]))
        add(at, 'described')
  return out
}

const followsPlaceWord = (document: Document, { span }: Mention) =>
  OUTSIDE.has(document.tokens.hash[tokenAt(document, span.start) - 1])
const OUTSIDE = wordSet('outside near in at past by off from beyond behind')

/** Number of the first token that starts at or after an offset. */
const tokenAt = ({ tokens }: Document, offset: number) =>
  firstIndex(tokens.count, (t) => tokens.start[t] >= offset)

/** "One oga … his": a pronoun may take up somebody whom an article brings in, whatever the noun is. */
function takeUp(document: Document, { sentence, span }: Mention): Individual {
  const { tokens, terms, sentences } = document
  const { first, last } = sentences[sentence]
  for (
    let t = Math.max(first, tokenAt(document, span.start) - BACK);
    t + 1 < last && tokens.start[t] < span.start;
    t++
  ) {
    if (!ARTICLE.has(tokens.hash[t])) continue
    const verb = nextVerb(document, t + 1, Math.min(last, t + 6))
    if (verb > t + 1 && !(terms.cover[verb - 1] & THINGS_AND_STAFF)) return 'described'
  }
  return 'pronoun'
}

/** The first verb in the past tense, or "who", with nothing but words before it; -1 for none. */
function nextVerb(document: Document, from: number, to: number): number {
  for (let t = from; t < to; t++) {
    if (document.tokens.kind[t] === TokenKind.Mark) return -1
    if (WHO.has(document.tokens.hash[t]) || isPastVerb(document, t)) return t
  }
  return -1
}

const [OF] = wordSet('of')
const CHILDREN = wordSet('children child son sons daughter daughters')

function describe(document: Document, mention: Mention, role: Person['role']): Individual | undefined {
  const { tokens, text } = document
  const { span } = mention
  const first = tokenAt(document, span.start)
  const last = tokenAt(document, span.end) - 1
  if (tokens.hash[first] === YOUR || isNobody(tokens, first, 0)) return undefined
  // "one of six children of a mason": whose child somebody is.
  if (tokens.hash[first - 1] === OF && CHILDREN.has(tokens.hash[first - 2])) return undefined
  if (MY.has(tokens.hash[first]) && KIN.has(tokens.hash[last])) return undefined
  if (role !== 'patient' && COLLEAGUE.has(tokens.hash[last])) return undefined
  for (let t = Math.max(0, first - BESIDE); t < Math.min(tokens.count, last + BESIDE); t++)
    if (EMPLOYEES.has(tokens.hash[t])) return undefined
  const words = text.slice(span.start, span.end)
  return /\b(?:my|our)\b/i.test(words) && /patients?$/i.test(words) ? 'ours' : 'described'
}
