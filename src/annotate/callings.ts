import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { AFTER_NOUN } from './modifiers.ts'
import type { Reading } from './names.ts'
import { PERSON_NOUN } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

/** What people do for a living is an open class: behind an age any noun with the right ending, or before "who", is one. */

/**
 * "a 67-year-old cattle auctioneer from …": token of a noun that no list has, where its form or what stands behind it says
 * that it is what somebody does; 0 for none.
 */
export function callingBehind({ text, tokens, terms }: Reading, from: number, last: number): number {
  let at = from
  while (at < Math.min(last, from + CALLING_WORDS) && tokens.kind[at] === TokenKind.Lower) {
    if (terms.starts[at] & PERSON_NOUN || AFTER_NOUN.has(tokens.hash[at])) break
    if (Vocabulary.FUNCTION.has(tokens.hash[at])) break
    at++
  }
  const noun = at - 1
  if (noun < from || (at < last && terms.starts[at] & PERSON_NOUN)) return 0
  if (SOMEBODYS.has(tokens.hash[at])) return noun
  const word = text.slice(tokens.start[noun], tokens.end[noun])
  return CALLING.test(word) && !THINGS.has(tokens.hash[noun]) ? noun : 0
}
const CALLING_WORDS = 4
const SOMEBODYS = wordSet('who whose')
/** Endings of what people do. */
const CALLING = /.(?:[^aeiou]er|eer|ist|ian|[ct]or|man|woman|maid|smith|wright|herd|monger|keeper)$/
const THINGS = wordSet(
  `center computer scanner tower charter chapter monitor reactor factor motor doctor sector tractor elevator incubator
   ventilator concentrator generator defibrillator refrigerator trailer boiler freezer shelter theater order border
   disorder number member customer consumer cancer tumor ulcer letter newsletter offer matter paper water summer winter
   december november september october daughter sister brother mother father river garden human german boxer retriever pointer terrier`,
)
