import type {
  Code,
  Definition,
  FootnoteDefinition,
  List,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import type { Copy } from '../document.ts'
import { startFlow } from '../parse/flow.ts'
import type { Tree } from '../parse.ts'
import { isComponent } from './attributes.ts'
import {
  type Attached,
  BODY,
  type Draft,
  finishDraft,
  inGroup,
  type Place,
  startDraft,
  writeEmptyHeading,
  writeFlow,
  writePassage,
} from './copy.ts'
import { kindAt, read, readRaw, seek, skipLine, startCursor } from './cursor.ts'
import { BLOCKS, enterElement, HIDDEN } from './elements.ts'
import { readExpression } from './expressions.ts'
import { readHtmlBlock } from './html-blocks.ts'
import { trimLine } from './html-inline.ts'
import { readLine, readResource } from './inline.ts'
import { readModule, readOpening } from './jsx.ts'
import { spanOf, startLine, startOf, type Walk } from './line.ts'
import { readPage } from './page.ts'
import { readPlain } from './plain.ts'
import { RunKind, runsOf } from './positions.ts'

/** The words of a parsed draft as one text of blocks in reading order, each character with its place in the source. */
export function readCopy(tree: Tree): Copy {
  const draft = startDraft()
  for (const { flow, path } of tree.matter?.strings ?? [])
    writeFlow(draft, flow, 'front-matter', { ...BODY, path })
  if (tree.root) readTree(tree.source, tree.root, tree.mdx === true, draft)
  else if (tree.page) readPage(tree.source, tree.page, draft, BODY)
  else readPlain(tree.source, draft)
  const { matter } = tree
  return finishDraft(draft, matter && { data: matter.data, source: matter.source, place: matter.place })
}

function readTree(source: string, root: Root, mdx: boolean, draft: Draft): void {
  const cursor = startCursor(source, runsOf(root))
  readBlocks({ cursor, draft, groups: 0, quotes: 0, mdx }, root.children, BODY)
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
      if (walk.mdx && node.children.some(isElement)) readMixed(walk, node.children, place)
      else writePassage(walk.draft, readLine(walk, node.children, place), place.as ?? 'paragraph', place)
      break
    case 'heading':
      if (node.children.length === 0) writeEmptyHeading(walk.draft)
      writePassage(walk.draft, readLine(walk, node.children, place), 'heading', {
        ...place,
        depth: node.depth,
      })
      break
    case 'blockquote':
      readBlocks(walk, node.children, { ...place, as: undefined, quoted: true })
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
      break
    case 'mdxJsxFlowElement': {
      const inside = enterComponent(walk, node, place)
      if (!HIDDEN.has(node.name ?? '')) readBlocks(walk, node.children, inside)
      break
    }
    case 'mdxFlowExpression': {
      const line = startLine(walk.draft, place)
      readExpression(walk.cursor, node.data?.estree, spanOf(node), line)
      writePassage(walk.draft, trimLine(line), place.as ?? 'paragraph', place)
      break
    }
    case 'mdxjsEsm':
      readModule(walk.cursor, node, walk.draft)
  }
}

function readList(walk: Walk, { children }: List, place: Place): void {
  for (const item of children) readBlocks(walk, item.children, inGroup(place, 'list', walk.groups++))
}

function readFootnote(walk: Walk, { children }: FootnoteDefinition, place: Place): void {
  readBlocks(walk, children, inGroup(place, 'footnote', walk.groups++))
}

function readTable(walk: Walk, { children }: Table, around: Place): void {
  for (const row of children) {
    const place = inGroup(around, 'table', walk.groups++, row === children[0])
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

/** What a paragraph of MDX holds that has elements in it: those that are blocks stand on lines of their own. */
function readMixed(walk: Walk, nodes: readonly PhrasingContent[], place: Place): void {
  const alone = nodes.every((node) => isElement(node) || node.type === 'mdxTextExpression' || isBlank(node))
  let run: PhrasingContent[] = []
  const write = () => {
    writePassage(walk.draft, trimLine(readLine(walk, run, place)), place.as ?? 'paragraph', place)
    run = []
  }
  for (const node of nodes) {
    const name = isElement(node) ? (node.name ?? '') : undefined
    if (name === undefined || !(BLOCKS.has(name) || (alone && isComponent(name)))) {
      run.push(node)
      continue
    }
    write()
    const inside = enterComponent(walk, node as MdxJsxTextElement, place)
    if (!HIDDEN.has(name)) readMixed(walk, (node as MdxJsxTextElement).children, inside)
  }
  write()
}

/** Reads the opening tag of an element of MDX. Returns the place of what stands in it. */
function enterComponent(walk: Walk, node: MdxJsxFlowElement | MdxJsxTextElement, place: Place): Place {
  const line = startLine(walk.draft, place)
  readOpening(walk.cursor, node, line)
  writePassage(walk.draft, line, 'paragraph', place)
  return enterElement(walk, node.name ?? '', place)
}

function isElement(node: PhrasingContent): node is MdxJsxTextElement {
  return node.type === 'mdxJsxTextElement'
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}
