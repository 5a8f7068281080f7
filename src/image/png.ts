import { inflateSync } from 'node:zlib'
import type { ImageFile } from './file.ts'
import { readResources } from './jpeg.ts'
import type { Segments } from './segments.ts'

const TEXT = new Set(['tEXt', 'zTXt', 'iTXt'])
const MAX_TEXT = 4_000_000

/** Reads the chunks that say something; those of pixels are stepped over (PNG, third edition, 11.3). */
export function readPng(file: ImageFile, segments: Segments): void {
  for (let at = 8; ; ) {
    const head = file.read(at, 8)
    if (head.length < 8) {
      segments.whole = false
      return
    }
    const length = head.readUInt32BE(0)
    const type = head.toString('latin1', 4)
    if (type === 'IEND') return
    if (type === 'eXIf') segments.exif.push(file.read(at + 8, length))
    else if (TEXT.has(type) && length <= MAX_TEXT) readText(type, file.read(at + 8, length), segments)
    at += 12 + length
  }
}

function readText(type: string, data: Buffer, segments: Segments): void {
  const end = data.indexOf(0)
  if (end < 0) return
  const key = data.toString('latin1', 0, end)
  const value = type === 'iTXt' ? readInternational(data, end) : readPlain(type, data.subarray(end + 1))
  if (value === undefined) segments.whole = false
  else if (key === 'XML:com.adobe.xmp') segments.xmp.push(value.toString('utf8'))
  else if (key.startsWith('Raw profile type ')) readProfile(key.slice(17).toLowerCase(), value, segments)
  else segments.texts.push({ key, text: value.toString(type === 'iTXt' ? 'utf8' : 'latin1') })
}

function readPlain(type: string, value: Buffer): Buffer | undefined {
  return type === 'zTXt' ? inflate(value.subarray(1)) : value
}

/** After the keyword: whether compressed, how, a language and a translated keyword, each ended by a zero. */
function readInternational(data: Buffer, end: number): Buffer | undefined {
  const language = data.indexOf(0, end + 3)
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1)
  if (translated < 0) return undefined
  const value = data.subarray(translated + 1)
  return data[end + 1] === 1 ? inflate(value) : value
}

/** A profile as ImageMagick writes it: its name, its length, then hexadecimal digits. */
function readProfile(name: string, value: Buffer, segments: Segments): void {
  const [, , ...lines] = value.toString('latin1').trim().split('\n')
  const data = Buffer.from(lines.join('').replaceAll(/\s/g, ''), 'hex')
  if (name === 'xmp') segments.xmp.push(data.toString('utf8'))
  else if (name === 'exif' || name === 'app1') segments.exif.push(data)
  else if (name === 'iptc' || name === '8bim') {
    if (data.toString('latin1', 0, 4) === '8BIM') readResources(data, segments)
    else segments.iptc.push(data)
  }
}

/** Undefined where it is broken, or would grow past any use. */
function inflate(data: Buffer): Buffer | undefined {
  try {
    return inflateSync(data, { maxOutputLength: MAX_TEXT })
  } catch {
    return undefined
  }
}
