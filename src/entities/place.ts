import { STATES } from '../annotate/places.ts'
import { Word } from '../annotate/words.ts'
import { type PlaceEntity, TokenKind } from '../document.ts'
import { WordSet, wordSet } from '../word-set.ts'
import { type Part, readNamedZip, readRoute, readStreet, readZip } from './place-address.ts'
import { levelOf } from './place-level.ts'
import type { Run } from './place-run.ts'
import { hasOrganization, lookUp, runBefore, runFrom, stateAfter, stateFrom, textOf } from './place-run.ts'
import { COUNTY_HEADS, DIRECTIONS, FOLK, FOLK_WORDS, ORG, PEOPLE_OF, QUARTER_HEADS } from './place-words.ts'
import { type Detector, Gate, type Line, runDetector, type Scan } from './scan.ts'

const STATE_WORDS = [...STATES.keys()].filter((name) => name.length > 3).map((name) => name.split(' ')[0])
const LEADS = `in from near past outside around across throughout at of on along off downtown uptown midtown northern southern
  eastern western central rural upstate greater suburban coastal nearby neighboring to the`
const WORDS = `zip p route rte highway hwy interstate exit resident residents native natives county township parish borough
  neighborhood neighbourhood based ${FOLK_WORDS}`
const GATE = new Gate({
  words: [...WORDS.split(/\s+/), ...STATE_WORDS, ...[...STATES.keys()].filter((name) => name.length <= 4)],
  leads: LEADS,
  numbers: true,
})
const [LEAD_HASHES, STATE_HASHES] = [wordSet(LEADS), wordSet([...STATE_WORDS, ...STATES.keys()])]
const ARTICLES = wordSet('a an the this our another')
/** Before "to": somebody lives there now, or comes from there. */
const MOVED = wordSet('moved moves move relocated returned returns returning home back went flew drove')
const AREA = wordSet('area region suburbs metro bronx')
/** After "on": a day, so that the town ends before it. */
const DAYS =
  wordSet(`january february march april may june july august september october november december jan feb mar apr
  jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday christmas thanksgiving easter`)
const [ZIP, P, BASED, TO, THE, ON, FROM, OF, HOMETOWN] = wordSet('zip p based to the on from of hometown')
const ROUTES = wordSet('route rte highway hwy interstate county exit')
const NAME_HEADS = new WordSet([...COUNTY_HEADS, ...wordSet('township')])
const [COMMA, HYPHEN] = [0x2c, 0x2d]

/** A place in a line; offsets count in the line. */
type Found = Part & Pick<PlaceEntity, 'level' | 'known' | 'state'>
type Level = Pick<Found, 'level' | 'known'>

/** Finds places where a place can stand: towns, counties, states, countries, streets, ZIP codes. */
export const PLACES: Detector<PlaceEntity> = { gate: GATE, read: readPlaces }

/** All places of a draft. */
export const detectPlaces = (scan: Scan): PlaceEntity[] => runDetector(PLACES, scan)

function readPlaces(line: Line, gates: readonly number[]): PlaceEntity[] {
  const out: PlaceEntity[] = []
  let done = -1
  for (const at of gates) {
    if (line.end(at) <= done) continue
    for (const { start, end, ...rest } of readAt(line, at)) {
      if (start < done) continue
      out.push({ kind: 'place', span: line.span(start, end), sentence: line.sentence, ...rest })
      done = end
    }
  }
  return out
}

function readAt(line: Line, at: number): Found[] {
  const hash = line.hash(at)
  if (line.kind(at) === TokenKind.Number) return readDigits(line, at)
  if (hash === ZIP) {
    const zip = readNamedZip(line, at)
    return zip ? [{ ...zip, level: 'zip', known: true }] : []
  }
  if (hash === P || (ROUTES.has(hash) && line.isCapital(at))) {
    const street = readRoute(line, at)
    if (street) return [{ ...street, level: 'street', known: false }]
  }
  if (FOLK.has(hash)) {
    const run = runBefore(line, at)
    return ARTICLES.has(line.hash(run.first - 1)) && isPlain(line, run) ? readTown(line, run) : []
  }
  if (hash === THE) {
    const run = runFrom(line, at + 1)
    const area = AREA.has(line.hash(run.last)) || AREA.has(line.hash(at + 1))
    return area && LEAD_HASHES.has(line.hash(at - 1)) ? readTown(line, run) : []
  }
  if (LEAD_HASHES.has(hash) && (hash !== TO || MOVED.has(line.hash(at - 1)))) {
    // "in the Spindle Lake area", "from nearby Dunmere": the run starts after direction words.
    let first = at + 1
    while (DIRECTIONS.has(line.hash(first)) && !line.isCapital(first) && line.isCapital(first + 1)) first++
    return readRun(line, cutDay(line, runFrom(line, first)), at)
  }
  if (PEOPLE_OF.has(hash) || (QUARTER_HEADS.has(hash) && !line.isCapital(at)))
    return readRun(line, runBefore(line, at))
  if (hash === BASED && line.touches(at) && line.hash(at - 1) === HYPHEN)
    return readRun(line, runBefore(line, at - 1))
  const headed = NAME_HEADS.has(hash) && line.isCapital(at) && !line.isCapital(at + 1)
  const found = headed ? readRun(line, runBefore(line, at + 1)) : []
  return !found.length && STATE_HASHES.has(hash) ? readState(line, at) : found
}

