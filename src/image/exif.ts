import read from 'exif-reader'
import { addText, type Facts, isSerial } from './facts.ts'
import { readXmp } from './xmp.ts'

/** Values that a block may hold: a forged one can name the same bytes a thousand times over. */
const MOST = 500_000
/** Raw bytes are not copied, so their number does no harm. */
const RAW = 7
const LONG = 4
const DIRECTORY = 13
const DIRECTORIES = [0x8769, 0x8825, 0xa005]
/** No photograph is older. */
const FIRST_YEAR = 1985

type Tags = Readonly<Record<string, unknown>>

/** Adds what a block of Exif says. Returns false where it is broken. */
export function readExif(block: Buffer, facts: Facts): boolean {
  const data = block.toString('latin1', 0, 6) === 'Exif\0\0' ? block.subarray(6) : block
  if (countValues(data) > MOST) return false
  let found: { readonly Image?: Tags; readonly Photo?: Tags; readonly GPSInfo?: Tags }
  try {
    found = read(data)
  } catch {
    return false
  }
  const { Image = {}, Photo = {}, GPSInfo = {} } = found
  for (const tags of [Image ?? {}, Photo ?? {}]) {
    for (const key of ['DateTimeOriginal', 'DateTimeDigitized']) if (isDay(tags[key])) facts.date = true
    for (const key of ['BodySerialNumber', 'LensSerialNumber', 'CameraSerialNumber'])
      if (isSerial(textOf(tags[key]))) facts.serial = true
    for (const key of ['Artist', 'Copyright', 'CameraOwnerName']) addText(facts.makers, textOf(tags[key]))
    addText(facts.makers, wideText(tags.XPAuthor))
    addText(facts.captions, textOf(tags.ImageDescription))
    addText(facts.captions, commentOf(tags.UserComment))
    for (const key of ['XPTitle', 'XPComment', 'XPKeywords', 'XPSubject'])
      addText(facts.captions, wideText(tags[key]))
  }
  // TIFF keeps XMP as bytes among its tags.
  const packet: unknown = Image?.XMLPacket
  if (Array.isArray(packet)) readXmp(Buffer.from(packet as number[]).toString('utf8'), facts)
  if (isAngle(GPSInfo?.GPSLatitude) && isAngle(GPSInfo?.GPSLongitude)) facts.position = true
  return true
}

/**
 * Values in the directories that the reader goes through; it believes whatever number an entry states. Endless where it
 * might go through others than those counted.
 */
function countValues(data: Buffer): number {
  const big = data[0] === 0x4d
  const short = (at: number) =>
    at + 2 > data.length ? 0 : big ? data.readUInt16BE(at) : data.readUInt16LE(at)
  const long = (at: number) =>
    at + 4 > data.length ? 0 : big ? data.readUInt32BE(at) : data.readUInt32LE(at)
  const open = [long(4)]
  const visit = (directory: number) => {
    if (directory > 0) open.push(directory)
  }
  let values = 0
  for (let n = 0; n < open.length; n++) {
    const entries = short(open[n])
    for (let i = 0; i < entries && open[n] + i * 12 < data.length; i++) {
      const at = open[n] + 2 + i * 12
      // The reader stops at the end of the block.
      if (short(at + 2) !== RAW) values += Math.min(long(at + 4), data.length) + 1
      if (DIRECTORIES.includes(short(at))) {
        // libtiff says that the number leads to a directory, which the reader does not know as a number.
        if (short(at + 2) === DIRECTORY) data[at + (big ? 3 : 2)] = LONG
        if (short(at + 2) !== LONG || long(at + 4) !== 1 || open.length === 8) return Number.POSITIVE_INFINITY
        visit(long(at + 8))
      }
      if (values > MOST) return values
    }
    if (n === 0) visit(long(open[0] + 2 + entries * 12))
  }
  return values
}

function textOf(value: unknown): string | undefined {
  if (Buffer.isBuffer(value)) return value.toString('utf8')
  return typeof value === 'string' ? value : undefined
}

/** What Windows writes: bytes of UTF-16. */
function wideText(value: unknown): string | undefined {
  return Array.isArray(value) ? Buffer.from(value as number[]).toString('utf16le') : undefined
}

/** Eight characters name the encoding. */
function commentOf(value: unknown): string | undefined {
  if (!Buffer.isBuffer(value)) return undefined
  const wide = value.toString('latin1', 0, 7) === 'UNICODE'
  return value.subarray(8).toString(wide ? 'utf16le' : 'utf8')
}

function isDay(value: unknown): boolean {
  return value instanceof Date && value.getUTCFullYear() >= FIRST_YEAR
}

/** Degrees, minutes and seconds; cameras without a fix write zeros. */
function isAngle(value: unknown): boolean {
  const parts: unknown[] = Array.isArray(value) ? value : [value]
  return parts.some((part) => typeof part === 'number' && Number.isFinite(part) && part !== 0)
}
