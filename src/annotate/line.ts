import type { Nodes } from 'mdast'
import { startFlow } from '../parse/flow.ts'
import type { Draft, Passage, Place } from './copy.ts'
import type { Cursor } from './cursor.ts'
import type { OpenTag } from './html-inline.ts'
import type { Space } from './html-text.ts'

/** A walk through a tree: what it reads and what it has written. */
export interface Walk {
  readonly cursor: Cursor
  readonly draft: Draft
  /** List items, table rows and footnotes so far. */
  groups: number
  /** HTML block quotes that are open: their end may stand in a later block. */
  quotes: number
  /** In MDX elements may stand among words. */
  readonly mdx: boolean
}

/** A passage with the HTML tags that are open in it. */
export interface Line extends Passage {
  readonly tags: OpenTag[]
  readonly comments: Draft['comments']
  /** In a script: the text up to its end is no copy. */
  hidden: boolean
  /** In a table, where code escapes its pipes. */
  readonly piped: boolean
  /** How its HTML text is read. */
  readonly space: Space
}

/** A passage with nothing in it. */
export function startLine({ comments }: Draft, place: Place, space: Space = 'shown'): Line {
  const piped = place.within === 'table'
  return { flow: startFlow(), marks: [], attached: [], tags: [], comments, hidden: false, piped, space }
}

/** Where a node stands in the source. */
export function spanOf(node: Nodes): { start: number; end: number } {
  return { start: startOf(node), end: endOf(node) }
}

/** Source offset of a node's first character. */
export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}

/** Source offset after a node's last character. */
export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0
}
