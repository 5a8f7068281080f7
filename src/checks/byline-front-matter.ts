import { BYLINE_HOLDERS, BYLINE_KEYS, HOUSE, STANDING } from '../data/byline.ts'
import type { Document } from '../document.ts'
import { readDate } from './byline-dates.ts'

type Path = readonly (string | number)[]

/** A date that a draft gives, and where. */
export interface GivenDate {
  readonly date: string
  /** Keys and indexes in front matter. */
  readonly path?: Path
  /** Offset of the block, for a visible line. */
  readonly block?: number
}

/** Who and when, as a draft says it. */
export interface Byline {
  author: boolean
  /** Author or reviewer stands with a degree, a title, a post or the name of a house. */
  standing: boolean
  reviewer: boolean
  /** The author stands in a component or a page's head, where dates are no copy. */
  component?: boolean
  published?: GivenDate
  updated?: GivenDate
  reviewed?: GivenDate
  next?: GivenDate
}

const KINDS = new Map(
  Object.entries(BYLINE_KEYS).flatMap(([kind, keys]) =>
    keys
      .trim()
      .split(/\s+/)
      .map((key) => [key, kind as keyof typeof BYLINE_KEYS] as const),
  ),
)
/** Site builders put such keys into maps of their own, and authors into lists. */
const DEPTH = 2
/** "2031-03-04-flu.md", as Jekyll names posts. */
const DATED_NAME = /(?:^|\/)((?:19|20)\d\d-\d\d-\d\d)-[^/]*$/

/** What front matter and the file's name say of author and dates. */
export function readMatterByline({ frontMatter, path, blocks, text }: Document): Byline {
  const byline: Byline = { author: false, standing: false, reviewer: false }
  const name = DATED_NAME.exec(path)
  if (name) byline.published = { date: name[1] }
  if (frontMatter) readKeys(byline, frontMatter.data, [], 0)
  // What a page of MDX exports is data, too, of which the document keeps the copy.
  for (const { kind, path: keys, span } of blocks) {
    if (kind !== 'front-matter') continue
    const key = keys?.findLast((step) => typeof step === 'string')
    const of = key === undefined ? undefined : KINDS.get(fold(String(key)))
    if (of === 'author' || of === 'reviewer' || of === 'house')
      takePerson(byline, of, text.slice(span.start, span.end))
    if (of === 'author' && !frontMatter) byline.component = true
  }
  return byline
}

const fold = (key: string) => key.toLowerCase().replace(/[-_ ]/g, '')

function readKeys(byline: Byline, data: Readonly<Record<string, unknown>>, path: Path, depth: number): void {
  for (const [key, value] of Object.entries(data)) {
    const name = fold(key)
    const kind = KINDS.get(name)
    const inner = [...path, key]
    if (kind) readValue(byline, kind, value, inner)
    else if (BYLINE_HOLDERS.has(name) && isMap(value) && depth < DEPTH)
      readKeys(byline, value, inner, depth + 1)
  }
}

function readValue(byline: Byline, kind: keyof typeof BYLINE_KEYS, value: unknown, path: Path): void {
  if (kind === 'author' || kind === 'house' || kind === 'reviewer') {
    for (const one of Array.isArray(value) ? value : [value]) takePerson(byline, kind, one)
    return
  }
  if (isMap(value)) {
    // `last_update: {date, author}`, `reviewed: {by, on}`.
    for (const [key, inner] of Object.entries(value)) {
      if (/^(?:date|on|at)$/i.test(key)) readValue(byline, kind, inner, [...path, key])
      else if (/^(?:author|by|name)$/i.test(key))
        takePerson(byline, kind === 'reviewed' ? 'reviewer' : 'author', inner)
    }
    return
  }
  const words = value instanceof Date ? value.toISOString() : String(value ?? '')
  const date = readDate(words.slice(0, 60))
  if (date && (byline[kind]?.date ?? '') < date) byline[kind] = { date, path }
  if (kind === 'reviewed' && /\p{L}{3}.*\p{L}{3}/u.test(words) && /\bby\b/i.test(words))
    byline.reviewer = true
}

/** A name, a map with one, or the key of somebody whom the site knows. */
function takePerson(byline: Byline, kind: 'author' | 'house' | 'reviewer', value: unknown): void {
  const map = isMap(value) ? value : undefined
  const words = String(map ? (map.name ?? map.title ?? Object.values(map)[0] ?? '') : (value ?? '')).trim()
  if (!words || /^(?:todo|tbd|none|unknown|anonymous|admin|null|n\/a)$/i.test(words)) return
  if (kind === 'reviewer') byline.reviewer = true
  else byline.author = true
  const told = map
    ? Object.keys(map).some((key) => /title|role|post|cred|bio|url|job|degree/i.test(key))
    : false
  const key = /^[\p{Ll}\d_-]+$/u.test(words)
  if (kind === 'house' || told || key || STANDING.test(words) || HOUSE.test(words) || words.startsWith('@'))
    byline.standing = true
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
