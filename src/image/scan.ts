import type { ImageFile } from './file.ts'
import type { Segments } from './segments.ts'

/** Exif and XMP stand near the start in all that cameras and editors write. */
const BYTES = 8_000_000
const EXIF = Buffer.from('Exif\0\0', 'latin1')
const XMP = [Buffer.from('<x:xmpmeta'), Buffer.from('</x:xmpmeta>')]
const ORDERS = ['II*\0', 'MM\0*']
const MOST = 10

/** Finds Exif and XMP in HEIC, AVIF and GIF by how they begin, wherever the boxes have put them. */
export function scanBoxes(file: ImageFile, segments: Segments): void {
  const data = file.read(0, BYTES)
  for (let at = data.indexOf(EXIF); at >= 0 && segments.exif.length < MOST; at = data.indexOf(EXIF, at + 6)) {
    const mark = data.toString('latin1', at + 6, at + 10)
    if (ORDERS.includes(mark)) segments.exif.push(data.subarray(at, at + 65_536))
  }
  for (let at = data.indexOf(XMP[0]); at >= 0 && segments.xmp.length < MOST; ) {
    const end = data.indexOf(XMP[1], at)
    if (end < 0) return
    segments.xmp.push(data.toString('utf8', at, end))
    at = data.indexOf(XMP[0], end)
  }
}
