import { hasTerm, Term } from '../checks.ts'
import { NEWS_CLASSES, NEWS_EVENTS as Words } from '../data/news-events.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'

const PAPER = wordSet(NEWS_CLASSES.paper)
const SLUG = Words.slug.trim().split(/\s+/)

/** Numbers of the sentences in which a link stands, and whether one of them leads to the news. */
export function newsLinks({ marks, sentences }: Document): ReadonlyMap<number, boolean> {
  const out = new Map<number, boolean>()
  const links = marks
    .flatMap((mark) => (mark.kind === 'link' ? [mark] : []))
    .sort((a, b) => a.span.start - b.span.start)
  let index = 0
  for (const { span, url } of links) {
    while (index < sentences.length && sentences[index].span.end <= span.start) index++
    for (let at = index; at < sentences.length && sentences[at].span.start < span.end; at++)
      out.set(at, out.get(at) === true || isNews(url))
  }
  return out
}

/** Words of an address that newspapers and headlines have. */
function isNews(url: string): boolean {
  return url
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => SLUG.some((name) => word === name || (name.length > 3 && word.endsWith(name))))
}

/** A headline on somebody who is none of the house: "Deckhand loses arm in winch". */
export const isOnOne = (document: Document, sentence: Sentence) =>
  hasTerm(document, sentence, Term.Life | Term.Occupation) &&
  !hasTerm(document, sentence, Term.StaffRole | Term.StaffTitle)

/** "From the Harbour Courier, 18 November:" */
export function citesPaper({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++)
    if (PAPER.has(tokens.hash[t]) && tokens.kind[t] === TokenKind.Capital && t > first) return true
  return false
}
