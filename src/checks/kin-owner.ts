import { hasTerm, patientsIn, Term } from '../checks.ts'
import { KIN_WORDS as Words } from '../data/kin.ts'
import type { Document, Person, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { casePage } from './case-page.ts'
import { hasWord } from './has-word.ts'
import { careIn, tellsOfCareNear } from './in-care.ts'
import { storyOf } from './in-story.ts'
import { findIndividuals } from './individuals.ts'
import type { Owner } from './kin-phrase.ts'
import { followsOther, mentionsIn } from './last-told.ts'
import { isAtWork, isOfStaffDraft } from './staff-draft.ts'

/** Whose relative is told of: a patient's, or nobody's that matters. */

const INFANTS = wordSet(Words.infants)
const BIO = wordSet(Words.bio)
const GIVING = wordSet(Words.giving)
const ORGANS = wordSet(Words.organs)
const LOST = wordSet(Words.lost)
const AID = wordSet(Words.aid)
const [WHOSE] = wordSet('whose')
/** Characters of ", 15 ounces, whose" at most. */
const LINK = 24
/** People looked at in one sentence. */
const FEW = 20

/** Whose relative somebody is. */
export interface Whose {
  readonly patient: Person | undefined
}

/** Whose relative it is, where that one is a patient or the reader of a reply. */
export function whoseKin(document: Document, index: number, { at, kind }: Owner): Whose | undefined {
  if (kind === 'your') return document.type === 'reply' ? { patient: undefined } : undefined
  const { tokens } = document
  const offset = tokens.start[at]
  if (kind === 'my')
    return document.type === 'testimonial' || isOfPatientsWords(document, index, offset)
      ? { patient: undefined }
      : undefined
  const people = (document.told.get(index) ?? []).slice(0, FEW)
  // "a retired miner, whose sister"
  const whose = tokens.hash[at] === WHOSE ? tokens.end[at] - LINK : offset
  const owner = people.find((one) =>
    mentionsIn(one, index).some(({ span }) => span.start <= offset && whose < span.end),
  )
  if (owner?.role === 'donor' && followsDeathHere(document, index)) return { patient: undefined }
  if (owner && (isAtWork(owner) || isOfStaffDraft(document, owner)) && !isMisread(document, index, owner))
    return undefined
  if (owner?.role === 'patient' && (owner.certain || owner.told > 1 || tellsOfCareNear(document, index)))
    return { patient: owner }
  if (kind === 'other' && INFANTS.has(tokens.hash[at])) return { patient: undefined }
  if (owner && tokens.hash[at] === WHOSE && isInfant(document, index, owner)) return { patient: undefined }
  if (LOST.has(tokens.hash[at - 1])) return undefined
  if (owner && isStrangerNearCare(document, index, owner)) return { patient: undefined }
  if (owner && isOneBesideCare(document, index, owner)) return { patient: undefined }
  return isAmidCare(document, index, offset) || isSomebodysNearCare(document, index, at)
    ? { patient: undefined }
    : undefined
}

/** "The learner's son": of somebody whom copy on care calls by what he or she does there. */
function isSomebodysNearCare(document: Document, index: number, at: number): boolean {
  const { tokens, terms, sentences } = document
  if (!tokens.possessive[at] || tokens.kind[at] !== TokenKind.Lower || !DEFINITE.has(tokens.hash[at - 1]))
    return false
  if (terms.cover[at] & AT_WORK || hasWord(document, sentences[index], BIO)) return false
  if (CARED_FOR.has(tokens.hash[at])) return true
  for (let near = Math.max(0, index - AROUND); near <= index + 1; near++)
    if (near < sentences.length && careIn(document, near) > 0) return true
  return false
}
const CARED_FOR = wordSet('patient recipient learner survivor donor-recipient amputee')
const DEFINITE = wordSet('the one this that')
const AT_WORK = Term.StaffRole | Term.StaffTitle | Term.PublicRole | Term.Org

/** "It remembers Otis Kemp, who died in our corner room. His son Piet …" */
function followsDeathHere(document: Document, index: number): boolean {
  const before = document.sentences[index - 1]
  if (before?.block !== document.sentences[index].block || careIn(document, index - 1) < 2) return false
  return hasWord(document, before, OUR) && !givesUs(document, before)
}

/** "the smallest baby ever to leave here, whose mother" */
const isInfant = ({ text }: Document, index: number, owner: Person) =>
  mentionsIn(owner, index).some(({ span }) => INFANT.test(text.slice(span.start, span.end)))
const INFANT = /\b(?:baby|newborn|infant|preemie|twins|triplets)$/i

/** "Her neighbor Sue brought her to every infusion": nobody but a pronoun is told of, and health in the same breath. */
function isOneBesideCare(document: Document, index: number, { role, mentions }: Person): boolean {
  const sentence = document.sentences[index]
  return (
    role === undefined &&
    mentions.slice(0, FEW).every(({ form }) => form === 'pronoun') &&
    (careIn(document, index) > 0 || hasWord(document, sentence, AID)) &&
    !hasTerm(document, sentence, Term.StaffRole | Term.StaffTitle) &&
    !givesUs(document, sentence) &&
    !hasWord(document, sentence, BIO) &&
    (careIn(document, index) > 1 || !hasWord(document, sentence, OUR) || hasWord(document, sentence, ORGANS))
  )
}

/** A gift to a house, and not a kidney or what "gave her" time. */
function givesUs(document: Document, sentence: Sentence): boolean {
  const { hash } = document.tokens
  if (!hasWord(document, sentence, GIVING) || hasWord(document, sentence, ORGANS)) return false
  for (let t = sentence.first; t < sentence.last; t++)
    if (GIVING.has(hash[t]) && !THEM.has(hash[t + 1])) return true
  return false
}
const THEM = wordSet('her him them up birth')
const OUR = wordSet('our we us')

/** "My wife, …": inside a quotation that a patient speaks. */
function isOfPatientsWords(document: Document, index: number, offset: number): boolean {
  const quotation = document.entities
    .of('quotation')
    .find(({ span }) => span.start <= offset && offset < span.end)
  if (!quotation) return false
  return [index, index - 1, index + 1].some((near) =>
    patientsIn(document, near).some(
      ({ mentions, certain }) =>
        certain && mentions.some(({ span }) => quotation.speaker && overlaps(span, quotation.speaker)),
    ),
  )
}
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** "Her" was taken for whoever signs the page; the sentence before tells of somebody in care, and not of that one. */
function isMisread(document: Document, index: number, owner: Person): boolean {
  const before = document.sentences[index - 1]
  if (before?.block !== document.sentences[index].block || careIn(document, index - 1) < 2) return false
  return !document.told.get(index - 1)?.includes(owner)
}

/** Sentences around one in which health is spoken of. */
const AROUND = 3

/** Somebody without a name or a role of work, close to words of health. */
function isStrangerNearCare(document: Document, index: number, { role, mentions }: Person): boolean {
  if (role || !mentions.slice(0, FEW).some(({ form }) => form === 'description')) return false
  if (hasWord(document, document.sentences[index], BIO)) return false
  for (let near = Math.max(0, index - AROUND); near <= index + 1; near++)
    if (near < document.sentences.length && careIn(document, near) > 0) return true
  return false
}

/** "There is a man on my route with an ulcer on his heel.": what follows of his life is no biography of ours. */
const isToldInCare = (document: Document, index: number) =>
  index >= 0 && findIndividuals(document).has(index) && careIn(document, index) > 1

/** Nobody at work or in public is told of before, and somebody in care is, here or close by. */
export function isAmidCare(document: Document, index: number, offset: number): boolean {
  const sentence = document.sentences[index]
  if (followsOther(document, index, offset)) return false
  if (hasWord(document, sentence, BIO) && !isToldInCare(document, index - 1)) return false
  return (
    !givesUs(document, sentence) &&
    (tellsOfCareNear(document, index) || storyOf(document).has(index) || casePage(document).told.has(index))
  )
}
