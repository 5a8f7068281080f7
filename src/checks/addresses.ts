import { sentenceAt } from '../checks.ts'
import type { Document, Span } from '../document.ts'

/** An address of a draft, where it stands and what sentence it belongs to. */
export interface Address {
  readonly span: Span
  readonly url: string
  readonly sentence: number
}

/** Addresses that are no markup. */
const BARE = /(?:https?:\/\/|(?<![\w@./-])(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,10}\/)[^\s<>"“”]{3,2000}/gi
/** What follows an address in a sentence and is none of it. */
const BEHIND = new Set(".,;:!?)]'’»*_")
/** Without one of these an address carries nobody. */
const CARRIES =
  /[=@]|%40|portal|mychart|patient|member|chart|client|resident|user|account|profile|encounter|mrn/i

/** Addresses that may carry somebody, each once, in no order. */
export function* listAddresses(document: Document): Generator<Address> {
  const { blocks, marks, text } = document
  const seen = new Set<number>()
  const owners = new Map<number, { readonly at: number; readonly url: string }>()
  for (const mark of marks) {
    if (mark.kind !== 'link' && mark.kind !== 'image') continue
    if (mark.urlSpan) owners.set(mark.urlSpan.start, { at: mark.span.start, url: mark.url })
    else if (CARRIES.test(mark.url)) {
      for (let at = mark.span.start; at < mark.span.end; at++) seen.add(at)
      yield { span: mark.span, url: mark.url, sentence: sentenceAt(document, mark.span.start) }
    }
  }
  for (const { kind, span } of blocks) {
    if (kind === 'code') continue
    if (kind === 'url') {
      const words = text.slice(span.start, span.end)
      if (!CARRIES.test(words)) continue
      const owner = owners.get(span.start)
      const sentence = sentenceAt(document, owner?.at ?? span.start)
      yield { span, url: owner?.url ?? words, sentence }
      continue
    }
    const slash = text.indexOf('/', span.start)
    if (slash < 0) break
    if (slash >= span.end) continue
    for (const match of text.slice(span.start, span.end).matchAll(BARE)) {
      const start = span.start + match.index
      const url = trim(match[0])
      if (seen.has(start) || !CARRIES.test(url)) continue
      yield { span: { start, end: start + url.length }, url, sentence: sentenceAt(document, start) }
    }
  }
}

function trim(address: string): string {
  let end = address.length
  while (end > 0 && BEHIND.has(address[end - 1])) end--
  return address.slice(0, end)
}
