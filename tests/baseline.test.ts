import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import type { FileReport } from '../src/diagnostic.ts'
import type { Rule } from '../src/rule.ts'
import { fakeRule } from './fakes.ts'
import { CLAIM, makeFolder, RISK, runIn as runWith } from './folder.ts'
import { describeGit, makeRepository, openTestRepository } from './repository.ts'

/** Short texts are taken for posts. */
const fakes = [RISK, CLAIM].map((rule): Rule => ({ ...rule, types: ['blog', 'social'] }))
const runIn: typeof runWith = (folder, args, more) => runWith(folder, args, { rules: fakes, ...more })

const FILE = 'baseline.json'
const WITH = ['--baseline', FILE]
const first = 'The first RISK stands in a sentence that the team wrote for the readers of this page.\n'
const second = 'Another sentence of the page tells its readers about the second RISK of the team.\n'
const third = 'And at the end of what was written there is a third RISK, of which nobody had thought.\n'

const at = (folder: string, name = FILE) => readFileSync(join(folder, name), 'utf8')
const put = (folder: string, name: string, text: string) => writeFileSync(join(folder, name), text)
const entries = (folder: string) =>
  JSON.parse(at(folder)).findings.map(({ path, rule }: { path: string; rule: string }) => `${path} ${rule}`)
const update = (folder: string, ...args: string[]) => runIn(folder, [...WITH, '--update-baseline', ...args])

/** A folder whose findings are in its baseline. */
async function makeOld(files: Record<string, string>): Promise<string> {
  const folder = makeFolder(files)
  expect(await update(folder)).toMatchObject({ status: 0 })
  return folder
}

/** What a run still reports, as `path:line`, its status and what it says beside. */
async function lint(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = await runIn(folder, [...WITH, '-f', 'json', ...args])
  const reports: FileReport[] = JSON.parse(stdout || '[]')
  const found = reports.flatMap(({ filePath, messages }) =>
    messages.map(({ line }) => `${filePath.slice(folder.length + 1)}:${line}`),
  )
  return { status, found, stderr, reports }
}

