import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { DraftError } from '../draft-error.ts'
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
import { mapScalar } from './yaml-scalars.ts'

/** Nodes that aliases may stand for, over a whole draft: more is an attack, not a draft. */
const COPIES = 10_000

const MESSAGES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'The front matter is indented with a tab; YAML takes spaces only.',
  BAD_INDENT: 'The indentation of the front matter goes wrong here.',
  MISSING_CHAR:
    'A closing quote, a bracket, a comma or the colon after a key is missing in the front matter.',
  MULTILINE_IMPLICIT_KEY: 'A key and its colon must stand on one line of the front matter.',
  BLOCK_AS_IMPLICIT_KEY: 'A value with a colon and a space in it needs quotes in the front matter.',
  BAD_SCALAR_START: 'A value that starts with this character needs quotes in the front matter.',
  BAD_DQ_ESCAPE: 'A backslash in double quotes is followed by something that YAML does not know.',
  BAD_ALIAS: 'An alias (*) of the front matter is empty or ends in a colon.',
  MULTIPLE_DOCS: 'The front matter holds a line that ends it before its closing fence.',
}

interface Reading {
  readonly draft: MatterDraft
  readonly source: string
  readonly offset: number
  readonly anchors: Map<string, Node>
  /** Anchors that an alias stands in for at the moment. */
  readonly open: Set<Node>
  copies: number
}

/** Reads YAML front matter and JSON, which is YAML. @throws DraftError where it is broken. */
export function readYaml(source: string, { inner, whole }: MatterRange): Matter {
  checkNesting(source, inner)
  const root = parseYaml(source.slice(inner.start, inner.end), inner.start)
  const draft = startMatter()
  const reading: Reading = {
    draft,
    source,
    offset: inner.start,
    anchors: new Map(),
    open: new Set(),
    copies: 0,
  }
  const data = root ? readNode(reading, root, [], true) : {}
  if (data !== null && !isRecord(data)) {
    throw new DraftError('The front matter must be keys with values, one to a line.', inner.start)
  }
  return finishMatter(draft, data, whole)
}

function parseYaml(text: string, offset: number): Node | null {
  let document: ReturnType<typeof parseDocument>
  try {
    // Keys are compared in readMap: the library compares each with every other.
    document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(offset)
    throw new DraftError('The front matter cannot be read as YAML.', offset)
  }
  const first = document.errors[0]
  if (first === undefined) return document.contents
  const message = MESSAGES[first.code] ?? 'The front matter cannot be read as YAML from here on.'
  throw new DraftError(message, offset + Math.min(first.pos[0], text.length))
}

/** The value of a node. `fresh` where it stands in the draft itself, not where an alias repeats it. */
function readNode(reading: Reading, node: Node | null, path: Path, fresh: boolean): unknown {
  if (node === null) return null
  const start = reading.offset + (node.range?.[0] ?? 0)
  if (path.length > DEPTH) throw tooDeep(start)
  if (!fresh && ++reading.copies > COPIES) throw aliases(start)
  if (isAlias(node)) return readAlias(reading, node.source, path, start)
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
  if (anchor && fresh) reading.anchors.set(anchor, node)
  if (isMap(node)) return readMap(reading, node, path, fresh)
  if (isSeq(node)) {
    return node.items.map((item, index) => {
      const inner = [...path, index]
      const value = readNode(reading, item as Node | null, inner, fresh)
      if (fresh) placeNode(reading, inner, item as Node | null, item as Node | null)
      return value
    })
  }
  if (!isScalar(node)) return null
  if (typeof node.value === 'string' && fresh && node.range) {
    const flow = mapScalar(reading.source, node, start, reading.offset + node.range[1])
    if (flow.text) reading.draft.strings.push({ path, flow })
  }
  return typeof node.value === 'bigint' ? Number(node.value) : node.value
}

function readAlias(reading: Reading, name: string, path: Path, start: number): unknown {
  const target = reading.anchors.get(name)
  if (target === undefined) {
    throw new DraftError(
      'An alias (*) of the front matter stands for an anchor (&) that is not above it.',
      start,
    )
  }
  if (reading.open.has(target)) throw aliases(start)
  reading.open.add(target)
  const value = readNode(reading, target, path, false)
  reading.open.delete(target)
  return value
}

function readMap(reading: Reading, map: YAMLMap, path: Path, fresh: boolean): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  const merged: Record<string, unknown>[] = []
  const seen = new Set<string>()
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    const key = keyOf(pair.key)
    const start = reading.offset + (pair.key?.range?.[0] ?? 0)
    const inner = [...path, key]
    const value = readNode(reading, pair.value, inner, fresh)
    if (key === '<<') {
      for (const one of Array.isArray(value) ? value : [value]) if (isRecord(one)) merged.push(one)
      continue
    }
    if (seen.has(key))
      throw new DraftError('The front matter has the same key twice; this is the second one.', start)
    seen.add(key)
    setKey(record, key, value)
    if (fresh) placeNode(reading, inner, pair.key, pair.value)
  }
  for (const one of merged) {
    for (const key of Object.keys(one)) if (!Object.hasOwn(record, key)) setKey(record, key, one[key])
  }
  return record
}

/** A key as text: numbers, dates and truth values as they are written. */
function keyOf(key: Node | null): string {
  if (!isScalar(key)) return ''
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value ?? ''))
}

function placeNode(
  { draft, source, offset }: Reading,
  path: Path,
  first: Node | null,
  last: Node | null,
): void {
  const start = first?.range?.[0]
  if (start === undefined) return
  let end = offset + Math.max(first?.range?.[1] ?? 0, last?.range?.[1] ?? 0)
  // A block goes on to the start of the next line.
  while (end > offset + start && isSpace(source.charCodeAt(end - 1))) end--
  placeEntry(draft, path, offset + start, end)
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d
}

function aliases(offset: number): DraftError {
  return new DraftError('The aliases (*) of the front matter repeat themselves without end.', offset)
}
