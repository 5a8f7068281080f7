import { relative, sep } from 'node:path'
import { countMessages } from '../check/message.ts'
import type { FileReport, Message } from '../diagnostic.ts'
import type { Rule } from '../rule.ts'
import type { Ruler } from './ruler.ts'

export interface ReportOptions {
  /** Folder that paths are shown from. */
  readonly cwd: string
  readonly version: string
  /** The rules of the run, for their help texts. */
  readonly rules: readonly Rule[]
  /** Errors only; the closing line still says what is not shown. */
  readonly quiet: boolean
  /** Never true in a pipe. */
  readonly color: boolean
  /** OSC 8 links on rule ids. */
  readonly hyperlinks: boolean
  /** Width of the terminal; undefined in a pipe, where nothing is wrapped. */
  readonly columns: number | undefined
  /** `--show-text` was given. */
  readonly showText: boolean
  /**
   * The drafts by absolute path. Handed over only with `--show-text`, or to stylish on a terminal outside CI: a reporter
   * that has no source cannot print a draft's words.
   */
  readonly sources?: ReadonlyMap<string, string>
  /** Folder of the checkout, for platforms that count paths from there; undefined where it is the working folder. */
  readonly root?: string
  /** Measures a draft for formats that count otherwise. It gives numbers only; undefined where the draft is not at hand. */
  readonly measure?: (filePath: string) => Ruler | undefined
}

/** Turns reports into one text that ends in a line end. It prints nothing itself. */
export type Formatter = (reports: readonly FileReport[], options: ReportOptions) => string

/** The report as `--quiet` has it: errors only, as ESLint counts them. */
export function quietReport(report: FileReport, { quiet }: Pick<ReportOptions, 'quiet'>): FileReport {
  if (!quiet) return report
  const isError = ({ level }: Message) => level === 'error'
  const messages = report.messages.filter(isError)
  const suppressedMessages = report.suppressedMessages.filter(isError)
  return { ...report, messages, suppressedMessages, ...countMessages(messages) }
}

/** Path from the working folder with forward slashes; undefined where the file stands outside of it. */
export function relativePath(filePath: string, cwd: string): string | undefined {
  const path = relative(cwd, filePath).split(sep).join('/')
  return path === '' || path === '..' || path.startsWith('../') || /^(?:\/|[A-Za-z]:)/.test(path)
    ? undefined
    : path
}

/** A file as reports for platforms name it: from the checkout, else from the working folder, else its whole path. */
export function showFile(filePath: string, { cwd, root }: Pick<ReportOptions, 'cwd' | 'root'>): string {
  const checkout = root !== undefined && relativePath(cwd, root) !== undefined ? root : cwd
  return relativePath(filePath, checkout) ?? relativePath(filePath, cwd) ?? filePath
}

/** A message and the file it stands in. */
export interface Placed<One extends Message = Message> {
  readonly filePath: string
  readonly message: One
}

/** All messages of a run, the worst first; within a level in reading order. */
export function listWorstFirst(reports: readonly FileReport[]): Placed[] {
  const rank = ({ message: { fatal, level } }: Placed) => (fatal ? -1 : RANKS[level])
  return reports
    .flatMap(({ filePath, messages }) => messages.map((message) => ({ filePath, message })))
    .sort((a, b) => rank(a) - rank(b))
}

const RANKS = { error: 0, warning: 1, note: 2 } as const

/** JSON on one line, in which no character is left that a terminal would obey, hide or reorder text by. */
export function stringify(value: unknown): string {
  return `${JSON.stringify(value).replace(/[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, escapeUnit)}\n`
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
