import { NEWS_EVENTS as Words } from '../data/news-events.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasRecentDay } from './anecdote.ts'
import { hasWord } from './has-word.ts'

/** What keeps a sentence beside the news from tying anybody to us: it declines, tells of all times, or counts many. */

const DECLINED = wordSet(Words.declined)
const SAID = wordSet(Words.said)
const BUT = wordSet(Words.but)
const HABIT = wordSet(Words.habit)
const WHETHER = wordSet('whether if')
const ANY = wordSet('any anyone anybody a an someone somebody or')
const SINGLED = wordSet(Words.singled)
/** Counts of people from here on are statistics. */
const MANY = 11

/** "We have treated such burns since 1990", but "with us since Tuesday" and "every nurse in town came". */
export function isHabit(document: Document, index: number): boolean {
  const { hash } = document.tokens
  const { first, last } = document.sentences[index]
  for (let t = first; t < last; t++)
    if (
      HABIT.has(hash[t]) &&
      !(EVERY.has(hash[t]) && !TIMES.has(hash[t + 1]) && !TIMES.has(hash[t + 2])) &&
      // "on every front page since."
      !(hash[t] === SINCE && t + 1 < last && tokenIsMark(document, t + 1)) &&
      !(hash[t] === SINCE && (HAVE.has(hash[t - 1]) || hasRecentDay(document, index)))
    )
      return true
  return false
}
const tokenIsMark = ({ tokens }: Document, at: number) => tokens.kind[at] === TokenKind.Mark
const EVERY = wordSet('every each')
const TIMES = wordSet(
  'day night week weekend month year summer winter spring fall autumn season shift time holiday patient',
)
const [SINCE] = wordSet('since')
const HAVE = wordSet("have has had they've we've he's she's")

/** "We cannot confirm …", unless a "but" lets it slip. */
export function isDeclined({ tokens }: Document, { first, last }: Sentence): boolean {
  let declined = false
  let said = false
  for (let t = first; t < last; t++) {
    const hash = tokens.hash[t]
    // "keep us from saying whether any person is in our care"
    if (WHETHER.has(hash) && ANY.has(tokens.hash[t + 1])) return true
    // "we would say no more", "we know what the paper knows"
    if (SAID.has(hash) && NOTHING.has(tokens.hash[t + 1])) return true
    if (KNOWS.has(hash) && PAPER.has(tokens.hash[t - 1]) && WE_KNOW.has(tokens.hash[t - 4])) return true
    if (BUT.has(hash)) declined = said = false
    else if (DECLINED.has(hash)) declined = true
    else if (declined && SAID.has(hash)) said = true
  }
  return said
}

const NOTHING = wordSet('no nothing little')
const [KNOWS, PAPER, WE_KNOW] = [
  'knows know says reports',
  'paper papers news reader readers public everyone everybody report reports',
  'know',
].map(wordSet)

/** A sentence with a statistic: so many people are nobody. */
export function countsMany(document: Document, sentence: number): boolean {
  // A number protects nobody whom the same sentence picks out of it.
  if (hasWord(document, document.sentences[sentence], SINGLED)) return false
  return document.entities
    .at(sentence, 'statistic')
    .some(({ form, value }) => form !== 'count' || (value ?? 0) >= MANY)
}

/** "For anything else, Dana Okoro is on call at 555-0187". */
export const saysWhereToAsk = ({ text, sentences }: Document, index: number) =>
  /\b\d{3}-\d{4}\b|@\w+\./.test(text.slice(sentences[index].span.start, sentences[index].span.end))
