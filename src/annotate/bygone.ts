import type { Sentence, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordSet, wordSet } from '../word-set.ts'
import { FUNCTION } from './vocabulary.ts'

/** Pages from an archive: the people of a ledger of 1897 are told of at length, and nobody lives who was treated then. */

/** Whoever was in care before this year has been dead for fifty years by all odds (45 CFR 160.103 protects no longer). */
export const LIFETIME = 1930
/** Sentences behind an old year that are told of it. */
const REACH = 8
const NOWADAYS = wordSet(
  "today now nowadays currently yesterday tonight still recently our we we've ours i i'm my",
)
/** "Founded in 1912", "stands here since 1908": a year of the house, and nobody is told of in it. */
const FOUNDED = wordSet(
  'founded established opened built dedicated incorporated chartered erected begun dating since est started moved bought',
)

/** Who was born since this year may live: in care now, and not in a ledger. */
const LONGEST = 1915
const BORN = wordSet('born')

/** Most drafts hold nothing like such a year. */
const OLD = /1[5-9]\d\d/
const COMMA = 0x2c
/** "(1884–1983)": the dates of a life that began so early say nothing of these days. */
const [OPENS, CLOSES] = [0x28, 0x29]
const isOfLife = ({ hash, kind }: Tokens, at: number) =>
  (hash[at - 1] === OPENS && kind[at + 2] === TokenKind.Number && hash[at + 3] === CLOSES) ||
  (hash[at + 1] === CLOSES && kind[at - 2] === TokenKind.Number && hash[at - 3] === OPENS)
/** What stands before a year, and not before the number of a house. */
export const BEFORE_YEAR = new WordSet([
  COMMA,
  ...wordSet(
    'in of by since until around january february march april may june july august september october november december',
  ),
])

/** "In March 1912," but not "of 1200 people" or "by 1500 Mill Road". */
function isYear({ hash, kind }: Tokens, at: number, last: number): boolean {
  // "“Convalescence” (1889)"
  if (hash[at - 1] === OPENS) return hash[at + 1] === CLOSES
  if (!BEFORE_YEAR.has(hash[at - 1])) return false
  return at + 1 >= last || kind[at + 1] === TokenKind.Mark || FUNCTION.has(hash[at + 1])
}

/**
 * For each sentence whether it tells of times so long ago: it holds the year, or follows one that does and comes back to
 * nothing of these days. Empty where no such year stands.
 */
export function tellBygone(text: string, tokens: Tokens, sentences: readonly Sentence[]): readonly boolean[] {
  if (!OLD.test(text)) return []
  let left = 0
  return sentences.map(({ first, last }) => {
    let old = false
    let now = false
    let founded = false
    let born = false
    for (let t = first; t < last; t++) {
      const hash = tokens.hash[t]
      born ||= BORN.has(hash)
      if (NOWADAYS.has(hash)) now = true
      else if (FOUNDED.has(hash)) founded = true
      else if (tokens.kind[t] === TokenKind.Number && tokens.end[t] - tokens.start[t] === 4) {
        const year = Number(text.slice(tokens.start[t], tokens.end[t]))
        const life = isOfLife(tokens, t)
        if (year > 1500 && year < LIFETIME)
          old ||= life || (isYear(tokens, t, last) && !(born && year >= LONGEST))
        else if (!life && year > 1940 && year < 2100) now = true
      }
    }
    if (old && !founded) left = REACH + 1
    else if (now) left = 0
    else if (left > 0) left--
    return left > 0
  })
}