function readDigits(line: Line, at: number): Found[] {
  if (line.touches(at) && /[\w$#/.-]/.test(line.text[line.start(at) - 1])) return []
  if (line.end(at) - line.start(at) === 5) {
    const word = stateBefore(line.text.slice(Math.max(0, line.start(at) - 20), line.start(at)))
    const zip =
      word && STATES.has(word.replaceAll('.', '').toLowerCase()) ? readZip(line, line.start(at)) : undefined
    if (zip) return [{ ...zip, level: 'zip', known: true }]
  }
  if (line.kind(at + 1) === TokenKind.Lower || line.kind(at + 1) === 0) return []
  // "Ruth Okafor, 63, Milwaukee, was …"
  if (line.hash(at + 1) === COMMA && line.hash(at - 1) === COMMA) {
    const town = runFrom(line, at + 2)
    const dated = DAYS.has(line.hash(at - 2)) || !line.isCapital(at - 2) || line.hash(town.last) !== COMMA
    return dated ? [] : readTown(line, town)
  }
  const street = readStreet(line, at)
  if (!street) return []
  const out: Found[] = [{ ...street, level: 'street', known: false }]
  // The town of an address needs no preposition.
  const comma = line.tokenAt(street.end, at)
  if (line.hash(comma) !== COMMA) return out
  const run = runFrom(line, comma + 1)
  if (run.last === run.first || hasOrganization(line, run)) return out
  const known = lookUp(textOf(line, run.first, run.last)).length > 0
  return [...out, ...withState(line, run, { level: 'city', known }, true)]
}

/** The run as a place, with its state and ZIP code; `lead` is the token of the preposition before it. */
function readRun(line: Line, run: Run, lead = -1): Found[] {
  if (run.last === run.first) return []
  const stated = stateAfter(line, run, lead >= 0) !== undefined
  const level = levelOf(line, run, lead, stated) ?? homeOf(line, run, lead)
  return level ? withState(line, run, level, lead >= 0) : []
}

/** "Lisa M., from Houston": a town though it is a given name, for a name comes before; "her hometown of Tolliver". */
function homeOf(line: Line, run: Run, lead: number): Level | undefined {
  if (lead <= line.first || line.heading || hasOrganization(line, run)) return undefined
  const place = lookUp(textOf(line, run.first, run.last))[0]
  const level = place && place.kind !== 'place' ? place.kind : 'city'
  if (line.hash(lead) === OF && line.hash(lead - 1) === HOMETOWN) return { level, known: !!place }
  const at = line.hash(lead - 1) === COMMA ? lead - 2 : lead - 1
  const capital = line.kind(at) === TokenKind.Capital && at > line.first
  const named = line.kind(at) === TokenKind.Initial || (capital && !(line.tokens.bits[at] & Word.Word))
  const of = line.hash(lead) === OF && isPlain(line, run) && !ORG.has(line.hash(at))
  const from = line.hash(lead) === TO || ((line.hash(lead) === FROM || of) && named)
  return place && from && !line.tokens.possessive[run.last - 1] ? { level, known: true } : undefined
}

/** A known town, as what stands around it shows. */
function readTown(line: Line, run: Run): Found[] {
  if (line.heading || run.last === run.first || hasOrganization(line, run)) return []
  const known = lookUp(textOf(line, run.first, run.last))[0]?.kind === 'place'
  return known ? withState(line, run, { level: 'city', known }, true) : []
}

function isPlain({ tokens }: Line, { first, last }: Run): boolean {
  return last - first > 1 || !(tokens.bits[first] & (Word.Word | Word.FirstCommon | Word.LastCommon))
}

function cutDay(line: Line, { first, last }: Run): Run {
  for (let i = first + 1; i < last; i++)
    if (line.hash(i) === ON && DAYS.has(line.hash(i + 1))) return { first, last: i }
  return { first, last }
}

function withState(line: Line, run: Run, level: Level, positioned: boolean): Found[] {
  const state = stateAfter(line, run, positioned)
  const start = line.start(run.first)
  if (!state) return [{ start, end: line.end(run.last - 1), ...level }]
  const known = level.known || lookUp(textOf(line, run.first, run.last), state.code).length > 0
  const end = line.end(state.last - 1)
  const out: Found[] = [{ start, end, level: level.level, known, state: state.code }]
  const next = line.tokenAt(end, run.last)
  const zip = next < line.last ? readZip(line, line.start(next)) : undefined
  if (zip) out.push({ ...zip, level: 'zip', known: true, state: state.code })
  return out
}

/** "Larkspur, Calif." with no preposition before it, or a state alone that no capitalised word goes on with. */
function readState(line: Line, at: number): Found[] {
  if (line.hash(at - 1) === COMMA) {
    const run = runBefore(line, at - 1)
    const state = run.last > run.first ? stateAfter(line, run, false) : undefined
    return state ? readRun(line, run) : []
  }
  if (line.kind(at) !== TokenKind.Capital || line.kind(at - 1) === TokenKind.Capital) return []
  const state = stateFrom(line, at)
  if (!state || line.isCapital(state.last) || line.kind(state.last) === TokenKind.Initial) return []
  const text = textOf(line, at, state.last)
  const named = line.tokens.bits[at] & (Word.FirstCommon | Word.LastCommon) && state.last === at + 1
  if (text.length < 4 || /\.$/.test(text) || named) return []
  return [
    { start: line.start(at), end: line.end(state.last - 1), level: 'state', known: true, state: state.code },
  ]
}

/** The word with a capital that stands last before a ZIP code, without a comma behind it. */
function stateBefore(text: string): string | undefined {
  const before = text.trimEnd().replace(/,$/, '')
  if (before.length === text.length) return undefined
  const word = before.slice(before.lastIndexOf(' ') + 1)
  return /^(?:[A-Z]{2}|\p{Lu}[\p{L}.]+)$/u.test(word) ? word : undefined
}
