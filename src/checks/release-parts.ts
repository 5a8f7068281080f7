import type { Block, Document, Span } from '../document.ts'
import { perDocument } from './per-document.ts'
import { PROSE } from './prose.ts'

/** What a release, a statement or a media advisory is made of, and what of it a draft has. */

export type ReleasePart =
  | 'release line'
  | 'dateline'
  | 'about paragraph'
  | 'media contact'
  | 'end mark'
  | 'when'
  | 'where'

export interface ReleaseParts {
  /** A statement and an advisory are built otherwise than a release. */
  readonly kind: 'release' | 'statement' | 'advisory'
  readonly has: ReadonlySet<ReleasePart>
  /** The line that puts it under embargo. */
  readonly embargo: Span | undefined
}

const RELEASE_LINE =
  /\b(?:for (?:immediate |general )?release|embargo(?:ed)?|(?:news|press|media) release|hold (?:for|until)|not for (?:release|publication) (?:before|until))\b/i
const EMBARGO =
  /^.{0,40}?(?:\bembargo(?:ed)?\b|\b(?:hold|not for (?:release|publication)) (?:for release )?(?:until|before)\b)/i
const NO_EMBARGO =
  /\b(?:no|not under|without|lifted|end of) (?:an? )?embargo|\bembargo(?:ed)? (?:is |was |has been )?lifted/i
/** "DUNMERE, Vt. (March 4, 2031) —", "CASTLEMORROW, 1 December 2026 —", "Dunmere, Vt., March 4 –". */
const DATELINE = /^\p{Lu}[\p{L}\p{N} .,'’/()-]{2,90}?\)?,?\s*(?:—|–|--|- )/u
const PLACE_OR_DAY =
  /\p{Lu}{3}|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}\.? \d|\b\d{4}\b/u
const ABOUT = /^(?:about(?: us)?\b|boilerplate|background on |who we are)/i
const ABOUT_TEXT =
  /\b(?:is|are) (?:an? |the )?(?:[\p{L}\p{N}-]+ ){0,6}(?:hospital|system|center|centre|clinic|company|nonprofit|organization|organisation|charity|network|practice|group|institute|foundation|department|agency|university)\b/iu
const CONTACT =
  /\b(?:contacts?|media|press|newsroom|inquiries|enquiries|communications|spokes(?:person|woman|man)|public (?:relations|information|affairs)|reporters|journalists|interviews?)\b/i
const REACHED = /\d{3}[-. ]\d{4}|[\w.+-]@[\w-]|\bpress office\b/i
const END_MARK = /^(?:\\?#{1,3}|-\s?30\s?-|#\s?#\s?#|[-–—*~ ]*ends?[-–—*~. ]*|x{3}|\*\s?\*\s?\*)$/i
const ADVISORY =
  /\b(?:media|photo|press|news) (?:advisory|alert|opportunity|call|conference|invitation)\b|\bphoto op\b|\bsave the date\b/i
const LABEL = /^(?:\*\*|__)?(who|what|when|where|why|visuals?|date|time|location|place)\b ?[:—–-]/i
const STATEMENT = /\b(?:statement|responds? to|response to|letter to|open letter|correction|clarification)\b/i
/** Blocks at the head in which the release line, the headline and the dateline stand. */
const HEAD = 10
/** Blocks between the word "contact" and a number. */
const BELOW = 5
/** A line is shorter than this; a paragraph is text. */
const LINE = 160

export const readReleaseParts = perDocument(computeParts)

/** A guide that shows how a release is written has its lines in a block of code. */
export const isTemplate = ({ blocks, text }: Document) =>
  blocks.some(({ kind, span }) => kind === 'code' && RELEASE_LINE.test(text.slice(span.start, span.end)))

function computeParts(document: Document): ReleaseParts {
  const { blocks, marks, text, frontMatter } = document
  const all = blocks.filter(({ kind }) => PROSE.has(kind))
  const wordsOf = ({ span }: Block) => text.slice(span.start, span.end).trim()
  const words = all.map(wordsOf)
  const head = words.slice(0, HEAD)
  const has = new Set<ReleasePart>()
  const isLine = (one: string) => one.length < LINE
  const line = head.findIndex((one) => isLine(one) && RELEASE_LINE.test(one))
  if (line >= 0) has.add('release line')
  const under = head.findIndex((one) => isLine(one) && EMBARGO.test(one) && !NO_EMBARGO.test(one))
  if (head.some(opensWithDateline) || hasKey(frontMatter?.data, /^(?:dateline|location|city)$/i))
    has.add('dateline')
  if (words.some((one) => ABOUT.test(one)) || words.slice(-BELOW).some((one) => ABOUT_TEXT.test(one)))
    has.add('about paragraph')
  if (hasContact(words) || hasKey(frontMatter?.data, /contact|^press$|^media$/i)) has.add('media contact')
  // An end mark of hashes alone is an empty heading.
  const marked = words.slice(-3).some((one) => END_MARK.test(one))
  if (marked || marks.some(({ kind }) => kind === 'empty-heading')) has.add('end mark')
  const labels = words.map((one) => LABEL.exec(one)?.[1].toLowerCase())
  if (labels.some((one) => one === 'when' || one === 'date' || one === 'time')) has.add('when')
  if (labels.some((one) => one === 'where' || one === 'location' || one === 'place')) has.add('where')
  const titles = [String(frontMatter?.data.title ?? ''), ...head.slice(0, 4).filter(isLine)]
  const labelled = new Set(labels.filter(Boolean)).size >= 3
  const kind =
    labelled || titles.some((one) => ADVISORY.test(one))
      ? 'advisory'
      : titles.some((one) => STATEMENT.test(one))
        ? 'statement'
        : 'release'
  return { kind, has, embargo: all[under]?.span }
}

function opensWithDateline(words: string): boolean {
  const found = DATELINE.exec(words)
  return found !== null && PLACE_OR_DAY.test(found[0])
}

/** A word of contact, with a number or an address in its block or soon below. */
function hasContact(words: readonly string[]): boolean {
  return words.some(
    (one, index) => CONTACT.test(one) && words.slice(index, index + BELOW).some((near) => REACHED.test(near)),
  )
}

const hasKey = (data: Readonly<Record<string, unknown>> | undefined, key: RegExp) =>
  data !== undefined && Object.keys(data).some((one) => key.test(one))
