import { copyFlow, extendFlow, type Flow, sourceOf } from '../parse/flow.ts'
import { type Attached, attach, type OpenMark } from './copy.ts'
import { type Attribute, type HtmlToken, isSpace, readReference } from './html.ts'
import type { Line } from './inline.ts'

/** An HTML tag that waits for its end. */
export interface OpenTag {
  readonly name: string
  readonly mark: OpenMark | undefined
}

type Tag = Extract<HtmlToken, { kind: 'tag' }>

/** Inline tags that are followed into one another. */
const DEPTH = 100
/** Attributes that are shown or read aloud. */
const SHOWN = new Set(['alt', 'title', 'aria-label', 'placeholder', 'content'])
const ADDRESSES = new Set(['href', 'src'])
const MARKS = new Map<string, OpenMark['kind']>([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['cite', 'cite'],
  ['a', 'link'],
])

/** Elements that stand on lines of their own. */
export const BLOCKS = new Set(
  `address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure
   footer form h1 h2 h3 h4 h5 h6 head header hr html label legend li main menu nav ol optgroup option p pre section
   select summary table tbody td textarea tfoot th thead title tr ul video audio iframe object`.split(/\s+/),
)

/** Reads a piece of HTML that stands in a line; `raw` is the HTML it was read from. */
export function readInlineToken(raw: Flow, token: HtmlToken, line: Line): void {
  if (token.kind === 'text') {
    if (!line.hidden) readText(raw, token.start, token.end, line.flow)
  } else if (token.kind === 'comment') {
    readComment(raw, token.inner, sourceOf(raw, token.start, token.end), line)
  } else if (token.kind === 'tag') {
    readTag(raw, token, line)
  }
}

function readTag(raw: Flow, tag: Tag, line: Line): void {
  const { name, closing } = tag
  if (name === 'br' || (BLOCKS.has(name) && line.flow.text)) {
    const { start, end } = sourceOf(raw, tag.start, tag.end)
    extendFlow(line.flow, '\n', start, end)
  }
  if (name === 'script' || name === 'style') line.hidden = !closing
  if (closing) {
    closeTag(line, name)
    return
  }
  const kind = name === 'img' ? 'image' : MARKS.get(name)
  const mark = readAttributes(raw, tag.attributes, line, kind)
  if (mark) line.marks.push(mark)
  // Nobody nests words that deep; whoever does must not make each closing tag look through all of them.
  if (kind && kind !== 'image' && line.tags.length < DEPTH) line.tags.push({ name, mark })
}

/** Reads a tag's attributes: copy and addresses into blocks of their own. Returns the mark for the element. */
function readAttributes(
  raw: Flow,
  attributes: readonly Attribute[],
  line: Line,
  kind: OpenMark['kind'] | undefined,
): OpenMark | undefined {
  const at = line.flow.text.length
  let address: Attached | undefined
  let alt: Attached | undefined
  for (const { name, start, end } of attributes) {
    const shown = SHOWN.has(name)
    if (!shown && !ADDRESSES.has(name)) continue
    const one = attach(shown ? 'attribute' : 'url')
    readText(raw, start, end, one.flow)
    if (!one.flow.text) continue
    line.attached.push(one)
    if (!shown) address = one
    else if (name === 'alt') alt = one
  }
  if (kind === undefined) return undefined
  if (kind !== 'link' && kind !== 'image') return { kind, start: at, end: at }
  if (kind === 'link' && !address) return undefined
  return {
    kind,
    start: at,
    end: at,
    url: address?.flow.text ?? '',
    address,
    over: kind === 'image' ? alt : undefined,
  }
}

function closeTag(line: Line, name: string): void {
  for (let at = line.tags.length - 1; at >= 0; at--) {
    if (line.tags[at].name !== name) continue
    closeTags(line, at)
    return
  }
}

/** Closes the tags from number `from` on: what they mark ends here. */
export function closeTags(line: Line, from: number): void {
  while (line.tags.length > from) {
    const mark = line.tags.pop()?.mark
    if (mark) mark.end = line.flow.text.length
  }
}

/** Adds HTML text: references decoded, any white space with a line ending in it as one "\n". */
function readText(raw: Flow, from: number, to: number, flow: Flow): void {
  const { text } = raw
  let done = from
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (code === 0x26) {
      const reference = readReference(text, at)
      if (reference === undefined || reference.end > to) {
        at++
        continue
      }
      copyFlow(raw, done, at, flow)
      const { start, end } = sourceOf(raw, at, reference.end)
      extendFlow(flow, reference.value, start, end)
      at = reference.end
      done = at
    } else if (isSpace(code)) {
      let end = at + 1
      while (end < to && isSpace(text.charCodeAt(end))) end++
      if (hasLineEnding(text, at, end)) {
        copyFlow(raw, done, at, flow)
        const source = sourceOf(raw, at, end)
        extendFlow(flow, '\n', source.start, source.end)
        done = end
      }
      at = end
    } else at++
  }
  copyFlow(raw, done, to, flow)
}

function hasLineEnding(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (text.charCodeAt(at) === 0x0a || text.charCodeAt(at) === 0x0d) return true
  return false
}

/** Notes a comment, and its words as copy unless they are for this tool. */
function readComment(
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
