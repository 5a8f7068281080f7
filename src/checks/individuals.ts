import { FUNCTION } from '../annotate/vocabulary.ts'
import { firstIndex } from '../bisect.ts'
import { sentenceAt, Term } from '../checks.ts'
import { ROLE_WORDS } from '../data/roles.ts'
import { SHIFT_WORDS as Words } from '../data/shift-diary.ts'
import type { Document, Mention, Person, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { PUBLIC_ROLES } from '../roles.ts'
import { markSet, wordSet } from '../word-set.ts'
import { gatesOf, openGate } from './gates.ts'
import { isPastVerb } from './past-tense.ts'
import { perDocument } from './per-document.ts'

/** Somebody without a name: "my patient", "the lady", "he" whom nothing introduced. */
export type Individual = 'ours' | 'described' | 'pronoun'

const KIN = wordSet(Words.kin)
const MY = wordSet(Words.my)
const [YOUR] = wordSet('your')
const CALLING = wordSet(ROLE_WORDS.calling)
const CALLING_GATE = openGate(CALLING)
const [THE, IN] = wordSet('the in')
const THEIRS = wordSet('his her their')
const COLLEAGUE = wordSet(Words.colleague)
const NOT_PATIENTS: ReadonlySet<Person['role']> = new Set(PUBLIC_ROLES)
const SAME =
  /\bsame (?:man|woman|gentleman|lady|guy|girl|boy|kid|chap|bloke|patient|customer|fella)\b|\b(?:a|an|one|this|our) (?:[a-z-]+ )?(?:lad|lass|chap|bloke|gent|youngster|pensioner|wee one)\b|\b(?:your|yer) (?:man|one|wan) (?:in|after|with|from|on|who)\b|\b(?:this|that|the next|another|my (?:last|next|first|second|third)) one (?:came|comes|rolled|walked|arrived|limped|landed|coded|crashed|swallowed)\b|\bone of (?:mine|ours) (?:had|was|went|said|told|asked|came|died)\b/i
const SAME_GATE = openGate(
  wordSet(
    'same lad lass chap bloke gent youngster pensioner wee your yer one mine ours first second third last next',
  ),
)
/** People of the house, to whom something happened at work. */
export const EMPLOYEES = wordSet('employee employees staff colleague colleagues coworker coworkers')
const ARTICLE = wordSet("a an one another this yesterday's today's tonight's")
const WHO = wordSet("who whose who'd who's that'd")
const THINGS_AND_STAFF =
  Term.StaffRole | Term.StaffTitle | Term.Org | Term.CareUnit | Term.Procedure | Term.Condition
const SOMEBODY = wordSet(Words.somebody)
const NOUN_GATE = openGate(SOMEBODY, Term.Life | Term.Occupation | Term.Patient)
const [PT] = wordSet('pt')
const [COLON, COMMA] = [':', ','].map((mark) => mark.charCodeAt(0))
const CLAUSE_OPENERS = markSet(':;—–-•·.)⃣️')
/** Tokens before a pronoun in which an article may bring somebody in, and tokens around somebody that say whose people it is. */
const [BACK, BESIDE] = [30, 12]
/** Tokens of a sentence in which such a noun may open a clause. */
const OPENING = 14
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
    const byName = mentions.some(({ form }) => form === 'name')
    for (const mention of mentions) {
      if (byName) named.add(mention.sentence)
      else if (!NOT_PATIENTS.has(role)) {
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
  if (document.type === 'social' || document.type === 'reply')
    for (let at = 0; at < document.sentences.length; at++)
      if (gates.at(at, NOUN_GATE) && !named.has(at) && opensWithNoun(document, document.sentences[at]))
        add(at, 'described')
  return out
}

/** "The", "a", and a calling behind it, before a verb in the past; whoever works here or is named is none. */
function opensWithCalling(document: Document, at: number): boolean {
  const { tokens, terms, sentences } = document
  const { first, last, guard } = sentences[at]
  if (guard || !(ARTICLE.has(tokens.hash[first]) || tokens.hash[first] === THE)) return false
  for (let t = first + 1; t < Math.min(last, first + 4) && tokens.kind[t] === TokenKind.Lower; t++) {
    if (terms.cover[t] & THINGS_AND_STAFF) return false
    if (!CALLING.has(tokens.hash[t])) continue
    for (let n = t + 1; n < Math.min(last, t + BESIDE); n++) if (isPastVerb(document, n)) return true
    return false
  }
  return false
}

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

/** "Schoolteacher had been …", "apprentice roofer, four-inch nail …": notes leave the article out. */
function opensWithNoun(document: Document, { first, last }: Sentence): boolean {
  const { tokens, terms } = document
  for (let t = first; t < Math.min(last - 1, first + OPENING); t++) {
    const before = t > first ? tokens.hash[t - 1] : COLON
    if (t === first && tokens.hash[t] === PT) return true
    const opens = t === first || isDescribed(document, first, t) || CLAUSE_OPENERS.has(before)
    const noun = (terms.starts[t] & (Term.Life | Term.Occupation)) !== 0
    if (!(noun || SOMEBODY.has(tokens.hash[t])) || !opens) continue
    const next = noun ? terms.ends[t] : t + 1
    if (
      next < last &&
      (tokens.hash[next] === COMMA ||
        WHO.has(tokens.hash[next]) ||
        isPastVerb(document, next) ||
        (tokens.hash[next] === IN && THEIRS.has(tokens.hash[next + 1])))
    )
      return true
  }
  return false
}

/** "Big lad, forties, …", "Lovely old chap who …": an adjective or two may stand before. */
function isDescribed({ tokens }: Document, first: number, at: number): boolean {
  if (at > first + 2) return false
  for (let t = first; t < at; t++)
    if (tokens.kind[t] === TokenKind.Mark || (FUNCTION.has(tokens.hash[t]) && !PLAIN.has(tokens.hash[t])))
      return false
  return true
}
const PLAIN = wordSet('big great good little old young')

function describe(document: Document, mention: Mention, role: Person['role']): Individual | undefined {
  const { tokens, text } = document
  const { span } = mention
  const first = tokenAt(document, span.start)
  const last = tokenAt(document, span.end) - 1
  if (tokens.hash[first] === YOUR) return undefined
  if (MY.has(tokens.hash[first]) && KIN.has(tokens.hash[last])) return undefined
  if (role !== 'patient' && COLLEAGUE.has(tokens.hash[last])) return undefined
  for (let t = Math.max(0, first - BESIDE); t < Math.min(tokens.count, last + BESIDE); t++)
    if (EMPLOYEES.has(tokens.hash[t])) return undefined
  const words = text.slice(span.start, span.end)
  return /\b(?:my|our)\b/i.test(words) && /patients?$/i.test(words) ? 'ours' : 'described'
}
