import { CORE_RULES } from '../check/core.ts'
import { countMessages } from '../check/message.ts'
import type { FileReport, Location, Message } from '../diagnostic.ts'
import { findMatter } from '../parse/front-matter/find.ts'
import { DraftError } from '../parse.ts'
import { compareLines } from './lines.ts'

/** A draft as it was before it changed. */
export interface Earlier {
  /** Without its BOM. */
  readonly source: string
  readonly moved: boolean
}

/**
 * Leaves of a report what stands on lines that have changed. Where one of the other places of a finding has changed, it stays:
 * a patient named once more. What is about a draft as a whole stays where its front matter or its name changed. That a draft
 * could not be read stays always.
 */
export function narrowReport(report: FileReport, source: string, earlier: Earlier): FileReport {
  const hasChanged = compareLines(earlier.source, source)
  const whole = earlier.moved || cutMatter(earlier.source) !== cutMatter(source)
  const isNew = (place: Location) => hasChanged(place.line, lastLine(place))
  const stays = (message: Message) => {
    if (message.fatal || message.ruleId === CORE_RULES.language.id) return true
    if (whole && isWhole(message)) return true
    return [message, ...(message.related ?? [])].some(isNew)
  }
  const messages = report.messages.filter(stays)
  return {
    ...report,
    messages,
    suppressedMessages: report.suppressedMessages.filter(stays),
    ...countMessages(messages),
  }
}

/** A place that ends before the first character of a line holds nothing of it. */
function lastLine({ line, endLine, endColumn }: Location): number {
  return endColumn === 1 && endLine > line ? endLine - 1 : endLine
}

function isWhole({ line, column, endLine, endColumn }: Message): boolean {
  return line === 1 && column === 1 && endLine === 1 && endColumn === 1
}

/** The front matter, however its lines end. */
function cutMatter(source: string): string {
  try {
    const range = findMatter(source)?.whole
    return range ? source.slice(range.start, range.end).replace(/\r\n?/g, '\n') : ''
  } catch (error) {
    if (error instanceof DraftError) return source
    throw error
  }
}
