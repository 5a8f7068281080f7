import { readFileSync, statSync } from 'node:fs'
import type { z } from 'zod'
import { explainFailure } from '../cli/failure.ts'

/** What a shard wrote, under the name it was given by. */
export interface Part<Content> {
  readonly name: string
  readonly content: Content
}

/** Parts that cannot be joined, in lines for people. They quote paths and names of fields, never what stands in a part. */
export class MergeError extends Error {
  readonly lines: readonly string[]

  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
    this.name = 'MergeError'
    this.lines = lines
  }
}

/** Bytes; the findings of a million drafts are less. */
const MOST = 256 * 1024 * 1024

/** Reads a part as data. @throws MergeError when it cannot be read or is no JSON. */
export function readPart(path: string, name: string): Part<unknown> {
  const fail = (reason: string) => new MergeError([`${JSON.stringify(name)} ${reason}`])
  let text: string
  try {
    if (statSync(path).size > MOST) throw fail(`is larger than ${MOST / 1024 / 1024} MB`)
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw error instanceof MergeError ? error : fail(explainFailure(error))
  }
  if (text.trim() === '') throw fail('is empty: its shard wrote no report')
  try {
    return { name, content: JSON.parse(text) }
  } catch {
    // The parser's own words quote the text.
    throw fail('is no JSON, or only the beginning of it')
  }
}

/** Checks a part against the shape it must have. @throws MergeError with the first place that has another. */
export function checkPart<Content>(
  { name, content }: Part<unknown>,
  schema: z.ZodType<Content>,
  format: string,
): Part<Content> {
  const { success, error, data } = schema.safeParse(content)
  if (success) return { name, content: data }
  const [issue] = error.issues
  const place = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  throw new MergeError([
    `${JSON.stringify(name)} is not what this version of hipaalint writes with --format ${format}: ${place || 'the whole'}: ${issue.message}`,
  ])
}

/** Remembers which part each draft came in. @throws MergeError when one comes twice. */
export function createClaims(): (draft: string, shown: string, name: string) => void {
  const owners = new Map<string, string>()
  return (draft, shown, name) => {
    const owner = owners.get(draft) ?? name
    owners.set(draft, name)
    if (owner === name) return
    throw new MergeError([
      `${JSON.stringify(owner)} and ${JSON.stringify(name)} both hold ${JSON.stringify(shown)}: each draft must be in one shard (--shard I/N with one N and every I once)`,
    ])
  }
}
