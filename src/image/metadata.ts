import type { ImageMetadata } from '../image.ts'
import { readExif } from './exif.ts'
import { addText, startFacts } from './facts.ts'
import { type ImageFile, withImage } from './file.ts'
import { readIptc } from './iptc.ts'
import { readSegments } from './segments.ts'
import { readXmp } from './xmp.ts'

/** Keywords of PNG's own texts. */
const CAPTIONS = new Set(['Title', 'Description', 'Comment', 'Caption'])
const MAKERS = new Set(['Author', 'Copyright', 'Artist'])

/** What a picture's file says. `whole` is false where something in it is broken, so that it may say more than was read. */
interface ReadMetadata {
  readonly metadata: ImageMetadata
  readonly whole: boolean
}

/** Reads what a picture's file says of it. @throws an error of the system, ImageLimit */
export function readMetadata(path: string): ReadMetadata {
  return withImage(path, describeFile)
}

/** The same for a file that is open, or in memory. @throws ImageLimit */
export function describeFile(file: ImageFile): ReadMetadata {
  const facts = startFacts()
  const segments = readSegments(file)
  let { whole } = segments
  for (const block of segments.exif) if (!readExif(block, facts)) whole = false
  for (const packet of segments.xmp) readXmp(packet, facts)
  for (const data of segments.iptc) readIptc(data, facts)
  for (const { key, text } of segments.texts) {
    if (CAPTIONS.has(key)) addText(facts.captions, text)
    else if (MAKERS.has(key)) addText(facts.makers, text)
  }
  return { metadata: facts, whole }
}
