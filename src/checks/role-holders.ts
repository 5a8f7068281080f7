import { Term } from '../checks.ts'
import { GUEST_WORDS } from '../data/in-care.ts'
import { ROLE_WORDS as Words } from '../data/roles.ts'
import type { Document, Person, Span } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isOurs } from './anecdote.ts'
import { EMPLOYER_GATE, employerIn } from './employers.ts'
import { gatesOf, joinGates, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { careIn } from './in-care.ts'
import { storyOf } from './in-story.ts'
import { findIndividuals } from './individuals.ts'
import { firstMention, followsOther } from './last-told.ts'
import { type RoleTold, rolesIn } from './occupations.ts'
import { recordLines } from './record-lines.ts'
import { CLAUSE_GATE, clausesIn } from './role-clauses.ts'

/** A role or work by which a patient is told of; `person` is missing where no mention stands there. */
export interface RoleHolder {
  readonly span: Span
  readonly unique: boolean
  readonly person?: Person
}

const GATE = joinGates(
  openGate(wordSet(`${Words.number} ${Words.sole}`)),
  openGate(
    wordSet(`${Words.office} ${Words.holder} lady girl guy man woman gal`),
    Term.Occupation | Term.PublicRole,
  ),
)
const GUEST = wordSet(GUEST_WORDS)
/** Who helped is not who was helped. */
const HELPER = wordSet('compressions cpr aed 911 999 112 bystander bystanders class')
/** Whoever only plays somebody in care. */
const STAGED = wordSet(
  'brought brings bakes baked sent sends supplies supplied delivers delivered gave gives played plays playing drill drills actor actors actress stage rehearsal mock costume',
)
const YOU = wordSet('you your yours')
const I = wordSet("i i'm")
const AS = wordSet(Words.asks)
const CONTACT = wordSet(Words.contact)
const OWNERS = wordSet('his her their my your')
/** People looked at in one sentence. */
const FEW = 20
/** Tokens behind a role in which its holder turns out to be a guest, and before it in which somebody's kin is told of. */
const NEAR = 6

/** The roles of those who are in care, and their employers. */
export function* findRoleHolders(document: Document): Generator<RoleHolder> {
  const gates = gatesOf(document)
  for (let index = 0; index < document.sentences.length; index++) {
    const [roles, works, clauses] = [GATE, EMPLOYER_GATE, CLAUSE_GATE].map((gate) => gates.at(index, gate))
    if (!(roles || works || clauses) || !isOurs(document, document.sentences[index])) continue
    let told = false
    for (const role of roles ? rolesIn(document, document.sentences[index]) : []) {
      const holder = holderOf(document, index, role)
      if (holder) yield { span: role.span, unique: role.unique, ...holder }
      told ||= holder !== undefined
    }
    const employer = works && !told ? employerIn(document, index) : undefined
    if (employer) yield employer
    for (const clause of clauses && !told && !employer
      ? clausesIn(document, document.sentences[index])
      : []) {
      const holder = careIn(document, index) > 1 ? holderOf(document, index, clause) : undefined
      if (holder) yield { span: clause.span, unique: clause.unique, ...holder }
      told ||= holder !== undefined
    }
  }
}

/** Whose role it is, where that one is in care. */
function holderOf(document: Document, index: number, role: RoleTold): { person?: Person } | undefined {
  const sentence = document.sentences[index]
  if (hasWord(document, { ...sentence, first: role.last }, HELPER)) return undefined
  if (role.faint && hasWord(document, sentence, STAGED)) return undefined
  if (isOfKin(document, sentence.first, role.first) || isGuest(document, sentence.last, role))
    return undefined
  if (isReader(document, index, role)) return {}
  if (sentence.guard) return undefined
  if (recordLines(document).opening.has(index)) return {}
  const told = document.told.get(index)?.slice(0, FEW) ?? []
  const inside = told.find((one) => standsIn(one, index, role))
  // "One of our hip patients is the pastor": who it is stands before.
  const person = inside?.role
    ? inside
    : (told.find((one) => standsBefore(document, one, index, role)) ?? inside)
  if (person?.role === 'patient') {
    const ill = role.unique && person.anchors.length > 0
    if (person.certain || ill || careIn(document, index) > 1) return { person }
  }
  if (role.faint) return opensAlone(document, index, role, told) ? {} : undefined
  if ((person?.role && person.role !== 'patient') || followsOther(document, index, role.span.start))
    return undefined
  // "The vice mayor's cataracts"
  const own = role.unique && document.tokens.possessive[role.last - 1] === 1 && careIn(document, index) > 0
  return own || careIn(document, index) > 1 || isInTale(document, index, role) ? {} : undefined
}

/** "The ski patrol director came in with …": the subject of a sentence on care that tells of nobody else by name or trade. */
const opensAlone = (document: Document, index: number, role: RoleTold, told: readonly Person[]) =>
  role.first === document.sentences[index].first &&
  careIn(document, index) > 1 &&
  told.every(({ role }) => role === undefined || role === 'patient')

/** Somebody whom a description brings in, a mention or no, and who is in care in the sentences around. */
function isInTale(document: Document, index: number, role: RoleTold): boolean {
  if (!storyOf(document).has(index)) return false
  const told = (document.told.get(index) ?? []).slice(0, FEW)
  if (told.some((one) => one.role === 'patient' && standsIn(one, index, role))) return true
  if (role.unique && isTakenUp(document, index)) return true
  const open = !told.some((one) => one.role && standsIn(one, index, role))
  return open && (document.type === 'social' || findIndividuals(document).get(index) === 'described')
}

/** "Everybody knows the harbour master. When he walked into our clinic": the next sentence's patient has no other name. */
const isTakenUp = ({ told, sentences }: Document, index: number) =>
  sentences[index + 1]?.block === sentences[index].block &&
  (told.get(index + 1) ?? []).some(
    ({ role, certain, mentions }) =>
      role === 'patient' && certain && mentions[0].sentence === index + 1 && mentions[0].form === 'pronoun',
  )

/** A mention overlaps the phrase. */
function standsIn(one: Person, index: number, { span }: RoleTold): boolean {
  const mention = firstMention(one, index)
  return mention !== undefined && mention.span.start < span.end && mention.span.end > span.start
}

/** "Ines Quill, the mayor of", "she is the mayor of": said of a mention right before. */
function standsBefore({ text }: Document, one: Person, index: number, { span }: RoleTold): boolean {
  const mention = firstMention(one, index)
  if (!mention || mention.span.end > span.start || span.start - mention.span.end > 40) return false
  if (text.slice(mention.span.end, span.start) === ' ') return true
  return /^[^.;:]{0,12}(?:,| is| was| (?:had|has) been| used to be| work(?:s|ed) as|['’]s|, who is| became)[^.;:,]{0,8}$/.test(
    text.slice(mention.span.end, span.start),
  )
}

/** "his wife, who is the mayor": the kin's, of which another rule tells. */
function isOfKin({ tokens, terms }: Document, first: number, at: number): boolean {
  for (let t = at - 1; t > Math.max(first, at - NEAR); t--)
    if (terms.cover[t] & Term.Kinship && (OWNERS.has(tokens.hash[t - 1]) || tokens.possessive[t - 1]))
      return true
  return false
}

/** Speaks, visits, gives, or is thanked. */
function isGuest({ tokens, terms }: Document, last: number, { first, last: end }: RoleTold): boolean {
  if (terms.cover[first - 1] & Term.Speech) return true
  for (let t = end; t < Math.min(last, end + NEAR); t++)
    if (GUEST.has(tokens.hash[t]) || terms.starts[t] & Term.Speech) return true
  return false
}

/** Of a reply: "as the head teacher of St Anne's you know"; of a testimonial: "I am the conductor of". */
function isReader(document: Document, index: number, { first, unique }: RoleTold): boolean {
  const { type, tokens, sentences } = document
  if (!unique || (type !== 'reply' && type !== 'testimonial')) return false
  const { first: from, block } = sentences[index]
  let said = false
  for (let t = first - 1; t >= Math.max(from, first - NEAR); t--) {
    if (CONTACT.has(tokens.hash[t])) return false
    said ||= AS.has(tokens.hash[t]) || (type === 'testimonial' && I.has(tokens.hash[t]))
  }
  if (!said) return false
  const next = sentences[index + 1]
  return (
    type === 'testimonial' ||
    hasWord(document, sentences[index], YOU) ||
    (next?.block === block && hasWord(document, next, YOU))
  )
}
