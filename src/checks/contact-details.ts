import type { Document, Span } from '../document.ts'

/** Something by which somebody can be reached. */
export interface Detail {
  readonly span: Span
  readonly sentence: number
  readonly kind: string
}

/** What each kind is called in a message. */
export const KINDS = {
  ...{ phone: 'a phone number', fax: 'a fax number', email: 'an e-mail address' },
  ...{ place: 'a street address', page: 'a page', handle: 'a handle' },
}
const PAGE =
  /(?<![\w@.-])(?:(?:https?:\/\/)?(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,12}\/[\w\-./%]{1,80}(?<![.])|@[a-z_][\w.]{2,30}\b)/gi

/** Phone and fax numbers, e-mail and street addresses. */
export function* listDetails(document: Document): Generator<Detail> {
  const { text } = document
  const entities = document.entities.of('phone', 'fax', 'email', 'place')
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i]
    const { span, sentence } = entity
    if (entity.kind !== 'place') yield { span, sentence, kind: KINDS[entity.kind] }
    else if (entity.level === 'street' && /[\dP]/.test(text[span.start])) {
      let { end } = span
      while (entities[i + 1]?.kind === 'place' && /^,? $/.test(text.slice(end, entities[i + 1].span.start)))
        end = entities[++i].span.end
      yield { span: { start: span.start, end }, sentence, kind: KINDS.place }
    }
  }
}

/** Pages and handles on other sites. */
export function* listPages({ text, sentences, blocks, marks }: Document): Generator<Detail> {
  const links = marks.filter((mark) => 'url' in mark)
  let link = 0
  const signs = [...text.matchAll(/[/@]/g)].map(({ index }) => index)
  let sign = 0
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { span, block } = sentences[sentence]
    if (blocks[block].kind === 'code') continue
    // Without a slash or an at sign nothing is the address of a page.
    while (signs[sign] < span.start) sign++
    const addressed = signs[sign] < span.end
    for (const { index, 0: found } of addressed ? text.slice(span.start, span.end).matchAll(PAGE) : []) {
      const start = span.start + index
      const kind = found[0] === '@' ? KINDS.handle : KINDS.page
      yield { span: { start, end: start + found.length }, sentence, kind }
    }
    while (link < links.length && links[link].span.start < span.end) {
      const { urlSpan, span: shown } = links[link++]
      const bare = text.slice(shown.start, shown.end).includes('/')
      if (urlSpan && !bare && shown.start >= span.start) yield { span: urlSpan, sentence, kind: KINDS.page }
    }
  }
}
