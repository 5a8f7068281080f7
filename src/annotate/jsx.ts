import type { MdxJsxFlowElement, MdxJsxTextElement, MdxjsEsm } from 'mdast-util-mdx'
import { copyFlow, extendFlow, type Flow, startFlow } from '../parse/flow.ts'
import { readAttributes } from './attributes.ts'
import { attach, BODY, type Draft, writeFlow, writePassage } from './copy.ts'
import { type Cursor, sliceRuns } from './cursor.ts'
import { BLOCKS } from './elements.ts'
import { findWords, readComments, readWords } from './expressions.ts'
import type { Attribute } from './html.ts'
import { openTag } from './html-inline.ts'
import { type Line, startLine } from './line.ts'

type Element = MdxJsxFlowElement | MdxJsxTextElement

/** Reads the opening tag of an element of MDX into a line: what it marks, and what its attributes say. */
export function readOpening(cursor: Cursor, element: Element, line: Line): void {
  const name = element.name ?? ''
  if (name === 'br' || (BLOCKS.has(name) && line.flow.text)) {
    const start = element.position?.start.offset ?? 0
    extendFlow(line.flow, '\n', start, endOfTag(cursor.source, element, start))
  }
  const raw = startFlow()
  const attributes = element.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') {
      const spread = attribute.data?.estree
      if (spread) readComments(cursor, spread, undefined, line)
      return []
    }
    if (!attribute.position) return []
    const { position, value } = attribute
    const place = { start: position.start.offset ?? 0, end: position.end.offset ?? 0 }
    if (typeof value === 'string') {
      const start = raw.text.length
      append(raw, sliceRuns(cursor, place.start, place.end))
      return [{ name: attribute.name, start, end: raw.text.length }]
    }
    if (!value?.data?.estree) return []
    readComments(cursor, value.data.estree, undefined, line)
    return [...readCode(cursor, value.data.estree.body, attribute.name, raw)]
  })
  const mark = readAttributes(raw, { name, attributes, jsx: true }, line.flow.text.length, line.attached)
  openTag(line, name, mark)
}

/** The strings of an attribute in braces, each as an attribute of its own. */
function* readCode(cursor: Cursor, body: readonly unknown[], name: string, raw: Flow): Generator<Attribute> {
  for (const statement of body) {
    for (const words of findWords(statement)) {
      const start = raw.text.length
      const flow = startFlow()
      readWords(cursor, words, flow)
      append(raw, flow)
      yield { name: words.path.at(-1) ?? name, start, end: raw.text.length, read: true }
    }
  }
}

/** Reads what imports and exports hold: comments, and the strings of data as those of front matter. */
export function readModule(cursor: Cursor, { data }: MdxjsEsm, draft: Draft): void {
  const program = data?.estree
  if (!program) return
  const line = startLine(draft, BODY)
  readComments(cursor, program, undefined, line)
  writePassage(draft, line, 'paragraph', BODY)
  for (const statement of program.body) {
    for (const words of findWords(statement)) {
      const { flow } = attach('front-matter')
      readWords(cursor, words, flow)
      // The first name is that of the whole.
      const path = words.path.length > 1 ? words.path.slice(1) : words.path
      if (words.jsx || path.length === 0) writeFlow(draft, flow, 'paragraph', BODY)
      else writeFlow(draft, flow, 'front-matter', { ...BODY, path })
    }
  }
}

function append(raw: Flow, flow: Flow): void {
  copyFlow(flow, 0, flow.text.length, raw)
}

/** Offset after the `>` of an opening tag. */
function endOfTag(source: string, { attributes, name }: Element, start: number): number {
  const last = attributes.at(-1)?.position?.end.offset ?? start + 1 + (name?.length ?? 0)
  const close = source.indexOf('>', last)
  return close < 0 ? last : close + 1
}
