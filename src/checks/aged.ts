import type { AgeEntity, Document } from '../document.ts'
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

/** The first age that may be told only as "90 or older". */
export const OLD = 90

/** What is wrong with an age, whosever it is; nothing below 90. */
export function gradeOf(
  { today }: Document,
  { years, form, birthYear }: AgeEntity,
): 'age' | 'birth' | 'decade' | undefined {
  if (form === 'birth-year')
    return birthYear !== undefined && Number(today.slice(0, 4)) - birthYear >= OLD ? 'birth' : undefined
  if (years < OLD) return undefined
  return years < 100 && form !== 'exact' ? 'decade' : 'age'
}
