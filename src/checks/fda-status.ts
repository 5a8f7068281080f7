import { FDA_WORDS as Words } from '../data/fda-status.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { type WordSet, wordSet } from '../word-set.ts'
import { asks, claimSentences, isShown, MOST_TURNS } from './claims.ts'
import { isDenied } from './denials.ts'
import { isAbout, isDrugNamed, isGoods, isOurThing, nounEnd } from './fda-subject.ts'
import { gatesOf, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { perDocument } from './per-document.ts'

/** What is wrong with a status that copy gives a product in FDA's name. */
export type StatusMistake = 'unapproved' | 'place' | 'device' | 'registered' | 'invented' | 'notice'

const [APPROVED, CLEARED, REGISTERED, INVENTED] = [
  Words.approved,
  Words.cleared,
  Words.registered,
  Words.invented,
].map(wordSet)
const [JOINED, UNAPPROVED, PLACES, DEVICE] = [Words.joined, Words.unapproved, Words.places, Words.device].map(
  wordSet,
)
const [PREMARKET, DRUG, RIGHT, DISCLAIM] = [Words.premarket, Words.drug, Words.right, Words.disclaim].map(
  wordSet,
)
const [FDA, BY, WITH, OF, DRUG_WORD, ADMINISTRATION] = wordSet('fda by with of drug administration')
const STATUS = wordSet(`${Words.approved} ${Words.cleared} ${Words.registered} ${Words.invented}`)
const PRODUCT = wordSet(`${Words.unapproved} ${Words.places} ${Words.device} ${Words.drug}`)
const ADJACENT = wordSet(Words.adjacent)
const BEFORE_PRAISE = wordSet("is are was were it's they're a an our the fully and your only that's this")
const GATE = openGate([FDA, ADMINISTRATION, ...JOINED])
const COMMA = ','.charCodeAt(0)
/** Words of the agency's full name; tokens from "FDA" to its verb. */
const [FULL, VERB_REACH] = [4, 8]

/** A status given to a product that cannot have it, one a sentence. */
export function* findStatusMistakes(document: Document): Generator<{ span: Span; mistake: StatusMistake }> {
  const explains = explainsStatus(document)
  for (const index of claimSentences(document, GATE)) {
    const sentence = document.sentences[index]
    if (asks(document, sentence) || isDisclaimed(document, index)) continue
    if (explains && !hasWord(document, sentence, OUR)) continue
    const found = mistakeIn(document, index)
    if (found) yield found
  }
}

/** A glossary: it names each status, and denies one. */
const explainsStatus = perDocument((document) => {
  const has = (words: WordSet) => document.sentences.some((one) => hasWord(document, one, words))
  return (
    gatesOf(document).any(GATE) &&
    has(REGISTERED) &&
    has(CLEARED) &&
    has(APPROVED) &&
    document.sentences.some((one) => hasWord(document, one, STATUS) && hasWord(document, one, UNLIKE))
  )
})
const [OUR, UNLIKE] = [
  "our we we're we've",
  "not isn't aren't doesn't don't hasn't haven't never only mean means difference unlike",
].map(wordSet)

/** "registration is not approval", here or right behind. */
function isDisclaimed(document: Document, index: number): boolean {
  const { sentences } = document
  const { block } = sentences[index]
  const next = sentences[index + 1]
  return (
    hasWord(document, sentences[index], NEVER) ||
    hasWord(document, sentences[index], RIGHT) ||
    (next?.block === block && hasWord(document, next, AGENCY) && hasWord(document, next, DISCLAIM))
  )
}
const MEANS = wordSet('means mean')
const NEVER = wordSet(
  "neither nor aren't isn't doesn't hasn't wasn't unapproved whether myth misleading beware unlike difference",
)
const NOT = wordSet("not never doesn't don't didn't haven't cannot can't")
const AGENCY = wordSet(
  'approved approves approval approve cleared clearance registered registration listed certified fda endorsed',
)

/** "FDA has not approved", "approval was never given": beside the status, or between it and the agency. */
function isNegated({ tokens }: Document, { first, last }: Sentence, from: number, to: number): boolean {
  for (let t = Math.max(first, from - NEAR); t < Math.min(last, to + NEAR); t++)
    if (NOT.has(tokens.hash[t])) return true
  return false
}
/** Tokens around a status in which a "not" denies it. */
const NEAR = 4

function mistakeIn(document: Document, index: number): { span: Span; mistake: StatusMistake } | undefined {
  const sentence = document.sentences[index]
  const { tokens } = document
  let left = MOST_TURNS
  for (let t = sentence.first; t < sentence.last && left > 0; t++) {
    const joined = JOINED.has(tokens.hash[t])
    const full = tokens.hash[t] === ADMINISTRATION && tokens.hash[t - 1] === DRUG_WORD
    if (!joined && !full && tokens.hash[t] !== FDA) continue
    const praise = ADJACENT.has(tokens.hash[t + 1]) && BEFORE_PRAISE.has(tokens.hash[t - 1])
    const status = joined ? t : praise ? t + 1 : statusNear(document, sentence, t, full ? FULL : 1)
    left--
    if (status < 0) continue
    const mistake = praise
      ? 'invented'
      : judge(document, index, Math.min(t, status), Math.max(t, status), status)
    const [first, last] = [Math.min(t, status), Math.max(t, status)]
    // "FDA-registered means only …": an explanation.
    if (MEANS.has(tokens.hash[last + 1])) continue
    if (!mistake || isNegated(document, sentence, first, last) || isDenied(document, sentence, first))
      continue
    if (isShown(document, index, first)) continue
    const noun = nounEnd(document, sentence, last + 1)
    let end = noun
    while (end > last + 1 && !PRODUCT.has(tokens.hash[end - 1])) end--
    return { span: { start: tokens.start[first], end: tokens.end[end - 1] }, mistake }
  }
  return undefined
}

/** Token of the word for a status that goes with "FDA": behind it ("FDA approved"), or before ("approved by the FDA"). */
function statusNear({ tokens }: Document, { first, last }: Sentence, at: number, words: number): number {
  for (let t = at + 1; t < Math.min(last, at + VERB_REACH); t++) {
    if (STATUS.has(tokens.hash[t])) return t
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] !== 0x2d) break
  }
  for (let t = at - 1; t >= Math.max(first, at - VERB_REACH - words); t--) {
    if (STATUS.has(tokens.hash[t])) return t
    if (tokens.hash[t] === COMMA) break
  }
  return -1
}

