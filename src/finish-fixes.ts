import type { Outcome } from './outcome.ts'
import type { ReportOptions } from './report/index.ts'

/** Writes or shows what was mended. */
export async function finishFixes(
  outcome: Outcome,
  { mended, cwd, color }: Pick<ReportOptions, 'cwd' | 'color'> & { readonly mended?: 'written' | 'shown' },
): Promise<{ outcome: Outcome; diff: string }> {
  if (outcome.fixes.size === 0 || mended === undefined) return { outcome, diff: '' }
  if (mended === 'written')
    return { outcome: await (await import('./output-fixes.ts')).outputFixes(outcome, cwd), diff: '' }
  const { formatDiff } = await import('./report/diff.ts')
  const changes = [...outcome.fixes].map(([filePath, { before, draft }]) => {
    return { filePath, before: before.source, after: draft.source }
  })
  return { outcome, diff: formatDiff(changes, { cwd, color }) }
}
