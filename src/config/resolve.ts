import { contentTypeNamed } from '../content-type.ts'
import { createGlobTest } from '../discover/glob.ts'
import type { ContentType } from '../document.ts'
import { NO_ORGANIZATION, type Organization, type RuleLevel, type RuleSetting } from '../options.ts'
import type { Rule } from '../rule.ts'
import type { Config } from './config.ts'
import type { ConfigLayer, LoadedConfig } from './load.ts'
import type { Register } from './named-files.ts'
import { type Preset, selectRules } from './presets.ts'

/** A value with the place it comes from, in words for people. */
export interface Sourced<T> {
  readonly value: T
  readonly from: string
}

/** What flags set over any config. */
export interface Overrides {
  readonly type?: ContentType
  readonly presets: readonly Preset[]
  readonly rules: readonly { readonly id: string; readonly level: RuleLevel }[]
}

/** A rule's setting; its options may come from elsewhere than its level. */
export interface SourcedSetting extends RuleSetting {
  readonly from: string
  readonly optionsFrom?: string
}

/** A config resolved for one path; everything says where it comes from. */
export interface ResolvedConfig {
  readonly file: string | undefined
  readonly type: Sourced<ContentType> | undefined
  readonly configType: Sourced<ContentType> | undefined
  readonly rules: ReadonlyMap<string, SourcedSetting>
  readonly organization: ReadonlyMap<string, Sourced<unknown>>
  readonly register: Sourced<Register> | undefined
  readonly authorizations: Sourced<string> | undefined
  readonly allow: readonly Sourced<string>[]
  readonly noInlineSuppression: readonly Sourced<string>[]
}

const FLAG = { preset: '--preset', rule: '--rule', type: '--type' } as const

/** Merges a config's layers for one draft, in order: each one's own settings, then those of its overrides that match; flags last. */
export function resolveConfig(
  { file, base, layers }: LoadedConfig,
  path: string,
  flags: Overrides,
  rules: readonly Rule[],
): ResolvedConfig {
  const settings = new Map<string, SourcedSetting>()
  const organization = new Map<string, Sourced<unknown>>()
  const allow: Sourced<string>[] = []
  const noInlineSuppression: Sourced<string>[] = []
  let configType: Sourced<ContentType> | undefined
  let register: Sourced<Register> | undefined
  let authorizations: Sourced<string> | undefined

  const addPreset = (preset: Preset, from: string) => {
    for (const { id, severity } of selectRules(preset, rules)) {
      settings.set(id, { options: {}, ...settings.get(id), level: severity, from })
    }
  }
  const addRules = (given: Config['rules'], from: string) => {
    for (const [id, setting] of Object.entries(given ?? {})) {
      if (setting === undefined) continue
      const [level, options] = typeof setting === 'string' ? [setting, undefined] : setting
      // A level alone keeps the options set before, as in ESLint.
      const kept = options === undefined ? settings.get(id) : { options, optionsFrom: from }
      settings.set(id, { options: {}, ...kept, level, from })
    }
  }

  for (const layer of layers) {
    if ('preset' in layer) {
      addPreset(layer.preset, layer.from)
      continue
    }
    const { config, from } = layer
    addRules(config.rules, from)
    for (const [key, value] of listOrganization(layer)) organization.set(key, { value, from })
    if (layer.register) register = { value: layer.register, from }
    if (config.authorizations) authorizations = { value: config.authorizations, from }
    allow.push(...(config.allow ?? []).map((value) => ({ value, from })))
    noInlineSuppression.push(...(config.noInlineSuppression ?? []).map((value) => ({ value, from })))
    for (const [index, override] of (config.overrides ?? []).entries()) {
      if (!createGlobTest([override.files].flat(), base)(path)) continue
      const place = `${from}: overrides[${index}]`
      const type = override.type === undefined ? undefined : contentTypeNamed(override.type)
      if (type !== undefined) configType = { value: type, from: place }
      addRules(override.rules, place)
    }
  }
  for (const preset of flags.presets) addPreset(preset, `${FLAG.preset} ${preset}`)
  for (const { id, level } of flags.rules) addRules({ [id]: level }, FLAG.rule)

  const type = flags.type && { value: flags.type, from: FLAG.type }
  return {
    file,
    type,
    configType,
    rules: settings,
    organization,
    register,
    authorizations,
    allow,
    noInlineSuppression,
  }
}

/** The organization as rules see it. */
export function buildOrganization({ organization }: ResolvedConfig): Organization {
  const { staffFile: _, ...stated } = Object.fromEntries(
    [...organization].map(([key, { value }]) => [key, value]),
  )
  const lines = organization.get('staffFile')?.value as StaffFile | undefined
  const merged: Organization = { ...NO_ORGANIZATION, ...stated }
  return { ...merged, staff: [...merged.staff, ...(lines?.names ?? [])] }
}

/** A staff file's path as the config has it, and its lines. */
export interface StaffFile {
  readonly path: string
  readonly names: readonly string[]
}

function* listOrganization({
  config,
  staff,
}: Extract<ConfigLayer, { config: Config }>): Generator<[string, unknown]> {
  for (const [key, value] of Object.entries(config.organization ?? {})) {
    if (value === undefined) continue
    yield [key, key === 'staffFile' ? ({ path: String(value), names: staff } satisfies StaffFile) : value]
  }
}

/** Patterns of a config that are never linted, its extended ones first. */
export function listIgnored({ layers }: LoadedConfig): Sourced<string>[] {
  return layers.flatMap((layer) =>
    'config' in layer ? (layer.config.ignore ?? []).map((value) => ({ value, from: layer.from })) : [],
  )
}

/** What a config lints when nothing is named; undefined where it does not say. */
export function findFiles({ layers }: LoadedConfig): readonly string[] | undefined {
  return layers.reduce<readonly string[] | undefined>(
    (files, layer) => ('config' in layer ? (layer.config.files ?? files) : files),
    undefined,
  )
}
