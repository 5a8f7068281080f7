import { COURTESY_WORDS as Words } from '../data/reply-courtesy.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { confirmationsIn } from './confirmations.ts'
import { CONDITION, isOfEverybody, isOfReview } from './courtesy.ts'
import { hasWord } from './has-word.ts'
import { isInQuotation } from './in-quotation.ts'
import { isPastVerb } from './past-tense.ts'
import { isOwnProse } from './prose.ts'
import { WAS } from './reply-verbs.ts'
import { matterOf } from './told-matter.ts'

/** What an answer to a review of care tells where nothing but the company of its words shows that it tells. */

const [OFFERED, MODALS, SHARED] = [Words.reached, Words.modals.replace(/\bto\b/, ''), Words.feelings].map(
  wordSet,
)

interface Beside {
  readonly span: Span
  /** Tells of a body or its treatment, and leaves no doubt. */
  readonly clinical: boolean
  readonly why: string
}

/** What the sentences tell that hold none of the facts found by their own words. */
export function* readBeside(
  document: Document,
  found: readonly { readonly span: Span; readonly doubtful?: boolean }[],
): Generator<Beside> {
  const sure = found.some(({ doubtful }) => !doubtful)
  for (const sentence of document.sentences) {
    const { start, end } = sentence.span
    if (!isOwnProse(document, sentence) || sentence.guard === 'bad-example') continue
    if (found.some(({ span }) => span.start < end && span.end > start)) continue
    const tie = clinicalTie(document, sentence)
    if (tie) yield { span: tie, clinical: true, why: 'a body or its treatment, beside what says whose' }
    else if (sure && goesOnTelling(document, sentence))
      yield { span: sentence.span, clinical: false, why: 'goes on with what is told' }
  }
}

/** From the first word to the last of what says that somebody was here and of what says what it is that they have. */
function clinicalTie(document: Document, sentence: Sentence): Span | undefined {
  const { start, end } = document.tokens
  let first = sentence.last
  let last = sentence.first
  for (let t = sentence.first; t < sentence.last; t++)
    if (matterOf(document, t) === 'clinical') [first, last] = [Math.min(first, t), t + 1]
  if (last === sentence.first) return undefined
  let tied = false
  for (const { idea, ...said } of confirmationsIn(document, sentence, 0)) {
    if (idea === 'declined' || idea === 'denial' || idea === 'records') continue
    const span = { start: start[said.first], end: end[said.last - 1] }
    if (isInQuotation(document, span)) continue
    tied = true
    first = Math.min(first, said.first)
    last = Math.max(last, said.last)
  }
  return tied ? { start: start[first], end: end[last - 1] } : undefined
}

/** A sentence of the past with nothing of courtesy, offers or policy in it; where the rest of a reply tells of care, this does as well. */
function goesOnTelling(document: Document, sentence: Sentence): boolean {
  const { first, last } = sentence
  const { hash, kind } = document.tokens
  if (hasWord(document, sentence, OFFERED) || hasWord(document, sentence, MODALS)) return false
  if (hasWord(document, sentence, SHARED) || hasWord(document, sentence, CONDITION)) return false
  if (isOfEverybody(document, sentence) || isOfReview(document, sentence)) return false
  for (let t = first; t < last; t++)
    if (WAS.has(hash[t]) || (kind[t] === TokenKind.Lower && isPastVerb(document, t))) return true
  return false
}
