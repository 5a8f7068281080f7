import { dirname } from 'node:path'
import { readCopy } from '../annotate/blocks.ts'
import { explainFailure } from '../cli/failure.ts'
import type { Copy } from '../copy.ts'
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

/** Reads what the files of a draft's pictures say; a draft that cannot be parsed is left for linting to tell of. */
export function loadImages(draft: Draft, root: string, cwd: string, album: Album): Draft {
  let copy: Copy
  try {
    copy = readCopy(parse(draft.source, draft.syntax))
  } catch (error) {
    if (error instanceof DraftError) return draft
    throw error
  }
  const folder = dirname(draft.path)
  // The root of the file system is nobody's project.
  const project = root === dirname(root) ? folder : root
  const images = new Map<string, ImageMetadata>()
  for (const reference of [...listReferences(copy)].slice(0, MOST)) {
    const path = locateImage(reference, folder, project)
    const metadata = path === undefined ? undefined : readOnce(path, cwd, album)
    if (metadata) images.set(reference, metadata)
  }
  return images.size > 0 ? { ...draft, copy, images } : { ...draft, copy }
}

/** Addresses and values of front matter that end as pictures do. */
function listReferences({ blocks, text }: Copy): Set<string> {
  const out = new Set<string>()
  for (const { kind, span } of blocks) {
    if (kind !== 'url' && kind !== 'front-matter') continue
    const reference = text.slice(span.start, span.end)
    if (PICTURE.test(reference)) out.add(reference)
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
