import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { applyPatch } from 'diff'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { lintFiles, outputFixes } from '../src/index.ts'
import { fakeRule } from './fakes.ts'
import { makeFolder, runIn } from './folder.ts'

const DRAFT =
  'Our patient, 94, was admitted on March 3, 2023.\n\nA [link](https://a.example/x?uid=883201&lang=en).\n'
const MENDED = 'Our patient, 90 or older, was admitted in 2023.\n\nA [link](https://a.example/x?lang=en).\n'
const run = (cwd: string, args: string[], stdin = '') => runIn(cwd, args, { rules, stdin })
const at = (folder: string, name = 'a.md') => readFileSync(join(folder, name), 'utf8')

describe('--fix', () => {
  test('writes what is certain and reports what remains', async () => {
    const folder = makeFolder({ 'a.md': DRAFT, 'b.md': 'Our team is here for all of you.\n' })
    chmodSync(join(folder, 'a.md'), 0o640)
    const { status, stdout, stderr } = await run(folder, ['--fix', '--today', '2031-06-15'])
    expect([status, at(folder)]).toEqual([0, MENDED])
    expect(stdout).toContain('No listed risk found in 2 drafts.')
    expect(stderr).toBe('hipaalint: --fix mended 3 findings in 1 draft\n')
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder).sort()).toEqual(['.git', 'a.md', 'b.md'])
    expect((await run(folder, ['--fix'])).stderr).toBe('')
  })

  test('keeps the byte order mark, the line ends and the rest', async () => {
    const odd = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}\t \r\n`
    const folder = makeFolder({ 'a.md': odd(DRAFT) })
    await run(folder, ['--fix', 'a.md'])
    expect(at(folder)).toBe(odd(MENDED))
  })

  test('with --quiet mends errors only', async () => {
    const folder = makeFolder({ 'a.md': DRAFT })
    await run(folder, ['--fix', '--quiet'])
    expect(at(folder)).toBe(MENDED.replace('lang=en', 'uid=883201&lang=en'))
  })

  test('has the exit status of what remains', async () => {
    const folder = makeFolder({
      'a.md': `${DRAFT}\nOur patient, 95, and turned 95 in the ward after her stroke.\n`,
    })
    expect((await run(folder, ['--fix'])).status).toBe(1)
  })

  test('counts and gives no rewrite that was held back', async () => {
    const bad = { ...fakeRule('phi/bad', 'BAD'), fix: () => ({ text: 'WORSE' }) }
    const both = [bad, fakeRule('phi/worse', 'WORSE')]
    const folder = makeFolder({ 'a.md': 'A BAD word in the text of the team.\n' })
    const told = (...args: string[]) => runIn(folder, ['a.md', ...args], { rules: both })
    expect((await told()).stdout).toContain('1 that --fix can mend')
    for (const flag of ['--fix', '--fix-dry-run']) {
      expect((await told(flag)).stdout).toContain('1 problem (1 error')
      expect((await told(flag)).stdout).not.toContain('can mend')
      const [report] = JSON.parse((await told(flag, '-f', 'json')).stdout)
      expect(report).toMatchObject({ errorCount: 1, fixableErrorCount: 0 })
      expect(report.messages[0]).not.toHaveProperty('fix')
    }
    const kept = ['--baseline', 'b.json', '--fix']
    expect((await told(...kept, '--update-baseline')).status).toBe(0)
    expect((await told(...kept)).stdout).toContain('1 in the baseline')
  })

  test('says before it what it could do', async () => {
    const folder = makeFolder({ 'a.md': DRAFT })
    expect((await run(folder, [])).stdout).toContain('3 that --fix can mend.')
    expect((await run(folder, ['--quiet'])).stdout).toContain('2 that --fix can mend.')
    const [report] = JSON.parse((await run(folder, ['-f', 'json'])).stdout)
    expect(report).toMatchObject({ fixableErrorCount: 2, fixableWarningCount: 1 })
    expect(report.messages[0].fix).toEqual({ range: [13, 15], text: '90 or older' })
    const [sarif] = JSON.parse((await run(folder, ['-f', 'sarif'])).stdout).runs
    const [change] = sarif.results[0].fixes[0].artifactChanges
    expect(change.artifactLocation.uri).toBe('a.md')
    expect(change.replacements).toEqual([
      { deletedRegion: { charOffset: 13, charLength: 2 }, insertedContent: { text: '90 or older' } },
    ])
  })

  test.each([
    [['--fix', '--fix-dry-run'], /give one of them/],
    [['--fix', '--stdin'], /--fix-dry-run shows/],
  ])('%j is a mistake', async (args, told) => {
    const { status, stdout, stderr } = await run(makeFolder({ 'a.md': DRAFT }), args, DRAFT)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(told)
  })
})

describe('what is not written', () => {
  test('a draft that changed after it was read', async () => {
    const folder = makeFolder({ 'a.md': DRAFT })
    const outcome = await lintFiles(['a.md'], { cwd: folder, today: '2031-06-15', fix: true })
    expect(outcome.reports[0].errorCount).toBe(0)
    writeFileSync(join(folder, 'a.md'), `${DRAFT}More.\n`)
    const { notices, failed, reports, fixes } = await outputFixes(outcome, folder)
    expect(notices.join()).toContain('"a.md" changed after it was read')
    expect([failed, reports[0].errorCount, fixes.size, at(folder)]).toEqual([true, 2, 0, `${DRAFT}More.\n`])
    expect(readdirSync(folder).sort()).toEqual(['.git', 'a.md'])
  })

  test('a read-only draft', async () => {
    const folder = makeFolder({ 'a.md': DRAFT })
    chmodSync(join(folder, 'a.md'), 0o444)
    const { status, stdout, stderr } = await run(folder, ['--fix'])
    expect([status, at(folder)]).toEqual([2, DRAFT])
    expect(stderr).toBe('hipaalint: "a.md" is read-only, so it was not written\n')
    expect(stdout).toContain('phi/age-90-plus')
  })

  test('a link that leads out of the project; one within stays a link', async () => {
    const outside = makeFolder({ 'secret.md': DRAFT, 'docs/in.md': DRAFT })
    const folder = makeFolder({ 'real.md': DRAFT })
    symlinkSync(join(outside, 'secret.md'), join(folder, 'out.md'))
    symlinkSync(join(outside, 'docs'), join(folder, 'docs'))
    symlinkSync('real.md', join(folder, 'in.md'))
    const { status, stderr } = await run(folder, ['--fix', 'out.md', 'docs/in.md', 'in.md'])
    expect([status, at(outside, 'secret.md'), at(outside, 'docs/in.md')]).toEqual([2, DRAFT, DRAFT])
    expect(stderr).toContain('"out.md" is a link that leads out of the project')
    expect(stderr).toContain('"docs/in.md" is a link that leads out of the project')
    expect(at(folder, 'real.md')).toBe(MENDED)
    expect(lstatSync(join(folder, 'in.md')).isSymbolicLink()).toBe(true)
  })

  test('a draft outside that is named itself is written', async () => {
    const outside = makeFolder({ 'a.md': DRAFT })
    await run(makeFolder({}), ['--fix', join(outside, 'a.md')])
    expect(at(outside)).toBe(MENDED)
  })
})

describe('--fix-dry-run', () => {
  test('shows a diff that can be applied, reports what would remain, and writes nothing', async () => {
    const folder = makeFolder({ 'a.md': DRAFT.replaceAll('\n', '\r\n') })
    const { status, stdout, stderr } = await run(folder, ['--fix-dry-run'])
    expect([status, stderr, at(folder)]).toEqual([0, '', DRAFT.replaceAll('\n', '\r\n')])
    const [diff, report] = stdout.split('\n\n')
    expect(report).toContain('No listed risk')
    expect(diff).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ /)
    expect(applyPatch(at(folder), `${diff}\n`)).toBe(MENDED.replaceAll('\n', '\r\n'))
  })

  test('reads standard input', async () => {
    const { status, stdout } = await run(makeFolder({}), ['--stdin', '--fix-dry-run'], DRAFT)
    expect(status).toBe(0)
    expect(stdout).toContain('+++ b/stdin.md')
    expect(stdout).toContain('+Our patient, 90 or older')
  })

  test('keeps the diff apart from a report for machines', async () => {
    const folder = makeFolder({ 'a.md': DRAFT })
    const { stdout, stderr } = await run(folder, ['--fix-dry-run', '-f', 'json'])
    expect(JSON.parse(stdout)[0].messages).toEqual([])
    expect(stdout).not.toContain('admitted')
    expect(stderr).toContain('+Our patient, 90 or older')
    const toFile = await run(folder, ['--fix-dry-run', '-f', 'json', '-o', 'out.json'])
    expect(toFile.stdout).toContain('+Our patient, 90 or older')
  })

  test('hands no control character of a draft to a terminal', async () => {
    const text = `Our patient, 94, had a stroke.\u001b[31m\u0007\u202e red\tx\n`
    const { stdout } = await run(makeFolder({ 'a.md': text }), ['--fix-dry-run'])
    expect(stdout).toContain('+Our patient, 90 or older, had a stroke.␛[31m␇\ufffd red\tx')
    const colored = await run(makeFolder({ 'a.md': text }), ['--fix-dry-run', '--color'])
    expect(colored.stdout).toContain('\u001b[32m+Our patient')
    expect(colored.stdout).not.toContain('\u001b[31m\u0007')
  })
})
