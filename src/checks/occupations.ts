import { isModifier } from '../annotate/modifiers.ts'
import { HEALTH, isBodyPart } from '../annotate/terms.ts'
import { FUNCTION } from '../annotate/vocabulary.ts'
import { Term } from '../checks.ts'
import { ROLE_WORDS as Words } from '../data/roles.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { type Opening, openingOf } from './role-opening.ts'
import { placeBehind } from './role-place.ts'
import { isTrade } from './trades.ts'

/** Offices and occupations as copy tells of their holders: "the fire chief of Pickard County", "a welder at the mill". */
export interface RoleTold {
  readonly span: Span
  /** Tokens of the phrase, `last` exclusive. */
  readonly first: number
  readonly last: number
  /** Nobody else holds it. */
  readonly unique: boolean
  /** Nothing but "the" and a compound says that it is one: "the ferry captain". */
  readonly faint?: boolean
}

const OFFICE = wordSet(Words.office)
const HOLDER = wordSet(Words.holder)
const CROWD = wordSet(Words.crowd)
const SOLE = wordSet(Words.sole)
const REALM = wordSet(Words.realm)
const KNOWN = wordSet(Words.known)
const OF_WORDS = wordSet(Words.of)
const NUMBER = wordSet(Words.number)
const [OF, ONE, BE, THE] = wordSet('of one be the')
/** Words before a role that qualify it. */
const BACK = 6

/** Whether a word is an office that one person holds. */
export const isOffice = (hash: number) => OFFICE.has(hash)

/** Every role that a sentence tells of. */
export function rolesIn(document: Document, sentence: Sentence): RoleTold[] {
  const out: RoleTold[] = []
  for (let t = sentence.first; t < sentence.last; t++) {
    const end = roleEnd(document, t, sentence.last)
    if (!end) continue
    const role = readRole(document, sentence, t, end)
    if (role) out.push(role)
    t = end - 1
  }
  return out
}

/** Token behind the role that starts at a token; 0 where none does. */
function roleEnd(document: Document, at: number, last: number): number {
  const { text, tokens, terms } = document
  if (terms.starts[at] & (Term.Occupation | Term.PublicRole)) return terms.ends[at]
  // "one of the two pilots"
  if (terms.starts[at] & Term.StaffRole && (SOLE.has(tokens.hash[at - 1]) || isOfRealm(tokens, at)))
    return terms.ends[at]
  const counted = at > 3 && NUMBER.has(tokens.hash[at - 1]) && tokens.hash[at - 3] === OF
  if (counted && tokens.kind[at] === TokenKind.Lower && text[tokens.end[at] - 1] === 's') return at + 1
  if (tokens.kind[at] > TokenKind.Upper) return 0
  // "a lift operator at Mount Fenn", "the last farrier"
  if ((OF_WORDS.has(tokens.hash[at + 1]) || isSole(tokens, at)) && isWork(document, at)) return at + 1
  const hash = tokens.hash[at]
  // "the pie lady", "the weather girl"
  if (PLAIN.has(hash) && isNamedByThing(document, at)) return at + 1
  return (OFFICE.has(hash) || HOLDER.has(hash)) && at < last ? at + 1 : 0
}

/** A noun stands between "the" and "lady": what she sells, or tells of. */
function isNamedByThing({ text, tokens, terms }: Document, at: number): boolean {
  const before = at - 1
  if (tokens.kind[before] !== TokenKind.Lower || tokens.hash[at - 2] !== THE) return false
  if (
    FUNCTION.has(tokens.hash[before]) ||
    ADJECTIVE.has(tokens.hash[before]) ||
    terms.cover[before] & NOT_SOLD
  )
    return false
  return !DESCRIBES.test(text.slice(tokens.start[before], tokens.end[before]))
}
const PLAIN = wordSet('lady girl guy man woman gal')
const ADJECTIVE = wordSet(
  `${Words.plain} english irish welsh french dutch white black brown asian trans gay rich fat thin short frail dead hungry thirsty angry calm`,
)
const NOT_SOLD = HEALTH | Term.Life | Term.Patient | Term.Kinship | Term.CareUnit
const DESCRIBES = /(?:ed|ing|less|ful|ous|ic|al|ive|able|ible|ent|ant|ese|ish|en|old|er|est|ate|ary|ly|some)$/

