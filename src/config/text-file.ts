import { readFileSync, statSync } from 'node:fs'
import { explainFailure } from '../cli/failure.ts'
import { ConfigError } from './mistake.ts'

const MAX_BYTES = 10_000_000

/** Reads a text file that a config names. @throws ConfigError when it cannot be read. */
export function readTextFile(file: string, shown: string): string {
  const fail = (text: string) => new ConfigError([{ file: shown, path: [], text }])
  try {
    const stats = statSync(file)
    // A pipe or device would never end.
    if (!stats.isFile()) throw fail(stats.isDirectory() ? 'is a folder, not a file' : 'is no file')
    if (stats.size > MAX_BYTES) throw fail('is too large to read')
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw fail(error instanceof TypeError ? 'is not valid UTF-8' : explainFailure(error))
  }
}
