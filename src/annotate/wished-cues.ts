import { OWN_CARE } from '../data/own-care.ts'
import type { Cue } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Clause } from './clause.ts'
import { hashWord } from './fold.ts'
import { isCaredFor, ownsCare } from './own-care.ts'
import { Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

/** Who is wished well about care of their own: "Congratulations to Dana on finishing her braces", "Get well, Sam! Your cast …". */

const WISHES = wordSet(OWN_CARE.wishes)
const OWNERS = wordSet('your her his')
const [TO, WORLD] = ['to', 'world'].map(hashWord)
const DAY = wordSet('day')
/** Sentences, with that of the name, in which the care may be spoken of. */
const SENTENCES = 3
/** Tokens around the name in which the wish stands. */
const WISH_REACH = 6

export function wishedCue(clause: Clause, out: Cue[]): void {
  const { mention, blocks, sentences } = clause
  if (mention.form !== 'name') return
  if (isRidOf(clause)) out.push({ role: 'patient', weight: 4, why: 'wished well about their own care' })
  if (!isWished(clause)) return
  const { block } = sentences[mention.sentence]
  if (blocks[block].kind === 'heading' && sentences[mention.sentence + 1]?.block === block) return
  if (speaksOfOwnCare(clause))
    out.push({ role: 'patient', weight: 4, why: 'wished well about their own care' })
}

/** A wish stands before the name, or at the head of the sentence: "Thank you, Dana", "Happy last day of chemo, Sam". */
function isWished({ tokens, mention, from }: Clause): boolean {
  for (let t = mention.first - 1; t >= Math.max(from, mention.first - WISH_REACH); t--)
    if (WISHES.has(tokens.hash[t])) return true
  return false
}

function speaksOfOwnCare(clause: Clause): boolean {
  const { tokens, sentences, mention, from } = clause
  const { hash } = tokens
  // "Welcome to the world, baby Dana", "Happy brace-off day, Dana"
  for (let t = from; t < mention.first; t++) {
    if (hash[t] === WORLD && hash[t - 2] === TO) return true
    if (DAY.has(hash[t]) && (isTakenOff(clause, t - 1) || isLeaving(clause, t - 1))) return true
  }
  const { block } = sentences[mention.sentence]
  for (let s = mention.sentence; s < sentences.length && s < mention.sentence + SENTENCES; s++) {
    if (sentences[s].block !== block) return false
    const { first, last } = sentences[s]
    for (let t = s === mention.sentence ? mention.next : first; t < last; t++) {
      if (OWNERS.has(hash[t]) && ownsCare(clause, t + 1, last)) return true
      if (isCaredFor(clause, t, last)) return !Vocabulary.WE.has(hash[t + 2])
    }
  }
  return false
}

/** "discharge day" */
const isLeaving = ({ tokens, terms }: Clause, at: number) =>
  at >= 0 && (LEAVING.has(tokens.hash[at]) || (terms.cover[at] & Term.CareEvent) !== 0)
const LEAVING = wordSet('discharge homecoming transplant remission')

/** "Braces off for Dana!" */
function isRidOf({ tokens, mention, from }: Clause): boolean {
  const at = mention.first - 1
  if (at - 2 < from || tokens.hash[at] !== FOR || !ENDED.has(tokens.hash[at - 1])) return false
  return OWN_THINGS.has(tokens.hash[at - 2])
}
const FOR = hashWord('for')
const ENDED = wordSet('off out done over')
const OWN_THINGS = wordSet(
  `${OWN_CARE.things} chemo radiation dialysis stitches cast casts tube tubes surgery`,
)

/** "brace-off day", "cast-off day" */
const isTakenOff = ({ text, tokens }: Clause, at: number) => {
  const word = at < 0 ? '' : text.slice(tokens.start[at], tokens.end[at]).toLowerCase()
  return word === 'off' || word.endsWith('-off')
}
