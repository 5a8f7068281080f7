import { SPECIES } from '../annotate/animals.ts'
import { hashWord } from '../annotate/fold.ts'
import { HEALTH } from '../annotate/terms.ts'
import { CARE_FACT_WORDS } from '../data/care-fact-words.ts'
import { REPLY_WORDS } from '../data/relationship-words.ts'
import type { Document } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { perDocument } from './per-document.ts'
import { matterOf } from './told-matter.ts'

const CARED = wordSet(`${CARE_FACT_WORDS.film} ${CARE_FACT_WORDS.strong} ${CARE_FACT_WORDS.pharmacy}`)
const { elsewhere, perhaps, platforms, guests, pastimes } = REPLY_WORDS
/** A house of care by its name. */
const CARE_HOUSE =
  /\b(?:dent|orthodon|hospice|fertility|recovery|rehab|detox|midwi|obstet|gyn|p(?:a)?ediatric|dermatolog|orthop|physio|physical therapy|chiropract|optic|optom|eye|hearing|audiolog|cardio|heart|oncolog|psych|counsel|therap|urgent care|surg|skin|podiatr|foot|medspa|birth|nursing|memory care|dialysis|pharmac|pain|urolog|allerg|family medicine|behavioral)/i
const [HOUSE, OPEN, BLOOD] = ['house', 'open', 'blood'].map(hashWord)
/** Around the blood of donors. */
const [GIVES, DRIVE] = ['donating donated donate give giving gave', 'drive drives donor donors donation'].map(
  wordSet,
)
/** What lay people are taught, and what they gave. */
const [TAUGHT, COURSE] = [
  'cpr aed first-aid aid bls acls pals heartsaver babysitting',
  'card cards class classes course courses training certification instructor instructors manikin',
].map(wordSet)
const [GAVE, YOU] = [
  'donated knitted sewed quilted baked auctioned pledged sponsored',
  "you you've you'd",
].map(wordSet)
/** A practice for animals, and words of one. */
const ANIMALS = /\b(?:veterinary|vets?|animal|animals|pet|pets)\b/i
const VETS =
  /\b(?:DVM|VMD|BVSc|BVetMed|MRCVS|[Vv]eterinar(?:y|ian)|(?:Animal|Pet|Cat|Equine) (?:Hospital|Clinic|Care|Medical|Health))\b/
/** A house, or a part of one, that nobody comes to for care. */
const SHOP =
  /\b(?:software|systems|caf[eé]|grill|bistro|restaurant|deli|coffee|bakery|kitchen|cafeteria|gift shop|bookstore|careers|recruit\w*|staffing|suppl(?:y|ies)|logistics|catering|hotel|parking|museum|library|theat(?:er|re))\b/i
/** In an article a vet may be somebody of whom it tells: the house must be one for animals. */
const ANIMAL_HOUSE =
  /\b(?:DVM|VMD|BVSc|BVetMed|MRCVS|(?:Animal|Pet|Cat|Equine) (?:Hospital|Clinic|Medical))\b/
const VET = wordSet(
  'vet vets veterinary veterinarian paw paws leash kennel rabies spay spayed neuter neutered wag wags wagging groomer litter distemper heartworm flea fleas purr purring whiskers wildlife hatched hatchling nest nesting',
)
const [ELSEWHERE, PERHAPS, PLATFORMS] = [elsewhere, perhaps, platforms].map(wordSet)
const [GUESTS, PASTIMES] = [guests, pastimes].map(wordSet)

/**
 * What a turn of phrase must weigh to count, by whom the draft answers: 1 a reviewer of care, 2 a commenter, 3 an
 * applicant, a guest or a customer; infinite where it answers nobody in care at all.
 */
export const weightThatCounts = perDocument(weigh)

/** A reply, or a post that answers somebody. */
export function isAnswer({ type, frontMatter, text, blocks }: Document): boolean {
  if (type !== 'social') return type === 'reply'
  const post = blocks.find((block) => block.kind === 'paragraph')
  return frontMatter?.data.reply_to !== undefined || (post !== undefined && text[post.span.start] === '@')
}

