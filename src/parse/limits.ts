import { type Budget, checkDepth, hold, spend } from './limits/budget.ts'
import { depthOf, endsContainers, type Open, readPrefix } from './limits/containers.ts'
import { addLine, endParagraph, type Paragraph, startParagraph } from './limits/paragraph.ts'

/** Nanoseconds for each thing that the parser has found so far when it copies them all, measured. */
const COPY = 30
/** Such things for each line, and more for each list item and block quote on it; for each line of a run without either. */
const THINGS = { line: 2, container: 6, run: 7 }
/** Nanoseconds for each pair of footnotes, measured. */
const NOTES = 130
/** Kilobytes for a blank line, a line, the paragraph it starts, each list item and each block quote on it, measured. */
const SIZE = { blank: 1.4, line: 5, paragraph: 8, item: 12, quote: 3 }

/**
 * Looks through a draft before the parser does, in one pass. @throws DraftError where it is nested deeper than 1,000
 * levels, or made so that the parser would need minutes, or more memory than there is.
 */
export function checkLimits(source: string): void {
  const budget: Budget = { spent: 0, held: 0 }
  const open: Open = { quotes: 0, lists: 0 }
  let paragraph: Paragraph | undefined
  let things = 0
  let run = 0
  let notes = 0
  for (let at = 0; at < source.length; ) {
    const end = lineEnd(source, at)
    const prefix = readPrefix(source, at, end)
    const { quotes, items } = prefix
    const blank = prefix.end >= end && items + prefix.notes === 0
    checkDepth(depthOf(prefix), 'Lists and block quotes', at)
    things += THINGS.line + THINGS.container * (items + quotes)
    run = items + quotes > 0 ? 0 : run + THINGS.run
    if (endsContainers(open, prefix, blank, paragraph === undefined))
      spend(budget, 'blocks', COPY * things, at)
    const underline = paragraph !== undefined && isUnderline(source, prefix.end, end)
    if (underline) spend(budget, 'blocks', COPY * run, at)
    hold(budget, (blank ? SIZE.blank : SIZE.line) + items * SIZE.item + quotes * SIZE.quote, at)
    if (!blank && !underline) {
      if (!paragraph) hold(budget, SIZE.paragraph, at)
      notes += prefix.notes + countNotes(source, prefix.end, end)
      paragraph ??= startParagraph(at)
      addLine(paragraph, source, prefix.end, end, budget)
    } else if (paragraph) {
      endParagraph(paragraph, at, budget)
      paragraph = undefined
    }
    at = end + (source.charCodeAt(end) === 0x0d && source.charCodeAt(end + 1) === 0x0a ? 2 : 1)
  }
  if (paragraph) endParagraph(paragraph, source.length, budget)
  spend(budget, 'footnotes', NOTES * notes * notes, 0)
}

function lineEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 0x0a || code === 0x0d) return at
  }
  return source.length
}

/** `===` or `---` under a paragraph. */
function isUnderline(source: string, from: number, to: number): boolean {
  const code = source.charCodeAt(from)
  if (code !== 0x3d && code !== 0x2d) return false
  let at = from
  while (at < to && source.charCodeAt(at) === code) at++
  return source.slice(at, to).trim() === ''
}

function countNotes(source: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++)
    if (source.charCodeAt(at) === 0x5b && source.charCodeAt(at + 1) === 0x5e) count++
  return count
}
