import type { Root } from 'mdast'
import { recordPositions } from '../annotate/positions.ts'
import { findMatter } from './front-matter/find.ts'
import type { MatterRange, ReadMatter } from './front-matter/matter.ts'

/** How a draft is to be read. */
export interface Syntax {
  /** Reads markdown; undefined for plain text. */
  readonly markdown: ((source: string) => Root) | undefined
  /** Present when the draft opens with front matter. */
  readonly matter: { readonly range: MatterRange; readonly read: ReadMatter } | undefined
}

const PLAIN: Syntax = { markdown: undefined, matter: undefined }
const processors = new Map<boolean, Promise<(source: string) => Root>>()

/**
 * Loads what it takes to read a draft: plain text takes nothing, and only a draft that opens with front matter takes a
 * reader of it. `source` is without its BOM. @throws DraftError when front matter is opened and never closed.
 */
export async function loadSyntax(path: string, source: string): Promise<Syntax> {
  if (/\.txt$/i.test(path)) return PLAIN
  const range = findMatter(source)
  const fenced = range !== undefined && range.kind !== 'json'
  let markdown = processors.get(fenced)
  if (markdown === undefined) {
    markdown = loadMarkdown(fenced)
    processors.set(fenced, markdown)
  }
  if (range === undefined) return { markdown: await markdown, matter: undefined }
  const [read, parseMarkdown] = await Promise.all([loadReader(range.kind), markdown])
  return { markdown: parseMarkdown, matter: { range, read } }
}

/** Without front matter two rules at the top are rules. */
async function loadMarkdown(fenced: boolean): Promise<(source: string) => Root> {
  const [{ unified }, { default: parse }, { default: gfm }, { default: frontmatter }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
    import('remark-frontmatter'),
  ])
  const processor = unified().use(parse).use(recordPositions).use(gfm)
  const frozen = (fenced ? processor.use(frontmatter, ['yaml', 'toml']) : processor).freeze()
  return (source) => frozen.parse(source)
}

async function loadReader(kind: MatterRange['kind']): Promise<ReadMatter> {
  if (kind === 'toml') return (await import('./front-matter/toml.ts')).readToml
  return (await import('./front-matter/yaml.ts')).readYaml
}
