import type { Document, SourceSpan } from '../document.ts'

const TITLE_KEYS =
  /^(?:title|headline|subject|h1|linktitle|short_?title|(?:og|seo|meta|page|social|twitter|email)[-_:. ]?(?:title|subject))$/i
const ADDRESS_KEYS = ['permalink', 'url', 'aliases', 'redirect_from']
const SUBJECT = /^[\s*_]*(?:subject|headline|title)(?: line)?[*_]*:/i
/** A release without headings opens with its headline; longer blocks are its text. */
const LINE = 160

/** Block numbers of titles and first headings, then of slugs. */
export function listHeadlines({ blocks, text, type }: Document): { headlines: number[]; slugs: number[] } {
  const headlines: number[] = []
  const slugs: number[] = []
  let first = true
  for (const [index, { kind, path, depth }] of blocks.entries()) {
    if (kind === 'front-matter' && path) {
      const key = path.filter((step) => typeof step === 'string').join('_')
      if (TITLE_KEYS.test(key)) headlines.push(index)
      else if (/^slug$/i.test(key)) slugs.push(index)
    } else if (kind === 'heading') {
      if (first || depth === 1) headlines.push(index)
      first = false
    }
  }
  // A mail's or a release's subject stands in the copy where there is no front matter.
  for (const index of [0, 1, 2])
    if (
      blocks[index]?.kind === 'paragraph' &&
      SUBJECT.test(text.slice(blocks[index].span.start, blocks[index].span.start + LINE))
    )
      headlines.push(index)
  if (!headlines.length && type === 'press-release') {
    const line = blocks.findIndex(({ kind, span }) => {
      const words = text.slice(span.start, span.end)
      return (
        kind === 'paragraph' && !/^(?:for immediate release|embargo|contact|media contact|date)/i.test(words)
      )
    })
    if (line >= 0 && blocks[line].span.end - blocks[line].span.start < LINE) headlines.push(line)
  }
  return { headlines, slugs }
}

/** Addresses that front matter gives the page under keys that are no copy. */
export function listAddresses({ frontMatter }: Document): { source: SourceSpan; address: string }[] {
  if (!frontMatter) return []
  return ADDRESS_KEYS.flatMap((key) => {
    const value = frontMatter.data[key]
    const list = Array.isArray(value) ? value : [value]
    return list.flatMap((one: unknown) => {
      if (typeof one !== 'string') return []
      return [{ source: frontMatter.place([key]), address: one.split('/').findLast(Boolean) ?? '' }]
    })
  })
}

/** The last part of a path; the folder's for a page that is its folder's index. */
export function fileName(path: string): string {
  const parts = path.split('/').filter(Boolean)
  const last = parts.pop() ?? ''
  return /^(?:_?index|readme|page|post)\.[a-z]+$/i.test(last) ? (parts.pop() ?? '') : last
}
