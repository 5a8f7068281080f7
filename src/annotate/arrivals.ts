import type { Tokens } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hashWord } from './fold.ts'

/** How somebody came to us: through our door, into a room of ours, and in what state. */

const TO_US = wordSet('us our')
const IN = hashWord('in')

/** "came in barely able to stand", "arrived … doubled over". */
export function isUnwell({ hash }: Tokens, at: number, end: number): boolean {
  for (let t = at + 1; t < Math.min(end, at + 7); t++) if (UNWELL.has(hash[t])) return true
  return false
}
const UNWELL = wordSet(
  `barely hardly unable couldn't limping doubled shaking crying screaming bleeding vomiting wheezing gasping pale gray grey
   pain agony crutches stretcher wheelchair unconscious unresponsive confused feverish`,
)

/** "came in", "walked into the studio", "sat down with our … team". */
export function isLetIn({ hash }: Tokens, at: number): boolean {
  if (hash[at] === IN) return true
  if (hash[at] === INTO) return hash.subarray(at + 1, at + 5).some((word) => ROOMS.has(word))
  const withUs = hash[at] === DOWN ? at + 1 : at
  return (hash[withUs] === WITH_US || hash[withUs] === AT_US) && TO_US.has(hash[withUs + 1])
}
const [INTO, DOWN, WITH_US, AT_US] = ['into', 'down', 'with', 'at'].map(hashWord)
export const SAT = wordSet('sat met')
const ROOMS = wordSet('studio clinic surgery practice office gym ward pharmacy hospital')

/** "pushed through our door", "carried through the clinic doors": however somebody came. */
export function isOurDoor({ hash }: Tokens, at: number, end: number): boolean {
  let ours = false
  for (let t = at + 1; t < Math.min(end, at + 5); t++) {
    ours ||= TO_US.has(hash[t])
    if (DOORS.has(hash[t])) return ours
  }
  return false
}
export const [THROUGH_DOOR] = wordSet('through')
const DOORS = wordSet('door doors doorway')
