import { hashWord } from '../annotate/fold.ts'
import { AUTHORITY_WORDS as Words } from '../data/authority.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordSet, wordSet } from '../word-set.ts'

/** What an authority that nobody names is said to do: "show", "have long agreed", "is clear". */

export const AUTHORITIES = wordSet(
  `${Words.works} ${Words.work} ${Words.mass} ${Words.experts} ${Words.expert} ${Words.clinicians}`,
)
const [CLAIMS, LOOSE, VERDICTS] = [Words.claims, Words.looseClaims, Words.verdicts].map(wordSet)
const [ADVERBS, BRIDGES, MODAL, PERSONS] = [Words.adverbs, Words.bridges, Words.modal, Words.persons].map(
  wordSet,
)
const [CONVINCED, DEGREE, EVERYWHERE, TELLS] = [
  Words.convinced,
  Words.degree,
  Words.everywhere,
  Words.tells,
].map(wordSet)
const AND = hashWord('and')
const KEEPS = wordSet('keep keeps kept')
const STUDIED = wordSet(Words.studied)
const WORK = wordSet(`${Words.works} ${Words.work} research`)
const BE = wordSet('is are was were')
const WOULD = wordSet('will would')
const MOVED = wordSet('moved shifted turned swung backed come')
const TURNS = wordSet('away toward towards past beyond against around')
const BEEN = hashWord('been')
const WONT = wordSet("won't don't")
const NOT = wordSet("don't doesn't never")
const LIE = hashWord('lie')
/** "The evidence could not be clearer". */
const COULD = wordSet("couldn't")
const CLEARER = wordSet('clearer plainer stronger')
const [BY, TO] = wordSet('by to')
const IN = wordSet('in of on')
/** "Experts are of one mind", "in agreement". */
const UNITY = wordSet('agreement one accord consensus unison lockstep')
const ONE = hashWord('one')
const STOPS = wordSet('we you he she they i it there our my')
const LEADS = wordSet('at from including like as')
const [THE, FOUND] = wordSet('the found')
const AGREE = wordSet('agree agrees agreed')
const PLACED = wordSet('in on at')
const [COMMA, PAREN] = [0x2c, 0x28]
/** Marks that a phrase between an authority and its verb may hold. */
const INNER = new WordSet([COMMA, PAREN, 0x29, 0x2d, 0x2013, 0x2014, 0x2019, 0x27])
/** Tokens between an authority and its verb. */
const REACH = 14
/** Doctors do so of one patient. */
const NEEDS = wordSet('finding saying calling learning pointing confirming showing')
const EXPECTS = wordSet('expect expects expected')
const SAYS = wordSet('say says said')
const MANNERS = wordSet('hello hi goodbye thanks thank cheese farewell')
const POINTS = wordSet('points point pointed')
const GOES_ON = wordSet('continue continues continued')

