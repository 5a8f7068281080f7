import { hashWord } from '../annotate/fold.ts'
import { FUNCTION } from '../annotate/vocabulary.ts'
import { CARE_FACT_GUARDS, CARE_FACT_WORDS } from '../data/care-fact-words.ts'
import { CARE_FACT_TURNS } from '../data/care-facts.ts'
import { RELATION_WORDS } from '../data/relationship-words.ts'
import type { Document, Role, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, wordSet } from '../word-set.ts'
import { answersCare, weightThatCounts } from './audience.ts'
import { joinInSentences } from './joined-facts.ts'
import { findMedicalAdvice } from './medical-advice.ts'
import { isEvent } from './occasions.ts'
import { perDocument } from './per-document.ts'
import { isOwnProse } from './prose.ts'
import { LEFT, readRest } from './reply-rest.ts'
import { readTellings } from './reply-tellings.ts'
import { readBeside } from './told-beside.ts'
import { compileTurns, type TurnMatch } from './turns.ts'

/** What a reply may tell of somebody's care. */
type FactIdea = keyof typeof CARE_FACT_TURNS

/** A fact of care, by what it is about. */
export interface CareFact {
  readonly idea: FactIdea
  readonly span: Span
  /** What decided, where no turn of phrase did; and that it leaves room for doubt. */
  readonly why?: string
  readonly doubtful?: boolean
  /** Only that nothing harmless explains the sentence speaks for it. */
  readonly rest?: boolean
}

type Turn = TurnMatch<FactIdea>

const { past, said } = RELATION_WORDS
const findTurns = compileTurns(CARE_FACT_TURNS, { ...CARE_FACT_WORDS, past, said })
const { open, anyone, may, but, silence, disclose, advice, published, shops, pointing } = CARE_FACT_GUARDS
const [OPEN, ANYONE, MAY, BUT] = [open, anyone, may, but].map(wordSet)
const [SILENCE, DISCLOSE, ADVICE, PUBLISHED] = [silence, disclose, advice, published].map(wordSet)
const [SHOPS, POINTING, BEFORE, NOBODY, NOW] = [
  shops,
  pointing,
  'before until till',
  'nobody no-one',
  'are need feel hurt suffer',
].map(wordSet)
const [WHO, YOU, PRONOUN] = [CARE_FACT_WORDS.who, CARE_FACT_WORDS.you, 'she he'].map(wordSet)
const [HAVE, SHOULD, WHEN] = ['have', 'should', 'when'].map(hashWord)
const CLAUSE_ENDS = markSet(',;:—–')
/** An instruction or a page tells these to anybody; what somebody did is told of nobody else. */
const GENERAL_IDEAS: ReadonlySet<FactIdea> = new Set(['clinical', 'money', 'told'])
const SHOP_IDEAS: ReadonlySet<FactIdea> = new Set(['money', 'schedule'])
const OTHERS: ReadonlySet<Role | undefined> = new Set<Role>(['staff', 'author', 'source', 'organization'])

/** How many characters lie between two facts of one kind. */
const APART = 60
/** How many words off a condition, a refusal or an "everyone" still holds. */
const REACH = 50

interface Reading {
  readonly document: Document
  readonly least: number
  /** Characters that name or stand for staff, authors and sources. */
  readonly others: ReadonlySet<number>
}

/** Facts of somebody's care that a draft tells in answer to them, in reading order; of one sentence each idea once. */
export const readCareFacts = perDocument(findCareFacts)

/** Whether a sentence of an answer to a review tells care, and leaves no doubt. */
export const isCareTold = (document: Document, { span: { start, end } }: Sentence) =>
  answersCare(document) &&
  readCareFacts(document).some(({ span, doubtful }) => !doubtful && span.start < end && span.end > start)

function findCareFacts(document: Document): readonly CareFact[] {
  const found: CareFact[] = []
  const least = weightThatCounts(document)
  if (least > 3) return found
  const advised = findMedicalAdvice(document)
  const others = new Set<number>()
  for (const { role, mentions } of document.people) {
    if (!OTHERS.has(role)) continue
    for (const { span } of mentions) for (let at = span.start; at < span.end; at++) others.add(at)
  }
  const tellings = readTellings(document)
  for (const [number, sentence] of document.sentences.entries()) {
    // A reply that calls a review made up tells facts all the same.
    if (!isOwnProse(document, sentence) || sentence.guard === 'bad-example') continue
    const told = new Map<FactIdea, number>()
    for (const fact of factsIn({ document, least, others }, sentence)) {
      if (fact.span.start - (told.get(fact.idea) ?? -APART) < APART) continue
      // What somebody is advised to take is no fact of theirs; reply/personal-medical-advice says so.
      if (advised.some(({ span }) => span.start <= fact.span.start && fact.span.end <= span.end)) continue
      found.push(fact)
      told.set(fact.idea, fact.span.end)
    }
    for (const telling of tellings) {
      if (telling.sentence !== number || !telling.matter) continue
      const span = { start: document.tokens.start[telling.first], end: document.tokens.end[telling.last - 1] }
      const isKnown = (one: { readonly span: Span }) => one.span.start < span.end && one.span.end > span.start
      if (found.some(isKnown) || advised.some(isKnown)) continue
      found.push({ idea: telling.matter, span, why: telling.why, doubtful: !telling.sure })
    }
  }
  if (!answersCare(document)) return found
  for (const { sentence, matter } of readRest(document)) {
    const { span } = document.sentences[sentence]
    const isKnown = (one: { readonly span: Span }) => one.span.start < span.end && one.span.end > span.start
    if (!found.some(isKnown) && !advised.some(isKnown))
      found.push({ idea: matter ?? 'told', span, why: LEFT, doubtful: true, rest: true })
  }
  for (const { span, clinical, why } of [...readBeside(document, found)])
    found.push({ idea: clinical ? 'clinical' : 'told', span, why, doubtful: !clinical })
  return joinInSentences(document, found)
}

