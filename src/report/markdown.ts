import type { FileReport, SuppressedMessage } from '../diagnostic.ts'
import { count } from './closing.ts'
import {
  type Formatter,
  listWorstFirst,
  type Placed,
  quietReport,
  type ReportOptions,
  showFile,
} from './formatter.ts'
import { tellOutcome } from './sentences.ts'
import { neutralize } from './text.ts'
import { safeUrl } from './url.ts'

const FOUND = ['| Draft | Place | Level | Finding | Rule |', '| --- | --- | --- | --- | --- |']
const ASIDE = ['| Draft | Place | Rule | By | Reason |', '| --- | --- | --- | --- | --- |']
/** Bytes kept for the headings and the line that says what was left out. */
const FRAME = 4096
/** Parts an address or a mention without a trace on the page. */
const APART = '$&<!-- -->'

/** A page for a job summary, an issue or a wiki: the findings, the worst first, and what was set aside. */
export const formatMarkdown: Formatter = (reports, options) =>
  formatSummary(reports, options, Number.POSITIVE_INFINITY)

/** The same in at most so many bytes of UTF-8; what does not fit is counted. '' where there is no room at all. */
export function formatSummary(all: readonly FileReport[], options: ReportOptions, maxBytes: number): string {
  if (maxBytes < 2 * FRAME) return ''
  const reports = all.map((report) => quietReport(report, options))
  const found = listWorstFirst(reports).map((one) => writeFinding(one, options))
  const aside = reports.flatMap(({ filePath, suppressedMessages }) =>
    suppressedMessages.map((message) => writeAside({ filePath, message }, options)),
  )
  const shown = takeRows(found, maxBytes - FRAME)
  const rest = takeRows(aside, maxBytes - FRAME - shown.bytes)
  const parts = [
    '## hipaalint',
    tellOutcome(all, options.quiet).map(escapeMarkdown).join(' '),
    ...(shown.rows.length > 0 ? [[...FOUND, ...shown.rows].join('\n')] : []),
    ...(shown.left > 0 ? [`Too many to list: ${count(shown.left, 'more finding')}.`] : []),
    ...(rest.rows.length > 0 ? writeDetails(aside.length, [...ASIDE, ...rest.rows]) : []),
    ...(rest.left > 0 ? [`Too many to list: ${count(rest.left, 'more finding')} set aside.`] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

function writeDetails(amount: number, rows: readonly string[]): string[] {
  return [
    '<details>',
    `<summary>Set aside: ${count(amount, 'finding')}</summary>`,
    rows.join('\n'),
    '</details>',
  ]
}

function takeRows(rows: readonly string[], room: number): { rows: string[]; bytes: number; left: number } {
  let bytes = 0
  let taken = 0
  for (; taken < rows.length; taken++) {
    const more = Buffer.byteLength(rows[taken]) + 1
    if (bytes + more > room) break
    bytes += more
  }
  return { rows: rows.slice(0, taken), bytes, left: rows.length - taken }
}

function writeFinding({ filePath, message }: Placed, options: ReportOptions): string {
  const { level, fatal, remedy, ruleId, url } = message
  const text = [message.message, remedy ?? ''].filter((one) => one !== '').map(escapeMarkdown)
  return writeRow([
    writeCode(showFile(filePath, options)),
    `${message.line}:${message.column}`,
    fatal ? 'not checked' : level,
    text.join('<br>'),
    writeRule(ruleId, url),
  ])
}

function writeAside({ filePath, message }: Placed<SuppressedMessage>, options: ReportOptions): string {
  return writeRow([
    writeCode(showFile(filePath, options)),
    `${message.line}:${message.column}`,
    writeRule(message.ruleId, message.url),
    message.suppressions.map(({ kind }) => kind).join(', '),
    message.suppressions.map(({ justification }) => escapeMarkdown(justification)).join('<br>'),
  ])
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function writeRule(ruleId: string | null, url: string | undefined): string {
  if (ruleId === null) return ''
  const address = safeUrl(url)
  return address === undefined ? escapeMarkdown(ruleId) : `[${escapeMarkdown(ruleId)}](${address})`
}

/** In HTML's own tags, where no mention calls anybody; a character reference forms no markup. */
function writeCode(path: string): string {
  const text = neutralize(path).replace(/[^\p{L}\p{N}\p{M} ./-]/gu, (char) => `&#${char.codePointAt(0)};`)
  return `<code>${text.replace(/\bwww(?=\.)/gi, APART)}</code>`
}

/** Text that means nothing but itself, in a table cell too. A comment parts mentions and addresses, which would become links. */
function escapeMarkdown(text: string): string {
  return neutralize(text)
    .replace(/[\\`*_[\]<>|#~&$]/g, '\\$&')
    .replace(/@|:(?=\/\/)|\bwww(?=\.)/gi, APART)
}
