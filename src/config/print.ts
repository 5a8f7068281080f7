import type { Rule } from '../rule.ts'
import type { LoadedConfig } from './load.ts'
import {
  findFiles,
  listIgnored,
  type ResolvedConfig,
  type SourcedSetting,
  type StaffFile,
} from './resolve.ts'

/**
 * A resolved config as `print-config` shows it: each value with where it came from. The names in a staff file and the
 * entries of a register are counted, not shown.
 */
export function describeConfig(
  config: ResolvedConfig,
  loaded: LoadedConfig,
  rules: readonly Rule[],
): Record<string, unknown> {
  const organization = [...config.organization].map(([key, { value, from }]) => {
    if (key !== 'staffFile') return [key, { value, from }] as const
    const { path, names } = value as StaffFile
    return [key, { value: path, names: names.length, from }] as const
  })
  const options = new Map(rules.map((rule) => [rule.id, rule.options]))
  const settings = [...config.rules].map(
    ([id, setting]) => [id, describeSetting(setting, options.get(id) ?? {})] as const,
  )
  const { authorizations } = config
  return {
    config: config.file ?? null,
    type: config.type ?? config.configType ?? null,
    rules: Object.fromEntries(settings.sort(([a], [b]) => (a < b ? -1 : 1))),
    organization: Object.fromEntries(organization),
    authorizations: authorizations
      ? { ...authorizations, entries: config.register?.value.entries.length ?? 0 }
      : null,
    files: findFiles(loaded) ?? null,
    ignore: listIgnored(loaded),
    allow: config.allow,
    noInlineSuppression: config.noInlineSuppression,
  }
}

function describeSetting(
  { level, options, from, optionsFrom }: SourcedSetting,
  known: Rule['options'],
): unknown {
  const values = Object.entries(known).map(([name, option]) => {
    const stated = Object.hasOwn(options, name) && optionsFrom !== undefined
    const value = stated
      ? { value: options[name], from: optionsFrom }
      : { value: option.default, from: 'default' }
    return [name, value] as const
  })
  return { level, from, ...(values.length > 0 && { options: Object.fromEntries(values) }) }
}
