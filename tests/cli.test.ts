import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../src/cli.ts'
import { formatters } from '../src/report/index.ts'
import { CLAIM, jsonIn, makeFolder, RISK, runIn } from './folder.ts'

const RISKY = 'There is a RISK in this text that the team wrote for the readers of the page.\n'
const CLEAN = 'There is nothing in this text that the team wrote for the readers of the page.\n'
const WARNED = 'There is a CLAIM in this text that the team wrote for the readers of the page.\n'

describe('exit status', () => {
  const folder = () => makeFolder({ 'risky.md': RISKY, 'clean.md': CLEAN, 'warned.md': WARNED })
  test.each([
    [0, ['clean.md']],
    [1, ['risky.md', 'clean.md']],
    [1, ['.']],
    [0, ['warned.md', '--preset', 'claims']],
    [1, ['warned.md', '--preset', 'claims', '--max-warnings', '0', '--quiet']],
    [0, ['risky.md', '--rule', 'phi/risk: note', '--max-warnings=0']],
    [1, ['risky.md', '-o', 'out/report.txt']],
    [0, ['clean.md', 'logo.png', '--no-error-on-unmatched-pattern', 'none/*.md']],
    [2, ['clean.md', '-o', '.']],
    [2, ['gone.md', 'risky.md']],
    [2, ['-c', 'gone.yaml', 'clean.md']],
    [2, ['--stdin', 'clean.md']],
    [2, ['--stdin-filename', 'a.md']],
    [0, ['--help']],
    [0, ['--version']],
    [2, ['explain']],
  ])('%i for %j', async (status, args) => {
    const cwd = folder()
    const { stderr, ...result } = await runIn(
      cwd,
      args.filter((one) => one !== 'logo.png'),
    )
    expect(result.status, stderr).toBe(status)
    expect(stderr).not.toMatch(/ at |node:/)
    if (args.includes('out/report.txt')) {
      expect(result.stdout).toBe('')
      expect(readFileSync(join(cwd, 'out/report.txt'), 'utf8')).toContain('phi/risk')
    }
  })
})

test('a mistyped flag, command, id, preset, type, format or date: 2 and the nearest right name', async () => {
  const cwd = makeFolder({ 'a.md': CLEAN })
  const told = async (...args: string[]) => {
    const { status, stdout, stderr } = await runIn(cwd, args)
    expect([status, stdout]).toEqual([2, ''])
    return stderr.replaceAll('hipaalint: ', '').trimEnd()
  }
  expect(await told('--fromat', 'json')).toBe("unknown option '--fromat'\n(Did you mean --format?)")
  expect(await told('explian', 'phi/risk')).toBe(
    '"explian" is neither a file nor a command; did you mean "explain"?',
  )
  expect(await told('explain', 'phi/rusk')).toBe('explain: unknown rule "phi/rusk"; did you mean "phi/risk"?')
  expect(
    await told(
      'a.md',
      '--preset=stict',
      '--type=blgo',
      '-f',
      'jsn',
      '--today=31',
      '--max-warnings=x',
      '--rule=risk: loud',
    ),
  ).toBe(
    [
      '--preset: unknown "stict"; did you mean "strict"?',
      '--rule: unknown rule "risk"; did you mean "phi/risk"?',
      '--rule: unknown level "loud"; expected off, note, warn or error',
      '--type: unknown "blgo"; expected blog, press-release, guide, social, reply, share, testimonial, article, post, news, release, press, comment, review-reply, review_reply, story, success-story, tweet, curated or link',
      '--format: unknown "jsn"; did you mean "json"?',
      '--max-warnings: found "x"; expected a whole number from 0',
      '--today: found "31"; expected a day as YYYY-MM-DD',
    ].join('\n'),
  )
})

test('the help of a command there is not: 2 and the nearest', async () => {
  const help = (name: string) => runIn(makeFolder({}), ['help', name])
  expect(await help('explian')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'hipaalint: help: unknown command "explian"; did you mean "explain"?\n',
  })
  expect((await help('bogus')).stderr).toMatch(
    /unknown command "bogus"; expected rules, explain, .* or help\n$/,
  )
  expect(await help('merge')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Usage: hipaalint merge'),
  })
})

test('one warning too many is one', async () => {
  const cwd = makeFolder({ 'a.md': WARNED, 'b.md': WARNED })
  const told = async (...args: string[]) =>
    (await runIn(cwd, ['--preset', 'claims', '--max-warnings', '0', ...args])).stderr
  expect(await told('a.md')).toBe('hipaalint: 1 warning is more than --max-warnings 0\n')
  expect(await told('a.md', 'b.md')).toBe('hipaalint: 2 warnings are more than --max-warnings 0\n')
})

