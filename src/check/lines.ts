/** A place in a draft: line and column from 1, the column in UTF-16 code units. */
interface Place {
  readonly line: number
  readonly column: number
}

/** Where the lines of a draft begin. A line ends in LF, CRLF or a lone CR, as editors count them. */
export interface LineIndex {
  readonly count: number
  /** Place of an offset; one past the end is the last place there is. */
  readonly place: (offset: number) => Place
  /** Offset of a line's first character; the draft's length for the line after the last. */
  readonly start: (line: number) => number
}

const LF = 10
const CR = 13

/** Finds the line starts of a draft when a place is first asked for: most drafts have nothing to place. */
export function lineIndex(source: string): LineIndex {
  let found: readonly number[] | undefined
  const starts = () => {
    found ??= lineStarts(source)
    return found
  }
  return {
    get count() {
      return starts().length
    },
    place: (offset) => {
      const inside = Math.min(Math.max(offset, 0), source.length)
      const line = lastAtOrBefore(starts(), inside)
      return { line: line + 1, column: inside - starts()[line] + 1 }
    },
    start: (line) => (line > starts().length ? source.length : starts()[Math.max(line, 1) - 1]),
  }
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === LF || (code === CR && source.charCodeAt(at + 1) !== LF)) starts.push(at + 1)
  }
  return starts
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle] <= offset) low = middle
    else high = middle - 1
  }
  return low
}
