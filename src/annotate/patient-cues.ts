import type { Cue, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordSet, wordSet } from '../word-set.ts'
import { befallenCue } from './befallen.ts'
import { birthCue } from './birth-cues.ts'
import type { Clause } from './clause.ts'
import { coupleCue } from './couple-cues.ts'
import { hashWord } from './fold.ts'
import { guestCue } from './guest-cues.ts'
import { labelCue } from './label-cues.ts'
import { letterCue } from './letters.ts'
import { isModifier, isNobody } from './modifiers.ts'
import { appositionCue, ownCareCues, relativeClauseCue } from './own-care-cues.ts'
import { addressCue, isAttribution, possessionCue } from './patient-ownership.ts'
import { objectCue, passiveCue } from './patient-passives.ts'
import { frontedCue } from './patient-phrases.ts'
import { headingCue, speaksOfHealth, tellerCue } from './patient-speech.ts'
import { verbCues } from './patient-verbs.ts'
import { isNever, isOthers } from './predicates.ts'
import { HEALTH, hasTerm, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'
import { wishedCue } from './wished-cues.ts'

const COMMA = 0x2c
const [WITH, W, SURVIVOR] = ['with', 'w', 'survivor'].map(hashWord)
const QUOTES = new WordSet([0x22, 0x201c, 0x27, 0x2018])
const QUOTE_END = new WordSet([0x22, 0x201d])
const PAST = wordSet(
  'was had were came went told asked said could arrived walked left died lost underwent received felt took did',
)
const ABOUT = wordSet('in for of')

/**
 * What in one mention and its clause speaks for a patient. Where a cue of staff explains the mention, only being called a
 * patient or being put under care still counts.
 */
export function patientCues(clause: Clause, explained: boolean, out: Cue[]): void {
  nounCues(clause, out)
  labelCue(clause, out)
  passiveCue(clause, out)
  relativeClauseCue(clause, out)
  befallenCue(clause, explained, out)
  if (explained) return
  ownCareCues(clause, out)
  manner(clause, out)
  verbCues(clause, out)
  objectCue(clause, out)
  possessionCue(clause, out)
  addressCue(clause, out)
  appositionCue(clause, out)
  frontedCue(clause, out)
  speakerCue(clause, out)
  illnessCue(clause, out)
  headingCue(clause, out)
  birthCue(clause, out)
  coupleCue(clause, out)
  guestCue(clause, out)
  letterCue(clause, out)
  tellerCue(clause, out)
  wishedCue(clause, out)
  if (
    isAttribution(clause) &&
    (hasTerm(clause.terms, clause.mention.next, clause.mention.next + 6, clause.end, HEALTH | Term.Patient) ||
      speaksOfHealth(clause))
  ) {
    out.push({ role: 'patient', weight: 4, why: 'signs a testimonial' })
  }
}

/** Tokens behind a name in which words of health are close. */
const MANNER_REACH = 16

/** How the person is spoken of: with a courtesy title, an age, an endearment. */
function manner({ tokens, terms, mention, from, end }: Clause, out: Cue[]): void {
  const { name, description } = mention
  if (name?.title === 'courtesy') {
    out.push({ role: 'patient', weight: 1, why: 'a courtesy title' })
    if (hasTerm(terms, mention.next, mention.next + MANNER_REACH, end, HEALTH))
      out.push({ role: 'patient', weight: 1, why: 'a courtesy title before words of health' })
  }
  if (name?.age || description?.age)
    out.push({ role: 'patient', weight: 1.5, why: 'an age beside the person' })
  const dear = mention.first > from && Vocabulary.ENDEARMENT.has(tokens.hash[mention.first - 1])
  if (dear || name?.title === 'endearment') {
    out.push({ role: 'patient', weight: 2.5, why: 'an endearment before the name' })
  }
}

/** "diabetes in a 60-year-old woman", "a man with lupus". */
function illnessCue({ tokens, terms, mention, from, end }: Clause, out: Cue[]): void {
  const { description, first, next } = mention
  if (!description) return
  const about = description.age && first - 2 >= from && ABOUT.has(tokens.hash[first - 1])
  if (about && hasTerm(terms, first - 6, first - 1, end, HEALTH))
    out.push({ role: 'patient', weight: 2.5, why: 'an illness told of one person' })
  if (
    next + 1 < end &&
    (tokens.hash[next] === WITH || tokens.hash[next] === W) &&
    hasTerm(terms, next, next + 5, end, HEALTH)
  ) {
    out.push({ role: 'patient', weight: 3, why: 'described by an illness' })
  }
}

/** A patient noun beside the mention, or said of it: "our patient …", "…, a stroke survivor", "she is a survivor". */
function nounCues({ tokens, terms, mention, from, end }: Clause, out: Cue[]): void {
  const { description, name } = mention
  const classes = description?.classes ?? 0
  if (isNobody(tokens, mention.first, from)) return
  if (classes & Term.Patient)
    out.push({
      role: 'patient',
      weight: description!.ours ? 5 : isTold(tokens, mention.next, end) ? 4 : 3,
      why: 'a noun for patients',
    })
  else if (classes & Term.AmbiguousPatient && description!.ours)
    out.push({ role: 'patient', weight: 2, why: 'one of ours' })
  if (name) {
    const before = mention.first - 1
    const at = before >= from && tokens.hash[before] === COMMA ? before - 1 : before
    if (isOneOfOurs({ tokens, terms }, mention.first, from))
      out.push({ role: 'patient', weight: 2, why: 'one of ours' })
    if (at >= from && terms.cover[at] & Term.Patient)
      out.push({ role: 'patient', weight: 5, why: 'a noun for patients before the name' })
    else if (
      at > from &&
      terms.cover[at] & Term.AmbiguousPatient &&
      Vocabulary.OUR.has(tokens.hash[at - 1])
    ) {
      out.push({ role: 'patient', weight: 3, why: 'one of ours' })
    }
  }
  if (Vocabulary.BE.has(tokens.hash[mention.next]) && tokens.hash[mention.next + 3] === OURS)
    out.push({ role: 'patient', weight: 2, why: 'one of ours' })
  for (let t = mention.next; t < Math.min(end, mention.next + 8); t++) {
    if (tokens.hash[t] === 0x3b || (tokens.hash[t] === COMMA && t > mention.next)) break
    // "is patient with" is no noun, "a patient advocate" no patient.
    const said = tokens.hash[t - 1] === COMMA || hasArticle(tokens, t, mention.next)
    if (isModifier(tokens, terms.ends[t])) continue
    if (tokens.hash[t] === SURVIVOR && said)
      out.push({ role: 'patient', weight: 3, why: 'called a survivor' })
    if (
      terms.starts[t] & Term.Patient &&
      said &&
      !isOthers(tokens, mention.next, t) &&
      !isNever(tokens, mention.next, t)
    ) {
      out.push({ role: 'patient', weight: 4, why: 'called a patient' })
      break
    }
  }
}

/** "… was one of ours". */
const OURS = hashWord('ours')

/** "our gorgeous Dana": ours, with nothing but an adjective between. */
function isOneOfOurs(
  { tokens, terms }: Pick<Clause, 'tokens' | 'terms'>,
  first: number,
  from: number,
): boolean {
  return (
    first - 2 >= from &&
    !(terms.cover[first - 1] & (Term.StaffRole | Term.StaffTitle)) &&
    Vocabulary.OUR.has(tokens.hash[first - 2]) &&
    tokens.kind[first - 1] === TokenKind.Lower
  )
}

/** Whether a verb of the past follows soon: a patient of whom something is told, not patients at large. */
function isTold(tokens: Tokens, next: number, end: number): boolean {
  for (let t = next; t < Math.min(end, next + 4); t++) if (PAST.has(tokens.hash[t])) return true
  return false
}

/** "a", "our first robotic": an article close before a noun, with nothing but adjectives between. */
function hasArticle(tokens: Tokens, at: number, from: number): boolean {
  for (let t = at - 1; t >= Math.max(from, at - 4); t--) {
    if (Vocabulary.ARTICLE.has(tokens.hash[t])) return true
    if (tokens.kind[t] === TokenKind.Number || tokens.kind[t] === TokenKind.Mark) return false
  }
  return false
}

/** "I got my life back," says …: the speaker of words about getting well. */
function speakerCue(clause: Clause, out: Cue[]): void {
  const { tokens, terms, mention, from } = clause
  const before = mention.first - 1
  if (mention.form !== 'name' || before <= from) return
  const said = (terms.cover[before] & Term.Speech) !== 0
  const closing = said ? before - 1 : (terms.cover[mention.next] ?? 0) & Term.Speech ? before : -1
  // Who is named with an office speaks by it.
  if (QUOTE_END.has(tokens.hash[closing]) && tokens.hash[mention.next] !== COMMA && speaksOfHealth(clause))
    out.push({ role: 'patient', weight: 3, why: 'speaks of own care' })
  if (!said) return
  if (hasTerm(terms, from, before, before, Term.Recovery) && QUOTES.has(tokens.hash[from])) {
    out.push({ role: 'patient', weight: 3, why: 'speaks of getting well' })
  }
}
