import { Term } from '../annotate/terms.ts'
import { type Document, type Role, type Sentence, TokenKind } from '../document.ts'
import { weightThatCounts } from './audience.ts'
import { isCareTold } from './care-facts.ts'
import { hasWord, hasWordNear, wordSet } from './has-word.ts'
import { findIndividuals } from './individuals.ts'
import { comerOf, OPEN, type Subject } from './protected-comers.ts'
import type { ProtectedFact } from './protected-facts.ts'
import { isKin } from './protected-kin.ts'

const YOU = wordSet("you your you're you've you'd yours yourself")
const I = wordSet("i i'm i've i'd my me")
/** People who work with such care, or speak about it, the public's own figures with them. */
const WORKERS: ReadonlySet<Role | undefined> = new Set<Role>([
  'staff',
  'author',
  'source',
  'organization',
  'donor',
  'public-figure',
])
/** A state of the teller's own: the fact is theirs, not that of the house. */
const OWN_STATE = wordSet(
  'sober sobriety clean recovery drink drinking relapsed relapse survivor diagnosed lived living struggled struggle my i myself own',
)
const MINOR = wordSet(
  'teen teenager teens freshman sophomore junior minor adolescent schoolgirl schoolboy fourteen-year-old fifteen-year-old sixteen-year-old seventeen-year-old thirteen-year-old twelve-year-old grader underage',
)
const ADULT = 18
const GUEST = wordSet('visits visited visiting tours toured touring opened funded donated sponsored')
/** People looked at in one sentence. */
const FEW = 20
/** Words between "you" and the fact. */
const REACH = 12

/** Whether anybody may be told of in a sentence or in the one before, which says little. */
export function mayTellOfOne(document: Document, sentence: number): boolean {
  const { told, type, sentences } = document
  if (
    type === 'reply' ||
    type === 'testimonial' ||
    [0, 1, 2, 3].some((back) => told.get(sentence - back)?.length)
  )
    return true
  return (
    isAged(document, sentence) ||
    isKin(document, sentences[sentence]) ||
    comerOf(document, sentences[sentence]) !== undefined
  )
}

/** Whether the person of a sentence is said to be under age. */
export function tellsOfMinor(document: Document, sentence: number): boolean {
  if (hasWord(document, document.sentences[sentence], MINOR)) return true
  return document.entities
    .at(sentence, 'age')
    .some(({ years, subject }) => years >= 9 && years < ADULT && subject !== 'thing')
}

function isOfReader({ tokens, terms }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t + 1 < last; t++)
    if (tokens.hash[t] === YOUR && terms.starts[t + 1] & (Term.Kinship | Term.Life)) return true
  return false
}
const [YOUR] = wordSet('your')

/** Who a fact of a sentence is told of; nobody where it is said of many, of services or of anybody. */
export function subjectOf(document: Document, sentence: number, fact: ProtectedFact): Subject | undefined {
  const { guard, block } = document.sentences[sentence]
  if (
    guard === 'hypothetical' ||
    guard === 'fictional' ||
    guard === 'historical' ||
    guard === 'bad-example' ||
    guard === 'negated'
  )
    return undefined
  const { kind, quoted } = document.blocks[block]
  if (kind === 'url' || kind === 'code') return undefined
  const answered = document.type === 'reply' && !quoted ? answeredBy(document, sentence, fact) : undefined
  if (answered) return answered
  // "You help your father with his pills": anybody who reads.
  if (guard || (document.type !== 'reply' && isOfReader(document, document.sentences[sentence])))
    return undefined
  return (
    toldOf(document, sentence) ??
    coupleBefore(document, sentence) ??
    comerOf(document, document.sentences[sentence]) ??
    tellerOf(document, document.sentences[sentence])
  )
}

/** "They had one cycle": the couple of whom the paragraph has told. */
function coupleBefore(document: Document, at: number): Subject | undefined {
  const { sentences } = document
  if (!hasWord(document, sentences[at], THEY) || hasWord(document, sentences[at], OPEN)) return undefined
  for (let near = at - 1; near >= Math.max(0, at - BEFORE); near--) {
    if (sentences[near].block !== sentences[at].block) return undefined
    const subject = toldOf(document, near)
    if (subject?.severity === 'error') return { ...subject, why: 'told of a couple' }
  }
  return undefined
}
const THEY = wordSet('they their them')
const BEFORE = 3

