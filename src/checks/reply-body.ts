import { COURTESY_WORDS as Words } from '../data/reply-courtesy.ts'
import type { Document, Sentence } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { CONDITION, isOfEverybody, tells } from './courtesy.ts'
import { hasWord } from './has-word.ts'
import { passAdverbs, type Stretch } from './reply-verbs.ts'

/** Whose a thing of a body is that a reply points at with no verb of the past behind it. */

const [ORDERS, AFTER, SPOKEN, MODALS] = [
  Words.orders,
  'after since following despite through with without between before',
  "you your you've you're yours you'd",
  Words.modals.replace(/\b(?:will|to|please)\b/g, ''),
].map(wordSet)

/** The reader's: told to mind it, looked back on, or spoken of to them, and nothing says that it is anybody's. */
export function isReaders(document: Document, sentence: Sentence, clause: Stretch, few: boolean): boolean {
  const { hash } = document.tokens
  if (isOfEverybody(document, sentence, true)) return false
  for (let t = sentence.first; t < sentence.last; t++)
    if (CONDITION.has(hash[t]) || MODALS.has(hash[t])) return false
  // "After two losses and that third transfer, …"
  if (AFTER.has(hash[clause.first]) || AFTER.has(hash[clause.first - 1])) return tells(document, sentence)
  if (few) return false
  // "Enjoy the new crown"
  if (ORDERS.has(hash[passAdverbs(document, clause.first, clause.last)])) return true
  return hasWord(document, sentence, SPOKEN)
}
