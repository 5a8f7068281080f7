import type { ImageFile } from './file.ts'
import type { Segments } from './segments.ts'

const EXIF = 'Exif\0\0'
const XMP = 'http://ns.adobe.com/xap/1.0/\0'
const XMP_MORE = 'http://ns.adobe.com/xmp/extension/\0'
/** After the name: a digest of 32 characters, the length and the offset of the piece. */
const XMP_MORE_HEAD = XMP_MORE.length + 40
const PHOTOSHOP = 'Photoshop 3.0\0'
const IPTC = 0x0404

/** Reads the segments that stand before the pixels (ISO/IEC 10918-1, annex B; Adobe XMP part 3). */
export function readJpeg(file: ImageFile, segments: Segments): void {
  const more: string[] = []
  const photoshop: Buffer[] = []
  let at = 2
  for (;;) {
    const head = file.read(at, 4)
    if (head.length < 4 || head[0] !== 0xff) {
      segments.whole = false
      break
    }
    const marker = head[1]
    // Fill bytes, and markers that stand alone.
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += marker === 0xff ? 1 : 2
      continue
    }
    if (marker === 0xda || marker === 0xd9) break
    const length = head.readUInt16BE(2)
    if (marker === 0xe1 || marker === 0xed) {
      const body = file.read(at + 4, length - 2)
      const name = body.toString('latin1', 0, 40)
      if (name.startsWith(EXIF)) segments.exif.push(body)
      else if (name.startsWith(XMP)) segments.xmp.push(body.toString('utf8', XMP.length))
      else if (name.startsWith(XMP_MORE)) more.push(body.toString('utf8', XMP_MORE_HEAD))
      else if (name.startsWith(PHOTOSHOP)) photoshop.push(body.subarray(PHOTOSHOP.length))
    }
    at += 2 + Math.max(2, length)
  }
  if (more.length > 0) segments.xmp.push(more.join(''))
  if (photoshop.length > 0) readResources(Buffer.concat(photoshop), segments)
}

/** Finds IPTC among the resources of Photoshop: `8BIM`, number, padded name, length, padded data. */
export function readResources(data: Buffer, segments: Segments): void {
  let at = 0
  while (at + 12 <= data.length && data.toString('latin1', at, at + 4) === '8BIM') {
    const name = data[at + 6] + 1
    const head = at + 6 + name + (name % 2)
    if (head + 4 > data.length) return
    const length = data.readUInt32BE(head)
    if (data.readUInt16BE(at + 4) === IPTC) segments.iptc.push(data.subarray(head + 4, head + 4 + length))
    at = head + 4 + length + (length % 2)
  }
}
