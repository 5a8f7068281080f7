import { hashWord } from '../annotate/fold.ts'
import { patients } from '../checks.ts'
import { type Document, type Person, TokenKind } from '../document.ts'
import { wordSet } from './has-word.ts'

const ADULT = 18
/** Said of somebody who cannot sign. */
const YOUNG = wordSet(
  'newborn preemie toddler infant preschooler kindergartner kindergartener nappies diapers crib schoolboy schoolgirl grader',
)
/** "Little Octavio", "our brave boy". */
const DEAR = wordSet('little tiny brave baby')
const CHILD = wordSet('boy girl guy one fighter lady man warrior dude princess buddy')
const SUBJECT = wordSet('he she is was')
/** "He is nine." */
const SMALL = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'
    .split(' ')
    .map((word, index) => [hashWord(word), index + 1]),
)
const IS = hashWord('is')
/** "When she was eleven": an age of long ago. */
const BACK_THEN = /\b(?:when|since|until|at|from|before|after|aged?)\b[^.;]{0,16}$/i
const [COMMA, PERIOD] = [0x2c, 0x2e]
/** Mentions looked at. */
const MOST = 40

/** Whether a patient is told of as under age, and nowhere as grown up. */
function isMinor(document: Document, { mentions }: Person): boolean {
  let young = false
  for (const sentence of new Set(mentions.slice(0, MOST).map((mention) => mention.sentence))) {
    for (const { years, subject, form, span } of document.entities.at(sentence, 'age')) {
      if (subject === 'thing' || form === 'birth-year') continue
      if (years >= ADULT) return false
      young ||= !BACK_THEN.test(document.text.slice(Math.max(0, span.start - 24), span.start))
    }
    young ||= isSpelledYoung(document, sentence) || isCalledYoung(document, sentence)
  }
  return young
}

/** "He is nine, he plays in goal": a number, and nothing that it counts. */
function isSpelledYoung({ tokens, sentences }: Document, index: number): boolean {
  const { first, last } = sentences[index]
  for (let t = first + 2; t < last; t++) {
    if (!SMALL.has(tokens.hash[t])) continue
    const be = tokens.hash[t - 1] === IS
    const alone = t + 1 >= last || tokens.hash[t + 1] === COMMA || tokens.hash[t + 1] === PERIOD
    if (be && alone && SUBJECT.has(tokens.hash[t - 2])) return true
  }
  return false
}

function isCalledYoung({ tokens, sentences }: Document, index: number): boolean {
  const { first, last } = sentences[index]
  for (let t = first; t < last; t++) {
    if (YOUNG.has(tokens.hash[t])) return true
    if (!DEAR.has(tokens.hash[t]) || t + 1 >= last) continue
    if (CHILD.has(tokens.hash[t + 1]) || tokens.kind[t + 1] === TokenKind.Capital) return true
  }
  return false
}

/** The one patient that the draft is about is told of as under age. */
export function isOfMinor(document: Document): boolean {
  const told = patients(document)
  return told.length > 0 && told.length < 3 && told.some((person) => isMinor(document, person))
}
