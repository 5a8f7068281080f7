import type { BlockKind } from '../document.ts'

/** Kinds of blocks that hold running text. */
export const TEXT: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'table-cell'])
/** The same with headings: all in which a writer's own sentences stand. */
export const PROSE: ReadonlySet<BlockKind> = new Set<BlockKind>([...TEXT, 'heading'])
