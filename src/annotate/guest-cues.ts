import { GUEST_WORDS as Words } from '../data/guest-words.ts'
import { SCENE_WORDS } from '../data/scene-words.ts'
import type { Cue, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, wordSet } from '../word-set.ts'
import type { Clause } from './clause.ts'
import { hashWord } from './fold.ts'
import { itemOf, opensMemberItem } from './member-lists.ts'
import { HEALTH, isBodyPart, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

/** Who comes to us by what we say to them or list of them: called in, given a prize for patients, in a list of wins. */

const [COME, BY, READY, MEMBERS, PRIZE] = [Words.come, Words.by, Words.ready, Words.members, Words.prize].map(
  (words) => wordSet(words),
)
const THINGS = wordSet(`${SCENE_WORDS} ${Words.handed}`)
const [YOUR, OF, THE] = ['your', 'of', 'the'].map(hashWord)
const CARE = HEALTH | Term.CareEvent | Term.Recovery | Term.WeakProcedure
/** Tokens behind a name in which it is said what the one is to do, and between "your" and the thing. */
const REACH = 14
const THING_REACH = 5
/** Tokens between "Patient of the Year" and whose it is. */
const PRIZE_REACH = 12

export function guestCue(clause: Clause, out: Cue[]): void {
  if (clause.mention.form !== 'name') return
  if (isCalledIn(clause)) out.push({ role: 'patient', weight: 3.5, why: 'asked in for care' })
  if (hasPrize(clause)) out.push({ role: 'patient', weight: 4, why: 'has a prize for patients' })
  if (isSignedByKin(clause)) out.push({ role: 'patient', weight: 3.5, why: 'in the signature of kin' })
  if (isListed(clause)) out.push({ role: 'patient', weight: 3.5, why: 'in a list of people who came to us' })
}

/** "Dana, swing by so we can look at that shoulder", "Miss Opal, your glasses are ready". */
function isCalledIn({ tokens, terms, type, mention, from, end }: Clause): boolean {
  if (type !== 'social' && type !== 'blog') return false
  const { first, next } = mention
  const addressed = first === from || Vocabulary.GREETING.has(tokens.hash[first - 1])
  if (!addressed || tokens.kind[next] !== TokenKind.Mark) return false
  let asked = false
  for (let t = next + 1; t < Math.min(end, next + REACH); t++) {
    const { hash } = tokens
    asked ||= COME.has(hash[t]) && BY.has(hash[t + 1])
    const owned = hash[t - 1] === YOUR || (asked && ITS.has(hash[t - 1]))
    if (!owned) continue
    for (let thing = t; thing < Math.min(end, t + THING_REACH); thing++) {
      const care = (terms.cover[thing] & CARE) !== 0 || THINGS.has(hash[thing]) || isBodyPart(hash[thing])
      if (care && (asked || isReady(tokens, thing + 1, end))) return true
    }
  }
  return false
}
const ITS = wordSet('that this the those these')

function isReady({ hash }: Tokens, at: number, end: number): boolean {
  for (let t = at; t < Math.min(end, at + THING_REACH); t++)
    if (Vocabulary.BE.has(hash[t]) || hash[t] === HAVE)
      return READY.has(hash[t + 1]) || READY.has(hash[t + 2])
  return false
}
const HAVE = hashWord('have')

/** "Comeback Patient of the Year goes to Dana Okoro": nobody else is given such a prize. */
function hasPrize({ tokens, terms, mention, from, end }: Clause): boolean {
  const start = Math.max(from, mention.first - PRIZE_REACH)
  for (let t = start; t < Math.min(end, mention.next + PRIZE_REACH); t++) {
    if (tokens.kind[t] !== TokenKind.Capital || tokens.hash[t + 1] !== OF || tokens.hash[t + 2] !== THE)
      continue
    if (PRIZE.has(tokens.hash[t + 3]) && (terms.cover[t] & Term.Patient || MEMBERS.has(tokens.hash[t])))
      return true
  }
  return false
}

/** "— mother of Dana, age 9", under a quotation. */
function isSignedByKin({ tokens, terms, mention, from }: Clause): boolean {
  const { first } = mention
  if (tokens.hash[first - 1] !== OF || !(terms.cover[first - 2] & Term.Kinship)) return false
  for (let t = Math.max(from, first - SIGNED); t < first - 2; t++) if (DASHES.has(tokens.hash[t])) return true
  return false
}
const DASHES = markSet('—–-~')
/** Tokens of such a signature before the name. */
const SIGNED = 6

/** At the head of an item of a list of wins, or of a row of a table of members, with a measure or a thing of care in it. */
function isListed(clause: Clause): boolean {
  const { tokens, terms, mention, from } = clause
  if (mention.first !== from || !opensMemberItem(clause, mention.sentence)) return false
  let care = false
  for (const { first, last } of itemOf(clause, mention.sentence))
    for (let t = first; t < last; t++) {
      const hash = tokens.hash[t]
      if (terms.cover[t] & (Term.StaffRole | Term.Credential)) return false
      care ||=
        (terms.cover[t] & CARE) !== 0 ||
        THINGS.has(hash) ||
        isBodyPart(hash) ||
        MEASURES.has(hash) ||
        (terms.cover[t] & Term.Kinship) !== 0
    }
  return care
}
const MEASURES = wordSet('lb lbs pounds pound kg kilos stone mmhg a1c bmi steps inches cm reps')
