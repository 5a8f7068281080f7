import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type AttackPattern, check } from 'recheck'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'

/**
 * No regular expression may take more than linear time on hostile copy. Literals are read from the source; those that are
 * built with `new RegExp` are caught as they are built, while every module is loaded and some copy is linted.
 */

interface Pattern {
  readonly where: string
  readonly source: string
  readonly flags: string
}

const ROOT = fileURLToPath(new URL('../', import.meta.url))
/** Judging takes seconds, so what was found safe is remembered where no repository keeps it. */
const SAFE = `${ROOT}node_modules/.cache/hipaalint/safe-regex.json`
/** Length of the attack that an alarm of recheck's is tried with, */
const ATTACK = 10_000
/** and more than it takes where time is linear: what is faster was a false alarm. */
const SLOW_MS = 8
/** Copy that makes the regular expressions that are built while linting. */
const HTML = '<div>\n<script>let a</script>\n<style>b</style>\n<textarea>c</textarea></div>\n'

const built: Pattern[] = []
const broken: string[] = []
const RealRegExp = globalThis.RegExp

beforeAll(async () => {
  globalThis.RegExp = new Proxy(RealRegExp, {
    construct: catchPattern,
    apply: (target, _, args: [string | RegExp, string?]) => catchPattern(target, args),
  })
  for (const file of listFiles()) {
    // bin would run the program.
    if (!file.startsWith('bin/'))
      await import(/* @vite-ignore */ `${ROOT}${file}`).catch(() => broken.push(file))
  }
  const { lintDraft, readPages } = await import('./drafts.ts')
  for (const { name, source } of readPages())
    await lintDraft(name, name.endsWith('.mdx') ? source : source + HTML)
  // Every module is loaded and every page linted, on however busy a machine.
}, 120_000)

afterAll(() => {
  globalThis.RegExp = RealRegExp
})

function catchPattern(target: RegExpConstructor, args: [string | RegExp, string?]): RegExp {
  const made = new target(...args)
  const frames = (new Error().stack ?? '').split('\n')
  const frame = frames.map((line) => /\/((?:src|rules)\/[\w./-]+\.ts):(\d+)/.exec(line)).find(Boolean)
  if (frame) built.push({ where: `${frame[1]}:${frame[2]}`, source: made.source, flags: made.flags })
  return made
}

function listFiles(): string[] {
  return ['src', 'rules', 'bin'].flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.ts')),
  )
}

/** Literals, and the files that call RegExp. */
function readSources(): { literals: Pattern[]; builders: string[] } {
  const literals: Pattern[] = []
  const builders = new Set<string>()
  for (const name of listFiles()) {
    const file = ts.createSourceFile(
      name,
      readFileSync(`${ROOT}${name}`, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    )
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const cut = node.text.lastIndexOf('/')
        const { line } = file.getLineAndCharacterOfPosition(node.getStart())
        const [source, flags] = [node.text.slice(1, cut), node.text.slice(cut + 1)]
        literals.push({ where: `${name}:${line + 1}`, source, flags })
      } else if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
        if (node.expression.getText() === 'RegExp') builders.add(name)
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return { literals, builders: [...builders] }
}

/** Whether the attack that recheck found is slow on the engine that runs it; a busy machine gets another try. */
function isSlow({ source, flags }: Pattern, { pumps, suffix }: AttackPattern): boolean {
  const length = pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  const times = Math.ceil(ATTACK / length)
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix
  const pattern = new RealRegExp(source, flags)
  for (let tries = 0; tries < 3; tries++) {
    pattern.lastIndex = 0
    const start = performance.now()
    pattern.test(text)
    if (performance.now() - start < SLOW_MS) return false
  }
  return true
}

/** What is wrong with a pattern; undefined when nothing is. */
async function judge(pattern: Pattern): Promise<string | undefined> {
  const { source, flags, where } = pattern
  const result = await check(source, flags, { timeout: 120_000, randomSeed: 1 })
  if (result.status === 'safe') return undefined
  if (result.status === 'unknown') return `${where} not judged: ${result.error.kind}`
  if (result.complexity.type === 'polynomial' && !isSlow(pattern, result.attack)) return undefined
  return `${where} ${result.complexity.type} on ${result.attack.pattern}: /${source.slice(0, 80)}/${flags}`
}

/** Judges a few at a time, so that none waits its time away, and only those that were not judged safe before. */
async function judgeAll(patterns: readonly Pattern[]): Promise<string[]> {
  const known = new Set<string>(existsSync(SAFE) ? JSON.parse(readFileSync(SAFE, 'utf8')) : [])
  const open = patterns.filter((one) => !known.has(keyOf(one)))
  const found: string[] = []
  const work = async () => {
    for (let one = open.pop(); one; one = open.pop()) {
      const problem = await judge(one)
      if (problem) found.push(problem)
      else known.add(keyOf(one))
    }
  }
  await Promise.all([work(), work(), work()])
  mkdirSync(dirname(SAFE), { recursive: true })
  writeFileSync(SAFE, JSON.stringify([...known]))
  return found.sort()
}

function keyOf({ source, flags }: Pattern): string {
  return `/${source}/${flags}`
}

const { literals, builders } = readSources()

test('every module that builds regular expressions was seen building one', () => {
  expect(broken).toEqual([])
  const seen = new Set(built.map(({ where }) => where.replace(/:\d+$/, '')))
  expect(builders.filter((name) => !seen.has(name))).toEqual([])
})

test('no regular expression takes more than linear time', { timeout: 600_000 }, async () => {
  const all = new Map([...literals, ...built].map((one) => [keyOf(one), one]))
  expect(all.size).toBeGreaterThan(100)
  expect(await judgeAll([...all.values()])).toEqual([])
})

test('a slow one would be told of', async () => {
  expect(await judge({ where: 'here', source: '(?:a+)+$', flags: '' })).toMatch(/^here exponential/)
  expect(await judge({ where: 'here', source: '\\s+$', flags: '' })).toMatch(/^here polynomial/)
  expect(await judge({ where: 'here', source: '[^a]a*$', flags: 'y' })).toBeUndefined()
})
