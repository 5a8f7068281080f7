import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defineRule, formatters, lint, lintFiles, loadConfig, type Rule, rules } from '../src/index.ts'
import { checkExamples } from '../src/testing.ts'
import { makeFolder, RISK } from './folder.ts'

/** What programs that use the package hand over: right, wrong and nothing. */

const STORY = 'Our patient Rosa Quill, 94, is back on her bike after a bypass.\n'
const today = '2031-06-15'

/** Calls as a program without types may, and gives the lines of the TypeError. */
async function told(call: () => unknown): Promise<string[]> {
  const error = await Promise.resolve()
    .then(call)
    .then(String, (caught: unknown) => caught)
  expect(error).toBeInstanceOf(TypeError)
  return (error as Error).message.split('\n')
}

const idsOf = ({ messages }: Awaited<ReturnType<typeof lint>>) => [
  ...new Set(messages.map(({ ruleId }) => ruleId)),
]

test('options may be left out or be undefined', async () => {
  const whole = await lint(STORY, { today })
  expect(idsOf(whole)).toContain('phi/patient-name')
  expect(await lint(STORY)).toEqual(whole)
  expect(await lint(STORY, { today: undefined, rules: undefined, organization: undefined })).toEqual(whole)
})

test('a type may be an alias', async () => {
  const release = 'Glenbrook Health opens a new wing.\n'
  expect(await lint(release, { today, type: 'news' })).toEqual(
    await lint(release, { today, type: 'press-release' }),
  )
  expect(await lint(release, { today, configType: 'tweet' })).toEqual(
    await lint(release, { today, configType: 'social' }),
  )
})

test('rules: an object sets the ones it names, a map has them all', async () => {
  const off = await lint(STORY, { today, rules: { 'phi/patient-name': 'off' } })
  expect(idsOf(off)).not.toContain('phi/patient-name')
  expect(off.messages.length).toBeGreaterThan(0)
  const [message] = (
    await lint(STORY, { today, rules: { 'phi/patient-name': ['note', {}] } })
  ).messages.filter(({ ruleId }) => ruleId === 'phi/patient-name')
  expect(message.level).toBe('note')
  const setting = { level: 'error', options: {} } as const
  expect(idsOf(await lint(STORY, { today, rules: new Map([['phi/patient-name', setting]]) }))).toEqual([
    'phi/patient-name',
  ])
})

test('what lint cannot use is told, all of it, with what was meant', async () => {
  const call = lint as (...args: unknown[]) => Promise<unknown>
  expect(await told(() => call(undefined, { today }))).toEqual(['lint: text: found nothing; expected text'])
  expect(await told(() => call(new Uint8Array(3)))).toEqual(['lint: text: found a Uint8Array; expected text'])
  expect(await told(() => call('x', 'blog'))).toEqual(['lint: options: found "blog"; expected a map'])
  expect(await told(() => call('x', { type: 'blogg', tody: today, today: 'yesterday', fix: 'yes' }))).toEqual(
    [
      'lint: options.type: unknown "blogg"; did you mean "blog"?',
      'lint: options.tody: unknown option; did you mean "today"?',
      'lint: options.today: found "yesterday"; expected a day as YYYY-MM-DD',
      'lint: options.fix: found "yes"; expected true, false or a function that picks among the messages',
    ],
  )
  expect(await told(() => call('x', { today: new Date('2031-06-15') }))).toEqual([
    'lint: options.today: found a Date; expected a day as YYYY-MM-DD',
  ])
  expect(
    await told(() => call('x', { rules: new Map([['phi/patient-nam', { level: 'error', options: {} }]]) })),
  ).toEqual([
    'lint: options.rules["phi/patient-nam"]: unknown rule "phi/patient-nam"; did you mean "phi/patient-name"?',
  ])
  expect(
    await told(() =>
      call('x', {
        rules: {
          'phi/patient-name': 'warning',
          'attribution/stale-source': { level: 'warn', options: { yeers: 2 } },
        },
        organization: { nam: 'Glenbrook Health', staffFile: 'staff.txt' },
      }),
    ),
  ).toEqual([
    'lint: options.organization.nam: unknown key "nam"; did you mean "name"?',
    'lint: options.rules["phi/patient-name"]: found "warning"; did you mean "warn"?',
    'lint: options.rules["attribution/stale-source"][1].yeers: unknown option "yeers"; did you mean "years"?',
    'lint: options.organization.staffFile: only a config has this; give the people as `staff`',
  ])
})

