import { Chalk, type ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import { lineIndex } from '../check/lines.ts'
import type { FileReport, Message } from '../diagnostic.ts'
import { closeReport } from './closing.ts'
import { type Formatter, quietReport, type ReportOptions, relativePath } from './formatter.ts'
import { frameWords } from './frame.ts'
import { neutralize, wrapWords } from './text.ts'

const INDENT = '    '
/** Rows longer than this are hard to read on any screen; without a terminal 80 cells are taken. */
const WIDEST = 100
const UNKNOWN = 80

interface Page {
  readonly options: ReportOptions
  readonly chalk: ChalkInstance
  readonly width: number
}

/** ESLint's shape for people: by file, then `line:column  level  message  rule`, the words on a terminal, the remedy. */
export const formatStylish: Formatter = (reports, options) => {
  const page: Page = {
    options,
    chalk: new Chalk({ level: options.color ? 1 : 0 }),
    width: Math.max(20, Math.min(options.columns ?? UNKNOWN, WIDEST)),
  }
  const files = reports
    .map((report) => quietReport(report, options))
    .filter(({ messages }) => messages.length > 0)
  const closing = closeReport(reports, options.quiet).flatMap(({ line, clean }) =>
    wrapLine(line, page).map((row) => (clean ? page.chalk.green(row) : page.chalk.bold(row))),
  )
  return `${[...files.map((report) => writeFile(report, page)), closing.join('\n')].join('\n\n')}\n`
}

function writeFile({ filePath, messages }: FileReport, page: Page): string {
  const path = neutralize(relativePath(filePath, page.options.cwd) ?? filePath)
  const source = page.options.sources?.get(filePath)?.replace(/^\uFEFF/, '')
  const frame = source === undefined ? () => [] : createFrame(source, page)
  const places = messages.map(({ line, column }) => `${line}:${column}`)
  const longest = Math.max(...places.map(({ length }) => length))
  const rows = messages.flatMap((message, index) => [
    ...writeHead(message, places[index].padStart(longest), page),
    ...frame(message),
    ...writeRelated(message, page),
    ...(message.remedy ? wrapLine(neutralize(message.remedy), page, INDENT.length) : []).map(
      (row) => INDENT + row,
    ),
  ])
  return [page.chalk.underline(path), ...rows].join('\n')
}

/** In a pipe always one line, for the tools that read ESLint's; on a terminal wrapped under the message. */
function writeHead(message: Message, place: string, page: Page): string[] {
  const { chalk } = page
  const lead = `  ${place}  ${message.level.padEnd(7)}  `
  const text = neutralize(message.message)
  const id = message.ruleId === null ? '' : neutralize(message.ruleId)
  const head = `  ${chalk.dim(place)}  ${paint(message, chalk)(message.level.padEnd(7))}  `
  const link = id === '' ? '' : chalk.dim(linkRule(id, message.url, page))
  const whole = `${lead}${text}  ${id}`
  if (page.options.columns === undefined || stringWidth(whole) <= page.width) {
    return [id === '' ? head + text : `${head}${text}  ${link}`]
  }
  const hang = lead.length > page.width / 2 ? INDENT : ' '.repeat(lead.length)
  const rows = wrapWords(text, page.width - hang.length)
  const tail = rows.at(-1) ?? ''
  const fits = stringWidth(`${hang}${tail}  ${id}`) <= page.width
  const inline =
    hang === INDENT ? [head.trimEnd(), ...rows.map((row) => hang + row)] : indentRows(head, hang, rows)
  if (id === '') return inline
  return fits ? [...inline.slice(0, -1), `${inline.at(-1)}  ${link}`] : [...inline, hang + link]
}

function indentRows(head: string, hang: string, rows: readonly string[]): string[] {
  return rows.map((row, index) => (index === 0 ? head : hang) + row)
}

function createFrame(source: string, page: Page): (message: Message) => string[] {
  const lines = lineIndex(source)
  return (message) =>
    frameWords(source, lines, message, page.width - INDENT.length).flatMap(({ text, marks }) => [
      INDENT + text,
      ...(marks === '' ? [] : [INDENT + paint(message, page.chalk)(marks)]),
    ])
}

/** Where the same person or matter stands again; the places are enough to find them. */
function writeRelated({ related }: Message, page: Page): string[] {
  if (!related || related.length === 0) return []
  const places = related.slice(0, 8).map(({ line, column }) => `${line}:${column}`)
  const more = related.length > 8 ? `, and ${related.length - 8} more` : ''
  return wrapLine(`Also at ${places.join(', ')}${more}`, page, INDENT.length).map((row) =>
    page.chalk.dim(INDENT + row),
  )
}

function linkRule(id: string, url: string | undefined, { options }: Page): string {
  if (!options.hyperlinks || !url) return id
  return `\u001b]8;;${encodeURI(url)}\u001b\\${id}\u001b]8;;\u001b\\`
}

function wrapLine(text: string, { options, width }: Page, indent = 0): string[] {
  return options.columns === undefined ? [text] : wrapWords(text, width - indent)
}

function paint({ level }: Message, chalk: ChalkInstance): ChalkInstance {
  return level === 'error' ? chalk.red : level === 'warning' ? chalk.yellow : chalk.cyan
}
