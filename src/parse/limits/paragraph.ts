import { type Budget, checkDepth, hold, spend } from './budget.ts'
import { addRun, type Emphasis, isEmphasisMark, startEmphasis } from './emphasis.ts'

/** Nanoseconds for each pair of such things in one paragraph, measured. */
const PAIR = { bracket: 13, word: 80, emphasis: 40, trail: 100 }
/** Nanoseconds for each such thing and character of its paragraph, measured. */
const REACH = { declaration: 20, backquotes: 15 }

/** Kilobytes for each word, measured. */
const WORD = 1.5
/** Kilobytes for each such character, measured. */
const SIZES = new Float64Array(128)
const MARKS = {
  '#': 5,
  '&': 2,
  '*': 3,
  '<': 1,
  '>': 2,
  '@': 3,
  '[': 1,
  '\\': 3,
  ']': 9,
  _: 3,
  '`': 2.5,
  '|': 6,
  '~': 3,
}
for (const [mark, size] of Object.entries(MARKS)) SIZES[mark.charCodeAt(0)] = size

/** What the lines between two blank ones hold of things that cost more the more there are of them. */
export interface Paragraph {
  readonly start: number
  emphasis: Emphasis | undefined
  /** Levels within each bracket that is open. */
  readonly brackets: number[]
  closed: number
  /** Words since a bracket that is open; -1 where none is. */
  words: number
  runs: number
  declarations: number
  /** Lengths of their runs. */
  backquotes: Set<number> | undefined
}

/** An empty paragraph that starts at a source offset. */
export function startParagraph(start: number): Paragraph {
  return {
    start,
    emphasis: undefined,
    brackets: [],
    closed: 0,
    words: -1,
    runs: 0,
    declarations: 0,
    backquotes: undefined,
  }
}

/** Adds a line. @throws DraftError where brackets or emphasis are nested too deep. */
export function addLine(
  paragraph: Paragraph,
  source: string,
  from: number,
  to: number,
  budget: Budget,
): void {
  let trail = -1
  let size = 0
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code === 0x20 || code === 0x09) {
      size += WORD
      if (trail > 0) spend(budget, 'address', PAIR.trail * trail * trail, at)
      trail = -1
      if (paragraph.words >= 0) paragraph.words++
      continue
    }
    if (isWordCharacter(code)) continue
    size += SIZES[code]
    if (trail >= 0) trail++
    else if (isAddress(source, at, code)) trail = 0
    if (code === 0x5c) at++
    else if (code === 0x5b) openBracket(paragraph, budget)
    else if (code === 0x5d) closeBracket(paragraph, at)
    else if (code === 0x3c) {
      const next = source.charCodeAt(at + 1)
      if (next === 0x21 || next === 0x3f) paragraph.declarations++
    } else if (code === 0x60 || isEmphasisMark(code)) {
      let end = at + 1
      while (end < to && source.charCodeAt(end) === code) end++
      if (code === 0x60) {
        paragraph.backquotes ??= new Set()
        paragraph.backquotes.add(end - at)
      } else {
        paragraph.runs++
        paragraph.emphasis ??= startEmphasis()
        addRun(paragraph.emphasis, source, at, end)
        if (trail >= 0) trail += end - at - 1
      }
      at = end - 1
    }
  }
  if (trail > 0) spend(budget, 'address', PAIR.trail * trail * trail, to)
  if (paragraph.words >= 0) paragraph.words++
  hold(budget, size, from)
}

/** Adds up a paragraph that ends at a source offset. @throws DraftError where the draft has become too expensive. */
export function endParagraph(paragraph: Paragraph, end: number, budget: Budget): void {
  const { start, closed, runs, declarations, backquotes } = paragraph
  const length = end - start
  spendWords(paragraph, budget)
  spend(budget, 'brackets', PAIR.bracket * closed * closed, start)
  spend(budget, 'emphasis', PAIR.emphasis * runs * runs, start)
  spend(budget, 'declarations', REACH.declaration * declarations * length, start)
  spend(budget, 'backquotes', REACH.backquotes * (backquotes?.size ?? 0) * length, start)
}

function openBracket(paragraph: Paragraph, budget: Budget): void {
  spendWords(paragraph, budget)
  paragraph.words = 0
  paragraph.brackets.push(0)
}

function closeBracket(paragraph: Paragraph, at: number): void {
  const { brackets } = paragraph
  paragraph.closed++
  paragraph.words = -1
  const depth = (brackets.pop() ?? -1) + 1
  checkDepth(depth, 'Brackets', at)
  if (brackets.length > 0) brackets[brackets.length - 1] = Math.max(brackets[brackets.length - 1], depth)
}

/** After a bracket that stays open, each word is checked against all before it. */
function spendWords({ words, start }: Paragraph, budget: Budget): void {
  if (words > 0) spend(budget, 'brackets', PAIR.word * words * words, start)
}

/** The `.` of `www.` or the `:` of `://`. */
function isAddress(source: string, at: number, code: number): boolean {
  if (code === 0x3a) return source.startsWith('//', at + 1)
  return code === 0x2e && at >= 3 && source.slice(at - 3, at).toLowerCase() === 'www'
}

function isWordCharacter(code: number): boolean {
  const lower = code | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39) || code > 0x7f
}
