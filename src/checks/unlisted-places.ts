import { stateCode } from '../annotate/places.ts'
import { HEALTH, PERSON_NOUN } from '../annotate/terms.ts'
import { FUNCTION, TITLE } from '../annotate/vocabulary.ts'
import { Word } from '../annotate/words.ts'
import { firstIndex } from '../bisect.ts'
import { Term } from '../checks.ts'
import { ROLE_WORDS } from '../data/roles.ts'
import type { Document, PlaceEntity, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { COUNTRIES, DOER, NO_DOER } from '../entities/place-words.ts'
import { wordSet } from '../word-set.ts'
import { gatesOf, openGate } from './gates.ts'

/**
 * Towns that no table has, told by where they stand beside somebody: "a cook from Dry Prong", "Dana Okoro, of East Harlow",
 * "a Minto farmer", "farms outside Carrow". Small places are many, and those that matter most are on no list.
 */

const GATE = openGate(
  wordSet(
    'to from of in near outside off on past at resident native man woman couple teen teenager boy girl mother father grandmother grandfather mom dad family',
  ),
)
const FROM = wordSet('from')
const OF = wordSet('of')
const WHERE = wordSet('in near outside off on past beyond around')
/** People by where they live: "a Minto man". */
const FOLK = wordSet(
  'resident native man woman couple teen teenager boy girl mother father grandmother grandfather mom dad family toddler',
)
/** Verbs of living and coming, of being found and picked up. */
const DWELLS = wordSet(`
  live lives lived living reside resides resided farm farms farmed ranch ranches settled retired raised grew born moved hails hailed
  drive drives drove travel travels traveled travelled commutes rides flew walks lodges
  found pulled rescued plucked collapsed crashed fell struck hit thrown airlifted
`)
const HOUSE = wordSet(ROLE_WORDS.house)
const NO_PLACE =
  HEALTH |
  Term.Org |
  Term.CareUnit |
  Term.StaffRole |
  Term.StaffTitle |
  Term.Credential |
  Term.EponymHead |
  Term.PublicRole
const NO_NAME = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december christmas thanksgiving easter halloween ramadan eid diwali hanukkah god lord jesus heaven earth medicare medicaid
  facebook instagram youtube google zoom english spanish french german italian american european africa asia europe america
  clinic center centre hospital ward unit floor team department suite pavilion wing foundation university college inc llc
  army navy marines marine force guard congress nfl nba university rotary kiwanis lions fertility dental dentistry dermatology orthopedics orthopaedics pediatrics paediatrics radiology imaging
  physio physiotherapy physical wellness health healthcare medical surgical pharmacy hospice vision hearing therapy
  hindi kannada tamil telugu bengali punjabi urdu mandarin cantonese tagalog vietnamese arabic portuguese russian korean japanese chinese legion covid level stage grade type
`)
const SCHOOL = wordSet(
  'elementary primary school academy grammar church chapel temple mosque synagogue farm ranch station estate',
)
const [AT] = wordSet('at')
const INNER = wordSet('of the on upon in le la de du')
/** Words of a name, and tokens before its preposition in which a verb of living stands. */
const [LONGEST, REACH] = [4, 4]
const COMMA = 0x2c
const PAREN = 0x28
const HYPHEN = 0x2d

/** Such places of one sentence, as entities, where no detector has found one. */
export function* unlistedPlaces(
  document: Document,
  index: number,
  found: readonly PlaceEntity[],
): Generator<PlaceEntity> {
  if (!gatesOf(document).at(index, GATE)) return
  const { tokens } = document
  const sentence = document.sentences[index]
  for (let t = sentence.first + 1; t < sentence.last; t++) {
    if (tokens.kind[t] !== TokenKind.Capital) continue
    const end = endOfName(document, t, sentence.last)
    const span = { start: tokens.start[t], end: tokens.end[end - 1] }
    const known = found.some((one) => one.span.start < span.end && span.start < one.span.end)
    if (!known && isPlaceName(document, t, end) && isWhere(document, sentence, t, end))
      yield { kind: 'place', span, sentence: index, level: 'city', known: false }
    t = end - 1
  }
}

/** Token behind a name: capitals, hyphens and the small words inside. */
function endOfName({ tokens }: Document, from: number, last: number): number {
  let end = from + 1
  for (let t = from + 1; t < Math.min(last, from + LONGEST + 2); t++) {
    if (tokens.possessive[t - 1] && tokens.kind[t] !== TokenKind.Capital) break
    if (tokens.kind[t] === TokenKind.Capital) end = t + 1
    else if (!(INNER.has(tokens.hash[t]) || tokens.hash[t] === HYPHEN)) break
  }
  return end
}

/** No person's, house's or day's name, no state, no country. */
function isPlaceName({ tokens, terms, text, told, sentences }: Document, from: number, end: number): boolean {
  // "at Booker Elementary": a school or a church is as good as a street.
  if (end - from > 1 && SCHOOL.has(tokens.hash[end - 1])) return !TITLE.has(tokens.hash[from])
  for (let t = from; t < end; t++) {
    const hash = tokens.hash[t]
    if (terms.cover[t] & NO_PLACE || HOUSE.has(hash) || NO_NAME.has(hash) || TITLE.has(hash)) return false
  }
  if (FUNCTION.has(tokens.hash[from]) || tokens.possessive[end - 1]) return false
  const name = text.slice(tokens.start[from], tokens.end[end - 1])
  if (stateCode(name) || COUNTRIES.includes(name.toLowerCase())) return false
  // "from Lucy": somebody.
  if (end - from === 1 && tokens.bits[from] & Word.FirstCommon) return false
  const sentence = firstIndex(sentences.length, (at) => sentences[at].last > from)
  return !(told.get(sentence) ?? []).some(({ role, mentions }) =>
    mentions.some(
      ({ span, form, sentence: at }) =>
        at === sentence &&
        form === 'name' &&
        span.start < tokens.end[end - 1] &&
        tokens.start[from] < span.end &&
        (role !== undefined || span.end - span.start > tokens.end[end - 1] - tokens.start[from]),
    ),
  )
}

/** Behind somebody and "from", behind a name and ", of", before a word for people, or behind a verb of living. */
function isWhere(document: Document, { first, last }: Sentence, from: number, end: number): boolean {
  const { tokens } = document
  if (end < last && FOLK.has(tokens.hash[end]) && tokens.kind[end] === TokenKind.Lower) return true
  // "from nearby Carrow"
  let lead = from - 1
  while (lead > first && tokens.kind[lead] === TokenKind.Lower && DIRECTION.has(tokens.hash[lead])) lead--
  const hash = tokens.hash[lead]
  if (FROM.has(hash) && SCHOOL.has(tokens.hash[end - 1])) return true
  if (FROM.has(hash)) return isSomebody(document, lead - 1, first) || dwells(document, lead, first)
  if (OF.has(hash)) return isNamed(document, lead - 1, first)
  if (hash === TO) return HOMEWARD.has(tokens.hash[lead - 1])
  return (WHERE.has(hash) || (hash === AT && SCHOOL.has(tokens.hash[end - 1]))) && lead > first
}
const [TO] = wordSet('to')
const HOMEWARD = wordSet('home back returned returns moved moves relocated')
const DIRECTION = wordSet(
  'the nearby rural tiny small downtown northern southern eastern western north south east west',
)

/** A noun for a person, a name or an age stands before. */
function isSomebody({ tokens, terms, text }: Document, at: number, first: number): boolean {
  let t = at
  if (tokens.hash[t] === COMMA) t--
  if (t < first) return false
  if (terms.cover[t] & (Term.StaffRole | Term.StaffTitle)) return false
  if (terms.cover[t] & PERSON_NOUN || AGED.has(tokens.hash[t])) return true
  if (tokens.kind[t] === TokenKind.Capital) return t > first || tokens.bits[t] !== 0
  if (tokens.kind[t] === TokenKind.Number) return tokens.hash[t - 1] === COMMA
  return (
    tokens.kind[t] === TokenKind.Lower &&
    !NO_DOER.has(tokens.hash[t]) &&
    DOER.test(text.slice(tokens.start[t], tokens.end[t]))
  )
}
const AGED = wordSet('year-old years-old old month-old')

/** "Dana Okoro, of", "Dana Okoro, 61, of", "Dana (of". */
function isNamed({ tokens }: Document, at: number, first: number): boolean {
  const mark = tokens.hash[at] === COMMA || tokens.hash[at] === PAREN
  const t = mark ? at - 1 : at
  if (t <= first - 1) return false
  if (tokens.kind[t] === TokenKind.Number) return mark
  return tokens.kind[t] === TokenKind.Capital && (mark || tokens.kind[t - 1] === TokenKind.Capital)
}

function dwells({ tokens, terms }: Document, lead: number, first: number): boolean {
  for (let t = lead - 1; t >= Math.max(first, lead - REACH); t--) {
    if (tokens.kind[t] === TokenKind.Mark) return false
    if (DWELLS.has(tokens.hash[t])) return true
    if (terms.cover[t] & (Term.CareUnit | Term.Org)) return false
  }
  return false
}
