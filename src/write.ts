import { constants, existsSync } from 'node:fs'
import { access, lstat, mkdir, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { explainFailure, isMissing } from './cli/failure.ts'
import { followLinks, isWithin } from './discover/paths.ts'
import { placeFile, type Rights } from './place-file.ts'
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
    const encode = (text: string) => Buffer.from((bom ? '\ufeff' : '') + text)
    return await replaceKnown(path, encode(source), encode(fixed), cwd)
  } catch (error) {
    return explainFailure(error).replace('cannot be opened', 'cannot be written')
  }
}

/**
 * Writes a file that hipaalint keeps for the user, as `writeDraft` does a draft. `before` is what it held when it was read;
 * undefined for one that was not there, which is made together with its folder.
 */
export async function writeRecord(
  path: string,
  before: Uint8Array | undefined,
  after: string,
  cwd: string,
): Promise<string | undefined> {
  try {
    if (before !== undefined) return await replaceKnown(path, before, Buffer.from(after), cwd)
    await mkdir(dirname(path), { recursive: true })
    // A link that leads nowhere is there all the same, and where it leads is not to be made.
    if ((await lstat(path).catch(() => undefined))?.isSymbolicLink()) return 'is a link that leads nowhere'
    return await replaceFile(path, undefined, Buffer.from(after), undefined)
  } catch (error) {
    return explainFailure(error).replace('cannot be opened', 'cannot be written')
  }
}

async function replaceKnown(
  path: string,
  before: Uint8Array,
  after: Buffer,
  cwd: string,
): Promise<string | undefined> {
  const target = await findTarget(path, cwd)
  if (target === undefined) return 'is a link that leads out of the project, so it was not written'
  const { mode, uid, gid } = await stat(target)
  // A superuser may write what is marked as not to be written.
  if ((mode & 0o222) === 0) return 'is read-only, so it was not written'
  await access(target, constants.W_OK)
  return replaceFile(target, before, after, { mode: mode & 0o7777, uid, gid })
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
  before: Uint8Array | undefined,
  after: Buffer,
  rights: Rights | undefined,
): Promise<string | undefined> {
  const isSame = async () => {
    const now = await readFile(target).catch((error) => {
      if (before === undefined && isMissing(error)) return undefined
      throw error
    })
    return before === undefined ? now === undefined : now?.equals(before) === true
  }
  const changed = 'changed after it was read, so it was not written; run hipaalint again'
  if (!(await isSame())) return changed
  return (await placeFile(target, after, rights, isSame)) ? undefined : changed
}
