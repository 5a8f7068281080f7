import { resolve } from 'node:path'
import { conclude, tellExcess } from '../conclude.ts'
import { followLinks } from '../discover/paths.ts'
import { MergeError, type Part, readPart } from '../merge/part.ts'
import { mergeReports } from '../merge/reports.ts'
import { mergeSarif } from '../merge/sarif.ts'
import type { Status } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { deliver } from './deliver.ts'
import { type CheckedFlags, type Flags, UsageError } from './flags.ts'
import { complain, type Io } from './io.ts'
import { readWish } from './wish.ts'

/** Flags that `merge` takes: those that say how to report and when to fail. */
const TAKEN = ['format', 'outputFile', 'quiet', 'maxWarnings', 'color', 'debug']
const DEFAULTS: ReadonlyMap<string, unknown> = new Map([
  ['ignore', true],
  ['inlineConfig', true],
  ['errorOnUnmatchedPattern', true],
])

/**
 * `merge FILE…`: joins what shards wrote with --format json or sarif, reports it as one run would, and returns the status of one.
 * @throws UsageError when parts cannot be read, are not what hipaalint writes, or do not go together.
 */
export async function merge(
  files: readonly string[],
  flags: Flags,
  io: Io,
  rules: readonly Rule[],
  { maxWarnings = Number.POSITIVE_INFINITY }: CheckedFlags,
): Promise<Status> {
  checkFlags(flags)
  try {
    const parts = readParts(files, io.cwd())
    const first = parts.find(({ content }) => Array.isArray(content))
    const other = parts.find(({ content }) => !Array.isArray(content))
    if (first && other) {
      const names = `${JSON.stringify(first.name)} is JSON and ${JSON.stringify(other.name)} is SARIF`
      throw new MergeError([`${names}: merge one kind`])
    }
    return await (first
      ? writeReports(parts, flags, io, rules, maxWarnings)
      : writeLog(parts, flags, io, maxWarnings))
  } catch (error) {
    throw error instanceof MergeError ? new UsageError(error.lines.map((line) => `merge: ${line}`)) : error
  }
}

function checkFlags(flags: Flags): void {
  const given = Object.entries(flags).filter(
    ([name, value]) => !TAKEN.includes(name) && value !== undefined && value !== DEFAULTS.get(name),
  )
  if (given.length === 0) return
  const names = given.map(([name, value]) => {
    const words = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    return value === false ? `--no-${words}` : `--${words}`
  })
  throw new UsageError([
    `merge lints nothing, so only the shards can be told ${names.join(', ')}; it takes --format, --output-file, --quiet and --max-warnings`,
  ])
}

function readParts(files: readonly string[], cwd: string): Part<unknown>[] {
  const seen = new Set<string>()
  return files.map((name) => {
    const path = resolve(cwd, name)
    if (seen.size === seen.add(followLinks(path)).size)
      throw new MergeError([`${JSON.stringify(name)} is given twice`])
    return readPart(path, name)
  })
}

async function writeReports(
  parts: readonly Part<unknown>[],
  flags: Flags,
  io: Io,
  rules: readonly Rule[],
  maxWarnings: number,
): Promise<Status> {
  const { reports, notices } = mergeReports(parts, io.cwd())
  const result = conclude(
    { reports, notices, sources: new Map(), failed: false },
    readWish(flags, io, rules, false),
    maxWarnings,
  )
  await complain(io, result.notices)
  await deliver(io, flags, result)
  return result.status
}

async function writeLog(
  parts: readonly Part<unknown>[],
  flags: Flags,
  io: Io,
  maxWarnings: number,
): Promise<Status> {
  if (flags.format !== 'sarif') {
    const stranger = parts.find(({ content }) => !isLog(content))
    if (stranger)
      throw new MergeError([
        `${JSON.stringify(stranger.name)} is no report of hipaalint, neither JSON nor SARIF`,
      ])
    throw new MergeError([
      `SARIF becomes only SARIF: add --format sarif, or merge JSON for --format ${flags.format}`,
    ])
  }
  const { output, errors, warnings, failures } = mergeSarif(parts, io.cwd(), flags.quiet ?? false)
  if (warnings > maxWarnings) await complain(io, [tellExcess(warnings, maxWarnings)])
  await deliver(io, flags, { output, summarize: () => '' })
  if (failures > 0) return 2
  return errors > 0 || warnings > maxWarnings ? 1 : 0
}

function isLog(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'runs' in content
}
