import { Term } from '../annotate/terms.ts'
import { Word } from '../annotate/words.ts'
import { patientsIn } from '../checks.ts'
import * as Words from '../data/scene-places.ts'
import type { Document, Role, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isCareOfNobodyElse } from './care-of-nobody-else.ts'
import { gatesOf, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { storyOf } from './in-story.ts'
import { findIndividuals } from './individuals.ts'
import { isLongAgo } from './long-ago.ts'
import { tellsPast } from './past-tense.ts'
import { perDocument } from './per-document.ts'
import { TEXT } from './prose.ts'
import { taleOf } from './tale-reach.ts'

/**
 * Places by their proper names in the tale of somebody in care: "toned out to Dunlin Arena", "the only bakery in Penhallow".
 * Whatever stands there with a capital behind a preposition is where it happened or where somebody is from, unless it is the
 * house's own, a person, a day or a country.
 */

const LEADS = wordSet(`${Words.leads} ${Words.loose}`)
const LOOSE = wordSet(Words.loose)
const OURS = wordSet(Words.ours)
const OF = wordSet('of')
const ARTICLE = wordSet('the')
const COMING = wordSet(Words.coming)
const HOUSE = wordSet(Words.house)
const OTHERS = wordSet(Words.others)
const ALWAYS = wordSet(Words.heads)
const GATE = openGate(LEADS)
const OFFICE = Term.PublicRole | Term.Occupation | Term.Life
const CARE =
  Term.CareUnit | Term.Procedure | Term.Condition | Term.Medicine | Term.Credential | Term.StaffTitle
const TOWNS: ReadonlySet<string> = new Set(['state', 'country'])
const LONGEST = 6
const AT = wordSet('at')
const [TO] = wordSet('to')
const MOVED = wordSet(Words.moved)
/** "the yoga studio on Elm" */
const VENUES = wordSet(
  'servo pitch station studio shop store house salon corner place barbershop garage bakery rodeo fairgrounds fair playground trailer campground',
)
const isVenue = (word: number) => VENUES.has(word) || ALWAYS.has(word)
const HOLDERS = wordSet(Words.holders)
const AT_WORK: ReadonlySet<Role | undefined> = new Set<Role>([
  'staff',
  'author',
  'source',
  'donor',
  'public-figure',
])

/** Such places, in reading order. */
export const scenePlaces = perDocument((document: Document): readonly { span: Span; sentence: number }[] => {
  const { type, sentences } = document
  if (type !== 'social' && type !== 'blog' && type !== 'press-release') return []
  const tale = new Set([...(type === 'press-release' ? [] : taleOf(document)), ...sureStory(document)])
  if (!tale.size) return []
  const gates = gatesOf(document)
  const out: { span: Span; sentence: number }[] = []
  for (const sentence of tale) {
    const { guard, block } = sentences[sentence]
    if (guard || !TEXT.has(document.blocks[block].kind) || isLongAgo(document, sentence)) continue
    if (!gates.at(sentence, GATE)) continue
    if (hasWord(document, sentences[sentence], COMING) && !patientsIn(document, sentence).length) continue
    if (isOthers(document, sentence) || !isTold(document, sentence)) continue
    for (const span of namesIn(document, sentence)) out.push({ span, sentence })
  }
  return out.sort((a, b) => a.span.start - b.span.start)
})

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
const WE = wordSet("we we're we'll our us you your you'll")

/** Only people at work are told of. */
function isOthers({ told }: Document, sentence: number): boolean {
  const few = (told.get(sentence) ?? []).slice(0, 20)
  return few.length > 0 && few.every(({ role }) => AT_WORK.has(role))
}

/** Names in a sentence, two that stand together as one: "at Scoil Mhuire in Kilbracken". */
function* namesIn(document: Document, sentence: number): Generator<Span> {
  let open: Span | undefined
  for (const span of listNames(document, sentence)) {
    if (open && /^,? (?:in|near|on|outside|at) (?:the )?$/.test(document.text.slice(open.end, span.start)))
      open = { start: open.start, end: span.end }
    else {
      if (open) yield open
      open = span
    }
  }
  if (open) yield open
}

function* listNames(document: Document, sentence: number): Generator<Span> {
  const { tokens, terms, sentences } = document
  const { first, last } = sentences[sentence]
  for (let t = first; t + 1 < last; t++) {
    const office =
      OF.has(tokens.hash[t]) &&
      ((terms.cover[t - 1] & OFFICE) !== 0 || HOLDERS.has(tokens.hash[t - 1]) || isVenue(tokens.hash[t - 1]))
    if (!LEADS.has(tokens.hash[t]) && !office) continue
    const from = ARTICLE.has(tokens.hash[t + 1]) ? t + 2 : t + 1
    let to = from
    while (to < last && to - from < LONGEST && tokens.kind[to] === TokenKind.Capital) to++
    const headed = to > from && ALWAYS.has(tokens.hash[to - 1])
    // "on the HaloTone", "up to the Malwa Tuskers": behind these, and behind an article, a word has to say that it is a place.
    const loose = LOOSE.has(tokens.hash[t]) || (tokens.hash[t] === TO && !MOVED.has(tokens.hash[t - 1]))
    const venue = isVenue(tokens.hash[t - 1]) || (to > from && isVenue(tokens.hash[to]))
    // "the first pump at Glenbrook": releases call their house so.
    if (document.type === 'press-release' && AT.has(tokens.hash[t]) && !(headed || venue)) continue
    const sure = headed || venue || (!loose && (to - from > 1 || from === t + 1))
    if (to === from || !sure || isOurs(document, t) || !isName(document, sentence, from, to, venue)) continue
    yield { start: tokens.start[from], end: tokens.end[to - 1] }
    t = to - 1
  }
}

/** "came to", "our team at", "the unit at": the house's own name follows. */
const isOurs = ({ tokens }: Document, lead: number) =>
  OURS.has(tokens.hash[lead - 1]) || OURS.has(tokens.hash[lead - 2])

/** No person, day, state, illness, house of care or everyday word. */
function isName(document: Document, sentence: number, from: number, to: number, venue: boolean): boolean {
  const { tokens, terms, entities } = document
  const span = { start: tokens.start[from], end: tokens.end[to - 1] }
  const over = (other: Span) => other.start < span.end && span.start < other.end
  const [head, next] = [tokens.hash[to - 1], tokens.hash[to]]
  for (let t = from; t < to; t++)
    if (HOUSE.has(tokens.hash[t]) || OTHERS.has(tokens.hash[t]) || terms.cover[t] & CARE) return false
  if (HOUSE.has(next) || tokens.kind[to] === TokenKind.Upper || ownNames(document).has(tokens.hash[from]))
    return false
  if (isEveryday(document, from, to) && !venue && !(to - from > 1 && ALWAYS.has(head))) return false
  if (
    (document.told.get(sentence) ?? []).some(({ mentions }) =>
      mentions.some((one) => one.sentence === sentence && one.form === 'name' && over(one.span)),
    )
  )
    return false
  if (entities.at(sentence, 'date').some((one) => over(one.span))) return false
  if (document.marks.some((mark) => (mark.kind === 'emphasis' || mark.kind === 'link') && over(mark.span)))
    return false
  return !entities.at(sentence, 'place').some((one) => over(one.span) && TOWNS.has(one.level))
}

/** Everyday words alone, or a lone given name: a title, a slogan, somebody. */
function isEveryday({ tokens }: Document, from: number, to: number): boolean {
  if (to - from === 1)
    return (tokens.bits[from] & (Word.Word | Word.First)) !== 0 && !(tokens.bits[from] & Word.PlaceCommon)
  for (let t = from; t < to; t++) if (!(tokens.bits[t] & Word.Word)) return false
  return true
}

/** First words of names of houses of care in a draft: what else is called so is the house's town. */
const ownNames = perDocument(({ tokens }: Document): ReadonlySet<number> => {
  const out = new Set<number>()
  for (let t = 1; t < tokens.count; t++) {
    if (tokens.kind[t] !== TokenKind.Capital || !HOUSE.has(tokens.hash[t])) continue
    for (
      let back = t - 1;
      back >= Math.max(0, t - LONGEST) && tokens.kind[back] === TokenKind.Capital;
      back--
    )
      if (!HOUSE.has(tokens.hash[back])) out.add(tokens.hash[back])
  }
  return out
})
