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
  const taken = new Set<string>()
  const issues = reports
    .map((report) => quietReport(report, options))
    .flatMap(({ filePath, messages }) => {
      const path = showFile(filePath, options)
      return messages.map((message) => writeIssue(message, path, taken))
    })
  return stringify(issues)
}

function writeIssue(message: Message, path: string, taken: Set<string>) {
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

function takeFingerprint(message: Message, path: string, taken: Set<string>): string {
  const { fingerprint, ruleId, message: text } = message
  let one = fingerprint ?? hash([path, ruleId, text])
  for (let occurrence = 1; taken.has(one); occurrence++)
    one = hash([fingerprint, path, ruleId, text, occurrence])
  taken.add(one)
  return one
}

function hash(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
