import type { FileReport } from './diagnostic.ts'
import { showPath } from './discover/paths.ts'
import type { Outcome } from './outcome.ts'
import { writeDraft } from './write.ts'

/**
 * Writes the mended drafts of a run, each all or not at all. A draft that cannot be written, or is not what was read any more, is
 * told in `notices`, fails the run and keeps the report of what was found in it.
 */
export async function outputFixes(outcome: Outcome, cwd: string): Promise<Outcome> {
  const notices: string[] = []
  const sources = new Map(outcome.sources)
  const unwritten = new Map<string, FileReport>()
  let count = 0
  let drafts = 0
  for (const [path, { before, draft, found, count: made }] of outcome.fixes) {
    const refusal = await writeDraft(before, draft.source, cwd)
    if (refusal === undefined) {
      count += made
      drafts++
      continue
    }
    notices.push(`${JSON.stringify(showPath(path, cwd))} ${refusal}`)
    unwritten.set(path, found)
    sources.set(path, before.source)
  }
  if (count > 0) notices.push(`--fix mended ${tell(count, 'finding')} in ${tell(drafts, 'draft')}`)
  return {
    ...outcome,
    reports: outcome.reports.map((report) => unwritten.get(report.filePath) ?? report),
    sources,
    fixes: new Map([...outcome.fixes].filter(([path]) => !unwritten.has(path))),
    notices: [...outcome.notices, ...notices],
    failed: outcome.failed || unwritten.size > 0,
  }
}

const tell = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
