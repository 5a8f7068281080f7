import { HEALTH } from '../annotate/terms.ts'
import { FUNCTION } from '../annotate/vocabulary.ts'
import { Term } from '../checks.ts'
import { KIN_WORDS as Words } from '../data/kin.ts'
import { EMPLOYER_CLASSES } from '../data/roles.ts'
import type { Document } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, wordSet } from '../word-set.ts'
import { workBehind } from './employers.ts'
import { storyOf } from './in-story.ts'
import { workTold } from './kin-work.ts'
import { mentionsIn } from './last-told.ts'
import { endOfPlace } from './role-place.ts'

/** The parts of "her elder sister, Temi" and "their dad, who works at the mill". */

const BEFORE = wordSet(Words.before)
const OWNERS = wordSet(Words.owners)
const YOUR = wordSet(Words.your)
const APOSTROPHE = markSet("'’")
const MY = wordSet(Words.my)
const LINKED = wordSet(Words.linked)
const EMPLOYER = wordSet(Words.employer)
const [COMMA, PAREN, COLON] = [0x2c, 0x28, 0x3a]
const [TO, OF, IN] = wordSet('to of in')
const ARTICLE = wordSet('a an the')
const AT = wordSet('at for in of with')
const OURS = wordSet('our us my')
const AT_WORK = wordSet('at from behind')
const WORKPLACE = wordSet(
  `${EMPLOYER_CLASSES.place} bus buses snowplow snowplough plow plough tractor mail milk taxi cab tug crane digger ambulance salon garage bakehouse chandlery office counter till farm truck van`,
)
const DOES = wordSet(`${EMPLOYER_CLASSES.drive} ${EMPLOYER_CLASSES.own}`)
const [WHO, IS, A] = ['who', 'is was', 'a an'].map(wordSet)
/** Words of "a deputy sheriff" before its place. */
const NOUN = 6
/** Words between "her" and the relative. */
const BACK = 3
/** Tokens behind a relative at which a name or a job begins. */
const AHEAD = 3
const NO_NAME = Term.StaffTitle | Term.Org | Term.StaffRole
/** People looked at in one sentence. */
const FEW = 20

/** Who owns the relative: `linked` where the name behind does ("elder sister to Temi"). */
export interface Owner {
  readonly at: number
  readonly kind: 'other' | 'your' | 'my' | 'linked'
}

/** The word that says whose relative stands at a token. */
export function ownerBefore({ tokens }: Document, at: number, first: number): Owner | undefined {
  for (let t = at - 1; t >= Math.max(first, at - BACK); t--) {
    const hash = tokens.hash[t]
    if (OWNERS.has(hash) || tokens.possessive[t]) return { at: t, kind: 'other' }
    // "the twins’ dad": a plural's apostrophe is a mark of its own.
    if (APOSTROPHE.has(hash) && t > first) return { at: t - 1, kind: 'other' }
    if (YOUR.has(hash)) return { at: t, kind: 'your' }
    if (MY.has(hash)) return { at: t, kind: 'my' }
    if (!BEFORE.has(hash) && !AGED.has(hash) && tokens.kind[t] !== TokenKind.Number) return undefined
  }
  return undefined
}

/** "her teenage son", "his twin daughters": an age or a birth between owner and relative narrows a household down. */
export function isNarrowed({ tokens }: Document, from: number, at: number): boolean {
  for (let t = from + 1; t < at; t++) if (NARROW.has(tokens.hash[t]) || AGED.has(tokens.hash[t])) return true
  return false
}
const AGED = wordSet('year-old month-old week-old teenage teenaged teen preteen newborn infant toddler')
const NARROW = wordSet('twin triplet adopted foster deaf blind disabled autistic')

/** Where what is told of a relative ends, and whether it is a name. */
export function detailBehind(document: Document, index: number, end: number) {
  const { tokens } = document
  const { last } = document.sentences[index]
  const name = nameBehind(document, index, end, last)
  if (name) return { end: name, named: true }
  const own = ownPlace(document, end, last)
  if (own) return { end: own, named: false }
  const ill = storyOf(document).has(index) ? illBehind(document, end, last) : 0
  if (ill) return { end: ill, named: false }
  const apposed = tokens.hash[end] === COMMA
  const from = apposed ? end + 1 : end
  const job = jobBehind(document, from, last, apposed)
  const work =
    workBehind(document, index, from, from + AHEAD) ||
    placeBehind(document, from, last, apposed) ||
    // "who is a welder with the rail yard": the whole apposition, not its first noun.
    (job && !apposed ? job : Math.max(job, workTold(document, end, last)))
  return work ? { end: work, named: false } : undefined
}

/** "her sister's bakery": end of the place of work that is a relative's; 0 where none is. */
function ownPlace({ text, tokens }: Document, end: number, last: number): number {
  if (!tokens.possessive[end - 1]) return 0
  for (let t = end; t < Math.min(last, end + AHEAD); t++) {
    if (tokens.kind[t] === TokenKind.Mark || FUNCTION.has(tokens.hash[t])) return 0
    if (SHOP.has(tokens.hash[t]) || TRADING.test(text.slice(tokens.start[t], tokens.end[t])))
      return tokens.end[t]
  }
  return 0
}
const TRADING = /(?:(?<!surg|deliv|machin|nurs)ery|yard)$/
/** A house or a car is everybody's. */
const SHOP = wordSet(`
  shop store garage diner restaurant cafe inn pub bar salon barbershop farm ranch dairy stand stall market deli pizzeria office firm practice church
  parish school studio gym boat trawler hotel motel laundromat dealership sawmill mill orchard vineyard nursery-garden
`)

