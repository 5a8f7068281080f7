import { chmodSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { lintFiles, outputFixes } from '../src/index.ts'
import { jsonIn, runIn } from './folder.ts'
import { describeGit, makeRepository, openTestRepository, type TestRepository } from './repository.ts'

const RISKY = 'There is a RISK in this text that the team wrote for the readers of the page.\n'
const CLEAN = 'There is nothing in this text that the team wrote for the readers of the page.\n'

/** What is found with --staged, by path. */
async function staged({ root }: TestRepository, ...args: string[]) {
  const { found, status, stderr } = await jsonIn(root, ['--staged', ...args])
  return { found: Object.fromEntries(found.map(([name, ...ids]) => [name, ids.join()])), status, stderr }
}

describeGit('--staged', () => {
  test('lints what is in the index, before the first commit too, and nothing when nothing is staged', async () => {
    const repo = makeRepository()
    expect(await staged(repo)).toEqual({ found: {}, status: 0, stderr: '' })
    repo.stage({ 'risky.md': RISKY, 'clean.md': RISKY, 'logo.png': 'x' })
    repo.stage({ 'clean.md': CLEAN })
    repo.write({ 'risky.md': CLEAN, 'clean.md': RISKY, 'untracked.md': RISKY })
    expect(await staged(repo)).toEqual({
      found: { 'clean.md': '', 'risky.md': 'phi/risk' },
      status: 1,
      stderr: '',
    })
    repo.git('commit', '-q', '-m', 'First')
    expect(await staged(repo)).toEqual({ found: {}, status: 0, stderr: '' })
  })

  test('reads every name that a file may have, whatever git would quote', async () => {
    const repo = makeRepository()
    const names = [
      'a b.md',
      'new\nline.md',
      'it’s "quoted".md',
      'ünï/ćode.md',
      '-flag.md',
      '[a].md',
      'tab\there.md',
      'back\\slash.md',
    ]
    repo.git('config', 'core.quotePath', 'true')
    repo.stage(Object.fromEntries(names.map((name) => [name, RISKY])))
    const { found } = await staged(repo)
    expect(Object.keys(found).sort()).toEqual([...names].sort())
    expect(Object.values(found)).toEqual(names.map(() => 'phi/risk'))
    expect(Object.keys((await staged(repo, 'new\nline.md', '[a].md', '--', '-flag.md')).found)).toHaveLength(
      3,
    )
  })

  test('follows renames, leaves out deletions, links, submodules and what is only intended', async () => {
    const repo = makeRepository()
    const inner = makeRepository()
    inner.commit({ 'in.md': RISKY })
    repo.commit({ 'old.md': RISKY, 'gone.md': RISKY, 'kept.md': RISKY, 'type.md': RISKY })
    repo.git('mv', 'old.md', 'moved.md')
    repo.git('rm', '-q', 'gone.md')
    symlinkSync('kept.md', join(repo.root, 'link.md'))
    rmSync(join(repo.root, 'type.md'))
    symlinkSync('kept.md', join(repo.root, 'type.md'))
    repo.git('add', 'link.md', 'type.md')
    repo.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner.root, 'module.md')
    repo.write({ 'intended.md': RISKY })
    repo.git('add', '-N', 'intended.md')
    const { found, stderr } = await staged(repo)
    expect(found).toEqual({ 'moved.md': 'phi/risk' })
    expect(stderr).toBe(
      'hipaalint: "link.md" skipped: it is a link\nhipaalint: "type.md" skipped: it is a link\n',
    )
    expect((await staged(repo, 'gone.md', 'kept.md', 'link.md')).found).toEqual({})
  })

  test('limits itself to the paths beside it, as linting the disk does', async () => {
    const repo = makeRepository()
    const risky = { 'a.md': RISKY, 'press/p.md': RISKY, 'press/deep/q.md': RISKY, 'page.html': RISKY }
    repo.stage({ ...risky, '.github/x.md': RISKY, 'node_modules/m/r.md': RISKY, 'off.md': RISKY })
    repo.write({ '.hipaalintrc.json': '{ "ignore": ["off.md"] }', '.gitignore': 'a.md' })
    rmSync(join(repo.root, 'press'), { recursive: true })
    const names = async (...args: string[]) => Object.keys((await staged(repo, ...args)).found)
    expect(await names()).toEqual(['a.md', 'press/deep/q.md', 'press/p.md'])
    expect(await names('press')).toEqual(['press/deep/q.md', 'press/p.md'])
    expect(await names('press/*.md', 'a.md')).toEqual(['a.md', 'press/p.md'])
    expect(await names('.')).toEqual(['a.md', 'page.html', 'press/deep/q.md', 'press/p.md'])
    expect(await names('.github/x.md')).toEqual(['.github/x.md'])
    expect(await names('**/*.mdx')).toEqual([])
    expect(await names('--ignore-pattern', 'press/**')).toEqual(['a.md'])
    expect(await staged(repo, 'off.md')).toMatchObject({
      found: {},
      status: 0,
      stderr: /off\.md" skipped: it is ignored/,
    })
    expect(await staged(repo, 'non.md')).toMatchObject({ status: 2, stderr: /"non.md" does not exist/ })
  })

  test('knows the folder it is run in, the files of the config, and the config of the work tree', async () => {
    const repo = makeRepository()
    repo.stage({
      'a.md': RISKY,
      'site/b.md': RISKY,
      'site/c.txt': RISKY,
      'site/.hipaalintrc.json': '{"files":["*.txt"]}',
    })
    const inside = await jsonIn(join(repo.root, 'site'), ['--staged'])
    expect(inside.found).toEqual([['c.txt', 'phi/risk']])
    repo.write({ 'site/.hipaalintrc.json': '{"files":["*.txt"],"rules":{"phi/risk":"off"}}' })
    expect((await jsonIn(join(repo.root, 'site'), ['--staged'])).found).toEqual([['c.txt']])
  })

  test('works in a work tree beside, and with the index that a hook is given', async () => {
    const repo = makeRepository()
    repo.commit({ 'a.md': CLEAN })
    const beside = join(repo.root, '../beside')
    repo.git('worktree', 'add', '-q', beside)
    const tree = openTestRepository(beside)
    tree.stage({ 'a.md': RISKY })
    expect((await staged(tree)).found).toEqual({ 'a.md': 'phi/risk' })
    expect((await staged(repo)).found).toEqual({})
    repo.write({ 'a.md': RISKY })
    process.env.GIT_INDEX_FILE = join(repo.root, '.git/next-index')
    try {
      repo.git('read-tree', 'HEAD')
      repo.git('add', 'a.md')
      expect((await staged(repo)).found).toEqual({ 'a.md': 'phi/risk' })
    } finally {
      delete process.env.GIT_INDEX_FILE
    }
    expect((await staged(repo)).found).toEqual({})
  })

  test('says of what cannot be checked why not, and checks the rest', async () => {
    const repo = makeRepository()
    repo.stage({
      'a.md': CLEAN,
      'large.md': 'x'.repeat(2_000_001),
      'latin.md': Buffer.from('caf\xe9', 'latin1'),
      'b.md': RISKY,
    })
    const { found, status } = await staged(repo)
    expect(found).toEqual({
      'a.md': '',
      'b.md': 'phi/risk',
      'large.md': 'This file is over 2 MB, too large to be checked. Split it.',
      'latin.md': 'This line is not valid UTF-8. Save the file as UTF-8.',
    })
    expect(status).toBe(2)
    const hash = repo.git('rev-parse', ':a.md').trim()
    rmSync(join(repo.root, '.git/objects', hash.slice(0, 2), hash.slice(2)))
    expect((await staged(repo)).found['a.md']).toMatch(/^git could not give/)
  })

  test('says that a merge is unfinished', async () => {
    const repo = makeRepository()
    repo.commit({ 'a.md': CLEAN })
    repo.git('checkout', '-q', '-b', 'side')
    repo.commit({ 'a.md': `Side. ${CLEAN}` })
    repo.git('checkout', '-q', 'main')
    repo.commit({ 'a.md': `Main. ${CLEAN}` })
    expect(() => repo.git('merge', 'side')).toThrow()
    const { found, status } = await staged(repo)
    expect([found['a.md'], status]).toEqual([expect.stringMatching(/unfinished merge/), 2])
  })

  test('reads what a sparse checkout leaves out', async () => {
    const repo = makeRepository()
    repo.commit({ 'in/a.md': CLEAN, 'out/b.md': CLEAN })
    repo.git('sparse-checkout', 'set', 'in')
    repo.write({ 'risky.txt': RISKY })
    const blob = repo.git('hash-object', '-w', 'risky.txt').trim()
    repo.git('update-index', '--cacheinfo', `100644,${blob},out/b.md`)
    repo.git('update-index', '--skip-worktree', 'out/b.md')
    expect((await staged(repo)).found).toEqual({ 'out/b.md': 'phi/risk' })
  })

  test('runs nothing that the repository names', async () => {
    const repo = makeRepository()
    repo.write({ evil: `#!/bin/sh\necho ran >> '${repo.root}/ran'\ncat\n` })
    chmodSync(join(repo.root, 'evil'), 0o755)
    repo.commit({ 'a.md': AGED })
    repo.write({ '.gitattributes': '*.md diff=evil filter=evil\n', 'a.md': `${AGED}More.\n` })
    repo.git('add', 'a.md')
    const evil = join(repo.root, 'evil')
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
      'filter.evil.clean',
      'filter.evil.smudge',
      'filter.evil.process',
      'core.pager',
      'core.sshCommand',
    ])
      repo.git('config', key, evil)
    repo.git('config', 'filter.evil.required', 'true')
    for (const hook of ['post-index-change', 'fsmonitor-watchman', 'query-watchman']) {
      writeFileSync(join(repo.root, '.git/hooks', hook), `#!/bin/sh\n${evil} </dev/null\n`, { mode: 0o755 })
    }
    for (const args of [
      ['--staged'],
      ['--staged', '--changed-lines'],
      ['--since', 'HEAD', '--changed-lines'],
    ]) {
      expect(await runIn(repo.root, args, { rules })).toMatchObject({ stderr: '' })
    }
    expect((await runIn(repo.root, ['--staged', '--fix'], { rules })).status).toBe(0)
    expect(readFileSync(join(repo.root, 'a.md'), 'utf8')).toContain('90 or older')
    const ran = () => readFileSync(join(repo.root, 'ran'), 'utf8')
    expect(ran).toThrow(/ENOENT/)
    // git left to itself does run it.
    expect(() => repo.git('diff')).toThrow(/filter/)
    expect(ran()).toContain('ran')
  })

  test.each([
    [['--staged', '--since', 'main'], /give one of them/],
    [['--staged', '--stdin'], /--staged says nothing here/],
    [['--since', 'main', '--stdin'], /--since says nothing here/],
    [['--changed-lines'], /needs --staged or --since/],
    [['--since=--output=x'], /expected a branch, tag or commit/],
    [['--since=^HEAD'], /expected a branch, tag or commit/],
    [['--since='], /expected a branch, tag or commit/],
    [['register', '--staged'], /register:/],
  ])('%j is a mistake', async (args, told) => {
    const { status, stdout, stderr } = await runIn(makeRepository().root, args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(told)
  })

  test('says where there is no repository, no work tree and no git', async () => {
    const repo = makeRepository()
    const outside = join(repo.root, '..')
    const tell = async (cwd: string) => {
      const { status, stdout, stderr } = await runIn(cwd, ['--staged'])
      expect([status, stdout]).toEqual([2, ''])
      return stderr
    }
    expect(await tell(outside)).toMatch(/in none/)
    repo.git('init', '-q', '--bare', join(outside, 'bare'))
    expect(await tell(join(outside, 'bare'))).toMatch(/no work tree/)
    const { PATH } = process.env
    process.env.PATH = join(repo.root, 'nothing')
    try {
      expect(await tell(repo.root)).toMatch(/no git on the PATH/)
    } finally {
      process.env.PATH = PATH
    }
  })
})

