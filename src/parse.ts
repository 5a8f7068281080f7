import type { Root } from 'mdast'
import { DraftError } from './parse/draft-error.ts'
import type { Matter } from './parse/front-matter/matter.ts'
import { checkLimits } from './parse/limits.ts'
import type { Syntax } from './parse/syntax.ts'

export { loadSyntax, type Syntax } from './parse/syntax.ts'
export { DraftError }

/** A draft as its parsers leave it. */
export interface Tree {
  /** Without BOM; every offset counts in it. */
  readonly source: string
  /** Undefined for plain text. */
  readonly root: Root | undefined
  readonly matter: Matter | undefined
}

/** Parses a draft. @throws DraftError when its front matter is broken or it is nested too deep. */
export function parse(source: string, syntax: Syntax): Tree {
  const { markdown, matter } = syntax
  if (markdown === undefined) return { source, root: undefined, matter: undefined }
  const front = matter?.read(source, matter.range)
  // A second mark of byte order is a character, but the parser would drop it and move every other.
  const hidden = matter?.range.kind === 'json' ? matter.range.whole.end : source.startsWith('\uFEFF') ? 1 : 0
  const body = hidden > 0 ? blank(source, hidden) : source
  checkLimits(body)
  return { source, root: readMarkdown(markdown, body), matter: front }
}

function readMarkdown(markdown: (source: string) => Root, source: string): Root {
  try {
    return markdown(source)
  } catch (error) {
    // What checkLimits lets through in good faith may still be too deep for a parser that calls itself.
    if (error instanceof RangeError) throw new DraftError('The draft is nested too deep to be read.')
    throw error
  }
}

/** Hides the start of a text from a markdown parser without moving the rest. */
function blank(source: string, end: number): string {
  return source.slice(0, end).replace(/[^\r\n]/g, ' ') + source.slice(end)
}
