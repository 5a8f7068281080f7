import { sentenceAt } from '../../checks.ts'
import type { Document, Span } from '../../document.ts'
import type { Finding, Suggestion } from '../../rule.ts'

/** An answer that is true whoever wrote the review, and says of nobody that they were here. */
const NEUTRAL =
  'Thank you for taking the time to write. We take every comment seriously, and privacy law keeps us from answering here. Please call our office so that we can listen.'
const REVIEWED = new Set(['paragraph', 'heading', 'table-cell'])
const MARKUP = /\.(?:html?|mdx)$/i

/** The finding's sentences left out, with the space that is then one too many. */
export function leaveSentenceOut(document: Document, { span }: Finding): Suggestion[] {
  if (!span) return []
  const { sentences, text } = document
  const first = sentences[sentenceAt(document, span.start)]
  const last = sentences[sentenceAt(document, Math.max(span.start, span.end - 1))]
  if (!first || !last || first.block !== last.block || last.span.end < span.end) return []
  const block = document.blocks[first.block].span
  const gone = widen(text, block, { start: first.span.start, end: last.span.end })
  return gone ? [{ desc: 'Leave this out', span: gone, text: '' }] : []
}

/** The sentence left out, or a form for the authorization that it may be told with. */
export function suggestOmission(document: Document, finding: Finding): Suggestion[] {
  return [...leaveSentenceOut(document, finding), ...suggestAuthorization(document, finding)]
}

/** A sentence with the space before or behind it; undefined where nothing of the block would be left. */
function widen(text: string, block: Span, { start, end }: Span): Span | undefined {
  const before = text.slice(block.start, start)
  const after = text.slice(end, block.end)
  if (before.trim() !== '') return { start: start - (before.length - before.trimEnd().length), end }
  if (after.trim() === '') return undefined
  return { start, end: end + (after.length - after.trimStart().length) }
}

/** The sentence left out, or a neutral answer for the whole reply. */
export function suggestReply(document: Document, finding: Finding): Suggestion[] {
  return [...suggestNeutralReply(document), ...leaveSentenceOut(document, finding)]
}

/** A place for the source behind a number. */
export function suggestSource(document: Document, { span }: Finding): Suggestion[] {
  if (!span) return []
  const sentence = document.sentences[sentenceAt(document, span.start)]?.span ?? span
  const from = Math.max(span.end, sentence.end - 9)
  const at = from + document.text.slice(from, sentence.end).replace(/[.!?…\s]{1,9}$/, '').length
  return [{ desc: 'Mark that a source is needed', span: { start: at, end: at }, text: ' [source needed]' }]
}

/** "Your care" for what kind of care it is; else the sentence left out. */
export function suggestForCare(document: Document, finding: Finding): Suggestion[] {
  const at = finding.span?.start ?? 0
  const owned = /\b(?:our|your|his|her|their|my) $/i.test(document.text.slice(Math.max(0, at - 8), at))
  const care = { desc: 'Write "care" and leave out of which kind', text: 'care' }
  return [...(owned ? [care] : []), ...leaveSentenceOut(document, finding)]
}

/** A neutral answer for the whole reply. A draft that holds the review as well keeps it, and gets none. */
function suggestNeutralReply({ type, blocks, frontMatter, path }: Document): Suggestion[] {
  if (type !== 'reply' || MARKUP.test(path) || blocks.some(({ quoted }) => quoted)) return []
  if (!blocks.some(({ kind }) => REVIEWED.has(kind))) return []
  const start = frontMatter?.source.end ?? 0
  const gap = start > 0 ? '\n\n' : ''
  const source = { start, end: Number.POSITIVE_INFINITY }
  return [{ desc: 'Put a neutral answer in place of the whole reply', source, text: `${gap}${NEUTRAL}\n` }]
}

/** A form for the authorization in a draft that has no front matter yet; every TODO is for a person to fill in. */
export function suggestAuthorization({ frontMatter, path }: Document, { covers }: Finding): Suggestion[] {
  if (frontMatter || MARKUP.test(path) || /\.txt$/i.test(path) || !covers?.length) return []
  const lines = [
    '---',
    'authorizations:',
    '  - id: TODO',
    `    covers: [${covers.join(', ')}]`,
    ...['channels: [TODO]', 'purpose: TODO', 'signed: TODO', 'signed_by: TODO', 'expires: TODO'].map(
      (line) => `    ${line}`,
    ),
    '---',
  ]
  const desc = 'Put a form for the signed authorization on top; fill in every TODO'
  return [{ desc, source: { start: 0, end: 0 }, text: `${lines.join('\n')}\n\n` }]
}

/** A line at the end of the draft, for a person to fill in. */
export function appendLine(desc: string, line: string): (document: Document) => Suggestion[] {
  const end = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY }
  return ({ path }) => (MARKUP.test(path) ? [] : [{ desc, source: end, text: `\n\n${line}\n` }])
}
