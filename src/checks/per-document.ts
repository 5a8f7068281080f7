import type { Document } from '../document.ts'

/** An answer that several rules ask of a document, worked out once for each. `compute` must depend on nothing else. */
export function perDocument<T>(compute: (document: Document) => T): (document: Document) => T {
  const known = new WeakMap<Document, { readonly answer: T }>()
  return (document) => {
    const found = known.get(document) ?? { answer: compute(document) }
    known.set(document, found)
    return found.answer
  }
}
