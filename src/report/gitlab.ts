import { createHash } from 'node:crypto'
import type { Message } from '../diagnostic.ts'
import { type Formatter, quietReport, showFile, stringify } from './formatter.ts'
import { neutralize } from './text.ts'

const SEVERITIES = { error: 'critical', warning: 'minor', note: 'info' } as const

/**
 * GitLab's Code Quality report. It has no place for what was set aside, which is left out. Fingerprints are those of the other
 * reports; where two drafts have the same sentence, the second gets one of its own, since GitLab shows only one of a kind.
 */
export const formatGitlab: Formatter = (reports, options) => {
  const taken = new Map<string, number>()
  const issues = reports
    .map((report) => quietReport(report, options))
    .flatMap(({ filePath, messages }) => {
      const path = showFile(filePath, options)
      return messages.map((message) => writeIssue(message, path, taken))
    })
  return stringify(issues)
}

function writeIssue(message: Message, path: string, taken: Map<string, number>) {
  const { line, endLine, ruleId, fatal, level } = message
  const text = [message.message, message.remedy ?? ''].filter((one) => one !== '').join(' ')
  return {
    description: neutralize(text),
    check_name: ruleId ?? 'hipaalint/not-checked',
    fingerprint: takeFingerprint(message, path, taken),
    severity: fatal ? 'blocker' : SEVERITIES[level],
    location: { path: neutralize(path), lines: { begin: line, end: endLine } },
  }
}

/** `taken` counts by fingerprint, and by fingerprint and path. */
function takeFingerprint(message: Message, path: string, taken: Map<string, number>): string {
  const { ruleId, message: text } = message
  const own = message.fingerprint ?? hash([path, ruleId, text])
  const again = JSON.stringify([own, path])
  const count = (key: string) => {
    const before = taken.get(key) ?? 0
    taken.set(key, before + 1)
    return before
  }
  const occurrence = count(again)
  return count(own) === 0 ? own : hash([own, path, occurrence])
}

function hash(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
