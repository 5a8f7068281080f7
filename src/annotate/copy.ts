import type { Block, BlockKind, Comment, Copy, FrontMatter, Mark, SourceSpan, Span } from '../document.ts'
import { type Flow, startFlow } from '../parse/flow.ts'

/** Where a block stands in the draft. */
export interface Place {
  readonly quoted: boolean
  readonly group: number
  readonly within: 'list' | 'table' | 'footnote' | undefined
  /** In the first row of a table. */
  readonly header: boolean | undefined
  /** Of a heading, 1 to 6. */
  readonly depth: number | undefined
  /** To a value of front matter. */
  readonly path: readonly (string | number)[] | undefined
  /** What a passage is here, where an element says so. */
  readonly as?: BlockKind | undefined
  /** Rows so far of the table around. */
  readonly rows?: { count: number }
  /** In the head of a table. */
  readonly head?: boolean
}

/** In the draft's body, inside nothing. */
export const BODY: Place = {
  quoted: false,
  group: -1,
  within: undefined,
  header: undefined,
  depth: undefined,
  path: undefined,
  as: undefined,
}

/** A place in a list item, table row or footnote. Field by field: there is one for each, and a spread costs more than it says. */
export function inGroup(
  { quoted, header, depth, path }: Place,
  within: 'list' | 'table' | 'footnote',
  group: number,
  first = header,
): Place {
  return { quoted, group, within, header: first, depth, path, as: undefined }
}

/** Copy that hangs on a block (an address, an alternative text, a comment) and follows it as a block of its own. */
export interface Attached {
  readonly kind: BlockKind
  readonly flow: Flow
  /** Its place in `Copy.text`, once it is written. */
  span: Span | undefined
}

/** Copy of a kind that nothing is read into yet. */
export const attach = (kind: BlockKind): Attached => ({ kind, flow: startFlow(), span: undefined })

/** A mark over a flow that is not written yet; offsets count in the flow. */
export interface OpenMark {
  readonly kind: Mark['kind']
  start: number
  end: number
  url?: string
  readonly label?: string
  /** The definition that holds the address. */
  readonly identifier?: string
  address?: Attached
  /** Copy that stands for the whole, such as an image's alternative text. */
  readonly over?: Attached
}

/** A flow with all that hangs on it. */
export interface Passage {
  readonly flow: Flow
  readonly marks: OpenMark[]
  readonly attached: Attached[]
}

/** Copy in the making. */
export interface Draft {
  text: string
  /** Four numbers a run: start and end in `text`, start and end in the source. */
  readonly map: number[]
  readonly blocks: Block[]
  readonly marks: { readonly mark: OpenMark; readonly base: number }[]
  readonly comments: Comment[]
  readonly definitions: Map<string, { readonly url: string; readonly address: Attached | undefined }>
}

/** Nothing written yet. */
export function startDraft(): Draft {
  return { text: '', map: [], blocks: [], marks: [], comments: [], definitions: new Map() }
}

/** Writes a passage as a block, then everything that hangs on it. A passage without words makes no block. */
export function writePassage(draft: Draft, passage: Passage, kind: BlockKind, place: Place): void {
  const base = writeFlow(draft, passage.flow, kind, place).start
  for (const mark of passage.marks) draft.marks.push({ mark, base })
  if (passage.attached.length === 0) return
  const beside = { ...place, depth: undefined, path: undefined }
  for (const one of passage.attached) one.span = writeFlow(draft, one.flow, one.kind, beside)
}

/** Writes one flow as a block. Returns its span, which is empty where the flow is. */
export function writeFlow(draft: Draft, flow: Flow, kind: BlockKind, place: Place): Span {
  if (flow.text.length === 0) return { start: draft.text.length, end: draft.text.length }
  if (draft.text.length > 0) draft.text += '\n\n'
  const base = draft.text.length
  let start = base
  for (let at = 0; at < flow.map.length; at += 3) {
    const end = base + flow.map[at]
    draft.map.push(start, end, flow.map[at + 1], flow.map[at + 2])
    start = end
  }
  draft.text += flow.text
  const span = { start: base, end: draft.text.length }
  const { depth, path, quoted, group, within, header } = place
  // Every block has every field, in one order: what reads blocks then knows where to look.
  draft.blocks.push({ kind, span, depth, path, quoted, group, within, header })
  return span
}

/** A heading that holds no words: `###` at the end of a release. */
export function writeEmptyHeading({ marks, text }: Draft): void {
  marks.push({ mark: { kind: 'empty-heading', start: 0, end: 0 }, base: text.length })
}

/** The copy as everybody else reads it. */
export function finishDraft(draft: Draft, frontMatter: FrontMatter | undefined): Copy {
  const map = Int32Array.from(draft.map)
  const marks = draft.marks.map(({ mark, base }) => finishMark(draft, mark, base))
  marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const { text, blocks, comments } = draft
  return { text, blocks, marks, comments, frontMatter, locate: (span) => locate(map, span) }
}

function finishMark(draft: Draft, mark: OpenMark, base: number): Mark {
  const span = mark.over?.span ?? { start: base + mark.start, end: base + mark.end }
  const { kind, label } = mark
  if (kind === 'footnote') return { kind, span, label: label ?? '' }
  if (kind !== 'link' && kind !== 'image') return { kind, span }
  const definition = mark.identifier === undefined ? undefined : draft.definitions.get(mark.identifier)
  const urlSpan = (definition?.address ?? mark.address)?.span
  return { kind, span, url: definition?.url ?? mark.url ?? '', ...(urlSpan && { urlSpan }) }
}

/** What lies between two blocks stands nowhere: a span is cut to the words it holds, an empty one stands before them. */
function locate(map: Int32Array, { start, end }: Span): SourceSpan {
  if (map.length === 0) return { start: 0, end: 0 }
  const first = runFrom(map, start)
  if (end <= start) {
    const before = first > 0 && map[first - 3] === start ? first - 4 : first
    const at = before < first ? sourceEnd(map, before, start) : sourceStart(map, first, start)
    return { start: at, end: at }
  }
  const last = Math.max(first, runFrom(map, end - 1, end))
  const from = sourceStart(map, first, start)
  return { start: from, end: Math.max(from, sourceEnd(map, last, end)) }
}

/** Index of the run that holds a character; between blocks the next one, or the one before if it starts at `before`. */
function runFrom(map: Int32Array, at: number, before?: number): number {
  let low = 0
  let high = map.length / 4 - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (map[middle * 4 + 1] > at) high = middle
    else low = middle + 1
  }
  const run = low * 4
  return before !== undefined && run > 0 && map[run] >= before ? run - 4 : run
}

function sourceStart(map: Int32Array, run: number, at: number): number {
  const from = Math.min(Math.max(at, map[run]), map[run + 1])
  return isStraight(map, run) ? map[run + 2] + from - map[run] : map[run + 2]
}

function sourceEnd(map: Int32Array, run: number, at: number): number {
  const to = Math.min(Math.max(at, map[run]), map[run + 1])
  return isStraight(map, run) ? map[run + 2] + to - map[run] : map[run + 3]
}

function isStraight(map: Int32Array, run: number): boolean {
  return map[run + 1] - map[run] === map[run + 3] - map[run + 2]
}
