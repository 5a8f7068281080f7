import type { Root as Page } from 'hast'
import type { Root } from 'mdast'
import { findMatter } from './front-matter/find.ts'
import type { MatterRange, ReadMatter } from './front-matter/matter.ts'

/** How a draft is to be read: as one of these, or as plain text. */
export interface Syntax {
  /** Reads markdown and MDX. */
  readonly markdown: ((source: string) => Root) | undefined
  readonly mdx?: boolean
  /** Reads HTML. */
  readonly html?: (source: string) => Page
  /** Present when the draft opens with front matter. */
  readonly matter: { readonly range: MatterRange; readonly read: ReadMatter } | undefined
}

type Kind = 'text' | 'html' | 'mdx' | 'markdown'

const readers = new Map<string, Promise<Omit<Syntax, 'matter'>>>()

/**
 * Loads what it takes to read a draft: plain text takes nothing, and only a draft that opens with front matter takes a
 * reader of it. `source` is without its BOM. @throws DraftError when front matter is opened and never closed.
 */
export async function loadSyntax(path: string, source: string): Promise<Syntax> {
  const kind = kindOf(path)
  if (kind === 'text') return { markdown: undefined, matter: undefined }
  // In MDX a brace at the start is an expression.
  const range = kind === 'mdx' && source.startsWith('{') ? undefined : findMatter(source)
  const fenced = range !== undefined && range.kind !== 'json'
  const key = `${kind} ${fenced}`
  let reader = readers.get(key)
  if (reader === undefined) {
    reader = loadReader(kind, fenced)
    readers.set(key, reader)
  }
  if (range === undefined) return { ...(await reader), matter: undefined }
  const [read, body] = await Promise.all([loadMatter(range.kind), reader])
  return { ...body, matter: { range, read } }
}

function kindOf(path: string): Kind {
  const ending = /\.(txt|html?|mdx)$/i.exec(path)?.[1].toLowerCase()
  if (ending === undefined) return 'markdown'
  return ending === 'txt' ? 'text' : ending === 'mdx' ? 'mdx' : 'html'
}

async function loadReader(kind: Kind, fenced: boolean): Promise<Omit<Syntax, 'matter'>> {
  if (kind === 'html') return { markdown: undefined, html: (await import('./html.ts')).loadHtml() }
  if (kind === 'mdx') return { markdown: (await import('./mdx.ts')).loadMdx(fenced), mdx: true }
  return { markdown: (await import('./markdown.ts')).loadMarkdown(fenced) }
}

async function loadMatter(kind: MatterRange['kind']): Promise<ReadMatter> {
  if (kind === 'toml') return (await import('./front-matter/toml.ts')).readToml
  return (await import('./front-matter/yaml.ts')).readYaml
}
