import { characterEntitiesLegacy } from 'character-entities-legacy'
import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/**
 * Where a character reference stands: one that is not closed counts for less in an attribute, and for nothing in JSX; in
 * raw text none counts.
 */
export type ReferencePlace = 'text' | 'attribute' | 'jsx' | 'raw'

/** Names that browsers read without their semicolon. */
const OPEN_NAMES = new Set(characterEntitiesLegacy)
const LONGEST_OPEN = Math.max(...characterEntitiesLegacy.map(({ length }) => length))
/** What browsers read 128 to 159 as: Windows-1252. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const SEMICOLON = 0x3b

/** A character reference at `at` (an ampersand): its end and what it stands for. Undefined where it is none. */
export function readReference(
  html: string,
  at: number,
  place: ReferencePlace,
): { end: number; value: string } | undefined {
  if (place === 'raw') return undefined
  if (html.charCodeAt(at + 1) === 0x23) return readNumber(html, at + 2, place)
  let end = at + 1
  // The longest name has 31 letters.
  while (end - at < 34 && isAlphanumeric(html.charCodeAt(end))) end++
  const name = html.slice(at + 1, end)
  const closed = html.charCodeAt(end) === SEMICOLON && decodeNamedCharacterReference(name)
  if (closed) return { end: end + 1, value: closed }
  if (place === 'jsx') return undefined
  for (let length = Math.min(name.length, LONGEST_OPEN); length > 1; length--) {
    const value =
      OPEN_NAMES.has(name.slice(0, length)) && decodeNamedCharacterReference(name.slice(0, length))
    if (!value) continue
    const next = html.charCodeAt(at + 1 + length)
    const bare = place === 'attribute' && (next === 0x3d || isAlphanumeric(next))
    return bare ? undefined : { end: at + 1 + length, value }
  }
  return undefined
}

function readNumber(
  html: string,
  from: number,
  place: ReferencePlace,
): { end: number; value: string } | undefined {
  const hex = (html.charCodeAt(from) | 0x20) === 0x78
  const start = hex ? from + 1 : from
  let end = start
  let code = 0
  for (; ; end++) {
    const digit = digitOf(html.charCodeAt(end), hex)
    if (digit < 0) break
    code = Math.min(code * (hex ? 16 : 10) + digit, 0x110000)
  }
  const closed = html.charCodeAt(end) === SEMICOLON
  if (end === start || (!closed && place === 'jsx')) return undefined
  return { end: closed ? end + 1 : end, value: decode(code) }
}

function decode(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
  return code >= 0x80 && code <= 0x9f ? WINDOWS[code - 0x80] : String.fromCodePoint(code)
}

function digitOf(code: number, hex: boolean): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const lower = code | 0x20
  return hex && lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

function isAlphanumeric(code: number): boolean {
  const lower = code | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39)
}
