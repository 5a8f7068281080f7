import type { Document } from '../document.ts'
import { perDocument } from './per-document.ts'

/** What the person answered shows of a name. */
export interface DisplayName {
  /** Front matter says under what name the review stands. */
  readonly known: boolean
  /** Whether a word of ours is no more than what is shown: a part of it, a shorter form, an initial. */
  readonly shows: (word: string) => boolean
}

/** The name under which the post answered stands; without one, what is signed in the quoted post. */
export const displayNameOf = perDocument(readDisplayName)

/** The shortest stretch of a handle in one piece that can stand for a name ("mariaq55"). */
const PIECE = 4
/** The shortest short form of a name. */
const SHORT = 3

function readDisplayName({ frontMatter, blocks, text }: Document): DisplayName {
  const to: unknown = frontMatter?.data.reply_to
  const author = typeof to === 'object' && to !== null ? Object.entries(to).find(isAuthor)?.[1] : to
  const known = typeof author === 'string' || typeof author === 'number'
  const shown = known
    ? String(author)
    : blocks
        .filter(({ quoted }) => quoted)
        .map(({ span }) => text.slice(span.start, span.end))
        .join(' ')
  const parts = partsOf(shown.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '))
  const whole = parts.join('')
  return {
    known,
    shows: (word) =>
      partsOf(word).every(
        (part) =>
          parts.some((one) => isWithin(part, one)) || (part.length >= PIECE && known && whole.includes(part)),
      ),
  }
}

const isAuthor = ([key]: [string, unknown]) => key === 'author' || key === 'name'

const partsOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)

/** The same word, its initial or short form, or a pet form that is no longer ("Lottie" of "Lottchen"). */
function isWithin(part: string, shown: string): boolean {
  if (part.length === 1) return shown.startsWith(part)
  if (part.length > shown.length) return false
  return part.length < SHORT
    ? part === shown
    : shown.startsWith(part.slice(0, Math.max(SHORT, part.length - 2)))
}
