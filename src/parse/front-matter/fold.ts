import { extendFlow, type Flow } from '../flow.ts'

/** What stands at an offset of the source when it is not the character itself. */
export type ReadSpecial = (source: string, at: number) => { end: number; value: string } | undefined

/**
 * Adds the text of a YAML flow scalar: a line break with the white space around it is a space, each further one a "\n".
 */
export function foldLines(
  source: string,
  start: number,
  end: number,
  flow: Flow,
  special: ReadSpecial,
): void {
  let done = start
  let at = start
  // White space after this offset may belong to a line break.
  let solid = start
  while (at < end) {
    if (isLineBreak(source, at)) {
      const kept = Math.max(done, solid)
      extendFlow(flow, source.slice(done, kept), done, kept)
      at = foldBreak(source, kept, at, end, flow)
      done = at
      solid = at
      continue
    }
    const code = source.charCodeAt(at)
    const found = special(source, at)
    if (found) {
      extendFlow(flow, source.slice(done, at), done, at)
      extendFlow(flow, found.value, at, found.end)
      at = found.end
      done = at
      solid = at
      continue
    }
    at++
    if (!isBlank(code)) solid = at
  }
  extendFlow(flow, source.slice(done, end), done, end)
}

/** Folds the line breaks from `at` on; returns where the next words start. */
function foldBreak(source: string, from: number, at: number, end: number, flow: Flow): number {
  let breaks = 0
  let next = at
  while (next < end) {
    if (isLineBreak(source, next)) {
      breaks++
      next = afterBreak(source, next)
    } else if (isBlank(source.charCodeAt(next))) next++
    else break
  }
  extendFlow(flow, breaks > 1 ? '\n'.repeat(breaks - 1) : ' ', from, next)
  return next
}

/** Offset after the white space from `at` on, which is in the same line. */
export function skipBlanks(source: string, at: number): number {
  let next = at
  while (isBlank(source.charCodeAt(next))) next++
  return next
}

/** Whether a line ends at an offset; a carriage return by itself ends none in YAML. */
export function isLineBreak(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return code === 0x0a || (code === 0x0d && source.charCodeAt(at + 1) === 0x0a)
}

/** Offset after a line break. */
export function afterBreak(source: string, at: number): number {
  return source.charCodeAt(at) === 0x0d ? at + 2 : at + 1
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09
}
