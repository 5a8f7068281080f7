import type { FileReport, Message, SuppressedMessage } from '../diagnostic.ts'
import { count } from './closing.ts'
import { type Formatter, quietReport, showFile } from './formatter.ts'
import { endSentence, tellOutcome } from './sentences.ts'
import { neutralize } from './text.ts'

const KINDS = { error: 'an error', warning: 'a warning', note: 'a note' } as const
const CAUSES = {
  directive: 'a comment in the draft',
  authorization: 'the authorization',
  baseline: 'the baseline',
  config: 'the config',
} as const

/** Full sentences without signs, columns or colour, for screen readers: nothing has to be seen to be understood. */
export const formatPlain: Formatter = (reports, options) => {
  const paragraphs = reports
    .map((report) => quietReport(report, options))
    .filter(({ messages, suppressedMessages }) => messages.length + suppressedMessages.length > 0)
    .flatMap((report) => tellFile(report, neutralize(showFile(report.filePath, options))))
  return `${[...paragraphs, tellOutcome(reports, options.quiet).join(' ')].join('\n\n')}\n`
}

function tellFile({ messages, suppressedMessages }: FileReport, path: string): string[] {
  const found = messages.map((message, index) => tellFinding(message, index + 1, messages.length))
  const head = messages.length > 0 ? [`The draft ${path} has ${count(messages.length, 'finding')}.`] : []
  return [...head, ...found, ...suppressedMessages.map((message) => tellSuppressed(message, path))]
}

function tellFinding(message: Message, number: number, total: number): string {
  const { line, column, level, fatal, remedy, related, ruleId } = message
  const kind = fatal ? 'a failure' : KINDS[level]
  const which = total === 1 ? 'It is' : `Finding ${number} of ${total} is`
  return [
    `${which} ${kind} on line ${line}, column ${column}.`,
    endSentence(neutralize(message.message)),
    ...(remedy ? [`What to do: ${endSentence(neutralize(remedy))}`] : []),
    ...(related && related.length > 0 ? [tellRelated(related.map((one) => one.line))] : []),
    ...(ruleId === null ? [] : [`The rule is ${neutralize(ruleId)}.`]),
  ].join(' ')
}

function tellRelated(lines: readonly number[]): string {
  const each = [...new Set(lines)].map(String)
  const last = each.pop()
  if (each.length === 0) return `The same matter stands again on line ${last}.`
  return `The same matter stands again on lines ${each.join(', ')} and ${last}.`
}

function tellSuppressed({ line, ruleId, suppressions }: SuppressedMessage, path: string): string {
  const causes = suppressions.map(
    ({ kind, justification }) => `${CAUSES[kind]}${justification ? ` (${neutralize(justification)})` : ''}`,
  )
  const rule = ruleId === null ? 'a finding' : `a finding of the rule ${neutralize(ruleId)}`
  return `On line ${line} of ${path}, ${rule} is set aside by ${causes.join(' and by ')}.`
}
