import { hasTerm, Term } from '../checks.ts'
import { NUMBER_WORDS_AROUND } from '../data/health-numbers.ts'
import { RELATIVE_WORDS as Words } from '../data/relative-risk.ts'
import type { Document, Sentence, Span, StatisticEntity } from '../document.ts'
import { COUNTED } from './counted.ts'
import { hasWord, hasWordNear, wordSet } from './has-word.ts'

/** Effects on somebody's health told as a factor or a share of a risk that is not given. */

const [RISK, OUTCOME, ACT, CHANGE] = [Words.risk, Words.outcome, Words.act, Words.change].map(wordSet)
const [BY, BASELINE, NEGATION] = [Words.by, Words.baseline, Words.negation].map(wordSet)
const [PROCESS, INTENT, EVENT] = [Words.process, Words.intent, Words.event].map(wordSet)
const STRONG = wordSet(Words.strong)
const [OPERATIONS, MONEY] = [NUMBER_WORDS_AROUND.operations, NUMBER_WORDS_AROUND.money].map(wordSet)
const HEALTH = Term.Condition | Term.CareEvent | Term.Procedure
const AS_MANY = wordSet('many often')
const COMPARED = wordSet('reduction drop decrease increase rise jump decline among than compared versus')
const PREVENT = wordSet('prevent prevents prevented avert averts averted')
const LIKELY = wordSet('likely likelier apt prone')
/** "From 4 to 2 in 100", "percentage points", "12 in every 1,000". */
const ABSOLUTE =
  /\bfrom (?!\d{1,2}(?::\d\d)? ?[ap]\.?m)(?:\w+ ){0,3}\S+%? (?:\w+ ){0,4}to \S|percentage points?|\bin (?:every )?(?:\d{1,3},\d{3}|\d{2,4}|a (?:hundred|thousand)|hundred)\b|\bper (?:\d|thousand|hundred|million)/
/** "4% versus 8%", "12 percent of …, compared with 20": a share on either side. */
const TWO_SHARES = /\d(?:%| percent)[^.;]{0,60}? (?:versus|vs\.?|against|compared (?:with|to)) [^.;]{0,40}?\d/
/** Tokens between a share and the word that makes it a change. */
const REACH = 4
/** Tokens from a number to the group it is compared with, or to the illness. */
const COMPARING = 7

/** A sentence that does not pass it holds none. */
export const RELATIVE = COUNTED

/** The first relative effect of a sentence, from its verb or number to the end of what it is told of. */
export function relativeEffect(document: Document, at: number): Span | undefined {
  const sentence = document.sentences[at]
  const risky = hasWord(document, sentence, RISK)
  const strong = risky && hasWord(document, sentence, STRONG)
  const rate = RATE.test(textOf(document, sentence))
  const ill = strong || rate || hasWord(document, sentence, OUTCOME) || hasTerm(document, sentence, HEALTH)
  // Twice as likely to do worse, whatever that is; to come to a class is nothing that befalls anybody.
  if (!ill && (!hasWord(document, sentence, LIKELY) || hasWord(document, sentence, PROCESS))) return undefined
  if (hasWord(document, sentence, INTENT)) return undefined
  const statistics = document.entities.at(at, 'statistic')
  const found = statistics.find((one) => isRelative(document, sentence, one, risky))
  if (!found || isAbsolute(document, sentence, statistics)) return undefined
  return widen(document, sentence, found.span)
}

function isRelative(document: Document, sentence: Sentence, one: StatisticEntity, risky: boolean): boolean {
  const { form, span } = one
  if (form === 'count' || form === 'intensifier' || form === 'ratio' || form === 'toll') return false
  const near = (set: typeof RISK, reach: number) => hasWordNear(document, sentence, span, set, reach)
  if (near(OPERATIONS, 5) || near(MONEY, 5) || near(NEGATION, 4)) return false
  const likely = near(LIKELY, 5)
  if (OF_RATE.test(document.text.slice(span.end, span.end + 40))) return true
  if (!risky && !likely && !near(OUTCOME, 8) && !isIllBehind(document, sentence, span)) return false
  const before = tokensBefore(document, sentence, span)
  const acts = before.some((hash) => ACT.has(hash)) || (form === 'multiple' && near(ACT, 0))
  // "Screening reduces deaths by a fifth": what is counted befalls people, whoever brings it about.
  if (!risky && !likely && near(PROCESS, 4) && !near(EVENT, 3)) return false
  if (isFewer(document, sentence, span) && !TREND.test(textOf(document, sentence))) return true
  if (form === 'multiple') return likely || risky || ((acts || near(AS_MANY, 0)) && near(EVENT, 3))
  if (likely) return true
  // A number that "rose by 12%" is a trend; what somebody's doing lowers, and what one group has less of, is an effect.
  const changed = near(CHANGE, REACH)
  if (acts || risky)
    return (before.length > 0 && BY.has(before[0])) || changed || prevents(document, before, span)
  return changed && near(COMPARED, COMPARING) && !TREND.test(textOf(document, sentence))
}

