import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { lineIndex } from '../src/check/lines.ts'
import type { FileReport, Location } from '../src/diagnostic.ts'
import { formatters, type ReportOptions } from '../src/report/index.ts'
import { lintDraft, readPages } from './drafts.ts'
import { fakeRule } from './fakes.ts'
import { makeFolder, runIn } from './folder.ts'

/**
 * Logs and reports travel further than drafts. No word that was found in a draft may stand in anything that hipaalint writes,
 * but for `--show-text` and the frame that stylish draws on a person's own terminal.
 */

const PIPE: ReportOptions = {
  cwd: '/site',
  version: '0.0.0',
  rules,
  quiet: false,
  color: false,
  hyperlinks: false,
  columns: undefined,
  showText: false,
}
/** Words that no name list, lexicon or text of ours has, where findings must be. */
const PLANTED = `---
title: How Zorvathia Quellimander walked again
image: quellimander-before.jpg
---

Our patient Zorvathia Quellimander of Umberfallow was admitted with sarcoidosis on the 17th of March, 2029.
She is 97, and her daughter Brinthessa says: "Mother was discharged on Whitsunday."

- Zorvathia had a lobectomy in Septober; write to zorvathia@quellimander.example or 555-0163.

| Patient | Surgery |
| --- | --- |
| Tavrindel Oskwith | craniotomy on May 29 |

<!-- hipaalint-disable-next-line -- Zorvathia agreed -->
Zorvathia left on May 29.

Vexmorian syndrome affects 43 percent of adults.
`
const SECRETS =
  /zorvathia|quellimander|umberfallow|sarcoidosis|brinthessa|whitsunday|lobectomy|septober|tavrindel|oskwith|craniotomy|vexmorian/i

const ours = readOurWords()

/** Words of our own texts and cues: a report may hold them whatever the draft says. Lists of names, examples and comments are none. */
function readOurWords(): Set<string> {
  const src = fileURLToPath(new URL('../src', import.meta.url))
  const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/^data[\\/]/.test(name))
    .map((name) => readFileSync(join(src, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))
  const told = rules.map(({ examples, check, ...rest }) => JSON.stringify(rest))
  return new Set([...code, ...told].flatMap(listWords))
}

/** Words of four letters and more, in lower case. */
function listWords(text: string): string[] {
  return (text.match(/\p{L}{4,}/gu) ?? []).map((word) => word.toLowerCase())
}

/** What was found and is not ours to say. */
function listFound(source: string, { messages, suppressedMessages }: FileReport): string[] {
  const lines = lineIndex(source)
  const cut = ({ line, column, endLine, endColumn }: Location) =>
    source.slice(lines.start(line) + column - 1, lines.start(endLine) + endColumn - 1)
  const places = [...messages, ...suppressedMessages].flatMap((one) => [one, ...(one.related ?? [])])
  return [...new Set(places.flatMap((place) => listWords(cut(place))))].filter((word) => !ours.has(word))
}

/** Found words that stand in a text. */
function findLeaks(text: string, found: readonly string[]): string[] {
  const words = new Set(listWords(text))
  return found.filter((word) => words.has(word))
}

test.each(readPages())('no reporter repeats words found in $name', async ({ name, source }) => {
  const { filePath, ...report } = await lintDraft(`draft${extname(name)}`, source)
  const found = listFound(source, { filePath, ...report })
  if (name === 'testimonials.md') expect(found.length).toBeGreaterThan(2)
  const said = report.suppressedMessages.flatMap((one) => one.suppressions.map((each) => each.justification))
  const mute = found.filter((word) => !listWords(said.join(' ')).includes(word))
  for (const format of Object.values(formatters)) {
    expect(findLeaks(format([{ filePath: '/site/draft.md', ...report }], PIPE), mute)).toEqual([])
  }
})

test('planted words stand in no report, whole or in part', async () => {
  const report = await lintDraft('draft.md', PLANTED)
  expect(listFound(PLANTED, report).length).toBeGreaterThan(3)
  for (const format of Object.values(formatters)) expect(format([report], PIPE)).not.toMatch(SECRETS)
  expect(JSON.stringify(report)).not.toMatch(SECRETS)
  const { suppressedMessages } = report
  expect(suppressedMessages.map((one) => one.suppressions[0].justification).join()).toMatch(/withheld/)
})

test.each([
  ['--debug'],
  ['--quiet'],
  ...Object.keys(formatters).map((format) => ['--debug', '--format', format]),
])('the command line keeps them: %s %s %s', async (...args) => {
  const folder = makeFolder({ 'draft.md': PLANTED })
  const { status, stdout, stderr } = await runIn(folder, [...args, 'draft.md'], { rules })
  expect(status).toBe(1)
  expect(stdout + stderr).not.toMatch(SECRETS)
})

test('--show-text shows them, and so does a terminal outside CI', async () => {
  const folder = makeFolder({ 'draft.md': PLANTED })
  expect((await runIn(folder, ['--show-text', 'draft.md'], { rules })).stdout).toMatch(SECRETS)
  const sources = new Map([['/site/draft.md', PLANTED]])
  const report = { ...(await lintDraft('draft.md', PLANTED)), filePath: '/site/draft.md' }
  expect(formatters.stylish([report], { ...PIPE, columns: 80, sources })).toMatch(SECRETS)
})

test.each([
  ['an error that quotes the draft', (text: string) => new Error(text)],
  ['an error named after it', (text: string) => Object.assign(new Error('x'), { name: text })],
  ['a thrown text', (text: string) => text],
  [
    'a stack that quotes it',
    (text: string) => Object.assign(new Error('x'), { stack: `${text}\n    at ${text}` }),
  ],
  ['an error with a cause', (text: string) => new Error('x', { cause: new Error(text) })],
])('a rule that crashes with %s tells nothing of it', async (_, crash) => {
  const folder = makeFolder({ 'draft.md': PLANTED })
  const broken = fakeRule(
    'phi/broken',
    '',
    {},
    {
      check: ({ text }) => {
        throw crash(text)
      },
    },
  )
  for (const flags of [[], ['--debug'], ['--debug', '--format', 'json']]) {
    const { status, stdout, stderr } = await runIn(folder, [...flags, 'draft.md'], { rules: [broken] })
    expect(status).toBe(2)
    expect(stdout + stderr).not.toMatch(SECRETS)
  }
})

test.each([
  ['YAML', '---\ntitle: [Zorvathia Quellimander\nzorvathia: "craniotomy\n---\n'],
  ['YAML twice', '---\nzorvathia: 1\nzorvathia: 2\n---\n'],
  ['YAML alias', '---\nx: *zorvathia\n---\n'],
  ['TOML', '+++\ntitle = Zorvathia Quellimander\n+++\n'],
  ['TOML twice', '+++\nzorvathia = 1\nzorvathia = 2\n+++\n'],
  ['JSON', '{ "title": "Zorvathia" Quellimander }\n\nx\n'],
  ['unclosed', '---\ntitle: Zorvathia Quellimander\n'],
  ['UTF-8', Buffer.from('Our patient Zorvathia had caf\xe9.\n', 'latin1')],
])('a draft that cannot be read tells nothing of itself: %s', async (_, text) => {
  const folder = makeFolder({ 'draft.md': text })
  for (const flags of [['--debug'], ['--debug', '--format', 'json']]) {
    const { stdout, stderr } = await runIn(folder, [...flags, 'draft.md'], { rules })
    expect(stdout + stderr).not.toMatch(SECRETS)
  }
})
