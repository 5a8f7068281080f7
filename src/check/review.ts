import type { Document } from '../document.ts'
import type { Finding } from '../rule.ts'

/**
 * Whether a finding stands in the review that a reply answers: a block quote above words of the house's own. What a
 * reviewer told of themselves is theirs; only what the house writes can confirm it or add to it.
 */
export function isReviewers({ type, blocks }: Document, { span }: Finding): boolean {
  if (type !== 'reply' || !span) return false
  const within = blocks.find((block) => block.span.start <= span.start && span.start < block.span.end)
  return within?.quoted === true && blocks.some(({ kind, quoted }) => kind === 'paragraph' && !quoted)
}
