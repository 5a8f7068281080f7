import type { Sentence, Tokens } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hashWord } from './fold.ts'

const known = new WeakMap<Tokens, boolean>()

/** Whether a draft tells of care given here, whatever else it speaks of; worked out once for each. */
export function isOnCare(tokens: Tokens, sentences: readonly Sentence[]): boolean {
  const before = known.get(tokens)
  if (before !== undefined) return before
  const answer = sentences.some((sentence) => treatsHere(tokens, sentence))
  known.set(tokens, answer)
  return answer
}

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
const HERE = wordSet('us our we')
const CAME = wordSet('came arrived')
const TO = hashWord('to')
const TREATED = wordSet(`
  diagnosed treated operated removed replaced repaired admitted discharged surgery surgeon surgeons transplant
  implanted delivered cared rehab therapy chemo recovered stitched rebuilt opened
`)
