import type { Code, Definition, FootnoteDefinition, List, Root, RootContent, Table } from 'mdast'
import type { Copy } from '../document.ts'
import { extendFlow, startFlow } from '../parse/flow.ts'
import type { Tree } from '../parse.ts'
import {
  type Attached,
  BODY,
  type Draft,
  finishDraft,
  type Place,
  startDraft,
  writeEmptyHeading,
  writeFlow,
  writePassage,
} from './copy.ts'
import { kindAt, read, readRaw, seek, skipLine, startCursor } from './cursor.ts'
import { readHtmlBlock } from './html-blocks.ts'
import { readLine, readResource, startOf, type Walk } from './inline.ts'
import { RunKind, runsOf } from './positions.ts'

/** The words of a parsed draft as one text of blocks in reading order, each character with its place in the source. */
export function readCopy(tree: Tree): Copy {
  const draft = startDraft()
  for (const { flow, path } of tree.matter?.strings ?? [])
    writeFlow(draft, flow, 'front-matter', { ...BODY, path })
  if (tree.root) readTree(tree.source, tree.root, draft)
  else readPlain(tree.source, draft)
  const { matter } = tree
  return finishDraft(draft, matter && { data: matter.data, source: matter.source, place: matter.place })
}

function readTree(source: string, root: Root, draft: Draft): void {
  readBlocks({ cursor: startCursor(source, runsOf(root)), draft, groups: 0, quotes: 0 }, root.children, BODY)
}

function readBlocks(walk: Walk, nodes: readonly RootContent[], place: Place): void {
  for (const node of nodes) {
    seek(walk.cursor, startOf(node))
    readBlock(walk, node, walk.quotes > 0 && !place.quoted ? { ...place, quoted: true } : place)
  }
}

function readBlock(walk: Walk, node: RootContent, place: Place): void {
  switch (node.type) {
    case 'paragraph':
      writePassage(walk.draft, readLine(walk, node.children, place), 'paragraph', place)
      break
    case 'heading':
      if (node.children.length === 0) writeEmptyHeading(walk.draft)
      writePassage(walk.draft, readLine(walk, node.children, place), 'heading', {
        ...place,
        depth: node.depth,
      })
      break
    case 'blockquote':
      readBlocks(walk, node.children, { ...place, quoted: true })
      break
    case 'list':
      readList(walk, node, place)
      break
    case 'table':
      readTable(walk, node, place)
      break
    case 'code':
      readCode(walk, node, place)
      break
    case 'html': {
      const raw = startFlow()
      readRaw(walk.cursor, node.value, raw)
      readHtmlBlock(walk, raw, place)
      break
    }
    case 'definition':
      readDefinition(walk, node, place)
      break
    case 'footnoteDefinition':
      readFootnote(walk, node, place)
  }
}

function readList(walk: Walk, { children }: List, place: Place): void {
  for (const item of children)
    readBlocks(walk, item.children, { ...place, group: walk.groups++, within: 'list' })
}

function readFootnote(walk: Walk, { children }: FootnoteDefinition, place: Place): void {
  readBlocks(walk, children, { ...place, group: walk.groups++, within: 'footnote' })
}

function readTable(walk: Walk, { children }: Table, around: Place): void {
  for (const row of children) {
    const place: Place = { ...around, group: walk.groups++, within: 'table', header: row === children[0] }
    for (const cell of row.children) {
      seek(walk.cursor, startOf(cell))
      writePassage(walk.draft, readLine(walk, cell.children, place), 'table-cell', place)
    }
  }
}

function readCode({ cursor, draft }: Walk, { value }: Code, place: Place): void {
  // An empty one need not have a line ending of its own.
  if (value === '') return
  if (kindAt(cursor) === RunKind.Fence) skipLine(cursor)
  const flow = startFlow()
  read(cursor, value, RunKind.Text, flow)
  writeFlow(draft, flow, 'code', place)
}

function readDefinition({ cursor, draft }: Walk, node: Definition, place: Place): void {
  while (kindAt(cursor) === RunKind.Label) cursor.at += 4
  const attached: Attached[] = []
  const address = readResource(cursor, node, attached)
  if (!draft.definitions.has(node.identifier))
    draft.definitions.set(node.identifier, { url: node.url, address })
  writePassage(draft, { flow: startFlow(), marks: [], attached }, 'paragraph', place)
}

/** Plain text: paragraphs stand between blank lines. */
function readPlain(source: string, draft: Draft): void {
  const lines = /[^\r\n]*(?:\r\n|\r|\n|$)/y
  let flow = startFlow()
  for (let at = 0; at < source.length; at = lines.lastIndex) {
    lines.lastIndex = at
    const line = lines.exec(source)?.[0] ?? ''
    const words = line.replace(/\r?\n$|\r$/, '')
    if (words.trim() === '') {
      writeFlow(draft, flow, 'paragraph', BODY)
      flow = startFlow()
      continue
    }
    if (flow.text) extendLineEnding(flow, source, at)
    extendFlow(flow, words, at, at + words.length)
  }
  writeFlow(draft, flow, 'paragraph', BODY)
}

function extendLineEnding(flow: ReturnType<typeof startFlow>, source: string, at: number): void {
  extendFlow(flow, '\n', source[at - 1] === '\n' && source[at - 2] === '\r' ? at - 2 : at - 1, at)
}
