import { firstIndex } from '../bisect.ts'
import type { Document } from '../document.ts'
import type { Checked } from './message.ts'

/**
 * Leaves out what stands in the review that a reply answers: a block quote beside words of the house's own. What a
 * reviewer told of themselves is theirs; only what the house writes can confirm it or add to it.
 */
export function leaveOutReview({ type, blocks }: Document, found: readonly Checked[]): readonly Checked[] {
  if (type !== 'reply' || !blocks.some(({ kind, quoted }) => kind === 'paragraph' && !quoted)) return found
  const isQuoted = (offset: number) =>
    blocks[firstIndex(blocks.length, (index) => blocks[index].span.end > offset)]?.quoted === true
  return found.filter(({ span }) => !span || !isQuoted(span.start))
}
