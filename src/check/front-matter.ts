import { CONTENT_TYPE_NAMES, contentTypeNamed } from '../content-type.ts'
import type { Document } from '../document.ts'
import { findNearest } from '../nearest.ts'
import type { LintOptions } from '../options.ts'
import type { Finding } from '../rule.ts'
import { CORE_RULES, findCoreLevel } from './core.ts'
import type { LineIndex } from './lines.ts'
import { type Checked, placeFinding, wordFinding } from './message.ts'

const AUTHORIZATIONS = ['authorizations', 'authorization']
const ANSWERED = ['review', 'comment', 'association', 'press']
/** Words of site builders and of other trades that look like one of ours and are none; `posts` are blog posts anyway. */
const OTHERS = new Set(
  'posts blogs articles content special local links line authorities authority authentication'.split(' '),
)

/**
 * What front matter says in words that are nearly ours. Anything may stand in front matter, so only what can hardly be meant
 * for another program is told; what is read for certain is for the rules.
 */
export function checkFrontMatter(document: Document, lines: LineIndex, options: LintOptions): Checked[] {
  const rule = CORE_RULES.misspelt
  const level = findCoreLevel(rule, options)
  if (level === 'off') return []
  return [...findMisspelt(document)].map((finding) =>
    placeFinding(rule, finding, wordFinding(rule, finding), level, document, lines),
  )
}

function* findMisspelt({ frontMatter }: Document): Generator<Finding> {
  if (!frontMatter) return
  const { data, place } = frontMatter
  const tell = (message: string, path: readonly string[], nearest: string) => {
    return { message, data: { nearest }, source: place(path) }
  }
  if (typeof data.type === 'string' && contentTypeNamed(data.type) === undefined) {
    const nearest = findMeant(data.type, CONTENT_TYPE_NAMES)
    if (nearest !== undefined) yield tell('type', ['type'], nearest)
  }
  for (const key of Object.keys(data)) {
    const nearest = AUTHORIZATIONS.includes(key) ? undefined : findMeant(key, AUTHORIZATIONS)
    if (nearest !== undefined) yield tell('key', [key], nearest)
  }
  const to = data.reply_to
  const kind = typeof to === 'object' && to !== null && 'kind' in to ? to.kind : undefined
  if (typeof kind !== 'string' || ANSWERED.includes(kind.toLowerCase())) return
  const nearest = findMeant(kind, ANSWERED)
  if (nearest !== undefined) yield tell('kind', ['reply_to', 'kind'], nearest)
}

function findMeant(word: string, known: readonly string[]): string | undefined {
  const folded = word.trim().toLowerCase()
  return OTHERS.has(folded) ? undefined : findNearest(folded, known)
}
