import { addText, type Facts, isSerial } from './facts.ts'

/** Properties of XMP by the prefixes that every program gives them (IPTC Photo Metadata 2023.2, Exif 3.0 for XMP, MWG 2.0). */
const SHOWN = ['Iptc4xmpExt:PersonInImage', 'Iptc4xmpExt:PersonName', 'MPReg:PersonDisplayName']
const FACES = ['mwg-rs:Name']
const CAPTIONS = ['dc:description', 'dc:title', 'dc:subject', 'photoshop:Headline', 'exif:UserComment']
const MAKERS = ['dc:creator', 'dc:rights', 'photoshop:Credit', 'aux:OwnerName', 'exifEX:CameraOwnerName']
const SERIALS = [
  'aux:SerialNumber',
  'aux:LensSerialNumber',
  'exifEX:BodySerialNumber',
  'exifEX:LensSerialNumber',
]
const DATES = ['exif:DateTimeOriginal', 'exif:DateTimeDigitized', 'photoshop:DateCreated']
const POSITIONS = ['exif:GPSLatitude', 'exifEX:GPSLatitude']
const LONGEST = 4_000_000
/** Times that a property is looked for. */
const MOST = 100

/** Adds what a packet of XMP says. */
export function readXmp(packet: string, facts: Facts): void {
  const xmp = packet.slice(0, LONGEST)
  const has = (names: readonly string[], test: (value: string) => boolean) =>
    names.some((name) => valuesOf(xmp, name).some(test))
  if (has(POSITIONS, (value) => /[1-9]/.test(value))) facts.position = true
  if (has(DATES, (value) => /^(?:19|20)\d{2}-\d{2}-\d{2}/.test(value))) facts.date = true
  if (has(SERIALS, isSerial)) facts.serial = true
  const addAll = (names: readonly string[], list: string[]) => {
    for (const name of names) for (const value of valuesOf(xmp, name)) addText(list, value)
  }
  addAll(SHOWN, facts.shown)
  // Regions stand for pets, codes and points of focus as well.
  if (has(['mwg-rs:Type'], (value) => value === 'Face')) addAll(FACES, facts.shown)
  addAll(CAPTIONS, facts.captions)
  addAll(MAKERS, facts.makers)
}

/** Values of a property, written as an attribute, as an element, or as items of a list in one. */
function valuesOf(xmp: string, name: string): string[] {
  const out: string[] = []
  let at = xmp.indexOf(name)
  for (let n = 0; at >= 0 && n < MOST; n++) {
    const after = at + name.length
    const next = xmp[after]
    if (xmp[at - 1] === '<' && (next === '>' || next === ' ' || next === '\n')) {
      const open = xmp.indexOf('>', at)
      const end = xmp.indexOf(`</${name}>`, at)
      // An empty element has no end of its own.
      if (open > 0 && end > open && xmp[open - 1] !== '/') out.push(...readItems(xmp.slice(open + 1, end)))
    } else if (next === '=') {
      const end = xmp.indexOf(xmp[after + 1], after + 2)
      if (end > 0) out.push(readEntities(xmp.slice(after + 2, end)))
    }
    at = xmp.indexOf(name, after)
  }
  return out
}

/** Text between tags, each run by itself. */
function readItems(inside: string): string[] {
  return inside
    .split('<')
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf('>') + 1)))
    .map((part) => readEntities(part).trim())
    .filter((part) => part !== '')
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function readEntities(text: string): string {
  return text.replaceAll(/&(#x?[\da-f]{1,6}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (name[0] !== '#') return ENTITIES[name] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
