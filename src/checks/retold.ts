import type { Document } from '../document.ts'
import { hasWord, wordSet } from './has-word.ts'

const OURS = wordSet("we we're we've we'd our ours us i i'm i've my me mine here")
/** Sentences to either side in which the one who shares may speak of own work. */
const NEAR = 1

/** Whether a sentence of a shared article tells only what the article told: nobody who shares it speaks there of own knowledge. */
export function isRetold(document: Document, at: number): boolean {
  if (document.type !== 'share') return false
  const { sentences } = document
  for (let near = at - NEAR; near <= at + NEAR; near++)
    if (sentences[near] && hasWord(document, sentences[near], OURS)) return false
  return true
}
