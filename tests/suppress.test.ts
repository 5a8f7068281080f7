import { expect, test } from 'vitest'
import { readDirectives } from '../src/annotate/directives.ts'
import { check } from '../src/check.ts'
import type { LintOptions, RuleLevel } from '../src/options.ts'
import { suppress } from '../src/suppress.ts'
import { fakeDocument, fakeOptions, fakePerson, fakeRule } from './fakes.ts'

const RULES = [fakeRule('phi/name', 'Rosa'), fakeRule('phi/date', 'May'), fakeRule('reid/place', 'Dunmere')]

function run(source: string, extra: Partial<LintOptions> = {}, levels: Record<string, RuleLevel> = {}) {
  const people = [fakePerson(source, 'Rosa', 'patient'), fakePerson(source, 'Ines Okoro', 'staff')]
  const document = fakeDocument(source, { people })
  const options = fakeOptions(RULES, extra, levels)
  const { messages, suppressedMessages } = suppress(
    document,
    source,
    check(document, source, RULES, options),
    RULES,
    options,
  )
  return {
    left: messages.map(({ ruleId, line }) => `${line} ${ruleId}`),
    gone: suppressedMessages.map((one) => `${one.line} ${one.ruleId}: ${one.suppressions[0].justification}`),
    messages,
    all: JSON.stringify({ messages, suppressedMessages }),
  }
}

const next = (rest: string) => `<!-- hipaalint-disable-next-line ${rest} -->\n\nRosa came in May.\nRosa left.`

test.each([
  [
    'hipaalint-disable-next-line a/b, c/d -- why',
    { kind: 'disable-next-line', rules: ['a/b', 'c/d'], reason: 'why' },
  ],
  [
    'hipaalint-disable -- why  it\nis until=2031-01-01',
    { reason: 'why it is', until: '2031-01-01', rules: [] },
  ],
  ['hipaalint-disable-file a/b because', { kind: 'disable-file', rules: ['a/b'], reason: undefined }],
  ['hipaalint-disable a/b — typed in Word', { rules: ['a/b'], reason: 'typed in Word' }],
  ['hipaalint-enable', { kind: 'enable', rules: [], reason: undefined }],
  ['hipaalint-disable-line a/b -- why', { kind: 'unknown' }],
  ['hippalint disable-next-line', { kind: 'unknown' }],
])('reads %s', (value, wanted) => {
  expect(readDirectives([{ value: ` ${value} `, source: { start: 0, end: 1 } }])[0]).toMatchObject(wanted)
})

test('other comments are no directives', () => {
  const values = ['TODO', 'hipaalint is on in CI', 'eslint-disable x', 'hipaalints']
  expect(readDirectives(values.map((value) => ({ value, source: { start: 0, end: 1 } })))).toEqual([])
})

test('disable-next-line silences the next line that holds copy, with its reason', () => {
  const { left, gone } = run(next('phi/name -- on file'))
  expect(gone).toEqual(['3 phi/name: on file'])
  expect(left).toEqual(['3 phi/date', '4 phi/name'])
  const quote = '> <!-- hipaalint-disable-next-line -- one -->\n>\n> Rosa in May.'
  expect(run(quote)).toMatchObject({ left: [], gone: ['3 phi/name: one', '3 phi/date: one'] })
  const stacked =
    '<!-- hipaalint-disable-next-line phi/name -- a -->\n<!-- hipaalint-disable-next-line phi/date -- b -->\nRosa, May.'
  expect(run(stacked).gone).toEqual(['3 phi/name: a', '3 phi/date: b'])
})

test('disable holds until enable, for the rules named; disable-file everywhere', () => {
  const block =
    'Rosa.\n\n<!-- hipaalint-disable -- a -->\n\nRosa, May.\n\n<!-- hipaalint-enable phi/name -->\n\nRosa, May.'
  expect(run(block)).toMatchObject({
    left: ['1 phi/name', '9 phi/name'],
    gone: expect.toSatisfy((all) => all.length === 3),
  })
  expect(run('Rosa, May.\n\n<!-- hipaalint-disable-file phi/* -- a -->').left).toEqual([])
})

test.each([
  ['no reason', 'phi/name', 'hipaalint/directive-without-reason', 'warning', false],
  ['no such rule', 'phi/nmae -- why', 'hipaalint/unknown-rule', 'warning', false],
  ['past its day', 'phi/name -- why until=2031-05-31', 'hipaalint/expired-directive', 'note', false],
  ['no real day', 'phi/name -- why until=2031-02-31', 'hipaalint/unknown-directive', 'warning', false],
  ['silences nothing', 'reid/place -- why', 'hipaalint/unused-directive', 'warning', false],
  ['last day', 'phi/name -- why until=2031-06-01', undefined, undefined, true],
  ['names a patient', 'phi/name -- rosa said yes', 'hipaalint/reason-names-person', 'error', true],
  ['names staff', 'phi/name -- asked Ines Okoro', undefined, undefined, true],
])('%s', (_, rest, id, level, works) => {
  const { messages, gone, all } = run(next(rest))
  expect(messages.filter(({ ruleId }) => ruleId?.startsWith('hipaalint/'))).toEqual(
    id ? [expect.objectContaining({ ruleId: id, level, line: 1, column: 1 })] : [],
  )
  expect(gone.length > 0).toBe(works)
  expect(all).not.toMatch(/rosa|nmae/i)
})

test('the nearest rule is named, the mistyped word is not; the config sets the level', () => {
  expect(run(next('phi/nmae -- why')).all).toContain('the nearest is phi/name')
  expect(run(next('name -- why')).all).toContain('the nearest is phi/name')
  expect(run(next('Wilf Osprey -- why')).all).not.toContain('Wilf')
  expect(run(next('phi/nmae -- why'), {}, { 'hipaalint/unknown-rule': 'off' }).all).not.toContain('nearest')
})

test('an enable that ends nothing, half a directive that does nothing', () => {
  expect(run('<!-- hipaalint-enable -->').left).toEqual(['1 hipaalint/unused-directive'])
  expect(run(next('phi/name, reid/place -- why')).messages[0].message).toContain('nothing for reid/place')
})

test('protected rules cannot be silenced, and the comment is told so', () => {
  for (const rest of ['-- why', 'phi/name -- why']) {
    const { left, messages } = run(next(rest), { noInlineSuppression: ['phi/*'] })
    expect(left).toContain('3 phi/name')
    expect(messages[0].message).toContain('The config keeps comments from silencing this')
  }
})

test('--no-inline-config ignores comments; a failed rule leaves none unused', () => {
  expect(run(next('phi/name -- why'), { inlineConfig: false }).left).toEqual([
    '3 phi/name',
    '3 phi/date',
    '4 phi/name',
  ])
  const fails = fakeRule('phi/date', '', {}, { check: () => expect.unreachable() })
  const source = next('phi/date -- why')
  const document = fakeDocument(source)
  const found = check(document, source, [fails], fakeOptions([fails]))
  expect(suppress(document, source, found, [fails], fakeOptions([fails])).messages).toHaveLength(1)
})