/** What `--fix` can mend, and what comes of it. */
const AGED = 'Our patient, 94, had a stroke and is well again.\n'
const MENDED = 'Our patient, 90 or older, had a stroke and is well again.\n'

describeGit('--fix --staged', () => {
  const fix = ({ root }: TestRepository) => runIn(root, ['--staged', '--fix'], { rules })
  const shown = (repo: TestRepository, name: string) => repo.git('show', `:${name}`)
  const read = (repo: TestRepository, name: string) => readFileSync(join(repo.root, name), 'utf8')

  test('writes and stages what is staged whole, and leaves the rest of the index', async () => {
    const repo = makeRepository()
    repo.stage({ 'a b.md': AGED, 'ünï.md': AGED, 'other.txt': 'x' })
    repo.git('update-index', '--chmod=+x', 'a b.md')
    chmodSync(join(repo.root, 'a b.md'), 0o755)
    const { status, stderr } = await fix(repo)
    expect([status, stderr]).toEqual([0, 'hipaalint: --fix mended 2 findings in 2 drafts\n'])
    expect([shown(repo, 'a b.md'), read(repo, 'a b.md'), read(repo, 'ünï.md')]).toEqual([
      MENDED,
      MENDED,
      MENDED,
    ])
    expect(repo.git('status', '--short').split('\n').sort()).toEqual([
      '',
      'A  "\\303\\274n\\303\\257.md"',
      'A  "a b.md"',
      'A  other.txt',
    ])
    expect(repo.git('ls-files', '-s', 'a b.md')).toMatch(/^100755 /)
  })

  test('never touches what is not staged', async () => {
    const repo = makeRepository()
    repo.stage({ 'a.md': AGED, 'gone.md': AGED, 'link.md': AGED, 'b.md': AGED })
    const work = `${AGED}A sentence that is still being written.\n`
    repo.write({ 'a.md': work })
    rmSync(join(repo.root, 'gone.md'))
    rmSync(join(repo.root, 'link.md'))
    repo.write({ elsewhere: AGED })
    symlinkSync('elsewhere', join(repo.root, 'link.md'))
    const { status, stdout, stderr } = await fix(repo)
    expect(status).toBe(1)
    const left = ['a.md', 'gone.md', 'link.md'].map(
      (name) => `hipaalint: "${name}" has changes that are not staged, so --fix left it alone\n`,
    )
    expect(stderr).toBe(`${left.join('')}hipaalint: --fix mended 1 finding in 1 draft\n`)
    expect(stdout.match(/phi\/age-90-plus/g)).toHaveLength(3)
    expect([read(repo, 'a.md'), shown(repo, 'a.md'), shown(repo, 'gone.md')]).toEqual([work, AGED, AGED])
    expect([read(repo, 'elsewhere'), shown(repo, 'link.md'), shown(repo, 'b.md')]).toEqual([
      AGED,
      AGED,
      MENDED,
    ])
  })

  test('keeps the line ends of the index and of the work tree', async () => {
    const repo = makeRepository()
    repo.stage({ 'a.md': `\uFEFFTwo lines.\n\n${AGED}` })
    const crlf = (text: string) => `\uFEFFTwo lines.\n\n${text}`.replaceAll('\n', '\r\n')
    repo.git('config', 'core.autocrlf', 'true')
    repo.write({ 'a.md': crlf(AGED) })
    expect((await fix(repo)).status).toBe(0)
    expect([read(repo, 'a.md'), shown(repo, 'a.md')]).toEqual([crlf(MENDED), `\uFEFFTwo lines.\n\n${MENDED}`])
    expect(repo.git('status', '--short')).toBe('A  a.md\n')
  })

  test('writes nothing over an index or a draft that has changed meanwhile', async () => {
    const repo = makeRepository()
    repo.stage({ 'a.md': AGED, 'b.md': AGED })
    const changes = { since: undefined, linesOnly: false }
    const outcome = await lintFiles([], { cwd: repo.root, today: '2031-06-15', fix: true, changes })
    repo.stage({ 'a.md': `${AGED}More.\n` })
    repo.write({ 'b.md': `${AGED}More.\n` })
    const { failed, notices } = await outputFixes(outcome, repo.root)
    expect(failed).toBe(true)
    expect(notices).toEqual([
      '"a.md" changed in the index after it was read, so it was not written; run hipaalint again',
      '"b.md" has changes that are not staged, so --fix left it alone',
    ])
    expect([read(repo, 'a.md'), shown(repo, 'b.md')]).toEqual([`${AGED}More.\n`, AGED])
  })

  test.each([
    ['-a', 'index.lock', 0, MENDED],
    ['a.md', 'next-index-7.lock', 1, AGED],
  ])('in the hook of git commit %s, with %s', async (_, name, status, text) => {
    const repo = makeRepository()
    repo.commit({ 'a.md': CLEAN })
    repo.write({ 'a.md': AGED })
    // What git gives a hook: for all drafts the index to be, for one of them an index of that commit alone.
    process.env.GIT_INDEX_FILE = join(repo.root, '.git', name)
    try {
      repo.git('read-tree', 'HEAD')
      repo.git('add', 'a.md')
      const result = await fix(repo)
      expect([result.status, read(repo, 'a.md'), shown(repo, 'a.md')]).toEqual([status, text, text])
      expect(result.stderr).toMatch(
        status === 0 ? /mended 1/ : /is committed by its path, so --fix left it alone/,
      )
    } finally {
      delete process.env.GIT_INDEX_FILE
    }
  })

  test('says when the index is locked', async () => {
    const repo = makeRepository()
    repo.stage({ 'a.md': AGED })
    writeFileSync(join(repo.root, '.git/index.lock'), '')
    const { status, stderr } = await fix(repo)
    expect([status, read(repo, 'a.md')]).toEqual([2, MENDED])
    expect(stderr).toMatch(/could not stage them: git add them/)
  })

  test('shows without writing with --fix-dry-run', async () => {
    const repo = makeRepository()
    repo.stage({ 'a.md': AGED })
    const { stdout } = await runIn(repo.root, ['--staged', '--fix-dry-run'], { rules })
    expect(stdout).toContain('+Our patient, 90 or older')
    expect([read(repo, 'a.md'), shown(repo, 'a.md')]).toEqual([AGED, AGED])
  })
})
