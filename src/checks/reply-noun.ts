import { hashWord } from '../annotate/fold.ts'
import { CARE_FACT_WORDS } from '../data/care-fact-words.ts'
import { COURTESY_WORDS as Words } from '../data/reply-courtesy.ts'
import type { Document, Sentence } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { CONDITION, isOfEverybody, type Saying } from './courtesy.ts'
import { isReaders } from './reply-body.ts'
import { readRound } from './reply-standing.ts'
import { clauseAround, nounAfter, passAdverbs, tellsAt } from './reply-verbs.ts'
import { matterOf } from './told-matter.ts'

/** What a reply says of one thing of care, or of one person by a noun: that it was, that it will be, or whose it is. */

const [FEW, MODALS, PERSON] = [Words.few, Words.modals, CARE_FACT_WORDS.person].map(wordSet)

/** "The new aids are doing the job", "two reminders went out": something of care that a determiner or a number introduces. */
export function readNoun(document: Document, sentence: Sentence, at: number): Saying | undefined {
  const { hash } = document.tokens
  const clause = clauseAround(document, sentence, at)
  const noun = nounAfter(document, at + 1, clause.last)
  // "that the aids": a clause begins, nothing is pointed at.
  if (!noun || DETERMINERS.has(hash[at + 1])) return undefined
  const round = readRound(document, sentence, clause, at)
  if (round) return round
  const person = PERSON.has(hash[noun.head]) && POINT.has(hash[at])
  // "The second round of antibiotics": what it is of.
  const of =
    hash[noun.next] === OF
      ? nounAfter(document, passDeterminer(document, noun.next + 1), clause.last)
      : undefined
  const head = of && matterOf(document, of.head) ? of.head : noun.head
  const matter = matterOf(document, head)
  if (!matter && isLived(document, sentence, at)) {
    // "Hope the ankle lets you dance": no list knows all verbs.
    for (let t = at + 1; t < noun.next; t++)
      if (matterOf(document, t) === 'clinical')
        return { first: at, last: t + 1, why: 'something of a body', sure: false, own: true }
  }
  if (!person && (!matter || matter === 'conduct')) return undefined
  if (clause.first > sentence.first && CONDITION.has(hash[clause.first - 1])) return undefined
  // "could not be saved": that is how it was.
  const verb = passAdverbs(document, noun.next, clause.last)
  const failed = COULD_NOT.has(hash[verb]) || (COULD.has(hash[verb]) && NOT.has(hash[verb + 1]))
  if (failed && matter === 'clinical')
    return { first: at, last: clause.last, why: 'what happened to something of care', sure: true }
  if (isOfEverybody(document, clause, matter === 'clinical')) return undefined
  if (isPointed(document, sentence, at, noun.head))
    return { first: at, last: noun.next, why: 'something of a body', sure: false, own: true }
  const few = FEW.has(hash[at])
  const why = person ? 'what one person did or how they are' : 'what happened to something of care'
  if (matter === 'clinical' && isLived(document, sentence, at))
    return { first: at, last: noun.next, why: 'something of a body', sure: false, own: true }
  // "Two baby teeth out!", "what a calm birth"
  const opens = at === sentence.first ? COUNTED.has(hash[at]) : hash[at - 1] === WHAT
  if (matter === 'clinical' && few && opens)
    return { first: at, last: clause.last, why: 'something of a body', sure: false, own: true }
  // "The person who wrote this was discharged": behind what tells who it is.
  const end = person && WHO.has(hash[noun.next]) ? sentence.last : clause.last
  for (let t = noun.next; t < Math.min(end, noun.next + FAR); t++) {
    if (MODALS.has(hash[t]) && hash[t] !== TO) return undefined
    if (tellsAt(document, t, end))
      return { first: at, last: Math.max(clause.last, t + 1), why, sure: !few, deed: person }
  }
  if (matter === 'clinical' && isReaders(document, sentence, clause, few))
    return { first: clause.first, last: noun.next, why: 'something of a body', sure: false }
  if (matter === 'clinical' && isPlanned(document, clause.first, at))
    return { first: at, last: clause.last, why: 'what will be done in care', sure: false }
  if (person || matter === 'money' || (few && hasWe(document, clause.first, at))) return undefined
  // "They cleared the scan": what was done with it.
  for (let t = clause.first; t < at; t++)
    if (tellsAt(document, t, at))
      return { first: t, last: clause.last, why: 'what was done in care', sure: false }
  return undefined
}

