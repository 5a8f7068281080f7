import type { Status } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { deliver } from './deliver.ts'
import type { CheckedFlags, Flags } from './flags.ts'
import { complain, type Io, print, readInput } from './io.ts'
import { readSelection } from './selection.ts'
import { readWish } from './wish.ts'

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
  const stdin = flags.stdin
    ? {
        name: flags.stdinFilename ?? 'stdin.md',
        bytes: await readInput(io.stdin, (await import('../read.ts')).MAX_BYTES),
      }
    : undefined
  const { run } = await import('../run.ts')
  const result = await run(
    {
      ...readSelection(paths, flags, checked, cwd),
      stdin,
      changes:
        flags.staged || flags.since !== undefined
          ? { since: flags.since, linesOnly: flags.changedLines ?? false }
          : undefined,
      shard: checked.shard,
      baseline:
        flags.baseline === undefined ? undefined : { file: flags.baseline, update: flags.updateBaseline },
      cache: flags.cache ? { location: flags.cacheLocation } : undefined,
      fix: (flags.fix || flags.fixDryRun) && (flags.quiet ? ({ level }) => level === 'error' : true),
    },
    {
      ...readWish(flags, io, rules, true),
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
