/**
 * What reporters are given. Lines and columns are 1-based, columns and ranges in UTF-16 code units, ends exclusive:
 * ESLint's shape, so that existing tools read it.
 */

export interface Location {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A text that takes the place of a range of the file's text without its BOM: UTF-16 offsets, end exclusive. */
export interface Fix {
  readonly range: readonly [start: number, end: number]
  readonly text: string
}

export interface Message extends Location {
  readonly ruleId: string | null
  /** 1 warning (and note), 2 error. */
  readonly severity: 1 | 2
  readonly level: 'note' | 'warning' | 'error'
  readonly message: string
  /** What to write instead; shown on a line of its own. */
  readonly remedy?: string
  readonly url?: string
  readonly related?: readonly (Location & { readonly message: string })[]
  readonly cues?: readonly string[]
  readonly data?: Readonly<Record<string, string | number>>
  readonly fingerprint?: string
  /** What `--fix` writes: certain to be right. */
  readonly fix?: Fix
  /** What a person may choose to write. */
  readonly suggestions?: readonly { readonly desc: string; readonly fix: Fix }[]
  /** The draft could not be linted. */
  readonly fatal?: true
}

export interface Suppression {
  readonly kind: 'directive' | 'authorization' | 'baseline' | 'config'
  readonly justification: string
}

export interface SuppressedMessage extends Message {
  readonly suppressions: readonly Suppression[]
}

export interface FileReport {
  /** Absolute. */
  readonly filePath: string
  readonly messages: readonly Message[]
  readonly suppressedMessages: readonly SuppressedMessage[]
  readonly errorCount: number
  readonly warningCount: number
  readonly fixableErrorCount: number
  readonly fixableWarningCount: number
}
