import type { Root as Page } from 'hast'
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
  /** Of markdown and MDX. */
  readonly root: Root | undefined
  /** The markdown is MDX. */
  readonly mdx?: boolean
  /** Of HTML. */
  readonly page?: Page
  readonly matter: Matter | undefined
}

/** Parses a draft. @throws DraftError when it or its front matter is broken, nested too deep or too much to read. */
export function parse(source: string, syntax: Syntax): Tree {
  const { markdown, html, mdx, matter } = syntax
  const front = matter?.read(source, matter.range)
  const body = blank(source, findBody(source, syntax))
  if (html) return { source, root: undefined, page: readBody(html, body), matter: front }
  if (!markdown) return { source, root: undefined, matter: front }
  checkLimits(body)
  return { source, root: readBody(markdown, body), mdx, matter: front }
}

/** Where what the parser must not see ends: front matter that it does not know. */
function findBody(source: string, { html, matter }: Syntax): number {
  if (matter && (html || matter.range.kind === 'json')) return matter.range.whole.end
  // A second mark of byte order is a character, but the parser would drop it and move every other.
  return source.startsWith('\uFEFF') ? 1 : 0
}

function readBody<Root>(read: (source: string) => Root, body: string): Root {
  try {
    return read(body)
  } catch (error) {
    // What the limits let through in good faith may still be too deep for a parser that calls itself.
    if (error instanceof RangeError) throw new DraftError('The draft is nested too deep to be read.')
    throw error
  }
}

/** Hides the start of a text from a parser without moving the rest. */
function blank(source: string, end: number): string {
  return end === 0 ? source : source.slice(0, end).replace(/[^\r\n]/g, ' ') + source.slice(end)
}
