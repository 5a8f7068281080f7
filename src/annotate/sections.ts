import type { Block, Section } from '../document.ts'

/** Cuts the blocks at headings; what stands before the first heading is a section without one. */
export function splitSections(blocks: readonly Block[]): Section[] {
  const out: Section[] = []
  let heading: number | undefined
  let first = 0
  const close = (last: number) => {
    if (last > first)
      out.push({
        heading,
        depth: heading === undefined ? 0 : (blocks[heading].depth ?? 1),
        blocks: { first, last },
      })
  }
  for (let block = 0; block < blocks.length; block++) {
    if (blocks[block].kind !== 'heading') continue
    close(block)
    heading = first = block
  }
  close(blocks.length)
  return out
}
