import type { Block, Sentence, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { FUNCTION } from './vocabulary.ts'

/** From so many words on the share of closed-class words is telling. */
const ENOUGH_WORDS = 20
/** English prose holds about 45 closed-class words in a hundred; its nearest relatives share fewer than 15. */
const ENGLISH_SHARE = 0.2
/** A few lines are read as English on less: notes leave such words out. */
const FEW_WORDS = 12
const SHARE_OF_FEW = 0.1

/** Whether the prose reads as English, by its share of closed-class words. */
export function isEnglish(tokens: Tokens, sentences: readonly Sentence[], blocks: readonly Block[]): boolean {
  let words = 0
  let closed = 0
  for (const { first, last, block } of sentences) {
    if (blocks[block].kind !== 'paragraph') continue
    for (let t = first; t < last; t++) {
      if (tokens.kind[t] !== TokenKind.Lower) continue
      words++
      if (FUNCTION.has(tokens.hash[t])) closed++
    }
  }
  if (words < FEW_WORDS) return true
  return closed >= (words < ENOUGH_WORDS ? SHARE_OF_FEW : ENGLISH_SHARE) * words
}
