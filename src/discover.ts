import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ConfigLoader } from './config/load.ts'
import { findFiles } from './config/resolve.ts'
import { createConfigSearch } from './config/search.ts'
import { createGitIgnore } from './discover/gitignore.ts'
import { createIgnore, findConfig } from './discover/ignored.ts'
import { findLiteral, suggestPath } from './discover/literal.ts'
import { showPath } from './discover/paths.ts'
import type { Tree } from './discover/tree.ts'
import { type Entry, isGlob, type Wanted, walk } from './discover/walk.ts'

export interface DiscoverOptions {
  readonly cwd: string
  /** Files, folders and globs; none means what the config or else the folder has. */
  readonly patterns: readonly string[]
  readonly ignorePatterns: readonly string[]
  /** False: nothing is ignored, neither by config nor by git. */
  readonly ignore: boolean
  readonly errorOnUnmatched: boolean
  readonly loader: ConfigLoader
  /** Where to look: the disk, or what git says has changed. Of that, nothing under a pattern is no mistake. */
  readonly tree?: Tree
}

/** The drafts to lint, and what to say about the rest of what was named. */
export interface Discovered {
  /** Absolute, each once, in the order of their paths. */
  readonly files: readonly string[]
  /** Named, but ignored or no draft: no mistake. */
  readonly notices: readonly string[]
  readonly mistakes: readonly string[]
}

interface Search extends DiscoverOptions {
  readonly isIgnored: (path: string) => Promise<boolean>
  readonly files: Set<string>
  readonly notices: string[]
  readonly mistakes: string[]
  /** Where to tell of a path that is not there. */
  readonly missing: string[]
}

const EXTENSIONS = '.md, .markdown, .mdx, .html, .htm or .txt'
const DRAFT = /\.(?:md|markdown|mdx|html?|txt)$/i
/** What is linted unasked: pages of HTML and plain text may be anything. */
const UNASKED = /\.(?:md|markdown|mdx)$/i

/** Whether a path has the name of a draft. */
export function isDraftName(path: string): boolean {
  return DRAFT.test(path)
}

/** Finds the drafts that arguments mean, or, without any, those that the config's `files` or else git has. */
export async function discover(options: DiscoverOptions): Promise<Discovered> {
  const told = { files: new Set<string>(), notices: [], mistakes: [] }
  const search: Search = { ...options, ...told, isIgnored: createIgnore(options), missing: told.mistakes }
  if (options.patterns.length === 0) await addDefault(search)
  for (const pattern of new Set(options.patterns)) await addPattern(pattern, search)
  const { files, notices, mistakes } = search
  return { files: [...files].sort(), notices, mistakes }
}

async function addDefault(search: Search): Promise<void> {
  const { cwd } = search
  const config = await findConfig(search.loader, join(cwd, 'draft.md'))
  const files = config && findFiles(config)
  if (config && files) {
    const named = { ...search, cwd: config.base, errorOnUnmatched: false, missing: search.notices }
    for (const pattern of files) await addPattern(pattern, named)
    return
  }
  // What git tracks it sees, whatever `.gitignore` says.
  const isUnseen =
    search.ignore && !search.tree ? createGitIgnore(createConfigSearch(cwd).findRoot(cwd)) : () => false
  const found = await listDrafts(
    cwd,
    '**/*',
    search,
    (path, entry) => isShown(entry, UNASKED) && !isUnseen(path, entry.isDirectory()),
  )
  await keep(found, search)
}

async function addPattern(pattern: string, search: Search): Promise<void> {
  const { cwd, errorOnUnmatched, mistakes, missing } = search
  const { tree } = search
  const path = (tree?.find ?? findLiteral)(pattern, cwd)
  const shown = JSON.stringify(pattern)
  if (path === undefined && (tree?.isGone(pattern, cwd) || (tree && findLiteral(pattern, cwd)))) return
  if (path !== undefined) {
    if ((tree?.isFolder ?? isFolder)(path)) await addFolder(path, shown, search)
    else await addFile(path, shown, search)
    return
  }
  // Before brackets a backslash escapes, elsewhere it parts folders.
  const glob = pattern.replace(/\\(?![[\]{}()])/g, '/')
  if (pattern === '' || !(await isGlob(glob))) {
    missing.push(
      pattern === '' ? 'an empty path was named' : `${shown} does not exist${suggestPath(pattern, cwd)}`,
    )
    return
  }
  const found = await listDrafts(cwd, glob, search)
  const drafts = found.filter(isDraftName)
  if ((await keep(drafts, search)) > 0 || !errorOnUnmatched) return
  const hint = pattern.startsWith('!') ? '; to leave drafts out use --ignore-pattern' : ''
  mistakes.push(
    drafts.length > 0 ? `every draft that matches ${shown} is ignored` : `no draft matches ${shown}${hint}`,
  )
}

async function addFile(path: string, shown: string, search: Search): Promise<void> {
  if (!isDraftName(path)) search.notices.push(`${shown} skipped: its name does not end in ${EXTENSIONS}`)
  else if (await search.isIgnored(path)) search.notices.push(`${shown} skipped: it is ignored`)
  else search.files.add(path)
}

async function addFolder(folder: string, shown: string, search: Search): Promise<void> {
  const found = await listDrafts(folder, '**/*', search, (_, entry) => isShown(entry, DRAFT))
  if ((await keep(found, search)) > 0) return
  if (await search.isIgnored(`${folder}/`)) search.notices.push(`${shown} skipped: it is ignored`)
  else if (search.errorOnUnmatched) {
    const none = `${shown} holds no draft: no name in it ends in ${EXTENSIONS}`
    search.mistakes.push(found.length > 0 ? `every draft in ${shown} is ignored` : none)
  }
}

async function listDrafts(folder: string, glob: string, search: Search, wanted?: Wanted): Promise<string[]> {
  const { files, failures } = await walk(folder, glob, wanted, search.tree?.read)
  for (const failure of failures) {
    search.mistakes.push(`${JSON.stringify(showPath(failure.folder, search.cwd))} ${failure.reason}`)
  }
  return files.map((file) => resolve(file))
}

async function keep(found: readonly string[], { files, isIgnored }: Search): Promise<number> {
  let kept = 0
  for (const file of found) {
    if (await isIgnored(file)) continue
    files.add(file)
    kept++
  }
  return kept
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function isShown(entry: Entry, names: RegExp): boolean {
  return entry.isDirectory() ? !entry.name.startsWith('.') : names.test(entry.name)
}
