import { HEALTH, isBodyPart, Term } from '../annotate/terms.ts'
import { FATE_WORDS, NEWS_WORDS, OFFICE_WORDS, STATE_WORDS, STAY_WORDS } from '../data/headline-words.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isOurs, workIn } from './anecdote.ts'
import { gatesOf, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { careIn } from './in-care.ts'
import { findIndividuals } from './individuals.ts'
import type { NameWord } from './path-words.ts'
import { isTrade } from './trades.ts'

/** What headlines tell of somebody's fate, by name or without one: "Roofer pinned by a beam walks out of hospital". */

const HURT = wordSet(`${FATE_WORDS} ${NEWS_WORDS} ${STAY_WORDS}`)
/** "Sawmill worker is first in the state to": of whom there is one. */
const UNIQUE = wordSet('first only oldest youngest')
const OFFICE = wordSet(OFFICE_WORDS)
const OF = wordSet('of')
const STATES = wordSet(STATE_WORDS)
const CARE = HEALTH | Term.CareUnit | Term.CareEvent | Term.Patient | Term.Recovery
const OFFICES = Term.StaffRole | Term.StaffTitle | Term.Credential | Term.PublicRole
const GATE = openGate([...HURT, ...wordSet('first only oldest youngest')], HEALTH)
const WHO = Term.Occupation | Term.Life | Term.Kinship
const [NEW] = wordSet('new')
const AT_WORK = Term.StaffRole | Term.StaffTitle | Term.PublicRole
/** Words of a headline within which it says who. */
const EARLY = 4

/** The headline, where its one person is somebody of whose care the copy tells. */
export function findFate(document: Document, headlines: ReadonlySet<number>): Span | undefined {
  const { sentences } = document
  const gates = gatesOf(document)
  const at = sentences.findIndex(
    (sentence, index) =>
      headlines.has(sentence.block) &&
      gates.at(index, GATE) &&
      !sentence.guard &&
      tellsFate(document, sentence),
  )
  return at >= 0 && isToldOf(document, at) ? sentences[at].span : undefined
}

/** One person by trade or age, early on, and then an injury, a stay or a way out. */
function tellsFate(document: Document, sentence: Sentence): boolean {
  const { terms, tokens, text } = document
  if (hasWord(document, sentence, OFFICE)) return false
  for (let t = sentence.first; t < Math.min(sentence.last, sentence.first + EARLY); t++) {
    const classes = terms.starts[t]
    if (UNIQUE.has(tokens.hash[t]) && isFirstTo(document, t, sentence.last)) return true
    const listed = (classes & WHO) !== 0
    if (!(listed || isTrade(document, t)) || classes & AT_WORK) continue
    const end = listed ? terms.ends[t] : t + 1
    // "farmers", "a farmer's guide": many, or nobody.
    if (/s$/i.test(text.slice(tokens.start[t], tokens.end[end - 1])) || tokens.possessive[end - 1])
      return false
    for (let n = end; n < sentence.last; n++)
      if (HURT.has(tokens.hash[n]) || terms.starts[n] & HEALTH || UNIQUE.has(tokens.hash[n])) return true
      else if (tokens.hash[n - 1] === NEW && isBodyPart(tokens.hash[n])) return true
    return false
  }
  return false
}

/** "First Montanan to receive a pump sensor goes home": nobody's trade, and one of a kind. */
function isFirstTo({ text, tokens }: Document, at: number, last: number): boolean {
  for (let t = at + 1; t < Math.min(last - 1, at + EARLY); t++)
    if (tokens.hash[t] === TO)
      return CARED.has(tokens.hash[t + 1]) && !/s$/i.test(text.slice(tokens.start[t - 1], tokens.end[t - 1]))
  return false
}
const [TO] = wordSet('to')
const CARED = wordSet('receive get have undergo survive leave be')

/** The copy goes on about one person, and says that he or she came to us or was worked on. */
function isToldOf(document: Document, at: number): boolean {
  const { sentences } = document
  const people = findIndividuals(document)
  const told = sentences.flatMap((sentence, index) =>
    index > at && people.has(index) ? [{ index, sentence }] : [],
  )
  if (told.length < 2) return false
  if (document.people.some(({ role }) => role === 'patient')) return true
  return told.some(
    ({ index, sentence }) =>
      isOurs(document, sentence) &&
      (careIn(document, index) > 2 ||
        workIn(document, sentence).some(({ idea, weight }) => weight > 2 && idea !== 'clock')),
  )
}

/** A picture's words have the same name beside a word of care or a part of the body. */
export function isShownInCare(
  { blocks, sentences, terms, tokens }: Document,
  name: readonly NameWord[],
): boolean {
  return sentences.some(({ block, first, last }) => {
    const { kind } = blocks[block]
    if (kind !== 'alt' && kind !== 'attribute') return false
    let named = false
    let care = false
    for (let t = first; t < last; t++) {
      named ||= name.some(({ hash, letters }) => letters > 2 && hash === tokens.hash[t])
      care ||= (terms.cover[t] & CARE) !== 0 || isBodyPart(tokens.hash[t])
    }
    return named && care
  })
}

/** "the condition of Councilman …": whatever the office, the named one is somebody's patient. */
export function isStateOf(words: readonly NameWord[], at: number): boolean {
  let before = at - 1
  while (before > at - 4 && words[before]?.classes & OFFICES) before--
  return OF.has(words[before]?.hash ?? 0) && STATES.has(words[before - 1]?.hash ?? 0)
}
