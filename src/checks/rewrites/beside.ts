import { sentenceAt } from '../../checks.ts'
import type { Document, Span } from '../../document.ts'

/** Characters to either side of found words that a rewrite goes by. */
const REACH = 80

/** What stands in the sentence before and after found words, and whether they open it. */
export interface Beside {
  readonly before: string
  readonly after: string
  readonly opens: boolean
}

/** Reads what stands beside a span in its own sentence. */
export function readBeside(document: Document, { start, end }: Span): Beside {
  const around = document.sentences[sentenceAt(document, start)]?.span ?? { start, end }
  const before = document.text.slice(Math.max(around.start, start - REACH), start)
  const after = document.text.slice(end, Math.min(around.end, end + REACH))
  return { before, after, opens: start - around.start <= REACH && !/[\p{L}\p{N}]/u.test(before) }
}

/** A text as a sentence begins. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
