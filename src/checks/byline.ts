import { ADVICE_WORDS, DATE_WORDS, HOUSE, STANDING } from '../data/byline.ts'
import type { Block, Document } from '../document.ts'
import { readDate } from './byline-dates.ts'
import { type Byline, readMatterByline } from './byline-front-matter.ts'
import { hashWord, wordSet } from './has-word.ts'
import { PROSE } from './prose.ts'

/** Blocks at the head and the foot of a draft among which a byline stands, and characters that such a line has at most. */
const [HEAD, FOOT, LONG] = [8, 5, 420]
/** Characters of a line of which only the first words are set apart. */
const SHORT = 90
const NAME = String.raw`(?:(?:the|our) )?(?:Dr\.? |Prof\.? |Sister |Chaplain |Nurse )?\p{Lu}[\p{L}.'’-]+`
/** "By Ines Okoro", "Medically reviewed by …", "Author: …", "From the chair's desk". */
const MAKING =
  'written prepared posted compiled edited picked authored contributed presented produced told notes remembered updated collected answered narrated selected chosen maintained issued story words'
    .split(' ')
    .map((word) => `[${word[0].toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join('|')
const WRITTEN = new RegExp(
  String.raw`(?:^|[.,;:·•|(—–-]\s*|\b(?:${MAKING}|Published|(?<=\b(?:is|was) )published)\s+)[*_]?[Bb]y:?\s+(?:${NAME}|(?:the|our)\s)`,
  'u',
)
const LABELLED =
  /\b(?:authors?|writers?|owner|document owner|contact|editor|from|author and reviewer|words|text|contributors?|compiled|host)\s?:\s*\p{Lu}|^From (?:the|our|\p{Lu})|^(?:Notes|Letter|A word|News) from /iu
const REVIEWED =
  /\b(?:reviewed|checked|approved|verified|ratified)(?: (?:and|&) \w+)?(?: (?:on |in )?[\w ,./-]{0,30})? by\b|\breviewers?\s?:/i
/** "— Dr. Ana Ruiz", "Ana Ruiz is a nurse at …". */
const SIGNED =
  /^[—–-]{1,3}\s?\p{Lu}|^(?:Dr\.? )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:, [^.!?]{2,80}$|,? (?:is|has been) (?:an?|the|our) [^.]{3,60}\b(?:at|with|who|and|in|for)\b| works | leads )/u
/** A line that is a name with what it stands for. */
const NAMED = /^(?:Dr\.? )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:, [^.!?]{2,60})?$/u
const ABOUT = /^about (?:the|our) (?:author|writer)s?\b|\bthe author (?:is|works)\b/i

const CALLS = /\d{3}[-. ]\d{4}(?!\d)/
/** "**Call the desk** …": a line that tells its reader what to do names nobody who wrote it. */
const ACTING = wordSet(ADVICE_WORDS.do)

/** Who wrote a draft and when, in front matter or in lines that a reader sees. */
export function readByline(document: Document): Byline {
  const byline = readMatterByline(document)
  const { blocks, text, marks } = document
  if (isComplete(document, byline)) return byline
  const shown = listShown(document)
  const set = new Map(
    marks
      .filter(({ kind }) => kind === 'emphasis' || kind === 'strong')
      .map(({ span }) => [span.start, span.end] as const),
  )
  for (const { at, head, tail, first } of shown) {
    const { span, kind } = blocks[at]
    if (span.end - span.start > LONG) continue
    const words = text.slice(span.start, span.end)
    const line = kind !== 'heading' && words.length < 200
    // "Larkspur Clinic, 555-0123": where to call, and nobody who wrote it.
    const signs = line && !CALLS.test(words)
    const author =
      (line && (WRITTEN.test(words) || LABELLED.test(words))) ||
      (line && head && first > 0 && NAMED.test(words)) ||
      (signs &&
        (head || tail) &&
        // A label in bold heads a paragraph like any other.
        (words.length < SHORT ? set.has(span.start) : (set.get(span.start) ?? 0) >= span.end - 3) &&
        !ACTING.has(hashWord(words.split(/[^\p{L}’']+/u)[0])) &&
        (HOUSE.test(words) || readDate(words) !== undefined)) ||
      (signs && tail && first > 1 && (SIGNED.test(words) || ABOUT.test(words))) ||
      (kind === 'attribute' && NAMED.test(words))
    if (author) {
      byline.author = true
      if (kind === 'attribute') byline.component = true
      if (STANDING.test(words) || HOUSE.test(words)) byline.standing = true
    }
    if (REVIEWED.test(words)) {
      byline.reviewer = true
      if (STANDING.test(words)) byline.standing = true
    }
    readDates(byline, words, at, author)
  }
  return byline
}

/** Front matter says all that is asked of a draft of this type. */
function isComplete({ type }: Document, byline: Byline): boolean {
  const { author, standing, reviewer, published, updated, reviewed } = byline
  const dated = (reviewed ?? updated ?? published) !== undefined
  if (type !== 'guide') return author && dated
  return author && standing && dated && (reviewed !== undefined || reviewer)
}

/** Blocks of the head and the foot, with their number among those of the head. */
function listShown(document: Document) {
  const { blocks } = document
  const isShown = (at: number) => PROSE.has(blocks[at].kind) || isSaid(document, blocks[at])
  const head: number[] = []
  for (let at = 0; at < blocks.length && head.length < HEAD; at++) if (isShown(at)) head.push(at)
  const foot: number[] = []
  for (let at = blocks.length - 1; at >= 0 && foot.length < FOOT; at--) if (isShown(at)) foot.unshift(at)
  return [...new Set([...head, ...foot])].map((at) => ({
    at,
    head: head.includes(at),
    tail: foot.includes(at),
    first: head.includes(at) ? head.indexOf(at) : HEAD,
  }))
}

/** An attribute of a component or a page: what it is called is not kept. */
const isSaid = ({ text }: Document, { kind, span }: Block) =>
  kind === 'attribute' && span.end - span.start < 80 && /^\p{Lu}/u.test(text.slice(span.start, span.end))

/** "Published by NIOSH in 1986": what somebody else put out, and when. */
const OF_OTHERS = /^(?: online| first)? (?:by|in|on) (?:the )?\p{Lu}[\p{L}’']+ (?!\d{1,2},)/u

function readDates(byline: Byline, words: string, block: number, author: boolean): void {
  let any = false
  for (const kind of ['reviewed', 'updated', 'published'] as const) {
    const found = DATE_WORDS[kind].exec(words)
    if (!found) continue
    const after = words.slice(found.index + found[0].length, found.index + 90)
    if (kind === 'published' && !author && OF_OTHERS.test(after)) continue
    const date = readDate(after)
    if (!date) continue
    any = true
    if ((byline[kind]?.date ?? '') < date) byline[kind] = { date, block }
  }
  // A date alone, or beside the author's name.
  const bare = !any && (author || words.length < 40) ? readDate(words) : undefined
  if (bare && !byline.published) byline.published = { date: bare, block }
}
