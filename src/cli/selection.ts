import type { Selection } from '../selection.ts'
import type { CheckedFlags, Flags } from './flags.ts'
import { readToday } from './today.ts'

/** What paths and flags say of the drafts that are meant. */
export function readSelection(
  patterns: readonly string[],
  flags: Flags,
  { overrides, today }: CheckedFlags,
  cwd: string,
): Selection {
  return {
    cwd,
    patterns,
    config: flags.config,
    overrides,
    ignorePatterns: flags.ignorePattern ?? [],
    ignore: flags.ignore,
    errorOnUnmatched: flags.errorOnUnmatchedPattern,
    inlineConfig: flags.inlineConfig,
    today: today ?? readToday(),
    debug: flags.debug ?? false,
  }
}
