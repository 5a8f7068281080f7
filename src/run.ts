import { dirname, join, resolve } from 'node:path'
import { reportFailure } from './check/failed.ts'
import { traceError } from './cli/failure.ts'
import type { Conclusion, Wish } from './conclude.ts'
import { type ConfigLoader, createConfigLoader, type LoadedConfig } from './config/load.ts'
import { ConfigError, formatMistake } from './config/mistake.ts'
import { buildOptions } from './config/options.ts'
import { type Overrides, resolveConfig } from './config/resolve.ts'
import type { FileReport, Message } from './diagnostic.ts'
import { createIgnore } from './discover/ignored.ts'
import { showPath } from './discover/paths.ts'
import { type Shard, takeShard } from './discover/shard.ts'
import { discover, isDraftName } from './discover.ts'
import { finishFixes } from './finish-fixes.ts'
import type { ChangedDrafts, ChangesWanted } from './git.ts'
import type { Album } from './image/load.ts'
import { lint } from './lint.ts'
import type { LintOptions } from './options.ts'
import type { Mend, Outcome } from './outcome.ts'
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
import type { Rule } from './rule.ts'

export interface RunOptions {
  readonly cwd: string
  /** Files, folders and globs; none means what the config or else the folder has. */
  readonly patterns: readonly string[]
  /** A draft that comes from standard input, under a name. */
  readonly stdin?: { readonly name: string; readonly bytes: Uint8Array }
  /** Only drafts that git says have changed. */
  readonly changes?: ChangesWanted
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
  /** Make the certain rewrites, of all findings or of some. Nothing is written: `outputFixes` does that. */
  readonly fix?: boolean | ((message: Message) => boolean)
  readonly maxBytes?: number
  /** Only one slice of the drafts. */
  readonly shard?: Shard
}

interface Run {
  readonly options: RunOptions
  readonly rules: readonly Rule[]
  readonly loader: ConfigLoader
  readonly album: Album
  changed?: ChangedDrafts
  readonly reports: FileReport[]
  readonly sources: Map<string, string>
  readonly fixes: Map<string, Mend>
  readonly notices: string[]
  /** Configs whose mistakes have been told. */
  readonly told: Set<ConfigError>
}

/** The program: lints what is meant and formats the report. @throws ConfigError when the config named for all is broken. */
export async function run(
  options: RunOptions,
  /** `mended`: what becomes of the mended drafts: they are written, or their diff is given. */
  report: Wish & { readonly mended?: 'written' | 'shown' },
  rules: readonly Rule[],
  maxWarnings = Number.POSITIVE_INFINITY,
): Promise<Conclusion & { readonly diff: string }> {
  const [linted, { conclude }] = await Promise.all([lintFiles(options, rules), import('./conclude.ts')])
  const { outcome, diff } = await finishFixes(linted, report)
  return { ...conclude(outcome, report, maxWarnings), diff }
}

/**
 * Lints the drafts that are meant, one after the other. @throws ConfigError when the config named for all is broken, GitError
 * where git cannot say what has changed.
 */
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
    fixes: new Map(),
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
  if (options.changes)
    run.changed = await (await import('./git.ts')).openChanges(options.changes, { ...options, loader })
  const { files, notices, mistakes } = run.changed ?? (await discover({ ...options, loader }))
  run.notices.push(...notices, ...mistakes)
  if (patterns.length === 0) await loadConfig(join(cwd, 'draft.md'), run)
  const read = run.changed?.read ?? ((file: string) => readDraft(file, options.maxBytes))
  for (const file of takeShard(files, options.shard)) await lintOne(file, run, () => read(file))
  run.notices.push(...run.album.notices, ...(run.changed?.close() ?? []))
  return { ...run, staged: run.changed?.staged, failed: mistakes.length > 0 || run.told.size > 0 }
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
    const resolved = buildOptions(resolveConfig(config, path, options.overrides, rules), path, options)
    const whole = await addImages(draft, () => run.loader.findRoot(dirname(path)), options.cwd, run.album)
    const report = lintDraft(whole, resolved, run)
    reports.push(options.fix ? await mend(whole, report, resolved, run) : report)
  } catch (error) {
    reports.push(reportCrash(path, error, run))
  }
}

async function mend(draft: Draft, found: FileReport, options: LintOptions, run: Run): Promise<FileReport> {
  const { fix: choice } = run.options
  const wanted = typeof choice === 'function' ? choice : () => true
  if (!found.messages.some((message) => message.fix && wanted(message))) return found
  const { fix } = await import('./fix.ts')
  const fixed = await fix(draft, found, (one) => narrow(one, lint(one, options, run.rules), run), wanted)
  if (fixed.count === 0) return found
  run.sources.set(draft.path, fixed.draft.source)
  run.fixes.set(draft.path, { ...fixed, before: draft, found })
  return fixed.report
}

function lintDraft(draft: Draft, options: LintOptions, run: Run): FileReport {
  try {
    return narrow(draft, lint(draft, options, run.rules), run)
  } catch (error) {
    if (error instanceof DraftError) return reportFailure(draft.path, placeDraftError(error, draft.source))
    return reportCrash(draft.path, error, run)
  }
}

/** With --changed-lines: what stands on lines that have changed. */
function narrow(draft: Draft, report: FileReport, { changed }: Run): FileReport {
  return changed?.narrow(report, draft) ?? report
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
