import type { ImageFile } from './file.ts'
import type { Segments } from './segments.ts'

/** Reads the chunks of the container that say something; those of pixels are stepped over (RFC 9649, 2.7). */
export function readWebp(file: ImageFile, segments: Segments): void {
  for (let at = 12; at < file.size; ) {
    const head = file.read(at, 8)
    const length = head.length < 8 ? Number.POSITIVE_INFINITY : head.readUInt32LE(4)
    if (at + 8 + length > file.size) {
      segments.whole = false
      return
    }
    const type = head.toString('latin1', 0, 4)
    if (type === 'EXIF') segments.exif.push(file.read(at + 8, length))
    else if (type === 'XMP ') segments.xmp.push(file.read(at + 8, length).toString('utf8'))
    at += 8 + length + (length % 2)
  }
}
