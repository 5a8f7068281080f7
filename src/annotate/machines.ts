import { ANIMAL_PARTS, CALLED_THE, MACHINES, MATERIALS, PARTS, SHAPES, STUFF } from '../data/things.ts'
import type { Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordSet, withPlurals, wordSet } from '../word-set.ts'
import type { RawMention } from './mentions.ts'

/** Pumps, scanners and scarecrows that go by a name: "Otis, our new infusion pump", "our oldest MRI, Big Bertha". */

const THINGS = withPlurals(MACHINES)
const [OF_MATERIAL, MADE_OF] = [MATERIALS, STUFF].map(wordSet)
/** "A rubber head", "a knitted doll"; a plastic surgeon is somebody. */
const SHAPED = new WordSet([...withPlurals(SHAPES), ...THINGS])
const OF_OURS = wordSet('our the a an')
const ANY = wordSet('a an')
const TRADES = wordSet(
  'printer monitor copier polisher warmer cooler compressor press analyzer server cooper router',
)
const THE = wordSet('the')
const CALLED_SO = wordSet(CALLED_THE)
const IS = wordSet('is was')
const [MADE, OF] = ['made', 'of'].map(wordSet)
const CALLED = wordSet('called named')
const [AND] = wordSet('and')
const COMMA = 0x2c
/** Words between the article and the noun, as in "our brand new infusion pump"; tokens of a list of names before one of them. */
const [REACH, LIST] = [5, 8]

/** Whether a machine or a thing stands in apposition to a name, or is what the named one is. */
export function isMachine(tokens: Tokens, { first, next }: RawMention, from: number, end: number): boolean {
  const { hash } = tokens
  const opens = hash[next] === COMMA || IS.has(hash[next])
  // "Earl was a printer for forty years"
  const trade = ANY.has(hash[next + 1]) && TRADES.has(hash[next + 2])
  if (opens && !trade && OF_OURS.has(hash[next + 1]) && isHead(tokens, next + 2, end)) return true
  // "Wanda the whale"
  if (THE.has(hash[next]) && CALLED_SO.has(hash[next + 1])) return true
  // "Walter is made of silicone"
  if (IS.has(hash[next]) && MADE.has(hash[next + 1]) && OF.has(hash[next + 2]) && MADE_OF.has(hash[next + 3]))
    return true
  if (first - 2 > from && hash[first - 1] === COMMA && THINGS.has(hash[first - 2]) && hash[next] === COMMA)
    return true
  return isListed(tokens, first, from) || isMended(tokens, next, end)
}

/** The phrase ends with such a noun: "our pump nurse" does not. */
function isHead({ hash, kind }: Tokens, from: number, end: number): boolean {
  for (let t = from; t < Math.min(end, from + REACH); t++) {
    if (kind[t] === TokenKind.Mark || ENDS.has(hash[t])) return false
    if ((OF_MATERIAL.has(hash[t - 1]) ? SHAPED : THINGS).has(hash[t]))
      return t + 1 >= end || kind[t + 1] === TokenKind.Mark || ENDS.has(hash[t + 1])
  }
  return false
}
const ENDS = wordSet('who that which with in on at for from and')

/** "The tanks are called Nadia, Simone and Mary Lou", "a skeleton called Stan": one of the names that things are given. */
function isListed({ hash, kind }: Tokens, first: number, from: number): boolean {
  let t = first - 1
  const start = Math.max(from, first - LIST)
  while (t > start && (hash[t] === COMMA || hash[t] === AND || kind[t] === TokenKind.Capital)) t--
  if (!CALLED.has(hash[t])) return false
  for (let before = t - 1; before >= Math.max(from, t - 2); before--)
    if (THINGS.has(hash[before])) return true
  return false
}

/** "Rosie had a new engine put in", "Nadia gets a new lid", "194,000 miles old": what nobody alive is given or counts. */
function isMended({ hash, kind }: Tokens, next: number, end: number): boolean {
  for (let t = next; t < Math.min(end - 2, next + AWAY); t++) {
    if (MILES.has(hash[t]) && OLD.has(hash[t + 1])) return true
    if (!GETS.has(hash[t]) || !NEW.has(hash[t + 1])) continue
    for (let part = t + 2; part < Math.min(end, t + 5) && kind[part] === TokenKind.Lower; part++)
      if (GIVEN.has(hash[part]) || (WING.has(hash[part]) && HURT.has(hash[part - 1])))
        return !FOR.has(hash[part + 1])
  }
  return false
}
/** Tokens between a name and such a verb. */
const AWAY = 14
const GIVEN = new WordSet([...withPlurals(PARTS), ...wordSet(ANIMAL_PARTS)])
const [WING, HURT] = [
  'wing wings tail',
  'broken sprained clipped torn injured fractured hurt bent cracked sore',
].map(wordSet)
const [GETS, NEW, MILES, OLD, FOR] = [
  'had has got gets receives received needs needed',
  'a new two three four fresh another her his its',
  'miles kilometers hours flights',
  'old',
  'for',
].map(wordSet)
