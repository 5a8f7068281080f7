import { relative, sep } from 'node:path'
import ignore from 'ignore'
import { isWithin } from './paths.ts'

/** Tells whether an absolute path is meant by the patterns it was made with. */
export type PathTest = (path: string) => boolean

/** Patterns as in .gitignore, braces also, relative to a folder: later ones win, `!` takes back. */
export function createIgnoreTest(patterns: readonly string[], base: string): PathTest {
  if (patterns.length === 0) return () => false
  const matcher = ignore({ ignorecase: false }).add(patterns.flatMap(prepare))
  return (path) => {
    const name = nameFrom(base, path)
    return name !== undefined && matcher.ignores(name)
  }
}

/** Globs of an override: any one that matches will do, unless one with `!` matches too. */
export function createGlobTest(globs: readonly string[], base: string): PathTest {
  const wanted = createIgnoreTest(
    globs.filter((glob) => !glob.startsWith('!')),
    base,
  )
  const unwanted = createIgnoreTest(
    globs.flatMap((glob) => (glob.startsWith('!') ? [glob.slice(1)] : [])),
    base,
  )
  return (path) => wanted(path) && !unwanted(path)
}

/** Path from a folder with forward slashes, the one at its end too; undefined where it does not stand in it. */
export function nameFrom(base: string, path: string): string | undefined {
  const name = isWithin(path, base) ? relative(base, path).split(sep).join('/') : ''
  return name === '' ? undefined : name + (path.endsWith('/') ? '/' : '')
}

/** `./press` means `/press`, as everywhere else that takes paths. */
function prepare(pattern: string): string[] {
  return expandBraces(pattern.replace(/^(!?)\.\//, '$1/'))
}

/** Patterns that one with braces may stand for: `{a,b}{a,b}{a,b}…` doubles with every pair. */
const MOST = 1000

/** `a.{md,txt}` as `a.md` and `a.txt`; a pattern that stands for too many stays as it is written. */
function expandBraces(pattern: string): string[] {
  let done: string[] = []
  let open = [pattern]
  while (open.length > 0) {
    const next: string[] = []
    for (const one of open) {
      const parts = splitBraces(one)
      if (parts) next.push(...parts)
      else done = [...done, one]
    }
    if (done.length + next.length > MOST) return [pattern]
    open = next
  }
  return done
}

/** The first innermost braces that hold a comma, taken apart. */
function splitBraces(pattern: string): string[] | undefined {
  for (let close = pattern.indexOf('}'); close >= 0; close = pattern.indexOf('}', close + 1)) {
    const opening = pattern.lastIndexOf('{', close)
    const inside = pattern.slice(opening + 1, close)
    if (opening < 0 || !inside.includes(',') || inside.includes('}')) continue
    return inside.split(',').map((part) => pattern.slice(0, opening) + part + pattern.slice(close + 1))
  }
  return undefined
}
