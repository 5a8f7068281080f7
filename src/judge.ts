import type { OpenBaseline } from './baseline.ts'
import type { Cache } from './cache.ts'
import { reportFailure } from './check/failed.ts'
import { traceError } from './cli/failure.ts'
import type { FileReport, Message } from './diagnostic.ts'
import { showPath } from './discover/paths.ts'
import { lint } from './lint.ts'
import type { LintOptions } from './options.ts'
import type { Mend } from './outcome.ts'
import { DraftError } from './parse.ts'
import { type Draft, placeDraftError } from './read.ts'
import type { Rule } from './rule.ts'

/** What judging one draft asks of a run, and what it leaves there. */
export interface Court {
  readonly options: {
    readonly cwd: string
    readonly debug: boolean
    readonly fix?: boolean | ((message: Message) => boolean)
  }
  readonly rules: readonly Rule[]
  readonly baseline?: OpenBaseline
  readonly cache?: Cache
  /** Leaves of a report what stands on lines that have changed. */
  readonly changed?: { readonly narrow: (report: FileReport, draft: Draft) => FileReport }
  readonly sources: Map<string, string>
  readonly fixes: Map<string, Mend>
  readonly notices: string[]
}

/** Lints one draft of a run, sets aside what the baseline knows, and mends what is left where that is asked for. */
export async function judge(draft: Draft, given: LintOptions, court: Court): Promise<FileReport> {
  const { baseline, changed } = court
  const options = baseline ? { ...given, fingerprintKey: baseline.key } : given
  // What is reported of changed lines only; the baseline compares itself with all that was found.
  const wholes = new Map<FileReport, FileReport>()
  const look = (one: Draft, report: FileReport) => {
    const whole = baseline?.apply(report) ?? report
    const part = changed?.narrow(whole, one) ?? whole
    wholes.set(part, whole)
    return part
  }
  const make = () => lintDraft(draft, options, court)
  // What --fix would write into a draft never comes from a file that anybody could have written.
  const isGood = ({ messages }: FileReport) => !court.options.fix || !messages.some((message) => message.fix)
  const found = look(draft, court.cache?.report(draft, options, make, isGood) ?? make())
  const relint = (one: Draft) => look(one, lint(one, options, court.rules))
  const { report, finish } = court.options.fix ? await mend(draft, found, relint, court) : leave(found)
  return finish(baseline?.settle(report, wholes.get(report) ?? report, options) ?? report)
}

/** A report, and what is to be done to it once the baseline has had it. */
interface Mended {
  readonly report: FileReport
  readonly finish: (report: FileReport) => FileReport
}

const leave = (report: FileReport): Mended => ({ report, finish: (one) => one })

async function mend(
  draft: Draft,
  found: FileReport,
  relint: (draft: Draft) => FileReport,
  { options: { fix: choice }, sources, fixes }: Court,
): Promise<Mended> {
  const wanted = typeof choice === 'function' ? choice : () => true
  if (!found.messages.some((message) => message.fix && wanted(message))) return leave(found)
  const { fix, withholdFixes } = await import('./fix.ts')
  const fixed = await fix(draft, found, relint, wanted)
  const finish = (report: FileReport) => (fixed.held ? withholdFixes(report, wanted) : report)
  if (fixed.count === 0) return { report: found, finish }
  sources.set(draft.path, fixed.draft.source)
  fixes.set(draft.path, { ...fixed, before: draft, found })
  return { report: fixed.report, finish }
}

function lintDraft(draft: Draft, options: LintOptions, court: Court): FileReport {
  try {
    return lint(draft, options, court.rules)
  } catch (error) {
    if (error instanceof DraftError) return reportFailure(draft.path, placeDraftError(error, draft.source))
    return reportCrash(draft.path, error, court)
  }
}

/** The report of a draft on which hipaalint failed; the other drafts go on. */
export function reportCrash(
  path: string,
  error: unknown,
  { options, notices }: Pick<Court, 'options' | 'notices'>,
): FileReport {
  if (options.debug) notices.push(`${showPath(path, options.cwd)}: ${traceError(error)}`)
  const reason = 'hipaalint failed on this draft, which is a fault of hipaalint; the other drafts went on.'
  return reportFailure(path, { reason, line: 1, column: 1 })
}
