import { isModifier } from '../annotate/modifiers.ts'
import { HEALTH, isBodyPart } from '../annotate/terms.ts'
import { Term } from '../checks.ts'
import { ROLE_WORDS as Words } from '../data/roles.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
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
}

const OFFICE = wordSet(Words.office)
const HOLDER = wordSet(Words.holder)
const BEFORE = wordSet(Words.before)
const CROWD = wordSet(Words.crowd)
const CERTAIN = wordSet(Words.certain)
const FAME = wordSet(Words.fame)
const SOLE = wordSet(Words.sole)
const REALM = wordSet(Words.realm)
const KNOWN = wordSet(Words.known)
const DETERMINER = wordSet(Words.determiner)
const THE = wordSet(Words.the)
const OF_WORDS = wordSet(Words.of)
const NUMBER = wordSet(Words.number)
const STOP = wordSet(
  'and or but to who which that is are was were be been has have had by with as if when while because his her their my your its',
)
const COMMA = 0x2c
/** Before a role that has no article. */
const HELD = wordSet('as became is was being')
const [OF, ONE, THE_WORD, BE] = wordSet('of one the be')
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
  // "a lift operator at Mount Fenn"
  if (OF_WORDS.has(tokens.hash[at + 1]) && isWork(document, at)) return at + 1
  const hash = tokens.hash[at]
  return (OFFICE.has(hash) || HOLDER.has(hash)) && at < last ? at + 1 : 0
}

/** "The township's large-animal veterinarian": whatever the trade, the place has one. */
function isOfRealm(tokens: Document['tokens'], at: number): boolean {
  for (let t = at - 1; t > at - BACK; t--) {
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] !== DASH) return false
    if (tokens.possessive[t]) return REALM.has(tokens.hash[t])
  }
  return false
}
const DASH = 0x2d

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
  const scoped = place > 0 || opening.named || realm
  const unique = isUnique(document, at, end, opening, scoped)
  const crowd = CROWD.has(head)
  if (!unique && (!scoped || (crowd && place === 0))) return undefined
  const to = place || end
  const span = { start: tokens.start[opening.at], end: tokens.end[to - 1] }
  return { span, first: opening.at, last: to, unique: unique && !(crowd && !opening.few) }
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

interface Opening {
  readonly at: number
  readonly definite: boolean
  /** A place or house is named before the role: "a Channel 6 anchor", "Dunmere's vet". */
  readonly named: boolean
  readonly famed: boolean
  readonly past: boolean
  /** "one of the two". */
  readonly few: boolean
  /** "the only". */
  readonly sole: boolean
}

/** What opens the phrase whose role stands at a token. */
function openingOf(
  document: Document,
  at: number,
  end: number,
  { first, last }: Sentence,
): Opening | undefined {
  const { tokens, terms } = document
  const placed = OF_WORDS.has(tokens.hash[end]) && placeBehind(document, end, last) > 0
  const bare = placed && tokens.kind[at] === TokenKind.Lower
  const bareStart = placed && document.type === 'social'
  let named = false
  let famed = false
  let past = false
  let few = false
  let sole = false
  for (let t = at - 1; t >= Math.max(first, at - BACK); t--) {
    const hash = tokens.hash[t]
    if (tokens.possessive[t]) {
      if (terms.cover[t] & (Term.Life | Term.Patient | Term.Kinship)) return undefined
      const the = t > first && THE.has(tokens.hash[t - 1])
      return { at: the ? t - 1 : t, definite: true, named: true, famed, past, few, sole }
    }
    if (DETERMINER.has(hash)) {
      if (hash === THE_WORD && few && tokens.hash[t - 1] === OF && tokens.hash[t - 2] === ONE)
        return { at: t - 2, definite: true, named, famed, past, few, sole }
      return { at: t, definite: THE.has(hash), named, famed: famed || hash === ONE, past, few, sole }
    }
    // ", captain of the Ellery fire company", "is captain of": no article.
    if (bare && t < at && (hash === COMMA || HELD.has(hash)))
      return { at: t + 1, definite: true, named, famed, past, few, sole }
    if (STOP.has(hash) || OF_WORDS.has(hash)) return undefined
    if (tokens.kind[t] === TokenKind.Mark && hash !== 0x2d) return undefined
    few ||= NUMBER.has(hash)
    famed ||= CERTAIN.has(hash) || FAME.has(hash)
    past ||= BEFORE.has(hash)
    sole ||= SOLE.has(hash)
    named ||= tokens.kind[t] === TokenKind.Capital && t > first && !BEFORE.has(hash)
  }
  // "Base coach for the Tarn Tigers, torn cuff": posts and captions leave the article out.
  if (bareStart && at - first < 4) return { at: first, definite: true, named, famed, past, few, sole }
  return undefined
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
  if (scoped) return held || work
  if (office) return true
  return held && (opening.past || KNOWN.has(tokens.hash[end]))
}
