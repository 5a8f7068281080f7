import { fold } from './fold.mjs'
import {
  CAPITALISED_WORDS,
  CONTRACTIONS,
  MEDICAL,
  MODERN_WORDS,
  PARTICLES,
  REGIONS,
  STATES,
  VIRTUES,
} from './lists.mjs'
import {
  CENSUS_FEMALE,
  CENSUS_LAST,
  CENSUS_MALE,
  CITIES,
  COUNTRIES,
  englishWords,
  FAKER_FIRST,
  FAKER_LAST,
  PEOPLE,
} from './sources.mjs'

/** The flags of `Word` in src/annotate/words.ts. */
export const FLAG = {
  FirstCommon: 1,
  First: 2,
  LastCommon: 4,
  Last: 8,
  Word: 16,
  WordCommon: 32,
  Place: 64,
  PlaceCommon: 128,
}

/** Below these ranks a census name is rare: about 0.003 % (female) and 0.001 % of people (surnames). */
const FEMALE_COMMON = 2000
const LAST_COMMON = 10_000
const LAST_KEPT = 30_000

/** From these sizes on copy names a place without its state or country. */
const CITY = 50_000
const WORLD_CITY = 1_000_000

/** Latin-1 only, so that the text stays a one-byte string. */
const WORD = /^[a-zß-öø-ÿ][a-zß-öø-ÿ'-]*[a-zß-öø-ÿ]$/

/** Every folded word with its flags. `places` are the entries of `usPlaces`. */
export function wordFlags(places) {
  const table = new Map()
  const add = (words, flags) => {
    for (const word of words) {
      const key = fold(word)
      if (WORD.test(key)) table.set(key, (table.get(key) ?? 0) | flags)
    }
  }
  const common = englishWords(10, 20)
  add(common, FLAG.WordCommon | FLAG.Word)
  add(englishWords(35, 40, 50), FLAG.Word)
  add(
    englishWords(55, 60, 70).filter((word) => MEDICAL.test(word)),
    FLAG.Word,
  )
  add([...CAPITALISED_WORDS, ...CONTRACTIONS, ...MODERN_WORDS], FLAG.Word)

  const usual = new Set(common)
  const census = new Set([...CENSUS_MALE, ...CENSUS_FEMALE, ...VIRTUES].map(fold))
  const first = names(FAKER_FIRST, usual, true).filter(
    (name) => !usual.has(fold(name)) || census.has(fold(name)),
  )
  add([...CENSUS_MALE, ...CENSUS_FEMALE.slice(0, FEMALE_COMMON)], FLAG.FirstCommon | FLAG.First)
  add([...CENSUS_FEMALE, ...first, ...VIRTUES], FLAG.First)
  // "Than", "Water" and "Every" are rare surnames, so nearly always the everyday word.
  const last = [
    CENSUS_LAST.slice(0, LAST_KEPT),
    names(FAKER_LAST, usual, false),
    names(PEOPLE, usual, false),
  ].flat()
  const surnames = last.filter((name) => !usual.has(fold(name)))
  add(CENSUS_LAST.slice(0, LAST_COMMON), FLAG.LastCommon | FLAG.Last)
  add(surnames, FLAG.Last)

  const large = places.filter(({ populations }) => Math.max(0, ...populations.values()) >= CITY)
  const world = CITIES.filter((city) => city.country !== 'US' && city.population >= WORLD_CITY)
  const states = STATES.map(([, , , name]) => name)
  const known = [...states, ...COUNTRIES, ...REGIONS, ...[...large, ...world].map(({ name }) => name)]
  add(known, FLAG.PlaceCommon | FLAG.Place)
  const placeNames = places.map(({ name }) => name)
  add([...placeNames, ...placeNames.map((name) => name.replaceAll("'", ''))], FLAG.Place)
  // "Calif" is no word and no name; "Wash" and "Ind" would be more harm than help.
  const short = STATES.flatMap(([, , , , ...abbreviations]) => abbreviations.map(fold))
  add(
    short.filter((word) => word.length > 3 && !table.has(word)),
    FLAG.Place,
  )
  return table
}

/**
 * Single capitalised names: an entry of several words gives its parts, but for particles and everyday words.
 */
function names(entries, usual, hyphens) {
  const out = []
  for (const entry of entries) {
    if (!/^[\p{L}\p{M}'’‘ -]{2,}$/u.test(entry)) continue
    const parts = entry.split(' ')
    for (const part of parts) {
      const key = fold(part)
      if (parts.length > 1 && (PARTICLES.has(key) || usual.has(key))) continue
      if (isName(part, hyphens)) out.push(part)
    }
  }
  return out
}

/** No "For't", no two surnames run together, and double-barrelled surnames only by their parts. */
function isName(part, hyphens) {
  if (!/^\p{Lu}/u.test(part) || (!hyphens && part.includes('-'))) return false
  if (/['’](?:t|s|m|n|ll|ve|re|en|in|on|y)$/i.test(part)) return false
  return !/\p{Ll}{4}\p{Lu}/u.test(part)
}

/**
 * Front-coded text: for each set of flags `#` and the flags as two hex digits, then its words in order, each
 * as one character for the length of the prefix shared with the word before (`0` is none) and the rest of the
 * word.
 */
export function encodeWords(table) {
  const groups = new Map()
  for (const [word, flags] of table) {
    if (!groups.has(flags)) groups.set(flags, [])
    groups.get(flags).push(word)
  }
  let out = ''
  for (const flags of [...groups.keys()].sort((a, b) => a - b)) {
    out += `#${flags.toString(16).padStart(2, '0')}`
    let last = ''
    for (const word of groups.get(flags).sort()) {
      let shared = 0
      while (shared < word.length - 1 && shared < 40 && word[shared] === last[shared]) shared++
      out += String.fromCharCode(48 + shared) + word.slice(shared)
      last = word
    }
  }
  return out
}
