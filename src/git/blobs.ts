import { startGit } from './command.ts'

/** Reads objects of a repository, one after the other, through one process. */
export interface BlobReader {
  /** At most `most` bytes of an object and one more; undefined where the repository lacks it. */
  readonly read: (hash: string, most: number) => Promise<Uint8Array | undefined>
  readonly close: () => void
}

/** Opens a reader; git starts when the first object is asked for. */
export function createBlobReader(root: string): BlobReader {
  let session: ReturnType<typeof startSession> | undefined
  return {
    read: async (hash, most) => {
      session ??= startSession(root)
      try {
        return await session.read(hash, most)
      } catch {
        // git ends where it may not fetch what a partial clone lacks. The next object may be there.
        session.close()
        session = undefined
        return undefined
      }
    },
    close: () => session?.close(),
  }
}

function startSession(root: string) {
  const child = startGit(root, ['cat-file', '--batch'])
  child.stderr.resume()
  // One that does not start has no output either.
  child.on('error', () => undefined)
  child.stdin.on('error', () => undefined)
  const chunks = child.stdout[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  const more = async () => {
    const { done, value } = await chunks.next()
    if (done) throw new Error('git has ended')
    return value as Buffer
  }
  const readHead = async () => {
    while (!rest.includes(10)) rest = Buffer.concat([rest, await more()])
    const end = rest.indexOf(10)
    const line = rest.toString('latin1', 0, end)
    rest = rest.subarray(end + 1)
    return line
  }
  /** Takes `size` bytes and keeps the first of them: a file that is too large is not held. */
  const take = async (size: number, kept: number) => {
    const parts: Buffer[] = []
    let left = size
    let room = kept
    for (;;) {
      const part = rest.subarray(0, left)
      if (room > 0) parts.push(part.subarray(0, room))
      room -= part.length
      left -= part.length
      rest = rest.subarray(part.length)
      if (left === 0) return Buffer.concat(parts)
      rest = await more()
    }
  }
  return {
    read: async (hash: string, most: number) => {
      child.stdin.write(`${hash}\n`)
      const [, kind, size] = (await readHead()).split(' ')
      if (size === undefined) return undefined
      const bytes = await take(Number(size), most + 1)
      await take(1, 0)
      return kind === 'blob' ? bytes : undefined
    },
    close: () => {
      child.stdin.end()
      child.kill()
    },
  }
}
