import type { Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hashWord } from './fold.ts'
import { isState, ownsStory, pluralFamily } from './name-parts.ts'
import type { Run } from './name-runs.ts'
import type { Reading } from './names.ts'
import { HEALTH, PERSON_NOUN, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'
import { Word } from './words.ts'

const COMMA = 0x2c
const COLON = 0x3a
const NAME_WORDS = wordSet(['name', 'named', 'called', 'nicknamed', "name's", "i'm"])

/** What stands to the left: titles of work, kin, greetings, "by", ages; or an article and prepositions of place. */
export function scoreBefore(reading: Reading, run: Run, sentence: number): number {
  const { tokens, terms, sentences } = reading
  const { first } = sentences[sentence]
  let at = run.first - 1
  if (at < first) return 0
  let sum = 0
  const comma = tokens.hash[at] === COMMA && tokens.kind[at] === TokenKind.Mark
  if (comma) at--
  if (at < first) return 0
  const classes = terms.cover[at]
  const hash = tokens.hash[at]
  if (hash === COLON && terms.cover[at - 1] & Term.Patient) return 4
  if (tokens.kind[at] === TokenKind.Mark)
    return hash === 0x2014 || hash === 0x2013 ? 1.5 : hash === 0x26 ? -5 : 0
  if (classes & (Term.StaffRole | Term.StaffTitle | PERSON_NOUN)) sum += isOrdinary(tokens, run) ? 0 : 4
  else if (classes & Term.Kinship) sum += 4
  else if (classes & Term.Speech && !comma) sum += 3
  else if (Vocabulary.GREETING.has(hash)) sum += 2.5
  else if (NAME_WORDS.has(hash)) sum += 4
  else if (Vocabulary.ENDEARMENT.has(hash)) sum += 3
  else if (hash === BY && !comma) sum += 2.5
  else if (!comma && (Vocabulary.TREAT_VERBS.has(hash) || classes & Term.CarePassive)) sum += 2.5
  else if (hash === YOU && Vocabulary.GREETING.has(tokens.hash[at - 1])) sum += 2.5
  else if (tokens.kind[at] === TokenKind.Number && comma && tokens.hash[at - 1] === AT) sum += 4
  else if (comma) return isState(tokens, run) ? -6 : isAddressed(reading, run, sentence) ? 1 : 0
  else if (Vocabulary.ARTICLE.has(hash) && !tokens.possessive[at]) sum -= pluralFamily(tokens, run) ? -3 : 3
  else if (hash === TO && Vocabulary.GREETING.has(tokens.hash[at - 1])) sum += 2.5
  else if ((hash === AT || hash === TO) && LOOKS.has(tokens.hash[at - 1])) sum += 2.5
  else if (Vocabulary.PLACE_PREPOSITION.has(hash)) sum -= placePenalty(reading, run)
  else if (hash === FOR || hash === WITH) sum += 1
  else if (tokens.kind[at] !== TokenKind.Lower && at > first) sum -= 3
  return sum
}

const [BY, AT, FOR, TO, WITH, AND] = ['by', 'at', 'for', 'to', 'with', 'and'].map(hashWord)
const [FROM, YOU, NO, LONGER, WHO, PATIENTS] = ['from', 'you', 'no', 'longer', 'who', 'patients'].map(
  hashWord,
)
/** "Take a look at …", "listen to …": people are looked at. */
const LOOKS = wordSet('look looking listen listening')
/** "Larkspur resident …": a place stands before these. */
const HOME_OF = wordSet('resident residents native natives')
const INSIDE = wordSet(['in', 'at', 'near'])

/** "Patient Portal": one everyday word in a heading's capitals. */
function isOrdinary({ bits }: Tokens, { parts }: Run): boolean {
  return parts.length === 1 && (bits[parts[0]] & Word.Word) !== 0 && !(bits[parts[0]] & Word.FirstCommon)
}

/** "Thank you for coming, Awhina!": a name between a comma and the end of the sentence. */
function isAddressed({ tokens, sentences }: Reading, run: Run, sentence: number): boolean {
  const { last } = sentences[sentence]
  return run.next >= last || (run.next === last - 1 && tokens.kind[run.next] === TokenKind.Mark)
}

/** "in Quillfeather Falls": what towns end in, behind a preposition of place. */
const PLACE_TAILS = wordSet(
  'falls creek springs lake valley heights grove hills mills river bay beach harbor harbour island ridge city county village junction crossing landing hollow plains rapids corners',
)

function placePenalty({ tokens, terms }: Reading, run: Run): number {
  const tail = run.parts[run.parts.length - 1]
  if (run.parts.length > 1 && PLACE_TAILS.has(tokens.hash[tail])) return 6
  const bits = tokens.bits[run.parts[0]] | tokens.bits[tail]
  if (bits & Word.PlaceCommon) return 3
  const { first } = run
  // "a widow from …", "Jane Doe, 47, of …": where somebody lives.
  const origin = tokens.hash[first - 1] === FROM && first >= 2 && (terms.cover[first - 2] & PERSON_NOUN) !== 0
  if (origin) return 4
  return INSIDE.has(tokens.hash[run.first - 1]) ? 2 : 0
}

/** What stands to the right: credentials, an age, a role in apposition, speech, a verb, a pronoun that takes it up. */
export function scoreAfter(reading: Reading, run: Run, sentence: number): number {
  const { tokens, terms } = reading
  const { first: sentenceFirst, last: end } = reading.sentences[sentence]
  let sum = 0
  if (run.credential) sum += 6
  if (run.age) sum += 4
  if (run.possessive) sum += ownsStory(reading, run, end) ? 3 : 0.5
  const at = run.next
  if (at >= end) return sum
  // "Jehovah's Witness", "Carter's Pharmacy": a thing in capitals is no person's.
  if (run.possessive && tokens.kind[at] === TokenKind.Capital && tokens.bits[at] & Word.Word) return sum - 4
  if (HOME_OF.has(tokens.hash[at]) && at === run.last && !run.possessive) return sum - 6
  if (tokens.hash[at] === COLON && opensAsPerson(tokens, run, sentenceFirst)) return sum + 3
  const classes = terms.cover[at]
  if (tokens.hash[at] === COMMA || tokens.hash[at] === 0x28 || tokens.hash[at] === 0x2014) {
    if (tokens.hash[at + 1] === WHO && !isOrdinary(tokens, run)) sum += 2
    for (let t = at + 1; t < Math.min(end, at + 8); t++) {
      if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] !== 0x2d) break
      if (terms.cover[t] & (Term.StaffRole | PERSON_NOUN | Term.Kinship) || tokens.hash[t] === PATIENTS)
        return sum + 3.5
      // "…, six weeks after surgery": of whom a picture is.
      if (run.parts.length > 1 && AROUND.has(tokens.hash[t]) && careFollows(terms, t, end)) return sum + 3.5
    }
    return sum
  }
  if (
    tokens.kind[at] === TokenKind.Capital &&
    !run.possessive &&
    at === run.last &&
    tokens.bits[at] & Word.Word &&
    tokens.start[at] - tokens.end[at - 1] === 1
  )
    sum -= 3
  if (tokens.kind[at] === TokenKind.Lower) {
    let verb = at
    while (verb < end && Vocabulary.AUXILIARY.has(tokens.hash[verb])) verb++
    if (tokens.hash[verb] === NO && tokens.hash[verb + 1] === LONGER) verb += 2
    if (verb > at) sum += 1.2
    const hash = verb < end ? tokens.hash[verb] : 0
    if (Vocabulary.PATIENT_ACTIVE.has(hash) || Vocabulary.HEALTH_VERBS.has(hash)) sum += 2.5
    else if (classes & (Term.StaffVerb | Term.Speech | Term.CareEvent)) sum += 3
    // "Maria was discharged", "Maria is recovering": what is done to people, behind its auxiliary.
    else if (verb > at && verb < end && terms.cover[verb] & UNDERGONE) sum += 2.5
    else if (verb < end && !(classes & HEALTH) && looksLikeVerb(reading.text, tokens, verb)) sum += 1
  }
  return (
    sum +
    (pronounFollows(tokens, at, end) || takenUp(reading, sentence, run.first === sentenceFirst) ? 1.5 : 0) +
    (pairs(tokens, run, end) ? 3 : 0)
  )
}

