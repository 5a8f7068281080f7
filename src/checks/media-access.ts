import { HEALTH, isBodyPart, Term } from '../annotate/terms.ts'
import { hasTerm } from '../checks.ts'
import { AT_BEDSIDE, AT_WORK, GO_ALONG, MEDIA_WORDS, THEIR_DAY } from '../data/media-access.ts'
import { type Document, type Span, TokenKind } from '../document.ts'
import { compileLexicon } from '../lexicon.ts'
import { distinctiveWords, gatesOf, openGate } from './gates.ts'
import { hasWord, wordSet } from './has-word.ts'

type Class = keyof typeof MEDIA_WORDS
const CLASSES = Object.keys(MEDIA_WORDS) as Class[]
const bitOf = (name: Class) => 1 << CLASSES.indexOf(name)
const LEXICON = compileLexicon(CLASSES.map((name) => ({ bit: bitOf(name), terms: MEDIA_WORDS[name] })))
const PLAIN = new Set(
  'a in the to our on from go goes going went gone take takes taking over along day live team news'.split(
    ' ',
  ),
)
const MEDIA_GATE = openGate([...distinctiveWords(MEDIA_WORDS.media, PLAIN), ...distinctiveWords(['live'])])
/** "The crew had him in theatre": of an ambulance, where nobody films. */
const CREWS = wordSet('crew crews')
const FILM_GATE = openGate(
  wordSet(
    'camera cameras film films filmed filming documentary docuseries tv television channel reporter reporters journalist journalists livestream streaming broadcast broadcasting episode episodes producer producers production footage videographer photographer viewers reality network',
  ),
)
const QUESTION = '?'.charCodeAt(0)

/** Where each class of word stands in a sentence. */
interface Shot {
  readonly at: readonly { readonly first: number; readonly last: number; readonly classes: number }[]
  readonly all: number
}

/** From the first to the last word by which a sentence lets cameras in where people are cared for. */
export function accessIn(document: Document, index: number): Span | undefined {
  if (!gatesOf(document).at(index, MEDIA_GATE)) return undefined
  const { guard, first, last: end } = document.sentences[index]
  if (guard && guard !== 'second-person') return undefined
  // Also in a title: "“Can I film the birth?” and other questions".
  for (let t = first; t < end; t++) if (document.tokens.hash[t] === QUESTION) return undefined
  const shot = read(document, index)
  const media = shot.at.find(({ classes }) => classes & bitOf('media'))
  if (!media || shot.all & (bitOf('kept') | bitOf('other'))) return undefined
  if (CREWS.has(document.tokens.hash[media.first]) && !gatesOf(document).any(FILM_GATE)) return undefined
  if (shot.all & bitOf('visit') && !hasTerm(document, document.sentences[index], Term.Patient))
    return undefined
  const live = (shot.all & bitOf('live')) !== 0
  // A faint word alone, and the place must be gone into.
  const sure = shot.at.some(({ classes }) => classes & bitOf('media') && !(classes & bitOf('faint')))
  const isIn = (first: number) => sure || isEntered(shot, first)
  const where =
    shot.at.find(
      ({ classes, first, last: next }) =>
        classes & bitOf('place') && isWhere(document, first, next) && isIn(first),
    ) ??
    unitAt(document, index, sure, isIn) ??
    besideAt(document, index, shot) ??
    (live
      ? shot.at.find(
          ({ classes, first, last: next }) => classes & bitOf('act') && isWhere(document, first, next),
        )
      : undefined) ??
    (live ? (termAt(document, index) ?? shownAt(document, index, media.first)) : undefined)
  if (!where || where === media || isKeptBeside(document, index)) return undefined
  // "in the emergency department and live from the triage desk": up to the last of the places.
  const last =
    shot.at.findLast(({ classes, first }) => classes & bitOf('place') && first > where.first) ?? where
  const [from, to] = [Math.min(media.first, where.first), Math.max(media.last, last.last)]
  return { start: document.tokens.start[from], end: document.tokens.end[to - 1] }
}

/** Not "about the ward" and not "the ward's season" or "ward staff". */
function isWhere({ tokens }: Document, first: number, next: number): boolean {
  let followed = false
  for (let t = Math.max(0, first - 3); t < first; t++) {
    if (TOPIC.has(tokens.hash[t]) && !PASS.has(tokens.hash[t - 1])) return false
    followed ||= FOLLOWS.has(tokens.hash[t])
  }
  return !tokens.possessive[next - 1] && (followed || !CREW.has(tokens.hash[next]))
}
/** Whoever follows the staff of a ward is on the ward. */
const FOLLOWS = wordSet(
  'follow follows followed following shadow shadows shadowed shadowing trail trails trailed alongside',
)
const TOPIC = wordSet('about for regarding')
/** "A badge for our intensive care unit" lets somebody in. */
const PASS = wordSet('badge badges pass passes clearance access permission key keys invitation')
const CREW = wordSet(
  'staff director manager chief leader leaders doctors doctor physician physicians visits visit wait',
)

