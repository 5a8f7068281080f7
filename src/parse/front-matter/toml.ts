import { type AST, parseTOML } from 'toml-eslint-parser'
import { DraftError } from '../draft-error.ts'
import { extendFlow, startFlow } from '../flow.ts'
import type { MatterDraft, MatterRange, Path } from './matter.ts'
import {
  checkNesting,
  DEPTH,
  finishMatter,
  isRecord,
  type Matter,
  placeEntry,
  setKey,
  startMatter,
  tooDeep,
} from './matter.ts'
import { mapTomlString } from './toml-strings.ts'

const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/multiple times/, 'The front matter has the same key twice; this is the second one.'],
  [/Unterminated string/, 'A closing quote is missing in the front matter.'],
  [/Unterminated/, 'A closing bracket is missing in the front matter.'],
  [/Unspecified values/, 'A key of the front matter has no value.'],
  [/equal/, 'An equals sign is missing after a key of the front matter.'],
  [/comma/i, 'A comma is missing or too much in the front matter.'],
  [/newline|same line/, 'The front matter has a line break too many or too few here.'],
  [/date|time/, 'A date of the front matter is none.'],
  [/escape/, 'A backslash in double quotes is followed by something that TOML does not know.'],
]

interface Reading {
  readonly draft: MatterDraft
  readonly source: string
  readonly offset: number
  readonly data: Record<string, unknown>
}

/** Reads TOML front matter. @throws DraftError where it is broken. */
export function readToml(source: string, { inner, whole }: MatterRange): Matter {
  checkNesting(source, inner)
  const body = parseBody(source.slice(inner.start, inner.end), inner.start)
  const reading: Reading = { draft: startMatter(), source, offset: inner.start, data: {} }
  for (const node of body) {
    if (node.type === 'TOMLKeyValue') readEntry(reading, node, [], reading.data)
    else {
      const table = openTable(reading.data, node.resolvedKey)
      place(reading, node.resolvedKey, node)
      for (const entry of node.body) readEntry(reading, entry, node.resolvedKey, table)
    }
  }
  return finishMatter(reading.draft, reading.data, whole)
}

function parseBody(text: string, offset: number): AST.TOMLTopLevelTable['body'] {
  try {
    return parseTOML(text).body[0].body
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(offset)
    const { message, index } = error as { message: string; index?: number }
    const known = MESSAGES.find(([pattern]) => pattern.test(message))?.[1]
    const at = offset + Math.min(index ?? 0, text.length)
    throw new DraftError(known ?? 'The front matter cannot be read as TOML from here on.', at)
  }
}

function readEntry(
  reading: Reading,
  entry: AST.TOMLKeyValue,
  base: Path,
  table: Record<string, unknown>,
): void {
  const keys = entry.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
  const path = [...base, ...keys]
  const value = readContent(reading, entry.value, path)
  setKey(openTable(table, keys.slice(0, -1)), keys[keys.length - 1], value)
  for (let length = base.length + 1; length <= path.length; length++) {
    const known = path.slice(0, length)
    if (length === path.length || !reading.draft.places.has(JSON.stringify(known)))
      place(reading, known, entry)
  }
}

function readContent(reading: Reading, node: AST.TOMLContentNode, path: Path): unknown {
  const start = reading.offset + node.range[0]
  const end = reading.offset + node.range[1]
  if (path.length > DEPTH) throw tooDeep(start)
  if (node.type === 'TOMLArray') {
    return node.elements.map((element, index) => {
      place(reading, [...path, index], element)
      return readContent(reading, element, [...path, index])
    })
  }
  if (node.type === 'TOMLInlineTable') {
    const table: Record<string, unknown> = {}
    for (const entry of node.body) readEntry(reading, entry, path, table)
    return table
  }
  if (node.kind === 'string') {
    const flow = mapTomlString(reading.source, start, end, node.value)
    if (flow.text) reading.draft.strings.push({ path, flow })
    return node.value
  }
  if (node.kind === 'integer' || node.kind === 'float' || node.kind === 'boolean') return node.value
  // A date or time is the text in the file, as it is in YAML.
  const flow = startFlow()
  extendFlow(flow, reading.source.slice(start, end), start, end)
  reading.draft.strings.push({ path, flow })
  return flow.text
}

/** The table at a path, made where it is not there. */
function openTable(data: Record<string, unknown>, path: Path): Record<string, unknown> {
  let table = data
  for (let at = 0; at < path.length; at++) {
    const key = String(path[at])
    if (key === '__proto__') return {}
    const next = path[at + 1]
    if (typeof next === 'number') {
      const list = Object.hasOwn(table, key) && Array.isArray(table[key]) ? (table[key] as unknown[]) : []
      table[key] = list
      if (!isRecord(list[next])) list[next] = {}
      table = list[next] as Record<string, unknown>
      at++
    } else {
      if (!Object.hasOwn(table, key) || !isRecord(table[key])) table[key] = {}
      table = table[key] as Record<string, unknown>
    }
  }
  return table
}

function place(
  { draft, offset }: Reading,
  path: Path,
  { range }: { readonly range: readonly [number, number] },
): void {
  placeEntry(draft, path, offset + range[0], offset + range[1])
}
