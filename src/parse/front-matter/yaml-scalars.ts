import type { Scalar } from 'yaml'
import { extendFlow, type Flow, startFlow } from '../flow.ts'
import { afterBreak, foldLines, isLineBreak, skipBlanks } from './fold.ts'
import { mapBlock } from './yaml-blocks.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}
const HEX: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/**
 * A string of YAML with the place of each character, from its source between `start` and `end`. The yaml package has the
 * last word on what it says: where this reads it otherwise, the string stands for its source as a whole.
 */
export function mapScalar(source: string, scalar: Scalar, start: number, end: number): Flow {
  const value = String(scalar.value)
  const flow = readScalar(source, scalar, start, end, value)
  if (flow.text === value || flow.text === value.trimEnd()) return flow
  const whole = startFlow()
  extendFlow(whole, value.replace(/\r\n?/g, '\n'), start, end)
  return whole
}

function readScalar(source: string, { type }: Scalar, start: number, end: number, value: string): Flow {
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return mapBlock(source, start, end, value)
  const flow = startFlow()
  if (type === 'QUOTE_DOUBLE') foldLines(source, start + 1, end - 1, flow, readEscape)
  else if (type === 'QUOTE_SINGLE') foldLines(source, start + 1, end - 1, flow, readQuote)
  else foldLines(source, start, end, flow, () => undefined)
  return flow
}

/** `''` is one quote. */
function readQuote(source: string, at: number): { end: number; value: string } | undefined {
  return source.charCodeAt(at) === 0x27 && source.charCodeAt(at + 1) === 0x27
    ? { end: at + 2, value: "'" }
    : undefined
}

function readEscape(source: string, at: number): { end: number; value: string } | undefined {
  if (source.charCodeAt(at) !== 0x5c) return undefined
  // At the end of a line it hides the line break and the white space after it.
  if (isLineBreak(source, at + 1)) return { end: skipBlanks(source, afterBreak(source, at + 1)), value: '' }
  const letter = source[at + 1]
  const length = HEX[letter]
  if (length === undefined) {
    const value = ESCAPES[letter]
    return value === undefined ? undefined : { end: at + 2, value }
  }
  const code = Number.parseInt(source.slice(at + 2, at + 2 + length), 16)
  return code <= 0x10ffff ? { end: at + 2 + length, value: String.fromCodePoint(code) } : undefined
}
