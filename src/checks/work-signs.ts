import { Term } from '../annotate/terms.ts'
import { SCENE_WORDS } from '../data/scene-words.ts'
import { SHIFT_WORDS } from '../data/shift-diary.ts'
import type { Document } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { perDocument } from './per-document.ts'

/** Signs that whoever writes works in care: none is one by itself, several different ones are. */

const WORDS = wordSet(`${SHIFT_WORDS.trade} ${SHIFT_WORDS.crew}`)
const THINGS = wordSet(SCENE_WORDS)
const TERMS =
  Term.CareUnit | Term.CareEvent | Term.StaffRole | Term.Procedure | Term.Medicine | Term.Condition
const FIRST_PERSON = wordSet("i i'm i've i'd me my we we've we'd us our")
const HASH = '#'.charCodeAt(0)
/** Stems of the tags under which people in care post. */
const TAG =
  /nurs|medic|doctor|\bems|\bemt|ambo|rescue(?!d)|physio|midwi|doula|dentis|dental|pharma|optom|ambulance|casualty|nightshift|hospital|ward(?:life)?\b|therapist|surgeon|surgery|radiolog|radtech|sonogra|xray|ortho|oncolog|p?icu\b|nicu|traum|triage|an(?:a?)esth|phlebo|hospice|rehab|\brn|\bed\b|\ber\b/i
/** Signs from which on somebody at work in care is writing. */
const ENOUGH = 3
/** Tokens that are read: longer copy is no post. */
const MOST = 400

/** Whether enough of them stand in a draft, and somebody speaks of "we" or "I". */
export const readsLikeCrew = perDocument(({ text, tokens, terms }: Document): boolean => {
  const seen = new Set<number>()
  let signs = 0
  let own = false
  for (let t = 0; t < Math.min(tokens.count, MOST); t++) {
    const hash = tokens.hash[t]
    own ||= FIRST_PERSON.has(hash)
    if (tokens.kind[t - 1] === TokenKind.Mark && tokens.hash[t - 1] === HASH) {
      if (TAG.test(text.slice(tokens.start[t], tokens.end[t]))) signs += ENOUGH - 1
      continue
    }
    if (seen.has(hash)) continue
    const trade = WORDS.has(hash)
    if (!trade && !THINGS.has(hash) && !(terms.starts[t] & TERMS)) continue
    seen.add(hash)
    signs += trade ? 2 : 1
  }
  return signs >= ENOUGH + (own ? 0 : 1)
})
