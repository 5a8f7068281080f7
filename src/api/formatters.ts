import { readVersion } from '../cli/version.ts'
import type { FileReport } from '../diagnostic.ts'
import type { Formatter, ReportOptions } from '../report/formatter.ts'
import { formatters } from '../report/index.ts'
import type { Rule } from '../rule.ts'
import { describeFound, findSlips, given, isMap, refuse } from './shape.ts'

/** A reporter as the package gives it: what is not said is as in a pipe. */
export type PublicFormatter = (reports: readonly FileReport[], options?: Partial<ReportOptions>) => string

/** The reporters by the names of `--format`, each with defaults. */
export function openFormatters(
  rules: readonly Rule[],
): Readonly<Record<keyof typeof formatters, PublicFormatter>> {
  const opened = Object.entries<Formatter>(formatters).map(([name, format]) => [
    name,
    open(name, format, rules),
  ])
  return Object.freeze(Object.fromEntries(opened))
}

const ANY = () => undefined
const KNOWN = {
  cwd: ANY,
  version: ANY,
  rules: ANY,
  quiet: ANY,
  color: ANY,
  hyperlinks: ANY,
  columns: ANY,
  showText: ANY,
  sources: ANY,
  root: ANY,
  measure: ANY,
} satisfies Readonly<Record<keyof ReportOptions, unknown>>

function open(name: string, format: Formatter, rules: readonly Rule[]): PublicFormatter {
  return (reports, options = {}) => {
    const called = `formatters.${name}`
    const listed = Array.isArray(reports) && reports.every((one) => isMap(one) && Array.isArray(one.messages))
    const text = `found ${describeFound(reports)}; expected a list of reports: [await lint(…)] or (await lintFiles(…)).reports`
    refuse(called, [
      ...(listed ? [] : [{ path: ['reports'], text }]),
      ...findSlips(options, KNOWN, ['options']),
    ])
    return format(reports, {
      cwd: process.cwd(),
      version: readVersion(),
      rules,
      quiet: false,
      color: false,
      hyperlinks: false,
      columns: undefined,
      showText: false,
      ...given(options),
    })
  }
}
