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
