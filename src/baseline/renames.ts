import { basename, posix } from 'node:path'
import { askGitNow } from '../git/ask-now.ts'

/** How drafts were renamed, as far as git knows. Paths are from the baseline's folder. */
export interface Renames {
  /** Names that a draft had before, the latest first. */
  readonly listOld: (path: string) => readonly string[]
  /** The name that a draft has now, if it was renamed since the baseline was written. */
  readonly findNew: (path: string) => string | undefined
}

/** Drafts whose whole history is asked for, where comparing two states told nothing. */
const HISTORIES = 20

/**
 * Asks git, on the first question and then no more than it must: first for what differs from the commit that last wrote the
 * baseline (or from the last commit), then, for a few drafts, for their history. Outside of a repository nothing is known.
 */
export function createRenames(file: string, folder: string): Renames {
  let known: Changes | undefined
  let histories = 0
  const start = () => {
    known ??= readChanges(file, folder)
    return known
  }
  return {
    listOld: (path) => {
      const { prefix, olds } = start()
      const before = olds.get(path)
      if (before !== undefined) return [before]
      if (prefix === undefined || ++histories > HISTORIES) return []
      const args = ['log', '-M', '--follow', '--diff-filter=R', '--name-status', '-z', '--format=', '-n20']
      return readPairs(askGitNow([...args, '--', path], folder) ?? '', prefix).map(([, old]) => old)
    },
    findNew: (path) => [...start().olds].find(([, before]) => before === path)?.[0],
  }
}

interface Changes {
  /** The baseline's folder from the repository's root; undefined outside of a repository. */
  readonly prefix: string | undefined
  /** Old names by new ones. */
  readonly olds: ReadonlyMap<string, string>
}

function readChanges(file: string, folder: string): Changes {
  const prefix = askGitNow(['rev-parse', '--show-prefix'], folder)?.replace(/\n$/, '')
  if (prefix === undefined) return { prefix, olds: new Map() }
  const commit = askGitNow(['log', '-1', '--format=%H', '--', basename(file)], folder)?.trim() || 'HEAD'
  // The index: to look at the work tree git may run filters, and a new file that it was not told of it does not know anyway.
  const args = ['diff', '--cached', '-M', '--no-relative', '--no-ext-diff', '--no-textconv']
  const changed = askGitNow([...args, '--diff-filter=R', '--name-status', '-z', commit, '--'], folder)
  return { prefix, olds: new Map(readPairs(changed ?? '', prefix)) }
}

/** New and old name of each rename in what `--name-status -z` prints: a status, the old and the new name, each ended by NUL. */
function readPairs(text: string, prefix: string): [string, string][] {
  const parts = text.split('\u0000')
  const here = (path: string) => posix.relative(`/${prefix}`, `/${path}`)
  const pairs: [string, string][] = []
  for (let at = 0; at + 2 < parts.length; at++) {
    if (!/^\n?R\d*$/.test(parts[at])) continue
    pairs.push([here(parts[at + 2]), here(parts[at + 1])])
    at += 2
  }
  return pairs
}
