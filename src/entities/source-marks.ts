import type { SourceEntity, Span } from '../document.ts'
import type { Scan } from './scan.ts'
import { sentenceAt } from './scan.ts'
import { JOURNAL } from './source-words.ts'

const WEB = /^(?:https?:)?\/\/|^www\.|^doi:/i

/** Links to other sites, footnotes, journals and reports in emphasis. */
export function* sourcesInMarks({ text, marks, sentences }: Scan): Generator<SourceEntity> {
  for (const mark of marks) {
    const form = formOf(text, mark.kind, mark.span, mark.kind === 'link' ? mark.url : '')
    if (form)
      yield { kind: 'source', span: mark.span, sentence: sentenceAt(sentences, mark.span.start), form }
  }
}

function formOf(text: string, kind: string, span: Span, url: string): SourceEntity['form'] | undefined {
  if (kind === 'footnote') return 'footnote'
  if (span.end <= span.start) return undefined
  if (kind === 'link') return WEB.test(url) ? 'link' : undefined
  if (kind !== 'emphasis' && kind !== 'cite') return undefined
  const words = text.slice(span.start, span.end)
  return words.length < 90 && /^\p{Lu}/u.test(words) && JOURNAL.test(words) ? 'citation' : undefined
}
