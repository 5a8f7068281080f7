import { expect, test } from 'vitest'
import { readAuthorizations } from '../src/authorization/read.ts'
import { check } from '../src/check.ts'
import type { Detail } from '../src/rule.ts'
import { suppress } from '../src/suppress.ts'
import { fakeDocument, fakeFrontMatter, fakeOptions, fakePerson, fakeRule } from './fakes.ts'

const ENTRY = {
  id: 'AUTH-2031-007',
  covers: ['full-name', 'condition'],
  channels: ['website', 'Facebook'],
  purpose: 'marketing',
  signed: '2031-02-04',
  signed_by: 'individual',
  expires: '2033-02-04',
  revoked: false,
}

function read(changes: Record<string, unknown>, channels = ['website']) {
  const frontMatter = fakeFrontMatter({ authorizations: [{ ...ENTRY, ...changes }] })
  const [entry] = readAuthorizations({ frontMatter, today: '2031-06-01', channels }, [])
  return { ...entry, kinds: entry.defects.map(({ kind, key }) => `${kind} ${key}`) }
}

test('a whole entry is valid', () => {
  expect(read({}, ['website', 'facebook'])).toMatchObject({
    valid: true,
    kinds: [],
    entry: ['authorizations', 0],
  })
  for (const changes of [
    { signed_by: 'representative: parent' },
    { signed_by: { representative: 'parent' } },
    { signed: new Date('2031-02-04') },
    { expires: 'end of the spring campaign' },
    { expires: '2031-06-01' },
    { revoked: '2031-06-02' },
    { covers: 'full-name, age' },
  ]) {
    expect(read(changes)).toMatchObject({ valid: true, kinds: [] })
  }
})

test.each([
  [{ purpose: undefined }, 'missing purpose'],
  [{ covers: [] }, 'missing covers'],
  [{ signed_by: '' }, 'missing signed_by'],
  [{ id: 'Maria release' }, 'id-without-number id'],
  [{ expires: '2031-05-31' }, 'expired expires'],
  [{ expires: 'none' }, 'no-expiry expires'],
  [{ expires: '02/04/2033' }, 'bad-date expires'],
  [{ expires: 'Feb 4, 2033' }, 'bad-date expires'],
  [{ revoked: true }, 'revoked revoked'],
  [{ revoked: '2031-05-01' }, 'revoked revoked'],
  [{ signed: 'last spring' }, 'bad-date signed'],
  [{ signed: '2031-06-02' }, 'signed-later signed'],
  [{ signed_by: 'representative' }, 'no-authority signed_by'],
  [{ signed_by: 'the nurse' }, 'unknown-signer signed_by'],
  [{ purpose: 'treatment' }, 'wrong-purpose purpose'],
  [{ channels: ['press'] }, 'wrong-channel channels'],
])('%o: %s', (changes, wanted) => {
  expect(read(changes)).toMatchObject({ valid: false, kinds: [wanted], expiresSoon: false })
})

test('an unknown word covers nothing, with the nearest named, and leaves the rest valid', () => {
  const { valid, covers, defects } = read({
    covers: ['condition', 'photos'],
    channels: ['website', 'facebok'],
  })
  expect({ valid, covers }).toEqual({ valid: true, covers: ['condition'] })
  expect(defects).toEqual([
    { kind: 'unknown-word', key: 'covers', index: 1, nearest: 'photo' },
    { kind: 'unknown-word', key: 'channels', index: 1, nearest: 'facebook' },
  ])
})

test.each([
  [{ revokd: true }, 'revoked'],
  [{ Revoked: true }, 'revoked'],
  [{ expire: '2031-05-01' }, 'expires'],
  [{ signedby: 'individual' }, 'signed_by'],
  [{ withdrawn: '2031-05-01' }, undefined],
])('%o: an unknown key is told, the nearest named', (changes, nearest) => {
  const [key] = Object.keys(changes)
  const { valid, defects } = read(changes)
  expect({ valid, defects }).toEqual({
    valid: true,
    defects: [{ kind: 'unknown-key', key, ...(nearest && { nearest }) }],
  })
})

test('every key of the contract is known', () => {
  expect(read({ remuneration: 'none', person: 'Maria L.' }).kinds).toEqual([])
})

test('60 days before its end an entry expires soon', () => {
  expect(['2031-07-31', '2031-08-01'].map((expires) => read({ expires }).expiresSoon)).toEqual([true, false])
})

test('a reference is looked up in the register', () => {
  const look = (id: unknown) =>
    readAuthorizations(
      { frontMatter: fakeFrontMatter({ authorization: id }), today: '2031-06-01', channels: ['website'] },
      [{ ...ENTRY, person: 'Maria L.' }],
    )
  expect(look('AUTH-2031-007')).toMatchObject([{ valid: true, person: 'Maria L.', entry: ['authorization'] }])
  expect(look(['AUTH-2031-008'])[0].defects).toMatchObject([{ kind: 'unknown-id', nearest: ENTRY.id }])
})

function lint(covers: readonly Detail[] | undefined, changes = {}, channels = ['website']) {
  const source = 'Maria Lopez is well. Jonas Kern has gout.'
  const people = [
    fakePerson(source, 'Maria Lopez', 'patient', 3),
    fakePerson(source, 'Jonas Kern', 'patient'),
  ]
  const frontMatter = fakeFrontMatter({ authorizations: [{ ...ENTRY, ...changes }] })
  const document = fakeDocument(source, { frontMatter, people, channels })
  const rules = ['Maria Lopez', 'Jonas Kern', 'gout'].map((word) =>
    fakeRule(`phi/${word.toLowerCase().replace(' ', '-')}`, word, { covers }),
  )
  const options = fakeOptions(rules)
  const result = suppress(document, source, check(document, source, rules, options), rules, options)
  return result.suppressedMessages.map(({ ruleId, suppressions }) => [ruleId, suppressions[0]])
}

test('an entry that covers every detail and channel moves the findings about its person', () => {
  const suppression = { kind: 'authorization', justification: 'AUTH-2031-007' }
  expect(lint(['first-name', 'condition'])).toEqual([['phi/maria-lopez', suppression]])
  expect(lint(['full-name'], { person: 'Jonas K.' }).map(([id]) => id)).toEqual([
    'phi/jonas-kern',
    'phi/gout',
  ])
})

test('nothing moves without covers, with a detail or a channel left over, or under a defective entry', () => {
  expect(lint(undefined)).toEqual([])
  expect(lint(['full-name', 'photo'])).toEqual([])
  expect(lint(['full-name'], {}, ['website', 'press'])).toEqual([])
  expect(lint(['full-name'], { revoked: true })).toEqual([])
})
