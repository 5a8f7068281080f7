import { Term } from '../annotate/terms.ts'
import { FATE_CLASSES, FATE_EVENTS, FATE_PEOPLE, FATE_TURNS } from '../data/headline-turns.ts'
import { NEWS_WORDS, OFFICE_WORDS, STAY_WORDS } from '../data/headline-words.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import { fileName } from './headline-places.ts'
import { splitPath } from './path-words.ts'
import { isTrade } from './trades.ts'
import { compileTurns } from './turns.ts'

/**
 * A release's headline that tells of one person without a name: "Bus driver leaves hospital with a new heart". Who is meant
 * is known to every neighbour, whatever the copy below says.
 */

const findTurns = compileTurns(FATE_TURNS, FATE_CLASSES)
const [PEOPLE, ELSEWHERE, OFFICE] = [FATE_PEOPLE, FATE_EVENTS, OFFICE_WORDS].map(wordSet)
const [MANY, PAIRS, HELD] = [
  'two three four five six seven eight nine ten eleven twelve dozens hundreds many all most local-area every',
  'twins triplets quadruplets quintuplets sextuplets',
  'inmate detainee prisoner patient resident case',
].map(wordSet)
const BEFALLEN = wordSet(`${NEWS_WORDS} ${STAY_WORDS} ${FATE_CLASSES.hurt}`)
const CARE = Term.Condition | Term.Procedure
const AT_WORK = Term.StaffRole | Term.StaffTitle

/** The headline, where it is of that kind. */
export function findDescribedFate(document: Document, headlines: ReadonlySet<number>): Span | undefined {
  return document.sentences.find(
    (sentence) => headlines.has(sentence.block) && !sentence.guard && isOfOne(document, sentence),
  )?.span
}

/** The file name does: "lottery-winner-overdose-rescue". */
export function describesInPath({ path }: Document): boolean {
  const words = splitPath(fileName(path))
  const at = words.findIndex(({ hash, classes }) => PEOPLE.has(hash) || classes & Term.Occupation)
  if (at < 0 || words.some(({ hash }) => ELSEWHERE.has(hash) || OFFICE.has(hash))) return false
  if (words[at].classes & AT_WORK) return false
  return words.some(({ hash, classes }, i) => i !== at && (BEFALLEN.has(hash) || classes & CARE))
}

function isOfOne(document: Document, sentence: Sentence): boolean {
  if (hasWord(document, sentence, ELSEWHERE) || hasWord(document, sentence, OFFICE)) return false
  const at = personIn(document, sentence)
  if (at < 0) return false
  // "detainee 30-77154": a number as good as a name.
  const { hash, kind } = document.tokens
  if (HELD.has(hash[at]) && kind[at + 1] === TokenKind.Number) return true
  return findTurns(document, sentence).some(({ idea, first, last }) =>
    idea === 'behind' ? first > at : last - 1 <= at,
  )
}

/** Token of the one person whom a headline names by trade, age or kin; -1 where it names none, many or somebody at work. */
function personIn(document: Document, { first, last }: Sentence): number {
  const { tokens, terms, text } = document
  for (let t = first; t < last; t++) {
    if (!PEOPLE.has(tokens.hash[t]) && !HELD.has(tokens.hash[t]) && !isTrade(document, t)) continue
    if (terms.cover[t] & AT_WORK || tokens.possessive[t] || MANY.has(tokens.hash[t - 1])) continue
    if (PAIRS.has(tokens.hash[t]) || !/s$/i.test(text.slice(tokens.start[t], tokens.end[t]))) return t
  }
  return -1
}
