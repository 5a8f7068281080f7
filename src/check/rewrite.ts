import { firstIndex } from '../bisect.ts'
import type { Fix, Message } from '../diagnostic.ts'
import type { Block, Document, SourceSpan } from '../document.ts'
import type { Finding, Rewrite, Rule } from '../rule.ts'

/** What may be put in the place of words wherever they stand: nothing that markdown, HTML, a script or YAML would read. */
const PLAIN = /^[\p{L}\p{N} .,;:()[\]/-]*$/u
/** Longer stretches are left to people: many findings may stand in one. */
const LONGEST = 2000
/** Copy that the draft's syntax keeps between two marks, such as quotes. */
const KEPT: ReadonlySet<Block['kind']> = new Set(['alt', 'title', 'attribute'])
const MARKS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '`': '`', '[': ']', '(': ')' }

/** What `--fix` and an editor may do about a finding, as a report has it; a rewrite that its place cannot take is left out. */
export function placeRewrites(
  rule: Pick<Rule, 'fix' | 'suggest'>,
  finding: Finding,
  document: Document,
  source: string,
): Pick<Message, 'fix' | 'suggestions'> {
  const place = (rewrite: Rewrite, certain: boolean) =>
    placeRewrite(rewrite, finding, document, source, certain)
  const written = rule.fix?.(document, finding)
  const fix = written && place(written, true)
  const suggestions = (rule.suggest?.(document, finding) ?? []).flatMap(({ desc, ...rewrite }) => {
    const placed = place(rewrite, false)
    return placed && !isSame(placed, fix) ? [{ desc, fix: placed }] : []
  })
  return { ...(fix && { fix }), ...(suggestions.length > 0 && { suggestions }) }
}

/**
 * Turns a rewrite into a range of the source. Words are replaced only where their source is as plain as they are: no markup,
 * character reference or escape within, and, for what is certain, no line break.
 */
function placeRewrite(
  rewrite: Rewrite,
  finding: Finding,
  document: Document,
  source: string,
  certain: boolean,
): Fix | undefined {
  if (rewrite.source) {
    const endings = /\r?\n/.exec(source)?.[0] ?? '\n'
    return certain ? undefined : rangeOf(clip(rewrite.source, source), rewrite.text.replaceAll('\n', endings))
  }
  const span = rewrite.span ?? finding.span
  if (!span || span.end - span.start > LONGEST || !PLAIN.test(rewrite.text)) return undefined
  const block =
    document.blocks[firstIndex(document.blocks.length, (at) => document.blocks[at].span.end >= span.end)]
  if (!block || block.kind === 'code' || span.start < block.span.start) return undefined
  const range = document.locate(span)
  const written = source.slice(range.start, range.end)
  if (written.replaceAll('&amp;', '&') !== document.text.slice(span.start, span.end)) return undefined
  if (certain && /[\r\n]/.test(written)) return undefined
  // An address only ever loses parts.
  if (block.kind === 'url' && rewrite.text !== '') return undefined
  if (!takes(document, block, range, rewrite.text, source)) return undefined
  return rangeOf(range, rewrite.text)
}

/** Whether the syntax around stays what it is when a text stands in a range of a block. */
function takes(document: Document, block: Block, range: SourceSpan, text: string, source: string): boolean {
  const whole = document.locate(block.span)
  if (KEPT.has(block.kind)) return isKept(whole, source)
  if (block.kind === 'front-matter') {
    // Without quotes YAML may read what begins or is left otherwise as a number, a day or a list.
    const head = range.start > whole.start ? source.charAt(whole.start) : text || source.charAt(range.end)
    return isKept(whole, source) || (/^\p{L}/u.test(head) && !/[:#]/.test(text))
  }
  if (block.kind === 'url') return true
  // "2023." at the start of a line would be the first item of a list; a line must not begin or be left with a gap.
  if (range.start > whole.start && !opensLine(source, range.start)) return true
  const after = source.slice(range.end, range.end + 2)
  if (text === '') return !/^\s|^$/.test(after) && !/^[-+*#>=~`|:\d]/.test(after)
  return !(/^\d{1,9}$/.test(text) && /^[.)]/.test(after))
}

/** Whether nothing but quote marks and spaces stands before an offset on its line. */
function opensLine(source: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && /[ \t>]/.test(source.charAt(before))) before--
  return before < 0 || /[\r\n]/.test(source.charAt(before))
}

function isKept({ start, end }: SourceSpan, source: string): boolean {
  const open = source.charAt(start - 1)
  return MARKS[open] !== undefined && MARKS[open] === source.charAt(end)
}

function clip({ start, end }: SourceSpan, source: string): SourceSpan {
  return { start: Math.min(start, source.length), end: Math.min(end, source.length) }
}

const isSame = (a: Fix, b: Fix | undefined) =>
  b !== undefined && a.text === b.text && a.range[0] === b.range[0] && a.range[1] === b.range[1]

const rangeOf = ({ start, end }: SourceSpan, text: string): Fix => ({ range: [start, end], text })
