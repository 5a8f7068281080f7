import { describe, expect, test } from 'vitest'
import { detectIdentifiers } from '../../src/entities/identifier.ts'
import { scanText, unmark, wordsOf } from './scan.ts'

const FOUND: readonly [form: string, text: string][] = [
  ['ssn', 'His SSN is «078-05-1120».'],
  ['ssn', 'On file: «078-05-1120».'],
  ['ssn', 'SSN ending in «1120».'],
  ['mrn', 'Case 4471 (MRN «00918827») shows how fast sepsis moves.'],
  ['mrn', 'Medical record number: «4471902», chart # «A-44719».'],
  ['mrn', 'Patient ID «PT-4471»'],
  ['plan-id', 'Medicare number «1EG4-TE5-MK73».'],
  ['plan-id', 'Card: «1EG4TE5MK73».'],
  ['plan-id', 'Member ID: «XQW448120».'],
  ['account', 'Account number «44719020» and acct «44719021».'],
  ['licence', "Driver's license «D4471902» and passport «X4471902»."],
  ['plate', 'License plate «4KX-881», or plate number «HJK 482».'],
  ['vin', 'VIN «1M8GDM9AXKP042788».'],
  ['vin', 'The van («1M8GDM9AXKP042788») was hers.'],
  ['device-serial', 'Her pump, serial «ZX-22914», was recalled.'],
  ['device-serial', 'Pacemaker S/N «PM448120».'],
  ['ip-address', 'A visit from «203.0.113.42».'],
]

const SILENT = [
  'NCT04567890 enrolled 212 adults; ISRCTN12345678 too.',
  'Model ZX-200 pumps, lot 22914, recall Z-1184-2022.',
  'ISBN 978-1-4028-9462-6 and ISBN 078-05-1120.',
  'The laser is cleared (K201234); CPT 99213, NDC 0002-1433-80.',
  'Call 802-555-0117 or 555-0117.',
  'doi:10.1000/xyz123, PMID 12345678.',
  'Your account is safe; our policy 164.508 says so.',
  'Serial 3 blood draws; a member since 2019; social 2024 campaign.',
  'A plate of 12 eggs; version 1.2.3.4 of the software; section 4.2.1.3.',
  'It cost $44719020.',
  'Medical record 2024 goals.',
]

describe('identifiers', () => {
  test.each(FOUND)('%s: %s', (form, marked) => {
    const { text, expected } = unmark(marked)
    const identifiers = detectIdentifiers(scanText(text))
    expect(wordsOf(text, identifiers)).toEqual(expected)
    expect(new Set(identifiers.map((identifier) => identifier.form))).toEqual(new Set([form]))
  })
  test.each(SILENT)('no identifier: %s', (text) => {
    expect(wordsOf(text, detectIdentifiers(scanText(text)))).toEqual([])
  })
})