/** "her son's overdose": end of what befell a relative; 0 where nothing is told. */
function illBehind({ tokens, terms }: Document, end: number, last: number): number {
  if (!tokens.possessive[end - 1]) return 0
  for (let t = end; t < Math.min(last, end + AHEAD); t++)
    if (terms.starts[t] & (HEALTH | Term.Sensitive)) return tokens.end[terms.ends[t] - 1]
  return 0
}

/** ", a nurse at Mill Run Elementary", "pitches for the Larkspur Otters": offset behind the named place; 0 where none is. */
function placeBehind(document: Document, from: number, last: number, apposed: boolean): number {
  const { tokens } = document
  let at = from
  if (apposed && !ARTICLE.has(tokens.hash[from])) return 0
  while (at < Math.min(last, from + (apposed ? NOUN : 2)) && !AT.has(tokens.hash[at])) {
    if (tokens.kind[at] === TokenKind.Mark) return 0
    at++
  }
  if (!AT.has(tokens.hash[at]) || at === from || (!apposed && tokens.hash[at] === IN)) return 0
  for (let t = at + 1; t < Math.min(last, at + AHEAD + 1); t++) {
    if (tokens.kind[t] === TokenKind.Mark || OURS.has(tokens.hash[t])) return 0
    if (tokens.kind[t] === TokenKind.Capital) return tokens.end[endOfPlace(document, t, last) - 1]
  }
  return 0
}

/** "at the chandlery", ", the village postmaster", "(who) drives the school bus": work without any name; 0 where none is told. */
function jobBehind({ text, tokens, terms }: Document, from: number, last: number, apposed: boolean): number {
  const who = WHO.has(tokens.hash[from])
  const verb = who ? from + 1 : from
  const does = (who || !apposed) && DOES.has(tokens.hash[verb])
  const stands = !apposed && !who && AT_WORK.has(tokens.hash[from])
  const article = does || stands || who ? verb + 1 : from
  if ((who && !does && !IS.has(tokens.hash[verb])) || !ARTICLE.has(tokens.hash[article])) return 0
  const definite = (apposed || who) && !does && !A.has(tokens.hash[article])
  for (let t = article + 1; t < Math.min(last, article + NOUN); t++) {
    if (tokens.kind[t] === TokenKind.Mark || FUNCTION.has(tokens.hash[t])) return 0
    const place =
      WORKPLACE.has(tokens.hash[t]) || /(?:ery|yard)$/.test(text.slice(tokens.start[t], tokens.end[t]))
    // "a school bus"
    if ((does || stands) && place) return tokens.end[WORKPLACE.has(tokens.hash[t + 1]) ? t + 1 : t]
    if ((definite || apposed) && terms.starts[t] & (Term.Occupation | Term.PublicRole))
      return tokens.end[terms.ends[t] - 1]
  }
  return 0
}

/** End of the name that stands behind a relative, with a comma or "named" between at most; 0 where none does. */
function nameBehind(document: Document, index: number, end: number, last: number): number {
  const { tokens, terms } = document
  let at = end
  const mark = tokens.hash[at]
  if (mark === COMMA || mark === PAREN || mark === COLON) at++
  while (at < last && LINKED.has(tokens.hash[at]) && at < end + 2) at++
  if (isLinked(document, at)) at++
  if (at >= last || tokens.kind[at] === TokenKind.Lower || tokens.kind[at] === TokenKind.Mark) return 0
  const start = tokens.start[at]
  for (const person of (document.told.get(index) ?? []).slice(0, FEW)) {
    const name = mentionsIn(person, index).find(
      ({ form, span }) => form === 'name' && span.start <= start && start < span.end,
    )
    if (name) return name.span.end
  }
  // Names that are no person's, or that nothing else shows to be one.
  let run = at
  while (run < last && tokens.kind[run] === TokenKind.Capital) run++
  // "their son, August,": between commas a name is one whatever else it means.
  if (
    mark === COMMA &&
    at === end + 1 &&
    run > at &&
    tokens.hash[run] === COMMA &&
    !(terms.cover[at] & NO_NAME)
  )
    return tokens.end[run - 1]
  const apart = EMPLOYER.has(tokens.hash[end - 1]) ? at > end : at === end + 1 && isLinked(document, end)
  if (!apart || terms.cover[at] & (Term.StaffTitle | Term.Org) || tokens.kind[at] === TokenKind.Number)
    return 0
  let to = at
  while (to < last && tokens.kind[to] === TokenKind.Capital) to++
  return to > at ? tokens.end[to - 1] : 0
}

/** "sister to Temi": "to" or "of" stands at a token. */
export const isLinked = ({ tokens }: Document, at: number) => tokens.hash[at] === TO || tokens.hash[at] === OF
