import { SHARING_AROUND } from '../data/sharing.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import type { SharedLink } from './shared-links.ts'
import { type Part, partsIn, type Sharing, type Stretch, sentencesIn, within } from './sharing.ts'

/** Whether a sentence passes on what somebody else wrote or found. */
export type PassesOn = (sentence: Sentence) => boolean

const READING = wordSet(SHARING_AROUND.reading)
/** Words that an item without a link has at least where the items around it pass pieces on. */
const FEWEST = 4
/** Tokens of a sentence that says something: fewer greet. */
const LONG = 7

/**
 * Items of a round-up: list items or sections of which two or more pass something on. Empty where a draft passes on one
 * thing, whatever else it links.
 */
export function listShared(sharing: Sharing, passesOn: PassesOn): Stretch[] {
  const { document, links } = sharing
  const isLinked = (stretch: Stretch) =>
    stretch.first < stretch.last && within(links, sharing, stretch).some(({ own }) => !own)
  const passes = (stretch: Stretch) => isLinked(stretch) || sentencesIn(document, stretch).some(passesOn)
  for (const items of listLists(document)) {
    const shared = items.filter(passes)
    if (shared.length < 2) continue
    const linked = items.filter(isLinked)
    // One item told in full shows what the list is for.
    const full = linked.length > 1 && linked.some((item) => isTold(sharing, item))
    if (linked.length * 2 <= items.length && !full) return shared.length * 2 > items.length ? shared : []
    return items.filter((item) => passes(item) || countWords(document, item) >= FEWEST)
  }
  const sections = splitSections(document)
  const labelled = sections.length > 1 ? [] : listLabelled(document)
  const passed = labelled.filter(passes)
  // Of items that are counted, what one is for the others are.
  if (passed.length > 1)
    return passed.length * 2 > labelled.length
      ? labelled.filter((item) => passes(item) || isNumbered(document, item))
      : passed
  const opening = { first: 0, last: sections[0]?.first ?? 0 }
  if (!sections.length || (opening.last > 0 && isLinked(opening))) return []
  const shared = sections.filter(passes)
  return shared.length > 1 ? shared : []
}

function isTold(sharing: Sharing, item: Stretch): boolean {
  const parts = partsIn(sharing, item)
  return parts.has('publisher') && parts.has('date')
}

function countWords(document: Document, stretch: Stretch): number {
  return sentencesIn(document, stretch).reduce((sum, { first, last }) => sum + last - first, 0)
}

/** Lists with their items, without those that a heading or a lead-in calls sources. */
function listLists(document: Document): Stretch[][] {
  const { blocks } = document
  const out: Stretch[][] = []
  let group = -1
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    const items = out[out.length - 1]
    const item = items?.[items.length - 1]
    if (block.within !== 'list') continue
    if (item && item.last === at && block.group === group) items[items.length - 1] = { ...item, last: at + 1 }
    else if (item && item.last === at) items.push({ first: at, last: at + 1 })
    else out.push([{ first: at, last: at + 1 }])
    group = block.group
  }
  return out.filter(([{ first }]) => {
    const lead = sentencesIn(document, { first: Math.max(0, first - 1), last: first })
    return !lead.some(
      (sentence) => sentence.last - sentence.first < 8 && hasWord(document, sentence, READING),
    )
  })
}

/** Paragraphs that open with words in bold or a link, as digests set their items: each with what follows up to the next one. */
function listLabelled({ blocks, marks }: Document): Stretch[] {
  const strong = new Set(
    marks.filter(({ kind }) => kind === 'strong' || kind === 'link').map(({ span }) => span.start),
  )
  const starts = [...blocks.keys()].filter(
    (at) => blocks[at].kind === 'paragraph' && strong.has(blocks[at].span.start),
  )
  // In a list they are items, unless all of them stand in one.
  if (starts.some((at) => blocks[at].group !== blocks[starts[0]].group)) return []
  // The last one ends where its address does, and has no more paragraphs than the others.
  const most = Math.min(...starts.slice(1).map((start, index) => countText(blocks, starts[index], start)))
  const next = (at: number) => {
    let last = at + 1
    while (
      last < blocks.length &&
      (blocks[last].kind === 'url' ||
        (blocks[last].kind === 'paragraph' && countText(blocks, at, last + 1) <= most))
    )
      last++
    return last
  }
  return starts.map((first, index) => ({ first, last: starts[index + 1] ?? next(first) }))
}

const countText = (blocks: Document['blocks'], first: number, last: number) =>
  blocks.slice(first, last).filter(({ kind }) => kind === 'paragraph').length

/** "**2. Sensors.** …" */
const isNumbered = ({ blocks, text }: Document, { first }: Stretch) =>
  /^#?\d{1,2}[.):]/.test(text.slice(blocks[first].span.start, blocks[first].span.start + 5))

/** What stands under the headings of the highest rank that has two or more below the title. */
function splitSections({ sections, blocks }: Document): Stretch[] {
  const depths = sections.filter(({ depth }) => depth > 1).map(({ depth }) => depth)
  const depth = Math.min(...depths)
  const starts = sections.filter((section) => section.depth === depth).map((section) => section.blocks.first)
  return starts.map((first, index) => ({ first, last: starts[index + 1] ?? blocks.length }))
}

/** The sentence that passes a piece on: the one with the link, else what is said of the piece, else the first. */
export function headOf(sharing: Sharing, stretch: Stretch, passesOn: PassesOn): Span | undefined {
  const said = sentencesIn(sharing.document, stretch)
  const told = said.filter(({ block }) => sharing.document.blocks[block].kind !== 'heading')
  const [link] = within(sharing.links, sharing, stretch).filter(({ own }) => !own)
  const linked = link && told.find(({ span }) => span.start <= link.span.start && link.span.start < span.end)
  const long = told.find(({ first, last }) => last - first >= LONG)
  // "Read it here → …" only points to what was said of the piece.
  const points = linked !== undefined && isPointer(sharing, linked, link) && !passesOn(linked)
  return ((points ? told.find(passesOn) : linked) ?? linked ?? said.find(passesOn) ?? long ?? said[0])?.span
}

/** Few words lead up to an address that is printed, or are the link. */
function isPointer(
  { document: { tokens, text } }: Sharing,
  { first, last }: Sentence,
  { span, host }: SharedLink,
): boolean {
  const printed = host !== '' && text.slice(span.start, span.end).includes(host)
  const end = printed ? span.start : span.end
  let words = 0
  for (let t = first; t < last && tokens.end[t] <= end; t++) words++
  return words < LONG
}

/** Links beside which a share of one thing may tell its source. */
const MOST = 12

/** What stands beside the link that tells most of its source: a date far from every link may be that of a class. */
export function partsBesideLink(sharing: Sharing, prose: readonly number[]): ReadonlySet<Part> | undefined {
  const { blocks } = sharing.document
  let parts: ReadonlySet<Part> | undefined
  for (const { span } of sharing.links.filter(({ own }) => !own).slice(0, MOST)) {
    const at = prose.findIndex((block) => blocks[block].span.end >= span.end)
    if (at < 0) continue
    const near = partsIn(sharing, {
      first: prose[Math.max(0, at - 1)],
      last: (prose[at + 1] ?? prose[at]) + 1,
    })
    if (!parts || near.size > parts.size) parts = near
  }
  return parts
}
