import type { Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { RawMention } from './mentions.ts'

/** Pumps, scanners and scarecrows that go by a name: "Otis, our new infusion pump", "our oldest MRI, Big Bertha". */

const MACHINES = wordSet(`
  pump scanner mri ct robot cobot drone machine ventilator monitor printer van bus truck ambulance bike bicycle bed cart trolley
  copier fridge freezer incubator warmer centrifuge analyzer boiler elevator lift generator telescope skeleton mannequin manikin
  simulator dummy doll teddy puppet scarecrow snowman plant fern cactus ficus tree maple oak statue fish boat plane helicopter
  sourdough kiosk laser mower vacuum camera
`)
const OF_OURS = wordSet('our the a an')
const IS = wordSet('is was')
const COMMA = 0x2c
/** Words between the article and the noun, as in "our brand new infusion pump". */
const REACH = 5

/** Whether a machine or a thing stands in apposition to a name, or is what the named one is. */
export function isMachine(tokens: Tokens, { first, next }: RawMention, from: number, end: number): boolean {
  const { hash } = tokens
  const opens = hash[next] === COMMA || IS.has(hash[next])
  if (opens && OF_OURS.has(hash[next + 1]) && isHead(tokens, next + 2, Math.min(end, next + 2 + REACH)))
    return true
  return (
    first - 2 > from && hash[first - 1] === COMMA && MACHINES.has(hash[first - 2]) && hash[next] === COMMA
  )
}

/** The phrase ends with such a noun: "our pump nurse" does not. */
function isHead({ hash, kind }: Tokens, from: number, end: number): boolean {
  for (let t = from; t < end; t++) {
    if (kind[t] === TokenKind.Mark) return false
    if (MACHINES.has(hash[t])) return t + 1 >= end || kind[t + 1] === TokenKind.Mark || ENDS.has(hash[t + 1])
  }
  return false
}
const ENDS = wordSet('who that which with in on at for from and')
