import { hashWord } from '../annotate/fold.ts'
import { HEALTH } from '../annotate/terms.ts'
import { hasTerm } from '../checks.ts'
import { AUTHORITY_WORDS as Words } from '../data/authority.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordSet, wordSet } from '../word-set.ts'
import { AUTHORITIES, isAdverb } from './authority-verb.ts'
import { hasWord } from './has-word.ts'
import { ABOUT_HEALTH } from './health-number.ts'

/** Claims that name not even a kind of authority: "it is well known", "clinically proven", "many people say". */

const [PROOF, MANNER, SEALS, KNOWN] = [Words.proof, Words.manner, Words.seals, Words.known].map(wordSet)
const [WIDELY, MANY, CROWD] = [Words.widely, Words.many, Words.crowd].map(wordSet)
const BEEN = wordSet('been is are')
const HAVE = wordSet('has have')
const IT_IS = wordSet("it it's its")
const [TO, THAT, AGREE, DOCUMENTED, PROVEN_TO, AMONG] = wordSet('to that agree documented proven among')
const [AGREED, AGREEMENT] = wordSet('consensus agreement')
const BROAD = wordSet('broad growing wide widespread general near-universal universal increasing strong')
const CONSENSUS = wordSet('consensus agreement doubt')
const [THE, THERE, IS] = wordSet('the there is')
const CROWD_CLAIMS = wordSet('say agree swear insist says agrees')
const KNOWS = wordSet('knows know')

const [EACH, TELLS, QUESTIONS, SETTLED] = [Words.each, Words.tells, Words.openQuestions, Words.settled].map(
  wordSet,
)
const ANY = wordSet('any every')
const [NO, DOUBTS, THOSE, STUDYING, CLAIMS] = [
  Words.nobody,
  Words.doubts,
  Words.those,
  Words.studying,
  Words.claims,
].map(wordSet)
const WHO = hashWord('who')
const WOULD = wordSet('will would')
const [ASK, AND] = wordSet('ask and')
const KNOWN_TO = wordSet('i we you')
const THE_IS = wordSet('is are')

/** Words of which one stands in every such claim. */
export const NOBODY_WORDS = new WordSet([
  ...CONSENSUS,
  ...wordSet('secret fact truism saying mystery'),
  ...PROOF,
  ...SEALS,
  ...KNOWN,
  ...MANY,
  ...EACH,
  ...QUESTIONS,
  ...STUDYING,
])

/** First and last token (exclusive) of such a claim that is known by the word at a token. */
export function readNobody(
  document: Document,
  sentence: Sentence,
  at: number,
): { first: number; last: number } | undefined {
  const { tokens } = document
  const { first, last } = sentence
  const hash = tokens.hash[at]
  const found = (from: number, to: number) => ({ first: from, last: to })
  if (SEALS.has(hash)) return found(at, at + 1)
  if (MANNER.has(hash) && PROOF.has(tokens.hash[at + 1]) && at + 1 < last) return found(at, at + 2)
  if (MANY.has(hash)) {
    if (IN.has(tokens.hash[at + 1]) && at + 4 < last && TRADE.has(tokens.hash[at + 3]))
      return claimsBehind(document, last, at, at + 4)
    const verb = CROWD.has(tokens.hash[at + 1]) ? at + 2 : at + 1
    const opens = at === first || tokens.kind[at - 1] === TokenKind.Mark
    const says =
      verb < last &&
      (CROWD_CLAIMS.has(tokens.hash[verb]) ||
        (KNOWS.has(tokens.hash[verb]) && tellsOfHealth(document, sentence)))
    return opens && says && (verb > at + 1 || tokens.hash[verb] !== AGREE) && tellsThat(document, verb, last)
      ? found(at, verb + 1)
      : undefined
  }
  if (STUDYING.has(hash) && tokens.hash[at - 1] === WHO) return readThose(document, sentence, at)
  if (EACH.has(hash)) return readAny(document, sentence, at)
  if (QUESTIONS.has(hash)) return readSettled(document, sentence, at)
  if (CONSENSUS.has(hash)) return readConsensus(document, sentence, at)
  if (SECRET.has(hash))
    return tellsOfHealth(document, sentence) ? readSecret(document, sentence, at) : undefined
  if (!KNOWN.has(hash) && !PROOF.has(hash)) return undefined
  let from = at - 1
  while (from > first && (WIDELY.has(tokens.hash[from]) || isAdverb(document, from))) from--
  // "It has long been known": the adverb may stand before the other verb as well.
  const widely = from < at - 1 || (from > first && WIDELY.has(tokens.hash[from - 1]))
  if (!BEEN.has(tokens.hash[from]) && !IT_IS.has(tokens.hash[from])) return undefined
  if (WIDELY.has(tokens.hash[from - 1]) && from > first) from--
  if (HAVE.has(tokens.hash[from - 1]) && from > first) from--
  // "If you have been shown to be allergic": at a visit.
  if (from > first && PERSONS.has(tokens.hash[from - 1])) return undefined
  if (IT_IS.has(tokens.hash[from - 1]) && from > first) from--
  const next = tokens.hash[at + 1]
  if (IT_IS.has(tokens.hash[from]))
    return next === THAT && (widely || PROVEN.has(hash)) ? found(from, at + 1) : undefined
  if (widely && hash === DOCUMENTED) return found(from, at + 1)
  // "has been shown to", "is proven to": by whom?
  if (hash === PROVEN_TO && next === TO) return found(from, at + 1)
  return HAVE.has(tokens.hash[from]) && PROVEN.has(hash) && (next === TO || next === THAT)
    ? found(from, at + 1)
    : undefined
}
const PERSONS = wordSet('you we they i he she who')
const PROVEN = wordSet('proven shown demonstrated established')

