import { countMessages } from '../check/message.ts'
import type { FileReport, Message, SuppressedMessage } from '../diagnostic.ts'
import type { Baseline, Entries } from './file.ts'

/** What linting one draft says about the baseline. */
export interface Seen {
  /** Path in the baseline that its entries stood under: its own, or the one it had before git saw it renamed. */
  readonly from: string
  /** Rules by fingerprint of what was found and nothing else set aside. */
  readonly found: Entries
  /** Whether a rule had its say: it is on, and the draft could be linted. */
  readonly asked: (rule: string) => boolean
}

/** What has changed since a baseline was written. */
export interface Change {
  /** What the baseline would be now. */
  readonly now: Baseline
  readonly added: number
  /** Findings that are there no more: rules by the path they stood under. */
  readonly stale: ReadonlyMap<string, readonly string[]>
}

/** Moves what a baseline knows of a draft, or all of it where nothing is said, to what is set aside. Fatal messages stay. */
export function setAside(report: FileReport, known: Entries | undefined, justification: string): FileReport {
  const isKnown = ({ fatal, fingerprint }: Message) =>
    !fatal && fingerprint !== undefined && (known?.has(fingerprint) ?? true)
  if (!report.messages.some(isKnown)) return report
  const messages = report.messages.filter((message) => !isKnown(message))
  const aside = report.messages.filter(isKnown).map((message): SuppressedMessage => {
    return { ...message, suppressions: [{ kind: 'baseline', justification }] }
  })
  return {
    ...report,
    messages,
    suppressedMessages: [...report.suppressedMessages, ...aside],
    ...countMessages(messages),
  }
}

/** What of a report belongs in a baseline: all that a permission, a comment or the config has not set aside. */
export function listFound({ messages, suppressedMessages }: FileReport): Map<string, string> {
  const aside = suppressedMessages.filter(({ suppressions }) =>
    suppressions.some(({ kind }) => kind === 'baseline'),
  )
  const found = new Map<string, string>()
  for (const { fatal, ruleId, fingerprint } of [...messages, ...aside])
    if (!fatal && ruleId !== null && fingerprint !== undefined) found.set(fingerprint, ruleId)
  return found
}

/**
 * Compares a baseline with a run. Entries of a draft that the run did not lint stay as they are, unless the draft is gone; one
 * that git knows under a new name takes its entries along. What a rule that was not asked found before stays too.
 */
export function compareBaseline(
  baseline: Baseline,
  seen: ReadonlyMap<string, Seen>,
  isGone: (path: string) => boolean,
  findNewName: (path: string) => string | undefined,
): Change {
  const drafts = new Map<string, Map<string, string>>()
  const stale = new Map<string, string[]>()
  const keep = (path: string, [fingerprint, rule]: readonly [string, string]) => {
    const entries = drafts.get(path)
    if (entries) entries.set(fingerprint, rule)
    else drafts.set(path, new Map([[fingerprint, rule]]))
  }
  const names = new Map([...seen].map(([path, { from }]) => [from, path]))
  for (const [path, entries] of baseline.drafts) {
    const name = names.get(path) ?? path
    const draft = seen.get(name)
    const elsewhere = draft || !isGone(path) ? undefined : findNewName(path)
    for (const entry of entries) {
      const [fingerprint, rule] = entry
      const kept = draft
        ? draft.found.has(fingerprint) || !draft.asked(rule)
        : elsewhere !== undefined || !isGone(path)
      if (kept) keep(elsewhere ?? name, entry)
      else stale.set(path, [...(stale.get(path) ?? []), rule])
    }
  }
  let added = 0
  for (const [path, { found, from }] of seen) {
    for (const entry of found) {
      if (!baseline.drafts.get(from)?.has(entry[0])) added++
      keep(path, entry)
    }
  }
  return { now: { ...baseline, drafts }, added, stale }
}
