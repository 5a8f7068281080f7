import { extendFlow, type Flow, startFlow } from '../flow.ts'
import { afterBreak, isLineBreak } from './fold.ts'

interface Line {
  readonly start: number
  readonly end: number
}

/** A literal (`|`) or folded (`>`) block of YAML, without the line ends after its last words. */
export function mapBlock(source: string, start: number, end: number, value: string): Flow {
  const lines = splitLines(source, start, end)
  const folded = source.charCodeAt(start) === 0x3e
  const words = value.trimEnd()
  const first = leadingBlanks(source, lines)
  if (first === lines.length) return startFlow()
  // The first line with words shows the indentation, but for what a number in the header has made part of the words.
  const own = words.replace(/^\n+/, '')
  return joinLines(
    source,
    lines,
    spaces(source, lines[first]) - (own.length - own.trimStart().length),
    folded,
  )
}

/** The lines after the header. */
function splitLines(source: string, start: number, end: number): Line[] {
  const lines: Line[] = []
  let from = -1
  for (let at = start; at < end; at++) {
    if (!isLineBreak(source, at)) continue
    if (from >= 0) lines.push({ start: from, end: at })
    from = afterBreak(source, at)
    at = from - 1
  }
  if (from >= 0 && from < end) lines.push({ start: from, end })
  return lines
}

function spaces(source: string, { start, end }: Line): number {
  let at = start
  while (at < end && source.charCodeAt(at) === 0x20) at++
  return at < end ? at - start : 0
}

function leadingBlanks(source: string, lines: readonly Line[]): number {
  let count = 0
  while (count < lines.length && source.slice(lines[count].start, lines[count].end).trim() === '') count++
  return count
}

function joinLines(source: string, lines: readonly Line[], indent: number, folded: boolean): Flow {
  const flow = startFlow()
  let last = lines.length - 1
  while (last >= 0 && source.slice(lines[last].start, lines[last].end).trim() === '') last--
  let blanks = 0
  let spaced = true
  for (let number = 0; number <= last; number++) {
    const line = lines[number]
    const from = Math.min(line.start + indent, line.end)
    if (from === line.end) {
      blanks++
      continue
    }
    const code = source.charCodeAt(from)
    const indented = code === 0x20 || code === 0x09
    const before = number > 0 ? lines[number - 1 - blanks]?.end : undefined
    joinBreaks(
      flow,
      before ?? lines[0].start,
      from,
      before === undefined ? blanks : blanks + 1,
      folded && !spaced && !indented,
    )
    // The last line ends with its words; white space before a line end stays.
    const text = source.slice(from, line.end)
    const kept = number === last ? text.trimEnd() : text
    extendFlow(flow, kept, from, from + kept.length)
    blanks = 0
    spaced = indented
  }
  return flow
}

function joinBreaks(flow: Flow, start: number, end: number, breaks: number, folded: boolean): void {
  if (breaks === 0) return
  if (!folded) extendFlow(flow, '\n'.repeat(breaks), start, end)
  else extendFlow(flow, breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), start, end)
}
