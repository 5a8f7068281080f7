import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { createConfigLoader } from '../config/load.ts'
import { suggest } from '../config/mistake.ts'
import { describeConfig } from '../config/print.ts'
import { type Overrides, resolveConfig } from '../config/resolve.ts'
import type { Rule } from '../rule.ts'
import { explain, explainAsJson, listIds } from './explain.ts'
import { UsageError } from './flags.ts'
import { listRules, listRulesAsJson } from './list-rules.ts'

/** What a command without linting has to go by. */
export interface Setting {
  readonly cwd: string
  readonly rules: readonly Rule[]
  readonly config: string | false | undefined
  readonly overrides: Overrides
  readonly columns: number | undefined
}

/** `rules`: every rule in a line, or as data. @throws UsageError for another format. */
export function printRules(format: string, { rules }: Setting): string {
  if (format === 'json') return listRulesAsJson(rules)
  if (format === 'stylish') return listRules(rules)
  throw new UsageError([`rules: the list comes as text or with --format json, not as ${format}`])
}

/** `explain ID`, as text or as data. @throws UsageError when there is no such rule, and for another format. */
export function printExplanation(id: string, format: string, { rules, columns }: Setting): string {
  if (format !== 'stylish' && format !== 'json')
    throw new UsageError([`explain: a rule comes as text or with --format json, not as ${format}`])
  const text = format === 'json' ? explainAsJson(id, rules) : explain(id, rules, columns)
  if (text !== undefined) return text
  const hint = suggest(id, listIds(rules), '`hipaalint rules` lists them all')
  throw new UsageError([`explain: unknown rule ${JSON.stringify(id)}${hint}`])
}

/** `print-config FILE`, which need not be there yet. @throws UsageError for a folder, ConfigError for a broken config. */
export async function printConfig(file: string, { cwd, rules, config, overrides }: Setting): Promise<string> {
  const path = resolve(cwd, file)
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError([`print-config: ${JSON.stringify(file)} is a folder; name a draft in it`])
  }
  const loaded = await createConfigLoader({ cwd, rules, config }).find(path)
  const resolved = resolveConfig(loaded, path, overrides, rules)
  return `${JSON.stringify(describeConfig(resolved, loaded, rules), null, 2)}\n`
}
