import { COURTESY_WORDS as Words } from '../data/reply-courtesy.ts'
import { REPLY_REST_WORDS as Rest } from '../data/reply-rest.ts'
import type { Document, Sentence } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { answersCare } from './audience.ts'
import { CONDITION, isOfReview, tells } from './courtesy.ts'
import { hasWord } from './has-word.ts'
import { perDocument } from './per-document.ts'
import { isOwnProse } from './prose.ts'
import { passAdverbs } from './reply-verbs.ts'
import { signs } from './signed-reply.ts'
import { type Matter, matterIn, matterOf } from './told-matter.ts'

/**
 * What is left of an answer to a review of care when courtesy, offers, refusals, policy, the review itself and the building
 * with all that happens in it are set aside: who answers has nothing else to speak of than somebody's care.
 */

/** Why a sentence counts that is left, as a cue. */
export const LEFT = 'nothing that a reply says of everybody'

/** A sentence of which nothing says that it is harmless. */
export interface LeftOver {
  /** Number of the sentence. */
  readonly sentence: number
  /** What it is about, where a word shows it. */
  readonly matter: Matter | undefined
}

const [KIND, HOUSE, CREW, REFUSAL] = [
  `${Words.feelings} ${Words.reached} ${Rest.kind}`,
  Rest.house,
  Rest.crew,
  Rest.refusal,
].map(wordSet)
const [POINTED, SPOKEN, WE] = [
  "you your you've you're you'd yours he she his her him that those these both",
  "you your you've you're you'd yours",
  "we we've i i've our i'm we're",
].map(wordSet)
/** Said of whoever comes; what the house does to "all" or "always" may well be done to one. */
const EVERYBODY = wordSet(
  'anyone everyone anybody everybody people patients policy any whoever families visitors callers parents may general generally typically usually often sometimes each every most should residents clients customers guests members',
)
/** Shorter ones are a salutation or a cheer. */
const SHORT = 4

/** The sentences of the kind, in reading order. */
export const readRest = perDocument((document): readonly LeftOver[] => {
  if (!answersCare(document)) return []
  return document.sentences.flatMap((sentence, number): LeftOver[] => {
    const matter = matterIn(document, sentence)
    return isLeft(document, sentence, matter) ? [{ sentence: number, matter }] : []
  })
})

/** Sentences that speak to the reader of what is so, and of nothing harmless: there is a tie between the two. */
export const readTies = perDocument((document): readonly number[] => {
  if (!answersCare(document)) return []
  return document.sentences.flatMap((sentence, number) =>
    (isSpoken(document, sentence) && isOpen(document, sentence)) ||
    isDenial(document, sentence) ||
    isLeft(document, sentence, matterIn(document, sentence))
      ? [number]
      : [],
  )
})

function isSpoken(document: Document, sentence: Sentence): boolean {
  if (!hasWord(document, sentence, SPOKEN) || hasWord(document, sentence, PRESENT)) return false
  return !hasWord(document, sentence, KIND) && !isOfHouse(document, sentence)
}
/** How a review is found, or what a reader may do. */
const PRESENT = wordSet(
  `${Words.minds} ${Words.felt} ${Words.modals.replace(/\bto\b/, '')} hear need needs mean means run like deserve deserves`,
)

/** "Nobody with this tale has ever been fitted for a lens here": that somebody never came, in whatever words. */
function isDenial(document: Document, sentence: Sentence): boolean {
  if (!isOwnProse(document, sentence) || sentence.guard === 'bad-example') return false
  if (
    hasWord(document, sentence, CONDITION) ||
    hasWord(document, sentence, REFUSAL) ||
    hasWord(document, sentence, SERVED)
  )
    return false
  const { hash } = document.tokens
  let never = false
  let whom = hasWord(document, sentence, WHOM)
  for (let t = sentence.first; t < sentence.last; t++) {
    never ||= NEVER.has(hash[t])
    whom ||= NEVER.has(hash[t]) && WHOM.has(hash[t + 1])
    if (never && whom && MET.has(hash[t])) return true
    // "You never have."
    if (NEVER.has(hash[t]) && SPOKEN.has(hash[t - 1]) && HAVE.has(hash[t + 1]) && t + 3 >= sentence.last)
      return true
  }
  return false
}
const [NEVER, WHOM, MET, HAVE, SERVED] = [
  'never nobody none nowhere',
  `you your this such tale story description name person individual reviewer author somebody someone whoever whose`,
  `met seen been come came set fitted treated sat stepped crossed walked darkened entered visited examined registered admitted booked
   enrolled operated laid heard passed attended stayed slept lain appeared appears matches matching known recognizes recognises
   recalls remembers filled dispensed made through past inside`,
  'have did were was',
  'wait waited told asked called answered answers felt feel felt reply replied treat treats rushed ignored want wants should so busy',
].map(wordSet)

function isOpen(document: Document, sentence: Sentence): boolean {
  if (sentence.last - sentence.first < SHORT || sentence.guard === 'bad-example') return false
  if (!isOwnProse(document, sentence) || signs(document, sentence)) return false
  // What holds for everybody, under a condition, or is declined.
  if (hasWord(document, sentence, EVERYBODY) || hasWord(document, sentence, CONDITION)) return false
  return !isOfReview(document, sentence) && !hasWord(document, sentence, REFUSAL)
}

function isLeft(document: Document, sentence: Sentence, matter: Matter | undefined): boolean {
  if (!isOpen(document, sentence)) return false
  const told = tells(document, sentence)
  const pointed = hasWord(document, sentence, POINTED)
  const house = isOfHouse(document, sentence)
  const spoken = hasWord(document, sentence, SPOKEN)
  // "Refills are sent within two days": what holds for all of them.
  const plural =
    matterOf(document, sentence.first) && document.text[document.tokens.end[sentence.first] - 1] === 's'
  if (plural && !spoken) return false
  if (matter === 'clinical') return (told || pointed) && (!house || spoken)
  if (house || hasWord(document, sentence, KIND)) return false
  // "We ordered twice as many": the house's own doing.
  if (WE.has(document.tokens.hash[sentence.first]) && (matter ? !spoken && matter !== 'money' : true))
    return false
  const persons = hasWord(document, sentence, PERSONS)
  if (matter) return told ? persons || matter === 'money' : spoken && matter !== 'schedule'
  if (hasWord(document, sentence, NOBODYS)) return false
  const { hash } = document.tokens
  // "You said it better than we could."
  if (SPOKEN.has(hash[sentence.first]) && saysOnly(document, sentence)) return false
  return told && persons
}
/** Of nobody, or of what the house has got since. */
const NOBODYS = wordSet('nobody none new newer larger first')
const [SAID, BEEN] = [Words.said, `${Words.have} ${Words.be}`].map(wordSet)

/** "You said it better than we could", "you have been heard". */
function saysOnly(document: Document, { first, last }: Sentence): boolean {
  const { hash } = document.tokens
  let verb = passAdverbs(document, first + 1, last)
  while (verb < last && BEEN.has(hash[verb])) verb = passAdverbs(document, verb + 1, last)
  return SAID.has(hash[verb])
}

/** The building, or who works in it. */
const isOfHouse = (document: Document, sentence: Sentence) =>
  hasWord(document, sentence, HOUSE) || hasWord(document, sentence, CREW)

/** Of the building and of no one person: what was broken there was no body. */
export const isOfBuilding = (document: Document, sentence: Sentence) =>
  hasWord(document, sentence, HOUSE) && !hasWord(document, sentence, PERSONS)
const PERSONS = wordSet("you your you've you're you'd yours he she his her him")
