import { SHARING_TURNS, SHARING_WORDS } from '../data/sharing.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { PROSE } from './prose.ts'
import { type Stretch, sentencesIn } from './sharing.ts'
import { compileTurns } from './turns.ts'

/** What a sentence says of a piece: a finding, praise for it, or that it is ours or by one of us. */
export type SharingIdea = keyof typeof SHARING_TURNS

const findTurns = compileTurns(SHARING_TURNS, SHARING_WORDS)
/** "h/t @maria", "via @cityherald". */
const CREDIT = /(?<!\w)(?:via @\w{1,40}|h\/t(?!\w))/gi
/** "→ [Two hurt in mill fire]": a headline in brackets that leads nowhere. */
const HEADLINE = /[→➜➡⬇👉»]\uFE0F?\s?\[[^[\]\n]{8,120}\](?!\()/gu
const AGAIN = /(?:^|\s)(?:RT @|[Rr]epost(?:ed|ing)? (?:from|by) @)/

/** What a sentence says of a piece. */
export const ideasOf = (document: Document, sentence: Sentence): Set<SharingIdea> =>
  new Set(findTurns(document, sentence).map(({ idea }) => idea))

/** Words of a stretch that pass on what is not ours; `ours` where it is. */
export function passingIn(document: Document, stretch: Stretch): Span | 'ours' | undefined {
  const { blocks, text } = document
  let found: Span | undefined
  for (const sentence of sentencesIn(document, stretch)) {
    if (!PROSE.has(blocks[sentence.block].kind)) continue
    const ideas = ideasOf(document, sentence)
    if (ideas.has('ours')) return 'ours'
    if (ideas.size && !ideas.has('near')) found ??= sentence.span
  }
  for (let at = stretch.first; at < stretch.last; at++) {
    const { kind, span } = blocks[at]
    if (!PROSE.has(kind)) continue
    const words = text.slice(span.start, span.end)
    if (AGAIN.test(words)) return 'ours'
    for (const pattern of [CREDIT, HEADLINE]) {
      for (const match of words.matchAll(pattern)) {
        const start = span.start + match.index
        found ??= { start, end: start + match[0].length }
      }
    }
  }
  return found
}
