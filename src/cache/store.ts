import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { explainFailure, isMissing } from '../cli/failure.ts'
import { askGitNow } from '../git/ask-now.ts'
import { placeFile } from '../place-file.ts'

/** The name of the file where none is given. */
const NAME = '.hipaalintcache'
/** How every version's file begins. */
const MAGIC = '{"hipaalintCache":'
const LINE = /^[PR][\w-]{43} /
const NAME_LENGTH = 44
const MAX_BYTES = 64_000_000
/** Entries of other drafts and other settings that are kept, beside those of a run. */
const MOST = 20_000

/** Where the cache stands that a flag or nothing names: a folder means a file in it. */
export function locateCache(given: string | undefined, cwd: string): string {
  if (given === undefined) return join(cwd, NAME)
  const path = resolve(cwd, given)
  return /[\\/]$/.test(given) || isFolder(path) ? join(path, NAME) : path
}

/** What was read: lines of JSON by their names, or why the file there must be left alone. */
export type Loaded = { readonly lines: Map<string, string> } | { readonly refusal: string }

/**
 * Reads a cache: a first line that says of which program it is, then one line an entry. One of another program or one that is
 * not whole counts for nothing; a file that is no cache is left alone, and so is one that came with the repository, since whoever
 * wrote a draft could have written it.
 */
export function loadCache(path: string, program: string): Loaded {
  let text: string | undefined
  try {
    text = readText(path)
  } catch (error) {
    return isMissing(error) ? { lines: new Map() } : { refusal: explainFailure(error) }
  }
  if (text === undefined) return { refusal: 'is no cache of hipaalint' }
  if (text !== '' && !text.startsWith(MAGIC)) return { refusal: 'is no cache of hipaalint' }
  if (askGitNow(['ls-files', '-z', '--', basename(path)], dirname(path)))
    return { refusal: 'is under version control, where a cache can be forged' }
  const [head, ...rest] = text.split('\n')
  if (head !== writeHead(program)) return { lines: new Map() }
  // What follows the last line end was cut off.
  const whole = rest.slice(0, -1).filter((line) => LINE.test(line))
  return { lines: new Map(whole.map((line) => [line.slice(0, NAME_LENGTH), line.slice(NAME_LENGTH + 1)])) }
}

/**
 * Writes a cache, all of it or nothing. What other runs have written meanwhile stays; of too much the entries go that were not
 * used for longest. Gives the reason where nothing was written.
 */
export async function saveCache(
  path: string,
  program: string,
  used: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const now = loadCache(path, program)
  if ('refusal' in now) return now.refusal
  for (const [name, json] of used) {
    now.lines.delete(name)
    now.lines.set(name, json)
  }
  const lines: string[] = []
  let bytes = 0
  for (const [name, json] of [...now.lines].reverse()) {
    bytes += Buffer.byteLength(json) + NAME_LENGTH + 2
    if (bytes > MAX_BYTES - 1000 || lines.length >= used.size + MOST) break
    lines.push(`${name} ${json}\n`)
  }
  try {
    await mkdir(dirname(path), { recursive: true })
    // Nobody else need know in which drafts something was found.
    await placeFile(path, Buffer.from(`${writeHead(program)}\n${lines.reverse().join('')}`), { mode: 0o600 })
    return undefined
  } catch (error) {
    return explainFailure(error).replace('cannot be opened', 'cannot be written')
  }
}

const writeHead = (program: string) => `${MAGIC}1,"program":${JSON.stringify(program)}}`

/** Undefined for what is no file, or larger than any cache. @throws an error of the system */
function readText(path: string): string | undefined {
  // A pipe would block.
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = fstatSync(handle)
    return stats.isFile() && stats.size <= MAX_BYTES ? readFileSync(handle, 'utf8') : undefined
  } finally {
    closeSync(handle)
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
