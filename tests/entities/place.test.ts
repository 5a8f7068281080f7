import { describe, expect, it, test } from 'vitest'
import { detectPlaces } from '../../src/entities/place.ts'
import { scanText, unmark, wordsOf } from './scan.ts'

const FOUND: readonly [level: string, text: string][] = [
  ['city', 'A farmer from «Tolliver Creek» came in with a crushed hand.'],
  ['city', 'A 45-year-old teacher from «Spindle Lake» was diagnosed.'],
  ['city', 'Rosalind Peverell, 43, of «Dunmere», is back.'],
  ['city', 'She lives near «Dunmere».'],
  ['city', 'He drove in from «Cleveland» for care.'],
  ['city', 'She grew up in «Reading» and moved to a farm near «Hope».'],
  ['city', 'A man from «Jackson» came in.'],
  ['city', 'Our patient, from «Spindle Lake, Vt.», is well.'],
  ['city', '«Larkspur» resident Nadia Fenn gave blood.'],
  ['city', 'She lives in downtown «Cleveland».'],
  ['city', 'We opened in «Normal, Illinois» and «Boise, ID».'],
  ['county', 'We treated the only case in «Orange County».'],
  ['county', '«Pender County» saw three cases.'],
  ['street', 'He lives at «18 Osprey Row» alone.'],
  ['street', 'Meet us at «120 W. 42nd St.», or by «Route 9».'],
  ['street', 'She walked along «Osprey Lane».'],
  ['zip', 'Our patient, from ZIP «059», drove two hours.'],
  ['state', 'A patient from northern «Vermont» drove two hours.'],
  ['state', 'A 45-year-old from «Texas» came in.'],
  ['country', 'She came from «Guatemala» in spring.'],
  ['neighborhood', 'He lives in the «Fenwick» neighborhood.'],
]

const SILENT = [
  'A patient from our clinic came in.',
  'We met in March, in Spanish, with Medicare.',
  'She was treated at Spindle Lake Medical Center.',
  'Mobile units and Reading glasses help; Hope is here.',
  'A letter from Charlotte and one from Jackson arrived.',
  'The Orange County Hospital opened.',
  'Rosalind Peverell, MD, and Ines Okoro, PA, joined.',
  'Jackson Foley spoke with Texas Health.',
  'Take 20 mg; room 05901; it cost $12345.',
  'In Maria’s words, we care.',
  'All from Botox to Yoga.',
]

describe('places', () => {
  test.each(FOUND)('%s: %s', (level, marked) => {
    const { text, expected } = unmark(marked)
    const places = detectPlaces(scanText(text))
    expect(wordsOf(text, places)).toEqual(expected)
    expect(new Set(places.map((place) => place.level))).toEqual(new Set([level]))
  })
  test.each(SILENT)('no place: %s', (text) => {
    expect(wordsOf(text, detectPlaces(scanText(text)))).toEqual([])
  })
  it('reads an address', () => {
    const text = 'Send cards to Wilf at 18 Osprey Row, Dunmere, VT 05901.'
    const places = detectPlaces(scanText(text))
    expect(wordsOf(text, places)).toEqual(['18 Osprey Row', 'Dunmere, VT', '05901'])
    expect(places.map(({ level }) => level)).toEqual(['street', 'city', 'zip'])
    expect(places[1]).toMatchObject({ known: false, state: 'VT' })
  })
})
