import { fold } from './fold.mjs'
import { STATES } from './lists.mjs'
import { CITIES, COUNTIES } from './sources.mjs'

const MIN_POPULATION = 1000

/**
 * Parts of a city whose figure is the whole city's, or a mistake: known by name, population unknown to us.
 */
const MAX_SECTION = 200_000

/** Names in use that the source files under another one. */
const ALSO = { 'New York City': 'New York', 'The Bronx': 'Bronx', Nashville: 'Nashville-Davidson' }

const TERRITORIES = new Set(['PR', 'GU', 'VI', 'AS', 'MP'])
const CODES = new Map(STATES.map(([code, fips]) => [fips, code]))

/** As a newspaper writes it: "St. Paul", "Ewa Beach", "Washington"; undefined where the place is gone. */
function plainName(name) {
  if (name.includes('(historical)')) return undefined
  return name
    .replace(/ \([^)]*\)/g, '')
    .replace(/,.*$/, '')
    .replace(/^City of /, '')
    .replace(/[‘’ʻʼ`]/g, "'")
    .replace(/^'/, '')
    .replace(/\bSaint\b/g, 'St.')
    .replace(/\bSt (?=\p{Lu})/gu, 'St. ')
    .replace(/[^\0-\xff]/g, fold)
    .replace(/^[a-z]/, (first) => first.toUpperCase())
}

/** The key of `placeNamed`, up to case and diacritics. */
const keyOf = (name) => fold(name).replace(/[.']/g, '').replaceAll('-', ' ')

/**
 * One entry for each name: `{ name, populations: state -> residents, counties: states }`, in order of the
 * key.
 */
export function usPlaces() {
  const entries = new Map()
  const entry = (name) => {
    const key = keyOf(name)
    if (!entries.has(key)) entries.set(key, { name, populations: new Map(), counties: new Set() })
    return entries.get(key)
  }
  for (const { name, country, adminCode, population, featureCode } of CITIES) {
    const state = country === 'US' ? adminCode : TERRITORIES.has(country) ? country : undefined
    const plain = plainName(name)
    if (!state || !plain || population < MIN_POPULATION || featureCode === 'PPLQ') continue
    if (featureCode === 'PPLX' && population > MAX_SECTION) continue
    for (const known of ALSO[plain] ? [plain, ALSO[plain]] : [plain]) {
      const { populations } = entry(known)
      populations.set(state, Math.max(population, populations.get(state) ?? 0))
    }
  }
  for (const { fips, name } of COUNTIES) {
    // From 500 on the codes are independent cities, and the capital's only county is the capital.
    const state = CODES.get(fips.slice(0, 2))
    if (Number(fips.slice(2)) < 500 && state !== 'DC') entry(plainName(name)).counties.add(state)
  }
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
}

/**
 * `CODE:residents:name:abbreviation…` for each state, then `#`, then `name|CODEresidents|CODE` for each name,
 * residents in base 36 and none for a county; entries are separated by `;`.
 */
export function encodePlaces(entries) {
  const states = STATES.map(([code, , population, ...names]) => [code, population, ...names].join(':'))
  const rows = entries.map(({ name, populations, counties }) => {
    const places = [...populations].sort().map(([state, population]) => `${state}${population.toString(36)}`)
    return [name, ...places, ...[...counties].sort()].join('|')
  })
  return `${states.join(';')}#${rows.join(';')}`
}