test('a rule for blog posts says that it is for testimonials too', async () => {
  const rule = { ...RISK, types: ['blog' as const, 'guide' as const] }
  const run = (...args: string[]) => runIn(makeFolder({}), args, { rules: [rule] })
  expect((await run('explain', 'phi/risk')).stdout).toContain('types: blog, guide, testimonial')
  expect(JSON.parse((await run('rules', '-f', 'json')).stdout)[0].types).toEqual([
    'blog',
    'guide',
    'testimonial',
  ])
})

test('standard input is linted under its name, with the config and ignores of that path', async () => {
  const cwd = makeFolder({ 'press/.hipaalintrc': 'rules: {phi/risk: warn}\nignore: [old.md]' })
  const lint = (...args: string[]) => jsonIn(cwd, ['--stdin', ...args], { stdin: RISKY })
  expect(await lint()).toMatchObject({ status: 1, found: [['stdin.md', 'phi/risk']] })
  expect(await lint('--stdin-filename', 'press/a.md')).toMatchObject({
    status: 0,
    found: [['press/a.md', 'phi/risk']],
  })
  expect(await lint('--stdin-filename', 'press/old.md')).toMatchObject({
    status: 0,
    found: [],
    stderr: expect.stringContaining('skipped'),
  })
})

test('commands; a folder of the same name is linted as ./rules', async () => {
  const cwd = makeFolder({
    'rules/a.md': RISKY,
    '.hipaalintrc': 'overrides: [{files: "press/**", type: news, rules: {claims/cure: error}}]',
  })
  expect((await runIn(cwd, ['rules'])).stdout).toContain('phi/risk')
  expect(JSON.parse((await runIn(cwd, ['rules', '--format', 'json'])).stdout)[0]).toMatchObject({
    id: 'phi/risk',
  })
  expect((await runIn(cwd, ['./rules'])).status).toBe(1)
  const { stdout } = await runIn(cwd, ['explain', 'claims/cure'])
  for (const part of [CLAIM.why, CLAIM.remedy, CLAIM.case, CLAIM.basis[0].title, 'years'])
    expect(stdout).toContain(part)
  const data = JSON.parse((await runIn(cwd, ['explain', 'claims/cure', '--format', 'json'])).stdout)
  expect(data).toMatchObject({ id: 'claims/cure', why: CLAIM.why, remedy: CLAIM.remedy, case: CLAIM.case })
  expect((await runIn(cwd, ['explain', 'claims/cure', '--format', 'sarif'])).status).toBe(2)
  const config = JSON.parse(
    (await runIn(cwd, ['print-config', 'press/new.md', '--rule', 'phi/risk: off'])).stdout,
  )
  expect(config).toMatchObject({
    type: { value: 'press-release', from: '.hipaalintrc: overrides[0]' },
    rules: {
      'phi/risk': { level: 'off', from: '--rule' },
      'claims/cure': {
        level: 'error',
        from: '.hipaalintrc: overrides[0]',
        options: { years: { value: 3, from: 'default' } },
      },
    },
  })
})

test('help names every format', async () => {
  const { stdout } = await runIn(makeFolder({}), ['--help'])
  for (const format of Object.keys(formatters)) expect(stdout).toContain(format)
  expect((await runIn(makeFolder({}), ['help', 'explain'])).status).toBe(0)
})

test('no escapes in a pipe unless forced; a closed pipe ends quietly', async () => {
  const cwd = makeFolder({ 'a.md': RISKY })
  const escapes = async (args: string[], env: Record<string, string>) =>
    (await runIn(cwd, ['a.md', ...args], { env })).stdout.includes('\u001b')
  expect(await escapes([], {})).toBe(false)
  expect(await escapes([], { FORCE_COLOR: '1' })).toBe(true)
  expect(await escapes(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
  const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
  const stderr: string[] = []
  const io = {
    stdout: { write: (_: string, done?: (error: Error) => void) => done?.(gone) },
    stderr: { write: (text: string) => stderr.push(text) },
    stdin: (async function* () {})(),
    env: {},
    cwd: () => cwd,
  }
  expect(await main(['node', 'hipaalint', 'a.md'], io, [RISK])).toBe(1)
  expect(stderr).toEqual([])
  // Without a listener a stream throws its errors past everybody.
  const deaf: string[] = []
  const closed = (name: string) => {
    let heard = false
    return {
      on: () => {
        heard = true
      },
      write: (_: string, done?: (error: Error) => void) => {
        if (!heard || !done) deaf.push(name)
        done?.(gone)
      },
    }
  }
  for (const [args, status] of [
    [['--help'], 0],
    [['--version'], 0],
    [['help', 'rules'], 0],
    [['--nonsense'], 2],
  ] as const) {
    const shut = { ...io, stdout: closed(`${args[0]}: stdout`), stderr: closed(`${args[0]}: stderr`) }
    expect(await main(['node', 'hipaalint', ...args], shut, [RISK])).toBe(status)
  }
  expect(deaf).toEqual([])
})
