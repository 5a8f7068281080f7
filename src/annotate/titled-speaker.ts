import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Setting } from './clause.ts'
import type { RawMention } from './mentions.ts'
import { HEALTH, Term } from './terms.ts'

const COMMA = 0x2c
const REMEMBERS = wordSet('remembers remember recalls honors honours')

/** "…," said Dana Okoro, the architect who led the work: a speaker with an office or a trade. */
export function isTitledSpeaker(
  { tokens, terms }: Setting,
  { first, next }: RawMention,
  from: number,
  end: number,
): boolean {
  if (first <= from || !(terms.cover[first - 1] & Term.Speech) || tokens.hash[next] !== COMMA) return false
  // "remembers Dana, who …": of whom something is told, and who says nothing.
  if (REMEMBERS.has(tokens.hash[first - 1])) return false
  for (let t = next + 1; t < Math.min(end, next + 8); t++) {
    if (terms.cover[t] & (HEALTH | Term.Patient | Term.Kinship | Term.CareEvent | Term.Life)) return false
    if (tokens.kind[t] === TokenKind.Number) return false
  }
  return next + 2 < end
}
