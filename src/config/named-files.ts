import { showPath } from '../discover/paths.ts'
import { ConfigError } from './mistake.ts'
import { readTextFile } from './text-file.ts'

/** The names in a staff file: one a line; `#` begins a remark. @throws ConfigError */
export async function readStaff(file: string, cwd: string): Promise<string[]> {
  const lines = readTextFile(file, showPath(file, cwd)).split(/\r\n|\r|\n/)
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
}

/** A register of authorizations. */
export interface Register {
  /** Absolute. */
  readonly file: string
  readonly entries: readonly unknown[]
  /** Line of an entry, from 1; of the list where it has none of its own. */
  readonly findLine: (entry: number) => number
}

/**
 * The entries of a register of authorizations: a list, or a map that holds it under `authorizations` as front matter does.
 * They are judged with each draft. @throws ConfigError
 */
export async function readRegister(file: string, cwd: string): Promise<Register> {
  const shown = showPath(file, cwd)
  const { readDataFile } = await import('./data-file.ts')
  const { data, findLine } = readDataFile(file, shown)
  if (data === null) return { file, entries: [], findLine: () => 1 }
  const held = typeof data === 'object' && 'authorizations' in (data as object)
  const list = held ? (data as { readonly authorizations: unknown }).authorizations : data
  const trail = held ? ['authorizations'] : []
  if (Array.isArray(list))
    return { file, entries: list, findLine: (entry) => findLine([...trail, entry]) ?? 1 }
  throw new ConfigError([{ file: shown, path: [], text: 'expected a list of authorizations' }])
}
