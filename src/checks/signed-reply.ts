import type { Document, Sentence } from '../document.ts'

/** So many characters the line holds with which a reply is signed. */
const LONGEST = 90
/** Of a sentence, not of a signature. */
const SAYS = /[!?]|\b(?:we|you|your|i|it|thanks?|dear|is|are|was|were|will|has|have|tell|love)\b/i

/** The last paragraph of several, where it is no more than names, posts and a house. */
export function signs({ blocks, text }: Document, { block }: Sentence): boolean {
  const paragraphs = blocks.filter(({ kind, quoted }) => kind === 'paragraph' && !quoted)
  if (paragraphs.length < 2 || blocks[block] !== paragraphs[paragraphs.length - 1]) return false
  const { start, end } = blocks[block].span
  return end - start <= LONGEST && !SAYS.test(text.slice(start, end))
}
