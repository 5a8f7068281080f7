import { firstIndex } from '../bisect.ts'
import type { Document, Span } from '../document.ts'

/** Whether words stand in a quotation: somebody else's, or shown as a wording. */
export function isInQuotation({ entities }: Document, { start, end }: Span): boolean {
  const quotations = entities.of('quotation')
  const one = quotations[firstIndex(quotations.length, (index) => quotations[index].span.end >= end)]
  return one !== undefined && one.span.start <= start
}
