import { dirname, join, resolve } from 'node:path'
import { createFatal } from './check/message.ts'
import { traceError } from './cli/failure.ts'
import { type ConfigLoader, createConfigLoader, type LoadedConfig } from './config/load.ts'
import { ConfigError, formatMistake } from './config/mistake.ts'
import { buildOptions } from './config/options.ts'
import { type Overrides, resolveConfig } from './config/resolve.ts'
import type { FileReport } from './diagnostic.ts'
import { createIgnore } from './discover/ignored.ts'
import { showPath } from './discover/paths.ts'
import { discover, isDraftName } from './discover.ts'
import type { Album } from './image/load.ts'
import { lint } from './lint.ts'
import type { LintOptions } from './options.ts'
import { DraftError } from './parse.ts'
import {
  addImages,
  type Draft,
  decodeDraft,
  isUnreadable,
  placeDraftError,
  readDraft,
  type Unreadable,
} from './read.ts'
import type { ReportOptions } from './report/index.ts'
import type { Rule } from './rule.ts'

export interface RunOptions {
  readonly cwd: string
  /** Files, folders and globs; none means what the config or else the folder has. */
  readonly patterns: readonly string[]
  /** A draft that comes from standard input, under a name. */
  readonly stdin?: { readonly name: string; readonly bytes: Uint8Array }
  /** A config file for all drafts; false for none; else the nearest to each draft. */
  readonly config: string | false | undefined
  readonly overrides: Overrides
  readonly ignorePatterns: readonly string[]
  readonly ignore: boolean
  readonly errorOnUnmatched: boolean
  readonly inlineConfig: boolean
  /** YYYY-MM-DD. */
  readonly today: string
  readonly debug: boolean
  readonly maxBytes?: number
}

/** What came of linting: the reports, and what else there is to say. */
export interface Outcome {
  readonly reports: readonly FileReport[]
  /** The drafts by absolute path, for the reporters that may show their words. */
  readonly sources: ReadonlyMap<string, string>
  /** Lines for standard error. */
  readonly notices: readonly string[]
  /** Something named could not be linted for a reason that no report holds. */
  readonly failed: boolean
}

export type Status = 0 | 1 | 2

interface Run {
  readonly options: RunOptions
  readonly rules: readonly Rule[]
  readonly loader: ConfigLoader
  readonly album: Album
  readonly reports: FileReport[]
  readonly sources: Map<string, string>
  readonly notices: string[]
  /** Configs whose mistakes have been told. */
  readonly told: Set<ConfigError>
}

/** The program: lints what is meant and formats the report. @throws ConfigError when the config named for all is broken. */
export async function run(
  options: RunOptions,
  report: Omit<ReportOptions, 'sources'> & { readonly format: string; readonly showSources: boolean },
  rules: readonly Rule[],
  maxWarnings = Number.POSITIVE_INFINITY,
): Promise<{ status: Status; output: string; notices: readonly string[] }> {
  const [outcome, { formatters }] = await Promise.all([
    lintFiles(options, rules),
    import('./report/index.ts'),
  ])
  const format = new Map(Object.entries(formatters)).get(report.format)
  if (!format) throw new RangeError(`no format is called ${report.format}`)
  const output = format(
    outcome.reports,
    report.showSources ? { ...report, sources: outcome.sources } : report,
  )
  const warnings = outcome.reports.reduce((sum, one) => sum + one.warningCount, 0)
  const notices = [...outcome.notices]
  if (warnings > maxWarnings) notices.push(`${warnings} warnings are more than --max-warnings ${maxWarnings}`)
  return { status: judgeOutcome(outcome, maxWarnings), output, notices }
}