test('an organization may be given in part', async () => {
  const staff = { staff: ['Rosa Quill, RN'] }
  await expect(lint(STORY, { today, organization: staff })).resolves.toBeDefined()
})

test('lintFiles takes one path or several, checks its options and has defaults', async () => {
  const cwd = makeFolder({ 'a.md': STORY, 'b.md': STORY })
  const path = join(cwd, 'a.md')
  expect((await lintFiles(path, { cwd })).reports.map(({ filePath }) => filePath)).toEqual([path])
  expect((await lintFiles(undefined, { cwd, today })).reports.length).toBe(2)
  expect((await lintFiles([path], { cwd, overrides: { type: 'news' } })).reports.length).toBe(1)
  const call = lintFiles as (...args: unknown[]) => Promise<unknown>
  expect(await told(() => call(7, { cwdd: '.', today: 'now' }))).toEqual([
    'lintFiles: patterns: found 7; expected a list of texts',
    'lintFiles: options.cwdd: unknown option; did you mean "cwd"?',
    'lintFiles: options.today: found "now"; expected a day as YYYY-MM-DD',
  ])
  const rules = [
    { id: 'phi/patient-nam', level: 'off' },
    { id: 'phi/patient-name', level: 2 },
    'phi/patient-name',
  ]
  expect(await told(() => call('a.md', { overrides: { type: 'blogg', presets: ['stict'], rules } }))).toEqual(
    [
      'lintFiles: options.overrides.type: unknown "blogg"; did you mean "blog"?',
      'lintFiles: options.overrides.presets[0]: unknown preset "stict"; did you mean "strict"?',
      'lintFiles: options.overrides.rules[0]: unknown rule "phi/patient-nam"; did you mean "phi/patient-name"?',
      'lintFiles: options.overrides.rules[1]: unknown level 2; did you mean "error"?',
      'lintFiles: options.overrides.rules[2]: found "phi/patient-name"; expected { id, level }',
    ],
  )
})

test('loadConfig wants the path of a draft', async () => {
  expect(await told(() => (loadConfig as (draft?: string) => unknown)())).toEqual([
    'loadConfig: draft: found nothing; expected text that is not empty',
  ])
})

test('formatters have the defaults of a pipe, and say what they want', async () => {
  const report = await lint(STORY, { today })
  for (const format of Object.values(formatters)) expect(format([report])).toMatch(/\n$/)
  expect(formatters.stylish([report])).toContain('phi/patient-name')
  expect(formatters.stylish([report], { color: true })).toContain('\u001b[')
  const stylish = formatters.stylish as (...args: unknown[]) => string
  expect(await told(() => stylish(report))).toEqual([
    'formatters.stylish: reports: found a map; expected a list of reports: [await lint(…)] or (await lintFiles(…)).reports',
  ])
  expect(await told(() => stylish([report], { colour: true }))).toEqual([
    'formatters.stylish: options.colour: unknown option; did you mean "color"?',
  ])
})

test('a rule that is not whole is told what it lacks', async () => {
  const check = checkExamples as (rule?: unknown) => Promise<unknown>
  expect(await told(() => check({ id: 'x' }))).toEqual([
    'checkExamples: the rule "x" lacks severity (text), summary (text), why (text), remedy (text), case (text), presets (a list), types (a list), basis (a list), messages (a map), options (a map), examples (a map), check (a function)',
  ])
  expect(await told(() => check())).toEqual([
    expect.stringContaining('checkExamples: the rule lacks id (text), '),
  ])
  expect(await told(() => check({ ...RISK, examples: { fail: [] } }))).toEqual([
    'checkExamples: the rule "phi/risk" lacks examples.pass (a list)',
  ])
  expect(await told(() => defineRule({ id: 'x/y' } as Rule))).toEqual([
    expect.stringContaining('defineRule: the rule "x/y" lacks severity'),
  ])
  expect(defineRule({ ...rules[0] }).id).toBe(rules[0].id)
})
