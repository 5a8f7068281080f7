import { existsSync } from 'node:fs'
import { basename, dirname, extname, isAbsolute, join, resolve } from 'node:path'
import { followLinks, isWithin, showPath } from '../discover/paths.ts'
import type { Rule } from '../rule.ts'
import type { Config } from './config.ts'
import type { DataFile } from './data-file.ts'
import { ConfigError, describeValue, type Mistake, sortMistakes, suggest } from './mistake.ts'
import { type Register, readRegister, readStaff } from './named-files.ts'
import { isPreset, PRESETS, type Preset } from './presets.ts'
import { createConfigSearch } from './search.ts'

/** One step of a config's merge. `from` says in a few words where its values come from. */
export type ConfigLayer =
  | { readonly preset: Preset; readonly from: string }
  | {
      readonly config: Config
      readonly from: string
      /** Lines of `organization.staffFile`. */
      readonly staff: readonly string[]
      /** Entries of `authorizations`. */
      readonly register: Register | undefined
    }

/** A config with all it extends, in the order in which it is merged. */
export interface LoadedConfig {
  /** Absolute; undefined where there is none. */
  readonly file: string | undefined
  /** Folder that its globs are relative to, those of extended files too. */
  readonly base: string
  readonly layers: readonly ConfigLayer[]
}

export interface ConfigLoader {
  /** The config that holds for a draft, wherever the draft is or will be. @throws ConfigError with every mistake in it. */
  readonly find: (draft: string) => Promise<LoadedConfig>
  /** The project's folder: the repository that holds a folder, else the working folder, else the folder itself. */
  readonly findRoot: (folder: string) => string
}

interface Context {
  readonly cwd: string
  readonly rules: readonly Rule[]
  /** Folder that `extends` must not leave. */
  readonly root: string
  readonly mistakes: Mistake[]
}

/**
 * Finds and reads configs: the nearest one upwards from each draft; or for all the one `config` names; or, where it is
 * false, none. Each is read once. No config means the recommended preset.
 */
export function createConfigLoader({
  cwd,
  rules,
  config,
}: {
  readonly cwd: string
  readonly rules: readonly Rule[]
  readonly config: string | false | undefined
}): ConfigLoader {
  const search = createConfigSearch(cwd)
  const loaded = new Map<string, Promise<LoadedConfig>>()
  const none: LoadedConfig = {
    file: undefined,
    base: cwd,
    layers: [{ preset: 'recommended', from: 'default: no config was found' }],
  }
  const load = async (file: string): Promise<LoadedConfig> => {
    const context = { cwd, rules, root: followLinks(search.findRoot(dirname(file))), mistakes: [] }
    const layers = await loadLayers(file, [], context)
    if (context.mistakes.length > 0) throw new ConfigError(sortMistakes(context.mistakes))
    return { file, base: dirname(file), layers }
  }
  return {
    findRoot: search.findRoot,
    find: async (draft) => {
      if (config === false) return none
      const file = config === undefined ? search.find(dirname(resolve(cwd, draft))) : resolve(cwd, config)
      if (file === undefined) return none
      const known = loaded.get(file) ?? load(file)
      loaded.set(file, known)
      return known
    },
  }
}

