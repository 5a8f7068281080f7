import { Term } from '../checks.ts'
import { EMPLOYER_CLASSES, EMPLOYER_TURNS, ROLE_WORDS } from '../data/roles.ts'
import type { Document, Person, Span } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import { careIn } from './in-care.ts'
import { storyOf } from './in-story.ts'
import { firstMention, followsOther } from './last-told.ts'
import { endOfPlace } from './role-place.ts'
import { compileTurns } from './turns.ts'

/** A patient's work, told by a verb: "she teaches at Mill Run Elementary", "he owns the hardware store". */
export interface Employer {
  readonly span: Span
  readonly unique: boolean
  readonly person: Person
}

const findTurns = compileTurns(EMPLOYER_TURNS, EMPLOYER_CLASSES)
export const EMPLOYER_GATE = findTurns.gate
const HOUSE = wordSet(ROLE_WORDS.house)
const OURS = wordSet('our us we')
/** Tokens before the verb in which its subject stands. */
const REACH = 8
const MANY = 20

/** What a sentence tells of the work of the patient who is its subject. */
export function employerIn(document: Document, index: number): Employer | undefined {
  const told = document.told.get(index)
  if (!told) return undefined
  const sentence = document.sentences[index]
  const [turn] = findTurns(document, sentence)
  if (!turn) return undefined
  const { tokens } = document
  const end = endOfPlace(document, turn.last, sentence.last)
  // "works for a hospital", and not "works at the mill and came to our hospital".
  if (hasWord(document, { ...sentence, first: turn.first, last: Math.min(sentence.last, end + 2) }, HOUSE))
    return undefined
  const span = { start: tokens.start[turn.first], end: tokens.end[end - 1] }
  if (followsOther(document, index, span.start)) return undefined
  const person = told
    .slice(0, MANY)
    .filter(({ role }) => role === undefined || role === 'patient')
    .find((one) => {
      const mention = firstMention(one, index)?.span
      // "Half the county buys eggs from her stand": whose it is stands within.
      return (
        mention !== undefined &&
        (turn.idea === 'known' ? mention.start < span.end : mention.end <= span.start)
      )
    })
  if (!person) return undefined
  // In somebody's story "she" is that one, whether or not a word calls her a patient.
  const sure = person.role === 'patient' && (person.certain || storyOf(document).has(index))
  if (!sure && careIn(document, index) < 2) return undefined
  const from = firstMention(person, index)?.span.end ?? 0
  return isOfAnother(document, from, turn) ? undefined : { span, unique: turn.idea !== 'common', person }
}

/** Kin, staff or we stand between the patient and the verb. */
function isOfAnother(
  { tokens, terms }: Document,
  from: number,
  { first: at, last }: { first: number; last: number },
): boolean {
  for (let t = at - 1; t > at - REACH && tokens.start[t] >= from; t--)
    if (terms.cover[t] & (Term.Kinship | Term.StaffRole | Term.StaffTitle) || OURS.has(tokens.hash[t]))
      return true
  // "our librarian runs the patient library"
  for (let t = at; t < last; t++) if (OURS.has(tokens.hash[t]) || terms.cover[t] & Term.Patient) return true
  return false
}

/** Offset behind what is told of a relative's work, where it begins between two tokens; 0 where nothing is. */
export function workBehind(document: Document, index: number, from: number, to: number): number {
  const turn = findTurns(document, document.sentences[index]).find(
    ({ first }) => first >= from && first <= to,
  )
  if (!turn) return 0
  for (let t = turn.first; t < turn.last; t++) if (OURS.has(document.tokens.hash[t])) return 0
  const { last } = document.sentences[index]
  return document.tokens.end[endOfPlace(document, turn.last, last) - 1]
}
