import { DraftError } from '../draft-error.ts'

/** Levels that a draft may be nested. */
const DEPTH = 1000
/**
 * Nanoseconds that the markdown parser may lose on work it does over and over again (measured on a slow machine; half a
 * minute). Long real drafts lose milliseconds.
 */
const LIMIT = 3e10

const REASONS = {
  brackets: 'one paragraph has too many square brackets',
  emphasis: 'one paragraph has too many emphasis marks',
  declarations: 'one paragraph has too many comments or declarations that are not closed',
  backquotes: 'one paragraph has too many runs of backquotes',
  address: 'an address is followed by too much punctuation',
  blocks: 'it has too many nested lists, block quotes and underlined headings for its length',
  footnotes: 'it has too many footnotes',
  tags: 'it has too many tags in elements that are not closed',
  attributes: 'a tag has too many attributes',
  code: 'its code has too many braces or empty lines',
}

/**
 * Kilobytes that the parser may need, roughly: Node ends without a word where they are not there. Two megabytes of prose
 * need half of it.
 */
const ROOM = 2e6

/** What reading a draft has cost so far, in nanoseconds of lost time and kilobytes. */
export interface Budget {
  spent: number
  held: number
}

/** Adds a cost. @throws DraftError when the draft has become too expensive to read. */
export function spend(budget: Budget, reason: keyof typeof REASONS, cost: number, offset: number): void {
  budget.spent += cost
  if (budget.spent > LIMIT)
    throw new DraftError(`This draft would take minutes to read: ${REASONS[reason]}.`, offset)
}

/** Adds what a stretch of a draft needs. @throws DraftError when the draft needs more than there is. */
export function hold(budget: Budget, kilobytes: number, offset: number): void {
  budget.held += kilobytes
  if (budget.held <= ROOM) return
  throw new DraftError(
    'This draft is made of more small pieces than can be read at once; split it up.',
    offset,
  )
}

/** @throws DraftError where something is nested deeper than a reader can follow. */
export function checkDepth(
  depth: number,
  what: 'Lists and block quotes' | 'Brackets' | 'Emphasis marks' | 'Elements' | 'Expressions',
  offset: number,
): void {
  if (depth > DEPTH) throw new DraftError(`${what} are nested more than 1,000 levels deep here.`, offset)
}
