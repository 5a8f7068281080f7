import { isModifier } from '../annotate/modifiers.ts'
import { Term } from '../checks.ts'
import { ROLE_WORDS as Words } from '../data/roles.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'

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
const HOUSE = wordSet(Words.house)
const PLACE = wordSet(Words.place)
const NUMBER = wordSet(Words.number)
const STOP = wordSet(
  'and or but who which that is are was were be been has have had by with as if when while because his her their my your its',
)
const [OF, ONE, THE_WORD, BE] = wordSet('of one the be')
/** Words before a role that qualify it, and behind it up to the name of its place. */
const BACK = 6
const AHEAD = 5
const NAME = 4

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
function roleEnd({ text, tokens, terms }: Document, at: number, last: number): number {
  if (terms.starts[at] & (Term.Occupation | Term.PublicRole)) return terms.ends[at]
  // "one of the two pilots"
  if (terms.starts[at] & Term.StaffRole && SOLE.has(tokens.hash[at - 1])) return terms.ends[at]
  const counted = at > 3 && NUMBER.has(tokens.hash[at - 1]) && tokens.hash[at - 3] === OF
  if (counted && tokens.kind[at] === TokenKind.Lower && text[tokens.end[at] - 1] === 's') return at + 1
  if (tokens.kind[at] > TokenKind.Upper) return 0
  const hash = tokens.hash[at]
  return (OFFICE.has(hash) || HOLDER.has(hash)) && at < last ? at + 1 : 0
}

function readRole(document: Document, { first, last }: Sentence, at: number, end: number) {
  const { tokens, terms } = document
  const head = tokens.hash[end - 1]
  if (tokens.possessive[end - 1] || (end < last && isHeldOn(document, end))) return undefined
  const opening = openingOf(document, at, first)
  // "Let us be the judge of that"
  if (!opening || tokens.hash[opening.at - 1] === BE) return undefined
  const place = placeBehind(document, end, last)
  if (place < 0) return undefined
  // "The band director at Elko High", "the town's only pharmacist": titles of the house as well, but for another's house.
  const elsewhere = opening.past || opening.sole || place > 0
  if (terms.cover[at] & (Term.StaffRole | Term.StaffTitle) && !elsewhere && !OFFICE.has(head))
    return undefined
  // "A state senator": one word of the office says whose.
  const realm = OFFICE.has(head) && (REALM.has(tokens.hash[at]) || REALM.has(tokens.hash[at - 1]))
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
function openingOf({ tokens, terms }: Document, at: number, first: number): Opening | undefined {
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
    if (STOP.has(hash) || OF_WORDS.has(hash)) return undefined
    if (tokens.kind[t] === TokenKind.Mark && hash !== 0x2d) return undefined
    few ||= NUMBER.has(hash)
    famed ||= CERTAIN.has(hash) || FAME.has(hash)
    past ||= BEFORE.has(hash)
    sole ||= SOLE.has(hash)
    named ||= tokens.kind[t] === TokenKind.Capital && t > first && !BEFORE.has(hash)
  }
  return undefined
}

/** Token behind the named place or house that follows a role; 0 where none does, -1 where it is a house of care. */
function placeBehind(document: Document, end: number, last: number): number {
  const { tokens } = document
  if (end >= last || !OF_WORDS.has(tokens.hash[end])) return 0
  for (let t = end + 1; t < Math.min(last, end + 1 + AHEAD); t++) {
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] !== 0x2d) return 0
    if (HOUSE.has(tokens.hash[t])) return -1
    // "the governess on one of the stations", "the cook at the school"
    if (t > end + 1 && tokens.kind[t] === TokenKind.Lower && PLACE.has(tokens.hash[t])) {
      const to = tokens.kind[t + 1] === TokenKind.Lower && PLACE.has(tokens.hash[t + 1]) ? t + 2 : t + 1
      return HOUSE.has(tokens.hash[to]) ? -1 : to
    }
    if (tokens.kind[t] !== TokenKind.Capital && tokens.kind[t] !== TokenKind.Upper) continue
    let to = t
    while (to < Math.min(last, t + NAME) && isNamePart(tokens, to)) to++
    for (let n = t; n < Math.min(last, to + 2); n++) if (HOUSE.has(tokens.hash[n])) return -1
    return endOfPlace(document, to, last)
  }
  return 0
}

/** Token behind a name with the kind of place that belongs to it: "Ferro paper mill". */
export function endOfPlace({ tokens }: Document, to: number, last: number): number {
  let end = to
  while (end < last && isNamePart(tokens, end)) end++
  for (let t = end; t < Math.min(last, end + 3) && tokens.kind[t] === TokenKind.Lower; t++)
    if (PLACE.has(tokens.hash[t])) return t + 1
  return end
}

const isNamePart = (tokens: Document['tokens'], at: number) =>
  tokens.kind[at] === TokenKind.Capital || tokens.kind[at] === TokenKind.Upper

function isUnique(document: Document, at: number, end: number, opening: Opening, scoped: boolean): boolean {
  const { tokens, terms } = document
  const head = tokens.hash[end - 1]
  const office = OFFICE.has(head)
  const held = office || HOLDER.has(head) || (terms.cover[at] & Term.PublicRole) !== 0
  if (opening.few) return scoped || office
  if (opening.famed && tokens.hash[opening.at] !== ONE) return held || scoped
  if (!opening.definite) return office && opening.past
  if (scoped) return held || (terms.cover[at] & Term.Occupation) !== 0
  if (office) return true
  return held && (opening.past || KNOWN.has(tokens.hash[end]))
}
