import type { Document, Span } from '../document.ts'

/** Whether words stand in a quotation: somebody else's, or shown as a wording. */
export function isInQuotation({ entities }: Document, { start, end }: Span): boolean {
  return entities.of('quotation').some(({ span }) => span.start <= start && end <= span.end)
}
