import stringWidth from 'string-width'
import type { LineIndex } from '../check/lines.ts'
import type { Location } from '../diagnostic.ts'
import { neutralize } from './text.ts'

/** A row of the window: copy, and under it carets where the found words are ('' where none are). */
export interface FrameRow {
  readonly text: string
  readonly marks: string
}

/** What a terminal shows of one grapheme. */
interface Cell {
  readonly shown: string
  readonly width: number
  readonly marked: boolean
}

const TAB = 4
const ROWS = 3
/** How far the sentence is followed to either side, in UTF-16 code units. */
const REACH = 400
/** A comment ends the sentence too. */
const SENTENCE_END = /(?:[.!?]["'”’)\]*_]{0,3}|-->|\*\/\})\s/g
const CLOSED = /(?:[.!?]["'”’)\]*_]{0,3}|-->|\*\/\})$/
const PARAGRAPH_END = /(?:\r\n|\r(?!\n)|\n)[\t >]*(?:\r\n|\r|\n)/g
/** Where front matter ends a value: before the next key, before its closing fence, and behind its opening one. */
const FIELD_END = /(?:\r\n|\r(?!\n)|\n)(?=(?:---|\+\+\+)[\t ]*(?:[\r\n]|$)|[\w-]{1,40}[\t ]?[:=])/g
const FENCE = /^\uFEFF?(?:---|\+\+\+)[\t ]*[\r\n]/
const FENCES = /[\r\n](?:---|\+\+\+)[\t ]*(?=[\r\n]|$)/
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The sentence around found words, cut to a few rows of at most `width` terminal cells, with carets under the words. */
export function frameWords(source: string, lines: LineIndex, place: Location, width: number): FrameRow[] {
  const start = lines.start(place.line) + place.column - 1
  const end = Math.min(lines.start(place.endLine) + place.endColumn - 1, start + 2 * REACH)
  if (end <= start || end > source.length) return []
  const bounds = isFrontMatter(source, start)
    ? [SENTENCE_END, PARAGRAPH_END, FIELD_END]
    : [SENTENCE_END, PARAGRAPH_END]
  const from = findStart(source, start, bounds)
  const to = findEnd(source, end, bounds)
  const cells = readCells(source.slice(from, to), start - from, end - from)
  return wrapCells(cropCells(cells, ROWS * width, width), width)
}

const isFrontMatter = (source: string, at: number) =>
  FENCE.test(source) && !FENCES.test(source.slice(source.search(/[\r\n]/), at))

function findStart(source: string, at: number, bounds: readonly RegExp[]): number {
  const from = Math.max(0, at - REACH)
  const before = source.slice(from, at)
  let last = 0
  for (const end of bounds) {
    for (const match of before.matchAll(end)) last = Math.max(last, match.index + match[0].length)
  }
  return from + last
}

function findEnd(source: string, at: number, bounds: readonly RegExp[]): number {
  // Words that end their sentence need nothing of the next one.
  if (CLOSED.test(source.slice(Math.max(0, at - 4), at)) && /^\s/.test(source.slice(at, at + 1))) return at
  const after = source.slice(at, at + REACH)
  const ends = bounds.flatMap((end) => [...after.matchAll(end)].slice(0, 1))
  return at + Math.min(after.length, ...ends.map((match) => match.index + match[0].trimEnd().length))
}

/** Line ends, with the indentation and quote marks behind them, read as one space. */
function readCells(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = []
  let broken = false
  let cell = 0
  for (const { segment, index } of segmenter.segment(text)) {
    const marked = index < end && index + segment.length > start
    if (broken && /^[\t >]$/.test(segment)) continue
    broken = /^[\r\n]/.test(segment)
    const shown = broken ? ' ' : segment === '\t' ? ' '.repeat(TAB - (cell % TAB)) : neutralize(segment)
    const width = stringWidth(shown)
    cell += width
    cells.push({ shown, width, marked })
  }
  return cells
}

/** Keeps the found words and at most one row's worth of what stands before them; cuts show as an ellipsis. */
function cropCells(cells: readonly Cell[], limit: number, lead: number): Cell[] {
  const sum = (list: readonly Cell[]) => list.reduce((total, { width }) => total + width, 0)
  const trimmed = trimCells(cells)
  if (sum(trimmed) <= limit) return trimmed
  const cut: Cell = { shown: '…', width: 1, marked: false }
  const found = trimmed.findIndex(({ marked }) => marked)
  let from = found
  for (let room = lead - 2; from > 0 && room >= trimmed[from - 1].width; from--)
    room -= trimmed[from - 1].width
  if (from > 0) while (from < found && trimmed[from - 1].shown !== ' ') from++
  let to = from
  for (let room = limit - 2; to < trimmed.length && room >= trimmed[to].width; to++) room -= trimmed[to].width
  if (to < trimmed.length) {
    const blank = trimmed.slice(from, to).findLastIndex(({ shown }) => shown === ' ')
    if (from + blank > found) to = from + blank
  }
  return [...(from > 0 ? [cut] : []), ...trimmed.slice(from, to), ...(to < trimmed.length ? [cut] : [])]
}

function trimCells(cells: readonly Cell[]): Cell[] {
  const isBlank = ({ shown }: Cell) => shown.trim() === ''
  const first = cells.findIndex((cell) => !isBlank(cell))
  const last = cells.findLastIndex((cell) => !isBlank(cell))
  return first < 0 ? [] : cells.slice(first, last + 1)
}

/** Breaks at the last blank that fits, else anywhere. */
function wrapCells(cells: readonly Cell[], width: number): FrameRow[] {
  const rows: FrameRow[] = []
  let from = 0
  while (from < cells.length) {
    let to = from
    for (let room = width; to < cells.length && room >= cells[to].width; to++) room -= cells[to].width
    if (to === from) to++
    if (to < cells.length && cells[to].shown !== ' ') {
      const blank = cells.slice(from, to).findLastIndex(({ shown }) => shown === ' ')
      if (blank > 0) to = from + blank + 1
    }
    const row = trimCells(cells.slice(from, to))
    if (row.length > 0) rows.push(writeRow(row))
    from = to
  }
  return rows
}

function writeRow(cells: readonly Cell[]): FrameRow {
  const text = cells.map(({ shown }) => shown).join('')
  const marks = cells.map(({ marked, width }) => (marked ? '^' : ' ').repeat(width)).join('')
  return { text, marks: marks.trimEnd() }
}