/** "in our ward", "toured the new ward": somebody goes there. */
const isEntered = ({ at }: Shot, place: number) =>
  at.some(({ classes, first, last }) => classes & bitOf('entered') && first < place && place - last < ENTRY)
const ENTRY = 4

/** A unit that no list here holds. */
function unitAt(document: Document, index: number, sure: boolean, isIn: (first: number) => boolean) {
  const { terms, sentences } = document
  const { first, last } = sentences[index]
  for (let t = first + 1; t < last; t++)
    if (
      (terms.starts[t] & Term.CareUnit || isTheatre(document, t)) &&
      (sure || isEntry(document, t)) &&
      isWhere(document, t, Math.max(t + 1, terms.ends[t])) &&
      isIn(t)
    )
      return { first: t, last: Math.max(t + 1, terms.ends[t]), classes: 0 }
  return undefined
}
/** "from the OR" */
const isTheatre = ({ tokens }: Document, at: number) =>
  tokens.hash[at] === OR && tokens.kind[at] === TokenKind.Upper && ARTICLE.has(tokens.hash[at - 1])
const [OR] = wordSet('or')
const ARTICLE = wordSet('the our')
const isEntry = ({ tokens }: Document, at: number) =>
  [at - 1, at - 2, at - 3].some((t) => INTO.has(tokens.hash[t]))
const INTO = wordSet('in inside into from through on at across around onto toured within')

/** "shadows our surgeons", "a day in the life of a midwife": with those who are at the bedside. */
function besideAt(document: Document, index: number, { all }: Shot) {
  const { tokens, sentences } = document
  const { first, last } = sentences[index]
  const own = (all & bitOf('own')) !== 0 && hasWord(document, sentences[index], DAY)
  let along = -1
  for (let t = first; t < last; t++) {
    if (ALONG.has(tokens.hash[t])) along = t
    if (all & bitOf('own') && WORK.has(tokens.hash[t])) return { first: t, last: t + 1, classes: 0 }
    if (all & bitOf('worn') && isBodyPart(tokens.hash[t])) return { first: t, last: t + 1, classes: 0 }
    if (!BEDSIDE.has(tokens.hash[t])) continue
    if (own || all & bitOf('worn') || (along >= 0 && t - along < REACH))
      return { first: t, last: t + 1, classes: 0 }
  }
  return undefined
}
const [ALONG, BEDSIDE, DAY, WORK] = [GO_ALONG, AT_BEDSIDE, THEIR_DAY, AT_WORK].map(wordSet)
const REACH = 6

/** "What does surgery look like? Tune in": the sentence before says what is shown. */
function shownAt(document: Document, index: number, media: number) {
  const { sentences } = document
  const before = sentences[index - 1]
  if (before?.block !== sentences[index].block || before.guard === 'negated') return undefined
  const last = sentences[index].last
  return termAt(document, index - 1) && last - media > 1 ? { first: media + 1, last, classes: 0 } : undefined
}

/** An operation that no list here holds. */
function termAt({ terms, sentences }: Document, index: number) {
  const { first, last } = sentences[index]
  for (let t = first; t < last; t++)
    if (terms.starts[t] & HEALTH & Term.Procedure) return { first: t, last: terms.ends[t], classes: 0 }
  return undefined
}

const [LIVE, DWELLERS] = ['live', 'you i we they who people patients to families also still'].map(wordSet)

function read({ tokens, sentences }: Document, index: number): Shot {
  const { first, last } = sentences[index]
  const at: { first: number; last: number; classes: number }[] = []
  let all = 0
  for (let t = first; t < last; ) {
    const match = LEXICON.matchAt(tokens, t, last)
    // "How far you live from an operating room"
    if (match && !(LIVE.has(tokens.hash[t]) && DWELLERS.has(tokens.hash[t - 1]))) {
      at.push({ first: t, last: match.last, classes: match.classes })
      all |= match.classes
    }
    t = match?.last ?? t + 1
  }
  return { at, all }
}

/** The sentence before or behind keeps patients out. */
function isKeptBeside(document: Document, index: number): boolean {
  return [index - 1, index + 1].some(
    (near) => document.sentences[near] && (read(document, near).all & bitOf('kept')) !== 0,
  )
}
