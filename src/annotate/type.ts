import { contentTypeNamed } from '../content-type.ts'
import type { Block, ContentType, FrontMatter } from '../document.ts'

interface Shape {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly frontMatter: FrontMatter | undefined
  readonly stated: ContentType | undefined
  /** What the config says of the draft's folder. */
  readonly configured: ContentType | undefined
}

const RELEASE_LINE =
  /\b(?:FOR (?:IMMEDIATE )?RELEASE|EMBARGOED|MEDIA ADVISORY|NEWS RELEASE|PRESS RELEASE)\b|^For immediate release/m
/** "DUNMERE, Vt. (March 4, 2031) —" or "DUNMERE, Vt. —". */
const DATELINE = /^[A-Z][A-Z .'-]{2,40}, (?:[A-Z][a-z.]{1,12} )?(?:\([^)\n]{4,40}\) )?(?:—|–|--)/m
const END_MARK = /^(?:\\?###|-30-|# # #)\s*$/m
const REPLY_OPENING =
  /^(?:(?:Dear|Hi|Hello) [^\n,!]{1,40}[,!] )?(?:Thank you|Thanks|We appreciate|We are sorry|We're sorry|Sorry)[^.!?\n]{0,60}\b(?:review|feedback|kind words|comment|stars?|sharing your|taking the time|bringing this)\b/m
const SHARE_OPENING =
  /\b(?:worth (?:reading|a read|sharing)|great (?:read|article|piece)|we(?:'|’)re reading|this week(?:'|’)s (?:pick|reads?)|must-read|via @|h\/t)\b/i
const HASHTAG = /(?:^|\s)#[A-Za-z]\w+/g
const SHORT = 700

/** Stated type, else front matter's, else the config's, else what the shape of the text says, else a blog post. */
export function chooseType(shape: Shape): ContentType {
  const data = shape.frontMatter?.data ?? {}
  const named = typeof data.type === 'string' ? contentTypeNamed(data.type) : undefined
  return shape.stated ?? named ?? shape.configured ?? byFrontMatter(data) ?? byShape(shape)
}

function byFrontMatter(data: Readonly<Record<string, unknown>>): ContentType | undefined {
  if (data.reply_to !== undefined) return 'reply'
  if (data.shared !== undefined || data.source !== undefined || data.sources !== undefined) return 'share'
  if (data.platform !== undefined) return 'social'
  return undefined
}

function byShape({ text, blocks }: Shape): ContentType {
  const prose = blocks.find((block) => block.kind === 'paragraph' || block.kind === 'heading')
  const body = prose ? text.slice(prose.span.start) : text
  // A release shows itself at its head and foot; the middle of a long draft need not be read again.
  const head = body.slice(0, SHORT)
  if (RELEASE_LINE.test(head) || END_MARK.test(body.slice(-SHORT)) || DATELINE.test(head))
    return 'press-release'
  const headings = blocks.some((block) => block.kind === 'heading')
  if (!headings && body.length < 2 * SHORT && REPLY_OPENING.test(body)) return 'reply'
  if (!headings && body.length < SHORT && (body.match(HASHTAG)?.length ?? 0) >= 1) return 'social'
  if (body.length < SHORT && SHARE_OPENING.test(body)) return 'share'
  return 'blog'
}

/** Where the draft will stand: what front matter says, else the platform, else what its type is for. */
export function chooseChannels(type: ContentType, frontMatter: FrontMatter | undefined): string[] {
  const data = frontMatter?.data ?? {}
  const list = (value: unknown) =>
    (Array.isArray(value) ? value : [value]).filter((entry): entry is string => typeof entry === 'string')
  const stated = [...list(data.channels), ...list(data.channel)]
  const platform = list(data.platform).concat(replyPlatform(data.reply_to))
  const byType =
    type === 'press-release' ? ['press'] : type === 'social' || type === 'reply' ? ['social'] : ['website']
  return (
    stated.length ? stated : platform.length && (type === 'social' || type === 'reply') ? platform : byType
  ).map((channel) => channel.toLowerCase())
}

function replyPlatform(value: unknown): string[] {
  const platform =
    typeof value === 'object' && value !== null && 'platform' in value ? value.platform : undefined
  return typeof platform === 'string' ? [platform] : []
}
