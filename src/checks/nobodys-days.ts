import type { DateEntity, Document } from '../document.ts'
import { isLongAgo } from './long-ago.ts'
import { perDocument } from './per-document.ts'

/** Days of people long dead, and of what nobody will speak of. */

/** "in the Christmas number of 1952", "kicked by a mule on a Tuesday" of a ledger from 1897. */
export const isOfOldDays = (document: Document, { element, sentence, year }: DateEntity) =>
  isOld(document, sentence) &&
  (element === 'holiday' || (year === undefined && !isRecent(document, sentence)))

/** What is told around it has a year of our time as well, or the old one is of a birth. */
function isRecent({ sentences, text }: Document, at: number): boolean {
  const from = sentences[Math.max(0, at - 2)].span.start
  return /\b(?:19[89]\d|20\d\d|born|birth|dob|since|years old|turn(?:ed|s))\b/i.test(
    text.slice(from, (sentences[at + 1] ?? sentences[at]).span.end),
  )
}
/** "We cannot say whether anybody in Tuesday's crash was a patient": nobody is told of. */
const DECLINES =
  /\b(?:can(?:not|['’]t)|will not|won['’]t|may not|must not|do(?:es)? not|don['’]t|unable to|not able to|never|declin(?:e[sd]?|ing) to)\b[^.;]{0,24}\b(?:say|confirm|comment|discuss|tell|share|release|speak|talk)\b[^.;]{0,20}\b(?:whether|if|any|who|about anyone|on)\b/i
export const declines = (document: Document, { sentence }: DateEntity) => isDeclined(document, sentence)

/** What holds of all days of a sentence is asked once: a sentence may hold any number. */
function ofSentence(judge: (document: Document, sentence: number) => boolean) {
  const answers = perDocument(() => new Map<number, boolean>())
  return (document: Document, sentence: number): boolean => {
    const known = answers(document)
    const answer = known.get(sentence) ?? judge(document, sentence)
    known.set(sentence, answer)
    return answer
  }
}
const isOld = ofSentence(isLongAgo)
const isDeclined = ofSentence(({ sentences, text }, sentence) =>
  DECLINES.test(text.slice(sentences[sentence].span.start, sentences[sentence].span.end)),
)
