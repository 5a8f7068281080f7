import type { Comment, Element, Root } from 'hast'
import { extendFlow, type Flow, startFlow } from '../parse/flow.ts'
import { type Draft, type OpenMark, type Place, writePassage } from './copy.ts'
import { BLOCKS, enterElement, HIDDEN } from './elements.ts'
import { readMarkup } from './html.ts'
import { closeTag, closeTags, openTag, readComment, readTag, trimLine } from './html-inline.ts'
import type { Space } from './html-text.ts'
import { type Line, startLine } from './line.ts'
import { readWords } from './page-text.ts'

/** A walk through a page of HTML. */
interface Page {
  /** The page itself, every character where it stands. */
  readonly raw: Flow
  readonly draft: Draft
  groups: number
  line: Line
  /**
   * What tags mark, by where they stand: where tags are closed in another order than they were opened, the parser makes
   * several elements of one.
   */
  readonly marks: Map<number, OpenMark | undefined>
  /** Marks that go on from the line before. */
  readonly again: Set<OpenMark>
}

const KEPT = new Set(['pre', 'textarea', 'listing', 'plaintext', 'xmp'])

/** Reads a page of HTML as a browser shows it, with the attributes and comments that its words do not hold. */
export function readPage(source: string, root: Root, draft: Draft, around: Place): void {
  const raw = startFlow()
  extendFlow(raw, source, 0, source.length)
  const line = startLine(draft, around)
  const page: Page = { raw, draft, groups: 0, line, marks: new Map(), again: new Set() }
  readNodes(page, root, around, 'shown')
  writeLine(page, around, 'shown')
}

function readNodes(page: Page, parent: Root | Element, place: Place, space: Space): void {
  for (const node of parent.children) {
    if (node.type === 'text') readWords(page.raw, node, parent, page.line.flow, space)
    else if (node.type === 'comment') readNote(page, node)
    else if (node.type === 'element') readElement(page, node, parent, place, space)
  }
}

function readElement(page: Page, node: Element, parent: Root | Element, around: Place, space: Space): void {
  const name = node.tagName
  if (!BLOCKS.has(name)) {
    readOpening(page, node)
    if (!HIDDEN.has(name)) readNodes(page, node, around, space)
    closeTag(page.line, name)
    return
  }
  const place = placeOf(page, node, parent, around)
  const within = KEPT.has(name) ? 'kept' : space
  writeLine(page, around, within)
  readOpening(page, node)
  if (!HIDDEN.has(name)) readNodes(page, node, place, within)
  writeLine(page, place, space)
}

function placeOf(page: Page, node: Element, parent: Root | Element, around: Place): Place {
  const name = node.tagName
  const place = enterElement(page, name, around)
  // A picture has a title, too.
  if (name === 'title' && 'tagName' in parent && parent.tagName === 'head')
    return { ...place, as: 'heading', depth: 1 }
  const code = name === 'pre' && node.children.some((one) => one.type === 'element' && one.tagName === 'code')
  return code ? { ...place, as: 'code' } : place
}

function readOpening(page: Page, { position, tagName }: Element): void {
  const start = position?.start.offset
  // The parser has put it in.
  if (start === undefined) return
  if (page.marks.has(start)) {
    openAgain(page, tagName, page.marks.get(start))
    return
  }
  const tag = readMarkup(page.raw.text, start)
  page.marks.set(start, undefined)
  if (tag?.kind !== 'tag') return
  page.marks.set(start, readTag(page.raw, { ...tag, name: tagName, closing: false }, page.line))
}

function openAgain({ line, again }: Page, name: string, mark: OpenMark | undefined): void {
  if (mark === undefined) return
  const at = line.flow.text.length
  const same = { ...mark, start: at, end: at }
  again.add(same)
  openTag(line, name, same)
}

function readNote({ raw, line }: Page, { position }: Comment): void {
  const start = position?.start.offset ?? 0
  const end = position?.end.offset ?? 0
  // Anything else that is no tag is a comment to the parser, such as `<?php … ?>`.
  if (!raw.text.startsWith('<!--', start)) return
  const close = /(?:--!?>|-{0,2})$/.exec(raw.text.slice(Math.max(start + 4, end - 4), end))
  const inner = { start: start + 4, end: Math.max(start + 4, end - (close?.[0].length ?? 0)) }
  readComment(raw, inner, { start, end }, line)
}

/** Writes what the line holds as a block; what is open in it goes on in the next line. */
function writeLine(page: Page, place: Place, space: Space): void {
  const { line, again, draft } = page
  const open = [...line.tags]
  closeTags(line, 0)
  const { flow, marks, attached } = trimLine(line)
  const shown = marks.filter((mark) => mark.end > mark.start || !again.has(mark))
  writePassage(draft, { flow, marks: shown, attached }, place.as ?? 'paragraph', place)
  page.line = startLine(draft, place, space)
  again.clear()
  for (const { name, mark } of open) openAgain(page, name, mark)
}
