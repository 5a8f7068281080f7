import type { FileReport } from '../diagnostic.ts'
import { createFatal } from './message.ts'

/** The report of a draft that could not be linted. `line` and `column` count from 1; the reason holds no words of the draft. */
export function reportFailure(filePath: string, { reason, line, column }: Failure): FileReport {
  const place = { line, column, endLine: line, endColumn: column }
  return {
    filePath,
    messages: [{ ...createFatal(null, reason), ...place }],
    suppressedMessages: [],
    errorCount: 1,
    warningCount: 0,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
  }
}

interface Failure {
  readonly reason: string
  readonly line: number
  readonly column: number
}
