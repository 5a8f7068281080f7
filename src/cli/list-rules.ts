import { CORE_RULES } from '../check/core.ts'
import { type RuleText, ruleUrl } from '../check/message.ts'
import { type Rule, typesOf } from '../rule.ts'
import { tellRewrites } from '../rule-page.ts'

/** Every rule in one line: id, level, presets, what it rewrites and what it finds; hipaalint's own about comments last. */
export function listRules(rules: readonly Rule[]): string {
  const own: readonly RuleText[] = Object.values(CORE_RULES)
  const rows = [
    ...rules.map((rule) => [
      ...[rule.id, rule.severity, rule.presets.join(', ') || 'all'],
      ...[tellRewrites(rule), rule.summary],
    ]),
    ...own.map((rule) => [rule.id, rule.severity, 'always', '', rule.summary]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column].length)))
  return rows
    .map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`)
    .join('')
}

/** The same as data, with each rule's options. */
export function listRulesAsJson(rules: readonly Rule[]): string {
  const own: readonly RuleText[] = Object.values(CORE_RULES)
  return `${JSON.stringify([...rules.map(describeRule), ...own.map(describeOwn)], null, 2)}\n`
}

/** A rule as data, without what only its page and `explain` tell. */
export function describeRule(rule: Rule) {
  const { id, severity, presets, summary, options, fix, suggest } = rule
  const rewrites = { fixable: fix !== undefined, hasSuggestions: suggest !== undefined }
  return {
    id,
    severity,
    presets: [...presets, 'all'],
    types: typesOf(rule),
    summary,
    options,
    ...rewrites,
    url: ruleUrl(id),
  }
}

/** The same for one of hipaalint's own about comments. */
export function describeOwn({ id, severity, summary }: RuleText) {
  const rewrites = { fixable: false, hasSuggestions: false }
  return { id, severity, presets: [], types: [], summary, options: {}, ...rewrites, url: ruleUrl(id) }
}
