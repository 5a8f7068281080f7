import { extendFlow, type Flow, startFlow } from '../flow.ts'
import { afterBreak, isLineBreak } from './fold.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\x1b',
  '"': '"',
  '\\': '\\',
}
const HEX: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/** A string of TOML, quotes included between `start` and `end`, with the place of each character. */
export function mapTomlString(source: string, start: number, end: number, value: string): Flow {
  const quote = source[start]
  const long = source.startsWith(quote.repeat(3), start) && end - start >= 6
  let from = start + (long ? 3 : 1)
  const to = end - (long ? 3 : 1)
  if (long && isLineBreak(source, from)) from = afterBreak(source, from)
  const flow = startFlow()
  readString(source, from, to, quote === '"', flow)
  const words = value.replace(/\r\n?/g, '\n')
  if (flow.text.replace(/\r\n?/g, '\n') === words) return flow
  const whole = startFlow()
  extendFlow(whole, words, start, end)
  return whole
}

function readString(source: string, from: number, to: number, escaped: boolean, flow: Flow): void {
  let done = from
  let at = from
  const flush = () => extendFlow(flow, source.slice(done, at), done, at)
  while (at < to) {
    const code = source.charCodeAt(at)
    if (escaped && code === 0x5c) {
      flush()
      const { end, value } = readEscape(source, at, to)
      extendFlow(flow, value, at, end)
      at = end
      done = at
    } else if (code === 0x0d && isLineBreak(source, at)) {
      flush()
      const end = afterBreak(source, at)
      extendFlow(flow, '\n', at, end)
      at = end
      done = at
    } else at++
  }
  flush()
}

/** An escape, or a backslash at the end of a line, which swallows the white space up to the next words. */
function readEscape(source: string, at: number, to: number): { end: number; value: string } {
  const letter = source[at + 1]
  const value = ESCAPES[letter]
  if (value !== undefined) return { end: at + 2, value }
  const length = HEX[letter]
  if (length !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + length), 16)
    return { end: at + 2 + length, value: code <= 0x10ffff ? String.fromCodePoint(code) : '' }
  }
  let end = at + 1
  while (end < to && /\s/.test(source[end])) end++
  return { end, value: '' }
}
