import { FUNCTION } from '../annotate/vocabulary.ts'
import { AUTHORITY_WORDS as Words } from '../data/authority.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'

/** The noun phrase of an authority that nobody names: "several large studies", "a growing body of evidence". */
export interface AuthorityPhrase {
  /** Its first token. */
  readonly first: number
  /** It can be the subject of a claim where it stands. */
  readonly claims: boolean
  /** "the researchers": may speak on for a study named before. */
  readonly anaphor: boolean
  readonly definite: boolean
  /** Doctors and the like, who also tell patients what they found. */
  readonly clinician: boolean
  readonly mass: boolean
  /** How many or which: "one study", "recent trials". */
  readonly counted: boolean
}

const WORK = wordSet(`${Words.work} ${Words.expert}`)
const [MASS, CLINICIANS, ANAPHORS] = [Words.mass, Words.clinicians, Words.anaphors].map(wordSet)
const [OPENS, AMOUNTS, OWNED, DEFINITE] = [Words.opens, Words.amounts, Words.owned, Words.definite].map(
  wordSet,
)
const [WIDE, FIELD, TESTS] = [Words.wide, Words.field, Words.tests].map(wordSet)
const [NONE, ONE, OPEN, PEOPLES] = [Words.none, Words.one, Words.open, Words.peoples].map(wordSet)
const STUDY = wordSet('study studies')
const TEAM = wordSet('team group')
const INQUIRING = wordSet(`${Words.inquiring} ${Words.peoples}`)
const QUANTITY = wordSet(
  'several many most some numerous countless multiple all two three four both more enough',
)
const NUMERALS = wordSet('two three four five several many some')
const [OF, AFTER] = wordSet('of after')
const ABOUT = wordSet('that which who on of to for in about behind')

/** Words before the noun that can belong to it. */
const REACH = 6

/** Reads backwards from an authority's noun; undefined where it is somebody's, none at all, or a name's. */
export function findSubject(document: Document, sentence: Sentence, at: number): AuthorityPhrase | undefined {
  const { tokens } = document
  const hash = tokens.hash[at]
  if (tokens.possessive[at] || tokens.kind[at] > TokenKind.Upper) return undefined
  let from = at
  let one = false
  let definite = false
  let counted = false
  let field = false
  for (let t = at - 1; t >= Math.max(sentence.first, at - REACH); t--) {
    const word = tokens.hash[t]
    if (OWNED.has(word) || NONE.has(word) || (TESTS.has(word) && STUDY.has(hash)) || tokens.possessive[t])
      return undefined
    field ||= (TEAM.has(hash) ? INQUIRING : FIELD).has(word)
    if (ONE.has(word) || DEFINITE.has(word)) {
      from = t
      one ||= ONE.has(word)
      definite ||= DEFINITE.has(word)
      break
    }
    if (QUANTITY.has(word) || NUMERALS.has(word)) {
      counted = true
      from = t
      continue
    }
    // "a body of research", "study after study".
    if (word === OF && t > sentence.first && AMOUNTS.has(tokens.hash[t - 1])) {
      counted = true
      from = t - 1
      t--
      continue
    }
    if (word === AFTER && tokens.hash[t - 1] === hash && t > sentence.first) {
      one = true
      from = t - 1
      break
    }
    if (!isModifier(document, sentence, t)) break
    if (tokens.kind[t] === TokenKind.Number) counted = true
    from = t
  }
  // "New study finds", as headlines put it.
  const headline = from === sentence.first && STUDY.has(hash)
  if ((WORK.has(hash) && !one && !headline) || (WIDE.has(hash) && !field)) return undefined
  const before = tokens.hash[from - 1]
  const clinician = CLINICIANS.has(hash)
  // "The nurses" are somebody's.
  if (clinician && definite) return undefined
  const inner = from > sentence.first && tokens.kind[from - 1] !== TokenKind.Mark
  return {
    first: from,
    claims: !inner || OPENS.has(before),
    anaphor: definite || (from === at && ANAPHORS.has(hash)),
    definite,
    clinician,
    mass: MASS.has(hash),
    counted: counted || from < at - 1 || (from < at && !one),
  }
}

/** An adjective or a noun before the noun: no small word, no mark but a hyphen or comma between two, no name. */
function isModifier({ tokens }: Document, sentence: Sentence, t: number): boolean {
  const word = tokens.hash[t]
  if (tokens.kind[t] === TokenKind.Number) return true
  if (tokens.kind[t] === TokenKind.Mark) return word === 0x2d
  if (OPEN.has(word)) return false
  if (FUNCTION.has(word)) return NEW.has(word)
  return tokens.kind[t] === TokenKind.Lower || t === sentence.first || PEOPLES.has(word)
}
const NEW = wordSet('new early late best good great recent young big')

/** Nothing is made of the noun behind it: "by research", and not "by research nurses". */
export function isFreeStanding({ tokens }: Document, { last }: Sentence, at: number): boolean {
  const next = at + 1
  if (next >= last || tokens.kind[next] === TokenKind.Mark) return true
  return FUNCTION.has(tokens.hash[next]) || ABOUT.has(tokens.hash[next])
}
