import type { ContentType, Document, ImageMetadata, SourceSpan, Span } from './document.ts'

/** `note` informs, `warn` counts against --max-warnings, `error` fails the run. */
export type Severity = 'note' | 'warn' | 'error'

/** On whose authority a rule stands. `url` only where the source is public at a stable address. */
export interface Citation {
  readonly title: string
  readonly url?: string
}

/** One option of a rule: typed data, so that schema, page and check are computed from it. */
export type RuleOption =
  | {
      readonly type: 'integer'
      readonly default: number
      readonly minimum: number
      readonly description: string
    }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: string }
  | {
      readonly type: 'choice'
      readonly choices: readonly string[]
      readonly default: string
      readonly description: string
    }
  /** Names of the user's own, each with one of the choices. */
  | {
      readonly type: 'table'
      readonly choices: readonly string[]
      readonly default: Readonly<Record<string, string>>
      readonly description: string
    }

/** The kinds of detail an authorization can cover (45 CFR 164.508(c)(1)(i): what is disclosed). */
export const DETAILS = [
  'first-name',
  'full-name',
  'age',
  'town',
  'dates',
  'occupation',
  'family',
  'photo',
  'condition',
  'treatment',
  'quote',
] as const
export type Detail = (typeof DETAILS)[number]

/**
 * Something a rule found: places and kinds, never the words. `span` counts in `Document.text`, `source` in the draft;
 * a finding with neither is about the whole draft and stands at 1:1.
 */
export interface Finding {
  readonly span?: Span
  readonly source?: SourceSpan
  /** Key into the rule's `messages`. */
  readonly message: string
  /** Fills the message's {placeholders}: kinds and rounded numbers. */
  readonly data?: Readonly<Record<string, string | number>>
  /** Where it differs from the rule's own. */
  readonly severity?: Severity
  readonly related?: readonly { readonly span: Span; readonly message: string }[]
  /** The evidence that decided, in words that hold none of the draft's. */
  readonly cues?: readonly string[]
  /** Details an authorization must cover for this finding to move to the suppressed ones; absent: none can. */
  readonly covers?: readonly Detail[]
}

/**
 * Puts a text in the place of words. `span` counts in `Document.text`, `source` in the draft, where an end past the last
 * character is the last; with neither it is the finding's own words. Equal ends insert. The text is the tool's own: letters,
 * digits and plain punctuation that mean nothing to markdown, HTML, MDX or YAML, and never words of the draft.
 */
export interface Rewrite {
  readonly span?: Span
  readonly source?: SourceSpan
  readonly text: string
}

/** A rewrite that a person has to choose; `desc` says what it does and holds none of the draft's words. */
export interface Suggestion extends Rewrite {
  readonly desc: string
}

/**
 * A draft that shows the rule. In failing examples «guillemets» mark what must be reported, all of it and nothing more; an
 * example about the whole draft has no marks and sets `whole`.
 */
export type Example =
  | string
  | {
      readonly text: string
      readonly type?: ContentType
      readonly file?: string
      readonly options?: Readonly<Record<string, unknown>>
      /** What the files of its pictures say, by their addresses. */
      readonly images?: Readonly<Record<string, Partial<ImageMetadata>>>
      readonly whole?: true
    }

/** An example written on one line: "social| …" is a draft of that type, anything else is one as it stands. */
export function typedExample(draft: string): Example {
  const [type, text] = draft.split('| ')
  return text ? { type: type as ContentType, text } : draft
}

export interface Rule {
  /** `group/defect`, the path of its file under rules/; reads well after "allow". */
  readonly id: string
  readonly severity: Severity
  /** Presets that switch it on; `all` always does. */
  readonly presets: readonly ('recommended' | 'strict' | 'claims')[]
  readonly types: readonly ContentType[]
  /** One line for lists: what it finds. */
  readonly summary: string
  /** What is wrong, by key; {placeholders} are filled from a finding's data. */
  readonly messages: Readonly<Record<string, string>>
  /** Why it matters, for a writer. */
  readonly why: string
  /** What to write instead. */
  readonly remedy: string
  readonly basis: readonly Citation[]
  /** The real case behind the rule, nobody named; or that none is known. */
  readonly case: string
  readonly options: Readonly<Record<string, RuleOption>>
  readonly examples: { readonly fail: readonly Example[]; readonly pass: readonly Example[] }
  readonly check: (document: Document, options: Readonly<Record<string, unknown>>) => Iterable<Finding>
  /**
   * What else it reports of a draft in which some rule is sure of somebody in care (check/further.ts): evidence that is too
   * weak to speak alone, since it stands in clean copy as well. Asked of such drafts only.
   */
  readonly checkFurther?: Rule['check']
  /**
   * What `--fix` writes for a finding, where the rewrite is mechanical and certain: the sentence stays right and true, and the
   * finding is gone. Undefined where anything is in doubt. Asked once a finding; where the place cannot take the text without
   * harm to the draft's syntax, the rewrite is not made (check/rewrite.ts).
   */
  readonly fix?: (document: Document, finding: Finding) => Rewrite | undefined
  /** Other words to choose from, best first. */
  readonly suggest?: (document: Document, finding: Finding) => readonly Suggestion[]
}

/** The types that a rule runs on: what applies to a blog post applies to a testimonial. */
export function typesOf({ types }: Pick<Rule, 'types'>): readonly ContentType[] {
  return types.includes('blog') && !types.includes('testimonial') ? [...types, 'testimonial'] : types
}

/** Whether a rule runs on drafts of a type. */
export const runsOn = ({ types }: Pick<Rule, 'types'>, type: ContentType): boolean =>
  types.includes(type) || (type === 'testimonial' && types.includes('blog'))

const ID = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/

/** What stands under a key of a rule: its kind, as a person would say it. */
const KINDS = {
  text: (value: unknown) => typeof value === 'string',
  'a list': Array.isArray,
  'a map': (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'a function': (value: unknown) => typeof value === 'function',
} as const
const PARTS: readonly (readonly [kind: keyof typeof KINDS, keys: string])[] = [
  ['text', 'id severity summary why remedy case'],
  ['a list', 'presets types basis'],
  ['a map', 'messages options examples'],
  ['a function', 'check'],
]

/** @throws TypeError that names all that a rule lacks, before something far from it fails for want of it. */
export function checkParts(rule: Rule, called: string): void {
  const parts: Partial<Record<string, unknown>> = KINDS['a map'](rule) ? { ...rule } : {}
  const lists: Partial<Rule['examples']> = { ...(parts as Partial<Rule>).examples }
  const lacking = PARTS.flatMap(([kind, keys]) =>
    keys.split(' ').flatMap((key) => (KINDS[kind](parts[key]) ? [] : [`${key} (${kind})`])),
  )
  for (const list of ['fail', 'pass'] as const)
    if (parts.examples && !Array.isArray(lists[list])) lacking.push(`examples.${list} (a list)`)
  if (lacking.length === 0) return
  const name = typeof parts.id === 'string' ? ` ${JSON.stringify(parts.id)}` : ''
  throw new TypeError(`${called}: the rule${name} lacks ${lacking.join(', ')}`)
}

/** Freezes a rule. @throws TypeError when a part is missing, or its id or a message could not be shown. */
export function defineRule(rule: Rule): Rule {
  checkParts(rule, 'defineRule')
  if (!ID.test(rule.id)) throw new TypeError(`rule id "${rule.id}" is not group/defect in lower case`)
  if (Object.keys(rule.messages).length === 0) throw new TypeError(`rule ${rule.id} has no messages`)
  return deepFreeze(rule)
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
