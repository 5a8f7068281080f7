import type { Sentence, Tokens } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hashWord } from './fold.ts'

/** Whether a draft tells of care given here, whatever else it speaks of. */
export const isOnCare = (tokens: Tokens, sentences: readonly Sentence[]) =>
  sentences.some((sentence) => treatsHere(tokens, sentence))

/** "came to us with …", "our surgeons removed …", "diagnosed at our clinic". */
function treatsHere({ hash }: Tokens, { first, last }: Sentence): boolean {
  let here = false
  let treated = false
  for (let t = first; t < last; t++) {
    here ||= HERE.has(hash[t])
    treated ||= TREATED.has(hash[t])
    if (CAME.has(hash[t]) && hash[t + 1] === TO && HERE.has(hash[t + 2])) return true
  }
  return here && treated
}
const HERE = wordSet('us our')
const CAME = wordSet('came arrived')
const TO = hashWord('to')
const TREATED = wordSet(`
  diagnosed treated operated removed replaced repaired admitted discharged surgery surgeon surgeons transplant
  implanted delivered cared rehab therapy chemo recovered stitched rebuilt opened
`)
