import type { Document } from '../../document.ts'
import { hasWord, wordSet } from '../has-word.ts'
import { firstMention } from '../last-told.ts'
import { perDocument } from '../per-document.ts'
import { PROSE } from '../prose.ts'
import { isRetold } from '../retold.ts'

/**
 * Sentences that may go on about the patient of whom a draft is sure: the house's own copy, about somebody real, in which
 * nobody else is told of. What stands under "About us" or "Media contact" is about the house.
 */
export const openSentences = perDocument((document): readonly number[] => {
  const closed = closedBlocks(document)
  return document.sentences.flatMap((_, at) => (isOpen(document, at, closed) ? [at] : []))
})

function isOpen(document: Document, at: number, closed: ReadonlySet<number>): boolean {
  const { sentences, blocks, type } = document
  const { guard, block } = sentences[at]
  const { kind, quoted, within } = blocks[block]
  if (guard && !(guard === 'second-person' && type === 'reply')) return false
  if (!PROSE.has(kind) && kind !== 'alt') return false
  if ((quoted && (type === 'reply' || type === 'share')) || within === 'footnote') return false
  if (type !== 'reply' && hasWord(document, sentences[at], INVITING)) return false
  return !closed.has(block) && !isRetold(document, at) && !isOfOthers(document, at)
}

/** Why what is found in them counts. */
export const TOLD_ELSEWHERE: readonly string[] = ['the draft tells of a patient']

/** Readers are spoken to, and what is told is theirs and of days to come. */
const INVITING = wordSet(
  'you your please join register rsvp tickets visit call open opens closed orientation',
)

/** People looked at in one sentence. */
const FEW = 20

/** Somebody of another role comes first in it. */
function isOfOthers({ told }: Document, at: number): boolean {
  const few = (told.get(at) ?? []).slice(0, FEW)
  const first = [...few].sort(
    (a, b) => (firstMention(a, at)?.span.start ?? 0) - (firstMention(b, at)?.span.start ?? 0),
  )[0]
  return (
    first?.role !== undefined &&
    first.role !== 'patient' &&
    first.role !== 'relative' &&
    first.role !== 'reviewer'
  )
}

const CLOSED =
  /^(?:about|media|press|contact|notes? (?:to|for)|further|sources?|references?|reading|more|how to|visit|learn|book|what (?:to|you)|when to|why|tips|questions|frequently|related)\b/i

/** Blocks of sections that tell readers about the house or what to do. */
function closedBlocks({ sections, blocks, text }: Document): ReadonlySet<number> {
  const out = new Set<number>()
  for (const { heading, blocks: held } of sections) {
    if (heading === undefined) continue
    const { start, end } = blocks[heading].span
    if (!CLOSED.test(text.slice(start, end))) continue
    for (let block = held.first; block < held.last; block++) out.add(block)
  }
  return out
}
