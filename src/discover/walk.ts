import { readdir } from 'node:fs'
import { join } from 'node:path'
import { explainFailure, isMissing } from '../cli/failure.ts'

/** What a walk found, and folders that would not open. */
export interface Walked {
  readonly files: string[]
  readonly failures: { readonly folder: string; readonly reason: string }[]
}

/** What of node's entry of a folder is asked, written out so that the package's types need none of node's. */
export interface Entry {
  readonly name: string
  readonly isFile: () => boolean
  readonly isDirectory: () => boolean
}

/** Whether to look at an entry of a folder at all. */
export type Wanted = (path: string, entry: Entry) => boolean

/** Lists a folder, as `readdir` does. */
export type Read = (
  folder: string,
  options: { withFileTypes: true },
  done: (error: Error | null, entries: Entry[]) => void,
) => void

/**
 * Lists the files under a folder that match a glob. Links are not followed, so that no loop is walked; `node_modules` and
 * `.git` never are. A folder that will not open is told and the others are walked.
 */
export async function walk(
  cwd: string,
  glob: string,
  wanted: Wanted = () => true,
  list: Read = readdir,
): Promise<Walked> {
  const failures: Walked['failures'] = []
  const read: Read = (folder, options, done) => {
    list(folder, options, (error, entries) => {
      // A glob's own folder need not be there.
      if (error && !isMissing(error)) failures.push({ folder, reason: explainFailure(error) })
      done(
        null,
        (entries ?? []).filter((entry) => {
          const skipped = entry.isDirectory() && (entry.name === 'node_modules' || entry.name === '.git')
          return !skipped && wanted(join(folder, entry.name), entry)
        }),
      )
    })
  }
  const { default: search } = await import('fast-glob')
  const files = await search(glob, {
    cwd,
    absolute: true,
    followSymbolicLinks: false,
    fs: { readdir: read as unknown as typeof readdir },
  })
  return { files, failures }
}

/** Whether a pattern that names nothing there is has a glob's characters in it. */
export async function isGlob(pattern: string): Promise<boolean> {
  const { default: glob } = await import('fast-glob')
  return glob.isDynamicPattern(pattern)
}
