import { basename, posix } from 'node:path'
import { askGitNow } from '../git/ask-now.ts'

/** Drafts, and commits, that are looked for in the history: a command line has its limits. */
const MOST = 200
/** Times that one draft was renamed. */
const HOPS = 5

/**
 * What drafts that are gone are called now, as far as git knows; all paths are from the baseline's folder. First git compares the
 * index with the commit that last wrote the baseline (else the last commit). Where that tells nothing, it looks for the commits
 * that took the drafts away.
 */
export function followRenames(
  file: string,
  folder: string,
  gone: readonly string[],
  isThere: (path: string) => boolean,
): ReadonlyMap<string, string> {
  const prefix = askGitNow(['rev-parse', '--show-prefix'], folder)?.replace(/\n$/, '')
  const out = new Map<string, string>()
  if (prefix === undefined) return out
  const since = compareIndex(file, folder, prefix)
  let open = new Map(gone.map((path) => [path, path]))
  for (let hop = 0; hop < HOPS && open.size > 0; hop++) {
    const unknown = [...open.keys()].filter((name) => !since.has(name)).slice(0, MOST)
    const earlier = unknown.length > 0 ? searchHistory(unknown, folder, prefix) : since
    const next = new Map<string, string>()
    for (const [name, first] of open) {
      const now = since.get(name) ?? earlier.get(name)
      if (now === undefined) continue
      if (isThere(now)) out.set(first, now)
      else next.set(now, first)
    }
    open = next
  }
  return out
}

const RENAMES = ['-M', '--diff-filter=R', '--name-status', '-z', '--no-ext-diff', '--no-textconv']

function compareIndex(file: string, folder: string, prefix: string): Map<string, string> {
  const commit = askGitNow(['log', '-1', '--format=%H', '--', basename(file)], folder)?.trim() || 'HEAD'
  // Not the work tree: to look at it git may run filters, and a new file that git was not told of it does not know anyway.
  return readPairs(askGitNow(['diff', '--cached', '--no-relative', ...RENAMES, commit, '--'], folder), prefix)
}

function searchHistory(names: readonly string[], folder: string, prefix: string): Map<string, string> {
  const taken = ['log', `-n${MOST}`, '--no-renames', '--diff-filter=D', '--format=%H', '--', ...names]
  const commits = askGitNow(taken, folder)?.split('\n').filter(Boolean) ?? []
  if (commits.length === 0) return new Map()
  const show = ['show', '--format=', '--no-relative', ...RENAMES, ...commits, '--']
  return readPairs(askGitNow(show, folder), prefix)
}

/** New names by old ones in what `--name-status -z` prints: a status, the old and the new name, each ended by NUL. Latest first. */
function readPairs(text: string | undefined, prefix: string): Map<string, string> {
  const parts = text?.split('\u0000') ?? []
  const here = (path: string) => posix.relative(`/${prefix}`, `/${path}`)
  const pairs = new Map<string, string>()
  for (let at = 0; at + 2 < parts.length; at++) {
    if (!/^\n*R\d*$/.test(parts[at])) continue
    const before = here(parts[at + 1])
    if (!pairs.has(before)) pairs.set(before, here(parts[at + 2]))
    at += 2
  }
  return pairs
}
