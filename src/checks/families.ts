import type { Document, Sentence } from '../document.ts'
import { wordSet } from '../word-set.ts'

/** Several of one family in care at once: twins, siblings, the newborn of one birth. */

const FAMILY = wordSet(
  'infants twins triplets quadruplets quintuplets quads babies newborns siblings brothers sisters',
)
const POINTED = wordSet('the both these those all our')
/** "All three were flown in" */
const ALL = wordSet('all both')
const FEW = wordSet('two three four five six were of')

/** "the infants", "both twins" */
export function hasFamily({ tokens }: Document, { first, last }: Sentence): boolean {
  if (ALL.has(tokens.hash[first]) && FEW.has(tokens.hash[first + 1])) return true
  for (let t = first + 1; t < last; t++)
    if (FAMILY.has(tokens.hash[t]) && (POINTED.has(tokens.hash[t - 1]) || POINTED.has(tokens.hash[t - 2])))
      return true
  return false
}