/** Token of the verb by which an authority claims something; -1 for none. */
export function findVerb(document: Document, { last }: Sentence, at: number, clinician: boolean): number {
  const { tokens } = document
  let phrase = false
  let everywhere = false
  for (let t = at + 1; t < Math.min(last, at + REACH); t++) {
    const hash = tokens.hash[t]
    if (tokens.kind[t] === TokenKind.Mark) {
      if (!INNER.has(hash)) return -1
      phrase ||= hash === COMMA || hash === PAREN
      continue
    }
    if (WOULD.has(hash) && TELLS.has(tokens.hash[t + 1]) && t + 1 < last) return t + 1
    if (COULD.has(hash) && CLEARER.has(tokens.hash[t + 2]) && t + 2 < last) return t + 2
    if (WONT.has(hash) && TELLS.has(tokens.hash[t + 1]) && t + 1 < last && !clinician) return t + 1
    if (NOT.has(hash) && tokens.hash[t + 1] === LIE && t + 1 < last) return t + 1
    if (MODAL.has(hash)) return -1
    // "Surgeons expect to operate", "expect the theatre to open", "nurses say hello": plans and manners.
    if (clinician && EXPECTS.has(hash)) return -1
    if (SAYS.has(hash) && MANNERS.has(tokens.hash[t + 1])) return -1
    // "Specialists have moved away from steam", "surgeons have been saying for years".
    if (MOVED.has(hash) && TURNS.has(tokens.hash[t + 1]) && t + 1 < last) return t + 1
    if (hash === BEEN && CONVINCED.has(tokens.hash[t + 1]) && t + 1 < last) return t + 1
    if (BE.has(hash) && t + 1 < last) {
      let verdict = t + 1
      while (
        verdict < last - 1 &&
        (ADVERBS.has(tokens.hash[verdict]) || DEGREE.has(tokens.hash[verdict]) || isAdverb(document, verdict))
      )
        verdict++
      if (CONVINCED.has(tokens.hash[verdict]) && !(clinician && NEEDS.has(tokens.hash[verdict])))
        return verdict
      if (IN.has(tokens.hash[verdict]) && UNITY.has(tokens.hash[verdict + 1]))
        return Math.min(last - 1, verdict + (ONE === tokens.hash[verdict + 1] ? 2 : 1))
      // "Doctors everywhere are dropping the advice."
      if (everywhere && isGerund(document, verdict)) return verdict
      return VERDICTS.has(tokens.hash[verdict]) && isEnd(document, verdict + 1, last) ? verdict : -1
    }
    if (ADVERBS.has(hash) || isAdverb(document, t) || (hash === TO && GOES_ON.has(tokens.hash[t - 1])))
      continue
    // "The agency weighed the evidence and said yes": somebody else speaks.
    if (t === at + 2 && tokens.hash[t - 1] === AND && CLAIMS.has(hash)) return -1
    // "Research keeps telling us".
    if (KEEPS.has(tokens.hash[t - 1]) && isGerund(document, t)) return t
    if (!phrase && STUDIED.has(hash) && WORK.has(tokens.hash[at])) return t
    if (CLAIMS.has(hash) || ((!phrase || POINTS.has(hash)) && LOOSE.has(hash)))
      return isClaim(document, t, last, clinician) ? t : -1
    // "Doctors everywhere", "nurses and midwives alike".
    if (EVERYWHERE.has(hash)) {
      everywhere = true
      continue
    }
    // "Research nurses": the authority is the second noun.
    if (t === at + 1 && AUTHORITIES.has(hash)) return -1
    // "Doctors at Larkspur", "experts, including the …": somebody's.
    if (LEADS.has(hash) && isName(document, tokens.hash[t + 1] === THE ? t + 2 : t + 1, last)) return -1
    if (BRIDGES.has(hash) || AUTHORITIES.has(hash)) {
      phrase = true
      continue
    }
    if (!phrase || STOPS.has(hash)) return -1
  }
  return -1
}

export const isAdverb = ({ text, tokens }: Document, at: number) =>
  tokens.kind[at] === TokenKind.Lower && text.slice(tokens.end[at] - 2, tokens.end[at]) === 'ly'

const isGerund = ({ text, tokens }: Document, at: number) =>
  tokens.kind[at] === TokenKind.Lower && text.slice(tokens.end[at] - 3, tokens.end[at]) === 'ing'

const isName = ({ tokens }: Document, t: number, last: number) =>
  t < last && (tokens.kind[t] === TokenKind.Capital || tokens.kind[t] === TokenKind.Upper)

/** A verdict is the last word on something: "is clear", "is clear that …", "is in:". */
function isEnd({ tokens }: Document, at: number, last: number): boolean {
  return at >= last || tokens.kind[at] === TokenKind.Mark || ENDS.has(tokens.hash[at])
}
const ENDS = wordSet('up that on about and but enough for when as of with')

/** Nothing is claimed by those who are cited ("recommended by …"), nor of things in general by those who tell a patient. */
function isClaim({ tokens, text }: Document, verb: number, last: number, clinician: boolean): boolean {
  const next = tokens.hash[verb + 1]
  if (
    verb + 1 < last &&
    ((next === BY && tokens.hash[verb] !== SWEAR) || (PARTICLES.has(next) && tokens.hash[verb] !== CAUGHT))
  )
    return false
  // "Surgeons agree to wear the badge."
  if (AGREE.has(tokens.hash[verb]) && next === TO) return false
  // "Data found in the log."
  if (tokens.hash[verb] === FOUND && PLACED.has(next)) return false
  if (!clinician) return true
  // "Doctors have long known": of things in general.
  if (tokens.hash[verb - 1] === LONG) return true
  const word = text.slice(tokens.start[verb], tokens.end[verb]).toLowerCase()
  return !PERSONS.has(next) && !NARRATED.test(word)
}
const LONG = hashWord('long')
const [SWEAR, CAUGHT] = ['swear', 'caught'].map(hashWord)
const PARTICLES = wordSet('up out off around along away back')
/** Of doctors in the past tense a story is told: "doctors found a clot". */
const NARRATED =
  /(?:ed|said|told|found|shown|thought|knew|ought)$|^(?:call|find|see|report|note|tell|know|point|link|back|support|show)s?$/
