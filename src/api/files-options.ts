import { suggest } from '../config/mistake.ts'
import { LEVELS, PRESETS, suggestLevel } from '../config/presets.ts'
import { type ContentTypeName, contentTypeNamed } from '../content-type.ts'
import type { RunOptions } from '../run-options.ts'
import {
  CHOICE,
  DAY,
  describeFound,
  FLAG,
  findSlips,
  given,
  isMap,
  LIST,
  NAME,
  refuse,
  type Slip,
  TEXTS,
  type Test,
  TYPE,
  want,
} from './shape.ts'

/** What `lintFiles` may be told; what is not given is as on the command line. */
export interface FilesOptions extends Partial<Omit<RunOptions, 'patterns' | 'overrides'>> {
  /** Over the config, as the flags of these names are. */
  readonly overrides?: Partial<Omit<RunOptions['overrides'], 'type'>> & { readonly type?: ContentTypeName }
}

const MAP = want('a map', isMap)
const COUNT = want('a whole number from 1', (value) => Number.isSafeInteger(value) && Number(value) > 0)
const TESTS = {
  cwd: NAME,
  config: want(
    'the path of a config, or false for none',
    (value) => value === false || typeof value === 'string',
  ),
  overrides: MAP,
  ignorePatterns: TEXTS,
  ignore: FLAG,
  errorOnUnmatched: FLAG,
  inlineConfig: FLAG,
  today: DAY,
  debug: FLAG,
  stdin: MAP,
  changes: MAP,
  fix: CHOICE,
  maxBytes: COUNT,
  shard: MAP,
  baseline: MAP,
  cache: MAP,
}

/** Checks what `lintFiles` was handed and fills in what was not. @throws TypeError with all that is wrong. */
export function fillRunOptions(
  patterns: unknown,
  options: FilesOptions,
  ids: readonly string[],
  ambient: { readonly cwd: string; readonly today: string },
): RunOptions {
  const paths = typeof patterns === 'string' ? [patterns] : patterns
  const wrong = TEXTS(paths)
  const slips = findSlips(options, TESTS, ['options'])
  const overrides: unknown = isMap(options) ? options.overrides : undefined
  refuse('lintFiles', [
    ...(wrong === undefined ? [] : [{ path: ['patterns'], text: wrong }]),
    ...slips,
    ...(isMap(overrides) ? findOverrideSlips(overrides, ids) : []),
  ])
  const { type, ...others } = given(options.overrides ?? {})
  return {
    ...ambient,
    config: undefined,
    ignorePatterns: [],
    ignore: true,
    errorOnUnmatched: true,
    inlineConfig: true,
    debug: false,
    ...given(options),
    overrides: { presets: [], rules: [], ...others, type: type && contentTypeNamed(type) },
    patterns: paths as readonly string[],
  }
}

function findOverrideSlips(overrides: Readonly<Record<string, unknown>>, ids: readonly string[]): Slip[] {
  const path = ['options', 'overrides']
  const { presets, rules } = overrides
  return [
    ...findSlips(overrides, { type: TYPE, presets: TEXTS, rules: LIST }, path),
    ...findEach(presets, [...path, 'presets'], (one) =>
      typeof one !== 'string' || PRESETS.some((preset) => preset === one)
        ? undefined
        : `unknown preset ${JSON.stringify(one)}${suggest(one, PRESETS)}`,
    ),
    ...findEach(rules, [...path, 'rules'], (one) => findRuleSlip(one, ids)),
  ]
}

function findEach(list: unknown, path: readonly PropertyKey[], test: Test): Slip[] {
  return (Array.isArray(list) ? list : []).flatMap((one, index) => {
    const text = test(one)
    return text === undefined ? [] : [{ path: [...path, index], text }]
  })
}

function findRuleSlip(one: unknown, ids: readonly string[]): string | undefined {
  const { id, level } = isMap(one) ? one : {}
  if (typeof id !== 'string') return `found ${describeFound(one)}; expected { id, level }`
  if (!ids.includes(id)) return `unknown rule ${JSON.stringify(id)}${suggest(id, ids)}`
  return LEVELS.some((known) => known === level)
    ? undefined
    : `unknown level ${describeFound(level)}${suggestLevel(level)}`
}
