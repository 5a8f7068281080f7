import { countDays } from '../calendar.ts'
import { describeValue, formatMistake, suggest } from '../config/mistake.ts'
import { CONTENT_TYPE_NAMES, contentTypeNamed } from '../content-type.ts'

/** Something wrong in what a program hands over: where it stands, what was found and what was expected. */
export interface Slip {
  readonly path: readonly PropertyKey[]
  readonly text: string
}

/** What is wrong with a value, as the rest of a sentence that begins with its name. */
export type Test = (value: unknown) => string | undefined

/** Anything with keys that is no list. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Wants a value of one kind, in plain words. */
export function want(expected: string, holds: (value: unknown) => boolean): Test {
  return (value) => (holds(value) ? undefined : `found ${describeFound(value)}; expected ${expected}`)
}

/** Wants one of some words, and says the nearest. */
function wantWord(known: readonly string[]): Test {
  return (value) => {
    if (typeof value !== 'string') return `found ${describeFound(value)}; expected one of ${known.join(', ')}`
    return known.includes(value) ? undefined : `unknown ${describeValue(value)}${suggest(value, known)}`
  }
}

export const TEXT = want('text', (value) => typeof value === 'string')
export const NAME = want('text that is not empty', (value) => typeof value === 'string' && value !== '')
export const FLAG = want('true or false', (value) => typeof value === 'boolean')
export const LIST = want('a list', Array.isArray)
export const TEXTS = want(
  'a list of texts',
  (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
)
export const DAY = want(
  'a day as YYYY-MM-DD',
  (value) => typeof value === 'string' && countDays(value) !== undefined,
)
export const CHOICE = want(
  'true, false or a function that picks among the messages',
  (value) => typeof value === 'boolean' || typeof value === 'function',
)
/** A content type by its name or an alias. */
export const TYPE: Test = (value) =>
  typeof value === 'string' && contentTypeNamed(value) !== undefined
    ? undefined
    : wantWord(CONTENT_TYPE_NAMES)(value)

/** Every key that is unknown, and every value that fails its test; undefined counts as not given. */
export function findSlips(
  value: unknown,
  tests: Readonly<Record<string, Test>>,
  path: readonly PropertyKey[] = [],
): Slip[] {
  if (!isMap(value)) return [{ path, text: `found ${describeFound(value)}; expected a map` }]
  const known = Object.keys(tests)
  return Object.entries(value).flatMap(([key, one]) => {
    if (!Object.hasOwn(tests, key))
      return { path: [...path, key], text: `unknown option${suggest(key, known)}` }
    const text = one === undefined ? undefined : tests[key](one)
    return text === undefined ? [] : { path: [...path, key], text }
  })
}

/** @throws TypeError that tells all that is wrong, each on a line that begins with what was called. */
export function refuse(called: string, slips: readonly Slip[]): void {
  if (slips.length > 0)
    throw new TypeError(slips.map((slip) => formatMistake({ file: called, ...slip })).join('\n'))
}

/** The values that are given: one that is undefined must not stand in the way of a default. */
export function given<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T
}

/** As configs describe values, and what only code can hand over. */
export function describeFound(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  const name = typeof value === 'object' && value !== null ? value.constructor?.name : undefined
  return name === undefined || name === 'Object' || name === 'Array' ? describeValue(value) : `a ${name}`
}
