import type { Document } from '../document.ts'

/** Words of the longest signature. */
const LONGEST = 14

/** Whether the block behind a quotation signs it: "— Dana Okoro, RN", or a line in its block quote that is no sentence. */
export function isSignedBelow({ blocks, text }: Document, at: number): boolean {
  const next = blocks[at + 1]
  if (!next) return false
  const words = text.slice(next.span.start, next.span.end).trim()
  if (/^(?:[—–-]|--)/.test(words)) return true
  return (
    blocks[at].quoted && next.quoted && !/[.!?:]["”]?$/.test(words) && words.split(/\s+/).length <= LONGEST
  )
}
