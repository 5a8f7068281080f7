import { checkDepth } from './budget.ts'

/** A run of emphasis marks that may still be closed, with the levels of emphasis it holds. */
interface Opener {
  readonly mark: number
  length: number
  depth: number
}

/** The emphasis of one paragraph. */
export interface Emphasis {
  readonly openers: Opener[]
  /** Openers by mark: stars, underscores, tildes. */
  readonly open: number[]
}

const STAR = 0x2a
const UNDERSCORE = 0x5f
const TILDE = 0x7e

/** None yet. */
export function startEmphasis(): Emphasis {
  return { openers: [], open: [0, 0, 0] }
}

/** Whether a code unit marks emphasis or deleted text. */
export function isEmphasisMark(code: number): boolean {
  return code === STAR || code === UNDERSCORE || code === TILDE
}

/** Pairs a run of marks, from `start` to `end`, as CommonMark does but for its rule of three. */
export function addRun(emphasis: Emphasis, source: string, start: number, end: number): void {
  const mark = source.charCodeAt(start)
  const before = classify(source, start - 1)
  const after = classify(source, end)
  const left = after !== 'space' && (after !== 'mark' || before !== 'letter')
  const right = before !== 'space' && (before !== 'mark' || after !== 'letter')
  const strict = mark === UNDERSCORE
  let length = end - start
  if (right && (!strict || !left || after === 'mark')) length = close(emphasis, mark, length, start)
  if (length > 0 && left && (!strict || !right || before === 'mark')) {
    emphasis.openers.push({ mark, length, depth: 0 })
    emphasis.open[slotOf(mark)]++
  }
}

/** Closes what a run can. Returns how many of its marks are left. */
function close({ openers, open }: Emphasis, mark: number, marks: number, offset: number): number {
  const slot = slotOf(mark)
  let length = marks
  while (length > 0 && open[slot] > 0) {
    let top = openers[openers.length - 1]
    while (top.mark !== mark) top = drop(openers, open)
    const used = Math.min(top.length, length)
    length -= used
    top.length -= used
    // Two marks are one level: strong.
    top.depth += (used + 1) >> 1
    checkDepth(top.depth, 'Emphasis marks', offset)
    if (top.length === 0) drop(openers, open)
  }
  return length
}

/** Takes the last opener away; what it holds is held by the one before, which is returned. */
function drop(openers: Opener[], open: number[]): Opener {
  const { mark, depth } = openers.pop() as Opener
  open[slotOf(mark)]--
  const top = openers[openers.length - 1]
  if (top) top.depth = Math.max(top.depth, depth)
  return top
}

function slotOf(mark: number): number {
  return mark === STAR ? 0 : mark === UNDERSCORE ? 1 : 2
}

function classify(source: string, at: number): 'space' | 'mark' | 'letter' {
  const code = at < 0 ? 0x20 : source.charCodeAt(at)
  if (Number.isNaN(code) || code <= 0x20) return 'space'
  if (code < 0x80) return /[a-z0-9]/i.test(source[at]) ? 'letter' : 'mark'
  if (/\s/.test(source[at])) return 'space'
  return /[\p{P}\p{S}]/u.test(source[at]) ? 'mark' : 'letter'
}
