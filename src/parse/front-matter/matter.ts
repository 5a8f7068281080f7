import type { FrontMatter, SourceSpan } from '../../document.ts'
import { DraftError } from '../draft-error.ts'
import type { Flow } from '../flow.ts'

export type Path = readonly (string | number)[]

/** A string of front matter with the place of its characters. */
interface MatterString {
  readonly path: Path
  readonly flow: Flow
}

/** Front matter with its strings, in source order. */
export interface Matter extends FrontMatter {
  readonly strings: readonly MatterString[]
}

/** Where front matter stands. */
export interface MatterRange {
  readonly kind: 'yaml' | 'toml' | 'json'
  /** The whole, fences included. */
  readonly whole: SourceSpan
  /** What is between the fences; for JSON the object with its braces. */
  readonly inner: SourceSpan
}

/** Reads front matter. @throws DraftError where it is broken. */
export type ReadMatter = (source: string, range: MatterRange) => Matter

/** Levels that front matter may be nested. */
export const DEPTH = 1000

/** Front matter in the making. */
export interface MatterDraft {
  readonly strings: MatterString[]
  readonly places: Map<string, SourceSpan>
}

/** Nothing read yet. */
export function startMatter(): MatterDraft {
  return { strings: [], places: new Map() }
}

/** Notes the place of an entry, key and value. */
export function placeEntry(draft: MatterDraft, path: Path, start: number, end: number): void {
  draft.places.set(JSON.stringify(path), { start, end })
}

/** Front matter as everybody else reads it. */
export function finishMatter(draft: MatterDraft, data: unknown, source: SourceSpan): Matter {
  const strings = draft.strings.sort((a, b) => (a.flow.map[1] ?? 0) - (b.flow.map[1] ?? 0))
  const place = (path: Path): SourceSpan => {
    for (let length = path.length; length > 0; length--) {
      const found = draft.places.get(JSON.stringify(path.slice(0, length)))
      if (found) return found
    }
    return source
  }
  return { data: isRecord(data) ? data : {}, source, place, strings }
}

/** Sets a key so that none reaches a prototype. */
export function setKey(record: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') record[key] = value
}

/** An object that is no array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** @throws DraftError where brackets nest deeper than a reader can follow. */
export function checkNesting(source: string, { start, end }: SourceSpan): void {
  let depth = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === 0x5b || code === 0x7b) depth++
    else if (code === 0x5d || code === 0x7d) depth = Math.max(0, depth - 1)
    if (depth > DEPTH) throw tooDeep(at)
  }
}

/** For front matter that is nested too deep. */
export function tooDeep(offset: number): DraftError {
  return new DraftError('The front matter is nested more than 1,000 levels deep.', offset)
}
