import { copyFlow, extendFlow, type Flow, sourceOf } from '../parse/flow.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
}

/** Adds what a string or template of JavaScript says: `raw` from `from` to `to`, without its quotes, escapes read. */
export function readJsString(raw: Flow, from: number, to: number, flow: Flow): void {
  const { text } = raw
  let done = from
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at)
    const found = code === 0x5c ? readEscape(text, at) : code === 0x0d ? readReturn(text, at) : undefined
    if (found === undefined) {
      at++
      continue
    }
    copyFlow(raw, done, at, flow)
    const source = sourceOf(raw, at, found.end)
    extendFlow(flow, found.value, source.start, source.end)
    at = found.end
    done = at
  }
  copyFlow(raw, done, to, flow)
}

function readEscape(text: string, at: number): { end: number; value: string } {
  const letter = text[at + 1] ?? ''
  // A string goes on in the next line.
  if (letter === '\r' || letter === '\n') return { end: readReturn(text, at + 1).end, value: '' }
  const wide = letter === 'u' && text[at + 2] === '{'
  const close = wide ? text.indexOf('}', at) : 0
  const digits = wide ? text.slice(at + 3, close) : text.slice(at + 2, at + 2 + (letter === 'u' ? 4 : 2))
  if ((letter === 'u' || letter === 'x') && /^[\da-f]{1,8}$/i.test(digits)) {
    const value = Number.parseInt(digits, 16)
    if (value <= 0x10ffff) {
      const end = wide ? close + 1 : at + 2 + digits.length
      return { end, value: wide ? String.fromCodePoint(value) : String.fromCharCode(value) }
    }
  }
  const long = (text.codePointAt(at + 1) ?? 0) > 0xffff ? 2 : 1
  return { end: at + 1 + long, value: ESCAPES[letter] ?? text.slice(at + 1, at + 1 + long) }
}

/** A line ending of any kind reads as "\n". */
function readReturn(text: string, at: number): { end: number; value: string } {
  return { end: text.startsWith('\r\n', at) ? at + 2 : at + 1, value: '\n' }
}
