import { NEWS_EVENTS as Words } from '../data/news-events.ts'
import type { Document } from '../document.ts'

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
