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

/** "3", "[2, 4]", "†": what is set high to lead to a note. */
const NOTE = /^\[?(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}|[†‡*]{1,3})\]?$/
/** What a raised number notes: a word or the end of a sentence; behind a unit or a number it is a power. */
const NOTED = /(?:\p{L}{3}|[.,;:)”"%])\s?$/u

function formOf(text: string, kind: string, span: Span, url: string): SourceEntity['form'] | undefined {
  if (kind === 'footnote') return 'footnote'
  // A component without words, such as `<Cite id="farrow" />`.
  if (span.end <= span.start) return kind === 'cite' ? 'citation' : undefined
  const words = text.slice(span.start, span.end)
  if (kind === 'link')
    return WEB.test(url) ? 'link' : url.startsWith('#') && NOTE.test(words) ? 'footnote' : undefined
  if (kind !== 'emphasis' && kind !== 'cite') return undefined
  if (kind === 'cite' && NOTE.test(words))
    return NOTED.test(text.slice(Math.max(0, span.start - 4), span.start)) ? 'footnote' : undefined
  const named = JOURNAL.test(words) || (kind === 'cite' && YEAR.test(words))
  return words.length < 90 && /^\p{Lu}/u.test(words) && named ? 'citation' : undefined
}
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/
