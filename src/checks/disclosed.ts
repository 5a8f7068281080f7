import { DISCLOSED, DISCLOSURE_KEYS } from '../data/material-ties.ts'
import type { Document, Span } from '../document.ts'
import { PROSE } from './prose.ts'
import { listSharedLinks } from './shared-links.ts'
import { kindOfSource } from './source-hosts.ts'

/** Characters of a post that are shown before "more" (16 CFR 255.0(f): difficult to miss). */
const SHOWN = 125
/** Blocks at the head of longer copy in which a disclosure is up front. */
const HEAD = 4

/** Whether a draft tells of a tie openly: before what it is about, too late for a reader to see, or not at all. */
export function disclosureFor(document: Document, tie: Span): 'open' | 'late' | 'none' {
  const { blocks, text, type, frontMatter } = document
  const keys = Object.entries(frontMatter?.data ?? {})
  if (keys.some(([key, value]) => DISCLOSURE_KEYS.has(key.toLowerCase().replace(/[-_]/g, '')) && value))
    return 'open'
  const prose = blocks.filter(({ kind }) => PROSE.has(kind))
  let at = -1
  let block = 0
  for (const [index, { span }] of prose.entries()) {
    const found = DISCLOSED.exec(text.slice(span.start, span.end).replaceAll('’', "'"))
    if (!found) continue
    at = span.start + found.index
    block = index
    break
  }
  if (at < 0) return 'none'
  if (type !== 'social') {
    if (block < HEAD) return 'open'
    // The tie is told where it shows, which is too late where its thing was linked further up.
    return at > tie.end || linksThings(document, at) ? 'late' : 'open'
  }
  const start = prose[0].span.start
  const [link] = listSharedLinks(document)
  return at - start <= SHOWN && (!link?.url || at <= link.span.start) ? 'open' : 'late'
}

/** Before an offset a link leads away, and to no source. */
function linksThings(document: Document, offset: number): boolean {
  return listSharedLinks(document).some(
    ({ span, host, own, url }) =>
      span.start < offset && host !== '' && !own && kindOfSource(url, {}) === undefined,
  )
}
