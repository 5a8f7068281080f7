import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { expect } from 'vitest'
import type { BlockKind, Copy } from '../src/document.ts'
import { copyOf } from './trees.ts'

/** Whether the place of every character is the one it was written at: what the fuzz tests ask. */

/** Whether source characters are a way to write a character of a block. */
function writes(slice: string, char: string): boolean {
  if (slice === char) return true
  if (slice.startsWith('&')) return writesReference(slice, char)
  if (slice === `\\${char}` || (slice === '\0' && char === '\uFFFD')) return true
  // White space of HTML, or what is left of a tab that a list has used a part of.
  if (char === ' ' && /^[ \t\f]+$/.test(slice)) return true
  if (char === '\n' && (/^(?:[ \t]+|\\)?(?:\r\n|\r|\n)$/.test(slice) || /^<\/?[a-z][\s\S]*>$/i.test(slice)))
    return true
  // White space of HTML and folded lines of front matter, with the marks of quotes between the lines.
  if ((char === '\n' || char === ' ') && /[\r\n]/.test(slice) && /^[\s>]+$/.test(slice)) return true
  return writesEscape(slice, char)
}

function writesReference(slice: string, char: string): boolean {
  const name = slice.slice(1).replace(/;$/, '')
  if (slice[1] !== '#') return (decodeNamedCharacterReference(name) || '').includes(char)
  const code = /^&#x/i.test(slice) ? Number.parseInt(slice.slice(3), 16) : Number.parseInt(slice.slice(2), 10)
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return char === '\ufffd'
  // Browsers read these as Windows-1252.
  if (code === 146) return char === '’'
  return char === String.fromCodePoint(code)
}

function writesEscape(slice: string, char: string): boolean {
  if (slice === "''") return char === "'"
  const point = /^\\u\{([\da-f]+)\}$/i.exec(slice)
  if (point) return String.fromCodePoint(Number.parseInt(point[1], 16)) === char
  const hex = /^\\(?:x..|u....|U........)$/.test(slice) ? Number.parseInt(slice.slice(2), 16) : undefined
  if (hex !== undefined) return String.fromCodePoint(hex) === char
  return { '\\n': '\n', '\\t': '\t', '\\r': '\r', '\\b': '\b', '\\f': '\f' }[slice] === char
}

/** The first character of a draft that points at the wrong place, or undefined. */
export function findWrong(source: string, { text, blocks, locate }: Copy): string | undefined {
  for (const block of blocks) {
    const { start, end } = block.span
    let before = 0
    for (let at = start; at < end; ) {
      // Two \ud83d escapes of JSON make one character.
      const pair =
        text.codePointAt(at)! > 0xffff &&
        locate({ start: at, end: at + 1 }).end === locate({ start: at, end: at + 2 }).end
      const wide =
        text.codePointAt(at)! > 0xffff &&
        (pair || locate({ start: at, end: at + 2 }).end - locate({ start: at, end: at + 2 }).start === 2)
      const length = wide ? 2 : 1
      const char = text.slice(at, at + length)
      const place = locate({ start: at, end: at + length })
      const slice = source.slice(place.start, place.end)
      if (!writes(slice, char))
        return `${block.kind} ${JSON.stringify(char)} points at ${JSON.stringify(slice)}`
      if (place.start < before) return `${block.kind} ${JSON.stringify(char)} points back`
      before = place.start
      at += length
    }
  }
  return undefined
}

/** What is written, the words a rule looks for, where it must point, and the kind of block they stand in. */
export type Case = readonly [name: string, source: string, words: string, slice: string, kind?: BlockKind]

/** Expects the words of a case to be found in a block and to point where they must. */
export async function expectPlace(
  [, source, words, slice, kind = 'paragraph']: Case,
  path?: string,
): Promise<void> {
  const copy = await copyOf(source, path)
  const blocks = copy.blocks.map(
    (block) => [block, copy.text.slice(block.span.start, block.span.end)] as const,
  )
  const found = blocks.find(([block, text]) => block.kind === kind && text.includes(words))
  expect(found, JSON.stringify(blocks.map(([block, text]) => [block.kind, text]))).toBeDefined()
  const start = copy.text.indexOf(words, found?.[0].span.start)
  const place = copy.locate({ start, end: start + words.length })
  expect(source.slice(place.start, place.end)).toBe(slice)
}
