import { SOURCE_DATE_WORDS as Words } from '../data/source-dates.ts'
import { SUPERSEDED, type Superseded } from '../data/superseded.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordSet, wordSet } from '../word-set.ts'
import { openGate } from './gates.ts'
import { hasWord, hasWordNear } from './has-word.ts'
import { isPastVerb } from './past-tense.ts'

/** How old the sources are that a sentence names with their year. */

export interface DatedSource {
  readonly span: Span
  readonly year: number
  /** `recent`: called new; `guidance`: what to do; `data`: numbers that age. */
  readonly kind: 'recent' | 'guidance' | 'data'
  /** The year of what replaced it. */
  readonly replaced?: number
  /** The sentence leans on it. */
  readonly relied: boolean
}

const [RECENT, WORKS, GUIDANCE, DATA] = [Words.recent, Words.works, Words.guidance, Words.data].map(wordSet)
const [HISTORY, KNOWN_OLD, LAW, RELIES] = [Words.history, Words.knownOld, Words.law, Words.relies].map(
  wordSet,
)
const TABLE = SUPERSEDED.map((one) => ({
  ...one,
  publisher: wordSet(one.publisher),
  topic: wordSet(one.topic),
}))
const [CURRENT, RULES] = [Words.current, Words.rules].map(wordSet)
const [JUST, OUT, TURNS] = [Words.just, Words.out, Words.turns].map(wordSet)
const [AS, OF, ACCORDING] = wordSet('as of according')
const SINCE = wordSet('since before after until between through to and')
/** Tokens between a work and its year, and between "recent" and the work. */
const [FAR, NEAR] = [7, 4]
/** Tokens around them in which it is told as history. */
const BESIDE = 6

/** A sentence that does not pass it names no work. */
export const WORKED = openGate([...WORKS, ...GUIDANCE, ...wordSet(Words.rules)])

/** Sources of a sentence with a year, the oldest use of each first. */
export function* datedSources(document: Document, sentence: Sentence): Generator<DatedSource> {
  const { tokens } = document
  const { first, last } = sentence
  const years: { at: number; year: number }[] = []
  for (let t = first; t < last; t++) {
    const year = yearAt(document, t)
    if (year) years.push({ at: t, year })
  }
  if (!years.length) return
  // A rule that is said to be in force is as good as its last edition; other laws stay what they are.
  const current = hasWord(document, sentence, CURRENT)
  if (!current && hasWord(document, sentence, LAW)) return
  const newest = Math.max(...years.map(({ year }) => year))
  for (const { at, year } of years) {
    // A later year beside it: the writer knows.
    if (year < newest || isPeriod(document, sentence, at)) continue
    const rule = current ? nearest(document, sentence, at, RULES) : -1
    const guidance = rule >= 0 ? rule : nearest(document, sentence, at, GUIDANCE)
    const work = nearest(document, sentence, at, WORKS)
    // "As of 2010, the academy recommends": it leans on what was so then.
    if (guidance < 0 && work < 0 && isAsOf(document, sentence, at)) {
      yield {
        span: { start: tokens.start[at - 2], end: tokens.end[at] },
        year,
        kind: 'guidance',
        relied: hasWord(document, sentence, RELIES),
      }
      continue
    }
    const noun = guidance >= 0 ? guidance : work >= 0 ? work : workBefore(document, sentence, at)
    if (noun < 0) continue
    const beside = recentBefore(document, sentence, Math.min(noun, at))
    const recent = beside >= 0 ? beside : recentApart(document, sentence, at)
    const span = (from: number) => {
      const end = tokens.end[Math.max(noun, at)]
      return { start: tokens.start[from], end: document.text[end] === ')' ? end + 1 : end }
    }
    const relied = current || hasWord(document, sentence, RELIES)
    if (work < 0 && guidance < 0 && recent < 0) continue
    if (recent >= 0) {
      yield { span: span(recent), year, kind: 'recent', relied }
      continue
    }
    const found = { span: span(Math.min(noun, at)), year, relied }
    if (hasWord(document, sentence, KNOWN_OLD) || isHistory(document, sentence, found.span)) continue
    if (guidance >= 0) {
      const replaced = TABLE.find((one) => matches(document, sentence, one, year))?.replaced
      yield { ...found, kind: 'guidance', ...(replaced && { replaced }) }
    } else if (DATA.has(tokens.hash[noun])) yield { ...found, kind: 'data' }
  }
}

/** "The guideline of 1998 was first drawn up …", in the same clause: what stands behind a colon is what it says. */
function isHistory(document: Document, sentence: Sentence, span: Span): boolean {
  const { tokens } = document
  let { first, last } = sentence
  for (let t = first; t < last; t++) {
    if (!BREAKS.has(tokens.hash[t])) continue
    if (tokens.end[t] <= span.start) first = t + 1
    else if (tokens.start[t] >= span.end) last = t
  }
  return hasWordNear(document, { ...sentence, first, last }, span, HISTORY, BESIDE)
}

