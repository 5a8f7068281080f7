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
  return new Lines(source)
}

class Lines implements LineIndex {
  private readonly source: string
  private found: readonly number[] | undefined

  constructor(source: string) {
    this.source = source
    this.found = undefined
  }
  private get starts(): readonly number[] {
    this.found ??= lineStarts(this.source)
    return this.found
  }
  get count() {
    return this.starts.length
  }
  place(offset: number): Place {
    const inside = Math.min(Math.max(offset, 0), this.source.length)
    const line = lastAtOrBefore(this.starts, inside)
    return { line: line + 1, column: inside - this.starts[line] + 1 }
  }
  start(line: number): number {
    return line > this.starts.length ? this.source.length : this.starts[Math.max(line, 1) - 1]
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
