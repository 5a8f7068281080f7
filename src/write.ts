import { randomBytes } from 'node:crypto'
import { constants, existsSync } from 'node:fs'
import { access, lstat, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { explainFailure } from './cli/failure.ts'
import { followLinks, isWithin } from './discover/paths.ts'
import type { Draft } from './read.ts'

/**
 * Puts a mended text in the place of a draft, all of it or nothing: a file beside it is written in full and takes its name. A
 * symbolic link stays and its target is written, if that is in the project. Gives the reason where nothing was written: the end
 * of a sentence that begins with the path.
 */
export async function writeDraft(
  { path, bom, source }: Pick<Draft, 'path' | 'bom' | 'source'>,
  fixed: string,
  cwd: string,
): Promise<string | undefined> {
  try {
    const target = await findTarget(path, cwd)
    if (target === undefined) return 'is a link that leads out of the project, so it was not written'
    const { mode, uid, gid } = await stat(target)
    // A superuser may write what is marked as not to be written.
    if ((mode & 0o222) === 0) return 'is read-only, so it was not written'
    await access(target, constants.W_OK)
    const encode = (text: string) => Buffer.from((bom ? '\ufeff' : '') + text)
    return await replaceFile(target, encode(source), encode(fixed), { mode: mode & 0o7777, uid, gid })
  } catch (error) {
    return explainFailure(error).replace('cannot be opened', 'cannot be written')
  }
}

/** The file that is written in the end; undefined for one that only a link in the project leads to. */
async function findTarget(path: string, cwd: string): Promise<string | undefined> {
  const target = await realpath(path)
  const root = findProject(cwd)
  const named = isWithin(path, root)
  const linked = named
    ? target !== join(followLinks(root), path.slice(root.length))
    : (await lstat(path)).isSymbolicLink()
  return linked && !isWithin(target, followLinks(root)) ? undefined : target
}

/** The repository's folder, else the working folder. */
function findProject(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return cwd
  }
}

async function replaceFile(
  target: string,
  before: Buffer,
  after: Buffer,
  { mode, uid, gid }: { readonly mode: number; readonly uid: number; readonly gid: number },
): Promise<string | undefined> {
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`)
  const isSame = async () => before.equals(await readFile(target))
  const changed = 'changed after it was read, so it was not written; run hipaalint again'
  if (!(await isSame())) return changed
  try {
    const file = await open(beside, 'wx', mode)
    try {
      await file.writeFile(after)
      // Only a superuser may give a file to somebody else; for others it is their own already, or becomes so.
      await file.chown(uid, gid).catch(() => undefined)
      // The umask may have taken some of it.
      await file.chmod(mode)
      await file.sync()
    } finally {
      await file.close()
    }
    if (!(await isSame())) return changed
    await rename(beside, target)
    return undefined
  } finally {
    await rm(beside, { force: true })
  }
}
