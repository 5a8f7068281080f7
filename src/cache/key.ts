import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { LintOptions } from '../options.ts'
import type { Draft } from '../read.ts'
import type { Rule } from '../rule.ts'

/**
 * Names of what a cache keeps: hashes of all that it depends on. Linting is pure, so the report of a draft depends on its words, on
 * the options made of config, flags and day, on what the files of its pictures say, and on the program.
 */
export const nameReport = ({ source, images }: Draft, options: LintOptions): string =>
  `R${hash(JSON.stringify([options, images], spell), source)}`

/** The places of a draft's pictures depend on its words and on how they are parsed. */
export const namePictures = ({ path, source }: Draft): string =>
  `P${hash(extname(path).toLowerCase(), source)}`

/** What the rules of a run say of themselves, for those that are no part of the program. */
export const hashRules = (rules: readonly Rule[]): string => hash(JSON.stringify(rules, spell))

/** SHA-256 of texts in their order, in 43 characters. */
export function hash(...texts: readonly string[]): string {
  const sum = createHash('sha256')
  // The length before each text: else the end of one might be the start of the next.
  for (const text of texts) sum.update(`${text.length}\n`).update(text)
  return sum.digest('base64url')
}

/** JSON has no maps, sets, functions or patterns. */
function spell(_: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) return [...value]
  return typeof value === 'function' || value instanceof RegExp || typeof value === 'bigint'
    ? String(value)
    : value
}
