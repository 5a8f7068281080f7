import { COURTESY_WORDS as Words } from '../data/reply-courtesy.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isHarmlessDeed, isState } from './courtesy.ts'
import { type NameRun, readNameRun } from './name-run.ts'
import { isPastVerb } from './past-tense.ts'
import { clauseAround, isDone, passAdverbs } from './reply-verbs.ts'

/** Names in a reply that tells of care, and whether they are of somebody it tells of and not of somebody who works there. */

const [BE, WAS, HAVE, WORKS] = [Words.be, 'was were', Words.have, Words.works].map(wordSet)
const [HIS, MET, STAFFED, CREW] = [
  'his her him he she',
  'that meet met hug kiss squeeze cuddle hold give tell with for of to on see saw watch bring',
  'by from ask call contact phone email dr nurse and with our doctor hygienist manager',
  'and & team at on',
].map(wordSet)
/** Tokens behind a name in which "his" is that person's. */
const REACH = 8

/** Names of a sentence that begin with a given name or a title. */
export function* namesIn(document: Document, sentence: Sentence): Generator<NameRun> {
  const { kind } = document.tokens
  for (let at = sentence.first; at < sentence.last; ) {
    const run = kind[at] < TokenKind.Number ? readNameRun(document, sentence, at) : undefined
    if (run && (run.listed || run.title === 'courtesy') && !run.initials) yield run
    at = run ? run.next : at + 1
  }
}

/** "Odile has put on weight", "since Alfie arrived", "sitting with Leonard and listening to his stories". */
export function isToldOf(document: Document, sentence: Sentence, { first, next }: NameRun): boolean {
  const { hash, kind } = document.tokens
  const { last } = clauseAround(document, sentence, next - 1)
  const verb = passAdverbs(document, next, last)
  if (verb < last && (BE.has(hash[verb]) || HAVE.has(hash[verb]) || !WORKS.has(hash[next]))) {
    if (BE.has(hash[verb]))
      return isState(document, passAdverbs(document, verb + 1, last), last, WAS.has(hash[verb]))
    const has = HAVE.has(hash[verb])
    const did = has ? passAdverbs(document, verb + 1, last) : verb
    if (did < last && (has ? isDone : isPastVerb)(document, did)) return !isHarmlessDeed(document, did, last)
  }
  if (STAFFED.has(hash[first - 1]) && !MET.has(hash[first - 1])) return false
  if (CREW.has(hash[next]) && !MET.has(hash[first - 1])) return false
  for (let t = next; t < Math.min(sentence.last, next + REACH); t++) {
    if (kind[t] === TokenKind.Capital) return false
    if (HIS.has(hash[t])) return MET.has(hash[first - 1])
  }
  return false
}
