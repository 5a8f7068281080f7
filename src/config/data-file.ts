import { extname } from 'node:path'
import { type Document, LineCounter, parseDocument } from 'yaml'
import { ConfigError } from './mistake.ts'
import { readTextFile } from './text-file.ts'

/** JSON or YAML as data, with the line of each entry. */
export interface DataFile {
  readonly data: unknown
  /** Line of the entry at a path, or of the nearest entry that leads to it. */
  readonly findLine: (path: readonly PropertyKey[]) => number | undefined
}

/**
 * Reads a file of JSON or YAML; a name without extension may hold either. Nothing of it is ever run.
 * @throws ConfigError in one line, which quotes nothing of the file.
 */
export function readDataFile(file: string, shown: string): DataFile {
  const text = readTextFile(file, shown)
  const json = extname(file).toLowerCase() === '.json'
  if (json) checkJson(text, shown)
  const lines = new LineCounter()
  const fail = (line: number | undefined, what: string) =>
    new ConfigError([{ file: shown, line, path: [], text: `broken ${json ? 'JSON' : 'YAML'}: ${what}` }])
  try {
    const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    const wrong = parsed.errors[0] ?? parsed.warnings[0]
    // JSON that JSON.parse takes can still name a key twice, of which one would be lost without a word.
    if (wrong && (!json || wrong.code === 'DUPLICATE_KEY')) {
      throw fail(lines.linePos(wrong.pos[0]).line, SLIPS[wrong.code] ?? 'it cannot be read from here on')
    }
    const data: unknown = json ? JSON.parse(text) : parsed.toJS()
    return { data, findLine: (path) => findLine(parsed, lines, path) }
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw fail(undefined, 'it is nested too deep, or an alias in it stands for nothing or for too much')
  }
}

/** What writers make of YAML's own errors, which quote the file. */
const SLIPS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'a key that stands twice in one map',
  BAD_INDENT: 'the indentation is wrong',
  TAB_AS_INDENT: 'a tab stands where YAML wants spaces',
  MISSING_CHAR: 'a closing quote, bracket or colon is missing',
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " on one line; put the text in quotes',
  MULTIPLE_DOCS: 'a second document begins after ---',
  BAD_ALIAS: 'an alias (*name) that means nothing; put the text in quotes',
  UNEXPECTED_TOKEN: 'a character that cannot stand here; put the text in quotes',
  TAG_RESOLVE_FAILED: 'tags (!name) are not read; put the text in quotes',
}

function checkJson(text: string, shown: string): void {
  try {
    JSON.parse(text)
  } catch (error) {
    const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    const whole = text.trimEnd()
    const before = position === undefined ? whole : whole.slice(0, Number(position))
    const what =
      before.length === whole.length
        ? 'it ends too early'
        : 'a comma, quote or bracket is missing or one too many; comments cannot stand in JSON'
    throw new ConfigError([
      { file: shown, line: before.split(/\r\n|\r|\n/).length, path: [], text: `broken JSON: ${what}` },
    ])
  }
}

function findLine(parsed: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = parsed.contents
  let offset = offsetOf(node)
  for (const key of path) {
    const child: unknown = findChild(node, key, parsed)
    if (child === undefined) break
    offset = offsetOf(isPair(child) ? child.key : child) ?? offset
    node = isPair(child) ? child.value : child
  }
  return offset === undefined ? undefined : lines.linePos(offset).line
}

function findChild(node: unknown, key: PropertyKey, parsed: Document): unknown {
  const holder = isAlias(node) ? node.resolve(parsed) : node
  if (typeof holder !== 'object' || holder === null || !('items' in holder)) return undefined
  const items = holder.items as readonly unknown[]
  if (typeof key === 'number') return items[key]
  return items.find((item) => isPair(item) && String(item.key) === String(key))
}

function isPair(value: unknown): value is { key: unknown; value: unknown } {
  return typeof value === 'object' && value !== null && 'key' in value && 'value' in value
}

function isAlias(value: unknown): value is { resolve: (parsed: Document) => unknown } {
  return typeof value === 'object' && value !== null && 'source' in value && 'resolve' in value
}

function offsetOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined
  return Array.isArray(node.range) ? node.range[0] : undefined
}
