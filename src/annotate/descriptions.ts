import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { callingBehind } from './callings.ts'
import { hashWord } from './fold.ts'
import { AFTER_NOUN, isModifier } from './modifiers.ts'
import type { Reading } from './names.ts'
import { isSpelledAge } from './spelled-ages.ts'
import { PERSON_NOUN, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'
import { Word } from './words.ts'

/** One person told of without a name: "our patient", "a 45-year-old teacher", "one of our heart patients". */
export interface Description {
  /** Token numbers, `last` exclusive. */
  readonly first: number
  readonly last: number
  readonly sentence: number
  /** Token of the noun. */
  readonly noun: number
  /** Classes of the noun. */
  readonly classes: number
  /** "our", "my": somebody of ours. */
  readonly ours: boolean
  /** "the", "that": takes up somebody told of before. */
  readonly definite: boolean
  /** An age stands in it. */
  readonly age: boolean
}

/** Nouns for several people or for nobody in particular. */
const GROUPS = wordSet(
  'family families couple children alumni case kids babies beneficiaries gentlemen ladies person someone somebody individual minor candidate visitor caller parents consumer customer',
)
const PLURALS = wordSet(
  'patients residents clients claimants members survivors kids babies newborns patrons mothers moms guests people men women regulars graduates grads seniors veterans warriors fighters boys girls ladies gentlemen teens toddlers dads fathers',
)
const [OF, YEAR_OLD, YEARS, OLD, ONE, YO] = ['of', 'year-old', 'years', 'old', 'one', 'yo'].map(hashWord)
const AGE_NOUNS = wordSet('year-old month-old week-old yo y/o')
const BARE = wordSet('pt patient')
const BEFORE_BARE = wordSet('in for of on')
const MONTH_OLD = hashWord('month-old')

/** Finds singular descriptions in one sentence, left to right. */
export function findDescriptions(reading: Reading, sentence: number): Description[] {
  const { tokens, terms, sentences } = reading
  const { first, last } = sentences[sentence]
  const out: Description[] = []
  for (let at = first; at < last; at++) {
    const classes = terms.starts[at]
    if (PLURALS.has(tokens.hash[at])) {
      const start = oneOfOur(reading, at, first)
      if (start >= 0) {
        const ours = tokens.hash[start] === ONE
        out.push({
          first: start,
          last: at + 1,
          sentence,
          noun: at,
          classes: classes || Term.Patient,
          ours,
          definite: false,
          age: false,
        })
      }
      continue
    }
    if (AGE_NOUNS.has(tokens.hash[at]) && standsAlone(tokens, at, last)) {
      const opening = determiner(reading, at + 1, first)
      if (opening)
        out.push({
          first: opening.at,
          last: at + 1,
          sentence,
          noun: at,
          classes: Term.Life,
          ours: opening.ours,
          definite: false,
          age: true,
        })
      continue
    }
    const calling = AGE_NOUNS.has(tokens.hash[at]) ? callingBehind(reading, at + 1, last) : 0
    const opened = calling ? determiner(reading, calling, first) : undefined
    if (opened) {
      const { at: from, ours, definite, age } = opened
      out.push({
        ...{ first: from, last: calling + 1, sentence, noun: calling },
        ...{ classes: Term.Occupation, ours, definite, age },
      })
      at = calling
      continue
    }
    if (!(classes & PERSON_NOUN) || GROUPS.has(tokens.hash[at])) continue
    const end = terms.ends[at]
    if (tokens.kind[at] === TokenKind.Capital && at > first && tokens.kind[at - 1] === TokenKind.Capital)
      continue
    if (
      end < last &&
      (isModifier(tokens, end) ||
        (terms.starts[end] & PERSON_NOUN && tokens.kind[end - 1] !== TokenKind.Mark))
    )
      continue
    const opening = determiner(reading, at, first) ?? shorthand(tokens, at, first)
    if (!opening) continue
    out.push({
      first: opening.at,
      last: end,
      sentence,
      noun: at,
      classes,
      ours: opening.ours,
      definite: opening.definite,
      age: opening.age,
    })
    at = end - 1
  }
  return out
}

/** "a 70-year-old from …": the age is the noun. */
function standsAlone(tokens: Reading['tokens'], at: number, last: number): boolean {
  const next = at + 1
  return next >= last || tokens.kind[next] === TokenKind.Mark || AFTER_NOUN.has(tokens.hash[next])
}

/** "in pt with", "for patient": clinicians leave the article out. */
function shorthand(tokens: Reading['tokens'], at: number, first: number) {
  const bare =
    tokens.kind[at] === TokenKind.Lower &&
    BARE.has(tokens.hash[at]) &&
    at > first &&
    BEFORE_BARE.has(tokens.hash[at - 1])
  return bare ? { at, ours: false, definite: false, age: false } : undefined
}

/** "one of our (heart) patients": token of "one", or -1. */
function oneOfOur({ tokens }: Reading, at: number, first: number): number {
  for (let t = at - 1; t >= Math.max(first, at - 4); t--) {
    if (
      Vocabulary.ARTICLE.has(tokens.hash[t]) &&
      t - 2 >= first &&
      tokens.hash[t - 1] === OF &&
      tokens.hash[t - 2] === ONE
    )
      return t - 2
  }
  return -1
}

/** The article, possessive or age that opens the noun phrase whose noun stands at `at`. */
function determiner({ tokens, terms }: Reading, at: number, first: number) {
  let age = false
  for (let t = at - 1; t >= Math.max(first, at - 8); t--) {
    const hash = tokens.hash[t]
    if (
      hash === YEAR_OLD ||
      hash === MONTH_OLD ||
      hash === YO ||
      (hash === OLD && tokens.hash[t - 1] === YEARS)
    )
      age = true
    else if (isSpelledAge(hash)) age = true
    if (tokens.kind[t] === TokenKind.Number) {
      if (!age) return undefined
      if (t === first || !Vocabulary.ARTICLE.has(tokens.hash[t - 1]))
        return { at: t, ours: false, definite: false, age }
      continue
    }
    if (tokens.possessive[t] && tokens.kind[t] !== TokenKind.Mark)
      return { at: t, ours: false, definite: true, age }
    if (Vocabulary.ARTICLE.has(hash)) {
      if (Vocabulary.POSSESSIVE_PRONOUN.has(hash) && !(terms.starts[at] & Term.Patient)) return undefined
      return {
        at: t,
        ours: Vocabulary.OUR.has(hash),
        definite: !Vocabulary.INDEFINITE.has(hash) && !Vocabulary.OUR.has(hash),
        age,
      }
    }
    if (tokens.kind[t] === TokenKind.Mark && hash !== 0x2d && !(hash === 0x2c && age))
      return age ? { at: t + 1, ours: false, definite: false, age } : undefined
    // "a 72-year-old Asian man": peoples and towns may stand before the noun, names may not.
    if (
      tokens.kind[t] === TokenKind.Capital &&
      t !== first &&
      !terms.cover[t] &&
      !(tokens.bits[t] & (Word.Word | Word.PlaceCommon))
    )
      return undefined
    if (Vocabulary.BE.has(hash) || Vocabulary.PLACE_PREPOSITION.has(hash))
      return age ? { at: t + 1, ours: false, definite: false, age } : undefined
  }
  return age ? { at: Math.max(first, at - 2), ours: false, definite: false, age } : undefined
}
