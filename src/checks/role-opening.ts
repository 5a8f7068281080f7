import { FUNCTION } from '../annotate/vocabulary.ts'
import { Term } from '../checks.ts'
import { ROLE_WORDS as Words } from '../data/roles.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, wordSet } from '../word-set.ts'
import { placeBehind } from './role-place.ts'

/** What opens a phrase for an office or a job: "the former", "Dunmere's", "one of the two". */

const BEFORE = wordSet(Words.before)
const CERTAIN = wordSet(Words.certain)
const FAME = wordSet(Words.fame)
const SOLE = wordSet(Words.sole)
const DETERMINER = wordSet(Words.determiner)
const THE = wordSet(Words.the)
const OF_WORDS = wordSet(Words.of)
const NUMBER = wordSet(Words.number)
const ADJECTIVE = wordSet(Words.plain)
const APOSTROPHE = markSet("'’")
const STOP = wordSet(
  'and or but to who which that is are was were be been has have had by with as if when while because his her their my your its',
)
const COMMA = 0x2c
/** Before a role that has no article. */
const HELD = wordSet('as became is was being')
const [OF, ONE, THE_WORD] = wordSet('of one the')
/** Words before a role that qualify it. */
const BACK = 6

export interface Opening {
  readonly at: number
  readonly definite: boolean
  /** A place or house is named before the role: "a Channel 6 anchor", "Dunmere's vet". */
  readonly named: boolean
  readonly famed: boolean
  readonly past: boolean
  /** "one of the two". */
  readonly few: boolean
  /** "the only", "the last". */
  readonly sole: boolean
  /** "the ferry captain": a noun stands between the article and the role. */
  readonly compound: boolean
}

/** What opens the phrase whose role stands at a token. */
export function openingOf(
  document: Document,
  at: number,
  end: number,
  { first, last }: Sentence,
): Opening | undefined {
  const { tokens, terms } = document
  const placed = OF_WORDS.has(tokens.hash[end]) && placeBehind(document, end, last) > 0
  const bare = placed && tokens.kind[at] === TokenKind.Lower
  const bareStart = placed && document.type === 'social'
  let named = false
  let famed = false
  let past = false
  let few = false
  let sole = false
  let compound = false
  for (let t = at - 1; t >= Math.max(first, at - BACK); t--) {
    const hash = tokens.hash[t]
    if (tokens.possessive[t]) {
      if (terms.cover[t] & (Term.Life | Term.Patient | Term.Kinship)) return undefined
      const the = t > first && THE.has(tokens.hash[t - 1])
      return { at: the ? t - 1 : t, definite: true, named: true, famed, past, few, sole, compound }
    }
    if (DETERMINER.has(hash)) {
      if (hash === THE_WORD && few && tokens.hash[t - 1] === OF && tokens.hash[t - 2] === ONE)
        return { at: t - 2, definite: true, named, famed, past, few, sole, compound }
      return {
        at: t,
        definite: THE.has(hash),
        named,
        famed: famed || hash === ONE,
        past,
        few,
        sole,
        compound,
      }
    }
    // ", captain of the Ellery fire company", "is captain of": no article.
    if (bare && t < at && (hash === COMMA || HELD.has(hash)))
      return { at: t + 1, definite: true, named, famed, past, few, sole, compound }
    if (STOP.has(hash) || OF_WORDS.has(hash)) return undefined
    // "the Otters' pitcher": a plural's apostrophe is a mark of its own.
    if (APOSTROPHE.has(hash) && t > first && tokens.kind[t - 1] === TokenKind.Capital) {
      while (t > first && tokens.kind[t - 1] === TokenKind.Capital) t--
      const the = t > first && THE.has(tokens.hash[t - 1])
      return { at: the ? t - 1 : t, definite: true, named: true, famed, past, few, sole, compound }
    }
    if (tokens.kind[t] === TokenKind.Mark && hash !== 0x2d) return undefined
    few ||= NUMBER.has(hash)
    famed ||= CERTAIN.has(hash) || FAME.has(hash)
    past ||= BEFORE.has(hash)
    sole ||= SOLE.has(hash)
    compound ||=
      tokens.kind[t] === TokenKind.Lower && !ADJECTIVE.has(hash) && !FUNCTION.has(hash) && !BEFORE.has(hash)
    named ||= tokens.kind[t] === TokenKind.Capital && t > first && !BEFORE.has(hash)
  }
  // "Base coach for the Tarn Tigers, torn cuff": posts and captions leave the article out.
  if (bareStart && at - first < 4)
    return { at: first, definite: true, named, famed, past, few, sole, compound }
  return undefined
}
