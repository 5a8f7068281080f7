import type { Block, Sentence, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { FUNCTION } from './vocabulary.ts'

/** A draft with fewer words says too little to tell. */
const ENOUGH_WORDS = 20
/** English prose holds about 45 closed-class words in a hundred; its nearest relatives share fewer than 15. */
const ENGLISH_SHARE = 0.2

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
  return words < ENOUGH_WORDS || closed >= ENGLISH_SHARE * words
}
