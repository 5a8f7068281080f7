import { Term } from '../checks.ts'
import { KIN_WORDS as Words } from '../data/kin.ts'
import type { Document, Person, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, wordSet } from '../word-set.ts'
import { isOurs } from './anecdote.ts'
import { gatesOf, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { careIn, tellsOfCare, tellsOfCareNear } from './in-care.ts'
import { storyOf } from './in-story.ts'
import { nameBefore } from './kin-name-before.ts'
import { detailBehind, isLinked, type Owner, ownerBefore } from './kin-phrase.ts'
import { followsOther, mentionsIn } from './last-told.ts'
import { isOffice } from './occupations.ts'
import { isAtWork, isOfStaffDraft } from './staff-draft.ts'

/** A relative, housemate or employer of a patient, with a name or with a place of work. */
export interface KinTold {
  readonly span: Span
  readonly named: boolean
  readonly patient: Person | undefined
}

const MORE = wordSet(Words.more)
const ALONE = wordSet(Words.alone)
const INFANTS = wordSet(Words.infants)
const BIO = wordSet(Words.bio)
const FUND = wordSet(Words.fund)
const GIVING = wordSet(Words.giving)
const LOST = wordSet(Words.lost)
const DASH = markSet('—–')
const ARTICLE = wordSet('a an the one our')
const GATE = openGate(MORE, Term.Kinship)
/** People looked at in one sentence. */
const FEW = 20

export function* findKin(document: Document): Generator<KinTold> {
  const gates = gatesOf(document)
  for (let index = 0; index < document.sentences.length; index++) {
    const sentence = document.sentences[index]
    if (!gates.at(index, GATE) || !isTold(document, sentence) || hasWord(document, sentence, FUND)) continue
    const found = kinIn(document, index)
    if (found) yield found
  }
}

/** Told by us, or by whoever signs a testimonial. */
function isTold(document: Document, sentence: Sentence): boolean {
  return document.type === 'testimonial' ? !sentence.guard : isOurs(document, sentence)
}

/** "the sheriff's daughter", "a lobsterman's wife": by the work of the one the other is found. */
const isOfHolder = ({ tokens, terms }: Document, at: number) =>
  tokens.possessive[at] === 1 &&
  (isOffice(tokens.hash[at]) || (terms.cover[at] & Term.Occupation) !== 0) &&
  !(terms.cover[at] & (Term.StaffTitle | Term.StaffRole))

/** Care is told of in the sentence, or it stands in the story of somebody in care. */
const isOfSomebodyHere = (document: Document, index: number) =>
  tellsOfCare(document, index) || storyOf(document).has(index)

/** Token of the article before "lobsterman's". */
function headOf({ tokens }: Document, at: number, first: number): number {
  for (let t = at - 1; t >= Math.max(first, at - 3) && tokens.kind[t] !== TokenKind.Mark; t--)
    if (ARTICLE.has(tokens.hash[t])) return t
  return at
}

/** The first relative of a sentence whose name or work it gives. */
function kinIn(document: Document, index: number): KinTold | undefined {
  const { tokens, terms } = document
  const { first, last } = document.sentences[index]
  for (let t = first; t < last; t++) {
    if (!(terms.starts[t] & Term.Kinship) && !MORE.has(tokens.hash[t])) continue
    const end = terms.starts[t] & Term.Kinship ? terms.ends[t] : t + 1
    const owner = ownerBefore(document, t, first)
    if (owner && isOfHolder(document, owner.at) && isOfSomebodyHere(document, index))
      return {
        span: { start: tokens.start[headOf(document, owner.at, first)], end: tokens.end[end - 1] },
        named: false,
        patient: undefined,
      }
    const before = nameBefore(document, first, owner?.at ?? t, end)
    if (
      before >= 0 &&
      (owner
        ? whoseKin(document, index, owner)
        : ALONE.has(tokens.hash[t]) && isOfSomebodyHere(document, index))
    )
      return {
        span: { start: tokens.start[before], end: tokens.end[end - 1] },
        named: true,
        patient: undefined,
      }
    const detail = detailBehind(document, index, end)
    if (!detail) continue
    const whose = owner ? whoseKin(document, index, owner) : isUnowned(document, index, t, end, detail.named)
    if (!whose) continue
    const start = tokens.start[owner?.at ?? t]
    return { span: { start, end: detail.end }, named: detail.named, patient: whose.patient }
  }
  return undefined
}

interface Whose {
  readonly patient: Person | undefined
}

/** Whose relative it is, where that one is a patient or the reader of a reply. */
function whoseKin(document: Document, index: number, { at, kind }: Owner): Whose | undefined {
  if (kind === 'your') return document.type === 'reply' ? { patient: undefined } : undefined
  if (kind === 'my') return document.type === 'testimonial' ? { patient: undefined } : undefined
  const { tokens } = document
  const offset = tokens.start[at]
  const people = (document.told.get(index) ?? []).slice(0, FEW)
  const owner = people.find((one) =>
    mentionsIn(one, index).some(({ span }) => span.start <= offset && offset < span.end),
  )
  if (owner && (isAtWork(owner) || isOfStaffDraft(document, owner)) && !isMisread(document, index, owner))
    return undefined
  if (owner?.role === 'patient' && (owner.certain || owner.told > 1 || tellsOfCareNear(document, index)))
    return { patient: owner }
  if (kind === 'other' && INFANTS.has(tokens.hash[at])) return { patient: undefined }
  if (LOST.has(tokens.hash[at - 1])) return undefined
  if (owner && isStrangerNearCare(document, index, owner)) return { patient: undefined }
  return isAmidCare(document, index, offset) ? { patient: undefined } : undefined
}

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

/** Nobody at work or in public is told of before, and somebody in care is, here or close by. */
function isAmidCare(document: Document, index: number, offset: number): boolean {
  const sentence = document.sentences[index]
  if (followsOther(document, index, offset) || hasWord(document, sentence, BIO)) return false
  return !hasWord(document, sentence, GIVING) && tellsOfCareNear(document, index)
}

/**
 * "Mom Keisha and dad Luis", "elder sister to Temi": no word says whose, and a patient is told of close by.
 */
function isUnowned(
  document: Document,
  index: number,
  at: number,
  end: number,
  named: boolean,
): Whose | undefined {
  const { tokens } = document
  const { first } = document.sentences[index]
  if (!named)
    return opensAlone(document, at, first) && isNearStory(document, index)
      ? { patient: undefined }
      : undefined
  // "— mother of Finley": a signature.
  if (isLinked(document, end) && DASH.has(tokens.hash[at - 1])) return { patient: undefined }
  if (isLinked(document, end))
    return careIn(document, index) > 1 && at > first ? { patient: undefined } : undefined
  return opensAlone(document, at, first) && isAmidCare(document, index, tokens.start[at])
    ? { patient: undefined }
    : undefined
}

/** In a story, or in the paragraph in which it has just been told. */
function isNearStory(document: Document, index: number): boolean {
  const { sentences } = document
  for (let near = index; near >= Math.max(0, index - AROUND); near--)
    if (sentences[near].block === sentences[index].block && storyOf(document).has(near)) return true
  return false
}

/** "Mom", "dad", without anybody's "her" and no name of its own. */
const opensAlone = ({ tokens }: Document, at: number, first: number) =>
  ALONE.has(tokens.hash[at]) && (at === first || tokens.kind[at] === TokenKind.Lower)
