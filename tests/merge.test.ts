import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { readShard, takeShard } from '../src/discover/shard.ts'
import { makeFolder, runIn } from './folder.ts'
import { startRandom } from './random.ts'
import { makeCopy } from './random-copy.ts'

const RISKY = 'There is a RISK in this text that the team wrote for the readers of the page.\n'
const WARNED = 'There is a CLAIM in this text that the team wrote for the readers of the page.\n'
const CLEAN = 'There is nothing in this text that the team wrote for the readers of the page.\n'
const CONFIG = 'extends: [all]\noverrides: [{files: "**", type: blog}]'
const FILES = {
  'b.md': RISKY,
  'a b/c é.md': `${WARNED}\n<!-- hipaalint-disable-next-line phi/risk -- known -->\n${RISKY}`,
  'a.md': CLEAN,
  'z.md': `---\nx: [\n---\n`,
  'a-b.md': WARNED,
  'B.md': `${RISKY}\n${RISKY}`,
  '.hipaalintrc': CONFIG,
}

test('slices are disjoint, cover all, and differ by one draft at most', () => {
  const files = Array.from({ length: 101 }, (_, at) => `/x/${at}.md`)
  for (const count of [1, 2, 8, 100, 101, 300]) {
    const slices = Array.from({ length: count }, (_, at) => takeShard(files, { index: at + 1, count }))
    expect(slices.flat().sort()).toEqual([...files].sort())
    const sizes = slices.map(({ length }) => length)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
  }
  expect(['1/1', '3/8', '8/8'].map(readShard)).toEqual([
    { index: 1, count: 1 },
    { index: 3, count: 8 },
    { index: 8, count: 8 },
  ])
  for (const wrong of ['0/8', '9/8', '1', '1/0', '-1/8', '1/8/2', '1.0/8', ' 1/8', '1/9999999', ''])
    expect(readShard(wrong), wrong).toBeUndefined()
})

test('a mistaken slice is misuse, and so is a slice of standard input; an empty slice is clean', async () => {
  const cwd = makeFolder({ 'a.md': CLEAN })
  const wrong = await runIn(cwd, ['--shard', '9/8'])
  expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining('expected I/N from 1/N to N/N') })
  expect(await runIn(cwd, ['--stdin', '--shard', '1/2'])).toMatchObject({ status: 2 })
  expect(await runIn(cwd, ['--shard', '5/8', '-f', 'json', '.'])).toEqual({
    status: 0,
    stdout: '[]\n',
    stderr: '',
  })
})

/** Writes the reports of all shards into files of the folder and gives their names, the last first. */
async function writeShards(
  cwd: string,
  count: number,
  format: string,
  more: Parameters<typeof runIn>[2] = {},
) {
  const names: string[] = []
  for (let index = 1; index <= count; index++) {
    const args = ['--shard', `${index}/${count}`, '-f', format, '--today', '2031-06-01', '.']
    const { stdout, stderr } = await runIn(cwd, args, more)
    expect(stderr).toBe('')
    writeFileSync(join(cwd, `${index}.${format}`), stdout)
    names.unshift(`${index}.${format}`)
  }
  return names
}

