import * as Words from '../data/worlds.ts'
import { TokenKind } from '../document.ts'
import { withPlurals, wordSet } from '../word-set.ts'
import type { Setting } from './clause.ts'
import type { Cluster } from './clusters.ts'
import { FUNCTION } from './vocabulary.ts'

/** Therapy dogs and clinic cats are told of as patients are: "she tore a ligament and is back on the ward". */

export const SPECIES = withPlurals(Words.SPECIES)
const SIGNS = withPlurals(`${Words.ANIMAL_SIGNS} vet veterinary veterinarian wildlife`)

/** "#TherapyDog", and 🐾, 🐶, 🐱, 🐴, 🐰, 🐕, 🐈, 🐩: a post may show what it is about in no other way. */
const TAG = /#\w*(?:Dog|Cat|Pup|Paws|Horse|Pony|Vet)(?![a-z])/i
// Snakes, bees, spiders and sharks bite people, and are left out.
const PICTURED =
  /[\u{1F401}-\u{1F408}\u{1F40E}-\u{1F416}\u{1F425}-\u{1F429}\u{1F42D}-\u{1F431}\u{1F434}\u{1F436}-\u{1F439}\u{1F43E}\u{1F9AE}]/u

/** Whether a draft names any animal at all; most do not, and then nobody in it can be one. */
export function hasAnimals(setting: Setting): boolean {
  const { tokens } = setting
  for (let t = 0; t < tokens.count; t++) if (SPECIES.has(tokens.hash[t]) || isVets(setting, t)) return true
  return isTagged(setting)
}

const isTagged = ({ text, type }: Setting) => type === 'social' && (TAG.test(text) || PICTURED.test(text))

/** "Vet bills", and not a veteran. */
const isVets = ({ tokens: { hash } }: Setting, at: number) =>
  VET.has(hash[at]) && VETS_THINGS.has(hash[at + 1])
const VET = wordSet('vet veterinary')
const VETS_THINGS = wordSet(
  'bill bills clinic school tech technician visit visits nurse surgeon hospital check',
)

/** Tokens before the first mention and behind the last one, and tokens looked at in all. */
const REACH = 30
const MOST = 300
/** Mentions among which one may say that it is an animal. */
const FEW = 6

/** Whether the words around the mentions of somebody tell of an animal. */
export function isAnimal(setting: Setting, { mentions }: Cluster): boolean {
  const { tokens, sentences } = setting
  const start = mentions[0]
  if (mentions.slice(0, FEW).some((one) => isCalledAnimal(setting, one))) return true
  if (mentions.some(({ name }) => name && (name.parts.length > 1 || name.title || name.age))) return false
  const before = sentences[start.sentence - 1]
  const near = before && before.block >= sentences[start.sentence].block - 1
  const from = Math.max(near ? before.first : sentences[start.sentence].first, start.first - REACH)
  const end = Math.min(tokens.count, mentions[mentions.length - 1].last + REACH, start.first + MOST)
  const tagged = isTagged(setting)
  let species = tagged
  const found = new Set<number>()
  for (let t = from; t < end; t++) {
    const hash = tokens.hash[t]
    // "Heron Court", "Fox Lane"
    const street = tokens.kind[t] === TokenKind.Capital && tokens.kind[t + 1] === TokenKind.Capital
    const named = SPECIES.has(hash) && !street && !isBite(tokens, t) && !isOfLeg(tokens, t)
    if (named || isVets(setting, t)) species = true
    if (named || (SIGNS.has(hash) && !isVeteran(tokens, t))) found.add(hash)
    if (isVets(setting, t)) found.add(hash + 1)
  }
  return species && found.size >= (tagged ? 1 : 2)
}

/** "A bite to the calf", "her left calf": a part of a leg. */
const isOfLeg = ({ hash }: Setting['tokens'], at: number) =>
  CALF.has(hash[at]) &&
  (SIDE.has(hash[at - 1]) || (THE.has(hash[at - 1]) && ONTO.has(hash[at - 2])) || PAINS.has(hash[at + 1]))
const [CALF, SIDE, THE, ONTO, PAINS] = [
  'calf calfs calves',
  'his her my your their left right upper lower both one',
  'the a',
  'to in on across of into through behind below',
  'pain muscle muscles strain cramp cramps injury wound raise raises',
].map(wordSet)

/** "A brown snake bite", "kicked by a horse": what an animal did to somebody. */
const isBite = ({ hash }: Setting['tokens'], at: number) =>
  BITES.has(hash[at + 1]) || BY.has(hash[at - 1]) || BY.has(hash[at - 2])
const BITES = wordSet('bite bites bit sting stings stung attack venom kick scratch allergy dander')
const BY = wordSet('by')

/** "a vet with PTSD", "a vet who": one who served. */
const isVeteran = ({ hash }: Setting['tokens'], at: number) => VET.has(hash[at]) && SERVED.has(hash[at + 1])
const SERVED = wordSet('with who whose of')

/** "Our therapy dog, Mr. Waffles", "Duchess, the 22-year-old mare": whatever else people call it. */
function isCalledAnimal(
  { tokens, sentences }: Setting,
  { first, last, sentence, name }: Cluster['mentions'][number],
): boolean {
  if (!name) return false
  const { hash } = tokens
  const span = sentences[sentence]
  if (hash[first - 1] === COMMA || NAMED.has(hash[first - 1]))
    for (let t = Math.max(span.first, first - 3); t < first - 1; t++) if (SPECIES.has(hash[t])) return true
  if (hash[last] !== COMMA || !ARTICLE.has(hash[last + 1])) return false
  // "Rosa, a dog groomer", "Rosa, the woman with two cats": the animal must be what the words before it lead up to.
  let t = last + 2
  while (
    t < span.last &&
    t < last + 8 &&
    !SPECIES.has(hash[t]) &&
    !FUNCTION.has(hash[t]) &&
    hash[t] !== COMMA
  )
    t++
  return t < span.last && SPECIES.has(hash[t]) && (t + 1 >= span.last || !isNounHere(tokens, t + 1))
}
/** A word that goes on with what stands before it. */
const isNounHere = ({ hash, kind, bits }: Setting['tokens'], at: number) =>
  kind[at] === TokenKind.Lower && !FUNCTION.has(hash[at]) && !PAST.has(hash[at]) && bits[at] !== 0
const PAST = wordSet('led found rescued named called trained who that')
const COMMA = ','.charCodeAt(0)
const NAMED = wordSet('named called')
const ARTICLE = wordSet('the a an our their his her')
