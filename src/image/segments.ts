import type { ImageFile } from './file.ts'
import { readJpeg } from './jpeg.ts'
import { readPng } from './png.ts'
import { scanBoxes } from './scan.ts'
import { readWebp } from './webp.ts'

/** The parts of a picture's file that say something of it, as they stand. */
export interface Segments {
  /** Blocks of Exif, from the byte order mark on or with `Exif\0\0` before it. */
  readonly exif: Buffer[]
  /** Packets of XMP. */
  readonly xmp: string[]
  /** Datasets of IPTC-IIM. */
  readonly iptc: Buffer[]
  /** Texts of PNG by their keywords. */
  readonly texts: { readonly key: string; readonly text: string }[]
  /** False where the file ends within a part, or is no picture of a known kind. */
  whole: boolean
}

/** What a TIFF may hold: its pixels are of no use here. */
const TIFF_BYTES = 4_000_000

/** Takes a picture's file apart, by what it holds and not by its name. @throws ImageLimit */
export function readSegments(file: ImageFile): Segments {
  const segments: Segments = { exif: [], xmp: [], iptc: [], texts: [], whole: true }
  const head = file.read(0, 16)
  const marks = head.toString('latin1')
  if (marks.startsWith('\xff\xd8')) readJpeg(file, segments)
  else if (marks.startsWith('\x89PNG\r\n\x1a\n')) readPng(file, segments)
  else if (marks.startsWith('RIFF') && marks.slice(8, 12) === 'WEBP') readWebp(file, segments)
  else if (marks.startsWith('II*\0') || marks.startsWith('MM\0*'))
    segments.exif.push(file.read(0, TIFF_BYTES))
  else if (marks.slice(4, 8) === 'ftyp' || marks.startsWith('GIF8')) scanBoxes(file, segments)
  else segments.whole = false
  return segments
}
