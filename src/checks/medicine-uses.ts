import { hasTerm, Term } from '../checks.ts'
import { OUTCOME_CLASSES } from '../data/absolute-outcome.ts'
import { RX_WORDS as Words } from '../data/prescription.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import { isSelling } from './medicine-offers.ts'

/** What copy says that a medicine is good for. */

const [DOES, DO, LEAD, BETTER, BODY] = [Words.does, Words.do, Words.lead, Words.better, Words.body].map(
  wordSet,
)
const ILL = wordSet(OUTCOME_CLASSES.ill)
const [FOR, TO] = wordSet('for to')
const USE = Term.Condition | Term.WeakCondition
const QUESTION = '?'.charCodeAt(0)
/** Tokens behind a name in which its use stands. */
const USE_REACH = 14

/** Token from which copy leads up to the name: "melt the pounds with …", "Migraines? …"; -1 where nothing does. */
export function leadsIn(document: Document, index: number, token: number): number {
  const { sentences, tokens, type } = document
  const { first, block } = sentences[index]
  let by = false
  for (let t = token - 1; t >= Math.max(first, token - LEAD_REACH); t--) by ||= WITH.has(tokens.hash[t])
  if (by) {
    for (let t = first; t < token; t++) {
      const opens = t === first || tokens.kind[t - 1] === TokenKind.Mark
      if (DOES.has(tokens.hash[t]) || (DO.has(tokens.hash[t]) && (opens || LEAD.has(tokens.hash[t - 1]))))
        return t
    }
  }
  const before = sentences[index - 1]
  if (type === 'guide' || before?.block !== block || tokens.hash[before.last - 1] !== QUESTION) return -1
  if (before.last - before.first > LEAD_QUESTION) return -1
  return hasWord(document, before, ILL) || hasWord(document, before, BODY) || hasTerm(document, before, USE)
    ? before.first
    : -1
}
const WITH = wordSet('with on using through thanks via by of from')
/** Tokens between "with" and the name; of a question that leads in to it. */
const [LEAD_REACH, LEAD_QUESTION] = [6, 9]

/** "Back in stock", "we now fill": said of how to get it, and of nothing that it does. */
export function isStock(document: Document, sentence: Sentence): boolean {
  const { text } = document
  const { start, end } = sentence.span
  if (AVAILABLE_FOR.test(text.slice(start, end))) return false
  if (!hasWord(document, sentence, LOGISTIC) && !STOCK.test(text.slice(start, end))) return false
  return !hasWord(document, sentence, DOES) && !hasWord(document, sentence, BETTER)
}
/** Whoever says what it is there for reminds nobody of a shelf. */
const AVAILABLE_FOR = /\b(?:now|here) available for\b|\bavailable (?:now|here) for\b/i
const STOCK = /\b(?:back[- ]?orders?|back in)\b/i

/** Copy that sells tells beside a medicine of bodies, illness, days and belts: whatever it says of them, they are better for it. */
function hintsAtUse(document: Document, index: number, token: number): number {
  const { sentences, tokens } = document
  if (!isSelling(document)) return -1
  const { block } = sentences[index]
  const at = [index, index + 1].find((number) => {
    const one = sentences[number]
    if (one?.block !== block || hasWord(document, one, LOGISTIC) || hasWord(document, one, SOBER))
      return false
    // A sentence that names the medicine again is looked at by itself.
    for (let t = one.first; t < one.last; t++)
      if (number > index && tokens.hash[t] === tokens.hash[token]) return false
    return hasWord(document, one, HINT) || hasWord(document, one, ILL) || hasWord(document, one, BODY)
  })
  return at ?? -1
}
const [HINT, LOGISTIC, SOBER] = [Words.hint, Words.logistic, Words.sober].map(wordSet)

/** In a short post the use may stand some sentences on: a benefit for an illness, without the name. */
export function useBehind(document: Document, index: number, token: number): number {
  const { type } = document
  const hint = hintsAtUse(document, index, token)
  if (type === 'guide' || type === 'press-release') return hint
  const { block } = document.sentences[index]
  const reach = type === 'social' ? POST_REACH : 2
  for (let at = index; at < Math.min(document.sentences.length, index + reach); at++) {
    if (type !== 'social' && document.sentences[at].block !== block) return hint
    const sentence = document.sentences[at]
    if (at > index && tellsBenefit(document, at)) return at
    if (hasWord(document, sentence, BETTER) && (at === index || !hasWord(document, sentence, NOT))) return at
  }
  return hint
}
const POST_REACH = 4
const NOT = wordSet("no not never don't isn't")
const SOFT = wordSet(`${Words.does} ${Words.do}`)

/** A sentence tells a benefit for an illness or a body, whatever for. */
export function tellsBenefit(document: Document, at: number): boolean {
  const sentence = document.sentences[at]
  return (
    hasWord(document, sentence, SOFT) &&
    (hasWord(document, sentence, ILL) || hasWord(document, sentence, BODY))
  )
}

/** A verb of benefit behind the name, or "for" an illness. */
export function tellsUse(document: Document, sentence: Sentence, token: number): boolean {
  const { tokens, terms } = document
  for (let t = token + 1; t < Math.min(sentence.last, token + USE_REACH); t++) {
    if (isBenefit(document, t)) return true
    if (tokens.hash[t] === EQUALS && document.type === 'social') return true
    if (ANSWER.has(tokens.hash[t]) && TO_FOR.has(tokens.hash[t + 1])) return true
    if (tokens.hash[t] === REASON && MINE.has(tokens.hash[t + 1])) return true
    if (BETTER.has(tokens.hash[t]) && MAKES.has(tokens.hash[t - 1])) return true
    const isFor = [1, 2, 3].some((n) => tokens.hash[t - n] === FOR) || tokens.hash[t - 1] === TO
    if (isFor && (terms.starts[t] & USE || ILL.has(tokens.hash[t]) || BODY.has(tokens.hash[t]))) return true
  }
  return false
}

const [ANSWER, TO_FOR] = [Words.answer, 'to for behind of'].map(wordSet)
const [REASON] = wordSet('reason')
const MINE = wordSet('i my your you she her he his we')
const EQUALS = '='.charCodeAt(0)
const MAKES = wordSet('a and = for the feel feels look looks say get with of your')

/** "helps", "to help": no adjective ("a lower level"). */
function isBenefit({ tokens: { hash } }: Document, at: number): boolean {
  return DOES.has(hash[at]) || (DO.has(hash[at]) && LEAD.has(hash[at - 1]))
}
