import { dirname, join, resolve } from 'node:path'
import { reportFailure } from './check/failed.ts'
import type { Conclusion, Wish } from './conclude.ts'
import { type ConfigLoader, createConfigLoader, type LoadedConfig } from './config/load.ts'
import { ConfigError, formatMistake } from './config/mistake.ts'
import { buildOptions } from './config/options.ts'
import { resolveConfig } from './config/resolve.ts'
import type { FileReport } from './diagnostic.ts'
import { createIgnore } from './discover/ignored.ts'
import { takeShard } from './discover/shard.ts'
import { discover, isDraftName } from './discover.ts'
import { finishFixes } from './finish-fixes.ts'
import type { ChangedDrafts } from './git.ts'
import type { Album } from './image/load.ts'
import { type Court, judge, reportCrash } from './judge.ts'
import type { Outcome } from './outcome.ts'
import { addImages, type Draft, decodeDraft, isUnreadable, readDraft, type Unreadable } from './read.ts'
import type { Rule } from './rule.ts'
import type { RunOptions } from './run-options.ts'

interface Run extends Court {
  readonly options: RunOptions
  readonly loader: ConfigLoader
  readonly album: Album
  changed?: ChangedDrafts
  readonly reports: FileReport[]
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
    baseline: options.baseline && (await import('./baseline.ts')).openBaseline(options.baseline, cwd, rules),
    cache:
      options.cache && !stdin ? (await import('./cache.ts')).openCache(options.cache, cwd, rules) : undefined,
  }
  if (typeof options.config === 'string') await loader.find(cwd)
  if (stdin) {
    const path = resolve(cwd, stdin.name)
    const skipped = !isDraftName(path) || (await createIgnore({ ...options, loader })(path))
    if (skipped) run.notices.push(`${JSON.stringify(stdin.name)} skipped: it is ignored or no draft`)
    else await lintOne(path, run, () => decodeDraft(path, stdin.bytes, options.maxBytes))
    return finish(run, false)
  }
  if (options.changes)
    run.changed = await (await import('./git.ts')).openChanges(options.changes, { ...options, loader })
  const { files, notices, mistakes } = run.changed ?? (await discover({ ...options, loader }))
  run.notices.push(...notices, ...mistakes)
  if (patterns.length === 0) await loadConfig(join(cwd, 'draft.md'), run)
  const read = run.changed?.read ?? ((file: string) => readDraft(file, options.maxBytes))
  for (const file of takeShard(files, options.shard)) await lintOne(file, run, () => read(file))
  return finish(run, mistakes.length > 0 || run.told.size > 0)
}

async function finish(run: Run, failed: boolean): Promise<Outcome> {
  run.notices.push(...run.album.notices, ...(run.changed?.close() ?? []))
  const baseline = await run.baseline?.close()
  run.notices.push(...(baseline?.notices ?? []), ...((await run.cache?.close()) ?? []))
  return { ...run, staged: run.changed?.staged, failed: failed || baseline?.failed === true }
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
    const whole = await addImages(
      draft,
      () => run.loader.findRoot(dirname(path)),
      options.cwd,
      run.album,
      run.cache?.pictures,
    )
    reports.push(await judge(whole, resolved, run))
  } catch (error) {
    reports.push(reportCrash(path, error, run))
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
