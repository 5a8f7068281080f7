import { Word } from '../annotate/words.ts'
import { patientsIn } from '../checks.ts'
import * as Words from '../data/unlisted-places.ts'
import type { Document, Role } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isCareOfNobodyElse } from './care-of-nobody-else.ts'
import { hasWord } from './has-word.ts'
import { storyOf } from './in-story.ts'
import { findIndividuals } from './individuals.ts'
import { isLongAgo } from './long-ago.ts'
import { tellsPast } from './past-tense.ts'
import { perDocument } from './per-document.ts'
import { TEXT } from './prose.ts'
import { taleOf } from './tale-reach.ts'
import { isOurs, type UnlistedPlace, unlistedPlaces } from './unlisted-places.ts'

/**
 * Places by their proper names in the tale of somebody in care: "toned out to Dunlin Arena", "the only bakery in Penhallow".
 * Whatever stands there with a capital behind a preposition is where it happened or where somebody is from.
 */

const COMING = wordSet(Words.coming)
const HOUSE = wordSet(Words.house)
const AT = wordSet('at')
const WE = wordSet("we we're we'll our us you your you'll")
const AT_WORK: ReadonlySet<Role | undefined> = new Set<Role>([
  'staff',
  'author',
  'source',
  'donor',
  'public-figure',
])

/** Such places, in reading order. */
export function* scenePlaces(document: Document): Generator<UnlistedPlace> {
  const { type, sentences, blocks } = document
  if (type !== 'social' && type !== 'blog' && type !== 'press-release') return
  const release = type === 'press-release'
  const tale = new Set([...(release ? [] : taleOf(document)), ...sureStory(document)])
  for (const at of [...tale].sort((a, b) => a - b)) {
    const { guard, block } = sentences[at]
    if (guard || !TEXT.has(blocks[block].kind) || isLongAgo(document, at)) continue
    if (hasWord(document, sentences[at], COMING) && !patientsIn(document, at).length) continue
    if (isOthers(document, at) || !isTold(document, at)) continue
    for (const place of unlistedPlaces(document, at)) {
      // "the first pump at Glenbrook": releases call their house so.
      if (release && !place.headed && AT.has(document.tokens.hash[place.lead])) continue
      if (!isOurs(document, place) && (place.headed || !isCommon(document, place))) yield place
    }
  }
}

/** Sentences of a story in which its patient is told of for certain, or care of nobody else is. */
const sureStory = (document: Document) =>
  [...storyOf(document)].filter(
    (at) =>
      patientsIn(document, at).some(({ certain }) => certain) ||
      (findIndividuals(document).has(at) && isCareOfNobodyElse(document, at)),
  )

/** Told as having happened, or noted in a post without a verb: "Fellow about 30, blue, at the shop on Ferris Avenue". */
const isTold = (document: Document, at: number) =>
  tellsPast(document, document.sentences[at]) ||
  document.told.has(at) ||
  (document.type === 'social' && !hasWord(document, document.sentences[at], WE))

/** Only people at work are told of. */
function isOthers({ told }: Document, sentence: number): boolean {
  const few = (told.get(sentence) ?? []).slice(0, 20)
  return few.length > 0 && few.every(({ role }) => AT_WORK.has(role))
}

/** Everyday words alone, or a lone given name: a title, a slogan, somebody; or the name that houses of care go by here. */
function isCommon(document: Document, { span, from }: UnlistedPlace): boolean {
  const { tokens } = document
  if (ownNames(document).has(tokens.hash[from])) return true
  if (tokens.end[from] === span.end)
    return (tokens.bits[from] & (Word.Word | Word.First)) !== 0 && !(tokens.bits[from] & Word.PlaceCommon)
  for (let t = from; tokens.start[t] < span.end; t++) if (!(tokens.bits[t] & Word.Word)) return false
  return true
}

/** First words of names of houses of care in a draft: what else is called so is the house's town. */
const ownNames = perDocument(({ tokens }: Document): ReadonlySet<number> => {
  const out = new Set<number>()
  for (let t = 1; t < tokens.count; t++) {
    if (tokens.kind[t] !== TokenKind.Capital || !HOUSE.has(tokens.hash[t])) continue
    for (let back = t - 1; back >= Math.max(0, t - 6) && tokens.kind[back] === TokenKind.Capital; back--)
      if (!HOUSE.has(tokens.hash[back])) out.add(tokens.hash[back])
  }
  return out
})
