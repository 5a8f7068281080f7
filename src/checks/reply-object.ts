import { Term } from '../annotate/terms.ts'
import { COURTESY_WORDS as Words } from '../data/reply-courtesy.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { CONDITION, isMind, isOfEverybody, isOfReview, isState, type Saying, tells } from './courtesy.ts'
import { isPastVerb } from './past-tense.ts'
import { goesOn, isStanding } from './reply-standing.ts'
import { clauseAround, endsIn, nounAfter, passAdverbs, type Stretch } from './reply-verbs.ts'
import { isClinical, matterOf } from './told-matter.ts'

/** What a reply says was done with its reader, what is the reader's, and what the reader is thanked for. */

const [OFFERS, UNDONE, AHEAD, MODALS, THANKED] = [
  Words.offers,
  Words.undone,
  Words.ahead,
  Words.modals,
  Words.thanked,
].map(wordSet)
const [NOUNS_ING, MEETS, THANKS, OURS] = [
  'morning evening building during nothing something anything everything feeling',
  'see catch hug have fit book treat expect greet squeeze measure check fix',
  'thank thanks thankful grateful appreciate gratitude cheers',
  'us our me my',
].map(wordSet)
const TIES = wordSet(Words.ties)
const KNOW = wordSet('know hear learn see')
/** Words before "you" in which its verb stands. */
const REACH = 5
/** How far behind the thanks what they are for may stand. */
const THANKED_REACH = 14

/** Something done to the reader, who is named at a token of a clause, or that will be. */
export function readObject(document: Document, { first, last }: Stretch, at: number): Saying | undefined {
  const { hash, kind } = document.tokens
  const said = { last, why: 'what was done with or for the reader' }
  for (let t = at - 1; t >= Math.max(first, at - REACH); t--) {
    if (kind[t] === TokenKind.Mark) break
    if (isDoing(document, t) && !NOUNS_ING.has(hash[t]))
      return OFFERS.has(hash[t])
        ? undefined
        : { ...said, first: t, sure: false, ahead: hasOf(document, AHEAD, t - REACH, t) }
    if (MODALS.has(hash[t])) {
      const base = passAdverbs(document, t + 1, at)
      return base === at - 1 && MEETS.has(hash[base])
        ? { ...said, first: t, sure: false, ahead: true }
        : undefined
    }
    if (isPastVerb(document, t))
      return UNDONE.has(hash[t]) || isOfReview(document, { first, last })
        ? undefined
        : { ...said, first: t, sure: true, deed: !TIES.has(hash[t]) }
  }
  return undefined
}

/** A verb on -ing, also as the first word of a sentence. */
const isDoing = (document: Document, at: number) =>
  endsIn(document, at, 'ing') ||
  (document.tokens.kind[at] === TokenKind.Capital &&
    document.tokens.kind[at - 1] === TokenKind.Mark &&
    endsIn(document, at, 'ing', TokenKind.Capital))

/** "Your" at a token: something of the reader's that is neither of a review nor anybody's. */
export function readYour(document: Document, sentence: Sentence, at: number): Saying | undefined {
  const around = clauseAround(document, sentence, at)
  const noun = nounAfter(document, at + 1, around.last)
  // "your mother's last days" are no day of the review's.
  const kin = noun && [noun.head, at + 1].some((t) => (document.terms.cover[t] & Term.Kinship) !== 0)
  if (!noun || (!kin && isOfReview(document, { first: at + 1, last: noun.next }))) return undefined
  const clause = { ...around, last: passApposition(document, sentence, around.last) }
  if (clause.first > sentence.first && CONDITION.has(document.tokens.hash[clause.first - 1])) return undefined
  // "your mother's meals"
  const told = tells(document, clause) || (kin && isSo(document, { first: noun.next, last: clause.last }))
  const stands =
    !told &&
    (isStanding(document, { first: at + 1, last: clause.last }, noun) ||
      goesOn(document, around.first, at) ||
      (kin && isDoingNow(document, at + 2, clause.last)))
  if (!(told || stands) || (isOfEverybody(document, clause) && !stands)) return undefined
  const why = kin ? 'somebody of the reader’s' : 'something of the reader’s'
  const sure = kin || matterOf(document, noun.head) !== undefined
  return { first: at, last: clause.last, why, sure, own: true, deed: kin }
}

/** "Your mother, Winifred, is": where the clause ends that goes on behind the name. */
function passApposition(document: Document, sentence: Sentence, at: number): number {
  const { hash, kind } = document.tokens
  if (hash[at] !== COMMA || (kind[at + 1] !== TokenKind.Capital && !AGED.has(hash[at + 1]))) return at
  for (let t = at + 2; t < Math.min(sentence.last, at + 5); t++)
    if (hash[t] === COMMA && t + 1 < sentence.last) return clauseAround(document, sentence, t + 1).last
  return at
}
const AGED = wordSet('aged age who now then')
const COMMA = ','.charCodeAt(0)

/** "takes insulin at five": a verb of the present, and something of a body behind it. */
function isDoingNow(document: Document, first: number, last: number): boolean {
  const verb = passAdverbs(document, first, last)
  return endsIn(document, verb, 's') && isClinical(document, { first: verb + 1, last })
}

/** How somebody is at present, where it is no frame of mind. */
function isSo(document: Document, { first, last }: Stretch): boolean {
  const { hash } = document.tokens
  for (let t = first; t < last; t++) {
    if (MODALS.has(hash[t])) return false
    if (IS.has(hash[t])) return isState(document, passAdverbs(document, t + 1, last), last, true)
  }
  return false
}
const IS = wordSet("is are has isn't hasn't")

/** "Thank you for sticking it out": what a reader is thanked for who did more than write, from the "for" at a token on. */
export function readThanks(document: Document, sentence: Sentence, at: number): Saying | undefined {
  const { hash } = document.tokens
  const deed = passAdverbs(document, at + 1, sentence.last)
  if (deed >= sentence.last || !endsIn(document, deed, 'ing') || THANKED.has(hash[deed])) return undefined
  // "letting us know"
  if (hasOf(document, KNOW, deed, Math.min(sentence.last, deed + 4))) return undefined
  if (!hasOf(document, THANKS, Math.max(sentence.first, at - THANKED_REACH), at)) return undefined
  // "staying so polite"
  if (isMind(document, passAdverbs(document, deed + 1, sentence.last))) return undefined
  const { last } = clauseAround(document, sentence, deed)
  if (isOfReview(document, { first: deed, last }) || isOfEverybody(document, { first: at, last }))
    return undefined
  return {
    first: deed,
    last,
    why: 'thanks for more than the review',
    sure: hasOf(document, OURS, deed, last),
  }
}

function hasOf(
  { tokens }: Document,
  words: { has(hash: number): boolean },
  from: number,
  to: number,
): boolean {
  for (let t = Math.max(0, from); t < to; t++) if (words.has(tokens.hash[t])) return true
  return false
}
