import type { ContentType } from './document.ts'
import type { ImageMetadata } from './image.ts'

/** Who publishes the copy; its own names, numbers and addresses are never a patient's. */
export interface Organization {
  readonly name?: string
  readonly aliases: readonly string[]
  readonly type: OrganizationType
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly domains: readonly string[]
  readonly places: readonly string[]
  readonly staff: readonly string[]
  /** How many people live where the patients come from. */
  readonly serviceArea?: { readonly population: number }
}

type OrganizationType =
  | 'covered-entity'
  | 'business-associate'
  | 'part2-program'
  | 'pharma'
  | 'device'
  | 'other'

export type RuleLevel = 'off' | 'note' | 'warn' | 'error'

/** A rule's level and its options, after presets, config, overrides and flags. */
export interface RuleSetting {
  readonly level: RuleLevel
  readonly options: Readonly<Record<string, unknown>>
}

/** What one draft is linted with: the config resolved for its path. */
export interface LintOptions {
  /** Path shown to the user and matched by rules about file names, with forward slashes. */
  readonly path: string
  /** Type that a flag states, over everything; where it is absent front matter decides, then `configType`, then the shape. */
  readonly type?: ContentType
  /** Type that the config's overrides give this path; front matter wins over it. */
  readonly configType?: ContentType
  /** YYYY-MM-DD. */
  readonly today: string
  readonly organization: Organization
  readonly rules: ReadonlyMap<string, RuleSetting>
  /** Authorizations of the register file, beside those in the draft's front matter. */
  readonly register: readonly unknown[]
  /** What the files of pictures say, by the address as it stands in the draft. */
  readonly images?: ReadonlyMap<string, ImageMetadata>
  readonly inlineConfig: boolean
  /** Rule ids or `group/*` that comments in a draft cannot silence. */
  readonly noInlineSuppression: readonly string[]
  readonly allow: readonly string[]
  /** Key of the fingerprints: the baseline's, else empty. */
  readonly fingerprintKey?: string
  /** Say where a rule failed: the error's kind and frames, never its text. */
  readonly debug?: boolean
}

export const NO_ORGANIZATION: Organization = {
  aliases: [],
  type: 'covered-entity',
  phones: [],
  emails: [],
  domains: [],
  places: [],
  staff: [],
}
