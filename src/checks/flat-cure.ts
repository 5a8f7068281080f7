import { Term } from '../checks.ts'
import { FLAT_CLASSES, FLAT_WORDS as Words } from '../data/flat-outcome.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'

/** What copy says plainly of an illness or of people: that it ends, that nothing hurts, that they go home free of it. */

const [CEASES, CEASE, LEADS, GONE] = [Words.ceases, Words.cease, Words.leads, Words.goneAway].map(wordSet)
const [BE, GOES, AWAY, HURTS] = [Words.be, Words.goes, Words.awayOff, Words.hurts].map(wordSet)
const [PLAIN_FREE, PEOPLE, ENDS, ENDED] = [Words.plainFree, Words.people, Words.ends, Words.ended].map(
  wordSet,
)
const [ILL, PASSING, NEG, RELATIVE] = [FLAT_CLASSES.ill, Words.passing, Words.neg, Words.relative].map(
  wordSet,
)
const FADES = wordSet(Words.fades)
const [TO, IF, YOU] = wordSet('to if you')
const ILLNESS = Term.Condition
const COMMA = 0x2c
/** Tokens from a verb to the illness that it ends; from people to how they go home. */
const [REACH, HOME] = [5, 7]

/** Words that every sentence with one of these holds. */
export const CURE_WORDS = `${Words.ceases} ${Words.cease} ${Words.goneAway} ${Words.goes} ${Words.ended} go goes leave leaves stay stays walk wake`

interface Stretch {
  readonly first: number
  readonly last: number
}

const isIll = ({ tokens, terms }: Document, t: number) =>
  (ILL.has(tokens.hash[t]) || (terms.cover[t] & ILLNESS) !== 0) && !PASSING.has(tokens.hash[t])

/** "ends tension headaches", "the toothache goes off", "your eczema is gone". */
export function endsIllness(document: Document, { first, last }: Sentence): Stretch | undefined {
  const { tokens } = document
  const { hash, kind } = tokens
  for (let t = first; t < last; t++) {
    const verb =
      CEASES.has(hash[t]) ||
      (CEASE.has(hash[t]) && t > first && (LEADS.has(hash[t - 1]) || isMany(document, t - 1)))
    const gone =
      !verb &&
      ((GONE.has(hash[t]) && BE.has(hash[t - 1])) ||
        (GOES.has(hash[t]) && AWAY.has(hash[t + 1]) && !NOT.has(hash[t - 1])))
    if (!verb && !gone) continue
    if (RELATIVE.has(hash[t - 1]) && gone) continue
    // "Ends up with arthritis", "ended with a flu shot".
    if (verb && !UP_WITH.has(hash[t + 1]))
      for (let n = t + 1; n < Math.min(last, t + REACH); n++) {
        if (kind[n] === TokenKind.Mark && hash[n] !== HYPHEN) break
        if (isIll(document, n)) {
          let end = n + 1
          while (end < last && isIll(document, end)) end++
          return { first: t, last: end }
        }
      }
    for (let n = t - 1; n >= Math.max(first, t - REACH) && (gone || FADES.has(hash[t])); n--) {
      if (kind[n] === TokenKind.Mark && hash[n] !== HYPHEN) break
      if (isIll(document, n)) return { first: n, last: t + 1 }
    }
  }
  return undefined
}

const NOT = wordSet("not never won't doesn't don't didn't rarely seldom")
const UP_WITH = wordSet('up with in')

/** "spots", "migraines": illnesses of which a verb without -s is said. */
const isMany = (document: Document, t: number) =>
  isIll(document, t) && document.text[document.tokens.end[t] - 1] === 's'

/** "will not stain", "cannot burn you", "this one doesn't hurt": no "won't hurt to ask". */
export function neverHurts({ tokens: { hash } }: Document, { first, last }: Sentence): Stretch | undefined {
  for (let t = first + 1; t < last; t++) {
    // "You cannot hurt someone": nothing that is done to the reader.
    if (!NEG.has(hash[t]) || RELATIVE.has(hash[t - 1]) || hash[t - 1] === YOU) continue
    const verb = HURTS.has(hash[t + 1]) ? t + 1 : HURTS.has(hash[t + 2]) && hash[t + 1] !== COMMA ? t + 2 : -1
    if (verb < 0 || verb >= last || hash[verb + 1] === TO || hash[verb + 1] === IF) continue
    return { first: t, last: verb + 1 }
  }
  return undefined
}

/** "patients go home cancer-free", "kids stay dry". */
export function endsFree(document: Document, { first, last }: Sentence): Stretch | undefined {
  const { hash } = document.tokens
  for (let t = first + 1; t < last; t++) {
    if (!ENDED.has(hash[t]) && !isFree(document, t)) continue
    let [who, ends] = [-1, false]
    for (let n = t - 1; n >= Math.max(first, t - HOME); n--) {
      ends ||= ENDS.has(hash[n])
      if (PEOPLE.has(hash[n])) who = n
    }
    if (who >= 0 && ends) return { first: who, last: t + 1 }
  }
  return undefined
}

function isFree({ tokens, text }: Document, t: number): boolean {
  const end = tokens.end[t]
  if (end - tokens.start[t] < FREE.length + 2 || text.charCodeAt(end - FREE.length) !== HYPHEN) return false
  return text.startsWith(FREE, end - FREE.length) && !PLAIN_FREE.has(tokens.hash[t])
}
const FREE = '-free'
const HYPHEN = 0x2d

/** "Is it safe? One hundred percent.": a short answer that leaves no room. */
export function answersWholly(document: Document, index: number): Stretch | undefined {
  const { sentences, tokens } = document
  const { first, last, block } = sentences[index]
  const before = sentences[index - 1]
  if (last - first > ANSWER || before?.block !== block || tokens.hash[before.last - 1] !== QUESTION)
    return undefined
  if (!hasWord(document, before, ASKED) || !hasWord(document, sentences[index], TOTAL)) return undefined
  return { first, last }
}
const [ASKED, TOTAL] = [Words.asked, Words.total].map(wordSet)
const QUESTION = 0x3f
/** Tokens of such an answer, its mark among them. */
const ANSWER = 7

/** "the rest of your days", and not "the rest of us". */
export const isRestOfLife = (hash: ArrayLike<number>, at: number) =>
  hash[at] === REST && hash[at + 1] === OF_IT && (LIVES.has(hash[at + 2]) || LIVES.has(hash[at + 3]))
const [REST, OF_IT] = wordSet('rest of')
const LIVES = wordSet('life lives days time years lifetime')
