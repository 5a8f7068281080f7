import { deflateSync } from 'node:zlib'

/** Pictures of one pixel's worth and less, with what cameras and programs write into them. Everybody in them is invented. */

type Value = string | readonly number[] | Buffer

/** Tags of the directories of Exif by number: text, rationals, or raw bytes. */
export interface Exif {
  readonly image?: Readonly<Record<number, Value>>
  readonly photo?: Readonly<Record<number, Value>>
  readonly gps?: Readonly<Record<number, Value>>
}

export const GPS: Exif['gps'] = { 1: 'N', 2: [44, 12, 30], 3: 'W', 4: [70, 3, 0] }

/** A block of Exif in big-endian order, from its byte order mark on. */
export function makeExif({ image = {}, photo, gps }: Exif): Buffer {
  const directories: [number, Readonly<Record<number, Value>>][] = [[0, image]]
  if (photo) directories.push([0x8769, photo])
  if (gps) directories.push([0x8825, gps])
  const sizes = directories.map(
    ([, tags], at) => 6 + 12 * (Object.keys(tags).length + (at === 0 ? directories.length - 1 : 0)),
  )
  const starts = sizes.map((_, at) => 8 + sizes.slice(0, at).reduce((sum, size) => sum + size, 0))
  const tail: Buffer[] = []
  let free = 8 + sizes.reduce((sum, size) => sum + size, 0)
  const write = (value: Value) => {
    const data =
      typeof value === 'string'
        ? Buffer.from(`${value}\0`)
        : Buffer.isBuffer(value)
          ? value
          : rationals(value)
    const type = typeof value === 'string' ? 2 : Buffer.isBuffer(value) ? 7 : 5
    const count = type === 5 ? data.length / 8 : data.length
    const head = Buffer.alloc(10)
    head.writeUInt16BE(type, 0)
    head.writeUInt32BE(count, 2)
    if (data.length <= 4) data.copy(head, 6)
    else {
      head.writeUInt32BE(free, 6)
      tail.push(data)
      free += data.length
    }
    return head
  }
  const parts = directories.map(([, tags], at) => {
    const own = Object.entries(tags).map(([tag, value]) => [Number(tag), write(value)] as const)
    const pointers =
      at > 0 ? [] : directories.slice(1).map(([tag], n) => [tag, pointer(starts[n + 1])] as const)
    const entries = [...own, ...pointers].sort(([a], [b]) => a - b)
    const rows = entries.flatMap(([tag, head]) => [Buffer.from([tag >> 8, tag & 255]), head])
    return Buffer.concat([Buffer.from([entries.length >> 8, entries.length & 255]), ...rows, Buffer.alloc(4)])
  })
  return Buffer.concat([Buffer.from('MM\0*\0\0\0\x08', 'latin1'), ...parts, ...tail])
}

function pointer(to: number): Buffer {
  const head = Buffer.alloc(10)
  head.writeUInt16BE(4, 0)
  head.writeUInt32BE(1, 2)
  head.writeUInt32BE(to, 6)
  return head
}

function rationals(values: readonly number[]): Buffer {
  const out = Buffer.alloc(values.length * 8)
  for (const [at, value] of values.entries()) {
    out.writeUInt32BE(value, at * 8)
    out.writeUInt32BE(1, at * 8 + 4)
  }
  return out
}

/** A packet of XMP around properties. */
export function makeXmp(elements: string, attributes = ''): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description rdf:about="" ${attributes}>${elements}</rdf:Description></rdf:RDF></x:xmpmeta>`
}

/** Datasets of IPTC's application record by number. */
export function makeIptc(sets: Readonly<Record<number, string>>): Buffer {
  const parts = Object.entries(sets).map(([number, text]) => {
    const data = Buffer.from(text)
    return Buffer.concat([Buffer.from([0x1c, 2, Number(number), data.length >> 8, data.length & 255]), data])
  })
  return Buffer.concat(parts)
}

/** IPTC among the resources of Photoshop. */
export function makeResources(iptc: Buffer): Buffer {
  const head = Buffer.from('8BIM\x03\xed\0\0\0\0\0\x028!8BIM\x04\x04\0\0\0\0\0\0', 'latin1')
  head.writeUInt32BE(iptc.length, head.length - 4)
  return Buffer.concat([head, iptc, Buffer.alloc(iptc.length % 2)])
}

export interface Parts {
  readonly exif?: Exif
  readonly xmp?: string
  readonly iptc?: Buffer
}

export function makeJpeg({ exif, xmp, iptc }: Parts, pixels = '\xff\xda\0\x02\x01\x02\xff\xd9'): Buffer {
  const segments = [
    ...(exif ? [segment(0xe1, 'Exif\0\0', makeExif(exif))] : []),
    ...(xmp ? [segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', Buffer.from(xmp))] : []),
    ...(iptc ? [segment(0xed, 'Photoshop 3.0\0', makeResources(iptc))] : []),
  ]
  return Buffer.concat([
    Buffer.from('\xff\xd8\xff\xe0\0\x04JF', 'latin1'),
    ...segments,
    Buffer.from(pixels, 'latin1'),
  ])
}

function segment(marker: number, name: string, data: Buffer): Buffer {
  const length = name.length + data.length + 2
  return Buffer.concat([
    Buffer.from([0xff, marker, length >> 8, length & 255]),
    Buffer.from(name, 'latin1'),
    data,
  ])
}

/** Texts are written as `tEXt`, those in `packed` compressed; XMP as `iTXt` after the pixels, as some programs do. */
export function makePng(
  { exif, xmp }: Parts,
  texts: Readonly<Record<string, string>> = {},
  packed: Readonly<Record<string, string>> = {},
): Buffer {
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.alloc(13)),
    ...(exif ? [chunk('eXIf', makeExif(exif))] : []),
    ...Object.entries(texts).map(([key, text]) => chunk('tEXt', Buffer.from(`${key}\0${text}`, 'latin1'))),
    ...Object.entries(packed).map(([key, text]) =>
      chunk(
        'zTXt',
        Buffer.concat([Buffer.from(`${key}\0\0`, 'latin1'), deflateSync(Buffer.from(text, 'latin1'))]),
      ),
    ),
    chunk('IDAT', Buffer.from('pixels')),
    ...(xmp ? [chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`))] : []),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length, 0)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, data, Buffer.alloc(4)])
}

export function makeWebp({ exif, xmp }: Parts): Buffer {
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    box('VP8 ', Buffer.from('pixel')),
    ...(exif ? [box('EXIF', makeExif(exif))] : []),
    ...(xmp ? [box('XMP ', Buffer.from(xmp))] : []),
  ])
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}

function box(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 0, 'latin1')
  head.writeUInt32LE(data.length, 4)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}

/** As HEIC has it: boxes, then Exif somewhere among the data. */
export function makeHeic({ exif, xmp }: Parts): Buffer {
  return Buffer.concat([
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    Buffer.from('\0\0\0\x06Exif\0\0', 'latin1'),
    makeExif(exif ?? {}),
    Buffer.from(xmp ?? ''),
  ])
}