async function loadLayers(
  file: string,
  trail: readonly string[],
  context: Context,
): Promise<readonly ConfigLayer[]> {
  const from = showPath(file, context.cwd)
  const text = await catchMistakes(() => readConfigFile(file, from), context)
  if (!text) return []
  const config = await checkConfig(text, from, context)
  const report = (path: readonly PropertyKey[], found: string) => {
    context.mistakes.push({ file: from, line: text.findLine(path), path, text: found })
  }
  const folder = dirname(file)
  const names = typeof config.extends === 'string' ? [config.extends] : config.extends
  const layers: ConfigLayer[] = []
  for (const [index, name] of (names ?? []).entries()) {
    const path = typeof config.extends === 'string' ? ['extends'] : ['extends', index]
    if (isPreset(name)) layers.push({ preset: name, from: `${from}: extends ${name}` })
    else {
      const target = findExtended(name, folder, [...trail, file], context, (found) => report(path, found))
      if (target !== undefined) layers.push(...(await loadLayers(target, [...trail, file], context)))
    }
  }
  if (names === undefined && trail.length === 0) {
    layers.push({ preset: 'recommended', from: `default: ${from} extends nothing` })
  }
  const find = (name: string | undefined, path: readonly PropertyKey[]) => {
    if (name === undefined || existsSync(resolve(folder, name))) return name && resolve(folder, name)
    report(path, `there is no file ${describeValue(name)}`)
    return undefined
  }
  const staffFile = find(config.organization?.staffFile, ['organization', 'staffFile'])
  const staff = staffFile && (await catchMistakes(() => readStaff(staffFile, context.cwd), context))
  const registerFile = find(config.authorizations, ['authorizations'])
  const register = registerFile
    ? await catchMistakes(() => readRegister(registerFile, context.cwd), context)
    : undefined
  return [...layers, { config, from, staff: staff || [], register }]
}

async function readConfigFile(file: string, shown: string): Promise<DataFile> {
  const extension = extname(file).toLowerCase()
  if (!['', '.json', '.yaml', '.yml'].includes(extension)) {
    const text = 'configs are data and never run: write this one as JSON or YAML (.json, .yaml, .yml)'
    throw new ConfigError([{ file: shown, path: [], text }])
  }
  // YAML is loaded only where there is a config.
  const { readDataFile } = await import('./data-file.ts')
  const text = readDataFile(file, shown)
  if (basename(file) !== 'package.json') return text
  const data = text.data as { readonly hipaalint?: unknown } | null
  return { data: data?.hipaalint, findLine: (path) => text.findLine(['hipaalint', ...path]) }
}

/** The config, or what is right of it: the files that it names are looked at even so, to tell every mistake at once. */
async function checkConfig(text: DataFile, from: string, { rules, mistakes }: Context): Promise<Config> {
  const [{ createConfigSchema }, { describeIssues }] = await Promise.all([
    import('./schema.ts'),
    import('./issues.ts'),
  ])
  const schema = createConfigSchema(rules)
  // An empty file is a config that says nothing.
  const data = text.data ?? {}
  const result = schema.safeParse(data)
  if (result.success) return result.data
  for (const slip of describeIssues(result.error.issues, data, schema)) {
    mistakes.push({ file: from, line: text.findLine(slip.path), ...slip })
  }
  const right = Object.entries(data).filter(([key, value]) => schema.safeParse({ [key]: value }).success)
  return Object.fromEntries(right)
}

function findExtended(
  name: string,
  folder: string,
  trail: readonly string[],
  { cwd, root }: Context,
  report: (text: string) => void,
): string | undefined {
  const found = describeValue(name)
  if (isAbsolute(name)) report(`found ${found}; expected a path relative to this file`)
  else if (!/^\.\.?[\\/]/.test(name) && !/\.(?:json|ya?ml)$/i.test(name)) {
    report(
      `unknown preset ${found}${suggest(name, PRESETS, `expected ${PRESETS.join(', ')} or a path such as "./house.yaml"`)}`,
    )
  } else {
    const file = join(folder, name.replaceAll('\\', '/'))
    const steps = trail.indexOf(file)
    if (!existsSync(file)) report(`there is no file ${found}`)
    else if (!isWithin(followLinks(file), root))
      report(`found ${found}; expected a file inside the repository`)
    else if (steps < 0) return file
    else {
      const circle = [...trail.slice(steps), file].map((one) => showPath(one, cwd)).join(' → ')
      report(`these configs extend each other in a circle: ${circle}`)
    }
  }
  return undefined
}

async function catchMistakes<T>(read: () => Promise<T>, { mistakes }: Context): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    mistakes.push(...error.mistakes)
    return undefined
  }
}
