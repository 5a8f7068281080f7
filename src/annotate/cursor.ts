import { extendFlow, type Flow, startFlow } from '../parse/flow.ts'
import { RunKind, type Runs } from './positions.ts'

/** A reader of recorded runs that goes through a tree in source order, so every run is looked at once. */
export interface Cursor {
  readonly source: string
  readonly cells: readonly number[]
  /** Index of the run under the cursor, in `cells`. */
  at: number
  /** Characters of that run that are already read. */
  into: number
}

/** A cursor at the start of a draft. */
export function startCursor(source: string, runs: Runs): Cursor {
  return { source, cells: runs.cells, at: 0, into: 0 }
}

/** Moves to the run that holds a source offset, or the first one after it. */
export function seek(cursor: Cursor, offset: number): void {
  const { cells } = cursor
  // A mark is empty: one that stands at the offset is not behind it.
  while (cursor.at < cells.length && cells[cursor.at + 2] <= offset && cells[cursor.at + 1] < offset)
    cursor.at += 4
  const length = cells[cursor.at]
  const start = cells[cursor.at + 1]
  const straight = cells[cursor.at + 2] - start === length
  cursor.into = straight && offset > start ? offset - start : 0
}

/** Moves past the last mark of a kind before a source offset. True when there is one. */
export function seekLast(cursor: Cursor, kind: number, limit: number): boolean {
  const { cells } = cursor
  let found = -1
  for (let at = cursor.at; at < cells.length && cells[at + 1] < limit; at += 4)
    if (cells[at + 3] === kind) found = at
  if (found < 0) return false
  cursor.at = found + 4
  cursor.into = 0
  return true
}

/** Kind of the run under the cursor, or -1 at the end. */
export function kindAt({ cells, at }: Cursor): number {
  return at < cells.length ? cells[at + 3] : -1
}

/** Moves past the next line ending. */
export function skipLine(cursor: Cursor): void {
  const { cells, source } = cursor
  while (cursor.at < cells.length) {
    const ending = isLineEnding(source.charCodeAt(cells[cursor.at + 1]))
    cursor.at += 4
    if (ending) break
  }
  cursor.into = 0
}

/**
 * Reads `value`, which a node of the tree holds, from the runs of a kind under the cursor and after it. Line endings
 * come out as "\n" unless `raw`, and source and value may differ by the backslash of `\|` if `piped`.
 */
export function read(
  cursor: Cursor,
  value: string,
  kind: number,
  flow: Flow,
  raw = false,
  piped = false,
): void {
  const { cells, source } = cursor
  let done = 0
  while (done < value.length && cursor.at < cells.length) {
    const { at, into } = cursor
    const length = cells[at]
    const start = cells[at + 1]
    const end = cells[at + 2]
    if (cells[at + 3] !== kind || length === 0) {
      cursor.at += 4
      cursor.into = 0
      continue
    }
    const straight = end - start === length
    if (end === start) {
      // The spaces of a tab.
      extendFlow(flow, value.slice(done, done + length), start - 1, start)
      done += length
      cursor.at += 4
      continue
    }
    if (straight && piped) {
      done = readPiped(cursor, value, done, flow)
      continue
    }
    const take = Math.min(length - into, value.length - done)
    const from = straight ? start + into : start
    if (straight && !raw && isLineEnding(source.charCodeAt(start))) extendFlow(flow, '\n', from, end)
    else extendFlow(flow, value.slice(done, done + take), from, straight ? from + take : end)
    done += take
    cursor.into += take
    if (cursor.into >= length) {
      cursor.at += 4
      cursor.into = 0
    }
  }
}

/** Code in a table: `\|` of the source is `|` in the tree, every other backslash stays. */
function readPiped(cursor: Cursor, value: string, done: number, flow: Flow): number {
  const { cells, source } = cursor
  const end = cells[cursor.at + 2]
  let from = cells[cursor.at + 1] + cursor.into
  while (from < end && done < value.length) {
    const escaped = source.startsWith('\\|', from) && value.charCodeAt(done) === 0x7c
    const doubled = source.startsWith('\\\\', from)
    const wide = escaped || doubled ? 2 : 1
    const long = doubled ? 2 : 1
    extendFlow(flow, value.slice(done, done + long), from, from + wide)
    done += long
    from += wide
  }
  cursor.at += 4
  cursor.into = 0
  return done
}

/** The source from `from` to `to` as its runs have it, without what starts the lines of quotes and lists. */
export function sliceRuns({ source, cells }: Cursor, from: number, to: number): Flow {
  const flow = startFlow()
  let low = 0
  let high = cells.length / 4
  while (low < high) {
    const middle = (low + high) >> 1
    if (cells[middle * 4 + 2] <= from) low = middle + 1
    else high = middle
  }
  for (let at = low * 4; at < cells.length && cells[at + 1] < to; at += 4) {
    const start = Math.max(from, cells[at + 1])
    const end = Math.min(to, cells[at + 2])
    if (end > start) extendFlow(flow, source.slice(start, end), start, end)
  }
  return flow
}

/** Reads the text of a node that is whole in the source, such as an HTML node, with line endings as they stand. */
export function readRaw(cursor: Cursor, value: string, flow: Flow): void {
  read(cursor, value, RunKind.Text, flow, true)
}

function isLineEnding(code: number): boolean {
  return code === 0x0a || code === 0x0d
}
