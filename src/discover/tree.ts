import { basename, dirname, resolve } from 'node:path'
import type { Entry, Read } from './walk.ts'

/** A part of the disk: some files, as git has them, whether or not they stand in the work tree. */
export interface Tree {
  /** The file or folder that a name literally stands for. */
  readonly find: (pattern: string, cwd: string) => string | undefined
  readonly isFolder: (path: string) => boolean
  /** Whether a file was there and is not any more. */
  readonly isGone: (pattern: string, cwd: string) => boolean
  readonly read: Read
}

/** Makes the tree of some files; all paths are absolute. */
export function createTree(files: readonly string[], gone: readonly string[]): Tree {
  const folders = new Map<string, Map<string, boolean>>()
  const add = (path: string, isFile: boolean): void => {
    const folder = dirname(path)
    if (folder === path) return
    const known = folders.get(folder)
    const entries = known ?? new Map<string, boolean>()
    entries.set(basename(path), isFile)
    if (known) return
    folders.set(folder, entries)
    add(folder, false)
  }
  for (const file of files) add(file, true)
  const all = new Set(files)
  const absent = new Set(gone)
  const list = (pattern: string, cwd: string) =>
    pattern === '' ? [] : [pattern, pattern.replaceAll('\\', '/')].map((one) => resolve(cwd, one))
  return {
    find: (pattern, cwd) => list(pattern, cwd).find((path) => all.has(path) || folders.has(path)),
    isFolder: (path) => folders.has(path),
    isGone: (pattern, cwd) => list(pattern, cwd).some((path) => absent.has(path)),
    read: (folder, _, done) => {
      const entries = [...(folders.get(resolve(folder)) ?? [])]
      done(
        null,
        entries.map(([name, isFile]) => createEntry(name, isFile)),
      )
    },
  }
}

function createEntry(name: string, isFile: boolean): Entry {
  const no = () => false
  // What globs are matched with asks for more than we do.
  const others = { isSymbolicLink: no, isFIFO: no, isSocket: no, isBlockDevice: no, isCharacterDevice: no }
  return { name, isFile: () => isFile, isDirectory: () => !isFile, ...others }
}
