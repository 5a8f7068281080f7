import { existsSync, readFileSync } from 'node:fs'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { countMessages, createFatal } from '../src/check/message.ts'
import { check } from '../src/check.ts'
import type { FileReport, SuppressedMessage } from '../src/diagnostic.ts'
import type { ReportOptions } from '../src/report/index.ts'
import { formatters } from '../src/report/index.ts'
import { fakeDocument, fakeOptions, fakeRule } from './fakes.ts'

const SCHEMA = new URL('../../shared/schemas/sarif-schema-2.1.0.json', import.meta.url)
const SOURCE = 'Welcome back.\n\nOur patient Rosa Quill from Dunmere is home again. She is well.'
const RULES = [
  fakeRule('phi/name', 'Rosa Quill', { related: [{ span: { start: 0, end: 7 }, message: 'again' }] }),
]
const PIPE: ReportOptions = {
  cwd: '/drafts',
  version: '1.2.3',
  rules: RULES,
  quiet: false,
  color: false,
  hyperlinks: false,
  columns: undefined,
  showText: false,
}
const SOURCES = new Map([['/drafts/a b/draft #1.md', SOURCE]])

function report(changes: Partial<FileReport> = {}): FileReport {
  const found = check(fakeDocument(SOURCE), SOURCE, RULES, fakeOptions(RULES)).map(({ message }) => message)
  const messages = changes.messages ?? found
  const none = { suppressedMessages: [], fixableErrorCount: 0, fixableWarningCount: 0 }
  return { filePath: '/drafts/a b/draft #1.md', ...none, ...countMessages(messages), ...changes, messages }
}

function suppressed(kind: 'directive' | 'authorization'): SuppressedMessage {
  return { ...report().messages[0], suppressions: [{ kind, justification: 'AUTH-7' }] }
}

const clean = report({ messages: [] })
const stylish = (reports: FileReport[], extra: Partial<ReportOptions> = {}) =>
  formatters.stylish(reports, { ...PIPE, ...extra })

test('stylish in a pipe: one plain line a finding, no words of the draft', () => {
  expect(stylish([report(), clean])).toBe(
    [
      'a b/draft #1.md',
      '  3:13  error    A risk stands here.  phi/name',
      '    Also at 1:1',
      '    Leave it out.',
      '',
      '✖ 1 problem (1 error, 0 warnings) in 1 of 2 drafts, 1 clean.\n',
    ].join('\n'),
  )
})

test('stylish on a terminal: the sentence, underlined and wrapped, a linked id, colour', () => {
  const text = stylish([report()], { sources: SOURCES, columns: 40 })
  expect(text).toContain(
    '    Our patient Rosa Quill from Dunmere\n                ^^^^^^^^^^\n    is home again.\n',
  )
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(40)
  const colored = stylish([report()], { color: true, hyperlinks: true })
  expect(colored).toContain('\u001b]8;;https://hipaalint.example/rules/phi/name\u001b\\phi/name')
  expect(colored).toContain('\u001b[31m')
})

test('a pass says what it does not mean, and never counts a draft that was not read', () => {
  const language = {
    ...report().messages[0],
    ruleId: 'hipaalint/language',
    level: 'note',
    severity: 1,
  } as const
  const unread = report({ messages: [language] })
  const suppressedMessages = [suppressed('authorization'), suppressed('directive')]
  expect(stylish([clean, clean])).toBe(
    'No listed risk found in 2 drafts.\nThis is neither a de-identification determination under 45 CFR 164.514(b) nor legal advice.\n',
  )
  const text = stylish([{ ...clean, suppressedMessages }, unread])
  expect(text).toContain(
    'No listed risk found in 1 draft. 1 covered by authorization, 1 suppressed, 1 draft not in English and not checked.\n',
  )
  expect(text.match(/164\.514\(b\)/g)).toHaveLength(1)
  expect(stylish([unread], { quiet: true })).toBe(
    'No draft was checked, 1 draft not in English and not checked.\n',
  )
})

test('--quiet keeps errors only and says that there is more', () => {
  const warning = { ...report().messages[0], level: 'warning', severity: 1 } as const
  expect(stylish([report({ messages: [warning] })], { quiet: true })).toMatch(/^✖ 1 problem .*not shown/)
  const [quiet] = JSON.parse(formatters.json([report({ messages: [warning] })], { ...PIPE, quiet: true }))
  expect(quiet).toMatchObject({ messages: [], warningCount: 0 })
})

test('json is ESLint-shaped, without words of the draft', () => {
  const text = formatters.json([report({ suppressedMessages: [suppressed('authorization')] })], {
    ...PIPE,
    sources: SOURCES,
  })
  expect(text).not.toMatch(/Rosa|Dunmere/)
  const [{ messages, suppressedMessages, errorCount }] = JSON.parse(text)
  expect(errorCount).toBe(1)
  expect(messages[0]).toMatchObject({
    ruleId: 'phi/name',
    severity: 2,
    level: 'error',
    line: 3,
    endColumn: 23,
  })
  expect(suppressedMessages[0].suppressions).toEqual([{ kind: 'authorization', justification: 'AUTH-7' }])
})

describe('sarif', () => {
  const suppressedMessages = [suppressed('authorization'), suppressed('directive')]
  const reports = [
    report({ suppressedMessages }),
    report({ filePath: '/else/x.md', messages: [createFatal(null, 'no')] }),
  ]
  const log = JSON.parse(formatters.sarif(reports, { ...PIPE, sources: SOURCES }))
  const [run] = log.runs

  test('holds relative encoded addresses, fingerprints, suppressions and failures', () => {
    const [result, external, inSource] = run.results
    expect(JSON.stringify(log)).not.toMatch(/Rosa|Dunmere/)
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b/draft%20%231.md')
    expect(Object.values(result.partialFingerprints)).toEqual([report().messages[0].fingerprint])
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('phi/name')
    expect([external, inSource].map(({ suppressions }) => suppressions[0].kind)).toEqual([
      'external',
      'inSource',
    ])
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error' }],
    })
  })

  test.skipIf(!existsSync(SCHEMA))(
    `conforms to the schema (skipped where ${SCHEMA.pathname} is absent)`,
    () => {
      const ajv = new Ajv.default({ strict: false })
      addFormats.default(ajv as never)
      const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))
      expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
      expect(validate({ ...log, version: 'x' })).toBe(false)
    },
  )
})
