import type { FileReport } from './diagnostic.ts'
import type { Fixed } from './fix.ts'
import type { StagedDraft } from './git/stage.ts'
import type { Draft } from './read.ts'

/** What came of linting: the reports, and what else there is to say. */
export interface Outcome {
  readonly reports: readonly FileReport[]
  /** The drafts by absolute path, for the reporters that may show their words. */
  readonly sources: ReadonlyMap<string, string>
  /** The drafts by absolute path that have been mended, and how. */
  readonly fixes: ReadonlyMap<string, Mend>
  /** The drafts by absolute path, where they were read from the index. */
  readonly staged?: ReadonlyMap<string, StagedDraft>
  /** Lines for standard error. */
  readonly notices: readonly string[]
  /** Something named could not be linted for a reason that no report holds. */
  readonly failed: boolean
}

/** A draft that `fix` mended: as it was read, what was found in it then, and what it is now. */
export interface Mend extends Fixed {
  readonly before: Draft
  readonly found: FileReport
}

export type Status = 0 | 1 | 2

/** 2: something could not be linted; 1: errors, or more warnings than are allowed; else 0. */
export function judgeOutcome(
  { reports, failed }: Pick<Outcome, 'reports' | 'failed'>,
  maxWarnings: number,
): Status {
  if (failed || reports.some(({ messages }) => messages.some(({ fatal }) => fatal))) return 2
  const warnings = reports.reduce((sum, { warningCount }) => sum + warningCount, 0)
  return reports.some(({ errorCount }) => errorCount > 0) || warnings > maxWarnings ? 1 : 0
}
