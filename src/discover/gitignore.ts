import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { nameFrom } from './glob.ts'

interface Level {
  readonly base: string
  readonly rules: Ignore
}

/**
 * Makes a test for what git does not see: the `.gitignore` of a path's folder and of every folder up to the root, and the
 * root's `.git/info/exclude`; the nearest one that says something decides. Folders above the path must have passed it.
 */
export function createGitIgnore(root: string): (path: string, isFolder: boolean) => boolean {
  const known = new Map<string, readonly Level[]>()
  const collect = (folder: string): readonly Level[] => {
    const found = known.get(folder)
    if (found) return found
    const above = folder === root || dirname(folder) === folder ? [] : collect(dirname(folder))
    const files = [join(folder, '.gitignore')]
    if (folder === root) files.push(join(folder, '.git', 'info', 'exclude'))
    const own = files.flatMap((file) => readRules(file, folder))
    const levels = [...own, ...above]
    known.set(folder, levels)
    return levels
  }
  return (path, isFolder) => {
    for (const { base, rules } of collect(dirname(path))) {
      const name = nameFrom(base, path)
      if (name === undefined) continue
      const { ignored, unignored } = rules.test(isFolder ? `${name}/` : name)
      if (ignored || unignored) return ignored
    }
    return false
  }
}

function readRules(file: string, base: string): Level[] {
  try {
    return [{ base, rules: ignore({ ignorecase: false }).add(readFileSync(file, 'utf8')) }]
  } catch {
    return []
  }
}
