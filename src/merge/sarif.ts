import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from '../report/formatter.ts'
import { checkPart, createClaims, MergeError, type Part } from './part.ts'
import { type Located, type Log, sarifLog } from './sarif-schema.ts'

/** The log of one run from those of its shards, and what decides its exit status. */
interface MergedLog {
  readonly output: string
  readonly errors: number
  readonly warnings: number
  /** Drafts that could not be linted, wholly or by one rule. */
  readonly failures: number
}

/** Joins logs as one run would have written them. @throws MergeError */
export function mergeSarif(parts: readonly Part<unknown>[], cwd: string, quiet: boolean): MergedLog {
  const checked = parts.map((part) => checkPart(part, sarifLog, 'sarif'))
  checkTools(checked)
  const claim = createClaims()
  const paths = new Map<string, string>()
  const locate = (one: Located, name: string) => {
    const { uri } = one.locations[0].physicalLocation.artifactLocation
    const path = paths.get(uri) ?? findPath(one, cwd, name)
    paths.set(uri, path)
    claim(uri, uri, name)
    return path
  }
  const gather = <One extends Located>(list: (run: Log['runs'][number]) => readonly One[]): One[] =>
    checked
      .flatMap(({ name, content }) => list(content.runs[0]).map((one) => ({ one, path: locate(one, name) })))
      .sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))
      .map(({ one }) => one)
  const notifications = gather(({ invocations }) => invocations[0].toolExecutionNotifications)
  const all = gather((run) => run.results)
  const results = quiet ? all.filter(({ level }) => level === 'error') : all
  const open = all.filter(({ suppressions }) => suppressions === undefined)
  const [{ $schema, version, runs }] = checked.map(({ content }) => content)
  const invocations = [
    { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications },
  ]
  const { tool, columnKind } = runs[0]
  return {
    output: stringify({ $schema, version, runs: [{ tool, columnKind, invocations, results }] }),
    errors: open.filter(({ level }) => level === 'error').length,
    warnings: open.filter(({ level }) => level === 'warning').length,
    failures: notifications.length,
  }
}

/** One run has one tool: its rules are numbered, and the results point at the numbers. */
function checkTools([first, ...others]: readonly Part<Log>[]): void {
  const told = ({ content }: Part<Log>) => JSON.stringify(content.runs[0].tool)
  const version = ({ content }: Part<Log>) => content.runs[0].tool.driver.version
  const other = others.find((part) => told(part) !== told(first))
  if (!other) return
  const names = `${JSON.stringify(first.name)} and ${JSON.stringify(other.name)}`
  throw new MergeError([
    version(first) === version(other)
      ? `${names} were written with other rules: lint all shards with the same rules`
      : `${names} were written by hipaalint ${version(first)} and ${version(other)}: lint all shards with one version`,
  ])
}

function findPath({ locations: [{ physicalLocation }] }: Located, cwd: string, name: string): string {
  const { uri, uriBaseId } = physicalLocation.artifactLocation
  try {
    return uriBaseId === undefined ? fileURLToPath(uri) : resolve(cwd, decodeURIComponent(uri))
  } catch {
    throw new MergeError([`${JSON.stringify(name)}: ${JSON.stringify(uri)} is no address of a draft`])
  }
}
