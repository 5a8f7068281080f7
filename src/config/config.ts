import type { Organization, RuleLevel } from '../options.ts'

/**
 * A config file as data. Written out beside its schema, which must fit it, so that whoever reads the package's types needs no
 * types of the schema's library.
 */
export interface Config {
  readonly $schema?: string
  readonly extends?: string | readonly string[]
  readonly organization?: Partial<Organization> & { readonly staffFile?: string }
  readonly files?: readonly string[]
  readonly ignore?: readonly string[]
  readonly rules?: RuleLevels
  readonly allow?: readonly string[]
  readonly noInlineSuppression?: readonly string[]
  readonly overrides?: readonly {
    readonly files: string | readonly string[]
    /** A content type or one of its aliases. */
    readonly type?: string
    readonly rules?: RuleLevels
  }[]
  readonly authorizations?: string
}

type RuleLevels = Readonly<
  Record<string, RuleLevel | readonly [RuleLevel, Readonly<Record<string, unknown>>?] | undefined>
>
