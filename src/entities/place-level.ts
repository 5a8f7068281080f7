import { Word } from '../annotate/words.ts'
import { EPONYM_HEADS } from '../data/staff.ts'
import type { PlaceEntity } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Run } from './place-run.ts'
import { hasOrganization, lookUp, textOf } from './place-run.ts'
import {
  COUNTRIES,
  COUNTY_HEADS,
  DIRECTIONS,
  DOER,
  DOUBTFUL_HEADS,
  FIRST_HEADS,
  IN,
  NO_DOER,
  ON,
  PEOPLE_OF,
  QUARTER_HEADS,
  RESIDING,
  STREET_HEADS,
  TOWN_HEADS,
  TOWN_OF,
} from './place-words.ts'
import type { Line } from './scan.ts'

type Level = Pick<PlaceEntity, 'level' | 'known'>

/** "Lyme disease", "Ebola virus": a place's name that is an illness's. */
const DISEASE = wordSet(EPONYM_HEADS.filter((word) => !word.includes(' ')))
const COUNTRY_NAMES = new Set(COUNTRIES)
const [FROM, OF] = wordSet('from of')
const ADVERBS = wordSet('in down up over back here out away right just')
const NAMES = Word.FirstCommon | Word.First
const ARTICLES = wordSet('a an the our another one')
const HYPHEN = 0x2d

/**
 * What kind of place a run is; undefined where it is none. A table's word is enough after "in" or "near"; words that are
 * first names or everyday words need more, and unknown ones a head ("Creek") or somebody who lives there.
 */
export function levelOf(line: Line, run: Run, lead: number, stated: boolean): Level | undefined {
  if (hasOrganization(line, run) || DISEASE.has(line.hash(run.last))) return undefined
  const { first, last } = run
  const head = line.hash(last - 1)
  const several = last - first > 1
  const name = textOf(line, first, last)
  const next = line.hash(last)
  if (COUNTY_HEADS.has(head))
    return several && !isUpperAfter(line, last)
      ? { level: 'county', known: lookUp(name).length > 0 }
      : undefined
  if (QUARTER_HEADS.has(next) && line.kind(last) === TokenKind.Lower)
    return isPlain(line, first) ? undefined : { level: 'neighborhood', known: false }
  if (isUpperAfter(line, last)) return undefined
  const before = lead >= 0 ? line.hash(lead) : 0
  if (several && STREET_HEADS.has(head))
    return ON.has(before) || IN.has(before) ? { level: 'street', known: false } : undefined
  const placed = stated || IN.has(before) || DIRECTIONS.has(before) || DIRECTIONS.has(line.hash(first - 1))
  const known = several || line.tokens.bits[first] & Word.Place ? lookUp(name) : []
  if (known.length > 0) {
    if (!isKnownPlaced(line, run, lead, stated)) return undefined
    return { level: known[0].kind === 'place' ? 'city' : known[0].kind, known: true }
  }
  if (COUNTRY_NAMES.has(name.toLowerCase()))
    return placed || before === OF ? { level: 'country', known: true } : undefined
  const headed =
    several && ((TOWN_HEADS.has(head) && !DOUBTFUL_HEADS.has(head)) || FIRST_HEADS.has(line.hash(first)))
  if (headed && !line.heading && (placed || lead >= 0)) return { level: 'city', known: false }
  if (stated && !line.heading) return { level: 'city', known: false }
  return !line.heading && isResidence(line, run, lead) ? { level: 'city', known: false } : undefined
}

/** A known name in a place's position. */
function isKnownPlaced(line: Line, { first, last }: Run, lead: number, stated: boolean): boolean {
  if (stated || PEOPLE_OF.has(line.hash(last)) || line.hash(last) === HYPHEN) return true
  if (lead < 0) return false
  const before = line.hash(lead)
  const bits = last - first > 1 ? 0 : line.tokens.bits[first]
  const ordinary = (bits & Word.Word) !== 0 && (bits & Word.PlaceCommon) === 0
  if (line.tokens.possessive[last - 1] && bits & NAMES) return false
  if (line.heading && ordinary) return false
  const givenName = (bits & Word.FirstCommon) !== 0
  if (before === OF)
    return (
      !ordinary &&
      (TOWN_OF.has(line.hash(lead - 1)) || (!givenName && line.kind(lead - 1) >= TokenKind.Number))
    )
  if (before === FROM && (givenName || ordinary)) return isResiding(line, lead)
  if (IN.has(before) || DIRECTIONS.has(before)) return true
  return !ordinary && !givenName && !ON.has(before)
}

/** "a farmer from Dunmere", "lives in Tolliver", "Larkspur residents": an unknown name where people live. */
function isResidence(line: Line, { first, last }: Run, lead: number): boolean {
  if (last - first > 2 || line.tokens.possessive[last - 1]) return false
  for (let i = first; i < last; i++) {
    // The second word of a name that no list has may be anything: "Vila Serena".
    const free = i > first && line.tokens.bits[first] === 0 ? 0 : NAMES
    if (line.kind(i) !== TokenKind.Capital || line.tokens.bits[i] & (Word.Word | free)) return false
  }
  if (lead < 0) return PEOPLE_OF.has(line.hash(last)) && line.tokens.bits[first] === 0
  const before = line.hash(lead)
  if (before === OF) return TOWN_OF.has(line.hash(lead - 1)) || line.kind(lead - 1) >= TokenKind.Number
  return (
    IN.has(before) && (isResiding(line, lead) || (DIRECTIONS.has(line.hash(first - 1)) && first - 1 > lead))
  )
}

/** "drove in from", "a farmer from", "lives up near": somebody comes from there. */
function isResiding(line: Line, lead: number): boolean {
  const before = ADVERBS.has(line.hash(lead - 1)) ? lead - 2 : lead - 1
  return RESIDING.has(line.hash(before)) || isDoer(line, before)
}

/** "a retired organist from": somebody by what they do, after an article. */
function isDoer(line: Line, at: number): boolean {
  if (line.kind(at) !== TokenKind.Lower || NO_DOER.has(line.hash(at))) return false
  if (!DOER.test(line.text.slice(line.start(at), line.end(at)))) return false
  for (let i = at - 1; i >= Math.max(line.first, at - 3); i--) if (ARTICLES.has(line.hash(i))) return true
  return false
}

function isUpperAfter(line: Line, at: number): boolean {
  return line.isCapital(at) && !line.tokens.possessive[at - 1]
}

/** "The neighborhood", "Our district". */
function isPlain(line: Line, at: number): boolean {
  return (line.tokens.bits[at] & Word.Word) !== 0 && (line.tokens.bits[at] & Word.Place) === 0
}
