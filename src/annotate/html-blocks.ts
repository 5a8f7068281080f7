import type { BlockKind } from '../document.ts'
import type { Flow } from '../parse/flow.ts'
import { type Place, writePassage } from './copy.ts'
import { BLOCKS, kindOf, WITHIN } from './elements.ts'
import { type HtmlToken, readHtml } from './html.ts'
import { closeTags, readInlineToken, trimLine } from './html-inline.ts'
import { type Line, startLine, type Walk } from './line.ts'

type Tag = Extract<HtmlToken, { kind: 'tag' }>

/** A list, table, item or row that is open. Items and rows number what stands in them. */
interface Group {
  readonly within: 'list' | 'table'
  readonly group: number | undefined
}

/** What block of a piece of HTML is being read. */
interface State {
  readonly walk: Walk
  readonly around: Place
  line: Line
  kind: BlockKind
  depth: number | undefined
  readonly groups: Group[]
  /** Rows of the table so far. */
  rows: number
}

/** Lists and tables that are followed into one another. */
const DEPTH = 100
/** Reads a block of HTML, which mdast leaves whole: its text as blocks, its comments, addresses and shown attributes. */
export function readHtmlBlock(walk: Walk, raw: Flow, around: Place): void {
  const line = startLine(walk.draft, around)
  const state: State = { walk, around, line, kind: 'paragraph', depth: undefined, groups: [], rows: 0 }
  for (const token of readHtml(raw.text)) {
    if (token.kind === 'tag' && BLOCKS.has(token.name)) enterBlock(state, token)
    readInlineToken(raw, token, state.line)
    // A block that ends leaves the flow of what is around it.
    if (token.kind === 'tag' && token.closing && BLOCKS.has(token.name)) leaveBlock(state, token.name)
  }
  writeLine(state)
}

function enterBlock(state: State, { name, closing }: Tag): void {
  writeLine(state)
  if (closing) return
  const { walk } = state
  if (name === 'blockquote') walk.quotes++
  else if (name === 'table') state.rows = 0
  else if (name === 'tr') state.rows++
  openGroup(state, name)
  const { kind, depth } = kindOf(name)
  state.kind = kind
  state.depth = depth
}

function leaveBlock(state: State, name: string): void {
  if (name === 'blockquote') state.walk.quotes = Math.max(0, state.walk.quotes - 1)
  closeGroup(state, name)
  state.kind = 'paragraph'
  state.depth = undefined
}

/** An item ends where the next one starts. */
function openGroup({ groups, walk }: State, name: string): void {
  const within = WITHIN[name]
  if (within === undefined || groups.length >= DEPTH) return
  if (name !== 'li' && name !== 'tr') {
    groups.push({ within, group: undefined })
    return
  }
  if (groups.at(-1)?.group !== undefined && groups.at(-1)?.within === within) groups.pop()
  groups.push({ within, group: walk.groups++ })
}

function closeGroup({ groups }: State, name: string): void {
  const within = WITHIN[name]
  if (within === undefined) return
  const item = name === 'li' || name === 'tr'
  const at = groups.findLastIndex((group) => group.within === within && (group.group !== undefined) === item)
  if (at >= 0) groups.length = at
}

function writeLine(state: State): void {
  const { line, walk, around, kind } = state
  closeTags(line, 0)
  const inner = state.groups.findLast(({ group }) => group !== undefined)
  const place: Place = {
    quoted: around.quoted || walk.quotes > 0,
    group: inner?.group ?? around.group,
    within: inner?.within ?? around.within,
    header: inner?.within === 'table' ? state.rows === 1 : undefined,
    depth: state.depth,
    path: undefined,
  }
  writePassage(walk.draft, trimLine(line), kind, place)
  state.line = startLine(walk.draft, around)
}
