import { hashWord } from '../annotate/fold.ts'
import { isBodyPart } from '../annotate/terms.ts'
import { WAY_OUT_WORDS } from '../data/headline-words.ts'
import { wordSet } from '../word-set.ts'
import type { NameWord } from './path-words.ts'

/** Signs beside a name in a headline that need two words to be read. */

const [AND, THE, NEW] = ['and', 'the', 'new'].map(hashWord)
const WAY_OUT = wordSet(WAY_OUT_WORDS)
const PARTS = wordSet('face limb smile voice life')
/** Where somebody in care goes or comes from. */
export const WHERE = wordSet('home hospital icu nicu picu rehab ward er')

/** "leaves the hospital", "comes home" */
export const isWayOut = (words: readonly NameWord[], at: number) =>
  WHERE.has(words[at].hash) && words.slice(Math.max(0, at - 2), at).some(({ hash }) => WAY_OUT.has(hash))

/** "two new lungs" */
export const isNewOrgan = (words: readonly NameWord[], at: number) =>
  at > 0 && words[at - 1].hash === NEW && (isBodyPart(words[at].hash) || PARTS.has(words[at].hash))

/** "Clara Barton and the birth of nursing": a name of history. */
export const isPairing = (words: readonly NameWord[], at: number) =>
  words[at]?.hash === AND && words[at + 1]?.hash === THE
