import type { Fix } from '../diagnostic.ts'

/**
 * Makes rewrites from the first on, as ESLint does: one that begins before or where the last one ended is left out, and so is
 * one with a range that the text does not have. Every other character stays.
 */
export function applyFixes(source: string, fixes: readonly Fix[]): { source: string; applied: Fix[] } {
  const applied: Fix[] = []
  let out = ''
  let done = -1
  for (const fix of [...fixes].sort(compareFixes)) {
    const [start, end] = fix.range
    if (start <= done || end < start || end > source.length) continue
    out += source.slice(Math.max(done, 0), start) + fix.text
    done = end
    applied.push(fix)
  }
  return { source: out + source.slice(Math.max(done, 0)), applied }
}

function compareFixes({ range: a }: Fix, { range: b }: Fix): number {
  return a[0] - b[0] || a[1] - b[1]
}
