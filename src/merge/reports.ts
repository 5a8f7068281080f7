import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { countMessages } from '../check/message.ts'
import type { FileReport } from '../diagnostic.ts'
import { isWithin, showPath } from '../discover/paths.ts'
import { checkPart, createClaims, MergeError, type Part } from './part.ts'

/** What `--format json` writes, and no field more: what another version adds would be lost without a word. */
const place = { line: count(1), column: count(1), endLine: count(1), endColumn: count(1) }
const fix = z.strictObject({ range: z.tuple([count(0), count(0)]).readonly(), text: z.string() })
const message = z.strictObject({
  ruleId: z.string().nullable(),
  fatal: z.literal(true).optional(),
  severity: z.literal([1, 2]),
  level: z.enum(['note', 'warning', 'error']),
  message: z.string(),
  ...place,
  remedy: z.string().optional(),
  url: z.string().optional(),
  related: z.array(z.strictObject({ ...place, message: z.string() })).optional(),
  cues: z.array(z.string()).optional(),
  data: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  fingerprint: z.string().optional(),
  fix: fix.optional(),
  suggestions: z.array(z.strictObject({ desc: z.string(), fix })).optional(),
})
const suppression = z.strictObject({
  kind: z.enum(['directive', 'authorization', 'baseline', 'config']),
  justification: z.string(),
})
const report = z.strictObject({
  filePath: z.string().refine(isAbsolute, 'expected the absolute path of a draft on this system'),
  messages: z.array(message),
  suppressedMessages: z.array(message.extend({ suppressions: z.array(suppression) })),
  errorCount: count(0),
  warningCount: count(0),
  fixableErrorCount: count(0),
  fixableWarningCount: count(0),
})
const reports: z.ZodType<FileReport[]> = z.array(report)

/** The reports of one run from those of its shards, in the order of their paths, and what to say about them. @throws MergeError */
export function mergeReports(
  parts: readonly Part<unknown>[],
  cwd: string,
): { readonly reports: FileReport[]; readonly notices: string[] } {
  const claim = createClaims()
  const checked = parts.map((part) => checkPart(part, reports, 'json'))
  for (const { name, content } of checked) {
    const paths = new Set<string>()
    for (const one of content) {
      const shown = showPath(one.filePath, cwd)
      claim(one.filePath, shown, name)
      if (paths.size === paths.add(one.filePath).size)
        throw new MergeError([`${JSON.stringify(name)} holds ${JSON.stringify(shown)} twice`])
      checkCounts(one, name, shown)
    }
  }
  const notices = checked.flatMap(({ name, content }) => {
    const outside = content.filter(({ filePath }) => !isWithin(filePath, cwd)).length
    return outside > 0 ? [tellOutside(name, outside, content.length)] : []
  })
  const byPath = (a: FileReport, b: FileReport) =>
    a.filePath < b.filePath ? -1 : Number(a.filePath > b.filePath)
  return { reports: checked.flatMap(({ content }) => content).sort(byPath), notices }
}

/** The exit status hangs on the counts, so that they may say nothing but what the messages say. */
function checkCounts(one: FileReport, name: string, shown: string): void {
  const counts = Object.entries(countMessages(one.messages))
  const given = new Map<string, unknown>(Object.entries(one))
  const wrong = counts.find(([key, value]) => given.get(key) !== value)
  if (wrong)
    throw new MergeError([
      `${JSON.stringify(name)}: ${wrong[0]} of ${JSON.stringify(shown)} is not what its messages come to`,
    ])
}

function tellOutside(name: string, outside: number, all: number): string {
  return `${JSON.stringify(name)}: ${outside} of ${all} drafts stand outside of the working folder, and are named by their whole paths. If the shards ran in other folders, merge where they ran, or merge their SARIF, in which paths are relative`
}

function count(minimum: number) {
  return z.int().min(minimum)
}
