import { countMessages } from './check/message.ts'
import type { FileReport, Fix, Message } from './diagnostic.ts'
import { applyFixes } from './fix/apply.ts'
import { DraftError, loadSyntax } from './parse.ts'
import type { Draft } from './read.ts'

/** A draft as `--fix` leaves it. */
export interface Fixed {
  readonly draft: Draft
  /** What is still found. */
  readonly report: FileReport
  /** How many rewrites were made. */
  readonly count: number
  /** Every rewrite that is left was tried and does harm: none of them is to be offered again. */
  readonly held: boolean
}

/** As in ESLint: one mend may be the next one's ground, and two on the same words wait for each other. */
const PASSES = 10
/** Times that one draft is linted in search of the rewrites that cannot stay. */
const TRIES = 60

/**
 * Makes the certain rewrites of those findings of a report that `wanted` picks, lints what comes of them, and goes on until nothing is left to
 * mend. A rewrite stays only if the draft can still be read and no rule then finds more than before; every character outside of
 * the rewrites stays.
 */
export async function fix(
  draft: Draft,
  report: FileReport,
  lint: (draft: Draft) => FileReport,
  wanted: (message: Message) => boolean,
): Promise<Fixed> {
  let state: Fixed = { draft, report, count: 0, held: false }
  const budget = { left: TRIES }
  for (let pass = 0; pass < PASSES; pass++) {
    const fixes = state.report.messages.flatMap((message) =>
      message.fix && wanted(message) ? message.fix : [],
    )
    if (fixes.length === 0) break
    const next = await attempt(state, fixes, lint, budget)
    // Where the tries ran out after some good, the next run may do more.
    if (next === state) return { ...state, held: budget.left > 0 || state.count === 0 }
    state = next
  }
  return state
}

/** A report without the rewrites of those findings that `wanted` picks, which were tried and are held back. */
export function withholdFixes(report: FileReport, wanted: (message: Message) => boolean): FileReport {
  const messages = report.messages.map((message) => {
    if (!message.fix || !wanted(message)) return message
    const { fix: _, ...rest } = message
    return rest
  })
  return { ...report, messages, ...countMessages(messages) }
}

/** All of the rewrites where that does no harm, else as many as do none: halves of them, and halves of those. */
async function attempt(
  state: Fixed,
  fixes: readonly Fix[],
  lint: (draft: Draft) => FileReport,
  budget: { left: number },
): Promise<Fixed> {
  if (budget.left-- <= 0) return state
  const { source, applied } = applyFixes(state.draft.source, fixes)
  const report = source === state.draft.source ? undefined : await relint({ ...state.draft, source }, lint)
  if (report && isBetter(report.report, state.report))
    return { ...report, count: state.count + applied.length, held: false }
  if (applied.length < 2) return state
  // The later half first, so that the offsets of the earlier one still hold.
  const middle = applied.length >> 1
  const later = await attempt(state, applied.slice(middle), lint, budget)
  return attempt(later, applied.slice(0, middle), lint, budget)
}

async function relint(
  draft: Draft,
  lint: (draft: Draft) => FileReport,
): Promise<Pick<Fixed, 'draft' | 'report'> | undefined> {
  try {
    // What was parsed before the rewrite is of no use now.
    const read = { ...draft, copy: undefined, syntax: await loadSyntax(draft.path, draft.source) }
    return { draft: read, report: lint(read) }
  } catch (error) {
    if (error instanceof DraftError) return undefined
    throw error
  }
}

/** Of no rule more findings than before. */
function isBetter(after: FileReport, before: FileReport): boolean {
  const counts = new Map<string, number>()
  const keyOf = ({ ruleId, fatal }: Message) => JSON.stringify([ruleId, fatal])
  for (const message of before.messages) counts.set(keyOf(message), (counts.get(keyOf(message)) ?? 0) + 1)
  return after.messages.every((message) => {
    const left = (counts.get(keyOf(message)) ?? 0) - 1
    counts.set(keyOf(message), left)
    return left >= 0
  })
}
