import type { Document, Span } from '../document.ts'
import { isOurs } from './anecdote.ts'
import { tellsOfCareNear } from './in-care.ts'
import { storyOf } from './in-story.ts'

/** A title or a capital, a letter or two, and then marks for what is left out: "Mr. Ab****i". */
const MASKED =
  /\b(?:(?:Mrs?|Ms|Miss|Mx|Baby)\.? )?\p{Lu}\p{L}{0,3}(?:\*{2,9}|_{2,9}|•{2,9}|-{3,9}(?=\p{L}))\p{L}{0,4}(?![\p{L}*])/gu
const TITLED = /^(?:Mrs?|Ms|Miss|Mx|Baby)/
const MASKS = ['**', '__', '••', '---']
/** Oaths are masked as well. */
const OATH =
  /^(?:s[*_•]+(?:t|ts)?|sh[*_•]+t?|f\w?[*_•]+(?:k|ked|king|ing)?|as?[*_•]+(?:e|s|es)?|bi?[*_•]+(?:h|ch|es|d)?|da?[*_•]+n?|he?[*_•]+l?|cr?[*_•]+p?|pi?[*_•]+(?:s|ss)?)$/i
/** "V***a": a letter at the end as well is how names are masked, and what is starred out of a text is not. */
const BOTH_ENDS = /\p{L}$/u

/** "Mr. Ab****i", and without a title only beside words of care. */
export function* findMasked(
  document: Document,
): Generator<{ readonly span: Span; readonly sentence: number }> {
  const { text, sentences } = document
  if (!MASKS.some((mark) => text.includes(mark))) return
  for (let index = 0; index < sentences.length; index++) {
    const { span, guard } = sentences[index]
    if (guard || !isOurs(document, sentences[index])) continue
    for (const match of text.slice(span.start, span.end).matchAll(MASKED)) {
      const titled = TITLED.test(match[0])
      if (
        !titled &&
        (OATH.test(match[0]) ||
          !(BOTH_ENDS.test(match[0]) || tellsOfCareNear(document, index) || storyOf(document).has(index)))
      )
        continue
      const start = span.start + match.index
      yield { span: { start, end: start + match[0].length }, sentence: index }
    }
  }
}