describe('a baseline', () => {
  test('is made, holds no text, and lets a run report only what is new', async () => {
    const folder = makeFolder({
      'a.md': first,
      'sub/b.md': second,
      'clean.md': 'Nothing here for anybody.\n',
    })
    const made = await update(folder)
    expect(made).toMatchObject({
      status: 0,
      stderr: 'hipaalint: "baseline.json" now holds 2 findings: 2 added, 0 dropped\n',
    })
    expect(made.stdout).toContain('No new risk found in 3 drafts. 2 in the baseline.')
    expect(entries(folder)).toEqual(['a.md phi/risk', 'sub/b.md phi/risk'])
    expect(at(folder)).not.toMatch(/RISK|sentence|"line|"count/)
    expect(
      at(folder)
        .split('\n')
        .filter((line) => line.includes('"path"')),
    ).toHaveLength(2)
    const { status, found, reports, stderr } = await lint(folder)
    expect([status, found, stderr]).toEqual([0, [], ''])
    expect(reports[0].suppressedMessages).toMatchObject([
      { ruleId: 'phi/risk', suppressions: [{ kind: 'baseline', justification: FILE }] },
    ])
    expect(reports[0].errorCount).toBe(0)
    put(folder, 'a.md', first + third)
    expect(await lint(folder)).toMatchObject({ status: 1, found: ['a.md:2'] })
  })

  test('holds no word of a draft under any rule', async () => {
    const text = `# How Zorvathia walked again

Our patient Zorvathia Quellimander of Umberfallow was admitted with sarcoidosis on the 17th of March, 2029.
She is 97, and her daughter Brinthessa says: "Mother was discharged on Whitsunday."
`
    const folder = makeFolder({ 'a.md': text })
    const { stderr } = await runIn(folder, [...WITH, '--update-baseline', '--preset', 'all'], { rules })
    expect(entries(folder).length).toBeGreaterThan(3)
    const told = `${at(folder)}${stderr}`.replace(/"[0-9a-f]{32}"|"\w+\/[\w-]+"/g, '')
    const words = told.match(/[a-z]{3,}/gi)
    const ours =
      /^(?:version|key|findings|path|rule|fingerprint|hipaalint|baseline|json|now|holds|added|dropped)$/
    expect(words?.filter((word) => !ours.test(word))).toEqual([])
  })

  test('keeps what moved within a draft, and what stands in a draft that was edited elsewhere', async () => {
    const folder = await makeOld({ 'a.md': `${first}\n${second}` })
    put(
      folder,
      'a.md',
      `# A new title for all of it\n\n${second}\nA new paragraph for the readers.\n\n${first}`,
    )
    expect(await lint(folder)).toMatchObject({ status: 0, found: [], stderr: '' })
  })

  test('shows the new one when one was mended and another added', async () => {
    const folder = await makeOld({ 'a.md': `${first}\n${second}` })
    put(folder, 'a.md', `${first}\n${third}`)
    const { status, found, stderr } = await lint(folder)
    expect([status, found]).toEqual([1, ['a.md:3']])
    expect(stderr).toBe(
      'hipaalint: "baseline.json" holds 1 finding that is there no more; --update-baseline drops it\n  a.md: phi/risk\n',
    )
  })

  test('counts sentences that are alike by their occurrence', async () => {
    const folder = await makeOld({ 'a.md': `${first}\n${first}` })
    put(folder, 'a.md', `${first}\n${first}\n${first}`)
    expect((await lint(folder)).found).toEqual(['a.md:5'])
    put(folder, 'a.md', first)
    expect(await lint(folder)).toMatchObject({
      found: [],
      stderr: expect.stringContaining('1 finding that is'),
    })
  })

  test('knows a finding in its own draft only', async () => {
    const folder = await makeOld({ 'a.md': first })
    put(folder, 'b.md', first)
    expect((await lint(folder)).found).toEqual(['b.md:1'])
  })

  test('holds warnings and notes too, but never a draft that could not be read', async () => {
    const folder = makeFolder({
      'a.md': 'A CLAIM that the team of this page makes.\n',
      'b.md': first,
      'c.md': '\0',
    })
    const args = ['--preset', 'claims', '--rule', 'phi/risk: note']
    expect((await update(folder, ...args)).status).toBe(2)
    expect(entries(folder)).toEqual(['a.md claims/cure', 'b.md phi/risk'])
    expect(await lint(folder, ...args)).toMatchObject({ status: 2, found: ['c.md:1'] })
  })

  test('never makes a draft that was not read count as clean', async () => {
    const text =
      'Unsere Klinik öffnet am Montag wieder, und alle sind herzlich eingeladen, uns zu besuchen.\n'
    const { stdout } = await runIn(await makeOld({ 'a.md': text.repeat(3) }), WITH)
    expect(stdout).toBe('No draft was checked, 1 draft not in English and not checked.\n')
  })

  test('is updated: drops what is gone, adds what is new, keeps its key; the same again writes nothing', async () => {
    const folder = await makeOld({ 'a.md': `${first}\n${second}`, 'b.md': first })
    const { key } = JSON.parse(at(folder))
    put(folder, 'a.md', `${first}\n${third}`)
    rmSync(join(folder, 'b.md'))
    const { stderr } = await update(folder)
    expect(stderr).toBe('hipaalint: "baseline.json" now holds 2 findings: 1 added, 2 dropped\n')
    expect(JSON.parse(at(folder)).key).toBe(key)
    const { ino } = lstatSync(join(folder, FILE))
    expect((await update(folder)).stderr).toContain('2 findings: as before')
    expect(lstatSync(join(folder, FILE)).ino).toBe(ino)
    expect(readdirSync(folder).sort()).toEqual(['.git', 'a.md', FILE])
  })

  test('drops what a comment or a permission sets aside since', async () => {
    const folder = await makeOld({ 'a.md': first })
    put(folder, 'a.md', `<!-- hipaalint-disable-next-line phi/risk -- long public -->\n${first}`)
    expect((await lint(folder)).stderr).toContain('there no more')
  })

  test('gives its key to the fingerprints of every format', async () => {
    const folder = await makeOld({ 'a.md': first })
    put(folder, 'a.md', first + third)
    const plain = JSON.parse((await runIn(folder, ['-f', 'json'])).stdout)[0].messages[0].fingerprint
    const { reports } = await lint(folder)
    const [{ fingerprint: keyed }] = reports[0].suppressedMessages
    expect(keyed).not.toBe(plain)
    expect(at(folder)).toContain(keyed)
    const sarif = JSON.parse((await runIn(folder, [...WITH, '-f', 'sarif'])).stdout).runs[0].results
    expect(JSON.stringify(sarif[1].partialFingerprints)).toContain(keyed)
    expect(sarif[1].suppressions).toMatchObject([{ kind: 'external', status: 'accepted' }])
  })

  test('stands anywhere: paths are from its own folder', async () => {
    const folder = makeFolder({ 'docs/a.md': first })
    const make = ['--baseline', 'ci/known/base.json', '--update-baseline']
    expect((await runIn(folder, make)).status).toBe(0)
    expect(at(folder, 'ci/known/base.json')).toContain('"../../docs/a.md"')
    expect((await runIn(join(folder, 'docs'), ['--baseline', '../ci/known/base.json'])).status).toBe(0)
  })

  test('serves standard input under its name', async () => {
    const folder = await makeOld({ 'a.md': first })
    const args = [...WITH, '--stdin', '--stdin-filename', 'a.md']
    expect((await runIn(folder, args, { stdin: `New.\n\n${first}` })).status).toBe(0)
    expect((await runIn(folder, args, { stdin: third })).status).toBe(1)
  })

  test('leaves alone what it knows when drafts are mended', async () => {
    const old = 'Our patient, 94, was in the hospital for a stroke.\n'
    const folder = makeFolder({ 'a.md': old })
    await runIn(folder, [...WITH, '--update-baseline'], { rules })
    put(folder, 'a.md', `${old}\nOur patient, 97, went home after surgery last year.\n`)
    await runIn(folder, [...WITH, '--fix'], { rules })
    expect(at(folder, 'a.md')).toBe(`${old}\nOur patient, 90 or older, went home after surgery last year.\n`)
  })

  test('takes the rest after --fix', async () => {
    const folder = makeFolder({ 'a.md': 'Our patient, 94, was in the hospital for a stroke.\n' })
    await runIn(folder, [...WITH, '--fix', '--update-baseline'], { rules })
    expect(at(folder, 'a.md')).toContain('90 or older')
    expect(at(folder)).not.toContain('age-90-plus')
    expect((await runIn(folder, WITH, { rules })).stderr).toBe('')
  })
})

