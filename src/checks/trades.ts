import { Term } from '../annotate/terms.ts'
import type { Document } from '../document.ts'
import { wordSet } from '../word-set.ts'

/** Whether a word names somebody's trade, by a list or by how names of trades end. */

const ENDS =
  /(?:man|woman|men|keeper|smith|wright|monger|maker|worker|driver|teacher|operator|mechanic|technician|engineer|fitter|grower|breeder|hand)$/
/** What somebody is who has no trade. */
const NO_TRADE = wordSet(
  'pacemaker screwdriver peacemaker gentleman gentlewoman woman man men women madman superman strongman layman freshman caveman snowman hero fighter star champion hand human beforehand firsthand secondhand german roman',
)
const JOBS = Term.Occupation | Term.PublicRole | Term.StaffRole

export const isNoTrade = (hash: number) => NO_TRADE.has(hash)

export function isTrade({ tokens, terms, text }: Document, at: number): boolean {
  if (NO_TRADE.has(tokens.hash[at])) return false
  return (terms.cover[at] & JOBS) !== 0 || ENDS.test(text.slice(tokens.start[at], tokens.end[at]))
}
