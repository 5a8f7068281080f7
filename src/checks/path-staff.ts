import { hashWord } from '../annotate/fold.ts'
import { Term } from '../annotate/terms.ts'
import { Word } from '../annotate/words.ts'
import { STAFF_MARKS } from '../data/file-words.ts'
import type { Document } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { FoundName } from './path-names.ts'
import type { NameWord } from './path-words.ts'
import { perDocument } from './per-document.ts'

const STAFF = wordSet(STAFF_MARKS)
const AT_WORK = Term.StaffRole | Term.StaffTitle
/** "FACE" and "SANE" are letters behind a name, "face" is none: in an address only what is no word counts. */
const isLettered = ({ classes, bits }: NameWord) => (classes & Term.Credential) !== 0 && !(bits & Word.Word)

/** "dr-okoro", "ana-reyes-rn": a title before the name or credentials behind it. */
export function isAtWork(words: readonly NameWord[], { first, last }: FoundName): boolean {
  const before = words[first - 1]
  if (
    before &&
    words[first].joined &&
    (STAFF.has(before.hash) || before.classes & (Term.StaffTitle | Term.StaffRole))
  )
    return true
  return words.slice(last, last + 2).some((word, n) => {
    const near = word.segment === words[last - 1].segment && (n === 0 || words[last].joined)
    return (
      near &&
      (STAFF.has(word.hash) || (word.classes & AT_WORK) !== 0 || isLettered(word)) &&
      !isEye(words, word)
    )
  })
}

/** "OD" beside a macula is a right eye, no optometrist. */
const isEye = (words: readonly NameWord[], { hash }: NameWord) =>
  hash === OD && words.some((word) => EYES.has(word.hash))
const OD = hashWord('od')
const EYES = wordSet(
  'macula macular fovea fundus retina retinal cornea corneal lens iris optic disc pupil oct cataract glaucoma vitreous eye membrane',
)

/** On the roster in the config, or a part of the organization's own name. */
export function isRostered(
  { organization }: Document,
  words: readonly NameWord[],
  { first, last }: FoundName,
): boolean {
  const hashes = words.slice(first, last).map(({ hash }) => hash)
  const own = [organization.name ?? '', ...organization.aliases].flatMap((name) =>
    name.split(/\s+/).map(hashWord),
  )
  const staff = organization.staff.map((entry) => entry.split(',')[0].trim().split(/\s+/).map(hashWord))
  return (
    hashes.every((hash) => own.includes(hash)) ||
    staff.some(
      (name) =>
        hashes.includes(name[name.length - 1]) &&
        (hashes.length < 2 || hashes.some((hash) => name[0] === hash)),
    )
  )
}

/** Words of no table that the copy uses outside of addresses: names of products and firms, if not of people. */
export const listUsed = perDocument(computeListUsed)

function computeListUsed({ tokens, text }: Document): ReadonlySet<number> {
  const out = new Set<number>()
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.bits[t]) continue
    const inAddress = /[-/_]/.test(text[tokens.start[t] - 1] ?? '') || /[-/_]/.test(text[tokens.end[t]] ?? '')
    if (!inAddress) out.add(tokens.hash[t])
  }
  return out
}

/** Whether a word of a name is among them. */
export function isUsed(used: ReadonlySet<number>, words: readonly NameWord[], name: FoundName): boolean {
  return words.slice(name.first, name.last).some(({ hash, letters }) => letters > 1 && used.has(hash))
}