describe('a run of part of the drafts', () => {
  const parts = { 'a.md': first, 'b.md': second, 'sub/c.md': third }

  test('neither calls the rest stale nor drops it', async () => {
    const folder = await makeOld(parts)
    put(folder, 'a.md', 'Mended for the readers of this page.\n')
    put(folder, 'b.md', 'Mended for the readers of that page.\n')
    expect((await lint(folder, 'a.md')).stderr).toContain('holds 1 finding that is there no more')
    expect((await lint(folder, 'sub')).stderr).toBe('')
    expect((await update(folder, 'a.md')).stderr).toContain('2 findings: 0 added, 1 dropped')
    expect(entries(folder)).toEqual(['b.md phi/risk', 'sub/c.md phi/risk'])
  })

  test('knows that a deleted draft is stale', async () => {
    const folder = await makeOld(parts)
    rmSync(join(folder, 'b.md'))
    expect((await lint(folder, 'a.md')).stderr).toContain('b.md: phi/risk')
    await update(folder, 'a.md')
    expect(entries(folder)).toEqual(['a.md phi/risk', 'sub/c.md phi/risk'])
  })

  test('keeps what a rule that is off, or a draft that cannot be read, had; drops a rule that is no more', async () => {
    const folder = await makeOld(parts)
    put(folder, FILE, at(folder).replace('"a.md", "rule": "phi/risk"', '"a.md", "rule": "phi/gone"'))
    put(folder, 'b.md', '\0')
    const { stderr } = await lint(folder, '--rule', 'phi/risk: off')
    expect(stderr).toContain('holds 1 finding that is there no more')
    expect(stderr).toContain('a.md: phi/gone')
    await update(folder, '--rule', 'phi/risk: off')
    expect(entries(folder)).toEqual(['b.md phi/risk', 'sub/c.md phi/risk'])
  })
})

