import type { Document, Span } from '../document.ts'

/**
 * Tells whether found words stand within a sentence or name that the config's `allow` says is public and stays. White
 * space counts alike, case does not.
 */
export function createAllowance(
  document: Document,
  allow: readonly string[],
): (span: Span | undefined) => boolean {
  if (allow.length === 0) return () => false
  const text = fold(document.text)
  const allowed: Span[] = []
  for (const entry of allow) {
    const words = fold(entry.trim().replaceAll(/\s+/g, ' '))
    if (words === '') continue
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
      allowed.push({ start, end: start + words.length })
    }
  }
  return (span) =>
    span !== undefined && allowed.some(({ start, end }) => start <= span.start && span.end <= end)
}

/** Keeps the length, so that offsets hold: only units that stay one unit in lower case are changed. */
function fold(text: string): string {
  return text.replaceAll(/\s/g, ' ').replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
}
