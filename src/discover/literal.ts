import { lstatSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isMissing } from '../cli/failure.ts'
import { findNearest } from '../nearest.ts'
import { showPath } from './paths.ts'

/** What a name literally stands for, though it may look like a glob; backslashes part folders where nothing else fits. */
export function findLiteral(pattern: string, cwd: string): string | undefined {
  if (pattern === '') return undefined
  const paths = [pattern, pattern.replaceAll('\\', '/')].map((one) => resolve(cwd, one))
  return paths.find((path) => {
    try {
      return lstatSync(path, { throwIfNoEntry: false }) !== undefined
    } catch (error) {
      // Where one may not look something may stand: reading it says why not.
      return !isMissing(error)
    }
  })
}

/** The end of a sentence about a path that is not there. */
export function suggestPath(pattern: string, cwd: string): string {
  if (pattern === '-') return '; to lint standard input use --stdin'
  try {
    const path = resolve(cwd, pattern)
    const nearest = findNearest(basename(path), readdirSync(dirname(path)))
    return nearest ? `; did you mean ${JSON.stringify(showPath(join(dirname(path), nearest), cwd))}?` : ''
  } catch {
    return ''
  }
}
