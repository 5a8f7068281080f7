import { dirname } from 'node:path'
import { readCopy } from '../annotate/blocks.ts'
import { explainFailure } from '../cli/failure.ts'
import type { Copy, SourceSpan } from '../copy.ts'
import { showPath } from '../discover/paths.ts'
import type { ImageMetadata } from '../image.ts'
import { DraftError, parse } from '../parse.ts'
import type { Draft } from '../read.ts'
import { ImageLimit } from './file.ts'
import { locateImage } from './locate.ts'
import { readMetadata } from './metadata.ts'

/** Pictures read so far: a site shows one on many pages. */
export interface Album {
  readonly known: Map<string, ImageMetadata | undefined>
  /** What could not be read, for standard error. */
  readonly notices: string[]
}

const PICTURE = /\.(?:jpe?g|png|webp|tiff?|hei[cf]|avif|gif)(?:[?#]|$)/i
/** Pictures of a draft that are looked at. */
const MOST = 200
/** Notices of a run: where all pictures are stand-ins, one need not read of each. */
const NOTICES = 10

/** Where drafts of earlier runs name pictures: stretches of their source that are the references to them. */
export interface PictureMemory {
  readonly recall: (draft: Draft) => readonly string[] | undefined
  readonly keep: (draft: Draft, places: readonly (readonly [start: number, end: number])[]) => void
}

/** Reads what the files of a draft's pictures say; a draft that cannot be parsed is left for linting to tell of. */
export function loadImages(
  draft: Draft,
  root: string,
  cwd: string,
  album: Album,
  memory?: PictureMemory,
): Draft {
  const known = memory?.recall(draft)
  const copy = known ? undefined : readDraftCopy(draft)
  const found = copy && listReferences(copy)
  const references = known ?? found?.keys()
  if (!references) return draft
  if (found) rememberPlaces(draft, [...found], memory)
  const folder = dirname(draft.path)
  // The root of the file system is nobody's project.
  const project = root === dirname(root) ? folder : root
  const images = new Map<string, ImageMetadata>()
  for (const reference of [...references].slice(0, MOST)) {
    const path = locateImage(reference, folder, project)
    const metadata = path === undefined ? undefined : readOnce(path, cwd, album)
    if (metadata) images.set(reference, metadata)
  }
  return images.size > 0 ? { ...draft, copy, images } : { ...draft, copy }
}

function readDraftCopy({ source, syntax }: Draft): Copy | undefined {
  try {
    return readCopy(parse(source, syntax))
  } catch (error) {
    if (error instanceof DraftError) return undefined
    throw error
  }
}

/** A reference that is written otherwise in the source, with escapes or parted, cannot be found there again. */
function rememberPlaces(
  draft: Draft,
  found: readonly (readonly [reference: string, source: SourceSpan])[],
  memory: PictureMemory | undefined,
): void {
  const isPlain = found.every(([reference, { start, end }]) => draft.source.slice(start, end) === reference)
  if (isPlain)
    memory?.keep(
      draft,
      found.map(([, { start, end }]) => [start, end] as const),
    )
}

/** Addresses and values of front matter that end as pictures do, and where each first stands. */
function listReferences({ blocks, text, locate }: Copy): Map<string, SourceSpan> {
  const out = new Map<string, SourceSpan>()
  for (const { kind, span } of blocks) {
    if (kind !== 'url' && kind !== 'front-matter') continue
    const reference = text.slice(span.start, span.end)
    if (PICTURE.test(reference) && !out.has(reference)) out.set(reference, locate(span))
  }
  return out
}

function readOnce(path: string, cwd: string, { known, notices }: Album): ImageMetadata | undefined {
  if (known.has(path)) return known.get(path)
  let found: ImageMetadata | undefined
  const tell = (what: string) => {
    if (notices.length < NOTICES) notices.push(`${showPath(path, cwd)}: ${what}`)
    else if (notices.length === NOTICES) notices.push('more pictures could not be read, or not to their end')
  }
  try {
    const { metadata, whole } = readMetadata(path)
    found = metadata
    if (!whole) tell('this is no picture, or a broken one: what its file says of it was read in part at most')
  } catch (error) {
    const limit = error instanceof ImageLimit
    tell(
      limit
        ? 'there is too much in this picture to read what its file says of it'
        : `this picture ${explainFailure(error)}`,
    )
  }
  known.set(path, found)
  return found
}
