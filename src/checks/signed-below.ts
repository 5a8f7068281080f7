import type { Document } from '../document.ts'

/** Words of the longest signature. */
const LONGEST = 14

const UNNAMED = /^(?:[—–-]|--)\s?(?:an?|one of|the|our|some) [\p{Ll} ’'-]{3,80}$/u
const PATIENT =
  /\b(?:patients?|members?|clients?|mom|mum|dad|mother|father|parents?|caregivers?|survivors?|daughter|son|wife|husband|families|family|residents?|proverb|saying|poem|song)\b/i
/** Whether the block behind a quotation signs it: "— Dana Okoro, RN", or a line in its block quote that is no sentence. */
export function isSignedBelow({ blocks, text }: Document, at: number): boolean {
  const next = blocks[at + 1]
  if (!next) return false
  const words = text.slice(next.span.start, next.span.end).trim()
  // "— One of our therapists": still nobody, unless a patient speaks.
  if (UNNAMED.test(words) && !PATIENT.test(words)) return false
  if (/^(?:[—–-]|--)/.test(words)) return true
  return (
    blocks[at].quoted && next.quoted && !/[.!?:]["”]?$/.test(words) && words.split(/\s+/).length <= LONGEST
  )
}
