import { hashWord } from '../annotate/fold.ts'
import { firstIndex } from '../bisect.ts'
import { SHARING_AROUND } from '../data/sharing.ts'
import type { Document, Mark, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import { PROSE } from './prose.ts'
import { listSharedLinks, type SharedLink } from './shared-links.ts'

/** What a reader needs to find and weigh a piece that somebody passes on. */
const PARTS = ['link', 'publisher', 'title', 'date', 'why it matters'] as const
export type Part = (typeof PARTS)[number]

/** Parts that a source lacks, in the order in which they are told. */
export const listMissing = (has: (part: Part) => boolean) => PARTS.filter((part) => !has(part))
/** The same as what a message tells. */
export const missingFrom = (parts: ReadonlySet<Part>) => ({
  missing: listMissing((part) => parts.has(part)).join(', '),
})

/** Blocks from `first` to before `last`. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** A draft that passes something on, with what may tell a source, each list in reading order. */
export interface Sharing {
  readonly document: Document
  readonly links: readonly SharedLink[]
  readonly dates: readonly Place[]
  readonly cited: readonly Place[]
  readonly set: readonly Mark[]
}

interface Place {
  readonly span: Span
}

const QUOTED = /[“"]\p{Lu}[^“”"\n]{5,160}[”"]/gu
/** "Flu and pregnancy: what to know →" before a link. */
const ARROW = /[→➜➡👉⬇»:>—–-]$/u
/** "What: Tuberculosis, fact sheet". */
const LABELLED = /(?:^|\n)\W{0,3}(?:what|title|headline|article|piece|paper)\s?:\W{0,3}\s\w/i
const DATED: ReadonlySet<unknown> = new Set(['day', 'month', 'year'])
/** "…](…), Fire Office", "Fire Office: […". */
const AFTER = /^[\s,;:(—–|-]{1,3}(?:the )?(\p{Lu}[\p{L}’'&.]{1,40})/u
const BEFORE = /(?<![\p{L}’'&])(\p{Lu}[\p{L}’'&]{1,40})[*_”")]{0,3}\s?[:,;—–|-]\s{0,2}$/u
const SMALL = new Set('of the and for in on'.split(' '))
const Around = SHARING_AROUND
const [FROM, MONTHS, WHY] = [Around.from, Around.months, Around.why].map(wordSet)
const BARE = new Set(Around.bare.split(/\s+/))

/** Looks everything up once. */
export function readSharing(document: Document): Sharing {
  const inOrder = <T extends Place>(places: readonly T[]) =>
    [...places].sort((a, b) => a.span.start - b.span.start)
  const { entities, marks } = document
  return {
    document,
    links: listSharedLinks(document),
    dates: inOrder(entities.of('date').filter((one) => !one.recurring && DATED.has(one.element))),
    cited: inOrder(entities.of('source').filter((one) => /attribution|citation/.test(one.form))),
    set: inOrder(marks.filter(({ kind }) => kind === 'emphasis' || kind === 'strong' || kind === 'cite')),
  }
}

/** Those that stand in a stretch. */
export function within<T extends Place>(places: readonly T[], { document }: Sharing, stretch: Stretch): T[] {
  const { start, end } = spanOf(document, stretch)
  const out: T[] = []
  for (
    let at = firstIndex(places.length, (index) => places[index].span.start >= start);
    at < places.length;
    at++
  ) {
    if (places[at].span.start >= end) break
    if (places[at].span.end <= end) out.push(places[at])
  }
  return out
}

/** Sentences of a stretch of blocks. */
export function sentencesIn({ sentences }: Document, { first, last }: Stretch): Sentence[] {
  const from = firstIndex(sentences.length, (index) => sentences[index].block >= first)
  const to = firstIndex(sentences.length, (index) => sentences[index].block >= last)
  return sentences.slice(from, to)
}

function spanOf({ blocks }: Document, { first, last }: Stretch): Span {
  return { start: blocks[first].span.start, end: blocks[last - 1].span.end }
}

/** Parts of a source that a stretch of a draft gives in its own words. */
export function partsIn(sharing: Sharing, stretch: Stretch): Set<Part> {
  const { document, links, dates } = sharing
  const inside = within(links, sharing, stretch).filter(({ own }) => !own)
  const parts = new Set<Part>()
  if (inside.length) parts.add('link')
  if (namesPublisher(sharing, stretch, inside)) parts.add('publisher')
  if (givesTitle(sharing, stretch, inside)) parts.add('title')
  if (within(dates, sharing, stretch).length) parts.add('date')
  const said = sentencesIn(document, stretch).filter(({ block }) => PROSE.has(document.blocks[block].kind))
  if (said.some((sentence) => hasWord(document, sentence, WHY))) parts.add('why it matters')
  return parts
}

function namesPublisher(sharing: Sharing, stretch: Stretch, links: readonly SharedLink[]): boolean {
  const { document, cited, set } = sharing
  const { text } = document
  const wordsAt = ({ span }: Place) => text.slice(span.start, span.end)
  // A host that is printed names itself.
  if (links.some((link) => link.host && !link.short && wordsAt(link).toLowerCase().includes(link.host)))
    return true
  if (within(cited, sharing, stretch).length) return true
  const { start, end } = spanOf(document, stretch)
  // "National Institute, 12 May: […": the day may stand between.
  const dayBefore = (at: number) =>
    within(sharing.dates, sharing, stretch).findLast((date) => date.span.end <= at && at - date.span.end < 6)
  const isBeside = ({ span }: Place) =>
    [span.start, dayBefore(span.start)?.span.start ?? span.start]
      .map((at) => BEFORE.exec(text.slice(Math.max(start, at - 60), at)))
      .concat(AFTER.exec(text.slice(span.end, Math.min(end, span.end + 60)).split('\n\n')[0]))
      .some((found) => found !== null && !MONTHS.has(hashWord(found[1])))
  if (links.some(isBeside)) return true
  // The address itself stands in the text, too.
  const words = proseOf(document, stretch)
  const squeezed = words.toLowerCase().replace(/[^a-z0-9]/g, '')
  for (const { host, short } of links) {
    const label = short ? '' : (host.split('.').at(-2) ?? '')
    if (label.length > 4 && squeezed.includes(label.replace(/-/g, ''))) return true
    if (label.length > 1 && words.includes(label.toUpperCase())) return true
  }
  const isName = (mark: Mark) => mark.kind !== 'strong' && isCapitalised(wordsAt(mark))
  return (
    within(set, sharing, stretch).some(isName) ||
    sentencesIn(document, stretch).some((one) => isFrom(document, one, links))
  )
}

function proseOf({ blocks, text }: Document, { first, last }: Stretch): string {
  return blocks
    .slice(first, last)
    .flatMap(({ kind, span }) => (PROSE.has(kind) ? [text.slice(span.start, span.end)] : []))
    .join('\n')
}

function isCapitalised(words: string): boolean {
  const all = words.split(/\s+/)
  return all.length < 9 && all.every((word) => /^[\p{Lu}&]/u.test(word) || SMALL.has(word))
}

/** "From the Gazette", "in JAMA"; "at Alder Lock" in a headline is where it happened. */
function isFrom({ tokens }: Document, { first, last }: Sentence, links: readonly SharedLink[]): boolean {
  for (let t = first; t < last - 1; t++) {
    if (!FROM.has(tokens.hash[t])) continue
    const at = tokens.start[t]
    if (links.some(({ span }) => span.start < at && at < span.end)) continue
    for (let next = t + 1; next < Math.min(t + 3, last); next++) {
      const capital = tokens.kind[next] === TokenKind.Capital || tokens.kind[next] === TokenKind.Upper
      if (capital && !MONTHS.has(tokens.hash[next])) return true
    }
  }
  return false
}

const countWords = (words: string) => words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length

function givesTitle(sharing: Sharing, stretch: Stretch, links: readonly SharedLink[]): boolean {
  const { text, blocks } = sharing.document
  for (const { span, host, short } of links) {
    const words = text.slice(span.start, span.end)
    const telling = words
      .toLowerCase()
      .split(/[^\p{L}\d'’]+/u)
      .filter((word) => word && !BARE.has(word))
    if (host && countWords(words) > 2 && telling.length > 1 && !words.includes('/')) return true
    const before = text.slice(Math.max(spanOf(sharing.document, stretch).start, span.start - 200), span.start)
    const label = before.slice(before.lastIndexOf('\n') + 1).trimEnd()
    if (!short && ARROW.test(label) && countWords(label) > 2) return true
  }
  for (let at = stretch.first; at < stretch.last; at++) {
    const { kind, span, depth } = blocks[at]
    if (!PROSE.has(kind)) continue
    const words = text.slice(span.start, span.end)
    if (LABELLED.test(words)) return true
    for (const [quoted] of words.matchAll(QUOTED)) if (countWords(quoted) > 1) return true
    if (kind === 'heading' && stretch.first === at && depth !== 1 && countWords(words) > 2) return true
  }
  return within(sharing.set, sharing, stretch).some(({ span }) => {
    const words = text.slice(span.start, span.end)
    return countWords(words) > 2 && /^\p{Lu}/u.test(words) && !/[:?!]$|\bwhy\b/i.test(words)
  })
}
