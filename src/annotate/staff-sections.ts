import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Setting } from './clause.ts'
import type { RawMention } from './mentions.ts'

/** "Meet our volunteers", "New faces on the team": under such a heading each paragraph opens with somebody who works here. */

const CREW = wordSet(`
  team staff volunteers volunteer nurses doctors surgeons physicians board trustees colleagues faculty employees hires faces leadership
  midwives pharmacists dentists therapists providers clinicians interns fellows chaplains aides crew
`)
const OURS = wordSet('our new newest meet the')
/** Blocks above a paragraph in which its heading is looked for, and words of such a heading. */
const [ABOVE, LONGEST] = [24, 9]

export function opensUnderStaff(setting: Setting, { first, sentence }: RawMention): boolean {
  const { sentences, blocks } = setting
  const { first: from, block } = sentences[sentence]
  if (first !== from || sentences[sentence - 1]?.block === block) return false
  for (let s = sentence - 1; s >= 0 && block - sentences[s].block < ABOVE; s--) {
    if (blocks[sentences[s].block].kind !== 'heading') continue
    return isOfCrew(setting, sentences[s].first, sentences[s].last)
  }
  return false
}

/** "Meet our volunteers", "The team at Dunmere", and not "The call our team waits for": nothing is said of them. */
function isOfCrew({ tokens }: Setting, start: number, last: number): boolean {
  if (last - start > LONGEST || !OURS.has(tokens.hash[start])) return false
  for (let t = start + 1; t < last; t++)
    if (CREW.has(tokens.hash[t]))
      return t + 1 >= last || tokens.kind[t + 1] === TokenKind.Mark || WHERE.has(tokens.hash[t + 1])
  return false
}
const WHERE = wordSet('at of in on from')
