import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { extname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { readKept } from '../src/cache/entry.ts'
import type { FileReport } from '../src/diagnostic.ts'
import { formatters } from '../src/report/index.ts'
import type { Rule } from '../src/rule.ts'
import { lintDraft, readPages } from './drafts.ts'
import { fakeRule } from './fakes.ts'
import { makeFolder, runIn } from './folder.ts'
import { GPS, makeJpeg } from './image-files.ts'
import { describeGit, makeRepository } from './repository.ts'

const NAME = '.hipaalintcache'
const RISKY = 'There is a RISK in this text that the team wrote for the readers of the page.\n'
const CLEAN = 'There is nothing in this text that the team wrote for the readers of the page.\n'
const DAY = ['--today', '2031-06-15']

const put = (folder: string, name: string, content: string | Buffer) =>
  writeFileSync(join(folder, name), content)
const at = (folder: string, name = NAME) => readFileSync(join(folder, name), 'utf8')

/** A rule that counts the drafts it looks at, apart from what it finds. */
function countingRule(): { rule: Rule; linted: () => number } {
  let count = 0
  const { check } = fakeRule('phi/risk', 'RISK')
  const rule = fakeRule(
    'phi/risk',
    'RISK',
    {},
    {
      types: ['blog', 'social'],
      check: (document, options) => {
        count++
        return check(document, options)
      },
    },
  )
  return {
    rule,
    linted: () => {
      const now = count
      count = 0
      return now
    },
  }
}

/** Runs with a cache, and says how many drafts were linted for it. */
function createRuns(files: Record<string, string | Buffer>) {
  const folder = makeFolder(files)
  const { rule, linted } = countingRule()
  const lint = async (...args: string[]) => {
    const result = await runIn(folder, ['--cache', ...DAY, ...args], { rules: [rule] })
    return { ...result, linted: linted() }
  }
  return { folder, lint, rule }
}

describe('an unchanged draft', () => {
  test.each(['stylish', 'json', 'sarif'])('is not linted again, and %s says the same', async (format) => {
    const { folder, lint } = createRuns({ 'a.md': RISKY, 'b.md': CLEAN, 'sub/c.md': RISKY + CLEAN })
    const plain = await runIn(folder, ['-f', format, ...DAY], { rules: [countingRule().rule] })
    const cold = await lint('-f', format)
    const warm = await lint('-f', format)
    expect([cold.linted, warm.linted]).toEqual([3, 0])
    for (const { status, stdout, stderr } of [cold, warm]) expect({ status, stdout, stderr }).toEqual(plain)
  })

  test('is known after a checkout that changed every mtime, and under any order of paths', async () => {
    const { folder, lint } = createRuns({ 'a.md': RISKY, 'sub/b.md': CLEAN })
    await lint()
    for (const name of ['a.md', 'sub/b.md']) utimesSync(join(folder, name), new Date(1e12), new Date(1e12))
    expect((await lint()).linted).toBe(0)
    rmSync(join(folder, 'a.md'))
    put(folder, 'a.md', RISKY)
    expect(await lint('sub', 'a.md')).toMatchObject({ linted: 0, status: 1 })
  })

  test('is one whose words are the same: an edit is linted, and undone it is known', async () => {
    const { folder, lint } = createRuns({ 'a.md': RISKY, 'b.md': CLEAN })
    await lint()
    put(folder, 'b.md', CLEAN + RISKY)
    expect(await lint()).toMatchObject({ linted: 1, status: 1 })
    put(folder, 'b.md', CLEAN)
    expect((await lint()).linted).toBe(0)
    // The name of a file is copy too.
    put(folder, 'c.md', CLEAN)
    expect((await lint()).linted).toBe(1)
  })

  test('stays known when a run lints others', async () => {
    const { folder, lint } = createRuns({ 'a.md': RISKY, 'b.md': CLEAN })
    await lint('a.md')
    expect((await lint('b.md')).linted).toBe(1)
    const { ino } = lstatSync(join(folder, NAME))
    expect((await lint()).linted).toBe(0)
    expect(lstatSync(join(folder, NAME)).ino).toBe(ino)
  })

  test('keeps what its comments silenced, and why', async () => {
    const reason = '<!-- hipaalint-disable-next-line phi/risk -- public since the fair -->\n'
    const { lint } = createRuns({ 'a.md': reason + RISKY })
    const [cold, warm] = [await lint('-f', 'json'), await lint('-f', 'json')]
    expect(warm).toEqual({ ...cold, linted: 0 })
    expect(warm.stdout).toContain('public since the fair')
  })
})

describe('a draft is linted again', () => {
  const files = {
    'a.md': RISKY,
    '.hipaalintrc': 'authorizations: register.yml\norganization: {staffFile: staff.txt}\n',
    'register.yml': '[]\n',
    'staff.txt': 'Ines Okoro, RN\n',
  }

  test.each([
    [['--rule', 'phi/risk: warn']],
    [['--preset', 'strict']],
    [['--type', 'social']],
    [['--no-inline-config']],
    [['--today', '2031-06-16']],
    [['--no-config']],
  ])('for %j, and then no more', async (args) => {
    const { lint } = createRuns(files)
    await lint()
    expect((await lint(...args)).linted).toBe(1)
    expect((await lint(...args)).linted).toBe(0)
    expect((await lint()).linted).toBe(0)
  })

  test.each([
    ['.hipaalintrc', 'rules: {phi/risk: note}\n'],
    ['register.yml', '[{id: AUTH-1}]\n'],
    ['staff.txt', 'Ines Okoro, RN\nTomas Ekberg, MD\n'],
  ])('when %s changes', async (name, text) => {
    const { folder, lint } = createRuns(files)
    await lint()
    put(folder, name, text)
    expect((await lint()).linted).toBe(1)
  })

  test('when the file of its picture changes, and only then', async () => {
    const { folder, lint } = createRuns({
      'a.md': `${RISKY}\n![A bench](bench.jpg) and ![one more](<img/a &amp; b.jpg>)\n`,
      'b.md': `---\nimage: img/c.jpg\n---\n\n${CLEAN}`,
      'bench.jpg': makeJpeg({}),
      'img/a & b.jpg': makeJpeg({}),
      'img/c.jpg': makeJpeg({}),
    })
    await lint()
    expect((await lint()).linted).toBe(0)
    for (const [name, count] of Object.entries({ 'bench.jpg': 1, 'img/a & b.jpg': 1, 'img/c.jpg': 1 })) {
      put(folder, name, makeJpeg({ exif: { gps: GPS } }))
      expect((await lint()).linted).toBe(count)
      expect((await lint()).linted).toBe(0)
    }
    rmSync(join(folder, 'img/c.jpg'))
    expect((await lint()).linted).toBe(1)
  })

  test('by other rules, and by another build', async () => {
    const { folder, lint, rule } = createRuns({ 'a.md': RISKY })
    await lint()
    const other = { ...rule, remedy: 'Say it otherwise.' }
    const { stdout } = await runIn(folder, ['--cache', ...DAY], { rules: [other] })
    expect(stdout).toContain('Say it otherwise.')
    await lint()
    put(folder, NAME, at(folder).replace('"program":"', '"program":"other'))
    expect((await lint()).linted).toBe(1)
    expect((await lint()).linted).toBe(0)
  })

  test('where a rule had failed', async () => {
    const folder = makeFolder({ 'a.md': CLEAN, 'b.md': '\0', 'c.md': '---\na: [\n---\n' })
    const broken = fakeRule(
      'phi/broken',
      '',
      {},
      {
        check: () => {
          throw new Error('x')
        },
      },
    )
    for (let run = 0; run < 2; run++) {
      const { status, stdout } = await runIn(folder, ['--cache'], { rules: [broken] })
      expect([status, stdout.match(/\.md\n/g)?.length]).toEqual([2, 3])
    }
    expect(existsSync(join(folder, NAME))).toBe(false)
  })

  test('where it can be mended: --fix writes nothing that comes from a cache', async () => {
    const draft = 'Our patient, 94, was in the hospital for a stroke.\n'
    const folder = makeFolder({ 'a.md': draft })
    const run = (...args: string[]) => runIn(folder, ['--cache', ...DAY, ...args], { rules })
    await run()
    put(folder, NAME, at(folder).replaceAll('90 or older', 'a duke'))
    expect((await run('-f', 'json')).stdout).toContain('a duke')
    await run('--fix')
    expect(at(folder, 'a.md')).toBe(draft.replace('94', '90 or older'))
  })
})

describe('beside other flags', () => {
  test('a baseline sets aside what comes from the cache', async () => {
    const { folder, lint } = createRuns({ 'a.md': RISKY })
    const base = ['--baseline', 'base.json']
    expect((await lint(...base, '--update-baseline')).linted).toBe(1)
    expect(await lint(...base)).toMatchObject({ linted: 0, status: 0, stderr: '' })
    expect(await lint()).toMatchObject({ linted: 1, status: 1 })
    expect(at(folder)).not.toContain('"baseline"')
  })

  test('--show-text shows the draft that is there', async () => {
    const { lint } = createRuns({ 'a.md': RISKY })
    const cold = await lint('--show-text')
    expect(cold.stdout).toContain('a RISK in this text')
    expect(await lint('--show-text')).toEqual({ ...cold, linted: 0 })
  })

  test('standard input is neither looked up nor kept', async () => {
    const folder = makeFolder({})
    const { status } = await runIn(folder, ['--cache', '--stdin'], { stdin: RISKY })
    expect([status, readdirSync(folder)]).toEqual([1, ['.git']])
  })
})

test('holds no word and no path of the drafts', async () => {
  const folder = makeFolder({
    'quellimander.md': `---\ntitle: How Zorvathia walked again\nimage: quellimander-before.jpg\n---

Our patient Zorvathia Quellimander of Umberfallow was admitted with sarcoidosis on the 17th of March, 2029.
`,
    'quellimander-before.jpg': makeJpeg({ exif: { gps: GPS } }),
  })
  await runIn(folder, ['--cache', ...DAY], { rules })
  expect(at(folder)).toContain('phi/patient-name')
  expect(at(folder)).not.toMatch(/zorvathia|quellimander|umberfallow|sarcoidosis|17th|March|\.md/i)
  expect(statSync(join(folder, NAME)).mode & 0o077).toBe(0)
})

test('gives back every report as it was', async () => {
  for (const { name, source } of readPages()) {
    const report = await lintDraft(`draft${extname(name)}`, source)
    const kept = readKept(JSON.parse(JSON.stringify(report)))
    if (!kept) throw new Error(name)
    for (const format of Object.values(formatters)) {
      const options = { cwd: '/', version: '0', rules, quiet: false, showText: false }
      const write = (one: FileReport) =>
        format([one], { ...options, color: true, hyperlinks: true, columns: 80 })
      expect(write({ filePath: report.filePath, ...kept })).toBe(write(report))
    }
  }
})

describe('the file', () => {
  test('stands where it is told to', async () => {
    const { folder, lint } = createRuns({ 'a.md': RISKY, 'there/': '' })
    for (const [given, file] of [
      ['there', `there/${NAME}`],
      ['new/', `new/${NAME}`],
      ['deep/er/one', 'deep/er/one'],
    ]) {
      expect((await lint('--cache-location', given, 'a.md')).linted).toBe(1)
      expect(at(folder, file)).toContain('phi/risk')
      expect((await lint('--cache-location', given, 'a.md')).linted).toBe(0)
    }
    expect(existsSync(join(folder, NAME))).toBe(false)
    const { status, stderr } = await runIn(folder, ['--cache-location', 'x'])
    expect([status, stderr]).toEqual([2, 'hipaalint: --cache-location needs --cache\n'])
  })

  test.each([
    ['cut off', (text: string) => text.slice(0, -10)],
    ['cut off in its first line', (text: string) => text.slice(0, 20)],
    ['empty', () => ''],
    ['of another version', (text: string) => text.replace('Cache":1', 'Cache":2')],
    ['that holds other JSON', (text: string) => text.replace(/ \{.*/, ' [1]')],
    ['with a line out of place', (text: string) => text.replace('"line":1', '"line":-1')],
    ['with a line that is a text', (text: string) => text.replace('"line":1', '"line":"1"')],
    ['with a level that is none', (text: string) => text.replace('"level":"error"', '"level":"__proto__"')],
    [
      'with a suppression of its own',
      (text: string) => text.replace('"suppressedMessages":[]', '"suppressedMessages":[{}]'),
    ],
  ])('counts for nothing where it is %s', async (_, spoil) => {
    const { folder, lint } = createRuns({ 'a.md': RISKY })
    const cold = await lint('-f', 'json')
    const whole = at(folder)
    const text = spoil(whole)
    expect(text).not.toBe(whole)
    put(folder, NAME, text)
    expect(await lint('-f', 'json')).toEqual(cold)
    expect((await lint()).linted).toBe(0)
  })

  test('gets no field and no prototype into a report that is not one of ours', async () => {
    const { folder, lint } = createRuns({ 'a.md': RISKY })
    await lint()
    put(
      folder,
      NAME,
      at(folder).replace(
        '"line":1',
        '"__proto__":{"fatal":true},"fatal":true,"data":{"__proto__":"x"},"line":1',
      ),
    )
    const { status, stdout, linted } = await lint('-f', 'json')
    expect([status, linted, Object.getPrototypeOf({}).fatal]).toEqual([1, 0, undefined])
    expect(JSON.parse(stdout)[0].messages[0].fatal).toBeUndefined()
  })

  test('that is no cache is left alone, with a notice', async () => {
    const { folder, lint } = createRuns({ 'a.md': RISKY, 'notes.txt': 'Notes.\n', big: '' })
    truncateSync(join(folder, 'big'), 65_000_000)
    for (const name of ['notes.txt', 'big']) {
      const { status, stderr } = await lint('--cache-location', name, 'a.md')
      expect([status, stderr]).toEqual([
        1,
        `hipaalint: --cache: "${name}" is no cache of hipaalint; none is kept\n`,
      ])
    }
    expect([at(folder, 'notes.txt'), statSync(join(folder, 'big')).size]).toEqual(['Notes.\n', 65_000_000])
  })

  test('that cannot be written fails nothing', async () => {
    const { lint } = createRuns({ 'a.md': RISKY })
    const { status, stderr } = await lint('--cache-location', 'a.md/cache', 'a.md')
    expect([status, stderr.split('\n').length]).toEqual([1, 2])
    expect(stderr).toMatch(/^hipaalint: --cache: "a\.md\/cache" .+; none is kept\n$/)
  })

  test('takes the place of a link, and leaves what it led to', async () => {
    const outside = makeFolder({ theirs: '' })
    const { folder, lint } = createRuns({ 'a.md': RISKY })
    symlinkSync(join(outside, 'theirs'), join(folder, NAME))
    await lint()
    expect([at(outside, 'theirs'), lstatSync(join(folder, NAME)).isSymbolicLink()]).toEqual(['', false])
  })

  test('keeps what other runs write at the same time', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `${index}.md`)
    const { folder, lint } = createRuns(Object.fromEntries(names.map((name) => [name, RISKY])))
    await Promise.all(names.map((name) => lint(name)))
    expect(readdirSync(folder).sort()).toEqual(['.git', NAME, ...names].sort())
    for (const name of names) await lint(name)
    expect((await lint()).linted).toBe(0)
  })

  test('is made in a folder that is there by then', async () => {
    const { folder, lint } = createRuns({ 'a.md': RISKY })
    mkdirSync(join(folder, 'x'))
    await lint('--cache-location', 'x', 'a.md')
    expect(at(folder, `x/${NAME}`).split('\n')).toHaveLength(3)
  })
})

describeGit('one that came with the repository', () => {
  test('is not trusted', async () => {
    const { root, git, write } = makeRepository()
    const { rule, linted } = countingRule()
    const lint = () => runIn(root, ['--cache'], { rules: [rule] })
    write({ 'a.md': RISKY })
    await lint()
    await lint()
    expect(linted()).toBe(1)
    git('add', '.')
    const before = at(root)
    const { stderr } = await lint()
    expect([linted(), at(root)]).toEqual([1, before])
    expect(stderr).toContain('is under version control, where a cache can be forged; none is kept')
  })

  test('hits after a checkout that wrote every draft anew', async () => {
    const { root, git, commit, write } = makeRepository()
    const { rule, linted } = countingRule()
    commit({ 'a.md': RISKY, 'sub/b.md': CLEAN, '.gitignore': NAME })
    await runIn(root, ['--cache'], { rules: [rule] })
    expect(linted()).toBe(2)
    git('rm', '-qr', 'a.md', 'sub')
    write({ 'sub/c.md': CLEAN })
    git('checkout', '-q', 'HEAD', '--', '.')
    await runIn(root, ['--cache', 'a.md', 'sub/b.md'], { rules: [rule] })
    expect(linted()).toBe(0)
  })
})
