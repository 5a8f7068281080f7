/** How a line starts: the block quotes, list items and footnotes that it opens or goes on with. */
export interface Prefix {
  /** Where its words start; the end of the line where it has none. */
  readonly end: number
  readonly quotes: number
  readonly items: number
  readonly notes: number
  /** Columns of white space before the first list item or word, within the block quotes. */
  readonly indent: number
}

/** What earlier lines have left open. */
export interface Open {
  quotes: number
  /** Levels of lists. */
  lists: number
}

/** Reads the marks that start the line from `from` to `to`. */
export function readPrefix(source: string, from: number, to: number): Prefix {
  let at = from
  let indent = 0
  let quotes = 0
  let items = 0
  let notes = 0
  for (;;) {
    let columns = 0
    while (at < to && isBlank(source.charCodeAt(at))) columns += source.charCodeAt(at++) === 0x09 ? 4 : 1
    // A block quote takes one column after its mark.
    if (items + notes === 0) indent = quotes > 0 ? Math.max(0, columns - 1) : columns
    if (at >= to) break
    const quote = source.charCodeAt(at) === 0x3e ? 1 : 0
    const item = quote > 0 ? 0 : itemWidth(source, at, to)
    const note = quote + item > 0 ? 0 : noteWidth(source, at, to)
    if (quote + item + note === 0) break
    if (quote > 0) quotes++
    else if (item > 0) items++
    else notes++
    at += quote + item + note
  }
  return { end: at, quotes, items, notes, indent }
}

/** Levels that a line stands in, as far as its own marks and indentation tell. */
export function depthOf({ quotes, items, notes, indent }: Prefix): number {
  const marks = quotes + items + notes
  return marks > 0 ? marks + (indent >> 1) : 0
}

/**
 * Whether a line ends lists or block quotes in the way that makes the parser copy all it has: by what it lacks, or by
 * going on with a paragraph without its marks. Updates what is open. `fresh` after a blank line.
 */
export function endsContainers(open: Open, prefix: Prefix, blank: boolean, fresh: boolean): boolean {
  const { quotes, items, notes, indent } = prefix
  const before = { ...open }
  if (blank) {
    open.quotes = quotes
    return quotes < before.quotes
  }
  if (items > 0) {
    const level = (indent >> 1) + 1
    open.quotes = quotes
    open.lists = level + items - 1
    return before.lists > level
  }
  if (quotes > before.quotes || notes > 0) {
    open.quotes = quotes
    open.lists = 0
    return false
  }
  const outside = before.lists > 0 && indent < 2
  if (fresh) {
    open.quotes = quotes
    if (outside) open.lists = 0
  }
  return outside || quotes < before.quotes
}

/** Width of a list item's mark, or 0. */
function itemWidth(source: string, at: number, to: number): number {
  let end = at
  while (end < to && end - at < 9 && isDigit(source.charCodeAt(end))) end++
  const code = source.charCodeAt(end)
  const mark = end > at ? code === 0x2e || code === 0x29 : code === 0x2d || code === 0x2b || code === 0x2a
  return mark && (end + 1 >= to || isBlank(source.charCodeAt(end + 1))) ? end + 1 - at : 0
}

/** Width of `[^note]:`, or 0. */
function noteWidth(source: string, at: number, to: number): number {
  if (!source.startsWith('[^', at)) return 0
  const close = source.slice(at, Math.min(to, at + 1002)).indexOf(']:')
  return close < 0 ? 0 : close + 2
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
