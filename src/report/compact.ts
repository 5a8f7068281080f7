import type { Message } from '../diagnostic.ts'
import { closeReport } from './closing.ts'
import { type Formatter, quietReport, showFile } from './formatter.ts'
import { neutralize } from './text.ts'

const NAMES = { error: 'Error', warning: 'Warning', note: 'Note' } as const

/** ESLint's compact form, a line a finding, for editors and scripts that read lines. */
export const formatCompact: Formatter = (reports, options) => {
  const rows = reports
    .map((report) => quietReport(report, options))
    .flatMap(({ filePath, messages }) => {
      const path = neutralize(showFile(filePath, options))
      return messages.map((message) => `${path}: ${writeMessage(message)}`)
    })
  const closing = closeReport(reports, options.quiet).map(({ line }) => line)
  return `${[...rows, ...(rows.length > 0 ? [''] : []), ...closing].join('\n')}\n`
}

function writeMessage({ line, column, level, message, ruleId }: Message): string {
  const rule = ruleId === null ? '' : ` (${neutralize(ruleId)})`
  return `line ${line}, col ${column}, ${NAMES[level]} - ${neutralize(message)}${rule}`
}