/** "Half the rate of decline": what one group has of what befalls another. */
const RATE = /\b(?:half|third|quarter|twice|double|triple|times) the (?:rate|risk|incidence) of/
const OF_RATE = /^ the (?:rate|risk|incidence) of/

/** "40% fewer strokes": the number is of what befalls people. */
function isFewer({ tokens, terms }: Document, { first, last }: Sentence, { end }: Span): boolean {
  let t = first
  while (t < last && tokens.start[t] < end) t++
  if (t >= last || !FEWER.has(tokens.hash[t])) return false
  for (let i = t + 1; i < Math.min(last, t + 4); i++)
    if (OUTCOME.has(tokens.hash[i]) || terms.cover[i] & Term.Condition) return true
  return false
}
const FEWER = wordSet('fewer less more')

/** "29% reduction in heart disease": an illness by name behind the number. */
function isIllBehind({ tokens, terms }: Document, { first, last }: Sentence, { end }: Span): boolean {
  let t = first
  while (t < last && tokens.start[t] < end) t++
  for (let i = t; i < Math.min(last, t + COMPARING); i++) if (terms.cover[i] & Term.Condition) return true
  return false
}

/** "Prevents a quarter of falls". */
const prevents = ({ text }: Document, before: readonly number[], { end }: Span) =>
  before.slice(0, 3).some((hash) => PREVENT.has(hash)) && text.startsWith(' of ', end)

const textOf = ({ text }: Document, { span }: Sentence) => text.slice(span.start, span.end).toLowerCase()
const TREND =
  /\b(?:last|this|past|previous|each|every) (?:year|month|quarter|week|season|decade)|\b(?:since|in|from) (?:19|20)\d\d/

/** Token hashes before a span, the nearest first. */
function tokensBefore({ tokens }: Document, { first, last }: Sentence, { start }: Span): number[] {
  const out: number[] = []
  for (let t = first; t < last && tokens.end[t] <= start; t++) out.unshift(tokens.hash[t])
  return out.slice(0, WINDOW)
}
const WINDOW = 14

/** What the effect starts from, in a sentence: a chance, two shares, or a word for it. */
function isAbsolute(document: Document, sentence: Sentence, statistics: readonly StatisticEntity[]): boolean {
  const words = textOf(document, sentence)
  return (
    ABSOLUTE.test(words) ||
    TWO_SHARES.test(words) ||
    hasWord(document, sentence, BASELINE) ||
    statistics.some(({ form }) => form === 'ratio')
  )
}

/** Whether the sentence before or behind one gives what an effect starts from. */
export function isBaselineBeside(document: Document, at: number): boolean {
  const { sentences } = document
  return [at - 1, at + 1, at + 2].some(
    (other) =>
      sentences[other]?.block === sentences[at].block &&
      isAbsolute(document, sentences[other], document.entities.at(other, 'statistic')),
  )
}

/** The words from the verb that acts, or the number, to the number or what it changes. */
function widen({ tokens }: Document, { first, last }: Sentence, span: Span): Span {
  let { start, end } = span
  for (let t = first; t < last; t++) {
    if (tokens.end[t] <= span.start && ACT.has(tokens.hash[t])) start = tokens.start[t]
    if (
      tokens.start[t] >= span.end &&
      tokens.start[t] < span.end + FAR &&
      (CHANGE.has(tokens.hash[t]) || RISK.has(tokens.hash[t]))
    )
      end = tokens.end[t]
  }
  return { start, end }
}
/** Characters behind a number in which the word stands that makes it a change. */
const FAR = 24