/** A year in digits, by itself: no part of a date, a number or a name with letters. */
function yearAt({ tokens, text }: Document, at: number): number {
  if (tokens.kind[at] !== TokenKind.Number || tokens.end[at] - tokens.start[at] !== 4) return 0
  const year = Number(text.slice(tokens.start[at], tokens.end[at]))
  if (!(year >= 1900 && year < 2100)) return 0
  const [before, after] = [text[tokens.start[at] - 1] ?? '', text[tokens.end[at]] ?? '']
  return /[\w$€£#/.-]/.test(before) || /[\w%/]/.test(after) ? 0 : year
}

const isAsOf = ({ tokens }: Document, { first }: Sentence, at: number) =>
  at - 2 >= first && tokens.hash[at - 1] === OF && tokens.hash[at - 2] === AS

/** "Since 2009", "from 2009 to 2012": a stretch of time and no source's age. */
function isPeriod({ tokens }: Document, { first, last }: Sentence, at: number): boolean {
  const before = at > first && tokens.hash[at - 2] !== ACCORDING ? tokens.hash[at - 1] : 0
  return SINCE.has(before) || (at + 2 < last && DASHES.has(tokens.hash[at + 1]))
}
const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014])

/** The nearest noun of a set to a year, in its clause; -1 for none. */
function nearest({ tokens }: Document, { first, last }: Sentence, at: number, set: WordSet): number {
  let [left, right] = [at - 1, at + 1]
  // The words of a title with its capitals are one step.
  for (let step = 0; step < FAR; step += left >= first && isTitled(tokens.kind[left + 1]) ? 0 : 1) {
    if (right >= last && left < first) return -1
    if (right < last && set.has(tokens.hash[right])) return right
    if (left >= first && set.has(tokens.hash[left])) return left
    // "figures, from 2014", "a study (2009)": marks may stand before the year, none behind it.
    right = right < last && tokens.kind[right] !== TokenKind.Mark ? right + 1 : last
    left = left >= first && !BREAKS.has(tokens.hash[left]) ? left - 1 : -1
  }
  return -1
}
const isTitled = (kind: number) => kind === TokenKind.Capital || kind === TokenKind.Upper
const BREAKS = new WordSet([0x3b, 0x3a, 0x2014])

/** "recent" or the like, a few words before the work or its year; -1 for none. */
function recentBefore({ tokens }: Document, { first }: Sentence, at: number): number {
  for (let t = at; t >= Math.max(first, at - NEAR); t--) {
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] !== HYPHEN) return -1
    // "In recent years" says nothing of the work.
    if (RECENT.has(tokens.hash[t]) && !TIMES.has(tokens.hash[t + 1]))
      return t > first && ARTICLES.has(tokens.hash[t - 1]) ? t - 1 : t
  }
  return -1
}

/** "The newest evidence on grip, a 2010 analysis", "just out: …, 2014", "a new study shows … (BMJ, 2014)"; -1 for none. */
function recentApart(document: Document, { first, last }: Sentence, at: number): number {
  const { tokens } = document
  const cited = tokens.hash[at + 1] === CLOSE
  let found = -1
  for (let t = at - 1; t >= first; t--) {
    const hash = tokens.hash[t]
    if (TURNS.has(hash)) return -1
    if (JUST.has(hash) && OUT.has(tokens.hash[t + 1]) && t + 1 < last) return t
    if (!cited && t > at - FAR && isPastVerb(document, t) && !OUT.has(hash)) return -1
    if (RECENT.has(hash) && isWorkBehind(document, t, at)) found = t
  }
  return found > first && ARTICLES.has(tokens.hash[found - 1]) ? found - 1 : found
}

/** The work that a sentence tells of, whose year stands in brackets at its end. */
function workBefore({ tokens }: Document, { first }: Sentence, at: number): number {
  if (tokens.hash[at + 1] !== CLOSE) return -1
  for (let t = at - 1; t >= first; t--) if (WORKS.has(tokens.hash[t])) return t
  return -1
}

/** A work stands a few words behind "new". */
function isWorkBehind({ tokens }: Document, from: number, until: number): boolean {
  for (let t = from + 1; t <= Math.min(until - 1, from + NEAR); t++) {
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] !== HYPHEN) return false
    if (WORKS.has(tokens.hash[t])) return true
  }
  return false
}
const CLOSE = 0x29
const HYPHEN = 0x2d
const TIMES = wordSet('years months weeks decades times days year month')
const ARTICLES = wordSet('a an one the this its their our')

function matches(
  document: Document,
  sentence: Sentence,
  one: Omit<Superseded, 'publisher' | 'topic'> & { readonly publisher: WordSet; readonly topic: WordSet },
  year: number,
): boolean {
  return (
    one.year === year && hasWord(document, sentence, one.publisher) && hasWord(document, sentence, one.topic)
  )
}
