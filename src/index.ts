import { rules } from '../rules/index.ts'
import { type FilesOptions, fillRunOptions } from './api/files-options.ts'
import { openFormatters } from './api/formatters.ts'
import { NAME, refuse } from './api/shape.ts'
import type { TextOptions } from './api/text-options.ts'
import { CORE_RULES } from './check/core.ts'
import { readToday } from './cli/today.ts'
import { createConfigLoader, type LoadedConfig } from './config/load.ts'
import type { FileReport } from './diagnostic.ts'
import { fix as fixDraft, withholdFixes } from './fix.ts'
import { lint as lintDraft } from './lint.ts'
import type { Outcome } from './outcome.ts'
import { decodeDraft, isUnreadable } from './read.ts'
import { lintFiles as lintPaths } from './run.ts'

export type { FilesOptions } from './api/files-options.ts'
export type { PublicFormatter } from './api/formatters.ts'
export type { TextOptions } from './api/text-options.ts'

export type * from './diagnostic.ts'
export type * from './document.ts'
export type { LintOptions, Organization, RuleLevel, RuleSetting } from './options.ts'
export { outputFixes } from './output-fixes.ts'
export type { Formatter, ReportOptions } from './report/index.ts'
export type {
  Citation,
  Detail,
  Example,
  Finding,
  Rewrite,
  Rule,
  RuleOption,
  Severity,
  Suggestion,
} from './rule.ts'
export { defineRule } from './rule.ts'
export { rules }

/** The reporters by the names of `--format`: `formatters.stylish(reports)`, with options where the defaults will not do. */
export const formatters = openFormatters(rules)

/**
 * Lints one text with all built-in rules at their own levels, or with the options given. With `fix`, true or a choice among the
 * messages, the report is of what is left once the certain rewrites are made, and `output` is the text they give, where they
 * change it.
 * @throws TypeError for options that cannot be, DraftError when the text cannot be parsed, Error when it is too large or not text.
 */
export async function lint(
  text: string,
  options: TextOptions = {},
): Promise<FileReport & { readonly output?: string }> {
  // The schema that knows what may be set is loaded only here.
  const { fillTextOptions } = await import('./api/text-options.ts')
  const full = fillTextOptions(text, options, rules, readToday())
  const draft = await decodeDraft(full.path, new TextEncoder().encode(text))
  if (isUnreadable(draft)) throw new Error(draft.reason)
  const report = lintDraft(draft, full, rules)
  if (!options.fix) return report
  const wanted = typeof options.fix === 'function' ? options.fix : () => true
  const fixed = await fixDraft(draft, report, (one) => lintDraft(one, full, rules), wanted)
  const left = fixed.held ? withholdFixes(fixed.report, wanted) : fixed.report
  if (fixed.count === 0) return left
  return { ...left, output: (draft.bom ? '\ufeff' : '') + fixed.draft.source }
}

/**
 * Lints files, folders and globs as the command line does, with the nearest config of each draft; none means what the config or
 * else git has. With `fix` the reports are of the mended drafts, which stand in `fixes`; `outputFixes` writes them.
 * @throws TypeError for options that cannot be.
 */
export async function lintFiles(
  patterns: string | readonly string[] = [],
  options: FilesOptions = {},
): Promise<Outcome> {
  const ids = [...rules.map(({ id }) => id), ...Object.values(CORE_RULES).map(({ id }) => id)]
  return lintPaths(fillRunOptions(patterns, options, ids, { cwd: process.cwd(), today: readToday() }), rules)
}

/** The config that holds for a draft. @throws TypeError without a path, ConfigError with every mistake in the config. */
export async function loadConfig(draft: string, cwd: string = process.cwd()): Promise<LoadedConfig> {
  const slips = Object.entries({ draft, cwd }).map(([name, value]) => ({ path: [name], text: NAME(value) }))
  refuse(
    'loadConfig',
    slips.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }])),
  )
  return createConfigLoader({ cwd, rules, config: undefined }).find(draft)
}
