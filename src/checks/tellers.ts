import { patients } from '../checks.ts'
import type { Document, Person, Span } from '../document.ts'
import { hasWord, wordSet } from './has-word.ts'
import { perDocument } from './per-document.ts'
import { ownWordsOf, quotedFrom } from './signed-quotes.ts'

/** A patient, and copy in which that patient speaks. */
interface Telling extends Span {
  readonly person: Person
}

const I = wordSet('i my me mine')
/** The cue of src/annotate/patient-speech.ts. */
const BELOW = 'tells of own care'
/** Characters of a quotation that are somebody's words. */
const QUOTATION = 1200

/** The patient who says "I" in a sentence: below "as told by …", under a heading that is a name, in a quotation. */
export function tellerOf(document: Document, at: number): Person | undefined {
  const sentence = document.sentences[at]
  if (!hasWord(document, sentence, I)) return undefined
  return listTellings(document).find(
    ({ start, end }) => start <= sentence.span.start && sentence.span.start < end,
  )?.person
}

const listTellings = perDocument((document: Document): readonly Telling[] =>
  patients(document).flatMap((person) => {
    if (!person.certain) return []
    const own = ownWordsOf(document, person)
    if (own) return [{ ...own, person }]
    const [first] = person.mentions
    if (person.cues.some(({ why }) => why === BELOW))
      return [{ start: first.span.end, end: document.text.length, person }]
    const quote = quotedFrom(document, person)
    return quote === undefined ? [] : [{ start: quote, end: quote + QUOTATION, person }]
  }),
)
