import type { Rule } from '../rule.ts'

const known = new WeakMap<Rule, Readonly<Record<string, unknown>>>()

/** What a rule's options are where nothing sets them; worked out once for each rule. */
export function defaultsOf(rule: Rule): Readonly<Record<string, unknown>> {
  const before = known.get(rule)
  if (before) return before
  const values = Object.entries(rule.options).map(([name, option]) => [name, option.default])
  const defaults = Object.freeze(Object.fromEntries(values))
  known.set(rule, defaults)
  return defaults
}
