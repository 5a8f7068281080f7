import type { FileReport, Message, SuppressedMessage } from '../diagnostic.ts'
import { type Formatter, quietReport, showFile } from './formatter.ts'
import { escapeXml, writeElement } from './xml.ts'

interface Counts {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}

/**
 * JUnit's XML: a suite a draft, a test case a finding. Only what fails a run is a failure: warnings and notes are told in cases
 * that pass, what was set aside is skipped, and a draft that could not be linted is an error. A clean draft is one passing case.
 */
export const formatJunit: Formatter = (all, options) => {
  const reports = all.map((report) => quietReport(report, options))
  const counts = reports.map(countCases)
  const sum = (key: keyof Counts) => counts.reduce((total, one) => total + one[key], 0)
  const suites = reports.map((report, index) => {
    const path = showFile(report.filePath, options)
    return `${writeElement('testsuite', { name: path, file: path, ...counts[index] }, writeCases(report, path))}\n`
  })
  const totals = { tests: sum('tests'), failures: sum('failures'), errors: sum('errors') }
  const root = writeElement('testsuites', { name: 'hipaalint', ...totals }, `\n${suites.join('')}`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function countCases({ messages, suppressedMessages }: FileReport): Counts {
  return {
    tests: Math.max(1, messages.length + suppressedMessages.length),
    failures: messages.filter(({ level, fatal }) => level === 'error' && !fatal).length,
    errors: messages.filter(({ fatal }) => fatal).length,
    skipped: suppressedMessages.length,
  }
}

function writeCases({ messages, suppressedMessages }: FileReport, path: string): string {
  const cases = [
    ...messages.map((message) => writeCase(message, path, writeVerdict(message))),
    ...suppressedMessages.map((message) => writeCase(message, path, writeSkipped(message))),
  ]
  if (cases.length === 0) cases.push(writeElement('testcase', { name: 'no listed risk', classname: path }))
  return `\n${cases.map((one) => `${one}\n`).join('')}`
}

function writeCase({ ruleId, line, column }: Message, classname: string, content: string): string {
  return writeElement(
    'testcase',
    { name: `${ruleId ?? 'not checked'} at ${line}:${column}`, classname },
    content,
  )
}

function writeVerdict(message: Message): string {
  const { level, fatal, remedy, url } = message
  const text = [message.message, remedy, url].filter((one) => one !== undefined)
  const told = text.map(escapeXml).join('\n')
  if (level !== 'error') return `<system-out>${level}: ${told}</system-out>`
  return writeElement(fatal ? 'error' : 'failure', { type: level, message: message.message }, told)
}

function writeSkipped({ message, suppressions }: SuppressedMessage): string {
  const reasons = suppressions.map(({ kind, justification }) =>
    justification === '' ? kind : `${kind}: ${justification}`,
  )
  return writeElement('skipped', { message: reasons.join('; ') }, escapeXml(message))
}