describe('merged shards are one run', () => {
  test.each([
    [['json'], ['json', 'sarif', 'stylish', 'github', 'gitlab', 'junit', 'html', 'markdown', 'plain']],
    [['sarif'], ['sarif']],
  ])('%j becomes %j with the bytes and the status of one', async ([from], formats) => {
    const cwd = makeFolder(FILES)
    const parts = await writeShards(cwd, 4, from)
    for (const format of formats) {
      for (const flags of [[], ['--quiet'], ['--max-warnings', '0']]) {
        const one = await runIn(cwd, ['.', '-f', format, '--today', '2031-06-01', ...flags])
        expect(one.status).toBe(2)
        expect(await runIn(cwd, ['merge', ...parts, '-f', format, ...flags])).toEqual(one)
      }
    }
  })

  test.each([
    [0, { 'a.md': CLEAN, 'b.md': WARNED }, []],
    [1, { 'a.md': CLEAN, 'b.md': WARNED }, ['--max-warnings', '0']],
    [1, { 'a.md': CLEAN, 'b.md': WARNED }, ['--max-warnings', '0', '--quiet']],
    [0, { 'a.md': WARNED, 'b.md': WARNED }, ['--max-warnings', '2']],
    [1, { 'a.md': RISKY, 'b.md': CLEAN }, []],
    [2, { 'a.md': '---\nx: [\n---\n', 'b.md': RISKY }, []],
    [0, { 'a.md': `<!-- hipaalint-disable-next-line phi/risk -- known -->\n${RISKY}` }, []],
  ])('status %i for %j with %j', async (status, files, flags) => {
    const cwd = makeFolder({ ...files, '.hipaalintrc': CONFIG })
    for (const format of ['json', 'sarif']) {
      const parts = await writeShards(cwd, 2, format)
      expect(await runIn(cwd, ['merge', ...parts, '-f', format, ...flags])).toMatchObject({ status })
      expect((await runIn(cwd, ['.', '-f', format, ...flags])).status).toBe(status)
    }
  })

  test('a hundred random drafts under all rules', async () => {
    const random = startRandom(8)
    const drafts = Array.from({ length: 100 }, (_, at) => {
      const { path, text } = makeCopy(random)
      return [`${'abc'[at % 3]}/${at}-${path}`, text]
    })
    const cwd = makeFolder({ ...Object.fromEntries(drafts), '.hipaalintrc': 'extends: [all]' })
    for (const format of ['json', 'sarif']) {
      const one = await runIn(cwd, ['.', '-f', format, '--today', '2031-06-01'], { rules })
      const parts = await writeShards(cwd, 8, format, { rules })
      expect(await runIn(cwd, ['merge', ...parts, '-f', format], { rules })).toEqual(one)
      expect(one.stdout.length).toBeGreaterThan(20_000)
    }
  })
})