/** "Your sobriety": the person a reply answers. */
function answeredBy(document: Document, sentence: number, fact: ProtectedFact): Subject | undefined {
  const here = document.sentences[sentence]
  if (weightThatCounts(document) > 2 || hasWord(document, upTo(document, here, fact), OPEN)) return undefined
  // "Three transfers later …": where the sentence tells of their care, whoever else is not spoken of.
  if (!hasWordNear(document, here, fact.span, YOU, REACH) && !isCareTold(document, here)) return undefined
  return { person: undefined, severity: 'error', why: 'said to the person who wrote' }
}

/** The sentence as far as the end of a fact. */
function upTo({ tokens }: Document, sentence: Sentence, { span }: ProtectedFact): Sentence {
  let last = sentence.first
  while (last < sentence.last && tokens.start[last] < span.end) last++
  return { ...sentence, last }
}

/** A patient of the sentence; else somebody there who is not at work. */
function toldOf(document: Document, sentence: number): Subject | undefined {
  const told = (document.told.get(sentence) ?? []).slice(0, FEW)
  const patient = told.find(({ role }) => role === 'patient')
  // A senator in a methadone clinic is a guest.
  const guest = hasWord(document, document.sentences[sentence], GUEST)
  if (patient && (patient.certain || !guest)) {
    const why = patient.certain ? 'told of a patient' : 'told of somebody who seems a patient'
    return { person: patient, severity: patient.certain ? 'error' : 'warn', why }
  }
  const worker = told.find(({ role }) => WORKERS.has(role))
  if (worker)
    return hasWord(document, document.sentences[sentence], OWN_STATE)
      ? { person: worker, severity: 'note', why: 'told of somebody at work' }
      : undefined
  if (guest) return undefined
  const other = told.find(
    ({ role, mentions }) =>
      role !== 'fictional' && (role !== undefined || mentions.some(({ form }) => form === 'name')),
  )
  if (other) return { person: other, severity: other.role ? 'error' : 'warn', why: 'told of one person' }
  const one = told.length || isAged(document, sentence) ? findIndividuals(document).get(sentence) : undefined
  if (!one && isKin(document, document.sentences[sentence]))
    return { person: undefined, severity: 'error', why: 'told of somebody by their family' }
  if (!one) return undefined
  const severity = one === 'ours' ? 'error' : 'warn'
  return { person: undefined, severity, why: 'told of one person without a name' }
}

/** "A fourteen-year-old": an age stands for somebody. */
function isAged({ text, sentences }: Document, sentence: number): boolean {
  const { start, end } = sentences[sentence].span
  return text.slice(start, end).includes('-old')
}

/** A testimonial speaks in the first person of whoever signs it. */
function tellerOf(document: Document, sentence: Sentence): Subject | undefined {
  if (document.type !== 'testimonial' || !hasWord(document, sentence, I)) return undefined
  return {
    person: undefined,
    severity: 'error',
    why: 'told in the first person by whoever gives the testimonial',
  }
}

/**
 * "Two years sober." A few words behind a sentence about somebody speak of the same, in a post also of somebody who is
 * only named.
 */
export function subjectBefore(document: Document, at: number): Subject | undefined {
  // "One year clean today! So proud of our client Dana."
  const near = document.type === 'social' && at === 0 ? at + 1 : at - 1
  const [here, beside] = [document.sentences[at], document.sentences[near]]
  if (here.guard || beside?.block !== here.block || beside.guard || !isFragment(document, here))
    return undefined
  const subject = toldOf(document, near)
  return subject && (subject.severity === 'error' || document.type === 'social')
    ? { ...subject, why: 'told of the person of the sentence beside' }
    : undefined
}

function isFragment({ tokens }: Document, { first, last }: Sentence): boolean {
  let words = 0
  for (let t = first; t < last; t++) if (tokens.kind[t] !== TokenKind.Mark) words++
  return words <= LONGEST
}
const LONGEST = 6
