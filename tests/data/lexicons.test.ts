import { describe, expect, test } from 'vitest'
import * as care from '../../src/data/care.ts'
import * as conditions from '../../src/data/conditions.ts'
import * as medicines from '../../src/data/medicines.ts'
import * as procedures from '../../src/data/procedures.ts'
import * as staff from '../../src/data/staff.ts'
import type { Groups } from '../../src/data/terms.ts'
import { terms } from '../../src/data/terms.ts'

const lists: Readonly<Record<string, readonly string[] | Groups>> = {
  ...care,
  ...conditions,
  ...medicines,
  ...procedures,
  ...staff,
}
const entries = (name: string): readonly string[] => Object.values(lists[name]).flat()
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('-', ' ')
const common = (left: readonly string[], right: readonly string[]): readonly string[] =>
  left.filter((entry) => right.map(fold).includes(fold(entry)))

test('terms cuts, trims and expands', () => {
  expect(terms(' gout, kidney stone\n\n{their} hip ,').join('|')).toBe(
    'gout|kidney stone|my hip|his hip|her hip|their hip',
  )
})

describe.each(Object.keys(lists))('%s', (name) => {
  const folded = entries(name).map(fold)

  test('repeats nothing, however spelled, and no plural that the matcher makes', () => {
    expect(folded.filter((entry, at) => folded.indexOf(entry) !== at)).toEqual([])
    if (/(CONDITIONS|PROCEDURES|MEDICINES|NOUNS|ROLES|KINSHIP|WORDS)$/.test(name))
      expect(folded.filter((entry) => /s$/.test(entry) && folded.includes(entry.slice(0, -1)))).toEqual([])
  })

  test('is trimmed, straight-quoted and, where case does not count, lower case', () => {
    expect(entries(name).filter((entry) => /^\s|\s$|\s\s|[’‘“”{}`]/.test(entry))).toEqual([])
    if (!/ACRONYMS|CREDENTIALS/.test(name)) expect(folded).toEqual(folded.map((entry) => entry.toLowerCase()))
  })
})

test.each([
  ['CONDITIONS', 900, 2000],
  ['SENSITIVE_CONDITIONS', 250, 400],
  ['PROCEDURES', 450, 900],
  ['MEDICINES', 500, 900],
  ['CARE_EVENTS', 200, 500],
  ['PATIENT_NOUNS', 100, 250],
  ['CREDENTIALS', 200, 400],
  ['STAFF_ROLES', 300, 500],
])('%s has %i to %i entries', (name, least, most) => {
  expect(entries(name).length).toBeGreaterThan(least)
  expect(entries(name).length).toBeLessThan(most)
})

test.each([
  ['CONDITIONS', 'SENSITIVE_CONDITIONS'],
  ['CONDITIONS', 'WEAK_CONDITIONS'],
  ['SENSITIVE_CONDITIONS', 'WEAK_CONDITIONS'],
  ['CONDITION_ACRONYMS', 'WEAK_CONDITION_ACRONYMS'],
  ['PROCEDURES', 'SENSITIVE_PROCEDURES'],
  ['PROCEDURES', 'WEAK_PROCEDURES'],
  ['SENSITIVE_PROCEDURES', 'WEAK_PROCEDURES'],
  ['PROCEDURE_ACRONYMS', 'WEAK_PROCEDURE_ACRONYMS'],
  ['MEDICINES', 'WEAK_MEDICINES'],
  ['CARE_EVENTS', 'WEAK_CARE_EVENTS'],
  ['CARE_UNIT_ACRONYMS', 'WEAK_CARE_UNIT_ACRONYMS'],
  ['PATIENT_NOUNS', 'AMBIGUOUS_PATIENT_NOUNS'],
  ['RECOVERY_PHRASES', 'WEAK_RECOVERY_PHRASES'],
  ['STAFF_TITLES', 'AMBIGUOUS_TITLES'],
  ['STAFF_ROLES', 'AMBIGUOUS_STAFF_ROLES'],
  ['STAFF_VERBS', 'WEAK_STAFF_VERBS'],
  ['PUBLIC_ROLES', 'AMBIGUOUS_PUBLIC_ROLES'],
  ['DONOR_WORDS', 'WEAK_DONOR_WORDS'],
  ['EPONYM_HEADS', 'AMBIGUOUS_EPONYM_HEADS'],
  ['EPONYMS', 'EPONYM_SURNAMES'],
  ['KINSHIP', 'AMBIGUOUS_KINSHIP'],
])('%s and %s share nothing', (strong, weak) => {
  expect(common(entries(strong), entries(weak))).toEqual([])
})

test.each([
  ['SENSITIVE_MEDICINES', ['MEDICINES']],
  ['SENSITIVE_ACRONYMS', ['CONDITION_ACRONYMS', 'WEAK_CONDITION_ACRONYMS']],
  ['SENSITIVE_PROCEDURE_ACRONYMS', ['PROCEDURE_ACRONYMS', 'WEAK_PROCEDURE_ACRONYMS']],
  ['STATE_CREDENTIALS', ['CREDENTIALS']],
  ['ORG_WORDS_ALSO_NAMES', ['ORG_WORDS']],
  ['STREET_WORDS_ALSO_WORDS', ['STREET_WORDS']],
])('%s is a part of %j', (part, whole) => {
  expect(entries(part).filter((entry) => !whole.flatMap(entries).includes(entry))).toEqual([])
})
