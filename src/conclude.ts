import { judgeOutcome, type Outcome, type Status } from './outcome.ts'
import { count } from './report/closing.ts'
import type { ReportOptions } from './report/formatter.ts'
import { formatters } from './report/index.ts'
import { formatSummary } from './report/markdown.ts'
import { createRuler } from './report/ruler.ts'

/** How to report; `showSources` hands the drafts' words to the reporter. */
export interface Wish extends Omit<ReportOptions, 'sources' | 'measure'> {
  readonly format: string
  readonly showSources: boolean
}

/** What a run comes to. */
export interface Conclusion {
  readonly status: Status
  readonly output: string
  /** Lines for standard error. */
  readonly notices: readonly string[]
  /** The findings as a page in markdown, of at most so many bytes. */
  readonly summarize: (maxBytes: number) => string
}

/** Says why warnings fail a run. */
export function tellExcess(warnings: number, maxWarnings: number): string {
  return `${count(warnings, 'warning')} ${warnings === 1 ? 'is' : 'are'} more than --max-warnings ${maxWarnings}`
}

/** Formats the reports and judges them. @throws RangeError when there is no such format. */
export function conclude(
  outcome: Pick<Outcome, 'reports' | 'sources' | 'notices' | 'failed'>,
  wish: Wish,
  maxWarnings: number,
): Conclusion {
  const { reports, sources, notices } = outcome
  const format = new Map(Object.entries(formatters)).get(wish.format)
  if (!format) throw new RangeError(`no format is called ${wish.format}`)
  const measure = (filePath: string) => {
    const source = sources.get(filePath)
    return source === undefined ? undefined : createRuler(source.replace(/^\uFEFF/, ''))
  }
  const options: ReportOptions = { ...wish, measure, ...(wish.showSources && { sources }) }
  const warnings = reports.reduce((sum, { warningCount }) => sum + warningCount, 0)
  return {
    status: judgeOutcome(outcome, maxWarnings),
    output: format(reports, options),
    notices: [...notices, ...(warnings > maxWarnings ? [tellExcess(warnings, maxWarnings)] : [])],
    summarize: (maxBytes) => formatSummary(reports, options, maxBytes),
  }
}
