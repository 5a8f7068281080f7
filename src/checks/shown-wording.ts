import { NUMBER_WORDS_AROUND as Words } from '../data/health-numbers.ts'
import type { Document, Span } from '../document.ts'
import { hasWord, wordSet } from './has-word.ts'

/** Whether a number is only part of a wording that is quoted. */

const SPEECH = wordSet(Words.speech)
/** Characters of a block that are looked back over. */
const LONG = 2000
/** A wording that is quoted to be looked at: what a headline said. */
const WORDING = wordSet(
  'headline headlines advert adverts label labels poster posters slogan tagline billboard caption',
)

/** In quotation marks that nobody speaks: a wording that is shown, as in "Instead of “9 in 10 …”". */
export function isShownOnly(document: Document, at: number, { start }: Span): boolean {
  const { blocks, sentences, text } = document
  const { block } = sentences[at]
  const opened = blocks[block].span.start
  // A long block holds prose that quotes in passing.
  if (start - opened > LONG) return false
  const before = text.slice(opened, start)
  const open = before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0
  if (!open) return false
  if (hasWord(document, sentences[at], WORDING)) return true
  let first = at
  while (sentences[first - 1]?.block === block) first--
  for (let s = first; sentences[s]?.block === block; s++)
    if (hasWord(document, sentences[s], SPEECH)) return false
  return true
}
