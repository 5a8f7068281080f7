import { hasTerm, Term } from '../checks.ts'
import { ANECDOTE_CLASSES } from '../data/anecdote.ts'
import { NEWS_EVENTS as Words } from '../data/news-events.ts'
import type { Document, Sentence } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import { isPastVerb } from './past-tense.ts'

/** What a sentence beside the news says of the writer's own part in it, whatever the verb. */

const FEW = wordSet(Words.few)
const OWN = wordSet("i i'm i've we we've our ours my us me")
/** What everybody does after an event, and what is done for everybody. */
const PUBLIC = wordSet(Words.public)
const AT_WORK = Term.CareUnit | Term.StaffRole | Term.CareEvent | Term.Procedure
const KIT = wordSet(
  `${Words.kit} ${ANECDOTE_CLASSES.team} ${ANECDOTE_CLASSES.unit} ${ANECDOTE_CLASSES.where}`,
)
/** "I spent two hours …", "our bay was gowned": something of ours that happened, and none of what everybody does then. */
export const tellsOwnDoing = (document: Document, sentence: Sentence) =>
  isOwn(document, sentence) && happened(document, sentence)

/** Of ours, whatever the tense, and none of what everybody does. */
export const isOwn = (document: Document, sentence: Sentence) =>
  hasWord(document, sentence, OWN) && !hasWord(document, sentence, PUBLIC)

/** "didn't sleep", "reached", and not "are certified". */
function happened(document: Document, { first, last }: Sentence): boolean {
  const { hash } = document.tokens
  for (let t = first; t < last; t++)
    if (AUXILIARY.has(hash[t]) || (isPastVerb(document, t) && !PRESENT.has(hash[t - 1]))) return true
  return false
}
const AUXILIARY = wordSet("did didn't was wasn't were weren't had hadn't couldn't")
const PRESENT = wordSet("is are be been i'm we're they're being")

/** Work in care is named: a ward, a nurse, a pager. */
export const isAtWorkplace = (document: Document, sentence: Sentence) =>
  hasTerm(document, sentence, AT_WORK) || hasWord(document, sentence, KIT)

/** How somebody does in care, in a sentence or the one that goes on. */
export function tellsState(document: Document, index: number): boolean {
  return [index, index + 1].some((at) => {
    const sentence = document.sentences[at]
    return sentence !== undefined && !sentence.guard && hasTerm(document, sentence, STATE)
  })
}
const STATE = Term.Procedure | Term.CareEvent | Term.Recovery | Term.CareUnit

/** "Two of the faces", "one of them". */
export function hasFewOf({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t + 2 < last; t++)
    if (FEW.has(tokens.hash[t]) && tokens.hash[t + 1] === OF && THOSE.has(tokens.hash[t + 2])) return true
  return false
}
const [OF] = wordSet('of')
const THOSE = wordSet('the them those these that')