describeGit('renamed drafts', () => {
  const long = `${first}\nMuch more of this page stands here, so that git knows it again.\n\n${second}`

  async function makeKnown(files: Record<string, string>, base = '') {
    const { root, git, write, stage } = makeRepository()
    write(files)
    const folder = join(root, base)
    await update(folder)
    stage({})
    git('commit', '-qm', 'x')
    return { folder, git: openTestRepository(folder).git }
  }

  test.each(['', 'content'])('keep their entries, staged, committed and twice over (in %j)', async (base) => {
    const { folder, git } = await makeKnown({ [join(base, 'old.md')]: long, 'other/z.md': third }, base)
    git('mv', 'old.md', 'new.md')
    expect(await lint(folder, '.')).toMatchObject({ status: 0, found: [], stderr: '' })
    expect(await lint(folder, 'new.md')).toMatchObject({ status: 0, found: [], stderr: '' })
    git('commit', '-qam', 'x')
    mkdirSync(join(folder, 'sub'))
    git('mv', 'new.md', 'sub/newest.md')
    git('commit', '-qam', 'x')
    put(folder, 'sub/newest.md', `${long}\n${third}`)
    expect(await lint(folder, '.')).toMatchObject({ status: 1, found: ['sub/newest.md:7'], stderr: '' })
    await update(folder, '.')
    expect(entries(folder).filter((one: string) => one.includes('newest'))).toHaveLength(3)
    expect(entries(folder).join()).not.toContain('old.md')
  })

  test('keep them where the baseline was written after the renaming, by their history', async () => {
    const { folder, git } = await makeKnown({ 'old.md': long })
    git('mv', 'old.md', 'new.md')
    git('commit', '-qam', 'x')
    put(folder, FILE, at(folder).replaceAll('"rule"', ' "rule"'))
    git('commit', '-qam', 'x')
    expect(await lint(folder)).toMatchObject({ status: 0, found: [], stderr: '' })
  })

  test('are stale where they were mended as well', async () => {
    const { folder, git } = await makeKnown({ 'old.md': long.replace('RISK', 'risk'), 'z.md': third })
    git('mv', 'old.md', 'new.md')
    put(folder, 'new.md', long.replaceAll('RISK', 'risk'))
    git('add', '.')
    expect((await lint(folder)).stderr).toContain('old.md: phi/risk')
    await update(folder)
    expect(entries(folder)).toEqual(['z.md phi/risk'])
  })

  test('are followed through several commits, in a folder that moved, but not into a deleted one', async () => {
    const { folder, git } = await makeKnown({
      'a/one.md': long,
      'a/two.md': long + third,
      'a/three.md': third,
    })
    for (const [from, to] of ['ab', 'bc', 'cd']) {
      git('mv', from, to)
      git('commit', '-qm', 'x')
    }
    git('rm', '-q', 'd/three.md')
    put(folder, FILE, at(folder).replaceAll('"rule"', ' "rule"'))
    git('commit', '-qam', 'x')
    const { found, stderr } = await lint(folder)
    expect(found).toEqual([])
    expect(stderr).toContain('holds 1 finding that is there no more')
    expect(stderr).toContain('a/three.md: phi/risk')
  })

  test('are not dropped by a run that does not lint them', async () => {
    const { folder, git } = await makeKnown({ 'old.md': long, 'a.md': third })
    git('mv', 'old.md', 'new.md')
    expect((await lint(folder, 'a.md')).stderr).toBe('')
    await update(folder, 'a.md')
    expect(entries(folder)).toEqual(['a.md phi/risk', 'new.md phi/risk', 'new.md phi/risk'])
  })

  test('are new where the old one is still there, or git does not know', async () => {
    const { folder, git } = await makeKnown({ 'old.md': long })
    put(folder, 'copy.md', long)
    git('add', '.')
    expect((await lint(folder)).found).toEqual(['copy.md:1', 'copy.md:5'])
    rmSync(join(folder, 'copy.md'))
    const bare = await makeOld({ 'old.md': long })
    renameSync(join(bare, 'old.md'), join(bare, 'new.md'))
    expect((await lint(bare)).found).toEqual(['new.md:1', 'new.md:5'])
  })
})