/** Facts that overlap are one, under the idea that comes first. */
function factsIn(reading: Reading, sentence: Sentence): CareFact[] {
  const { document, least } = reading
  const { start, end, hash } = document.tokens
  const out: { idea: FactIdea; first: number; last: number }[] = []
  const turns = findTurns(document, sentence).sort((a, b) => a.first - b.first || b.last - a.last)
  for (const turn of turns) {
    if (turn.weight < least || !isSaid(reading, sentence, turn)) continue
    const before = out[out.length - 1]
    if (before && turn.first < before.last) before.last = Math.max(before.last, turn.last)
    else out.push({ idea: turn.idea, first: turn.first, last: turn.last })
  }
  return out.map(({ idea, first, last }) => {
    let from = first
    // "This man" and the whole of a name.
    if (from > sentence.first && WHO.has(hash[from]) && POINTING.has(hash[from - 1])) from--
    else while (from > sentence.first && isName(document, from) && isName(document, from - 1)) from--
    return { idea, span: { start: start[from], end: end[last - 1] } }
  })
}

const isName = ({ tokens }: Document, at: number) =>
  tokens.kind[at] === TokenKind.Capital && !FUNCTION.has(tokens.hash[at])

/** Whether a turn states a fact about the person answered: nothing left open, nothing refused, nothing about everybody. */
function isSaid(reading: Reading, sentence: Sentence, turn: Turn): boolean {
  const { document } = reading
  const { hash, kind } = document.tokens
  if (isLeftOpen(document, sentence, turn) || isAboutAnother(reading, sentence, turn)) return false
  for (let t = turn.at; t < turn.last; t++)
    if (MAY.has(hash[t]) && kind[t] === TokenKind.Lower && hash[t + 1] !== HAVE) return false
  const general = turn.weight < 3 && GENERAL_IDEAS.has(turn.idea) && turn.first > sentence.first
  if (general && ADVICE.has(hash[sentence.first])) return false
  for (
    let t = Math.max(sentence.first, turn.first - REACH);
    t < Math.min(sentence.last, turn.last + REACH);
    t++
  ) {
    // "before anyone answered" is no rule for everybody.
    const anyone = ANYONE.has(hash[t]) && !BEFORE.has(hash[t - 1])
    if (turn.weight < 2 && (anyone || isEvent(document, t))) return false
    if (turn.idea === 'told' && PUBLISHED.has(hash[t])) return false
    if (SHOP_IDEAS.has(turn.idea) && SHOPS.has(hash[t])) return false
  }
  return true
}

/** Behind a condition, words that decline to tell, or words that speak of everybody or of nobody, as rules do. */
function isLeftOpen({ tokens }: Document, { first, last }: Sentence, turn: Turn): boolean {
  const ruled =
    NOBODY.has(tokens.hash[first]) && !tokens.hash.subarray(first, last).some((one) => YOU.has(one))
  if (ruled && turn.weight < 3) return true
  let conditional = false
  let silent = false
  let disclosed = false
  for (let t = Math.max(first, turn.first - REACH); t < turn.first; t++) {
    const word = tokens.hash[t]
    if (BUT.has(word)) silent = disclosed = false
    if (conditional && CLAUSE_ENDS.has(word)) conditional = false
    // "Waiting is hard when you are in pain": of whomever.
    if (word === WHEN && YOU.has(tokens.hash[t + 1]) && NOW.has(tokens.hash[t + 2])) conditional = true
    conditional ||= OPEN.has(word) || (word === SHOULD && t === first)
    silent ||= SILENCE.has(word)
    disclosed ||= DISCLOSE.has(word)
    if (turn.weight < 3 && ANYONE.has(word)) return true
  }
  return conditional || (silent && disclosed)
}

/** A noun that no "this" or "your" points out, or the name or pronoun of somebody on the staff. */
function isAboutAnother({ document, others }: Reading, sentence: Sentence, { at, idea }: Turn): boolean {
  const { hash, kind, start, possessive } = document.tokens
  const named = kind[at] === TokenKind.Capital && !WHO.has(hash[at]) && at > sentence.first
  if (idea === 'third' && named && !possessive[at]) return true
  if (PRONOUN.has(hash[at]) || (named && idea !== 'told' && idea !== 'money')) return others.has(start[at])
  if (!WHO.has(hash[at]) || YOU.has(hash[at])) return false
  for (let t = Math.max(sentence.first, at - 3); t < at; t++) if (POINTING.has(hash[t])) return false
  return true
}
