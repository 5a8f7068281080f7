import { DraftError } from '../draft-error.ts'
import type { MatterRange } from './matter.ts'

const YAML_KEY = /^[ \t]*(?:[\w.$-]+|"[^"\n]*"|'[^'\n]*')[ \t]*:(?:[ \t]|$)/
const PLAIN_KEY = /^[a-z][\w-]*:(?:[ \t]|$)/
const TOML_LINE = /^[ \t]*(?:\[|[\w."'-]+[ \t]*=)/

/**
 * Finds front matter at the start of a draft: YAML between `---`, TOML between `+++`, or a JSON object. Two rules that
 * frame words rather than keys are rules, not front matter. @throws DraftError when it is opened and never closed.
 */
export function findMatter(source: string): MatterRange | undefined {
  if (source.startsWith('---')) return findFenced(source, 'yaml', '---')
  if (source.startsWith('+++')) return findFenced(source, 'toml', '+++')
  return source.startsWith('{') ? findJson(source) : undefined
}

function findFenced(source: string, kind: 'yaml' | 'toml', fence: string): MatterRange | undefined {
  const open = lineEnd(source, 3)
  if (!isBlank(source, 3, open.end) || open.next > source.length || open.next === open.end) return undefined
  let keys = 0
  let lines = 0
  let first = false
  for (let at = open.next; at < source.length; ) {
    const { end, next } = lineEnd(source, at)
    if (source.startsWith(fence, at) && isBlank(source, at + 3, end)) {
      if (kind === 'yaml' && lines > 0 && !first && keys * 2 < lines) return undefined
      return { kind, whole: { start: 0, end }, inner: { start: open.next, end: at } }
    }
    const line = source.slice(at, Math.min(end, at + 400))
    if (line.trim() !== '' && !line.trimStart().startsWith('#')) {
      lines++
      if (YAML_KEY.test(line)) {
        keys++
        if (lines === 1) first = true
      }
    }
    if (next === end) break
    at = next
  }
  const opening = source.slice(open.next, lineEnd(source, open.next).end)
  if (!(kind === 'yaml' ? PLAIN_KEY : TOML_LINE).test(opening)) return undefined
  throw new DraftError(`The front matter opens with ${fence} and is never closed by another ${fence}.`, 0)
}

function findJson(source: string): MatterRange | undefined {
  if (!/^\{\s*["}]/.test(source)) return undefined
  const end = endOfObject(source)
  if (end < 0) throw new DraftError('The front matter opens with { and its closing } is missing.', 0)
  if (!isBlank(source, end, lineEnd(source, end).end)) return undefined
  return { kind: 'json', whole: { start: 0, end }, inner: { start: 0, end } }
}

/** Offset after the brace that closes the first one, or -1. */
function endOfObject(source: string): number {
  let depth = 0
  let quoted = false
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (quoted) {
      if (code === 0x5c) at++
      else if (code === 0x22) quoted = false
    } else if (code === 0x22) quoted = true
    else if (code === 0x7b) depth++
    else if (code === 0x7d && --depth === 0) return at + 1
  }
  return -1
}

/** Where the line that holds `at` ends, without and with its line ending. */
function lineEnd(source: string, at: number): { end: number; next: number } {
  for (let end = at; end < source.length; end++) {
    const code = source.charCodeAt(end)
    if (code === 0x0a) return { end, next: end + 1 }
    if (code === 0x0d) return { end, next: source.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1 }
  }
  return { end: source.length, next: source.length }
}

function isBlank(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (source.charCodeAt(at) !== 0x20 && source.charCodeAt(at) !== 0x09) return false
  return true
}
