import { readFile, stat } from 'node:fs/promises'
import { lineIndex } from './check/lines.ts'
import { explainFailure } from './cli/failure.ts'
import type { Copy } from './copy.ts'
import type { Album, PictureMemory } from './image/load.ts'
import type { ImageMetadata } from './image.ts'
import { DraftError, loadSyntax, type Syntax } from './parse.ts'

/** A draft as it was read, with what it takes to parse it. */
export interface Draft {
  /** Absolute. */
  readonly path: string
  /** Without its BOM. */
  readonly source: string
  readonly bom: boolean
  readonly syntax: Syntax
  /** Its words, where reading had to look at them already. */
  readonly copy?: Copy
  /** What the files of its pictures say, by the address as it stands in the draft. */
  readonly images?: ReadonlyMap<string, ImageMetadata>
}

/** Why a draft cannot be linted: a sentence for its writer, without words of the draft. */
export interface Unreadable {
  readonly reason: string
  readonly line: number
  readonly column: number
}

/** Bytes that a draft may have. */
export const MAX_BYTES = 2_000_000

/** Reads one draft; a failure is a value, so that the other drafts go on. */
export async function readDraft(path: string, maxBytes = MAX_BYTES): Promise<Draft | Unreadable> {
  let bytes: Uint8Array
  try {
    const stats = await stat(path)
    // A pipe or device might never end.
    if (!stats.isFile())
      return fail(`This ${stats.isDirectory() ? 'is a folder, not a file' : 'is no file'}.`)
    if (stats.size > maxBytes) return fail(tellSize(maxBytes))
    bytes = await readFile(path)
  } catch (error) {
    return fail(`This file ${explainFailure(error)}.`)
  }
  return decodeDraft(path, bytes, maxBytes)
}

/** Makes a draft of bytes, such as standard input's. */
export async function decodeDraft(
  path: string,
  bytes: Uint8Array,
  maxBytes = MAX_BYTES,
): Promise<Draft | Unreadable> {
  if (bytes.length > maxBytes) return fail(tellSize(maxBytes))
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return fail('This file is UTF-16, not UTF-8. Save it as UTF-8.')
  }
  if (bytes.includes(0)) return fail('This file holds NUL bytes, so it is no text.')
  const text = decode(bytes)
  if (text === undefined) {
    return fail('This line is not valid UTF-8. Save the file as UTF-8.', findBrokenLine(bytes))
  }
  const bom = text.startsWith('\ufeff')
  const source = bom ? text.slice(1) : text
  try {
    return { path, source, bom, syntax: await loadSyntax(path, source) }
  } catch (error) {
    if (!(error instanceof DraftError)) throw error
    return placeDraftError(error, source)
  }
}

/** Ends of the file names of pictures that may say something of themselves. */
const PICTURE = /\.(?:jpe?g|png|webp|tiff?|hei[cf]|avif|gif)\b/i

/**
 * Adds to a draft what the files of its pictures say: where they were taken, when, who is shown. Only pictures in the project
 * are looked at, and only where the draft can be seen to have any.
 */
export async function addImages(
  draft: Draft,
  root: () => string,
  cwd: string,
  album: Album,
  memory?: PictureMemory,
): Promise<Draft> {
  if (!PICTURE.test(draft.source)) return draft
  const { loadImages } = await import('./image/load.ts')
  return loadImages(draft, root(), cwd, album, memory)
}

/** Whether reading failed. */
export function isUnreadable(result: Draft | Unreadable): result is Unreadable {
  return 'reason' in result
}

/** A draft that cannot be parsed, with the line where the trouble is. */
export function placeDraftError(error: DraftError, source: string): Unreadable {
  const { line, column } = lineIndex(source).place(error.offset ?? 0)
  return { reason: error.message, line, column }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function findBrokenLine(bytes: Uint8Array): number {
  let start = 0
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start)
    if (end < 0 || decode(bytes.subarray(start, end)) === undefined) return line
    start = end + 1
  }
}

function tellSize(maxBytes: number): string {
  return `This file is over ${maxBytes / 1_000_000} MB, too large to be checked. Split it.`
}

function fail(reason: string, line = 1): Unreadable {
  return { reason, line, column: 1 }
}
