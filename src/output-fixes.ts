import type { FileReport } from './diagnostic.ts'
import { showPath } from './discover/paths.ts'
import type { Outcome } from './outcome.ts'
import { writeDraft } from './write.ts'

/**
 * Writes the mended drafts of a run, each all or not at all, and stages those that were read from the index. A draft that cannot be written, or is not what was read any more, is
 * told in `notices`, fails the run and keeps the report of what was found in it.
 */
export async function outputFixes(outcome: Outcome, cwd = process.cwd()): Promise<Outcome> {
  const notices: string[] = []
  const sources = new Map(outcome.sources)
  const unwritten = new Map<string, FileReport>()
  let count = 0
  let drafts = 0
  let failed = outcome.failed
  const stage = outcome.staged && (await import('./git/stage.ts')).createStage(outcome.staged)
  for (const [path, { before, draft, found, count: made }] of outcome.fixes) {
    const refusal = stage
      ? await stage.write(before, draft.source, cwd)
      : await refuse(writeDraft(before, draft.source, cwd))
    if (refusal === undefined) {
      count += made
      drafts++
      continue
    }
    notices.push(`${JSON.stringify(showPath(path, cwd))} ${refusal.reason}`)
    failed ||= !refusal.left
    unwritten.set(path, found)
    sources.set(path, before.source)
  }
  const unstaged = await stage?.finish()
  if (unstaged !== undefined) notices.push(unstaged)
  if (count > 0) notices.push(`--fix mended ${tell(count, 'finding')} in ${tell(drafts, 'draft')}`)
  return {
    ...outcome,
    reports: outcome.reports.map((report) => unwritten.get(report.filePath) ?? report),
    sources,
    fixes: new Map([...outcome.fixes].filter(([path]) => !unwritten.has(path))),
    notices: [...outcome.notices, ...notices],
    failed: failed || unstaged !== undefined,
  }
}

async function refuse(reason: Promise<string | undefined>) {
  const found = await reason
  return found === undefined ? undefined : { reason: found, left: false }
}

const tell = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
