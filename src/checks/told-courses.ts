import { isBodyPart } from '../annotate/terms.ts'
import { I } from '../annotate/vocabulary.ts'
import { hasTerm, Term } from '../checks.ts'
import { POST_WORDS as Words } from '../data/post-words.ts'
import { OUTCOME_WORDS, SCENE_WORDS } from '../data/scene-words.ts'
import { type Document, type Sentence, type Span, TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { gatesOf, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'

/** Posts that tell of one patient by a count: "Fourteen months of aligners, and somebody bit into an apple." */

const COURSE = wordSet(Words.course)
const GENERAL = wordSet(Words.general)
const GATE = openGate(COURSE)
const THINGS = wordSet(SCENE_WORDS)
const OUTCOMES = wordSet(OUTCOME_WORDS)
const NUMBERS = wordSet(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty ninety hundred',
)
const ONE = wordSet(
  'she he they her his their somebody someone owner bride groom mum mom dad this that our smile grin',
)
const CARE = Term.Procedure | Term.WeakProcedure | Term.Medicine | Term.Condition | Term.CareUnit
/** "In nineteen weeks of training", "for two days" */
const SPAN_OF_TIME = wordSet('in for over within during every')
/** Tokens within which the count opens a sentence. */
const OPENING = 4

/** Where a post opens a sentence with the count of somebody's care, and says how it ended; undefined where none does. */
export function toldCourse(document: Document): Span | undefined {
  const { sentences, type } = document
  if (type !== 'social' || !gatesOf(document).any(GATE)) return undefined
  const at = sentences.findIndex((sentence, index) => opensWithCourse(document, sentence, index))
  if (at < 0) return undefined
  const { block } = sentences[at]
  const end = sentences.findLastIndex((sentence) => sentence.block === block)
  const told = sentences.slice(Math.max(0, at - 1), end + 2)
  // Of an animal, or of the one who writes.
  if (document.people.some(({ role }) => role === 'fictional')) return undefined
  if (told.some((sentence) => hasWord(document, sentence, I))) return undefined
  const one = told.some((sentence) => hasWord(document, sentence, ONE))
  const ended = told.some((sentence) => hasWord(document, sentence, OUTCOMES))
  return one || ended ? { start: sentences[at].span.start, end: sentences[end].span.end } : undefined
}

function opensWithCourse(document: Document, sentence: Sentence, index: number): boolean {
  if (!gatesOf(document).at(index, GATE) || hasWord(document, sentence, GENERAL)) return false
  const { tokens, terms } = document
  const { first, last, guard } = sentence
  if (guard && guard !== 'second-person') return false
  if (SPAN_OF_TIME.has(tokens.hash[first])) return false
  if (hasTerm(document, sentence, Term.StaffRole)) return false
  let counted = false
  for (let t = first; t < Math.min(last - 1, first + OPENING); t++) {
    const number = tokens.kind[t] === TokenKind.Number || NUMBERS.has(tokens.hash[t])
    counted ||= number && [t + 1, t + 2].some((next) => next < last && COURSE.has(tokens.hash[next]))
  }
  if (!counted) return false
  for (let t = first; t < last; t++)
    if (terms.starts[t] & CARE || THINGS.has(tokens.hash[t]) || isBodyPart(tokens.hash[t])) return true
  return false
}
