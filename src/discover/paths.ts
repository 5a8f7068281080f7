import { realpathSync } from 'node:fs'
import { relative, sep } from 'node:path'

/** Whether an absolute path is a folder or stands in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** A path as messages show it: from the working folder where it stands in it, with forward slashes. */
export function showPath(path: string, cwd: string): string {
  return (isWithin(path, cwd) ? relative(cwd, path) : path).split(sep).join('/') || '.'
}

/** Where a path leads when its links are followed; the path itself where nothing stands. */
export function followLinks(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
