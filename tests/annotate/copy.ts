import { annotateCopy } from '../../src/annotate.ts'
import type { Block, ContentType, Document } from '../../src/document.ts'
import { allOn } from '../drafts.ts'

/** Annotates plain paragraphs, divided by blank lines, without a parser before. */
export function annotateText(text: string, type?: ContentType): Document {
  const blocks: Block[] = []
  let start = 0
  for (const paragraph of text.split('\n\n')) {
    blocks.push({
      kind: 'paragraph',
      span: { start, end: start + paragraph.length },
      quoted: false,
      group: -1,
    })
    start += paragraph.length + 2
  }
  const copy = { text, blocks, marks: [], comments: [], frontMatter: undefined, locate: <T>(span: T) => span }
  return annotateCopy(copy, allOn('draft.md', { type }))
}
