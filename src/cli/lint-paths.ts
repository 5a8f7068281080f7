import type { Status } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { deliver, findCheckout } from './deliver.ts'
import type { CheckedFlags, Flags } from './flags.ts'
import { complain, type Io, print, readInput } from './io.ts'
import { readTerminal } from './terminal.ts'
import { readToday } from './today.ts'
import { readVersion } from './version.ts'

/** Lints what the paths or standard input give, prints the report or writes it, and returns the exit status. */
export async function lintPaths(
  paths: readonly string[],
  flags: Flags,
  io: Io,
  rules: readonly Rule[],
  checked: CheckedFlags,
): Promise<Status> {
  const cwd = io.cwd()
  const toFile = flags.outputFile !== undefined
  const terminal = readTerminal(toFile ? {} : io.stdout, toFile ? {} : io.env, flags.color)
  const showText = flags.showText ?? false
  const stdin = flags.stdin
    ? {
        name: flags.stdinFilename ?? 'stdin.md',
        bytes: await readInput(io.stdin, (await import('../read.ts')).MAX_BYTES),
      }
    : undefined
  const { run } = await import('../run.ts')
  const result = await run(
    {
      cwd,
      patterns: paths,
      stdin,
      changes:
        flags.staged || flags.since !== undefined
          ? { since: flags.since, linesOnly: flags.changedLines ?? false }
          : undefined,
      config: flags.config,
      overrides: checked.overrides,
      ignorePatterns: flags.ignorePattern ?? [],
      ignore: flags.ignore,
      errorOnUnmatched: flags.errorOnUnmatchedPattern,
      inlineConfig: flags.inlineConfig,
      today: checked.today ?? readToday(),
      debug: flags.debug ?? false,
      shard: checked.shard,
      baseline:
        flags.baseline === undefined ? undefined : { file: flags.baseline, update: flags.updateBaseline },
      cache: flags.cache ? { location: flags.cacheLocation } : undefined,
      fix: (flags.fix || flags.fixDryRun) && (flags.quiet ? ({ level }) => level === 'error' : true),
    },
    {
      ...terminal,
      format: flags.format,
      showSources: showText || (flags.format === 'stylish' && terminal.frames),
      showText,
      cwd,
      root: findCheckout(flags.format, io.env),
      version: readVersion(),
      rules,
      quiet: flags.quiet ?? false,
      mended: flags.fix ? 'written' : flags.fixDryRun ? 'shown' : undefined,
    },
    rules,
    checked.maxWarnings,
  )
  await complain(io, result.notices)
  // Beside a report for machines on standard output the diff would spoil it.
  await print(flags.format === 'stylish' || toFile ? io : { ...io, stdout: io.stderr }, result.diff)
  await deliver(io, flags, result)
  return result.status
}
