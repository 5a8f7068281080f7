import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { main } from '../src/cli.ts'
import type { FileReport } from '../src/diagnostic.ts'
import type { Rule } from '../src/rule.ts'
import { fakeRule } from './fakes.ts'

/** A rule that finds the word RISK. */
export const RISK = fakeRule('phi/risk', 'RISK')
/** A rule that finds the word CLAIM, as a warning that only `claims` has; it has options. */
export const CLAIM = fakeRule(
  'claims/cure',
  'CLAIM',
  {},
  {
    severity: 'warn',
    presets: ['claims'],
    options: {
      years: { type: 'integer', default: 3, minimum: 1, description: 'How old a source may be.' },
      words: { type: 'strings', default: [], description: 'More words.' },
    },
  },
)

/** Makes a folder for one test, with a `.git` so that no config above it counts; a name that ends in / is a folder. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'hipaalint-')))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [name, content] of Object.entries({ '.git/': '', ...files })) {
    const path = join(root, name)
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true })
    if (!name.endsWith('/')) writeFileSync(path, content)
  }
  return root
}

/** Runs the command line in a folder as a pipe sees it. */
export async function runIn(
  cwd: string,
  args: readonly string[],
  {
    rules = [RISK, CLAIM],
    stdin = '',
    env = {},
  }: { rules?: readonly Rule[]; stdin?: string; env?: Record<string, string> } = {},
) {
  const out: string[] = []
  const err: string[] = []
  const stream = (texts: string[]) => ({
    write: (text: string, done?: () => void) => {
      texts.push(text)
      done?.()
    },
  })
  const input = (async function* () {
    yield stdin
  })()
  const io = { stdout: stream(out), stderr: stream(err), stdin: input, env, cwd: () => cwd }
  const status = await main(['node', 'hipaalint', ...args], io, rules)
  return { status, stdout: out.join(''), stderr: err.join('') }
}

/** The same with a JSON report, of which it gives the rule ids, or the text where it is fatal, by path. */
export async function jsonIn(cwd: string, args: readonly string[], more: Parameters<typeof runIn>[2] = {}) {
  const result = await runIn(cwd, ['-f', 'json', ...args], more)
  const reports: FileReport[] = JSON.parse(result.stdout)
  const found = reports.map(({ filePath, messages }) => [
    filePath.slice(cwd.length + 1),
    ...messages.map(({ ruleId, message, fatal }) => (fatal ? message : ruleId)),
  ])
  return { ...result, found }
}
