import { showPath } from '../discover/paths.ts'
import { ConfigError } from './mistake.ts'
import { readTextFile } from './text-file.ts'

/** The names in a staff file: one a line; `#` begins a remark. @throws ConfigError */
export async function readStaff(file: string, cwd: string): Promise<string[]> {
  const lines = readTextFile(file, showPath(file, cwd)).split(/\r\n|\r|\n/)
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
}

/**
 * The entries of a register of authorizations: a list, or a map that holds it under `authorizations` as front matter does.
 * They are judged with each draft. @throws ConfigError
 */
export async function readRegister(file: string, cwd: string): Promise<readonly unknown[]> {
  const shown = showPath(file, cwd)
  const { readDataFile } = await import('./data-file.ts')
  const { data } = readDataFile(file, shown)
  if (data === null) return []
  const held = typeof data === 'object' && 'authorizations' in (data as object)
  const list = held ? (data as { readonly authorizations: unknown }).authorizations : data
  if (Array.isArray(list)) return list
  throw new ConfigError([{ file: shown, path: [], text: 'expected a list of authorizations' }])
}
