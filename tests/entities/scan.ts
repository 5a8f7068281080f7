import { splitSentences } from '../../src/annotate/sentences.ts'
import { tokenize } from '../../src/annotate/tokens.ts'
import type { Block, BlockKind, Mark, Span } from '../../src/document.ts'
import type { Scan } from '../../src/entities/scan.ts'

/** One block of copy as detectors see it. */
export function scanText(text: string, marks: readonly Mark[] = [], kind: BlockKind = 'paragraph'): Scan {
  const blocks: Block[] = [{ kind, span: { start: 0, end: text.length }, quoted: false, group: -1 }]
  const tokens = tokenize(text, blocks)
  return { text, blocks, marks, tokens, sentences: splitSentences(text, blocks, tokens) }
}

/** The text without its «guillemets», and what they hold. */
export function unmark(marked: string): { text: string; expected: string[] } {
  return {
    text: marked.replace(/[«»]/g, ''),
    expected: Array.from(marked.matchAll(/«([^»]*)»/g), (match) => match[1]),
  }
}

/** Words that entities stand on. */
export function wordsOf(text: string, entities: readonly { readonly span: Span }[]): string[] {
  return entities.map(({ span }) => text.slice(span.start, span.end))
}