function judge(
  document: Document,
  index: number,
  first: number,
  last: number,
  status: number,
): StatusMistake | undefined {
  const sentence = document.sentences[index]
  const { hash } = document.tokens
  const word = hash[status]
  const approved = APPROVED.has(word)
  const registered = REGISTERED.has(word)
  if (approved && hasWord(document, sentence, REGISTERED) && !isBoth(document, sentence)) return 'registered'
  if (INVENTED.has(word)) return isPraise(document, sentence, first, status) ? 'invented' : undefined
  const about = (words: WordSet) => isAbout(document, index, first, last, words)
  if (registered) return isNeutral(document, sentence) ? undefined : 'registered'
  if (CLEARED.has(word))
    return about(UNAPPROVED) || (about(DRUG) && !about(DEVICE)) ? 'unapproved' : undefined
  if (!approved) return undefined
  if (isNotice(document, index)) return 'notice'
  if (about(UNAPPROVED) && !isDrugNamed(document, first, last, sentence)) return 'unapproved'
  if (hasWord(document, sentence, PREMARKET) || isPremarket(document, sentence)) return undefined
  if (about(DEVICE)) return 'device'
  if (about(DRUG)) return undefined
  if (about(PLACES)) return 'place'
  return isOurThing(document, sentence, first, last) ||
    (JOINED.has(word) && isGoods(document, sentence, status))
    ? 'device'
    : undefined
}

/** "registered, as the law asks of every plant": a duty and no praise. */
const isNeutral = (document: Document, sentence: Sentence) => hasWord(document, sentence, DUTY)
const DUTY = wordSet('law required requires requirement paperwork nothing only must annual annually yearly')

/** "registered and approved" of two things: a drug is approved, its maker registered. */
const isBoth = (document: Document, sentence: Sentence) => hasWord(document, sentence, DRUG_ONLY)
const DRUG_ONLY = wordSet('drug drugs vaccine vaccines medicine medicines tablet')

/** "certified by the FDA", "its own FDA certificate": not "a certified nurse who worked at FDA". */
function isPraise({ tokens }: Document, { first }: Sentence, from: number, status: number): boolean {
  if (JOINED.has(tokens.hash[status]) || status > from) return true
  for (let t = status + 1; t < status + VERB_REACH; t++)
    if (tokens.hash[t] === BY || tokens.hash[t] === WITH || tokens.hash[t] === OF || t === first) return true
  return false
}

/** A 510(k) is spoken of: it clears. */
function isNotice({ text, sentences, blocks }: Document, index: number): boolean {
  const { span } = blocks[sentences[index].block]
  return /\b510\s?\(k\)/i.test(text.slice(span.start, Math.min(span.end, span.start + 2000)))
}

/** A premarket approval by number: P and six digits. */
const isPremarket = ({ text }: Document, { span }: Sentence) =>
  /\bP\d{6}\b|\bPMA\b|premarket approval/i.test(text.slice(span.start, span.end))
