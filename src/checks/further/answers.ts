import type { Document, Span } from '../../document.ts'
import { TokenKind } from '../../document.ts'
import { wordSet } from '../../word-set.ts'
import { answersCare } from '../audience.ts'
import { isOfEverybody, tells } from '../courtesy.ts'
import { hasWord } from '../has-word.ts'
import { isClinical } from '../told-matter.ts'
import { openSentences } from './open-sentences.ts'

const CONTACT = wordSet(
  'call phone ring email e-mail text contact reach office manager desk privately offline directly line write dm message sorry apologize apologise',
)
const SOMEBODY = wordSet("you your you've you're you'd yours he she his her him they their them")
const AHEAD = wordSet(
  'see again soon next back forward until till forever remember forget forgotten miss missed always usual welcome',
)

/** Sentences of an answer that has told of care already: whatever else they say of a body or of what happened is of the same care. */
export function* furtherCare(document: Document): Generator<Span> {
  if (!answersCare(document)) return
  for (const at of openSentences(document)) {
    const sentence = document.sentences[at]
    if (hasWord(document, sentence, CONTACT) || isOfEverybody(document, sentence)) continue
    const told = hasWord(document, sentence, SOMEBODY) && tells(document, sentence)
    if (isClinical(document, sentence) || told || (isCounted(document, at) && tells(document, sentence)))
      yield sentence.span
  }
}

/** Numbers of an answer are results, doses and fees. */
function isCounted({ tokens, sentences }: Document, at: number): boolean {
  for (let t = sentences[at].first; t < sentences[at].last; t++)
    if (tokens.kind[t] === TokenKind.Number) return true
  return false
}

/** Sentences of such an answer that speak of a next time or of a shared past. */
export function* furtherTies(document: Document): Generator<Span> {
  if (!answersCare(document)) return
  for (const at of openSentences(document)) {
    const sentence = document.sentences[at]
    if (hasWord(document, sentence, CONTACT)) continue
    if (hasWord(document, sentence, SOMEBODY) && hasWord(document, sentence, AHEAD)) yield sentence.span
  }
}
