import { TIE_AROUND as Around, NOT_GIVEN_UP } from '../data/material-ties.ts'
import type { Document } from '../document.ts'
import { hasWord, wordSet } from './has-word.ts'
import { perDocument } from './per-document.ts'
import { isOwnProse } from './prose.ts'

/** Whether a draft praises something to its readers. */

const [PRAISE, GOOD, SELF, OURS] = [Around.praise, Around.good, Around.self, Around.ours].map(wordSet)

/** The writer praises something: "we swear by …", "Loving my new …". */
export const isRecommended = perDocument((document: Document): boolean => {
  if (document.type === 'share') return true
  return document.sentences.some(
    (one) =>
      isOwnProse(document, one) &&
      hasWord(document, one, PRAISE) &&
      (hasWord(document, one, SELF) ||
        hasWord(document, one, OURS) ||
        PRAISE.has(document.tokens.hash[one.first])),
  )
})

/** Something is praised, by whomever and for whatever. */
export const isPraised = perDocument(
  (document: Document): boolean =>
    isRecommended(document) ||
    document.sentences.some(
      (one) =>
        isOwnProse(document, one) &&
        (hasWord(document, one, PRAISE) ||
          hasWord(document, one, GOOD) ||
          NOT_GIVEN_UP.test(document.text.slice(one.span.start, one.span.end))),
    ),
)

const THEIRS = wordSet('their theirs its it them these')

/** What somebody else makes is praised: "their cream is the only one I trust". */
export const isTheirsPraised = (document: Document): boolean =>
  document.sentences.some(
    (one) =>
      isOwnProse(document, one) &&
      hasWord(document, one, THEIRS) &&
      (hasWord(document, one, PRAISE) || hasWord(document, one, GOOD)),
  )
