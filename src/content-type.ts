import type { ContentType } from './document.ts'

/** Content types and what else writers call them (contract.md, "Content types"). */
const NAMES = {
  blog: 'blog',
  'press-release': 'press-release',
  guide: 'guide',
  social: 'social',
  reply: 'reply',
  share: 'share',
  testimonial: 'testimonial',
  article: 'blog',
  post: 'blog',
  news: 'press-release',
  release: 'press-release',
  press: 'press-release',
  comment: 'reply',
  'review-reply': 'reply',
  review_reply: 'reply',
  story: 'testimonial',
  'success-story': 'testimonial',
  tweet: 'social',
  curated: 'share',
  link: 'share',
} as const satisfies Readonly<Record<string, ContentType>>

/** A content type or an alias of one. */
export type ContentTypeName = keyof typeof NAMES

/** Every name and alias of a content type, for suggestions. */
export const CONTENT_TYPE_NAMES: readonly string[] = Object.keys(NAMES)

/** The type that a name or alias stands for, in any case. */
export function contentTypeNamed(name: string): ContentType | undefined {
  const key = name.trim().toLowerCase()
  return Object.hasOwn(NAMES, key) ? NAMES[key as ContentTypeName] : undefined
}
