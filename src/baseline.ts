import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { compareBaseline, listFound, type Seen, setAside } from './baseline/compare.ts'
import { type Baseline, BaselineError, type Entries, formatBaseline, parseBaseline } from './baseline/file.ts'
import { followRenames } from './baseline/renames.ts'
import { tellStale, tellUpdate } from './baseline/tell.ts'
import { CORE_RULES } from './check/core.ts'
import { ConfigError } from './config/mistake.ts'
import { readTextFile } from './config/text-file.ts'
import type { FileReport } from './diagnostic.ts'
import { showPath } from './discover/paths.ts'
import type { LintOptions } from './options.ts'
import type { Rule } from './rule.ts'
import { writeRecord } from './write.ts'

/** Which baseline holds for a run. */
export interface BaselineOptions {
  /** From the working folder. */
  readonly file: string
  /** Write what is found into it, and make it where it is not there. */
  readonly update?: boolean
}

/** A baseline while a run goes on. */
export interface OpenBaseline {
  readonly key: string
  /** Sets aside what the baseline knows of a draft. */
  readonly apply: (report: FileReport) => FileReport
  /** Takes down all that was last found in a draft. With `update` what is reported is set aside: it will be in the baseline. */
  readonly settle: (reported: FileReport, found: FileReport, options: LintOptions) => FileReport
  /** Tells what is stale, or writes the baseline. `failed`: it could not be written. */
  readonly close: () => Promise<{ notices: readonly string[]; failed: boolean }>
}

/** @throws ConfigError when the baseline is missing (unless it is to be made), or cannot be read. */
export function openBaseline(
  { file: given, update = false }: BaselineOptions,
  cwd: string,
  rules: readonly Rule[],
): OpenBaseline {
  const file = resolve(cwd, given)
  const shown = showPath(file, cwd)
  const folder = dirname(file)
  const { text, bytes, baseline } = readBaseline(file, shown, update)
  const seen = new Map<string, Seen>()
  const gone = new Map<string, boolean>()
  const isGone = (path: string) => {
    const known = gone.get(path) ?? !existsSync(resolve(folder, path))
    gone.set(path, known)
    return known
  }
  const nameOf = ({ filePath }: FileReport) => relative(folder, filePath).split(sep).join('/')
  let renamed: ReadonlyMap<string, string> | undefined
  /** New names of drafts that are gone. git is asked once, and only where one is. */
  const listRenamed = () => {
    const orphans = renamed ? [] : [...baseline.drafts.keys()].filter(isGone)
    renamed ??= orphans.length > 0 ? followRenames(file, folder, orphans, (path) => !isGone(path)) : new Map()
    return renamed
  }
  /** Where a draft's entries stand: under its own name, else under the one that it had before. */
  const findEntry = (path: string): string => {
    if (baseline.drafts.has(path)) return path
    return [...listRenamed()].find(([, now]) => now === path)?.[0] ?? path
  }
  const none: Entries = new Map()
  const apply = (report: FileReport) => {
    if (!report.messages.some(({ fingerprint }) => fingerprint !== undefined)) return report
    return setAside(report, baseline.drafts.get(findEntry(nameOf(report))) ?? none, shown)
  }
  return {
    key: baseline.key,
    apply,
    settle: (reported, found, options) => {
      const path = nameOf(found)
      const from = findEntry(path)
      seen.set(path, { from, found: listFound(found), asked: createAsked(found, options, rules) })
      return update ? setAside(reported, undefined, shown) : reported
    },
    close: async () => {
      const { now, added, stale } = compareBaseline(baseline, seen, isGone, (path) => listRenamed().get(path))
      if (!update) return { notices: tellStale(shown, stale), failed: false }
      const after = formatBaseline(now)
      const refusal = after === text ? undefined : await writeRecord(file, bytes, after, cwd)
      if (refusal !== undefined) return { notices: [`${JSON.stringify(shown)} ${refusal}`], failed: true }
      return { notices: tellUpdate(shown, now, added, stale), failed: false }
    },
  }
}

function readBaseline(
  file: string,
  shown: string,
  update: boolean,
): { text?: string; bytes?: Uint8Array; baseline: Baseline } {
  const fail = (text: string) => new ConfigError([{ file: shown, path: [], text }])
  if (!existsSync(file)) {
    if (!update) throw fail('there is no such baseline; --update-baseline makes it')
    return { baseline: { key: randomBytes(16).toString('hex'), drafts: new Map() } }
  }
  const text = readTextFile(file, shown)
  try {
    return { text, bytes: readFileSync(file), baseline: parseBaseline(text) }
  } catch (error) {
    if (error instanceof BaselineError) throw fail(error.message)
    throw error
  }
}

/** A rule that is off, or a draft that could not be linted in full, says nothing about what was found before. */
function createAsked(
  report: FileReport,
  options: LintOptions,
  rules: readonly Rule[],
): (rule: string) => boolean {
  if (report.messages.some(({ fatal }) => fatal)) return () => false
  const known = new Set(rules.map(({ id }) => id))
  const core = new Set<string>(Object.values(CORE_RULES).map(({ id }) => id))
  return (rule) => {
    const level = options.rules.get(rule)?.level
    // A rule that is there no more will never find it again.
    if (known.has(rule)) return level !== undefined && level !== 'off'
    return !core.has(rule) || level !== 'off'
  }
}
