import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Whose a file is to be, and what they may do with it. */
export interface Rights {
  readonly mode: number
  readonly uid: number
  readonly gid: number
}

/**
 * Puts bytes under a name, all of them or none: a file beside it is written in full and takes the name. Gives false, and writes
 * nothing, where `isWanted` says at the last moment that it should not. @throws an error of the system
 */
export async function placeFile(
  target: string,
  bytes: Uint8Array,
  rights: Rights | Pick<Rights, 'mode'> = { mode: 0o666 },
  isWanted: () => Promise<boolean> = async () => true,
): Promise<boolean> {
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`)
  try {
    const file = await open(beside, 'wx', rights.mode)
    try {
      await file.writeFile(bytes)
      if ('uid' in rights) {
        // Only a superuser may give a file to somebody else; for others it is their own already, or becomes so.
        await file.chown(rights.uid, rights.gid).catch(() => undefined)
        // The umask may have taken some of it.
        await file.chmod(rights.mode)
      }
      await file.sync()
    } finally {
      await file.close()
    }
    if (!(await isWanted())) return false
    await rename(beside, target)
    return true
  } finally {
    await rm(beside, { force: true })
  }
}
