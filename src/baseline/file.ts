/** What a baseline holds. */
export interface Baseline {
  /** Key of its fingerprints, 32 hex digits. */
  readonly key: string
  /** Rule by fingerprint, by path: from the baseline's folder, with forward slashes. */
  readonly drafts: ReadonlyMap<string, Entries>
}

/** Rule ids by fingerprint: the findings of one draft. */
export type Entries = ReadonlyMap<string, string>

const VERSION = 1
const HEX = /^[0-9a-f]{32}$/

/** A baseline cannot be used; the message ends a sentence that begins with its name and quotes nothing of it. */
export class BaselineError extends Error {}

/** Reads the text of a baseline. @throws BaselineError */
export function parseBaseline(text: string): Baseline {
  const data = parseJson(text)
  if (!isRecord(data) || !('findings' in data)) throw new BaselineError('is no baseline of hipaalint')
  if (data.version !== VERSION) {
    const newer = typeof data.version === 'number' && data.version > VERSION
    throw new BaselineError(
      newer ? 'was written by a newer hipaalint' : `has no version that is known; expected ${VERSION}`,
    )
  }
  if (typeof data.key !== 'string' || !HEX.test(data.key)) {
    throw new BaselineError('has no key; expected 32 hex digits under "key"')
  }
  if (!Array.isArray(data.findings)) throw new BaselineError('has no list under "findings"')
  const drafts = new Map<string, Map<string, string>>()
  for (const [index, entry] of data.findings.entries()) {
    if (!isEntry(entry)) {
      throw new BaselineError(
        `findings[${index}]: expected a path, a rule and a fingerprint of 32 hex digits`,
      )
    }
    const known = drafts.get(entry.path)
    if (known) known.set(entry.fingerprint, entry.rule)
    else drafts.set(entry.path, new Map([[entry.fingerprint, entry.rule]]))
  }
  return { key: data.key, drafts }
}

/** Writes a baseline: sorted and one finding a line, so that it reads well in a diff and merges. */
export function formatBaseline({ key, drafts }: Baseline): string {
  const lines = [...drafts].sort(byKey).flatMap(([path, entries]) =>
    [...entries]
      .sort(([a, one], [b, other]) => compare(one, other) || compare(a, b))
      .map(([fingerprint, rule]) => {
        const parts = Object.entries({ path, rule, fingerprint })
        return `    { ${parts.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`).join(', ')} }`
      }),
  )
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "version": ${VERSION},\n  "key": "${key}",\n  "findings": ${list}\n}\n`
}

/** Never lets out the parser's own words, which quote the file. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const torn = /^(?:<{7}|>{7}) /m.test(text)
    throw new BaselineError(
      torn
        ? 'holds the marks of a merge conflict: keep the findings of both sides, one a line, with commas between'
        : 'is broken JSON: restore it, or delete it and make it anew with --update-baseline',
    )
  }
}

interface Entry {
  readonly path: string
  readonly rule: string
  readonly fingerprint: string
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value)) return false
  const { path, rule, fingerprint } = value
  return isName(path) && isName(rule) && typeof fingerprint === 'string' && HEX.test(fingerprint)
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= 4096 && !value.includes('\u0000')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compare(a, b)
}

/** By code units: no locale has a say in the order. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
