import type { Message } from '../diagnostic.ts'
import { closeReport, count } from './closing.ts'
import { type Formatter, listWorstFirst, type Placed, quietReport, showFile } from './formatter.ts'
import { neutralize } from './text.ts'

/**
 * Annotations that GitHub shows of each level in a step; it drops the rest without a word.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
const MOST = 10
const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const

/** Workflow commands that GitHub turns into annotations, the worst first, and lines for the log behind them. */
export const formatGithub: Formatter = (reports, options) => {
  const placed = listWorstFirst(reports.map((report) => quietReport(report, options)))
  const levels = ['error', 'warning', 'note'] as const
  const groups = levels.map((level) => placed.filter(({ message }) => message.level === level))
  const commands = groups.flatMap((group) => group.slice(0, MOST)).map((one) => writeCommand(one, options))
  const rest = groups.flatMap(({ length }, index) =>
    length > MOST ? [count(length - MOST, levels[index])] : [],
  )
  const left =
    rest.length > 0
      ? [
          `Not annotated, since GitHub shows ${MOST} of a level: ${rest.join(', ')}. The job summary lists all.`,
        ]
      : []
  const closing = closeReport(reports, options.quiet).map(({ line }) => line)
  return `${[...commands, ...left, ...closing].join('\n')}\n`
}

function writeCommand({ filePath, message }: Placed, options: Parameters<typeof showFile>[1]): string {
  const { line, column, endLine, endColumn } = message
  const properties = {
    file: showFile(filePath, options),
    line,
    // GitHub takes columns only within one line.
    ...(line === endLine ? { col: column, endLine, endColumn } : { endLine }),
    title: nameFinding(message),
  }
  const told = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  const text = [message.message, message.remedy ?? ''].filter((one) => one !== '').map(neutralize)
  return `::${COMMANDS[message.level]} ${told.join(',')}::${escapeData(text.join('\n'))}`
}

function nameFinding({ ruleId, fatal }: Message): string {
  return ruleId ?? (fatal ? 'not checked' : 'hipaalint')
}

/** As actions/toolkit escapes what stands behind the second pair of colons. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

/** As actions/toolkit escapes the value of a property. */
function escapeProperty(text: string): string {
  return escapeData(neutralize(text)).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
