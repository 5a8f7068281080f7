import { Session } from 'node:inspector'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { annotate } from '../src/annotate.ts'
import { check } from '../src/check.ts'
import { loadSyntax } from '../src/parse/syntax.ts'
import { parse } from '../src/parse.ts'
import { suppress } from '../src/suppress.ts'
import { allOn } from './drafts.ts'

/**
 * A draft twice as long may cost twice as much, not four times. Steps are counted, not timed, so that the answer is the same
 * on every machine: V8 counts how often each block of our own code runs (precise coverage), and since it cannot look into
 * built-ins, the characters that `exec`, `indexOf`, `slice` and their like pass over are added to that. Parsing is micromark's and
 * is left out.
 */

const SMALL = 100
/** Draft lengths are to each other as 1 to 4; the rest is room for sorting. Quadratic cost would be 16. */
const TIMES = 4
const ROOM = 1.15

const CLAIMS =
  'Our “tea cures gout” and the best dentist in town offers tirzepatide, which melts pounds. Zelvorin tablets work for acne. The FDA-registered drip is FDA approved. She is board-certified. I lost 31 pounds in two weeks.'

const SHAPES: readonly (readonly [name: string, write: (times: number) => string])[] = [
  [
    'many names',
    (n) => fill(n, (i) => `Rosa Quill${letter(i)} came to us with asthma. She met Ines Okoro, RN.`),
  ],
  ['one name often', (n) => fill(n, () => 'Our patient Rosa Quill had asthma. Rosa left.')],
  ['many dates', (n) => fill(n, (i) => `She was admitted on May ${(i % 28) + 1}, 2031 and left on Friday.`)],
  ['many headings', (n) => fill(n, (i) => `## Part ${i}\n\nWords for Rosa Quill stand here.`)],
  ['one endless sentence', (n) => fill(n, () => 'and our patient Rosa had asthma on May 3', ', ')],
  ['one endless word', (n) => 'a'.repeat(40 * n)],
  ['one endless name', (n) => fill(n, (i) => `Rosa Quill${letter(i)}`, ' ')],
  [
    'descriptions and pronouns',
    (n) => fill(n, () => 'A retired pilot had asthma. He told our patient that she knew him.', ' '),
  ],
  ['numbers', (n) => fill(n, (i) => `${i} percent of 4,${i}00 adults, 555-0117, 1 in ${i}`, ' ')],
  ['list items', (n) => fill(n, (i) => `- Rosa Quill${letter(i)}, asthma, May 3`, '\n')],
  [
    'table rows',
    (n) =>
      `| a | b |\n| --- | --- |\n${fill(n, (i) => `| Rosa Quill${letter(i)} | asthma on May 3 |`, '\n')}`,
  ],
  ['quotes', (n) => fill(n, () => '> “I can breathe,” she said.\n>\n> — Rosa Quill, asthma patient')],
  [
    'comments',
    (n) =>
      fill(
        n,
        () =>
          '<!-- hipaalint-disable-next-line phi/patient-name -- checked -->\n\nOur patient Rosa had asthma.',
      ),
  ],
  ['claims under headings', (n) => fill(n, (i) => `## Part ${i}\n\n${CLAIMS}`)],
  ['claims in one paragraph', (n) => fill(n, () => CLAIMS, ' ')],
  ['claims in one sentence', (n) => fill(n, () => CLAIMS.replaceAll('.', ''), ' and ')],
  ['commas and stops', (n) => ', . '.repeat(10 * n)],
  ['blanks', (n) => `Rosa${' '.repeat(40 * n)}had asthma.\n${'\n'.repeat(40 * n)}`],
  ['capitals', (n) => 'ROSA QUILL HAD ASTHMA ON MAY 3. '.repeat(n)],
  [
    'links',
    (n) => fill(n, (i) => `[asthma](https://a.example/${i}) affects 3 percent[^${i}].\n\n[^${i}]: A note.`),
  ],
]

const session = new Session()
const restore: (() => void)[] = []
let passed = 0

beforeAll(() => {
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const strings = [
    'indexOf',
    'lastIndexOf',
    'includes',
    'slice',
    'toLowerCase',
    'normalize',
    'trim',
    'replaceAll',
    'split',
  ] as const
  for (const name of strings) spy(String.prototype, name, (text) => text.length)
  for (const name of ['indexOf', 'includes', 'slice', 'concat'] as const)
    spy(Array.prototype, name, (list) => list.length)
  const { exec } = RegExp.prototype
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const found = exec.call(this, text)
    passed += found ? found.index + found[0].length - from : this.sticky ? 1 : text.length - from
    return found
  }
  restore.push(() => {
    RegExp.prototype.exec = exec
  })
})

afterAll(() => {
  for (const one of restore) one()
  session.disconnect()
})

/** Adds what a built-in passes over: what it was asked about, or what it gave back where that is shorter. */
function spy<T extends object>(
  prototype: T,
  name: keyof T & string,
  measure: (self: T & { length: number }) => number,
) {
  const real = Reflect.get(prototype, name) as (...args: unknown[]) => unknown
  const counted = function (this: T & { length: number }, ...args: unknown[]) {
    const result = real.apply(this, args)
    if (typeof result === 'string') passed += result.length
    else
      passed +=
        typeof result === 'number' && result >= 0 && name === 'indexOf'
          ? result - Number(args[1] ?? 0)
          : measure(this)
    return result
  }
  Reflect.set(prototype, name, counted)
  restore.push(() => Reflect.set(prototype, name, real))
}

function fill(times: number, write: (index: number) => string, between = '\n\n'): string {
  return Array.from({ length: times }, (_, index) => write(index)).join(between)
}

/** Another word each time, without digits. */
function letter(index: number): string {
  return String(index).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)])
}

/** Steps of annotate, check and suppress. */
async function countSteps(source: string): Promise<number> {
  const tree = parse(source, await loadSyntax('draft.md', source))
  const options = allOn('draft.md', { type: 'blog' })
  takeCounts()
  passed = 0
  const document = annotate(tree, options)
  suppress(document, source, check(document, source, rules, options), rules, options)
  return passed + takeCounts()
}

/** How often blocks of our own code ran since the last time. */
function takeCounts(): number {
  let sum = 0
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    for (const { url, functions } of result) {
      if (!/\/(?:src|rules)\//.test(url) || url.includes('node_modules')) continue
      for (const { ranges } of functions) for (const { count } of ranges) sum += count
    }
  })
  return sum
}

test.each(SHAPES)('%s', async (_, write) => {
  // Tables are decoded and caches filled by the first one.
  await countSteps(write(10))
  const once = await countSteps(write(SMALL))
  const often = await countSteps(write(TIMES * SMALL))
  expect(once).toBeGreaterThan(SMALL)
  expect(often / once).toBeLessThan(TIMES * ROOM)
})
