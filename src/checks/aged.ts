import type { Document } from '../document.ts'
import { AGE_OPENERS } from '../entities/age.ts'
import { DIGITS, gatesOf, joinGates, openGate } from './gates.ts'
import { wordSet } from './has-word.ts'

/** Without one of these no age of 90 and no birth year that makes one is told. */
const AGED = /\b(?:9\d|1[0-3]\d)(?!\d|%|[.,]\d)|18\d\d|19[0-4]\d|century|ninet|nonagen|centen|hundred/i
const GATE = joinGates(DIGITS, openGate(wordSet(AGE_OPENERS.filter((word) => AGED.test(word)))))

/** Whether a sentence, by its number, may tell of an age of 90 or more, in digits or in words. */
export function mayTellOfOldAge(document: Document, sentence: number): boolean {
  if (!gatesOf(document).at(sentence, GATE)) return false
  const { start, end } = document.sentences[sentence].span
  return AGED.test(document.text.slice(start, end))
}

/** Whether any sentence of a draft may. */
export const maySomewhereTellOfOldAge = (document: Document) => gatesOf(document).any(GATE)
