import type { Element, Root, Text } from 'hast'
import { extendFlow, type Flow, startFlow } from '../parse/flow.ts'
import { endOfRaw, isRaw, isSpace, readMarkup } from './html.ts'
import { readText, type Space } from './html-text.ts'
import { type ReferencePlace, readReference } from './references.ts'

/** A stretch of a page that is text, and how to read it. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly place: ReferencePlace
}

/** Elements that hold nothing but text, with character references and without. */
const TEXT = new Set(['title', 'textarea'])
const LITERAL = new Set(['xmp', 'plaintext'])
const DATA = '<![CDATA['
/** The longest character reference. */
const REACH = 40

/** Reads the words of a text node. The tree has them decoded; where they stand in the page is found again in it. */
export function readWords(raw: Flow, node: Text, parent: Root | Element, flow: Flow, space: Space): void {
  const { start: from, end: to } = node.position ?? {}
  if (from?.offset === undefined || to?.offset === undefined) return
  const start = findStart(raw.text, from.offset)
  const end = /[^ \t\r\n\f]/.test(node.value) ? to.offset : endOfSpace(raw.text, start, to.offset)
  const pieces = findPieces(
    raw,
    { start, end, place: 'text' },
    node.value,
    'tagName' in parent ? parent.tagName : '',
  )
  for (const piece of pieces) readText(raw, piece.start, piece.end, flow, space, piece.place)
  // Never seen. Better a place that is too wide than words that are not read.
  if (pieces.length === 0) extendFlow(flow, node.value.replace(/[ \t\r\n\f]+/g, ' '), start, end)
}

/** Where the parser has dropped white space before a character reference, it has the words start in the reference. */
function findStart(text: string, start: number): number {
  const back = text.slice(Math.max(0, start - REACH), start).lastIndexOf('&')
  const at = Math.max(0, start - REACH) + back
  const reference = back < 0 ? undefined : readReference(text, at, 'text')
  return reference && reference.end > start ? at : start
}

/** And has that white space go on over the reference. */
function endOfSpace(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at > start ? at : end
}

/**
 * The pieces that make a value, in order; none where they cannot be found. There are tags between them where the parser
 * drops those (`</b>` of no `<b>`), and whole cells where words that stand between cells go before the table.
 */
function findPieces(raw: Flow, whole: Piece, value: string, parent: string): readonly Piece[] {
  const { text } = raw
  const { start, end } = whole
  if (!LITERAL.has(parent) && nextMarkup(text, start) >= end) return [whole]
  const pieces: Piece[] = []
  let done = 0
  const add = (piece: Piece) => {
    const words = startFlow()
    readText(raw, piece.start, piece.end, words, 'kept', piece.place)
    // The parser drops the line ending that `<pre>` starts with.
    const first = pieces.length === 0 && words.text.startsWith('\n')
    const drop = first && !value.startsWith(words.text) ? 1 : 0
    if (!value.startsWith(words.text.slice(drop), done)) return false
    pieces.push(piece)
    done += words.text.length - drop
    return true
  }
  // In a drawing or a formula these are elements like others.
  if (LITERAL.has(parent) && add({ ...whole, place: 'raw' })) return pieces
  if (TEXT.has(parent) && add(whole)) return pieces
  for (let at = start; at < end; ) {
    const tag = text.charCodeAt(at) === 0x3c ? readMarkup(text, at) : undefined
    const next = tag ? at : Math.min(nextMarkup(text, at), end)
    if (next > at) add({ start: at, end: next, place: 'text' })
    if (!tag) at = next
    else if (text.startsWith(DATA, at)) {
      const close = text.indexOf(']]>', at)
      const data = close >= 0 && add({ start: at + DATA.length, end: close, place: 'raw' })
      // Outside a drawing or a formula it is a comment.
      at = data ? close + 3 : text.indexOf('>', at) + 1 || end
    } else if (isRaw(tag)) {
      // The parser drops these tags, too, in some places, and then has what is between them.
      at = endOfRaw(text, tag.end, tag.name)
      add({ start: tag.end, end: at, place: 'text' })
    } else at = tag.end
  }
  return done === value.length ? pieces : []
}

/** Offset of the next tag, comment or declaration. */
function nextMarkup(text: string, from: number): number {
  let at = text.indexOf('<', from)
  while (at >= 0 && !readMarkup(text, at)) at = text.indexOf('<', at + 1)
  return at < 0 ? text.length : at
}
