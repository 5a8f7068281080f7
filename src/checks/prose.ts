import type { BlockKind, Document, Sentence } from '../document.ts'

/** Kinds of blocks that hold running text. */
export const TEXT: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'table-cell'])
/** The same with headings: all in which a writer's own sentences stand. */
export const PROSE: ReadonlySet<BlockKind> = new Set<BlockKind>([...TEXT, 'heading'])

/** Running text of whoever writes: what a reply quotes is its reviewer's. */
export function isOwnProse({ blocks, type }: Document, { block }: Sentence): boolean {
  const { kind, quoted } = blocks[block]
  return PROSE.has(kind) && !(quoted && type === 'reply')
}
