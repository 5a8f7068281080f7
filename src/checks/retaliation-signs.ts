import { RETALIATION_SIGNS as Words } from '../data/retaliation-signs.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { answersCare } from './audience.ts'
import { hasWord } from './has-word.ts'
import { builtSign } from './retaliation-grammar.ts'

/**
 * What a reply holds against whoever wrote the review, by what it speaks of: somebody with a hold over the reader who is to
 * hear of it, something of theirs that hangs on whether the post stays, or what is thought of people who write so.
 */

type Sign = 'exposure' | 'removal' | 'legal' | 'insult' | 'gag'

const [PARTIES, TOLD, STATE, TERMS, STAKE, WRITTEN, INSULT] = [
  Words.parties,
  Words.told,
  Words.state,
  Words.terms,
  Words.stake,
  Words.written,
  Words.insult,
].map(wordSet)
const [LAW, OURS, YOURS, NOT, SPOKEN, INVITED] = [
  'judge court courts magistrate sheriff constable police prosecutor attorney attorneys lawyer lawyers solicitor solicitors counsel',
  'our a any another every',
  'your the this that',
  "not never no nobody neither nor don't won't cannot can't wouldn't without doesn't didn't",
  "you your you're you've yours you'd you'll",
  'may can welcome anyone anybody everyone everybody patients families',
].map(wordSet)
const [OWN_TOO, YOUR] = ['landlord landlady board bank school district unit', 'your'].map(wordSet)
const AGAINST = wordSet('this that it letter copy post review such lies words libel slander')
const FOUND = wordSet('find finds get gets receive receives interesting')
const COURTEOUS = wordSet('please privacy sorry thank thanks apologize apologise')
/** Of days to come, or of what the house has done. */
const THREATENED = wordSet(
  "will would might could shall should we we've we'll i i've i'll our us tomorrow soon already",
)
const [LIKE, PEOPLE, ONLY, WOULD] = [
  'like such',
  'people somebody someone folks reviewers patients person man woman individuals',
  'only',
  'would could',
].map(wordSet)
const [NEED, HOPE, GET] = ['need want', 'hope trust', 'get find'].map(wordSet)
const [LIFE, A] = ['life grip job hobby', 'a an some'].map(wordSet)

/** The sign that a sentence of an answer to a review shows, if any. */
export function retaliationSign(document: Document, sentence: Sentence): Sign | undefined {
  if (!answersCare(document)) return undefined
  if (isScorn(document, sentence)) return 'insult'
  const built = builtSign(document, sentence)
  if (built) return built
  if (hasWord(document, sentence, NOT) || hasWord(document, sentence, COURTEOUS)) return undefined
  if (hangsOnPost(document, sentence)) return 'removal'
  const party = partyIn(document, sentence)
  if (party === undefined || hasWord(document, sentence, INVITED)) return undefined
  const lawful = LAW.has(document.tokens.hash[party])
  // "Our lawyers looked at the new forms": nothing of the reader's.
  if (lawful && !hasWord(document, sentence, SPOKEN) && !hasWord(document, sentence, AGAINST))
    return undefined
  if (!hasWord(document, sentence, TOLD) && !hasWord(document, sentence, FOUND)) return undefined
  // "The police have your name": no word of days to come is needed.
  if (!hasWord(document, sentence, THREATENED) && !(lawful && hasWord(document, sentence, SPOKEN)))
    return undefined
  return lawful ? 'legal' : 'exposure'
}

/** Somebody with a hold over the reader: "your pastor", "the principal", and no lawyer of everybody's. */
function partyIn({ tokens }: Document, { first, last }: Sentence): number | undefined {
  const { hash, kind } = tokens
  for (let t = first + 1; t < last; t++) {
    if (!PARTIES.has(hash[t]) || kind[t] !== TokenKind.Lower) continue
    for (let b = t - 1; b >= Math.max(first, t - 3); b--) {
      if (OURS.has(hash[b]) && !LAW.has(hash[t])) break
      // "The landlord" and "the board" are the house's own.
      if (LAW.has(hash[t]) || (OWN_TOO.has(hash[t]) ? YOUR.has(hash[b]) : YOURS.has(hash[b]))) return t
    }
  }
  return undefined
}

/** "If these posts continue we will have to review whether her bed can stay available". */
function hangsOnPost(document: Document, sentence: Sentence): boolean {
  const { hash } = document.tokens
  const staked = hasWord(document, sentence, STAKE) || isPriced(document, sentence)
  if (!staked) return false
  // "Two stars more and the bill is forgotten"
  if (hasWord(document, sentence, WRITTEN) && isForgiven(document, sentence)) return true
  if (!hasWord(document, sentence, TERMS) || !hasWord(document, sentence, STATE)) return false
  if (hasWord(document, sentence, WRITTEN)) return true
  // "The day this comes down", "what stands here tomorrow"
  for (let t = sentence.first; t + 1 < sentence.last; t++)
    if (POINT.has(hash[t]) && STATE.has(hash[t + 1])) return true
  return false
}
const POINT = wordSet('this what')

function isForgiven({ tokens: { hash } }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t + 1 < last; t++) if (NOW.has(hash[t]) && FORGIVEN.has(hash[t + 1])) return true
  return false
}
const [NOW, FORGIVEN] = [
  "is are gets will be it's",
  'forgotten forgiven waived off dropped free yours settled',
].map(wordSet)

function isPriced({ tokens, text }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++)
    if (tokens.kind[t] === TokenKind.Number && text[tokens.start[t] - 1] === '$') return true
  return false
}

/** What is thought of people like the reader. */
function isScorn(document: Document, sentence: Sentence): boolean {
  const { hash } = document.tokens
  const insult = hasWord(document, sentence, INSULT)
  for (let t = sentence.first; t < sentence.last; t++) {
    if (PEOPLE.has(hash[t]) && LIKE.has(hash[t + 1]) && SPOKEN.has(hash[t + 2]) && t < sentence.first + 3)
      return true
    if (ONLY.has(hash[t]) && t < sentence.first + 3 && hasPersonWould(document, sentence, t)) return true
    if (GET.has(hash[t]) && A.has(hash[t + 1]) && LIFE.has(hash[t + 2])) return true
    if (SPOKEN.has(hash[t]) && NEED.has(hash[t + 1]) && A.has(hash[t + 2]) && insult) return true
    if (HOPE.has(hash[t]) && SPOKEN.has(hash[t + 1]) && insult) return true
  }
  return false
}

function hasPersonWould({ tokens: { hash } }: Document, { last }: Sentence, from: number): boolean {
  let person = false
  for (let t = from; t < last; t++) {
    person ||= PEOPLE.has(hash[t])
    if (person && WOULD.has(hash[t])) return true
  }
  return false
}
