import type { Baseline } from './file.ts'

/** Lines about drafts at most: where a whole folder was mended, the sum says enough. */
const MOST = 10

/** Says which entries of a baseline nothing was found for any more. */
export function tellStale(shown: string, stale: ReadonlyMap<string, readonly string[]>): string[] {
  const sum = countStale(stale)
  if (sum === 0) return []
  const head = `${JSON.stringify(shown)} holds ${count(sum)} that ${sum === 1 ? 'is' : 'are'} there no more; --update-baseline drops ${sum === 1 ? 'it' : 'them'}`
  const lines = [...stale].slice(0, MOST).map(([path, rules]) => `${path}: ${listRules(rules)}`)
  const rest = stale.size > MOST ? [`and in ${stale.size - MOST} more drafts`] : []
  return [[head, ...lines, ...rest].join('\n')]
}

/** Says what `--update-baseline` did. */
export function tellUpdate(
  shown: string,
  { drafts }: Baseline,
  added: number,
  stale: ReadonlyMap<string, readonly string[]>,
): string[] {
  const dropped = countStale(stale)
  const sum = [...drafts.values()].reduce((all, entries) => all + entries.size, 0)
  const change = added + dropped === 0 ? 'as before' : `${added} added, ${dropped} dropped`
  return [`${JSON.stringify(shown)} now holds ${count(sum)}: ${change}`]
}

function countStale(stale: ReadonlyMap<string, readonly string[]>): number {
  return [...stale.values()].reduce((sum, rules) => sum + rules.length, 0)
}

function listRules(rules: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const rule of [...rules].sort()) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].map(([rule, times]) => (times === 1 ? rule : `${rule} (${times})`)).join(', ')
}

function count(findings: number): string {
  return `${findings} finding${findings === 1 ? '' : 's'}`
}