/** Lints the drafts that are meant, one after the other. @throws ConfigError when the config named for all is broken. */
export async function lintFiles(options: RunOptions, rules: readonly Rule[]): Promise<Outcome> {
  const { cwd, patterns, stdin } = options
  const loader = createConfigLoader({ cwd, rules, config: options.config })
  const run: Run = {
    options,
    rules,
    loader,
    album: { known: new Map(), notices: [] },
    reports: [],
    sources: new Map(),
    notices: [],
    told: new Set(),
  }
  if (typeof options.config === 'string') await loader.find(cwd)
  if (stdin) {
    const path = resolve(cwd, stdin.name)
    const skipped = !isDraftName(path) || (await createIgnore({ ...options, loader })(path))
    if (skipped) run.notices.push(`${JSON.stringify(stdin.name)} skipped: it is ignored or no draft`)
    else await lintOne(path, run, () => decodeDraft(path, stdin.bytes, options.maxBytes))
    run.notices.push(...run.album.notices)
    return { ...run, failed: false }
  }
  const { files, notices, mistakes } = await discover({ ...options, loader })
  run.notices.push(...notices, ...mistakes)
  if (patterns.length === 0) await loadConfig(join(cwd, 'draft.md'), run)
  for (const file of files) await lintOne(file, run, () => readDraft(file, options.maxBytes))
  run.notices.push(...run.album.notices)
  return { ...run, failed: mistakes.length > 0 || run.told.size > 0 }
}

/** 2: something could not be linted; 1: errors, or more warnings than are allowed; else 0. */
function judgeOutcome({ reports, failed }: Outcome, maxWarnings: number): Status {
  if (failed || reports.some(({ messages }) => messages.some(({ fatal }) => fatal))) return 2
  const warnings = reports.reduce((sum, { warningCount }) => sum + warningCount, 0)
  return reports.some(({ errorCount }) => errorCount > 0) || warnings > maxWarnings ? 1 : 0
}

async function lintOne(path: string, run: Run, read: () => Promise<Draft | Unreadable>): Promise<void> {
  const { options, rules, reports } = run
  const config = await loadConfig(path, run)
  if (!config) {
    reports.push(reportFailure(path, { reason: 'Not linted: its config has mistakes.', line: 1, column: 1 }))
    return
  }
  try {
    const draft = await read()
    if (isUnreadable(draft)) {
      reports.push(reportFailure(path, draft))
      return
    }
    run.sources.set(path, draft.source)
    const resolved = resolveConfig(config, path, options.overrides, rules)
    const whole = await addImages(draft, () => run.loader.findRoot(dirname(path)), options.cwd, run.album)
    reports.push(lintDraft(whole, buildOptions(resolved, path, options), run))
  } catch (error) {
    reports.push(reportCrash(path, error, run))
  }
}

function lintDraft(draft: Draft, options: LintOptions, run: Run): FileReport {
  try {
    return lint(draft, options, run.rules)
  } catch (error) {
    if (error instanceof DraftError) return reportFailure(draft.path, placeDraftError(error, draft.source))
    return reportCrash(draft.path, error, run)
  }
}

/** Tells the mistakes of a config once, however many drafts it governs. */
async function loadConfig(path: string, run: Run): Promise<LoadedConfig | undefined> {
  try {
    return await run.loader.find(path)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    if (!run.told.has(error)) run.notices.push(...error.mistakes.map(formatMistake))
    run.told.add(error)
    return undefined
  }
}

function reportCrash(path: string, error: unknown, { options, notices }: Run): FileReport {
  if (options.debug) notices.push(`${showPath(path, options.cwd)}: ${traceError(error)}`)
  const reason = 'hipaalint failed on this draft, which is a fault of hipaalint; the other drafts went on.'
  return reportFailure(path, { reason, line: 1, column: 1 })
}

function reportFailure(filePath: string, { reason, line, column }: Unreadable): FileReport {
  const place = { line, column, endLine: line, endColumn: column }
  return {
    filePath,
    messages: [{ ...createFatal(null, reason), ...place }],
    suppressedMessages: [],
    errorCount: 1,
    warningCount: 0,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
  }
}
