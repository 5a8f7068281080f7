import type { Block, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { foldCode, HASH_PRIME, HASH_SEED } from './fold.ts'
import { wordBits } from './words.ts'

const APOSTROPHE = 0x27
const HYPHEN = 0x2d
const PERIOD = 0x2e

/** 1 letter (or combining mark), 2 capital letter, 4 digit; letters beyond the table count as lower case. */
const CLASS = new Uint8Array(0x2000)
for (let code = 0; code < CLASS.length; code++) {
  const char = String.fromCharCode(code)
  if (/[\p{L}\p{M}]/u.test(char)) CLASS[code] = 1
  if (/\p{Lu}/u.test(char)) CLASS[code] = 3
  if (code >= 48 && code <= 57) CLASS[code] = 4
}
const classOf = (code: number) => (code < 0x2000 ? CLASS[code] : code >= 0x2c00 && code < 0xd800 ? 1 : 0)
const isLetter = (code: number) => (classOf(code) & 1) !== 0
const isDigit = (code: number) => code >= 48 && code <= 57
const isSpace = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x202f ||
  code === 0x200b ||
  code === 0xfeff

/** Growing columns of the token table. */
class Columns implements Tokens {
  count = 0
  start: Int32Array
  end: Int32Array
  hash: Int32Array
  kind: Uint8Array
  bits: Uint8Array
  possessive: Uint8Array
  constructor(size: number) {
    this.start = new Int32Array(size)
    this.end = new Int32Array(size)
    this.hash = new Int32Array(size)
    this.kind = new Uint8Array(size)
    this.bits = new Uint8Array(size)
    this.possessive = new Uint8Array(size)
  }
  push(start: number, end: number, hash: number, kind: number, bits: number, possessive: number) {
    const n = this.count++
    if (n >= this.start.length) this.grow()
    this.start[n] = start
    this.end[n] = end
    this.hash[n] = hash
    this.kind[n] = kind
    this.bits[n] = bits
    this.possessive[n] = possessive
  }
  private grow() {
    const wider = new Columns(this.start.length * 2)
    for (const key of ['start', 'end', 'hash', 'kind', 'bits', 'possessive'] as const) {
      wider[key].set(this[key])
      this[key] = wider[key] as never
    }
  }
}

/**
 * Words, numbers and marks of every block but addresses, in one scan. A word keeps its inner apostrophes and hyphens
 * ("O'Shea", "forty-one") but not a possessive 's; an initial keeps its periods ("J.", "U.S."); a number keeps inner
 * separators ("1,200", "10:30"); any other character that is no space is a mark of its own.
 */
export function tokenize(text: string, blocks: readonly Block[]): Tokens {
  const out = new Columns(Math.max(16, text.length >> 2))
  for (const block of blocks) {
    if (block.kind !== 'url') scan(text, block.span.start, block.span.end, out)
  }
  return out
}

function scan(text: string, from: number, to: number, out: Columns) {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) at++
    else if (isLetter(code)) at = scanWord(text, at, to, out)
    else if (isDigit(code)) at = scanNumber(text, at, to, out)
    else {
      out.push(at, at + 1, code, TokenKind.Mark, 0, 0)
      at++
    }
  }
}

function scanWord(text: string, start: number, to: number, out: Columns): number {
  let hash = HASH_SEED
  let capitals = 0
  let smalls = 0
  let possessive = 0
  let at = start
  while (at < to) {
    const code = text.charCodeAt(at)
    // Nearly every letter is a small one of ASCII.
    if (code >= 97 && code <= 122) {
      smalls++
      hash = Math.imul(hash ^ code, HASH_PRIME)
      at++
      continue
    }
    const kind = classOf(code)
    if (kind & 1) {
      if (kind & 2) capitals++
      else if (code < 0x300 || code >= 0x370) smalls++
      if (code < 0x300 || code >= 0x370) hash = Math.imul(hash ^ foldCode(code), HASH_PRIME)
      at++
      continue
    }
    const joins =
      (code === APOSTROPHE || code === 0x2019 || code === HYPHEN || code === 0x2011) && at + 1 < to
    if (!joins || !isLetter(text.charCodeAt(at + 1))) break
    if (code !== HYPHEN && code !== 0x2011 && isPossessive(text, at + 1, to)) {
      possessive = 1
      break
    }
    hash = Math.imul(hash ^ (code === HYPHEN || code === 0x2011 ? HYPHEN : APOSTROPHE), HASH_PRIME)
    at++
  }
  const capital = (classOf(text.charCodeAt(start)) & 2) !== 0
  const length = at - start
  if (capital && length === 1 && text.charCodeAt(at) === PERIOD && at < to) {
    at = scanInitials(text, at + 1, to)
    out.push(start, at, hash | 0 || 1, TokenKind.Initial, 0, 0)
    return at
  }
  const kind = !capital
    ? TokenKind.Lower
    : length === 1 && text[start] !== 'A' && text[start] !== 'I'
      ? TokenKind.Initial
      : smalls === 0 && capitals > 1
        ? TokenKind.Upper
        : TokenKind.Capital
  const key = hash | 0 || 1
  out.push(start, at, key, kind, wordBits(key), possessive)
  return possessive ? at + 2 : at
}

/** "'s" at the end of a word. */
function isPossessive(text: string, at: number, to: number): boolean {
  return (text.charCodeAt(at) | 32) === 115 && (at + 1 >= to || !isLetter(text.charCodeAt(at + 1)))
}

/** Runs on through "K.L.M." from the character after the first period. */
function scanInitials(text: string, from: number, to: number): number {
  let at = from
  while (at + 1 < to && (classOf(text.charCodeAt(at)) & 2) !== 0 && text.charCodeAt(at + 1) === PERIOD)
    at += 2
  return at
}

function scanNumber(text: string, start: number, to: number, out: Columns): number {
  let at = start + 1
  while (at < to) {
    const code = text.charCodeAt(at)
    const separates = code === 44 || code === PERIOD || code === 58 || code === 47
    if (!isDigit(code) && !(separates && at + 1 < to && isDigit(text.charCodeAt(at + 1)))) break
    at++
  }
  out.push(start, at, 0, TokenKind.Number, 0, 0)
  return at
}
