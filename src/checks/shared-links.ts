import { SHARING_AROUND } from '../data/sharing.ts'
import { HOSTS } from '../data/source-hosts.ts'
import type { Document, Span } from '../document.ts'
import { PROSE } from './prose.ts'

/** A link that may lead to what is passed on. */
export interface SharedLink {
  readonly span: Span
  /** Empty for a placeholder and for "link in bio". */
  readonly host: string
  readonly short: boolean
  /** Leads to a page of our own, or to a form to book or register. */
  readonly own: boolean
  /** The address and where it stands; empty where there is none to see. */
  readonly url: string
  readonly place: Span
}

const SHORTENERS = new Set(HOSTS.shortener.trim().split(/\s+/))

const WEB = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)|^(?:www\.)([^/?#:]+)|^doi:/i
/** An address without its scheme: with a path, or under a domain that no sentence ends in. */
const ADDRESS =
  /(?<![\w@./-])((?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}(?:(?:com|org|net|gov|edu|int|info|example|test)(?![\w-])|[a-z]{2,6}(?=\/)))(?:\/[^\s)\]>]{0,400})?/g
const STAND_IN =
  /\[link\]|\blinks? (?:is |are )?(?:in|on) (?:our |my |the )?(?:bio|profile|story|stories|comments?|first comment|thread|replies)\b|\b(?:first|pinned) comment\b/gi
const ACTION = new Set(SHARING_AROUND.action.trim().split(/\s+/))

/** Links of a draft in reading order: as markup, as bare addresses, and words that say where one is. */
export function listSharedLinks(document: Document): SharedLink[] {
  const { marks, blocks, text } = document
  const out: SharedLink[] = []
  const starts = new Set<number>()
  const add = (host: string, span: Span, url: string, place = span) => {
    const name = host.toLowerCase().replace(/^www\./, '')
    const own = isOwn(document, name) || isAction(text.slice(span.start, span.end))
    out.push({ span, host: name, short: SHORTENERS.has(name), own, url, place })
    for (let at = span.start; at < span.end; at++) starts.add(at)
  }
  for (const mark of marks) {
    const web = mark.kind === 'link' && WEB.exec(mark.url)
    if (mark.kind === 'link' && web) add(web[1] ?? web[2] ?? 'doi.org', mark.span, mark.url, mark.urlSpan)
  }
  for (const { kind, span } of blocks) {
    if (!PROSE.has(kind)) continue
    const words = text.slice(span.start, span.end)
    for (const match of words.matchAll(ADDRESS)) {
      const start = span.start + match.index
      if (!starts.has(start)) add(match[1], { start, end: start + match[0].length }, match[0])
    }
    for (const { index, 0: found } of words.matchAll(STAND_IN)) {
      const start = span.start + index
      const said = { start, end: start + found.length }
      out.push({ span: said, host: '', short: false, own: false, url: '', place: said })
    }
  }
  return out.sort((a, b) => a.span.start - b.span.start)
}

function isOwn({ organization }: Document, host: string): boolean {
  return organization.domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
}

const isAction = (words: string) => words.split(/\W+/).some((word) => ACTION.has(word.toLowerCase()))
