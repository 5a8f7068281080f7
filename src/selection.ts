import type { Overrides } from './config/resolve.ts'

/** Which drafts a program is to read, under which configs and on which day. */
export interface Selection {
  readonly cwd: string
  /** Files, folders and globs; none means what the config or else the folder has. */
  readonly patterns: readonly string[]
  /** A config file for all drafts; false for none; else the nearest to each draft. */
  readonly config: string | false | undefined
  readonly overrides: Overrides
  readonly ignorePatterns: readonly string[]
  readonly ignore: boolean
  readonly errorOnUnmatched: boolean
  readonly inlineConfig: boolean
  /** YYYY-MM-DD. */
  readonly today: string
  readonly debug: boolean
}
