import { contentTypeNamed } from '../content-type.ts'
import type { Block, ContentType, FrontMatter } from '../document.ts'
import { typeByShape } from './type-shape.ts'

interface Shape {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly frontMatter: FrontMatter | undefined
  readonly stated: ContentType | undefined
  /** What the config says of the draft's folder. */
  readonly configured: ContentType | undefined
}

/** Stated type, else front matter's, else the config's, else what the shape of the text says, else a blog post. */
export function chooseType(shape: Shape): ContentType {
  const data = shape.frontMatter?.data ?? {}
  const named = typeof data.type === 'string' ? contentTypeNamed(data.type) : undefined
  return shape.stated ?? named ?? shape.configured ?? byFrontMatter(data) ?? typeByShape(shape)
}

function byFrontMatter(data: Readonly<Record<string, unknown>>): ContentType | undefined {
  if (data.reply_to !== undefined) return 'reply'
  if (data.shared !== undefined || data.source !== undefined || data.sources !== undefined) return 'share'
  // Whoever picks pieces by others is their curator, whoever writes one its author.
  if (data.curator !== undefined || data.curated_by !== undefined) return 'share'
  if (data.platform !== undefined) return 'social'
  return undefined
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
