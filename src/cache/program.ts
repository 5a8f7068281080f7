import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readVersion } from '../cli/version.ts'
import { hash } from './key.ts'

let known: string | undefined

/** Tells one build of hipaalint, on one version of Node and thus of Unicode, from any other. */
export function hashProgram(): string {
  known ??= hash(readVersion(), process.version, ...readCode())
  return known
}

function readCode(): string[] {
  const folder = dirname(fileURLToPath(import.meta.url))
  const root = dirname(dirname(folder))
  // Not bundled: this is src/cache of a tree that has rules beside src.
  if (basename(folder) === 'cache' && basename(dirname(folder)) === 'src')
    return ['src', 'rules'].flatMap((name) => readFolder(join(root, name)))
  // In the bundle the name of every part but the first carries a hash of what it holds.
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      return [name, /-[A-Z0-9]{8}\.js$/.test(name) ? `${statSync(path).size}` : readFileSync(path, 'utf8')]
    })
}

function readFolder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .sort()
    .flatMap((name) => [name, readFileSync(join(folder, name), 'utf8')])
}
