import type { Message } from '../diagnostic.ts'
import { type Formatter, quietReport, showFile } from './formatter.ts'
import { writeElement } from './xml.ts'

const SEVERITIES = { error: 'error', warning: 'warning', note: 'info' } as const

/** Checkstyle's XML, which many CI servers read. It has no place for what was set aside, which is left out. */
export const formatCheckstyle: Formatter = (reports, options) => {
  const files = reports
    .map((report) => quietReport(report, options))
    .map(({ filePath, messages }) => {
      const errors = messages.map((message) => `\n${writeError(message)}`).join('')
      const name = showFile(filePath, options)
      return `${writeElement('file', { name }, errors === '' ? undefined : `${errors}\n`)}\n`
    })
  const root = writeElement('checkstyle', { version: '4.3' }, `\n${files.join('')}`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function writeError({ line, column, level, message, remedy, ruleId }: Message): string {
  return writeElement('error', {
    line,
    column,
    severity: SEVERITIES[level],
    message: [message, remedy ?? ''].filter((one) => one !== '').join(' '),
    source: `hipaalint.${ruleId ?? 'not-checked'}`,
  })
}
