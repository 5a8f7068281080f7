import { describeIssues } from '../config/issues.ts'
import type { Mistake } from '../config/mistake.ts'
import { createConfigSchema } from '../config/schema.ts'
import { type ContentTypeName, contentTypeNamed } from '../content-type.ts'
import type { Message } from '../diagnostic.ts'
import {
  type LintOptions,
  NO_ORGANIZATION,
  type Organization,
  type RuleLevel,
  type RuleSetting,
} from '../options.ts'
import type { Rule } from '../rule.ts'
import {
  CHOICE,
  DAY,
  FLAG,
  findSlips,
  given,
  isMap,
  LIST,
  NAME,
  refuse,
  type Slip,
  TEXT,
  TEXTS,
  TYPE,
  want,
} from './shape.ts'

/** A rule's level, with its options where it has some, as a config has it. */
type Setting = RuleLevel | readonly [RuleLevel, Readonly<Record<string, unknown>>?] | RuleSetting

/** What `lint` may be told beside the text; what is not given is as on the command line without a config. */
export interface TextOptions
  extends Partial<Omit<LintOptions, 'type' | 'configType' | 'organization' | 'rules'>> {
  /** A content type or one of its aliases. */
  readonly type?: ContentTypeName
  readonly configType?: ContentTypeName
  readonly organization?: Partial<Organization>
  /** An object sets the rules it names and leaves the others at their own levels, as in a config; a map has them all. */
  readonly rules?: Readonly<Record<string, Setting>> | ReadonlyMap<string, Setting>
  /** Make the certain rewrites, of all messages or of some. */
  readonly fix?: boolean | ((message: Message) => boolean)
}

const MAP = want('a map', isMap)
const TESTS = {
  path: NAME,
  type: TYPE,
  configType: TYPE,
  today: DAY,
  organization: MAP,
  rules: MAP,
  register: LIST,
  images: want('a Map of addresses to what the pictures say', (value) => value instanceof Map),
  inlineConfig: FLAG,
  noInlineSuppression: TEXTS,
  allow: TEXTS,
  fingerprintKey: TEXT,
  debug: FLAG,
  fix: CHOICE,
}

/** Checks what `lint` was handed and fills in what was not. @throws TypeError with all that is wrong. */
export function fillTextOptions(
  text: unknown,
  options: TextOptions,
  rules: readonly Rule[],
  today: string,
): LintOptions {
  const missing = TEXT(text)
  const slips = findSlips(options, TESTS, ['options'])
  refuse('lint', [...(missing === undefined ? [] : [{ path: ['text'], text: missing }]), ...slips])
  const { fix: _, type, configType, organization, rules: settings = {}, ...rest } = given(options)
  const named = Object.fromEntries(settings instanceof Map ? settings : Object.entries(settings))
  refuse(
    'lint',
    findConfigSlips({ ...pickConfig(rest), ...(organization && { organization }), rules: named }, rules),
  )
  const own = settings instanceof Map ? [] : rules.map(({ id, severity }) => [id, severity] as const)
  return {
    path: 'draft.md',
    today,
    register: [],
    inlineConfig: true,
    noInlineSuppression: [],
    allow: [],
    ...rest,
    type: type && contentTypeNamed(type),
    configType: configType && contentTypeNamed(configType),
    organization: { ...NO_ORGANIZATION, ...given(organization ?? {}) },
    rules: new Map([...own, ...Object.entries<Setting>(named)].map(([id, one]) => [id, readSetting(one)])),
  }
}

/** The keys that a config has too, so that its schema knows what may stand there. */
function pickConfig({ noInlineSuppression }: TextOptions) {
  return noInlineSuppression ? { noInlineSuppression } : {}
}

interface ConfigPart {
  readonly rules: Readonly<Record<string, Setting>>
  readonly organization?: Partial<Organization>
  readonly noInlineSuppression?: readonly string[]
}

/** What the schema of a config says of the keys that a config has too. */
function findConfigSlips(part: ConfigPart, rules: readonly Rule[]): Slip[] {
  const levels = Object.entries(part.rules).map(([id, one]) => [id, isMap(one) ? writeSetting(one) : one])
  const data = { ...part, rules: Object.fromEntries(levels) }
  const schema = createConfigSchema(rules)
  const result = schema.safeParse(data)
  const found: Pick<Mistake, 'path' | 'text'>[] = result.success
    ? []
    : describeIssues(result.error.issues, data, schema)
  if (isMap(part.organization) && 'staffFile' in part.organization)
    found.push({
      path: ['organization', 'staffFile'],
      text: 'only a config has this; give the people as `staff`',
    })
  return found.map(({ path, text }) => ({ path: ['options', ...path], text }))
}

/** `{ level, options }` as a config has it, and anything else that stands there as it is. */
function writeSetting({ level, options, ...others }: Readonly<Record<string, unknown>>): unknown {
  if (Object.keys(others).length > 0) return { level, options, ...others }
  return options === undefined ? [level] : [level, options]
}

function readSetting(setting: Setting): RuleSetting {
  if (typeof setting === 'string') return { level: setting, options: {} }
  if ('level' in setting) return { level: setting.level, options: setting.options ?? {} }
  return { level: setting[0], options: setting[1] ?? {} }
}
