import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isWithin } from '../discover/paths.ts'

const NAMES = ['.hipaalintrc', '.hipaalintrc.json', '.hipaalintrc.yaml', '.hipaalintrc.yml']
/** Configs are data: these are found only to say that they are not read. */
const CODE = ['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'].map((extension) => `.hipaalintrc${extension}`)

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
    remember(configs, folder, () => findIn(folder) ?? (isLast(folder) ? undefined : find(dirname(folder))))

  return {
    find,
    findRoot: (folder) => findRepository(folder) ?? (isWithin(folder, cwd) ? cwd : folder),
  }
}

function findIn(folder: string): string | undefined {
  const names = new Set(listNames(folder))
  for (const name of [...NAMES, ...CODE]) {
    const file = join(folder, name)
    if (names.has(name) && !statSync(file, { throwIfNoEntry: false })?.isDirectory()) return file
  }
  const file = join(folder, 'package.json')
  return names.has('package.json') && holdsConfig(file) ? file : undefined
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** A package.json that is broken is somebody else's matter, unless it seems to hold a config. */
function holdsConfig(file: string): boolean {
  try {
    const text = readFileSync(file, 'utf8')
    if (!/"hipaalint"\s*:\s*\{/.test(text)) return false
    const data: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return typeof data === 'object' && data !== null && Object.hasOwn(data, 'hipaalint')
  } catch (error) {
    return error instanceof SyntaxError
  }
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  if (!known.has(key)) known.set(key, make())
  return known.get(key) as T
}
