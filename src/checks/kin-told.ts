import { Term } from '../checks.ts'
import { KIN_WORDS as Words } from '../data/kin.ts'
import type { Document, Person, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, wordSet } from '../word-set.ts'
import { isOurs } from './anecdote.ts'
import { gatesOf, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { careIn, tellsOfCare } from './in-care.ts'
import { storyOf } from './in-story.ts'
import { nameBefore } from './kin-name-before.ts'
import { isAmidCare, type Whose, whoseKin } from './kin-owner.ts'
import { detailBehind, isLinked, isNarrowed, type Owner, ownerBefore } from './kin-phrase.ts'
import { isOffice } from './occupations.ts'

/** A relative, housemate or employer of a patient. */
export interface KinTold {
  readonly span: Span
  /** What is told: a name, a place of work or the like, or nothing but that there is one in the story. */
  readonly detail: 'named' | 'placed' | 'bare'
  readonly patient: Person | undefined
}

const MORE = wordSet(Words.more)
const ALONE = wordSet(Words.alone)
const BIO = wordSet(Words.bio)
const FUND = wordSet(Words.fund)
const DASH = markSet('—–')
const ARTICLE = wordSet('a an the one our')
const GATE = openGate(MORE, Term.Kinship)

export function* findKin(document: Document): Generator<KinTold> {
  const gates = gatesOf(document)
  for (let index = 0; index < document.sentences.length; index++) {
    const sentence = document.sentences[index]
    if (!gates.at(index, GATE) || !isTold(document, index) || hasWord(document, sentence, FUND)) continue
    yield* kinIn(document, index)
  }
}

/** Told by us, or by whoever signs a testimonial. */
function isTold(document: Document, index: number): boolean {
  const sentence = document.sentences[index]
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

/** The relatives of a sentence whose names it gives, else the first whose work it tells or who comes into the story. */
function* kinIn(document: Document, index: number): Generator<KinTold> {
  const { tokens, terms } = document
  const { first, last } = document.sentences[index]
  let [from, told] = [0, false]
  for (let t = first; t < last; t++) {
    if (!(terms.starts[t] & Term.Kinship) && !MORE.has(tokens.hash[t])) continue
    const end = terms.starts[t] & Term.Kinship ? terms.ends[t] : t + 1
    const kin = kinAt(document, index, t, end)
    if (!kin || kin.span.start < from || (told && kin.detail !== 'named')) continue
    yield kin
    from = kin.span.end
    told = true
  }
}

/** What is told of a relative who stands between two tokens. */
function kinAt(document: Document, index: number, at: number, end: number): KinTold | undefined {
  const { tokens } = document
  const { first } = document.sentences[index]
  const owner = ownerBefore(document, at, first)
  if (owner && isOfHolder(document, owner.at) && isOfSomebodyHere(document, index))
    return { span: spanOf(document, headOf(document, owner.at, first), end), detail: 'placed', ...NOBODY }
  const before = nameBefore(document, first, owner?.at ?? at, end)
  const here = () =>
    owner ? whoseKin(document, index, owner) : ALONE.has(tokens.hash[at]) && isOfSomebodyHere(document, index)
  if (before >= 0 && here()) return { span: spanOf(document, before, end), detail: 'named', ...NOBODY }
  const narrowed = owner !== undefined && isNarrowed(document, owner.at, end - 1)
  const detail =
    detailBehind(document, index, end) ?? (narrowed ? { end: tokens.end[end - 1], named: false } : undefined)
  if (!detail) {
    const bare = owner && bareOwner(document, index, owner, end)
    return bare && { span: spanOf(document, owner.at, end), detail: 'bare', ...bare }
  }
  const whose = owner ? whoseKin(document, index, owner) : isUnowned(document, index, at, end, detail.named)
  if (!whose) return undefined
  const span = { start: tokens.start[owner?.at ?? at], end: detail.end }
  return { span, detail: detail.named ? 'named' : 'placed', patient: whose.patient }
}
const NOBODY = { patient: undefined }

const spanOf = ({ tokens }: Document, from: number, end: number): Span => ({
  start: tokens.start[from],
  end: tokens.end[end - 1],
})

/** "His daughter rang us": a patient for certain whose relative does something in the story, and no work is told of. */
function bareOwner(document: Document, index: number, owner: Owner, end: number): Whose | undefined {
  const { tokens, terms } = document
  // "The patient's daughter" may be anybody's.
  if (owner.kind !== 'other' || terms.cover[owner.at] & Term.Patient) return undefined
  if (
    tokens.possessive[end - 1] ||
    (terms.cover[end] | terms.cover[end + 1]) & AT_WORK ||
    BORE.has(tokens.hash[owner.at - 1]) ||
    hasWord(document, document.sentences[index], BIO)
  )
    return undefined
  const whose = whoseKin(document, index, owner)
  const told = storyOf(document).has(index) || whose?.patient?.certain
  return told && (whose?.patient || !THEIR.has(tokens.hash[owner.at])) ? whose : undefined
}
const THEIR = wordSet('their')
/** "delivered her son": the birth is what is told. */
const BORE = wordSet('delivered had birthed welcomed met married')
const AT_WORK = Term.StaffRole | Term.StaffTitle

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
    return at > first && (careIn(document, index) > 1 || storyOf(document).has(index))
      ? { patient: undefined }
      : undefined
  return opensAlone(document, at, first) && isAmidCare(document, index, tokens.start[at])
    ? { patient: undefined }
    : undefined
}

/** Sentences back to which a paragraph still tells the story. */
const AROUND = 3

/** In a story, or in the paragraph in which it has just been told. */
function isNearStory(document: Document, index: number): boolean {
  const { sentences } = document
  for (let near = index; near >= Math.max(0, index - AROUND); near--)
    if (sentences[near].block === sentences[index].block && storyOf(document).has(near)) return true
  return false
}

/** "Mom", "dad", without anybody's "her" and no name of its own. */
const opensAlone = ({ tokens }: Document, at: number, first: number) =>
  (ALONE.has(tokens.hash[at]) || isSibling(tokens, at)) &&
  (at === first || tokens.kind[at] === TokenKind.Lower)

/** "big brother Otis": families call one another so. */
const isSibling = ({ hash }: Document['tokens'], at: number) =>
  (SIBLING.has(hash[at]) && SIZE.has(hash[at - 1])) || (SIZE.has(hash[at]) && SIBLING.has(hash[at + 1]))
const [SIBLING, SIZE] = ['brother sister bro sis brothers sisters', 'big little baby older'].map(wordSet)
