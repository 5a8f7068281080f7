import { DraftError } from './draft-error.ts'

/** What the parsers of MDX say of a mistake. Their words hold words of the draft, so only the name and place are used. */
interface Mistake {
  readonly ruleId: string
  readonly source: string
  readonly reason: string
  readonly place?: unknown
}

const BRACE = 'An opening brace { has no closing one. For a brace in the text write \\{.'
const REASONS: Readonly<Record<string, string>> = {
  acorn: 'This expression in braces is no JavaScript that can be read. For a brace in the text write \\{.',
  'unexpected-eof': 'A tag opens and is never finished. For a < in the text write &lt;.',
  'unexpected-character': 'No tag can be written like this. For a < in the text write &lt;.',
  'unexpected-lazy':
    'This line goes on with a tag or an expression but not with the > or the indentation of the lines before.',
  'end-tag-mismatch':
    'This tag is not closed before its paragraph, list item, emphasis or draft ends, or another one is closed first.',
  'unexpected-closing-slash': 'This closing tag has no opening tag.',
  'unexpected-attribute': 'A closing tag has attributes here.',
  'unexpected-self-closing-slash': 'A closing tag ends in a slash here.',
  'non-spread': 'Between a tag’s attributes braces may hold only a spread, {...such}.',
  'spread-extra': 'Between a tag’s attributes braces may hold only one spread, {...such}.',
  'non-esm': 'Lines that start with import or export go on with other code here. Put an empty line between.',
}
const COMMENT = 'MDX has no <!-- comments -->. Write {/* such */} instead.'
const ESM = 'Lines that start with import or export are no JavaScript that can be read.'

/** A mistake that stopped the reading of MDX, told without words of the draft; any other error as it is. */
export function explainMdx(error: unknown, source: string): unknown {
  if (!isMistake(error)) return error
  const offset = offsetOf(error, source)
  return new DraftError(`This is broken MDX. ${reasonOf(error, source, offset)}`, offset)
}

function reasonOf({ ruleId, source: parser }: Mistake, source: string, offset: number): string {
  if (ruleId === 'acorn' && parser.endsWith('esm')) return ESM
  if (ruleId === 'unexpected-eof' && parser.endsWith('expression')) return BRACE
  if (ruleId === 'unexpected-character' && source.startsWith('<!', offset - 1)) return COMMENT
  return REASONS[ruleId] ?? 'It cannot be read from here on.'
}

function isMistake(error: unknown): error is Mistake {
  if (typeof error !== 'object' || error === null) return false
  const { ruleId, source, reason } = error as Record<string, unknown>
  return typeof ruleId === 'string' && typeof source === 'string' && typeof reason === 'string'
}

/** Where the trouble is: where what is not closed opens, else where the parser stopped. */
function offsetOf({ ruleId, source: parser, reason, place }: Mistake, source: string): number {
  const opening = ruleId === 'end-tag-mismatch' ? /\((\d+):(\d+)-/.exec(reason) : null
  if (opening) return lineStart(source, Number(opening[1])) + Number(opening[2]) - 1
  const { offset, start } = (place ?? {}) as { offset?: unknown; start?: { offset?: unknown } }
  const found = offset ?? start?.offset
  if (typeof found !== 'number') return 0
  const brace = ruleId === 'unexpected-eof' && parser.endsWith('expression')
  return brace ? Math.max(0, source.lastIndexOf('{', found)) : found
}

/** Offset of the first character of a line. */
function lineStart(source: string, line: number): number {
  const endings = /\r\n|\r|\n/g
  for (let at = 1; at < line; at++) if (!endings.exec(source)) return source.length
  return endings.lastIndex
}
