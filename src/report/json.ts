import type { FileReport, Fix, Location, Message, SuppressedMessage } from '../diagnostic.ts'
import { type Formatter, quietReport, stringify } from './formatter.ts'

/** ESLint's JSON. Every field is named here, so that nothing else of a report gets out by chance. */
export const formatJson: Formatter = (reports, options) =>
  stringify(reports.map((report) => writeReport(quietReport(report, options))))

function writeReport(report: FileReport): FileReport {
  return {
    filePath: report.filePath,
    messages: report.messages.map(writeMessage),
    suppressedMessages: report.suppressedMessages.map(writeSuppressed),
    errorCount: report.errorCount,
    warningCount: report.warningCount,
    fixableErrorCount: report.fixableErrorCount,
    fixableWarningCount: report.fixableWarningCount,
  }
}

function writeMessage(message: Message): Message {
  return {
    ruleId: message.ruleId,
    ...(message.fatal && { fatal: true }),
    severity: message.severity,
    level: message.level,
    message: message.message,
    ...writeLocation(message),
    remedy: message.remedy,
    url: message.url,
    related: message.related?.map((one) => ({ ...writeLocation(one), message: one.message })),
    cues: message.cues,
    data: message.data,
    fingerprint: message.fingerprint,
    fix: message.fix && writeFix(message.fix),
    suggestions: message.suggestions?.map(({ desc, fix }) => ({ desc, fix: writeFix(fix) })),
  }
}

function writeFix({ range, text }: Fix): Fix {
  return { range, text }
}

function writeSuppressed(message: SuppressedMessage): SuppressedMessage {
  const suppressions = message.suppressions.map(({ kind, justification }) => ({ kind, justification }))
  return { ...writeMessage(message), suppressions }
}

function writeLocation({ line, column, endLine, endColumn }: Location): Location {
  return { line, column, endLine, endColumn }
}