/** "The township's large-animal veterinarian": whatever the trade, the place has one. */
function isOfRealm(tokens: Document['tokens'], at: number): boolean {
  for (let t = at - 1; t > at - BACK; t--) {
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] !== DASH) return false
    if (tokens.possessive[t]) return REALM.has(tokens.hash[t])
  }
  return false
}
const DASH = 0x2d

const isSole = ({ hash }: Document['tokens'], at: number) => SOLE.has(hash[at - 1]) || SOLE.has(hash[at - 2])

const isWork = (document: Document, at: number) =>
  isTrade(document, at) && !(document.terms.cover[at] & (Term.StaffRole | Term.StaffTitle))

function readRole(document: Document, sentence: Sentence, at: number, end: number) {
  const { last } = sentence
  const { tokens, terms } = document
  const head = tokens.hash[end - 1]
  if (tokens.possessive[end - 1] ? !ownsBody(document, end, last) : end < last && isHeldOn(document, end))
    return undefined
  const opening = openingOf(document, at, end, sentence)
  // "Let us be the judge of that"
  if (!opening || tokens.hash[opening.at - 1] === BE) return undefined
  const place = placeBehind(document, end, last)
  if (place < 0) return undefined
  // "The band director at Elko High", "the town's only pharmacist": titles of the house as well, but for another's house.
  const elsewhere = opening.past || opening.sole || place > 0 || isOfRealm(tokens, at)
  if (terms.cover[at] & (Term.StaffRole | Term.StaffTitle) && !elsewhere && !OFFICE.has(head))
    return undefined
  // "A state senator": one word of the office says whose.
  const realm =
    (OFFICE.has(head) || opening.definite) && (REALM.has(tokens.hash[at]) || REALM.has(tokens.hash[at - 1]))
  // "The only farrier in the valley": wherever it is, there is no other.
  const alone = opening.sole && OF_WORDS.has(tokens.hash[end])
  const scoped = place > 0 || opening.named || realm || alone
  const unique = isUnique(document, at, end, opening, scoped)
  const crowd = CROWD.has(head)
  const compound = opening.compound || end - at > 1
  const faint = !unique && !scoped && !crowd && compound && tokens.hash[opening.at] === THE
  if (!unique && !faint && (!scoped || (crowd && place === 0))) return undefined
  const to = place || end
  const span = { start: tokens.start[opening.at], end: tokens.end[to - 1] }
  return { span, first: opening.at, last: to, unique: unique && !(crowd && !opening.few), faint }
}

/** "coach bus", "principal investigator", "Mayor Quill": no phrase of its own. */
function isHeldOn({ tokens, terms }: Document, at: number): boolean {
  if (tokens.kind[at] === TokenKind.Capital || tokens.kind[at] === TokenKind.Upper) return true
  if (isModifier(tokens, at) || OFFICE.has(tokens.hash[at]) || HOLDER.has(tokens.hash[at])) return true
  return (terms.starts[at] & (Term.Occupation | Term.Life | Term.StaffRole | Term.Org | Term.Kinship)) !== 0
}

/** "The police chief's appendix" */
function ownsBody({ tokens, terms }: Document, at: number, last: number): boolean {
  for (let t = at; t < Math.min(last, at + 3); t++)
    if (terms.starts[t] & HEALTH || isBodyPart(tokens.hash[t])) return true
  return false
}

function isUnique(document: Document, at: number, end: number, opening: Opening, scoped: boolean): boolean {
  const { tokens, terms } = document
  const head = tokens.hash[end - 1]
  const office = OFFICE.has(head)
  const held = office || HOLDER.has(head) || (terms.cover[at] & Term.PublicRole) !== 0
  const work = (terms.cover[at] & Term.Occupation) !== 0
  if (opening.few) return scoped || office
  if (opening.famed && tokens.hash[opening.at] !== ONE) return held || scoped || work
  if (!opening.definite) return office && opening.past
  if (scoped) return held || work || opening.sole
  if (office) return true
  return held && (opening.past || KNOWN.has(tokens.hash[end]))
}
