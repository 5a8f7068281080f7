import { BLOCKS } from '../../annotate/elements.ts'
import { readHtml } from '../../annotate/html.ts'
import { type Budget, checkDepth, hold, spend } from './budget.ts'

/** Elements that hold nothing. */
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr image keygen'.split(' '),
)
/** Elements that go on in the next block where they are not closed: the parser makes one of each anew in every block. */
const FORMAT = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
/** What the opening of an element closes, as far as the next element that keeps it in. */
const CLOSES: Readonly<Record<string, readonly [closed: string, kept: string]>> = {
  li: ['li', 'ul ol menu'],
  dd: ['dd dt', 'dl'],
  dt: ['dd dt', 'dl'],
  option: ['option', 'select'],
  td: ['td th', 'tr table'],
  th: ['td th', 'tr table'],
  tr: ['tr', 'table'],
  tbody: ['thead tbody tfoot tr', 'table'],
  thead: ['thead tbody tfoot tr', 'table'],
  tfoot: ['thead tbody tfoot tr', 'table'],
}
/** The parser makes no more than three of the same. */
const SAME = 3
/** Kilobytes for each element and attribute, measured. */
const SIZE = { element: 3, attribute: 0.5 }
/** Nanoseconds for each step of the parser through what is open, and for each pair of attributes of one tag, measured. */
const STEP = 10
const PAIR = 2

/** The elements of a page that are open. */
interface Open {
  readonly names: string[]
  /** How many of a name are open. */
  readonly counts: Map<string, number>
  /** Formatting elements that are not closed, each as its whole tag, by name. */
  readonly formats: Map<string, string[]>
  /** How many those are. */
  formatted: number
}

/**
 * Looks through a page before the parser does, in one pass. @throws DraftError where it is nested deeper than 1,000
 * levels, or made so that the parser would need minutes, or more memory than there is.
 */
export function checkPage(source: string): void {
  const budget: Budget = { spent: 0, held: 0 }
  const open: Open = { names: [], counts: new Map(), formats: new Map(), formatted: 0 }
  for (const token of readHtml(source)) {
    hold(budget, SIZE.element, token.start)
    if (token.kind !== 'tag') continue
    const { name, closing, attributes, start, end } = token
    hold(budget, SIZE.attribute * attributes.length, start)
    spend(budget, 'attributes', PAIR * attributes.length ** 2, start)
    spend(budget, 'tags', STEP * (open.names.length + open.formatted), start)
    if (BLOCKS.has(name)) hold(budget, SIZE.element * open.formatted, start)
    if (closing) close(open, name)
    else if (!VOID.has(name)) enter(open, name, source.slice(start, Math.min(end, start + 100)))
    checkDepth(Math.max(open.names.length, open.formatted), 'Elements', start)
  }
}

function enter(open: Open, name: string, tag: string): void {
  if (FORMAT.has(name)) {
    const tags = open.formats.get(name) ?? []
    open.formats.set(name, tags)
    if (tags.filter((one) => one === tag).length >= SAME) return
    tags.push(tag)
    open.formatted++
    return
  }
  if (BLOCKS.has(name)) closeWithin(open, 'p', 'table td th caption button object')
  const closes = CLOSES[name]
  if (closes) closeWithin(open, closes[0], closes[1])
  open.names.push(name)
  open.counts.set(name, (open.counts.get(name) ?? 0) + 1)
}

function close(open: Open, name: string): void {
  if (FORMAT.has(name)) {
    if (open.formats.get(name)?.pop()) open.formatted--
  } else if (open.counts.get(name)) cut(open, open.names.lastIndexOf(name))
}

/** Closes the outermost element of some names that stands inside what keeps it in. */
function closeWithin(open: Open, closed: string, kept: string): void {
  const names = closed.split(' ')
  if (!names.some((name) => open.counts.get(name))) return
  const keeps = kept.split(' ')
  let found = -1
  for (let at = open.names.length - 1; at >= 0 && !keeps.includes(open.names[at]); at--)
    if (names.includes(open.names[at])) found = at
  if (found >= 0) cut(open, found)
}

function cut({ names, counts }: Open, length: number): void {
  while (names.length > length) {
    const name = names.pop() ?? ''
    counts.set(name, (counts.get(name) ?? 1) - 1)
  }
}
