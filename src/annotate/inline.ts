import type { Image, ImageReference, Link, LinkReference, PhrasingContent } from 'mdast'
import { copyFlow, extendFlow, startFlow } from '../parse/flow.ts'
import { type Attached, attach, type OpenMark, type Place } from './copy.ts'
import { type Cursor, kindAt, read, readRaw, seek, seekLast } from './cursor.ts'
import { HIDDEN } from './elements.ts'
import { readExpression } from './expressions.ts'
import { readHtml } from './html.ts'
import { closeTag, closeTags, readInlineToken } from './html-inline.ts'
import { readOpening } from './jsx.ts'
import { endOf, type Line, spanOf, startLine, startOf, type Walk } from './line.ts'
import { RunKind } from './positions.ts'

/** Reads phrasing content, the words into the passage's flow and what hangs on them beside it. */
function readPhrasing(walk: Walk, nodes: readonly PhrasingContent[], line: Line): void {
  for (const node of nodes) {
    const { position } = node
    if (position) seek(walk.cursor, position.start.offset ?? 0)
    readNode(walk, node, line)
    if (position && node.type !== 'text') seek(walk.cursor, position.end.offset ?? 0)
  }
}

/** Reads what a paragraph, heading or cell holds. */
export function readLine(walk: Walk, nodes: readonly PhrasingContent[], place: Place): Line {
  const line = startLine(walk.draft, place)
  readPhrasing(walk, nodes, line)
  closeTags(line, 0)
  return line
}

function readNode(walk: Walk, node: PhrasingContent, line: Line): void {
  const { flow } = line
  const start = flow.text.length
  switch (node.type) {
    case 'text':
    case 'inlineCode': {
      const piped = line.piped && node.type === 'inlineCode'
      read(walk.cursor, node.value, RunKind.Text, line.hidden ? startFlow() : flow, false, piped)
      break
    }
    case 'break':
      extendFlow(flow, '\n', startOf(node), endOfBreak(walk.cursor.source, startOf(node)))
      break
    case 'emphasis':
    case 'strong':
      readPhrasing(walk, node.children, line)
      line.marks.push({ kind: node.type, start, end: flow.text.length })
      break
    case 'delete':
      readPhrasing(walk, node.children, line)
      break
    case 'link':
    case 'linkReference':
      readLink(walk, node, line)
      break
    case 'image':
    case 'imageReference':
      readImage(walk, node, line)
      break
    case 'footnoteReference':
      line.marks.push({ kind: 'footnote', start, end: start, label: node.label ?? node.identifier })
      break
    case 'html':
      readInlineHtml(walk, node.value, line)
      break
    case 'mdxTextExpression':
      readExpression(walk.cursor, node.data?.estree, spanOf(node), line)
      break
    case 'mdxJsxTextElement':
      readOpening(walk.cursor, node, line)
      if (!HIDDEN.has(node.name ?? '')) readPhrasing(walk, node.children, line)
      closeTag(line, node.name ?? '')
  }
}

function readLink(walk: Walk, node: Link | LinkReference, line: Line): void {
  const { cursor } = walk
  const { flow, attached } = line
  const start = flow.text.length
  const mark: OpenMark =
    node.type === 'link'
      ? { kind: 'link', start, end: start, url: node.url }
      : { kind: 'link', start, end: start, identifier: node.identifier }
  line.marks.push(mark)
  readPhrasing(walk, node.children, line)
  mark.end = flow.text.length
  if (node.type === 'linkReference') return
  if (node.position && cursor.source.charCodeAt(startOf(node)) === 0x5b) {
    if (seekLast(cursor, RunKind.Resource, endOf(node))) mark.address = readResource(cursor, node, attached)
    return
  }
  // An address that is its own text.
  const url = attach('url')
  copyFlow(flow, start, mark.end, url.flow)
  mark.address = url
  attached.push(url)
}

function readImage(walk: Walk, node: Image | ImageReference, line: Line): void {
  const { cursor } = walk
  const at = line.flow.text.length
  const alt = attach('alt')
  read(cursor, node.alt ?? '', RunKind.Text, alt.flow, false, line.piped)
  const over = alt.flow.text ? alt : undefined
  if (over) line.attached.push(over)
  if (node.type === 'imageReference') {
    line.marks.push({ kind: 'image', start: at, end: at, over, identifier: node.identifier })
    return
  }
  const mark: OpenMark = { kind: 'image', start: at, end: at, over, url: node.url }
  line.marks.push(mark)
  if (seekLast(cursor, RunKind.Resource, endOf(node)))
    mark.address = readResource(cursor, node, line.attached)
}

/** Reads address and title under the cursor. Returns the address, if there is one. */
export function readResource(
  cursor: Cursor,
  node: { readonly url: string; readonly title?: string | null },
  attached: Attached[],
): Attached | undefined {
  const url = attach('url')
  if (node.url && kindAt(cursor) === RunKind.Url) read(cursor, node.url, RunKind.Url, url.flow)
  const title = attach('title')
  if (node.title && kindAt(cursor) === RunKind.Title) read(cursor, node.title, RunKind.Title, title.flow)
  for (const one of [url, title]) if (one.flow.text) attached.push(one)
  return url.flow.text ? url : undefined
}

function readInlineHtml(walk: Walk, value: string, line: Line): void {
  const raw = startFlow()
  readRaw(walk.cursor, value, raw)
  for (const token of readHtml(value)) readInlineToken(raw, token, line)
}

/** A hard break ends with its line; its node goes on over the marks of block quotes at the start of the next. */
function endOfBreak(source: string, start: number): number {
  let at = start
  while (at < source.length && source.charCodeAt(at) !== 0x0a && source.charCodeAt(at) !== 0x0d) at++
  return source.startsWith('\r\n', at) ? at + 2 : at + 1
}
