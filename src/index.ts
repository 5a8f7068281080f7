import { rules } from '../rules/index.ts'
import { createConfigLoader, type LoadedConfig } from './config/load.ts'
import type { FileReport, Message } from './diagnostic.ts'
import { fix as fixDraft } from './fix.ts'
import { lint as lintDraft } from './lint.ts'
import { type LintOptions, NO_ORGANIZATION, type RuleSetting } from './options.ts'
import type { Outcome } from './outcome.ts'
import { decodeDraft, isUnreadable } from './read.ts'
import { lintFiles as lintPaths, type RunOptions } from './run.ts'

export type * from './diagnostic.ts'
export type * from './document.ts'
export type { LintOptions, Organization, RuleLevel, RuleSetting } from './options.ts'
export { outputFixes } from './output-fixes.ts'
export type { Formatter, ReportOptions } from './report/index.ts'
export { formatters } from './report/index.ts'
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

/**
 * Lints one text with all built-in rules at their own levels, or with the options given. With `fix`, true or a choice among the
 * messages, the report is of what is left once the certain rewrites are made, and `output` is the text they give, where they
 * change it.
 * @throws DraftError when the text cannot be parsed, Error when it is too large or not text.
 */
export async function lint(
  text: string,
  options: Partial<LintOptions> & {
    readonly today: string
    readonly fix?: boolean | ((message: Message) => boolean)
  },
): Promise<FileReport & { readonly output?: string }> {
  const path = options.path ?? 'draft.md'
  const draft = await decodeDraft(path, new TextEncoder().encode(text))
  if (isUnreadable(draft)) throw new Error(draft.reason)
  const levels = new Map<string, RuleSetting>(
    rules.map(({ id, severity }) => [id, { level: severity, options: {} }]),
  )
  const full: LintOptions = {
    organization: NO_ORGANIZATION,
    rules: levels,
    register: [],
    inlineConfig: true,
    noInlineSuppression: [],
    allow: [],
    ...options,
    path,
  }
  const report = lintDraft(draft, full, rules)
  if (!options.fix) return report
  const wanted = typeof options.fix === 'function' ? options.fix : () => true
  const fixed = await fixDraft(draft, report, (one) => lintDraft(one, full, rules), wanted)
  if (fixed.count === 0) return report
  return { ...fixed.report, output: (draft.bom ? '\ufeff' : '') + fixed.draft.source }
}

/**
 * Lints files, folders and globs as the command line does, with the nearest config of each draft. With `fix` the reports are of
 * the mended drafts, which stand in `fixes`; `outputFixes` writes them.
 */
export function lintFiles(
  patterns: readonly string[],
  options: Partial<RunOptions> & { readonly today: string },
): Promise<Outcome> {
  const defaults = {
    cwd: process.cwd(),
    config: undefined,
    overrides: { presets: [], rules: [], type: undefined },
    ignorePatterns: [],
    ignore: true,
    errorOnUnmatched: true,
    inlineConfig: true,
    debug: false,
  }
  return lintPaths({ ...defaults, ...options, patterns }, rules)
}

/** The config that holds for a draft. @throws ConfigError with every mistake in it. */
export function loadConfig(draft: string, cwd: string = process.cwd()): Promise<LoadedConfig> {
  return createConfigLoader({ cwd, rules, config: undefined }).find(draft)
}
