import { lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { followLinks, isWithin } from '../discover/paths.ts'

/** Folders whose files sites publish from their root on, the site's own folder last. */
const STATIC = ['static', 'public', 'assets', 'src', '']
const LONGEST = 1000

/**
 * Finds the file of a picture that a draft refers to: beside the draft, else in a folder that its site publishes, in the
 * draft's folder or one above it. Never outside the project's root, by path or by link; never at an address of the web.
 */
export function locateImage(reference: string, folder: string, root: string): string | undefined {
  const real = followLinks(root)
  for (const name of readNames(reference)) {
    for (const path of listPlaces(name, folder, root)) {
      const found = isWithin(path, root) ? follow(path) : undefined
      if (found !== undefined && isWithin(found, real) && isFile(found)) return found
    }
  }
  return undefined
}

/** The path in a reference, its escapes read and as they stand; none where it leads elsewhere. */
function readNames(reference: string): string[] {
  const [path] = reference.trim().split(/[?#]/, 1)
  if (path === '' || path.length > LONGEST || /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(path)) return []
  const names = [decode(path), path].map((name) => name.replaceAll('\\', '/'))
  return [...new Set(names)].filter((name) => !/\p{Cc}/u.test(name))
}

function* listPlaces(name: string, folder: string, root: string): Generator<string> {
  const rooted = /^[~@]?\//.exec(name)?.[0]
  if (rooted === undefined) yield join(folder, name)
  const inside = name.slice(rooted?.length ?? 0)
  for (let at = folder; isWithin(at, root); at = dirname(at)) {
    for (const published of STATIC) yield join(at, published, inside)
    if (at === dirname(at)) return
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Where a path leads when its links are followed; nothing is opened. */
function follow(path: string): string | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) && realpathSync(path)
  } catch {
    return undefined
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