/** "Many say that …", "some swear by …": what follows is theirs. */
function tellsThat({ tokens }: Document, verb: number, last: number): boolean {
  if (verb + 1 >= last || !SWORN.has(tokens.hash[verb + 1])) return false
  for (let t = verb + 2; t < Math.min(last, verb + 4); t++) if (FELT.has(tokens.hash[t])) return false
  return true
}
const [FELT, TRADE] = [Words.felt, Words.trade].map(wordSet)
const IN = wordSet('in of')
const SWORN = wordSet('that by it the their they this these a an our nothing there on')

/** "There is broad consensus that", "the consensus among specialists is": of whom? */
function readConsensus({ tokens }: Document, { first, last }: Sentence, at: number) {
  const next = at + 1 < last ? tokens.hash[at + 1] : 0
  if (next === AMONG) {
    const end = Math.min(last, at + 4)
    for (let t = at + 2; t < end; t++) if (AUTHORITIES.has(tokens.hash[t])) return { first: at, last: t + 1 }
    return undefined
  }
  const agreed =
    tokens.hash[at] === AGREED || (tokens.hash[at] === AGREEMENT && BROAD.has(tokens.hash[at - 1]))
  if (!agreed || !(next === THAT || next === IS)) return undefined
  for (let t = at - 1; t >= Math.max(first, at - 4); t--)
    if (tokens.hash[t] === THERE || tokens.hash[t] === THE) return { first: t, last: at + 1 }
  return undefined
}

/** What everybody knows of health rests on somebody; what they know of a house's parking does not. */
const tellsOfHealth = (document: Document, sentence: Sentence) =>
  hasTerm(document, sentence, HEALTH) || hasWord(document, sentence, ABOUT_HEALTH)

/** "It is no secret that", "it's a fact that", "it goes without saying that". */
function readSecret({ tokens }: Document, { first, last }: Sentence, at: number) {
  const said = tokens.hash[at] === SAYING ? WITHOUT.has(tokens.hash[at - 1]) : A.has(tokens.hash[at - 1])
  if (at < first + 2 || !said || at + 1 >= last || tokens.hash[at + 1] !== THAT) return undefined
  for (let t = at - 2; t >= Math.max(first, at - 4); t--)
    if (IT_IS.has(tokens.hash[t])) return { first: t, last: at + 1 }
  return undefined
}
const [SECRET, A, WITHOUT] = [
  'secret fact truism saying mystery',
  'no a an simple plain established',
  'without',
].map((words) => wordSet(words))
const SAYING = hashWord('saying')

/** "Any dentist will tell you", "ask any nurse and": whoever of the trade. */
function readAny({ tokens }: Document, { first, last }: Sentence, at: number) {
  let from = at - 1
  const opens = (word: number) => ANY.has(word) || NO.has(word)
  while (from > first && from > at - 3 && !opens(tokens.hash[from]) && tokens.kind[from] === TokenKind.Lower)
    from--
  if (from < first || !opens(tokens.hash[from])) return undefined
  const next = at + 1 < last ? tokens.hash[at + 1] : 0
  if (NO.has(tokens.hash[from])) return DOUBTS.has(next) ? { first: from, last: at + 2 } : undefined
  const known = KNOWN_TO.has(next) ? at + 3 : at + 1
  const verb = WOULD.has(tokens.hash[known]) ? known + 1 : known
  if (verb < last && TELLS.has(tokens.hash[verb])) return { first: from, last: verb + 1 }
  const asked = from > first && tokens.hash[from - 1] === ASK
  return asked && next === AND ? { first: from - 1, last: at + 1 } : undefined
}

/** "The jury is in", "the debate is over". */
function readSettled({ tokens }: Document, { first, last }: Sentence, at: number) {
  if (at === first || at + 2 >= last || tokens.hash[at - 1] !== THE || !THE_IS.has(tokens.hash[at + 1]))
    return undefined
  const end = at + 3
  const done = end >= last || tokens.kind[end] === TokenKind.Mark
  return SETTLED.has(tokens.hash[at + 2]) && done ? { first: at - 1, last: end } : undefined
}

/** Words between a trade told by its work and what it says: "those who study sleep for a living agree". */
const REACH = 8

/** "The people who study sleep say". */
function readThose(document: Document, { first, last }: Sentence, at: number) {
  return at < first + 2 || !THOSE.has(document.tokens.hash[at - 2])
    ? undefined
    : claimsBehind(document, last, at - 2, at + 2)
}

/** From those who are told by their work to what they claim, in the same clause. */
function claimsBehind({ tokens }: Document, last: number, first: number, from: number) {
  for (let t = from; t < Math.min(last, from + REACH - 2); t++) {
    if (tokens.kind[t] === TokenKind.Mark) return undefined
    if (CLAIMS.has(tokens.hash[t])) return { first, last: t + 1 }
  }
  return undefined
}
