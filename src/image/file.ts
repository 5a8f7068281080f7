import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

/** A picture's file, of which only what is asked for is read. */
export interface ImageFile {
  readonly size: number
  /** Bytes from an offset on; fewer at the file's end. @throws ImageLimit past what may be read of one picture. */
  readonly read: (at: number, length: number) => Buffer
}

/** More of a picture would have to be read, or in more pieces, than anything well-meant needs. */
export class ImageLimit extends Error {}

const MAX_BYTES = 16_000_000
const MAX_READS = 20_000

/** Opens a file for as long as `use` runs. @throws an error of the system, ImageLimit */
export function withImage<T>(path: string, use: (file: ImageFile) => T): T {
  // The path was a plain file without links a moment ago; a pipe in its stead must not block.
  const handle = openSync(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  )
  try {
    const stats = fstatSync(handle)
    const size = stats.isFile() ? stats.size : 0
    let bytes = 0
    let reads = 0
    const read = (at: number, length: number) => {
      const wanted = Math.max(0, Math.min(length, size - at))
      bytes += wanted
      if (bytes > MAX_BYTES || ++reads > MAX_READS) throw new ImageLimit()
      const buffer = Buffer.alloc(wanted)
      return buffer.subarray(0, wanted === 0 ? 0 : readSync(handle, buffer, 0, wanted, at))
    }
    return use({ size, read })
  } finally {
    closeSync(handle)
  }
}
