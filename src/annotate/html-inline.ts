import { copyFlow, extendFlow, type Flow, sourceOf, startFlow } from '../parse/flow.ts'
import { readAttributes } from './attributes.ts'
import { attach, type OpenMark } from './copy.ts'
import { BLOCKS } from './elements.ts'
import { type HtmlToken, isSpace } from './html.ts'
import { readText } from './html-text.ts'
import type { Line } from './line.ts'

/** An HTML tag that waits for its end. */
export interface OpenTag {
  readonly name: string
  readonly mark: OpenMark
}

type Tag = Extract<HtmlToken, { kind: 'tag' }>

/** Inline tags that are followed into one another. */
const DEPTH = 100

/** Reads a piece of HTML that stands in a line; `raw` is the HTML it was read from. */
export function readInlineToken(raw: Flow, token: HtmlToken, line: Line): void {
  if (token.kind === 'text') {
    if (!line.hidden) readText(raw, token.start, token.end, line.flow, line.space)
  } else if (token.kind === 'comment') {
    readComment(raw, token.inner, sourceOf(raw, token.start, token.end), line)
  } else if (token.kind === 'tag') {
    readTag(raw, token, line)
  }
}

/** Reads a tag: what it marks, which is returned, and what its attributes say. */
export function readTag(raw: Flow, tag: Tag, line: Line): OpenMark | undefined {
  const { name, closing } = tag
  if (name === 'br' || (BLOCKS.has(name) && line.flow.text)) {
    const { start, end } = sourceOf(raw, tag.start, tag.end)
    extendFlow(line.flow, '\n', start, end)
  }
  if (name === 'script' || name === 'style') line.hidden = !closing
  if (closing) {
    closeTag(line, name)
    return undefined
  }
  const mark = readAttributes(raw, tag, line.flow.text.length, line.attached)
  openTag(line, name, mark)
  return mark
}

/** Notes what an element marks; it ends where the element is closed. */
export function openTag(line: Line, name: string, mark: OpenMark | undefined): void {
  if (!mark) return
  line.marks.push(mark)
  // Nobody nests words that deep; whoever does must not make each closing tag look through all of them.
  if (mark.kind !== 'image' && line.tags.length < DEPTH) line.tags.push({ name, mark })
}

/** Closes the last tag of a name, and what is open in it. */
export function closeTag(line: Line, name: string): void {
  for (let at = line.tags.length - 1; at >= 0; at--) {
    if (line.tags[at].name !== name) continue
    closeTags(line, at)
    return
  }
}

/** Closes the tags from number `from` on: what they mark ends here. */
export function closeTags(line: Line, from: number): void {
  while (line.tags.length > from) {
    const tag = line.tags.pop()
    if (tag) tag.mark.end = line.flow.text.length
  }
}

/** Notes a comment, and its words as copy unless they are for this tool. */
export function readComment(
  raw: Flow,
  inner: { readonly start: number; readonly end: number },
  source: { readonly start: number; readonly end: number },
  line: Line,
): void {
  const value = raw.text.slice(inner.start, inner.end)
  line.comments.push({ value, source })
  const words = value.trim()
  if (words === '' || words.startsWith('hipaalint-') || words.startsWith('expect ')) return
  const start = inner.start + value.indexOf(words)
  const one = attach('comment')
  copyFlow(raw, start, start + words.length, one.flow)
  line.attached.push(one)
}

/** Without the white space around the words. */
export function trimLine(line: Line): Line {
  const { text } = line.flow
  let start = 0
  let end = text.length
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (start === 0 && end === text.length) return line
  const flow = startFlow()
  copyFlow(line.flow, start, end, flow)
  for (const mark of line.marks) {
    mark.start = Math.min(Math.max(mark.start - start, 0), flow.text.length)
    mark.end = Math.min(Math.max(mark.end - start, 0), flow.text.length)
  }
  return { ...line, flow }
}
