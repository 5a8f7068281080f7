import type { Document } from '../document.ts'
import type { Part } from './sharing.ts'

/** A source that front matter gives, and where. */
export interface GivenSource {
  readonly parts: ReadonlySet<Part>
  readonly path: readonly (string | number)[]
}

const FIELDS: Readonly<Record<string, Part>> = {
  url: 'link',
  link: 'link',
  href: 'link',
  doi: 'link',
  publisher: 'publisher',
  outlet: 'publisher',
  journal: 'publisher',
  site: 'publisher',
  name: 'publisher',
  title: 'title',
  published: 'date',
  date: 'date',
}

/** Sources of `source` and `sources` in front matter. */
export function listGivenSources({ frontMatter }: Document): GivenSource[] {
  const { source, sources } = frontMatter?.data ?? {}
  const one: GivenSource[] = source ? [readGiven(source, ['source'])] : []
  const many = Array.isArray(sources) ? sources.map((each, index) => readGiven(each, ['sources', index])) : []
  return [...one, ...many]
}

function readGiven(value: unknown, path: GivenSource['path']): GivenSource {
  if (typeof value === 'string')
    return { path, parts: new Set([/^(?:https?:|www\.)/.test(value) ? 'link' : 'publisher']) }
  const fields = Object.entries(typeof value === 'object' && value ? value : {})
  return {
    path,
    parts: new Set(fields.flatMap(([key, field]) => (field && FIELDS[key] ? [FIELDS[key]] : []))),
  }
}
