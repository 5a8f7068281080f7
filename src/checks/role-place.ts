import { ROLE_WORDS as Words } from '../data/roles.ts'
import type { Document } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'

/** Where a role is held: "at Lowell High", "on one of the stations". */

const OF_WORDS = wordSet(Words.of)
const HOUSE = wordSet(Words.house)
const PLACE = wordSet(Words.place)
/** Words behind a role up to the name of its place, and of that name. */
const AHEAD = 5
const NAME = 4

/** Token behind the named place or house that follows a role; 0 where none does, -1 where it is a house of care. */
export function placeBehind(document: Document, end: number, last: number): number {
  const { tokens } = document
  if (end >= last || !OF_WORDS.has(tokens.hash[end])) return 0
  for (let t = end + 1; t < Math.min(last, end + 1 + AHEAD); t++) {
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] !== 0x2d) return 0
    if (HOUSE.has(tokens.hash[t])) return -1
    // "the governess on one of the stations", "the cook at the school"
    if (t > end + 1 && tokens.kind[t] === TokenKind.Lower && PLACE.has(tokens.hash[t])) {
      const to = tokens.kind[t + 1] === TokenKind.Lower && PLACE.has(tokens.hash[t + 1]) ? t + 2 : t + 1
      return HOUSE.has(tokens.hash[to]) ? -1 : to
    }
    if (tokens.kind[t] !== TokenKind.Capital && tokens.kind[t] !== TokenKind.Upper) continue
    let to = t
    while (to < Math.min(last, t + NAME) && isNamePart(tokens, to)) to++
    for (let n = t; n < Math.min(last, to + 2); n++) if (HOUSE.has(tokens.hash[n])) return -1
    return endOfPlace(document, to, last)
  }
  return 0
}

/** Token behind a name with the kind of place that belongs to it: "Ferro paper mill". */
export function endOfPlace({ tokens }: Document, to: number, last: number): number {
  let end = to
  while (end < last && isNamePart(tokens, end)) end++
  for (let t = end; t < Math.min(last, end + 3) && tokens.kind[t] === TokenKind.Lower; t++)
    if (PLACE.has(tokens.hash[t])) return t + 1
  return end
}

const isNamePart = (tokens: Document['tokens'], at: number) =>
  tokens.kind[at] === TokenKind.Capital || tokens.kind[at] === TokenKind.Upper