/** "Hope the ankle …", "four weeks off the crutches": what is hoped of it, or how long somebody has lived with or without it. */
function isLived(document: Document, { first }: Sentence, at: number): boolean {
  const { hash } = document.tokens
  for (let t = Math.max(first, at - REACH); t < at; t++) {
    if (GLAD.has(hash[t])) return true
    if (TIMES.has(hash[t]) && COUNTS.has(hash[t - 1]) && WITH.has(hash[at - 1])) return true
  }
  return false
}
const [GLAD, TIMES, COUNTS] = [
  `${Words.glad} sorry regret wish wishing congratulations congrats sad saddened`,
  Words.times,
  Words.counts,
].map(wordSet)
const [WITH, WHO] = ['off on with without into since after of', 'who'].map(wordSet)
const REACH = 6

/** "Mind that new hip", "go easy on those stitches": pointed at, in no clause of its own. */
function isPointed(document: Document, { first }: Sentence, at: number, head: number): boolean {
  const { hash } = document.tokens
  if (!THAT.has(hash[at]) || matterOf(document, head) !== 'clinical') return false
  return at <= first + 1 || BEFORE.has(hash[at - 1]) || hash[at + 1] === NEW
}
const THAT = wordSet('that those these')
const BEFORE = wordSet(
  'on with for of to from in under over around mind rest enjoy love keep ice wear using rock rocking wearing enjoying after without',
)

/** "We will open the": a plan for one person, and no offer to explain. */
function isPlanned(document: Document, first: number, at: number): boolean {
  const { hash } = document.tokens
  for (let t = Math.max(first, at - FAR); t < at; t++) {
    const will = WILL.has(hash[t]) || (SHALL.has(hash[t]) && WE.has(hash[t - 1]))
    if (will) return !OFFERS.has(hash[passAdverbs(document, t + 1, at)])
  }
  return false
}
const [WILL, SHALL, OFFERS] = ["we'll i'll", 'will shall', `${Words.offers} discuss review go look`].map(
  wordSet,
)

function hasWe({ tokens }: Document, first: number, at: number): boolean {
  for (let t = first; t < at; t++) if (WE.has(tokens.hash[t])) return true
  return false
}
const WE = wordSet("we i we've our")
const NEW = hashWord('new')
const POINT = wordSet('this that the said')
const [OF, TO] = ['of', 'to'].map(hashWord)
const [WHAT] = wordSet('what')
const COUNTED = wordSet('two three four five six both')
const FAR = 6
const [COULD_NOT, COULD, NOT] = ["couldn't wouldn't", 'could would', 'not never'].map(wordSet)

const passDeterminer = ({ tokens }: Document, at: number) => (DETERMINERS.has(tokens.hash[at]) ? at + 1 : at)
const DETERMINERS = wordSet('the a an your his her that those these this')

/** "Molar was split", "onward referral was offered": a noun of care right before a verb of the past, whatever stands before it. */
export function readBareNoun(document: Document, sentence: Sentence, at: number): Saying | undefined {
  const { hash } = document.tokens
  if (!WERE.has(hash[at]) || at === sentence.first) return undefined
  const matter = matterOf(document, at - 1)
  if (!matter || matter === 'conduct') return undefined
  const clause = clauseAround(document, sentence, at)
  if (clause.first > sentence.first && CONDITION.has(hash[clause.first - 1])) return undefined
  if (isOfEverybody(document, clause, matter === 'clinical')) return undefined
  return {
    first: clause.first,
    last: clause.last,
    why: 'what happened to something of care',
    sure: matter === 'clinical',
  }
}
const WERE = wordSet("was were had wasn't weren't hadn't")
