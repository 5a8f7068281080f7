import { namesOf, patients } from '../checks.ts'
import type { Document, Span } from '../document.ts'
import { isBodyCopy } from './body-copy.ts'
import { listedNames } from './listed-names.ts'
import { namesInLinks } from './names-in-links.ts'

/** Names that stand in no sentence of their own: in lists of illnesses, where nothing else tells who they are, and in addresses. */
export function* namesBesideText(
  document: Document,
): Generator<{ readonly span: Span; readonly listed: boolean }> {
  const listed = listedNames(document)
  if (listed.length) {
    const told = patients(document).flatMap(namesOf)
    for (const { span, sentence } of listed)
      if (
        isBodyCopy(document, sentence) &&
        !told.some((one) => one.span.start < span.end && span.start < one.span.end)
      )
        yield { span, listed: true }
  }
  for (const span of namesInLinks(document)) yield { span, listed: false }
}
