import { COURTESY_WORDS as Words } from '../data/reply-courtesy.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { CONDITION, isDeed, isHarmlessDeed, isOfEverybody, isState, type Saying } from './courtesy.ts'
import { hashWord } from './has-word.ts'
import { isPastVerb } from './past-tense.ts'
import { readObject } from './reply-object.ts'
import { wasUnable } from './reply-standing.ts'
import { clauseAround, endsIn, isDone, nounAfter, passAdverbs } from './reply-verbs.ts'

/** What a reply says of its reader, where no courtesy explains it. */

const [GLAD, MODALS, BE, HAVE, DID] = [Words.glad, Words.modals, Words.be, Words.have, Words.did].map(wordSet)
const [THANK, WAS, AND, TOGETHER, PREPOSITIONS] = [
  'thank',
  "was were weren't wasn't",
  'and &',
  'two both three all guys folks lot',
  'to with for from of at on about by in beside around near behind over after like than',
].map(wordSet)
const [YOU, YOU_VE, YOU_D, YOU_RE, HAD] = ['you', "you've", "you'd", "you're", 'had'].map(hashWord)
/** Words before "you" in which a joy over it stands. */
const REACH = 5
const OFFERS = wordSet(Words.offers)
const BEEN = hashWord('been')
const WE = wordSet('i we he she dr')
const OWES = wordSet(Words.owes)
const DID_IT = 'what the reader did or what befell the reader'
const IS_SO = 'how the reader is'

/** "You" at a token, also with its verb. */
export function readYou(document: Document, sentence: Sentence, at: number): Saying | undefined {
  const { hash, kind } = document.tokens
  if (THANK.has(hash[at - 1])) return undefined
  const clause = clauseAround(document, sentence, at)
  const { last } = clause
  const open = clause.first > sentence.first && CONDITION.has(hash[clause.first - 1])
  const verb = passAdverbs(document, passOthers(document, at + 1, last), last)
  const did = { first: at, last, why: DID_IT, sure: true, own: true, deed: isMore(document, verb, last) }
  const is = { first: at, last, why: IS_SO, sure: false, own: true }
  switch (hash[at]) {
    case YOU_VE:
      return !open && isDeed(document, verb, last) ? did : undefined
    case YOU_D:
      return !open && isDone(document, verb) && isDeed(document, verb, last) ? did : undefined
    case YOU_RE:
      return isState(document, verb, last, false) ? is : undefined
  }
  if (hash[at] !== YOU || verb >= last) return readObject(document, clause, at)
  const next = passAdverbs(document, verb + 1, last)
  if (BE.has(hash[verb]) || WAS.has(hash[verb])) {
    const past = WAS.has(hash[verb])
    return !open && isState(document, next, last, past) ? (past ? did : is) : undefined
  }
  if (DID.has(hash[verb])) return isHarmlessDeed(document, next, last) ? undefined : did
  if (HAVE.has(hash[verb])) {
    const going = hash[next - 1] === BEEN && endsIn(document, next, 'ing')
    if (next < last && (going || isDone(document, next)) && kind[next] !== TokenKind.Mark)
      return isDeed(document, next, last) ? did : undefined
    return hash[verb] === HAD && !open && !isHarmlessDeed(document, verb, last) ? did : undefined
  }
  // "You still owe half of it": what is so with nobody else.
  if (OWES.has(hash[verb]))
    return !open && !isOfEverybody(document, clause) ? { ...is, sure: true } : undefined
  if (!open && wasUnable(document, sentence, verb, last)) return { ...did, deed: true }
  // "Glad that you can see the leaves": then it is so.
  if (MODALS.has(hash[verb]))
    return isGlad(document, sentence, at) && !open && !OFFERS.has(hash[next]) ? is : undefined
  if (isPastVerb(document, verb) && kind[verb] !== TokenKind.Mark && !PREPOSITIONS.has(hash[verb]))
    return open || isHarmlessDeed(document, verb, last) ? undefined : did
  // "Glad that you sleep through the night": then it is so.
  if (kind[verb] === TokenKind.Lower && isGladThat(document, at) && !FELT.has(hash[verb]) && !open)
    return PREPOSITIONS.has(hash[verb]) ? undefined : is
  return readObject(document, clause, at)
}

const isGladThat = ({ tokens }: Document, at: number) =>
  GLAD.has(tokens.hash[at - 1]) || (GLAD.has(tokens.hash[at - 2]) && THAT.has(tokens.hash[at - 1]))
const THAT = wordSet('that')
/** What who writes a review does and feels at present. */
const FELT = wordSet(Words.felt)

/** "and your husband", "two": those who do it with the reader. */
function passOthers(document: Document, from: number, last: number): number {
  const { hash } = document.tokens
  const at = from < last && TOGETHER.has(hash[from]) ? from + 1 : from
  if (AND.has(hash[at]) && WE.has(hash[at + 1])) return at + 2
  return AND.has(hash[at]) ? (nounAfter(document, at + 1, last)?.next ?? at) : at
}

/** "You came to seven of nineteen": more than that somebody came, chose us or was here. */
function isMore(document: Document, verb: number, last: number): boolean {
  const { hash } = document.tokens
  const at = HAVE.has(hash[verb]) || WAS.has(hash[verb]) ? passAdverbs(document, verb + 1, last) : verb
  return !TIES.has(hash[at]) || last - at > BARE
}
const TIES = wordSet(Words.ties)
/** Words of "came in to see us". */
const BARE = 6

function isGlad({ tokens }: Document, sentence: Sentence, at: number): boolean {
  for (let t = Math.max(sentence.first, at - REACH); t < at; t++) if (GLAD.has(tokens.hash[t])) return true
  return false
}
