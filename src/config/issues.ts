import { z } from 'zod'
import type { Mistake } from './mistake.ts'
import { describeValue, listWords, suggest } from './mistake.ts'
import { isLevelElsewhere, LEVELS, suggestLevel } from './presets.ts'

type Issue = z.core.$ZodIssue
type Slip = Pick<Mistake, 'path' | 'text'>

/** Keys of the contract that this version does not read yet. */
const UNSUPPORTED = ['plugins', 'phrases']

/** Says of each of zod's issues what was found, what was expected and the nearest valid name. */
export function describeIssues(issues: readonly Issue[], data: unknown, schema: z.core.$ZodType): Slip[] {
  return issues.flatMap((issue) => describeIssue(issue, data, schema))
}

function describeIssue(issue: Issue, data: unknown, schema: z.core.$ZodType): Slip[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    const known = listKeys(schema, path)
    return issue.keys.map((key) => ({ path: [...path, key], text: describeUnknown(key, path, known) }))
  }
  if (issue.code === 'invalid_union') return describeUnion(issue, data, schema)
  const value = lookUp(data, path)
  const words = issue.code === 'invalid_value' ? issue.values.map(String) : []
  const expected = describeExpected(issue)
  if (value === undefined) return [{ path, text: `missing; expected ${expected}` }]
  if (isOfLevels(issue) && isNamed(value))
    return [{ path, text: `found ${describeValue(value)}${suggestLevel(value)}` }]
  const hint =
    typeof value === 'string' && words.length > 0 ? suggest(value, words) : `; expected ${expected}`
  return [{ path, text: `found ${describeValue(value)}${hint}` }]
}

/** Of a union the branch whose kind fits is the one meant; where none does, all that could stand there are named. */
function describeUnion(issue: z.core.$ZodIssueInvalidUnion, data: unknown, schema: z.core.$ZodType): Slip[] {
  const { path, errors } = issue
  const fitting = errors.find((branch) => branch.every((one) => one.path.length > 0 || !isMismatch(one)))
  const whole = (one: Issue): Issue => ({ ...one, path: [...path, ...one.path] })
  if (fitting) return describeIssues(fitting.map(whole), data, schema)
  const value = lookUp(data, path)
  const named = errors.flat().find((one) => one.code === 'invalid_value')
  if (named && (typeof value === 'string' || (isOfLevels(named) && isLevelElsewhere(value))))
    return describeIssue(whole(named), data, schema)
  const expected = errors.map((branch) => describeExpected(branch[0])).join(', or ')
  const found = value === undefined ? 'missing' : `found ${describeValue(value)}`
  return [{ path, text: `${found}; expected ${expected}` }]
}

/** Whether a level was wanted. */
function isOfLevels(issue: Issue): boolean {
  return issue.code === 'invalid_value' && issue.values.join() === LEVELS.join()
}

const isNamed = (value: unknown) => typeof value === 'string' || isLevelElsewhere(value)

function isMismatch({ code }: Issue): boolean {
  return code === 'invalid_type' || code === 'invalid_value'
}

function describeUnknown(key: string, path: readonly PropertyKey[], known: readonly string[]): string {
  if (path.length === 0 && UNSUPPORTED.includes(key)) {
    return 'this version of hipaalint does not read this key yet; take it out'
  }
  if (path.at(-1) === 'rules') {
    return `unknown rule ${describeValue(key)}${suggest(key, known, '`hipaalint rules` lists them all')}`
  }
  const option = path.at(-3) === 'rules' && path.at(-1) === 1
  if (option && known.length === 0) return `unknown option ${describeValue(key)}; this rule has no options`
  return `unknown ${option ? 'option' : 'key'} ${describeValue(key)}${suggest(key, known)}`
}

function describeExpected(issue: Issue): string {
  if (issue.code === 'invalid_type') return KINDS[issue.expected] ?? issue.expected
  if (issue.code === 'invalid_value') return listWords(issue.values.map(String))
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return 'text that is not empty'
    if (issue.origin === 'array') return 'at least one entry'
    return `${issue.minimum} or more`
  }
  return issue.code === 'too_big' ? `${issue.maximum} entries at most` : 'something else'
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  // No option takes a fraction.
  number: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of a level and options',
  object: 'a map',
  record: 'a map',
}

function lookUp(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const holds = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    return holds ? (value as Record<PropertyKey, unknown>)[key] : undefined
  }, data)
}

function listKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional) return listKeys(schema.unwrap(), path)
  if (schema instanceof z.ZodUnion) {
    return schema.options.map((option) => listKeys(option, path)).find((keys) => keys.length > 0) ?? []
  }
  const [head, ...rest] = path
  if (schema instanceof z.ZodObject) {
    if (head === undefined) return Object.keys(schema.shape)
    return Object.hasOwn(schema.shape, head) ? listKeys(schema.shape[String(head)], rest) : []
  }
  if (schema instanceof z.ZodArray && head !== undefined) return listKeys(schema.element, rest)
  if (schema instanceof z.ZodTuple && typeof head === 'number') return listKeys(schema.def.items[head], rest)
  return []
}
