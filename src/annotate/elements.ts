import type { BlockKind } from '../document.ts'
import type { Place } from './copy.ts'

/** Elements of HTML: which stand on lines of their own, and what they make of the words inside them. */

/** Elements that stand on lines of their own. */
export const BLOCKS = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure
   footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li listing main menu nav ol optgroup option p
   plaintext pre search section select summary table tbody td textarea tfoot th thead title tr ul xmp video audio iframe
   object`.split(/\s+/),
)

/** Elements whose content nobody sees. */
export const HIDDEN = new Set(['script', 'style', 'template', 'iframe', 'noembed', 'noframes'])

/** What kind of thing an element groups; items and rows number what stands in them. */
export const WITHIN: Readonly<Record<string, 'list' | 'table'>> = {
  ul: 'list',
  ol: 'list',
  menu: 'list',
  li: 'list',
  table: 'table',
  tr: 'table',
}

/** What the words right inside an element are, and how deep a heading they are. */
export function kindOf(name: string): { readonly kind: BlockKind; readonly depth: number | undefined } {
  if (/^h[1-6]$/.test(name)) return { kind: 'heading', depth: Number(name[1]) }
  return { kind: name === 'td' || name === 'th' ? 'table-cell' : 'paragraph', depth: undefined }
}

/** The place of what stands in an element that stands at `around`; `groups` is the number of groups so far. */
export function enterElement(walk: { groups: number }, name: string, around: Place): Place {
  const { kind, depth } = kindOf(name)
  const place: Place = { ...around, as: kind, depth }
  switch (name) {
    case 'blockquote':
      return { ...place, quoted: true }
    case 'li':
      return { ...place, group: walk.groups++, within: 'list', header: undefined }
    case 'table':
      return { ...place, rows: { count: 0 }, head: false }
    case 'thead':
      return { ...place, head: true }
    case 'tr': {
      const first = around.rows === undefined || around.rows.count++ === 0
      return { ...place, group: walk.groups++, within: 'table', header: first || around.head === true }
    }
    case 'tbody':
    case 'tfoot':
      return { ...place, head: false }
    default:
      return /^[A-Z]\w*Quote|^Quote/.test(name) ? { ...place, quoted: true } : place
  }
}
