import { existsSync, lstatSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cosmiconfigSync } from 'cosmiconfig'
import { isWithin } from '../discover/paths.ts'

const NAMES = ['.hipaalintrc', '.hipaalintrc.json', '.hipaalintrc.yaml', '.hipaalintrc.yml']
/** Configs are data: these are found only to say that they are not read. */
const CODE = ['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts']

/** Looks for the config of a folder: the nearest one upwards. */
export interface ConfigSearch {
  readonly find: (folder: string) => string | undefined
  /** The repository's folder that holds a folder, else the working folder, else the folder itself. */
  readonly findRoot: (folder: string) => string
}

/**
 * Searches upwards to the repository's root, where `.git` stands, else to the working folder; never above it. Each folder
 * is looked into once.
 */
export function createConfigSearch(cwd: string): ConfigSearch {
  const repositories = new Map<string, string | undefined>()
  const configs = new Map<string, string | undefined>()
  const explorer = createExplorer()

  const findRepository = (folder: string): string | undefined => {
    const parent = dirname(folder)
    const search = () => (parent === folder ? undefined : findRepository(parent))
    // A worktree's `.git` is a file.
    return remember(repositories, folder, () => (existsSync(join(folder, '.git')) ? folder : search()))
  }

  const isLast = (folder: string): boolean => {
    const repository = findRepository(folder)
    if (repository !== undefined) return folder === repository
    const parent = dirname(folder)
    return folder === cwd || parent === folder || isWithin(cwd, parent)
  }

  const find = (folder: string): string | undefined =>
    remember(
      configs,
      folder,
      () => look(folder, explorer) ?? (isLast(folder) ? undefined : find(dirname(folder))),
    )

  return {
    find,
    findRoot: (folder) => findRepository(folder) ?? (isWithin(folder, cwd) ? cwd : folder),
  }
}

/**
 * cosmiconfig passes over a config that it may not open, a folder by that name and a link that leads nowhere. Such a one is
 * found even so, and reading it tells why it cannot be used: a config that counts for nothing unnoticed is worse than none.
 */
function look(folder: string, explorer: ReturnType<typeof createExplorer>): string | undefined {
  const found = search(folder, explorer)
  const places = NAMES.map((name) => join(folder, name))
  const passed =
    found !== undefined && places.includes(found) ? places.slice(0, places.indexOf(found)) : places
  return passed.find(stands) ?? found
}

function search(folder: string, explorer: ReturnType<typeof createExplorer>): string | undefined {
  try {
    return explorer.search(folder)?.filepath
  } catch {
    // A link that leads back to itself, a device, a name that is too long.
    return undefined
  }
}

function stands(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

/**
 * Looks into one folder. What it finds is read elsewhere (data-file.ts), with the line of every entry: here each file is
 * text, scripts too, so that nothing is ever run.
 */
function createExplorer() {
  const asText = (_: string, text: string): unknown => text
  const asData = (file: string, text: string) =>
    basename(file) === 'package.json' ? { hipaalint: holdsConfig(text) ? text : null } : text
  const data = { '.json': asData, '.yaml': asText, '.yml': asText, noExt: asText }
  const options = {
    searchPlaces: [...NAMES, ...CODE.map((extension) => `.hipaalintrc${extension}`), 'package.json'],
    loaders: { ...data, ...Object.fromEntries(CODE.map((extension) => [extension, asText])) },
    searchStrategy: 'none' as const,
    ignoreEmptySearchPlaces: false,
  }
  // cosmiconfig 9 first looks for settings of its own in the working folder and runs them where they are a script. There the
  // drafts are, which nobody vouches for, so it is made where only hipaalint itself is.
  const cwd = process.cwd()
  process.chdir(dirname(fileURLToPath(import.meta.url)))
  try {
    return cosmiconfigSync('hipaalint', options)
  } finally {
    process.chdir(cwd)
  }
}

/** A package.json that is broken is somebody else's matter, unless it seems to hold a config. */
function holdsConfig(text: string): boolean {
  if (!/"hipaalint"\s*:\s*\{/.test(text)) return false
  try {
    const data: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return typeof data === 'object' && data !== null && Object.hasOwn(data, 'hipaalint')
  } catch {
    return true
  }
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  if (!known.has(key)) known.set(key, make())
  return known.get(key) as T
}
