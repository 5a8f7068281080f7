import { hasTerm, Term } from '../checks.ts'
import { GUEST_WORDS } from '../data/in-care.ts'
import { NAMED_WORDS as Words } from '../data/named-words.ts'
import type { Document, Mention, Person, Sentence } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isOurs } from './anecdote.ts'
import { hasWord } from './has-word.ts'
import { careIn } from './in-care.ts'
import { isLongAgo } from './long-ago.ts'
import { namedBesideCare } from './named-beside-care.ts'
import { tellsPast } from './past-tense.ts'
import { perDocument } from './per-document.ts'
import { isBehindPlaceWord, isPlaceLike } from './place-like-names.ts'
import { postToOne } from './posts-to-one.ts'
import { isThingsName } from './thing-names.ts'
import { matterOf } from './told-matter.ts'

/**
 * Names in copy on somebody's care where the care stands a sentence away: "The wound had been open for two years. Thaddeus
 * says the drawer is empty now." No one word is enough; whose care it is, who gave it and how the name stands are counted.
 */

const AT_WORK =
  Term.StaffRole | Term.StaffTitle | Term.StaffVerb | Term.Donor | Term.PublicRole | Term.Credential
const [ONE, OURS, OTHERS, OWNED, UNABLE, DEEDS] = [
  Words.one,
  Words.ours,
  `${GUEST_WORDS} ${Words.others}`,
  Words.owned,
  Words.unable,
  Words.deeds,
].map(wordSet)
const TITLED = /^(?:mrs?|ms|miss|mx)\b/i
/** Points that a name needs; two of them are of care. */
const [ENOUGH, OF_CARE] = [4, 2]
/** Sentences looked at for one person. */
const FEW = 3
/** Words between what somebody could not and doing it. */
const REACH = 4

/** Everybody named so, in reading order, without those of `namedBesideCare`. */
export const namedAmidCare = perDocument((document): readonly Person[] => {
  const { type } = document
  if (type === 'reply' || type === 'share' || type === 'guide') return []
  const beside = new Set(namedBesideCare(document))
  const greeted = postToOne(document)?.named
  return document.people.filter((person) => {
    const { role, cues, mentions } = person
    return (
      role === undefined &&
      person !== greeted &&
      !beside.has(person) &&
      !mentions.some(({ sentence }) => document.sentences[sentence].guard) &&
      !cues.some((cue) => cue.role !== 'patient' && cue.role !== 'relative' && cue.weight >= 1) &&
      mentions
        .filter(({ form }) => form === 'name')
        .slice(0, FEW)
        .some((mention) => isAmid(document, mention)) &&
      !isThingsName(document, person)
    )
  })
})

function isAmid(document: Document, mention: Mention): boolean {
  const { sentences, text } = document
  const at = mention.sentence
  const sentence = sentences[at]
  if (isPlaceLike(document, mention.span) || isBehindPlaceWord(document, mention.span)) return false
  if (!isOpen(document, at) || hasTerm(document, sentence, AT_WORK)) return false
  const near = [at - 1, at + 1].filter(
    (one) => sentences[one]?.block === sentence.block && isOpen(document, one) && !isColleague(document, one),
  )
  // "Huntington's and Sydenham's with the same care": illnesses.
  if (
    /^['’]s(?:[,.;:)]| (?:and|or|with|in|is|as|to|for)\b)/.test(
      text.slice(mention.span.end, mention.span.end + 8),
    )
  )
    return false
  const here = weigh(document, at)
  const care = here + Math.max(0, ...near.map((one) => weigh(document, one)))
  const told = [at, ...near].map((one) => sentences[one])
  // "Our hearing van came to the fair. Ulrike drove it": what stands beside must be of one body.
  const ofOne = told.some((one) => hasWord(document, one, ONE) || ownsMatter(document, one))
  if (care < OF_CARE || !(here || ofOne)) return false
  const words = text.slice(mention.span.start, mention.span.end)
  const signs = [
    told.some((one) => hasWord(document, one, ONE)),
    told.some((one) => hasWord(document, one, OURS)),
    TITLED.test(words) || !/\s/.test(words),
    tellsPast(document, sentence),
  ]
  return care + signs.filter(Boolean).length >= ENOUGH
}

function isOpen(document: Document, at: number): boolean {
  const sentence = document.sentences[at]
  return (
    !sentence.guard &&
    isOurs(document, sentence) &&
    !hasWord(document, sentence, OTHERS) &&
    !isLongAgo(document, at)
  )
}

/** "She runs our front desk", and no "our therapists started with vowels". */
const isColleague = (document: Document, at: number) =>
  hasTerm(document, document.sentences[at], AT_WORK) && !hasWord(document, document.sentences[at], OURS)

/** 2 where somebody's care is told of, 1 where a body or its care is spoken of. */
function weigh(document: Document, at: number): number {
  const sentence = document.sentences[at]
  const care = careIn(document, at)
  if (care > 1 || isUnable(document, sentence)) return 2
  const owned = ownsMatter(document, sentence)
  if (owned === undefined && !care) return 0
  const somebodys = owned || hasWord(document, sentence, OURS) || hasWord(document, sentence, ONE)
  return somebodys && tellsPast(document, sentence) ? 2 : 1
}

/** Whether "the wound" or "his trach" is spoken of, or only wounds; undefined for neither. */
function ownsMatter(document: Document, { first, last }: Sentence): boolean | undefined {
  const { hash } = document.tokens
  let found: boolean | undefined
  for (let t = first; t < last; t++) {
    if (matterOf(document, t) !== 'clinical') continue
    if (OWNED.has(hash[t - 1]) || OWNED.has(hash[t - 2])) return true
    found = false
  }
  return found
}

/** "could not climb the stairs", "barely slept" */
function isUnable({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++)
    if (UNABLE.has(tokens.hash[t]))
      for (let to = t + 1; to < Math.min(last, t + REACH); to++) if (DEEDS.has(tokens.hash[to])) return true
  return false
}
