import { Term } from '../annotate/terms.ts'
import { COURTESY_WORDS as Words } from '../data/reply-courtesy.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { CONDITION, isMind, isOfEverybody, isOfReview, type Saying, tells } from './courtesy.ts'
import { isPastVerb } from './past-tense.ts'
import { clauseAround, endsIn, nounAfter, passAdverbs, type Stretch } from './reply-verbs.ts'
import { matterOf } from './told-matter.ts'

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
    if (endsIn(document, t, 'ing') && !NOUNS_ING.has(hash[t]))
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
        : { ...said, first: t, sure: true }
  }
  return undefined
}

/** "Your" at a token: something of the reader's that is neither of a review nor anybody's. */
export function readYour(document: Document, sentence: Sentence, at: number): Saying | undefined {
  const clause = clauseAround(document, sentence, at)
  const noun = nounAfter(document, at + 1, clause.last)
  if (!noun || isOfReview(document, { first: at + 1, last: noun.next })) return undefined
  if (clause.first > sentence.first && CONDITION.has(document.tokens.hash[clause.first - 1])) return undefined
  if (isOfEverybody(document, clause) || !tells(document, clause)) return undefined
  const kin = (document.terms.cover[noun.head] & Term.Kinship) !== 0
  const why = kin ? 'somebody of the reader’s' : 'something of the reader’s'
  const sure = kin || matterOf(document, noun.head) !== undefined
  return { first: at, last: clause.last, why, sure, own: true }
}

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
