import { stateCode } from '../annotate/places.ts'
import { HEALTH, Term } from '../annotate/terms.ts'
import { FUNCTION, TITLE } from '../annotate/vocabulary.ts'
import { Word } from '../annotate/words.ts'
import * as Words from '../data/unlisted-places.ts'
import type { Document, PlaceEntity, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { COUNTRIES, DIRECTIONS, FIRST_HEADS, FOLK, PEOPLE_OF } from '../entities/place-words.ts'
import { WordSet, wordSet } from '../word-set.ts'

/**
 * Places that no table has, told by where their proper names stand: "a cook from Dry Prong", "Dana Okoro, of East Harlow",
 * "a Minto farmer", "toned out to Dunlin Arena". Small places are many, and those that matter most are on no list. Whose
 * they are is for others to ask: `place-told.ts` of those beside somebody, `scene-places.ts` of those in a tale.
 */

export interface UnlistedPlace extends PlaceEntity {
  /** Token of the preposition before the name, and the name's first. */
  readonly lead: number
  readonly from: number
  /** Some word in or beside the name says that it is a place's. */
  readonly headed: boolean
}

const LEADS = wordSet(Words.leads)
const LOOSE = wordSet(Words.loose)
const [OF, TO, FROM] = wordSet('of to from')
const ARTICLES = wordSet('the a an')
const AMID = new WordSet([...ARTICLES, ...DIRECTIONS, ...wordSet('tiny small little')])
const MOVED = wordSet(Words.moved)
const HOLDERS = wordSet(Words.holders)
const OURS = wordSet(Words.ours)
const HEADS = wordSet(Words.heads)
const VENUES = wordSet(Words.venues)
const OTHERS = wordSet(Words.others)
/** "From the Cutter Flats side of town". */
const PARTS = wordSet('side end area part neighborhood neighbourhood district estate projects road quarter')
const HOUSE = wordSet(Words.house)
const SAINT = wordSet('st saint')
const INNER = wordSet('of the on upon in at near outside le la de du')
const CARE = HEALTH | Term.CareUnit | Term.Credential | Term.StaffTitle
const ORG = Term.Org | Term.StaffRole | Term.EponymHead | Term.PublicRole
const OFFICE = Term.PublicRole | Term.Occupation | Term.Life
/** Tokens of a name. */
const LONGEST = 6
const [COMMA, PAREN, HYPHEN] = [0x2c, 0x28, 0x2d]

/** Such places of one sentence, in reading order. */
export function* unlistedPlaces(document: Document, sentence: number): Generator<UnlistedPlace> {
  const { tokens } = document
  const { first, last } = document.sentences[sentence]
  for (let t = first + 1; t < last; t++) {
    if (tokens.kind[t] !== TokenKind.Capital) continue
    const end = endOfName(document, t, last)
    const named = end - t > 1 && (HEADS.has(tokens.hash[end - 1]) || FIRST_HEADS.has(tokens.hash[t]))
    const lead = leadBefore(document, first, t)
    const headed = named || isVenue(tokens.hash[end]) || (lead > first && isVenue(tokens.hash[lead - 1]))
    // "Quillan's Bakery on Bridge Street": no place by itself, but one may stand inside.
    if (!isWhere(document, lead, t, end, headed)) continue
    if (isPlaceName(document, sentence, t, end, named)) {
      const span = { start: tokens.start[t], end: tokens.end[end - 1] }
      yield { kind: 'place', level: 'city', known: false, sentence, span, lead, from: t, headed }
    }
    t = end - 1
  }
}

const isVenue = (word: number) => VENUES.has(word) || HEADS.has(word)

/** Token behind a name: capitals, hyphens and the small words inside. */
function endOfName({ tokens }: Document, from: number, last: number): number {
  let end = from + 1
  for (let t = from + 1; t < Math.min(last, from + LONGEST); t++) {
    const capital = tokens.kind[t] === TokenKind.Capital
    // "Carrow on Friday"
    if (capital ? end < t && OTHERS.has(tokens.hash[t]) : tokens.possessive[t - 1]) break
    if (capital) end = t + 1
    else if (!INNER.has(tokens.hash[t]) && tokens.hash[t] !== HYPHEN) break
  }
  return end
}

/** "came to", "our team at": the house's own name follows. */
export const isOurs = ({ tokens }: Document, { lead }: UnlistedPlace) =>
  OURS.has(tokens.hash[lead - 1]) || OURS.has(tokens.hash[lead - 2])

/** Token of the word before a name, without an article and words of where: "from a tiny rural". */
function leadBefore({ tokens }: Document, first: number, from: number): number {
  let lead = from - 1
  while (lead > first && tokens.kind[lead] === TokenKind.Lower && AMID.has(tokens.hash[lead])) lead--
  return lead
}

/** Whether what stands before and behind a name is what stands around a place's. */
function isWhere(
  { tokens, terms }: Document,
  lead: number,
  from: number,
  end: number,
  headed: boolean,
): boolean {
  const { hash, kind } = tokens
  const lower = kind[end] === TokenKind.Lower
  // "a Minto man"
  if (lower && (FOLK.has(hash[end]) || PEOPLE_OF.has(hash[end]))) return true
  // "from the Quillgate Lane flood": what happened there
  const article = lead < from - 1 && ARTICLES.has(hash[from - 1])
  if (article && hash[lead] === FROM && lower && !FUNCTION.has(hash[end]) && !isVenue(hash[end]))
    return PARTS.has(hash[end])
  const before = hash[lead - 1]
  if (hash[lead] === OF) {
    const office = isVenue(before) || HOLDERS.has(before) || (terms.cover[lead - 1] & OFFICE) !== 0
    const named = kind[lead - 1] === TokenKind.Capital && kind[lead - 2] === TokenKind.Capital
    return office || named || before === COMMA || before === PAREN
  }
  // "on the GlowTone", "up to the Brackwater Bears": behind these, and an article, a word has to say that it is a place.
  if (LOOSE.has(hash[lead]) || (hash[lead] === TO && !MOVED.has(before))) return headed
  return LEADS.has(hash[lead]) && (headed || end - from > 1 || !article)
}

/** No person's, house's or day's name, no state, no country. */
function isPlaceName(
  document: Document,
  sentence: number,
  from: number,
  end: number,
  headed: boolean,
): boolean {
  const { tokens, terms, text, told, entities, marks } = document
  const span = { start: tokens.start[from], end: tokens.end[end - 1] }
  const over = (other: Span) => other.start < span.end && span.start < other.end
  const not = headed ? CARE : CARE | ORG
  for (let t = from; t < end; t++) {
    const hash = tokens.hash[t]
    if (terms.cover[t] & not || HOUSE.has(hash) || (TITLE.has(hash) && !(SAINT.has(hash) && headed)))
      return false
    // "Morning Star Day School"
    if (OTHERS.has(hash) && !headed) return false
  }
  if (FUNCTION.has(tokens.hash[from]) || (tokens.possessive[end - 1] && !headed)) return false
  if (HOUSE.has(tokens.hash[end]) || tokens.kind[end] === TokenKind.Upper) return false
  // "from Lucy": somebody; "in Bay 1".
  if (end - from === 1 && (tokens.bits[from] & Word.FirstCommon || HEADS.has(tokens.hash[from]))) return false
  const name = text.slice(span.start, span.end)
  if (stateCode(name) || COUNTRIES.includes(name.toLowerCase())) return false
  if (marks.some(({ kind, span: it }) => (kind === 'emphasis' || kind === 'link') && over(it))) return false
  if (entities.at(sentence, 'date').some((date) => over(date.span))) return false
  return !(told.get(sentence) ?? []).some(({ role, mentions }) =>
    mentions.some(
      ({ span: it, form, sentence: at }) =>
        at === sentence &&
        form === 'name' &&
        over(it) &&
        (role !== undefined || it.end - it.start > span.end - span.start),
    ),
  )
}