/** Whoever answers cares for animals, by the name of the house or the letters of who signs. */
export const isForAnimals = perDocument(
  ({ type, frontMatter, text }) =>
    ANIMALS.test(String(frontMatter?.data.organization ?? '')) ||
    (type === 'reply' ? VETS : ANIMAL_HOUSE).test(text),
)

function weigh(document: Document): number {
  const { type, frontMatter, tokens, terms } = document
  const to = frontMatter?.data.reply_to
  const fields: Readonly<Record<string, unknown>> = typeof to === 'object' && to !== null ? { ...to } : {}
  const field = (name: string) => String(fields[name] ?? '').toLowerCase()
  if (field('kind') === 'association' || field('kind') === 'press') return Number.POSITIVE_INFINITY
  if (!isAnswer(document)) return Number.POSITIVE_INFINITY
  if (PLATFORMS.has(hashWord(field('platform')))) return 3
  if (isForAnimals(document)) return Number.POSITIVE_INFINITY
  if (SHOP.test(String(frontMatter?.data.organization ?? ''))) return 3
  const signs = new Map<number, number>()
  // Whoever says in the name what they are: "Former candidate, nursing".
  for (const word of field('author').split(/[^a-z]+/))
    if (ELSEWHERE.has(hashWord(word))) signs.set(hashWord(word), 4)
  const animals = new Set<number>()
  // Whoever reviews a house of care was hardly a guest there.
  let ill = field('kind') === 'review' && CARE_HOUSE.test(String(frontMatter?.data.organization ?? ''))
  let clinical = ill || isSignedByCare(document)
  let guest = false
  const pastimes = new Set<number>()
  for (let t = 0; t < tokens.count; t++) {
    const word = tokens.hash[t]
    if (ELSEWHERE.has(word)) signs.set(word, Math.max(2, signs.get(word) ?? 0))
    else if (PERHAPS.has(word)) signs.set(word, 1)
    guest ||= GUESTS.has(word) || (word === HOUSE && tokens.hash[t - 1] === OPEN)
    if (PASTIMES.has(word)) pastimes.add(word)
    if (word === BLOOD && (GIVES.has(tokens.hash[t - 1]) || DRIVE.has(tokens.hash[t + 1]))) {
      signs.set(word, 4)
      continue
    }
    // "Your CPR cards", "the quilt you donated"
    if (TAUGHT.has(word) && COURSE.has(tokens.hash[t + 1])) signs.set(word, 4)
    if (GAVE.has(word) && YOU.has(tokens.hash[t - 1])) signs.set(word, 4)
    clinical ||= matterOf(document, t) === 'clinical'
    if (SPECIES.has(word) || VET.has(word)) animals.add(word)
    ill ||= (terms.starts[t] & HEALTH) !== 0 || CARED.has(word)
  }
  if (animals.size > 1) return Number.POSITIVE_INFINITY
  const sum = [...signs.values()].reduce((total, weight) => total + weight, 0)
  // Where illness comes up, a vendor and a refund are no sign of a shop.
  if (sum >= (ill ? 4 : clinical ? 3 : 2) || ((guest || pastimes.size > 1) && !clinical)) return 3
  return field('kind') === 'comment' || type === 'social' ? 2 : 1
}

/** "— Coldharbor Dermatology": the last line is the name of a house of care. */
function isSignedByCare({ type, blocks, text }: Document): boolean {
  if (type !== 'reply') return false
  const closing = blocks.findLast(({ kind, quoted }) => kind === 'paragraph' && !quoted)
  if (!closing) return false
  const { start, end } = closing.span
  return end - start <= SIGNATURE && CARE_HOUSE.test(text.slice(start, end))
}
/** Characters of the line with which a reply is signed. */
const SIGNATURE = 80

/** The draft answers somebody's review of care. */
export const answersCare = perDocument(
  (document) => document.type === 'reply' && weightThatCounts(document) === 1,
)
