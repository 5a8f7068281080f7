import { expect } from 'vitest'
import { rules } from '../rules/index.ts'
import { readCopy } from '../src/annotate/blocks.ts'
import type { FileReport, Fix } from '../src/diagnostic.ts'
import { fix } from '../src/fix.ts'
import { lint } from '../src/lint.ts'
import type { LintOptions } from '../src/options.ts'
import { DraftError, loadSyntax, parse } from '../src/parse.ts'
import { decodeDraft, isUnreadable } from '../src/read.ts'
import { allOn } from './drafts.ts'

/** What `--fix` makes of a draft. */
export interface Mended {
  readonly before: FileReport
  readonly after: FileReport
  readonly output: string
  readonly count: number
}

/** Mends a draft with every rule on; undefined where it cannot be linted. */
export async function mend(
  path: string,
  text: string,
  extra: Partial<LintOptions> = {},
): Promise<Mended | undefined> {
  const draft = await decodeDraft(path, new TextEncoder().encode(text))
  if (isUnreadable(draft)) return undefined
  const options = allOn(path, extra)
  let before: FileReport
  try {
    before = lint(draft, options, rules)
  } catch (error) {
    if (error instanceof DraftError) return undefined
    throw error
  }
  const fixed = await fix(
    draft,
    before,
    (one) => lint(one, options, rules),
    () => true,
  )
  return { before, after: fixed.report, output: fixed.draft.source, count: fixed.count }
}

/**
 * A draft that has been mended holds all that was promised. Gives how many rewrites were made, and how many were held back
 * because some rule would then find more; undefined where the draft cannot be linted.
 */
export async function expectMended(
  path: string,
  text: string,
  extra: Partial<LintOptions> = {},
): Promise<{ made: number; held: number } | undefined> {
  const mended = await mend(path, text, extra)
  if (!mended) return undefined
  const { before, after, output, count } = mended
  const told = `${path}: ${JSON.stringify(text)} became ${JSON.stringify(output)}`
  const held = listFixes(after).length
  const wanted = countRules(before)
  for (const [id, now] of countRules(after))
    expect(now, `no more of ${id}: ${told}`).toBeLessThanOrEqual(wanted.get(id) ?? 0)
  if (held === 0)
    expect(output, `the rewrites and nothing else: ${told}`).toBe(await splice(path, text, extra))
  expect(await listBlocks(path, output), `the same blocks: ${told}`).toEqual(await listBlocks(path, text))
  const again = await mend(path, output, extra)
  expect(again?.count ?? 0, `once is enough: ${told}`).toBe(0)
  return { made: count, held }
}

function listFixes({ messages }: FileReport): Fix[] {
  return messages.flatMap(({ fix }) => fix ?? [])
}

/** Kinds of the blocks of a draft, with the values of front matter that are no text. */
async function listBlocks(path: string, text: string): Promise<unknown[]> {
  const source = text.replace(/^\uFEFF/, '')
  const { blocks, frontMatter } = readCopy(parse(source, await loadSyntax(path, source)))
  const kinds = Object.values(frontMatter?.data ?? {}).map((value) => typeof value)
  return [...kinds, ...blocks.map(({ kind, depth, within, quoted }) => [kind, depth, within, quoted])]
}

function countRules({ messages }: FileReport): Map<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const { ruleId } of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return counts
}

/** The same rewrites made by hand, from the last to the first. */
async function splice(path: string, text: string, extra: Partial<LintOptions>): Promise<string> {
  let source = text.replace(/^\uFEFF/, '')
  for (let pass = 0; pass < 10; pass++) {
    const draft = await decodeDraft(path, new TextEncoder().encode(source))
    if (isUnreadable(draft)) return 'unreadable'
    const fixes = listFixes(lint(draft, allOn(path, extra), rules)).sort((a, b) => a.range[0] - b.range[0])
    const apart = fixes.filter(({ range }, index) =>
      fixes.slice(0, index).every((one) => one.range[1] < range[0]),
    )
    if (apart.length === 0) break
    for (const { range, text: put } of apart.reverse())
      source = source.slice(0, range[0]) + put + source.slice(range[1])
  }
  return source
}
