import { rmSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { compareLines } from '../src/git/lines.ts'
import { fakeRule } from './fakes.ts'
import { jsonIn, RISK, runIn } from './folder.ts'
import { describeGit, makeRepository, type TestRepository } from './repository.ts'

const RISKY = 'There is a RISK in this text that the team wrote for the readers of the page.\n'
const CLEAN = 'There is nothing in this text that the team wrote for the readers of the page.\n'
/** Says of every draft without a title that it has none. */
const UNTITLED = fakeRule(
  'press/untitled',
  '',
  {},
  {
    *check({ frontMatter }) {
      if (frontMatter?.data.title === undefined) yield { message: 'found' }
    },
  },
)

/** What is found, by path; `rule:line` for each finding. */
async function find({ root }: TestRepository, ...args: string[]) {
  const { stdout, status, stderr } = await jsonIn(root, ['--type', 'blog', ...args], {
    rules: [RISK, UNTITLED],
  })
  const reports: { filePath: string; messages: { ruleId: string; line: number }[] }[] = JSON.parse(stdout)
  const found = reports.map(({ filePath, messages }) => [
    filePath.slice(root.length + 1),
    messages.map(({ ruleId, line }) => `${ruleId}:${line}`).join(' '),
  ])
  return { found: Object.fromEntries(found), status, stderr }
}
const since = async (repo: TestRepository, ...args: string[]) =>
  (await find(repo, '--rule=press/untitled: off', '--since', 'main', ...args)).found

/** A repository with a branch that is one commit ahead of main, and main one ahead of it. */
function fork(files: Record<string, string>, changed: Record<string, string>): TestRepository {
  const repo = makeRepository()
  repo.commit({ 'kept.md': RISKY, ...files })
  repo.git('checkout', '-q', '-b', 'side')
  repo.commit(changed)
  repo.git('checkout', '-q', 'main')
  repo.commit({ 'theirs.md': RISKY, 'kept.md': `${RISKY}Theirs.\n` })
  repo.git('checkout', '-q', 'side')
  return repo
}

describeGit('--since', () => {
  test('lints what is committed, staged, changed or new since the merge base', async () => {
    const repo = fork(
      { 'gone.md': RISKY, 'back.md': CLEAN, 'old.md': RISKY },
      { 'a.md': RISKY, 'back.md': RISKY },
    )
    expect(await since(repo)).toEqual({ 'a.md': 'phi/risk:1', 'back.md': 'phi/risk:1' })
    rmSync(join(repo.root, 'gone.md'))
    repo.git('mv', 'old.md', 'moved.md')
    repo.stage({ 'staged.md': RISKY, '.gitignore': 'secret.md\n' })
    repo.write({ 'new ä.md': RISKY, 'secret.md': RISKY, 'back.md': CLEAN, 'staged.md': CLEAN })
    expect(await since(repo)).toEqual({
      'a.md': 'phi/risk:1',
      'moved.md': 'phi/risk:1',
      'new ä.md': 'phi/risk:1',
      'staged.md': '',
    })
    expect(await since(repo, 'staged.md', 'kept.md', 'gone.md')).toEqual({ 'staged.md': '' })
    expect((await find(repo, '--since', 'HEAD~0', 'kept.md')).status).toBe(0)
    expect(await since(repo, '--ignore-pattern', '*.md')).toEqual({})
  })

  test('does not take for changed what was only touched or has other line ends', async () => {
    const repo = fork({ 'crlf.md': RISKY, 'touched.md': RISKY }, { 'a.md': CLEAN })
    utimesSync(join(repo.root, 'touched.md'), 1, 1)
    repo.write({ 'crlf.md': RISKY.replaceAll('\n', '\r\n') })
    expect(await since(repo)).toEqual({ 'a.md': '' })
  })

  test('follows no link', async () => {
    const repo = fork({ 'was.md': CLEAN }, { 'a.md': RISKY })
    rmSync(join(repo.root, 'was.md'))
    symlinkSync('a.md', join(repo.root, 'was.md'))
    symlinkSync('/etc/hostname', join(repo.root, 'new.md'))
    symlinkSync('a.md', join(repo.root, 'staged.md'))
    repo.git('add', 'staged.md')
    expect(await since(repo)).toEqual({ 'a.md': 'phi/risk:1' })
  })

  test('reads a repository whose objects have long names', async () => {
    const repo = makeRepository()
    rmSync(join(repo.root, '.git'), { recursive: true })
    repo.git('init', '-q', '-b', 'main', '--object-format=sha256')
    expect((await find(repo, '--staged')).found).toEqual({})
    repo.commit({ 'a.md': CLEAN })
    repo.stage({ 'a.md': `${CLEAN}\n${RISKY}`, 'b.md': RISKY })
    expect(await since(repo, '--changed-lines')).toEqual({ 'a.md': 'phi/risk:3', 'b.md': 'phi/risk:1' })
    expect((await find(repo, '--staged', 'b.md')).found).toEqual({ 'b.md': 'press/untitled:1 phi/risk:1' })
  })

  test('lints what a sparse checkout leaves out of the work tree', async () => {
    const repo = fork({ 'in/a.md': CLEAN }, { 'out/b.md': RISKY })
    repo.git('sparse-checkout', 'set', 'in')
    expect(await since(repo)).toEqual({ 'out/b.md': 'phi/risk:1' })
  })

  test('takes what git does not track any more for what it was', async () => {
    const repo = fork({ 'a.md': `${CLEAN}\n${RISKY}` }, {})
    repo.git('rm', '-q', '--cached', 'a.md')
    repo.write({ 'a.md': `${RISKY}\n${RISKY}` })
    expect(await since(repo, '--changed-lines')).toEqual({ 'a.md': 'phi/risk:1' })
  })

  test('says what to do where the ref is not there', async () => {
    const repo = makeRepository()
    const tell = async (where: TestRepository, ref: string) => {
      const { status, stdout, stderr } = await runIn(where.root, ['--since', ref])
      expect([status, stdout]).toEqual([2, ''])
      return stderr.trim().replace('hipaalint: ', '')
    }
    expect(await tell(repo, 'main')).toBe('there is no commit "main"')
    for (let count = 0; count < 3; count++) repo.commit({ 'a.md': `${count}` })
    repo.git('checkout', '-q', '--orphan', 'alone')
    repo.commit({ 'b.md': CLEAN })
    expect(await tell(repo, 'main')).toBe('HEAD and "main" have no commit in common')
    expect(await tell(repo, 'main:a.md')).toBe('there is no commit "main:a.md"')
    expect(await tell(repo, 'main..alone')).toBe('there is no commit "main..alone"')
    repo.git('checkout', '-q', 'main')
    repo.git('branch', '-q', 'topic')
    const full = makeRepository(`file://${repo.root}`)
    full.git('checkout', '-q', 'topic')
    full.git('branch', '-q', '-D', 'main')
    expect(await tell(full, 'main')).toBe('there is no commit "main"; did you mean "origin/main"?')
    expect(await tell(full, 'origin/x')).toBe(
      'there is no commit "origin/x"; to get it run: git fetch origin x',
    )
    expect(await tell(full, 'origin/$(id)')).toBe('there is no commit "origin/$(id)"')
  })

  test('says what mends a shallow clone, and that does mend it', async () => {
    const origin = fork({ 'a.md': CLEAN }, { 'a.md': RISKY })
    for (const ref of ['main', 'origin/main']) {
      const clone = makeRepository('--depth=1', '--branch=side', `file://${origin.root}`)
      const { status, stderr } = await runIn(clone.root, ['--since', ref])
      expect(status).toBe(2)
      const line = /^hipaalint: this clone is shallow and lacks "(?:origin\/)?main"; run: git (.*)\n$/.exec(
        stderr,
      )?.[1]
      expect(line).toBe(
        ref === 'main'
          ? 'fetch --unshallow origin main:main'
          : 'fetch --unshallow origin +refs/heads/main:refs/remotes/origin/main',
      )
      clone.git(...(line ?? '').split(' '))
      expect((await find(clone, '--since', ref, '--rule=press/untitled: off')).found).toEqual({
        'a.md': 'phi/risk:1',
      })
    }
    const clone = makeRepository('--depth=1', '--branch=side', '--no-single-branch', `file://${origin.root}`)
    const { status, stderr } = await runIn(clone.root, ['--since', 'origin/main'])
    expect(status).toBe(2)
    expect(stderr).toMatch(
      /that HEAD and "origin\/main" have in common; run: git fetch --unshallow origin\n$/,
    )
    clone.git('fetch', '--unshallow', 'origin')
    expect((await find(clone, '--since', 'origin/main')).status).toBe(1)
  })
})

describeGit('--since in a partial clone', () => {
  test('fetches nothing, and says what it therefore cannot know', async () => {
    const origin = fork(
      { 'a.md': `${RISKY}\n${CLEAN}`, 'old.md': `${CLEAN}\n${RISKY}` },
      { 'a.md': `${RISKY}\n${CLEAN}More.\n` },
    )
    origin.git('mv', 'old.md', 'moved.md')
    origin.commit({ 'moved.md': `${CLEAN}\n${RISKY}More.\n` })
    origin.git('config', 'uploadpack.allowFilter', 'true')
    const clone = makeRepository('--filter=blob:none', '--branch=side', `file://${origin.root}`)
    const objects = () => clone.git('count-objects', '-v')
    const before = objects()
    const { found, stderr } = await find(
      clone,
      '--since',
      'origin/main',
      '--changed-lines',
      '--rule=press/untitled: off',
    )
    expect(found).toEqual({ 'a.md': 'phi/risk:1', 'moved.md': 'phi/risk:3' })
    expect(stderr).toBe(
      'hipaalint: git lacks what "a.md" was before (a partial clone?), so every line there counts as changed\n',
    )
    expect(objects()).toBe(before)
  })
})

describeGit('--changed-lines', () => {
  const narrow = async (repo: TestRepository, ...args: string[]) =>
    (await find(repo, '--changed-lines', ...args)).found

  test('reports what stands on lines that are new or other, and of new drafts all', async () => {
    const repo = makeRepository()
    const before = `${RISKY}\n${CLEAN}\n${RISKY}\n${CLEAN}`
    repo.commit({ 'a.md': before, 'old.md': before, 'b.md': before })
    repo.git('mv', 'old.md', 'moved.md')
    repo.stage({
      'a.md': `${RISKY}\n${RISKY}\n${RISKY}\n${CLEAN}\n${RISKY}`,
      'new.md': RISKY,
      'b.md': before.slice(RISKY.length),
    })
    repo.write({ 'a.md': CLEAN, 'new.md': CLEAN })
    const expected = { 'a.md': 'phi/risk:3 phi/risk:9', 'b.md': '', 'new.md': 'press/untitled:1 phi/risk:1' }
    expect(await narrow(repo, '--staged')).toEqual({ ...expected, 'moved.md': 'press/untitled:1' })
    expect(await narrow(repo, '--since', 'HEAD')).toEqual({
      'a.md': '',
      'b.md': '',
      'moved.md': 'press/untitled:1',
      'new.md': 'press/untitled:1',
    })
  })

  test('the first commit is all new', async () => {
    const repo = makeRepository()
    repo.stage({ 'a.md': RISKY })
    expect(await narrow(repo, '--staged')).toEqual({ 'a.md': 'press/untitled:1 phi/risk:1' })
  })

  test('a finding about the draft counts where the front matter changed', async () => {
    const repo = makeRepository()
    const draft = (matter: string) => `---\n${matter}type: blog\n---\n\n${RISKY}`
    repo.commit({ 'a.md': draft('title: A\n'), 'b.md': draft('') })
    repo.stage({ 'a.md': draft(''), 'b.md': `${draft('')}\n${CLEAN}` })
    expect(await narrow(repo, '--staged')).toEqual({ 'a.md': 'press/untitled:1', 'b.md': '' })
  })

  test('line ends and the byte order mark change no line', async () => {
    const repo = makeRepository()
    repo.commit({ 'a.md': `${RISKY}\n${CLEAN}` })
    repo.stage({ 'a.md': `\uFEFF${RISKY}\n${CLEAN}\n${RISKY}`.replaceAll('\n', '\r\n') })
    expect(await narrow(repo, '--staged')).toEqual({ 'a.md': 'phi/risk:5' })
  })

  test('counts, status and exit code are those of what is reported', async () => {
    const repo = makeRepository()
    repo.commit({ 'a.md': RISKY })
    repo.stage({ 'a.md': `${RISKY}\n${CLEAN}` })
    const { status, stdout } = await runIn(repo.root, ['--staged', '--changed-lines'])
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'No listed risk found in 1 draft.'])
  })

  test('a person who is named once more is told', async () => {
    const repo = makeRepository()
    const first = 'Our patient Rosa Quill is back on her bike after a bypass.\n'
    repo.commit({ 'a.md': `${first}\nThe clinic is open.\n` })
    repo.stage({ 'a.md': `${first}\nThe clinic is open.\n\nRosa Quill had her surgery here.\n` })
    const { stdout } = await runIn(repo.root, ['--staged', '--changed-lines', '-f', 'json'], { rules })
    expect(JSON.parse(stdout)[0].messages.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain(
      'phi/patient-name',
    )
  })

  test('--fix mends changed lines only', async () => {
    const repo = makeRepository()
    const aged = 'Our patient, 94, had a stroke and is well again.\n'
    repo.commit({ 'a.md': aged })
    repo.stage({ 'a.md': `${aged}\nHis roommate, our patient of 96 years, aged 96, had a stroke.\n` })
    await runIn(repo.root, ['--staged', '--changed-lines', '--fix'], { rules })
    expect(repo.git('show', ':a.md')).toContain('Our patient, 94,')
  })
})

test('lines are compared as an editor counts them', () => {
  const changed = (before: string, after: string) => {
    const isChanged = compareLines(before, after)
    const count = after.split(/\r\n|[\n\r]/).length
    return Array.from({ length: count }, (_, index) => index + 1).filter((line) => isChanged(line, line))
  }
  expect(changed('a\nb\nc', 'a\nb\nc')).toEqual([])
  expect(changed('', 'a\nb')).toEqual([1, 2])
  expect(changed('a\nb\nc', 'a\nc')).toEqual([])
  expect(changed('a\rb\rc', 'a\nx\r\nc\rd')).toEqual([2, 4])
  expect(changed('a\na\na', 'a\na\na\na')).toHaveLength(1)
  expect(changed('b', 'a\nb\nc')).toEqual([1, 3])
  const many = (mark: string) => Array.from({ length: 5000 }, (_, index) => `${mark}${index}`).join('\n')
  expect(changed(`same\n${many('a')}\nend`, `same\n${many('b')}\nend`)).toHaveLength(5000)
})