/** "Dana Okorie: nineteen operations …": a first name and a word that is nothing else open a headline. */
function opensAsPerson({ bits }: Tokens, { first, parts, last }: Run, from: number): boolean {
  const [given, family] = parts
  return (
    first === from &&
    parts.length === 2 &&
    last === family + 1 &&
    (bits[given] & (Word.First | Word.FirstCommon)) !== 0 &&
    (bits[family] & (Word.Word | Word.WordCommon | Word.PlaceCommon)) === 0
  )
}

const UNDERGONE = Term.CarePassive | Term.CareEvent | Term.Recovery
const AROUND = wordSet('before after')
const careFollows = ({ cover }: Reading['terms'], at: number, end: number) =>
  cover.subarray(at + 1, Math.min(end, at + 5)).some((classes) => classes & HEALTH)

const IRREGULAR = wordSet(
  `sat came went rang told wrote said ran took made got left fell felt lost met began broke woke stood held kept found brought
   drove rode flew swam sang spoke gave knew thought heard slept spent won`,
)

function looksLikeVerb(text: string, tokens: Tokens, at: number): boolean {
  if (IRREGULAR.has(tokens.hash[at])) return true
  return /(?:ed|es|ks|ts|ds|ls|rs|ns)$/.test(text.slice(tokens.start[at], tokens.end[at]))
}

/** The next sentence opens with "she" or "he", or one of the next behind a name that opens its own. */
function takenUp({ tokens, sentences }: Reading, sentence: number, opens: boolean): boolean {
  const { block } = sentences[sentence]
  for (let next = sentence + 1; next <= sentence + (opens ? TAKEN_UP : 1); next++) {
    if (!sentences[next] || sentences[next].block > block + (opens ? 1 : 0)) return false
    if (TAKES_UP.has(tokens.hash[sentences[next].first])) return true
  }
  return false
}
const TAKEN_UP = 3
const TAKES_UP = wordSet("she he she's he's she'd he'd she'll he'll")

function pronounFollows(tokens: Tokens, from: number, end: number): boolean {
  for (let t = from; t < Math.min(end, from + 12); t++) if (Vocabulary.HE_SHE.has(tokens.hash[t])) return true
  return false
}

/** "John and Ellen": two first names, no everyday words, or such as no table knows, vouch for each other side by side. */
function pairs(tokens: Tokens, run: Run, end: number): boolean {
  const common = (t: number) =>
    tokens.kind[t] === TokenKind.Capital &&
    (!tokens.bits[t] ||
      ((tokens.bits[t] & (Word.FirstCommon | Word.First)) !== 0 &&
        !(tokens.bits[t] & (Word.PlaceCommon | Word.WordCommon))))
  return run.next + 1 < end && tokens.hash[run.next] === AND && common(run.parts[0]) && common(run.next + 1)
}
