import { isBodyPart } from '../annotate/terms.ts'
import { hasTerm, patientsIn, Term } from '../checks.ts'
import { UNIQUE_WORDS as Words } from '../data/one-of-a-kind.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import { careIn } from './in-care.ts'
import { storyOf } from './in-story.ts'
import { findIndividuals } from './individuals.ts'
import { firstMention, mentionsIn } from './last-told.ts'
import { isScoped } from './superlatives.ts'

/** What tells the one in care from somebody at work, from trials and from what agencies count. */

const GENERIC = wordSet(Words.generic)
const OURS = wordSet(Words.ours)
const [TO, OUR] = wordSet('to our')
const WORK = wordSet(Words.work)
const TRIAL = wordSet(Words.trial)
const AGENCY = wordSet(Words.agency)
const [BODILY, TREATED, HIRED] = [Words.bodily, Words.treated, Words.hired].map(wordSet)
const [FINISH, PROGRAM, PROCEDURE, DONE] = [Words.finish, Words.program, Words.procedure, Words.done].map(
  wordSet,
)
const WAS = wordSet('was were took went')
const BE = wordSet('is was became becomes remains be been has had')
const THEM = wordSet('her him them')
const MAKES = wordSet('makes made making make')
/** Words of a phrase whose noun no list has, and people looked at in one sentence. */
const [AHEAD, FEW] = [6, 20]
/** Tokens behind the noun in which it may turn out to be about work. */
const REACH = 9

/** "The first operation was done on May 3. The patient …": token behind what was done to the one told of; -1 for none. */
export function procedureOf(document: Document, index: number, at: number): number {
  const { tokens } = document
  const sentence = document.sentences[index]
  const next = document.sentences[index + 1]
  for (let t = at + 1; t < Math.min(sentence.last - 1, at + 5); t++) {
    if (!PROCEDURE.has(tokens.hash[t])) continue
    const told = isTold(document, index) || (next?.block === sentence.block && isTold(document, index + 1))
    const past = WAS.has(tokens.hash[t + 1]) && hasWord(document, { ...sentence, first: t }, DONE)
    return told && past && !hasWord(document, sentence, TRIAL) ? t + 1 : -1
  }
  return -1
}

/** One patient, or somebody without a name, is told of. */
const isTold = (document: Document, index: number) =>
  patientsIn(document, index).length > 0 || (findIndividuals(document).get(index) ?? 'pronoun') !== 'pronoun'

/** "the tallest person we have ever had in our scanner": who was cared for, and not who was hired. */
export function isTreatedOne(document: Document, index: number, at: number): boolean {
  const sentence = document.sentences[index]
  if (!BODILY.has(document.tokens.hash[at]) || hasWord(document, sentence, HIRED)) return false
  return hasWord(document, sentence, TREATED) && hasWord(document, sentence, OURS)
}

/** "to chair", "certified in": what the phrase is first in is work. */
export function worksBehind({ tokens, terms }: Document, from: number, last: number): boolean {
  for (let t = from; t < Math.min(last, from + REACH); t++) {
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] === 0x2c) return false
    // "the oldest person to finish the program"
    if (FINISH.has(tokens.hash[t]))
      for (let n = t + 1; n < Math.min(last, t + 5); n++) if (PROGRAM.has(tokens.hash[n])) return false
    if (WORK.has(tokens.hash[t]) && (tokens.hash[t - 1] === TO || t <= from + 1)) return true
    if (terms.starts[t] & Term.StaffVerb && tokens.hash[t - 1] === TO) return true
  }
  return false
}

/** Of trials, and of what agencies count, nobody is one of ours. */
export function isCounted(document: Document, sentence: Sentence): boolean {
  if (hasWord(document, sentence, TRIAL)) return true
  return hasWord(document, sentence, AGENCY) && !hasWord(document, sentence, OURS)
}

export function toldBefore({ told }: Document, index: number, at: number): boolean {
  const people = told.get(index)?.slice(0, FEW) ?? []
  return people.some((person) => (firstMention(person, index)?.span.end ?? at + 1) <= at)
}

/** "she is the nursery's very first graduate": whatever the noun, said of somebody in whose story it stands. */
export function isPredicate(document: Document, index: number, opening: number): boolean {
  const { hash, start } = document.tokens
  const said = BE.has(hash[opening - 1]) || (THEM.has(hash[opening - 1]) && MAKES.has(hash[opening - 2]))
  return said && storyOf(document).has(index) && toldBefore(document, index, start[opening])
}

/** Behind a noun that no list has: "graduate of ours", "in the state", "to". */
export const isSomeScope = (document: Document, from: number, last: number) => {
  for (let t = from; t < Math.min(last, from + AHEAD); t++) {
    if (document.tokens.kind[t] === TokenKind.Mark) return t > from
    if (isScoped(document, t, last, true)) return true
  }
  return false
}

/** "our youngest child": the author's. */
export function isFamily({ tokens, terms }: Document, opening: number, noun: number): boolean {
  return tokens.hash[opening] === OUR && (terms.cover[noun - 1] & Term.Kinship) !== 0
}

/** Somebody is told of behind the phrase, or right after its sentence. */
export function toldBehind({ told, sentences }: Document, index: number, at: number): boolean {
  const people = told.get(index)?.slice(0, FEW) ?? []
  if (people.some((person) => mentionsIn(person, index).some(({ span }) => span.start >= at))) return true
  return sentences[index + 1]?.block === sentences[index].block && told.has(index + 1)
}

/** "Every first visit", and not "our first patient, whom every nurse knew". */
export function isGeneric({ tokens }: Document, { first, last }: Sentence, { start }: Span): boolean {
  for (let t = first; t < last && tokens.start[t] < start; t++) if (GENERIC.has(tokens.hash[t])) return true
  return false
}

/** "our first heart recipient": what was done stands between. */
export function isOrgans({ tokens, terms }: Document, at: number, noun: number): boolean {
  for (let t = at + 1; t < noun; t++)
    if (isBodyPart(tokens.hash[t]) || terms.starts[t] & Term.Procedure) return true
  return false
}

/** "he became the first man in India to": said of somebody told of before, and health is spoken of around. */
export function isNearHealth(document: Document, index: number, opening: number): boolean {
  const sentence = document.sentences[index]
  if (!toldBefore(document, index, document.tokens.start[opening])) return false
  if (hasTerm(document, sentence, Term.StaffRole | Term.StaffTitle)) return false
  return [index, index - 1, index + 1].some(
    (near) => document.sentences[near]?.block === sentence.block && careIn(document, near) > 0,
  )
}
