import type { FileReport, Location, Message } from '../diagnostic.ts'
import type { Document, SourceSpan, Span } from '../document.ts'
import type { Detail, Finding, Rule, Severity } from '../rule.ts'
import { isSureOfPatient } from './further.ts'
import type { LineIndex } from './lines.ts'

/** What of a rule its messages need; the core's own findings have this much and no check. */
export type RuleText = Pick<Rule, 'id' | 'severity' | 'summary' | 'messages' | 'why' | 'remedy'>

/** A finding, placed and worded, with what suppression asks about it. */
export interface Checked {
  readonly message: Message
  /** Undefined when the finding is about the whole draft. */
  readonly source: SourceSpan | undefined
  readonly span: Span | undefined
  /** Details an authorization must cover; none can where it is absent. */
  readonly covers: readonly Detail[] | undefined
  /** What stands in for a sentence where the finding has no words: the message's key and the kinds in its data. */
  readonly gist: string
  /** Says for sure that the draft tells of somebody in care (check/further.ts). */
  readonly sure: boolean
}

const SITE = 'https://hipaalint.example'
const WHOLE: Location = { line: 1, column: 1, endLine: 1, endColumn: 1 }
const LEVELS = { note: 'note', warn: 'warning', error: 'error' } as const
const PLACEHOLDER = /\{([\w-]+)\}/g

/** Address of a rule's page. */
export function ruleUrl(id: string): string {
  return `${SITE}/rules/${id}`
}

/** Fills a message's {placeholders}. @throws RangeError when the rule has no such message or a value is missing. */
export function wordFinding(rule: RuleText, finding: Finding): string {
  const template = Object.hasOwn(rule.messages, finding.message) ? rule.messages[finding.message] : undefined
  if (template === undefined) throw new RangeError(`rule ${rule.id} has no message of that key`)
  return template.replace(PLACEHOLDER, (_, key: string) => {
    const value = finding.data?.[key]
    if (value === undefined) throw new RangeError(`rule ${rule.id} leaves {${key}} unfilled`)
    return String(value)
  })
}

/** Places a worded finding in the draft. A span counts before `source`; with neither it stands at 1:1. */
export function placeFinding(
  rule: RuleText,
  finding: Finding,
  text: string,
  level: Severity,
  document: Document,
  lines: LineIndex,
): Checked {
  const source = finding.span ? document.locate(finding.span) : finding.source
  const { related, cues, data } = finding
  const kinds = Object.values(data ?? {}).filter((value) => typeof value === 'string')
  const message: Message = {
    ruleId: rule.id,
    severity: level === 'error' ? 2 : 1,
    level: LEVELS[level],
    message: text,
    ...(source ? findLocation(source, lines) : WHOLE),
    remedy: rule.remedy,
    url: ruleUrl(rule.id),
    ...(related && {
      related: related.map((one) => ({
        ...findLocation(document.locate(one.span), lines),
        message: one.message,
      })),
    }),
    ...(cues && { cues }),
    ...(data && { data }),
  }
  const { span, covers } = finding
  const gist = [finding.message, ...kinds].join('\n')
  return { message, source, span, covers, gist, sure: isSureOfPatient(rule, finding) }
}

/** What is said of a draft, or of one rule on it, that could not be checked: the exit status is then 2. */
export function createFatal(ruleId: string | null, text: string): Message {
  return { ruleId, severity: 2, level: 'error', message: text, ...WHOLE, fatal: true }
}

/** Puts findings in reading order, then by rule; of one rule's findings on the same words the most severe stays. */
export function arrangeFindings(found: readonly Checked[]): Checked[] {
  const seen = new Set<string>()
  return [...found].sort(compareFindings).filter(({ message, source, span }) => {
    const place = source ? `${source.start}-${source.end}` : ''
    const key = JSON.stringify([message.ruleId, message.fatal, place, span ? '' : message.message])
    return seen.size < seen.add(key).size
  })
}

/** Counts for a report; notes are in none of them. */
export function countMessages(
  messages: readonly Message[],
): Pick<FileReport, 'errorCount' | 'warningCount' | 'fixableErrorCount' | 'fixableWarningCount'> {
  const fixable = messages.filter(({ fix }) => fix)
  const count = (among: readonly Message[], level: Message['level']) =>
    among.filter((message) => message.level === level).length
  return {
    errorCount: count(messages, 'error'),
    warningCount: count(messages, 'warning'),
    fixableErrorCount: count(fixable, 'error'),
    fixableWarningCount: count(fixable, 'warning'),
  }
}

/** Reading order, then rule id. */
export function compareMessages(a: Message, b: Message): number {
  return a.line - b.line || a.column - b.column || compareText(a.ruleId ?? '', b.ruleId ?? '')
}

function compareFindings(a: Checked, b: Checked): number {
  const weigh = ({ message }: Checked) => (message.level === 'note' ? 0 : message.severity)
  return compareMessages(a.message, b.message) || weigh(b) - weigh(a)
}

function findLocation(source: SourceSpan, lines: LineIndex): Location {
  const start = lines.place(source.start)
  const end = lines.place(source.end)
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