describe('what cannot be used', () => {
  const good = { path: 'a.md', rule: 'phi/risk', fingerprint: '0'.repeat(32) }
  const base = (more: object) => JSON.stringify({ version: 1, key: '0'.repeat(32), findings: [], ...more })

  test.each([
    ['{"version": 1,', 'is broken JSON'],
    ['', 'is broken JSON'],
    [`<<<<<<< HEAD\n${base({})}`, 'holds the marks of a merge conflict'],
    ['[]', 'is no baseline of hipaalint'],
    ['null', 'is no baseline of hipaalint'],
    [base({ version: 2 }), 'was written by a newer hipaalint'],
    [base({ version: '1' }), 'has no version that is known'],
    [base({ key: 'RISK' }), 'has no key'],
    [base({ findings: {} }), 'has no list'],
    [base({ findings: [good, { ...good, fingerprint: 'RISK' }] }), 'findings[1]: expected'],
    [base({ findings: [{ ...good, path: '' }] }), 'findings[0]: expected'],
    [base({ findings: [null] }), 'findings[0]: expected'],
  ])('%j: status 2, and it is left alone', async (text, told) => {
    const folder = makeFolder({ 'a.md': first, [FILE]: text })
    for (const args of [WITH, [...WITH, '--update-baseline']]) {
      const { status, stdout, stderr } = await runIn(folder, args)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toContain(`hipaalint: baseline.json: ${told}`)
      expect(stderr).not.toContain('RISK')
    }
    expect(at(folder)).toBe(text)
  })

  test('keys of a prototype are keys like others', async () => {
    const odd = [{ path: '__proto__', rule: 'constructor', fingerprint: '0'.repeat(32) }]
    const folder = makeFolder({ 'a.md': first, [FILE]: base({ findings: odd }) })
    const { status, stderr } = await lint(folder)
    expect([status, stderr]).toEqual([1, expect.stringContaining('__proto__: constructor')])
  })

  test('a missing one, a folder, one that is too large', async () => {
    const folder = makeFolder({ 'a.md': first, 'dir/': '', 'big.json': '' })
    truncateSync(join(folder, 'big.json'), 11_000_000)
    const told = async (file: string) => (await runIn(folder, ['--baseline', file])).stderr
    expect(await told(FILE)).toBe(
      'hipaalint: baseline.json: there is no such baseline; --update-baseline makes it\n',
    )
    expect(await told('dir')).toContain('is a folder')
    expect(await told('big.json')).toContain('too large')
  })

  test.each([
    [['--update-baseline'], 'needs --baseline FILE'],
    [[...WITH, '--update-baseline', '--stdin'], '--stdin is of none'],
    [[...WITH, '--update-baseline', '--fix-dry-run'], '--fix-dry-run is of none'],
  ])('%j is a mistake', async (args, told) => {
    const folder = makeFolder({ 'a.md': first })
    const { status, stderr } = await runIn(folder, args)
    expect([status, stderr]).toEqual([2, expect.stringContaining(told)])
    expect(existsSync(join(folder, FILE))).toBe(false)
  })

  test('a link out of the project, or to nowhere, is not written', async () => {
    const outside = makeFolder({ 'known.json': base({}) })
    const folder = makeFolder({ 'a.md': first })
    symlinkSync(join(outside, 'known.json'), join(folder, FILE))
    const { status, stderr } = await update(folder)
    expect([status, at(outside, 'known.json')]).toEqual([2, base({})])
    expect(stderr).toContain('"baseline.json" is a link that leads out of the project')
    rmSync(join(folder, FILE))
    symlinkSync(join(outside, 'none.json'), join(folder, FILE))
    expect((await update(folder)).stderr).toContain('is a link that leads nowhere')
    expect(readdirSync(outside).sort()).toEqual(['.git', 'known.json'])
  })

  test('one that changed while drafts were linted is not written over', async () => {
    const folder = await makeOld({ 'a.md': first })
    const late = fakeRule(
      'phi/late',
      '',
      {},
      {
        check: () => {
          appendFileSync(join(folder, FILE), '\n')
          return []
        },
      },
    )
    const { status, stderr } = await runIn(folder, [...WITH, '--update-baseline'], { rules: [late] })
    expect([status, stderr]).toEqual([2, expect.stringContaining('changed after it was read')])
  })
})