describe('parts that do not go together', () => {
  const setUp = async () => {
    const cwd = makeFolder(FILES)
    await writeShards(cwd, 2, 'json')
    await writeShards(cwd, 2, 'sarif')
    return cwd
  }
  const edit = (cwd: string, from: string, to: string, change: (text: string) => string) =>
    writeFileSync(join(cwd, to), change(readFileSync(join(cwd, from), 'utf8')))

  test.each([
    [['1.json', '1.json'], /given twice/],
    [['1.json', './1.json'], /given twice/],
    [['1.json', 'copy.json'], /both hold "B.md": each draft must be in one shard/],
    [['1.sarif', 'copy.sarif', '-f', 'sarif'], /both hold "[^"]+\.md": each draft must be in one shard/],
    [['1.json', '2.sarif'], /"1.json" is JSON and "2.sarif" is SARIF/],
    [['1.sarif', '2.sarif'], /add --format sarif/],
    [
      ['1.sarif', 'newer.sarif', '-f', 'sarif'],
      /by hipaalint \S+ and 99\.0\.0: lint all shards with one version/,
    ],
    [['1.sarif', 'rules.sarif', '-f', 'sarif'], /with other rules/],
    [['gone.json'], /does not exist/],
    [['a b'], /is a folder/],
    [['empty.json'], /is empty/],
    [['half.json'], /is no JSON/],
    [['number.json', '-f', 'sarif'], /is not what this version of hipaalint writes with --format sarif/],
    [['number.json'], /"number.json" is no report of hipaalint, neither JSON nor SARIF/],
    [['eslint.json'], /--format json: \[0\]/],
    [['counts.json'], /errorCount of "B.md" is not what its messages come to/],
    [
      ['1.json', '--fix', '--preset', 'all', '--no-ignore'],
      /only the shards can be told --preset, --fix, --no-ignore|only the shards can be told/,
    ],
    [[], /missing required argument/],
  ])('%j', async (args, told) => {
    const cwd = await setUp()
    edit(cwd, '1.json', 'copy.json', (text) => text)
    edit(cwd, '1.sarif', 'copy.sarif', (text) => text)
    edit(cwd, '2.sarif', 'newer.sarif', (text) =>
      text.replace(/"hipaalint","version":"[^"]+"/, '"hipaalint","version":"99.0.0"'),
    )
    edit(cwd, '2.sarif', 'rules.sarif', (text) => text.replace('Finds what phi/risk finds', 'Finds more'))
    edit(cwd, '1.json', 'empty.json', () => ' \n')
    edit(cwd, '1.json', 'half.json', (text) => text.slice(0, 300))
    edit(cwd, '1.json', 'number.json', () => '7')
    edit(
      cwd,
      '1.json',
      'eslint.json',
      () => '[{"filePath":"/a.js","messages":[{"ruleId":"x","source":"secret"}]}]',
    )
    edit(cwd, '1.json', 'counts.json', (text) => text.replace(/"errorCount":\d+/, '"errorCount":9'))
    const { status, stdout, stderr } = await runIn(cwd, ['merge', ...args])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(told)
    expect(stderr).not.toMatch(/secret| at |itself failed/)
  })

  test('what is no report is refused, whatever it is', async () => {
    const cwd = await setUp()
    const report = readFileSync(join(cwd, '2.json'), 'utf8')
    const log = readFileSync(join(cwd, '2.sarif'), 'utf8')
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const texts = [
      ...['null', '"x"', '{}', '[null]', '[[]]', '{"runs":[]}', '{"__proto__":{"runs":[]}}', deep],
      report.replace('"severity":2', '"severity":1e9'),
      report.replace(/"line":\d+/, '"line":-1'),
      report.replace(/"line":\d+/, '"line":1.5'),
      report.replace(/"filePath":"[^"]+"/, '"filePath":"../../etc/x.md"'),
      report.replace('"ruleId"', '"__proto__":{},"ruleId"'),
      report.replace('"ruleId"', '"source":"the words","ruleId"'),
      log.replace('"level":"error"', '"level":"fine"'),
      log.replace('"results":[', '"artifacts":[],"results":['),
      log.replace(/"uri":"[^"]+"/, '"uri":"%zz"'),
      log.replace('"runs":[', '"runs":[{},'),
    ]
    expect(new Set(texts).size).toBe(texts.length)
    for (const text of texts) {
      writeFileSync(join(cwd, 'part'), text)
      const { status, stdout, stderr } = await runIn(cwd, ['merge', 'part', '-f', 'sarif'])
      expect([status, stdout], text.slice(0, 200)).toEqual([2, ''])
      expect(stderr).not.toMatch(/the words|itself failed/)
    }
  })

  test('shards of another folder are told apart', async () => {
    const cwd = await setUp()
    const other = makeFolder({})
    for (const name of ['1.json', '2.json'])
      edit(cwd, name, `../${other.split('/').at(-1)}/${name}`, (text) => text)
    const { status, stderr } = await runIn(other, ['merge', '1.json', '2.json'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/3 of 3 drafts stand outside of the working folder/)
  })
})

test('the job summary is written for GitHub only, behind what stands there, and never past its limit', async () => {
  const cwd = makeFolder({ ...FILES, summary: 'before\n', full: 'x'.repeat(1024 * 1024 - 10) })
  const path = join(cwd, 'summary')
  const env = { GITHUB_STEP_SUMMARY: path }
  await runIn(cwd, ['.', '-f', 'markdown'], { env })
  expect(readFileSync(path, 'utf8')).toBe('before\n')
  const { stdout } = await runIn(cwd, ['.', '-f', 'github'], { env })
  const table = (await runIn(cwd, ['.', '-f', 'markdown'])).stdout
  expect(readFileSync(path, 'utf8')).toBe(`before\n${table}`)
  expect(stdout).toContain('::error file=B.md,')
  await writeShards(cwd, 2, 'json')
  await runIn(cwd, ['merge', '1.json', '2.json', '-f', 'github'], { env })
  expect(readFileSync(path, 'utf8')).toBe(`before\n${table}${table}`)
  await runIn(cwd, ['.', '-f', 'github'], { env: { GITHUB_STEP_SUMMARY: join(cwd, 'full') } })
  expect(readFileSync(join(cwd, 'full'), 'utf8')).toHaveLength(1024 * 1024 - 10)
  const lost = await runIn(cwd, ['b.md', '-f', 'github'], { env: { GITHUB_STEP_SUMMARY: cwd } })
  expect(lost).toMatchObject({ status: 1, stderr: expect.stringContaining('the job summary is a folder') })
})
