import type { Document } from '../document.ts'

/** An answer that several rules ask of a document, worked out once for each. `compute` must depend on nothing else. */
export function perDocument<T>(compute: (document: Document) => T): (document: Document) => T {
  return (document) => {
    const { answers } = document
    const known = answers.get(compute)
    if (known !== undefined) return known as T
    const answer = compute(document)
    answers.set(compute, answer)
    return answer
  }
}
