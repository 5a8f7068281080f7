import { PLACES } from '../data/places.ts'
import { foldCode, HASH_PRIME, HASH_SEED } from './fold.ts'

/** A US place of 1,000 people or more, a county or a state. */
export interface Place {
  readonly name: string
  /** Postal code of the state. */
  readonly state: string
  readonly kind: 'place' | 'county' | 'state'
  /** Residents: of states by the 2020 census, of places mostly as of the 2010s; not known for counties. */
  readonly population: number | undefined
}

const APOSTROPHE = 0x27
const HYPHEN = 0x2d
const PERIOD = 0x2e
const SPACE = 0x20
const BAR = 0x7c
const END = PLACES.indexOf('#')

const STATE_LIST = PLACES.slice(0, END)
  .split(';')
  .map((entry) => {
    const [code, population, name, ...abbreviations] = entry.split(':')
    return { code, population: Number(population), name, abbreviations }
  })

/** Postal codes by name, postal code and newspaper abbreviation, in lower case without periods. */
export const STATES: ReadonlyMap<string, string> = new Map(
  STATE_LIST.flatMap(({ code, name, abbreviations }) =>
    [code, name, ...abbreviations].map((key) => [key.toLowerCase(), code] as const),
  ),
)

/**
 * Postal code of a state written in a usual way: "Mass.", "MA", "Massachusetts", "N.Y.", "W. Va."; else
 * undefined.
 */
export function stateCode(text: string): string | undefined {
  return STATES.get(text.replace(/\.\s?/g, '').replace(/\s+/g, ' ').toLowerCase())
}

/**
 * Everything of that name, most residents first and counties last; with `state` (in any form of `stateCode`)
 * only what lies in it. "Orange County" and "Orleans Parish" give counties alone. Case, diacritics,
 * apostrophes, "Saint"/"St.", "Fort"/"Ft." and "Mount"/"Mt." make no difference.
 */
export function placeNamed(name: string, state?: string): readonly Place[] {
  const within = state === undefined ? undefined : stateCode(state)
  if (state !== undefined && within === undefined) return []
  const plain = name.trim().replace(/\s+/g, ' ')
  const found = entryOf(plain)
  for (const { code, name: full, population } of STATE_LIST) {
    if (full.toLowerCase() === plain.toLowerCase())
      found.push({ name: full, state: code, kind: 'state', population })
  }
  const county = / (?:county|parish|borough|municipio)$/i.exec(plain)
  if (county) found.push(...entryOf(plain.slice(0, county.index)).filter(({ kind }) => kind === 'county'))
  return found
    .filter((place) => within === undefined || place.state === within)
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
}

/**
 * Every name of a state or place, and every county as "Orange County", for finding them in copy. Spellings of
 * one name stand beside each other: "St. Paul" and "Saint Paul", "O'Fallon" and "OFallon".
 */
export function placeNames(): Iterable<string> {
  const names = new Set(STATE_LIST.map(({ name }) => name))
  for (let from = END + 1; from < PLACES.length; from = endOf(from) + 1) {
    // Searching by hand: splitting twelve thousand short strings takes several times as long.
    const end = endOf(from)
    let bar = PLACES.indexOf('|', from)
    const name = PLACES.slice(from, bar)
    while (bar < end) {
      const after = PLACES.indexOf('|', bar + 1)
      const next = after < 0 || after > end ? end : after
      const full = next - bar > 3 ? name : countyName(name, PLACES.slice(bar + 1, next))
      if (!names.has(full)) for (const spelling of spellings(full)) names.add(spelling)
      bar = next
    }
  }
  return names
}

/** What the counties of a state are called; on the islands they go by their bare names. */
function countyName(name: string, state: string): string {
  if (state === 'LA') return `${name} Parish`
  if (state === 'AK') return `${name} Borough`
  return ISLANDS.has(state) ? name : `${name} County`
}

const ISLANDS = new Set(['PR', 'GU', 'VI', 'AS', 'MP'])

const SHORTENED = [
  ['St. ', 'Saint '],
  ['Fort ', 'Ft. '],
  ['Mount ', 'Mt. '],
] as const

function spellings(name: string): string[] {
  const out = [name]
  for (const [usual, other] of SHORTENED) {
    if (name.includes(usual)) out.push(name.replace(usual, other))
  }
  if (name.includes("'")) out.push(name.replaceAll("'", ''))
  return out
}

const endOf = (from: number) => {
  const end = PLACES.indexOf(';', from)
  return end < 0 ? PLACES.length : end
}

/** Where the entry of a name starts in `PLACES`, by hash of the name. */
let offsets: Map<number, number> | undefined

function entryOf(name: string): Place[] {
  offsets ??= indexNames()
  const usual = name
    .replace(/\bsaint\b/gi, 'St')
    .replace(/\bft\b/gi, 'Fort')
    .replace(/\bmt\b/gi, 'Mount')
  const from = offsets.get(hashName(usual, 0).hash)
  if (from === undefined) return []
  const [full, ...entries] = PLACES.slice(from, endOf(from)).split('|')
  return entries.map((entry) => {
    const state = entry.slice(0, 2)
    if (entry.length === 2) return { name: full, state, kind: 'county', population: undefined }
    return { name: full, state, kind: 'place', population: Number.parseInt(entry.slice(2), 36) }
  })
}

function indexNames(): Map<number, number> {
  const index = new Map<number, number>()
  for (let from = END + 1; from < PLACES.length; ) {
    const { hash, end } = hashName(PLACES, from)
    index.set(hash, from)
    from = endOf(end) + 1
  }
  return index
}

/**
 * Hash of the name that starts at `from` and ends at `|`, without periods and apostrophes, hyphens as spaces.
 */
function hashName(text: string, from: number): { hash: number; end: number } {
  let hash = HASH_SEED
  let at = from
  for (; at < text.length; at++) {
    const code = foldCode(text.charCodeAt(at))
    if (code === BAR) break
    if (code === APOSTROPHE || code === PERIOD || (code >= 0x300 && code <= 0x36f)) continue
    hash = Math.imul(hash ^ (code === HYPHEN ? SPACE : code), HASH_PRIME)
  }
  return { hash, end: at }
}
