import { copyFlow, extendFlow, type Flow, sourceOf } from '../parse/flow.ts'
import { isSpace } from './html.ts'
import { type ReferencePlace, readReference } from './references.ts'

/**
 * How to read white space: `shown` as browsers show it, a run of it as one blank (or one "\n" where a line ends in it, so
 * that sentences keep their lines); `kept` as it stands, as in `pre`; `folded` kept but for line ends, as in attributes.
 */
export type Space = 'shown' | 'kept' | 'folded'

/** Adds HTML text: `raw` from `from` to `to`, references decoded, white space as `space` says. */
export function readText(
  raw: Flow,
  from: number,
  to: number,
  flow: Flow,
  space: Space,
  place: ReferencePlace = 'text',
): void {
  const { text } = raw
  let done = from
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (code === 0x26) {
      const reference = readReference(text, at, place)
      if (reference === undefined || reference.end > to) {
        at++
        continue
      }
      copyFlow(raw, done, at, flow)
      const { start, end } = sourceOf(raw, at, reference.end)
      extendFlow(flow, reference.value, start, end)
      at = reference.end
      done = at
    } else if (isSpace(code)) {
      const end = space === 'kept' ? endOfLine(text, at, to) : endOfSpace(text, at, to)
      const blank = readSpace(text, at, end, space)
      const dropped = space === 'shown' && endsInSpace(flow, done < at)
      if (dropped || blank !== undefined) {
        copyFlow(raw, done, at, flow)
        const source = sourceOf(raw, at, end)
        if (!dropped) extendFlow(flow, blank ?? '', source.start, source.end)
        done = end
      }
      at = end
    } else at++
  }
  copyFlow(raw, done, to, flow)
}

/** What white space reads as, or undefined for as it stands. */
function readSpace(text: string, from: number, to: number, space: Space): string | undefined {
  for (let at = from; at < to; at++)
    if (text.charCodeAt(at) === 0x0a || text.charCodeAt(at) === 0x0d) return '\n'
  return space === 'shown' && !(to === from + 1 && text.charCodeAt(from) === 0x20) ? ' ' : undefined
}

/** Where white space ends, or in kept white space one line ending or blank. */
function endOfLine(text: string, at: number, to: number): number {
  return text.startsWith('\r\n', at) && at + 2 <= to ? at + 2 : at + 1
}

function endOfSpace(text: string, from: number, to: number): number {
  let at = from + 1
  while (at < to && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Whether what comes before is white space already, or nothing. `more` when words of this text come between. */
function endsInSpace({ text }: Flow, more: boolean): boolean {
  return !more && (text.length === 0 || isSpace(text.charCodeAt(text.length - 1)))
}
