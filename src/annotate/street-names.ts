import type { Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'

/** "Parkinson Street", "the Down Atrium": what a discoverer's name or any other is part of there is a place. */
export const isStreet = ({ hash, kind }: Tokens, at: number, next: number): boolean =>
  next === at + 1 &&
  kind[at] === TokenKind.Capital &&
  kind[next] === TokenKind.Capital &&
  PLACES.has(hash[next])
const PLACES = wordSet(
  'street avenue road lane drive boulevard court square atrium hall wing pavilion garage tower auditorium library plaza terrace parkway bridge',
)
