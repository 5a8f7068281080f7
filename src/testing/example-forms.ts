import { findMatter } from '../parse/front-matter/find.ts'

/** One way to write an example down. What a rule finds in it must not depend on the way. */
export interface ExampleForm {
  readonly name: string
  /** The example in this form, marks and all; undefined where it cannot be written so. */
  readonly write: (marked: string) => string | undefined
  /** The form is markdown, so that plain text and HTML have none of it. */
  readonly markdown?: true
  /** The form makes the copy somebody else's words where a draft answers or shares them. */
  readonly quotes?: true
}

/** Starts of lines that are no plain paragraph. */
const BLOCK_START = /^(?:\s|#{1,6}\s|>|[-*+](?:\s|$)|\d{1,9}[.)]\s|```|~~~|<|\||\[[^\]]+\]:|[-=]+\s*$|\+\+\+)/

/** As written, then with the line ends, the mark and the frames that drafts come in. */
export const EXAMPLE_FORMS: readonly ExampleForm[] = [
  { name: 'as written', write: (marked) => marked },
  { name: 'with CRLF line ends', write: (marked) => marked.replaceAll('\n', '\r\n') },
  { name: 'with a byte order mark', write: (marked) => `\uFEFF${marked}` },
  { name: 'in a block quote', write: quote, markdown: true, quotes: true },
  { name: 'in a list item', write: (marked) => indentBody(marked, '- ', '  '), markdown: true },
  { name: 'in a table cell', write: tabulate, markdown: true },
]

function quote(marked: string): string {
  const [head, body] = splitHead(marked)
  return head + body.replace(/^.*$/gm, (line) => (line === '' ? '>' : `> ${line}`))
}

function indentBody(marked: string, first: string, rest: string): string {
  const [head, body] = splitHead(marked)
  return head + first + body.replace(/\n(?=.)/g, `\n${rest}`)
}

/** One paragraph fits into a cell; several do not, nor does copy that holds a bar. */
function tabulate(marked: string): string | undefined {
  const [head, body] = splitHead(marked)
  const lines = body.trimEnd().split('\n')
  if (body.includes('|') || lines.some((line) => line === '' || BLOCK_START.test(line))) return undefined
  return `${head}| Copy |\n| --- |\n| ${lines.join(' ')} |\n`
}

/** Front matter, with the blank lines after it, stays in front. */
function splitHead(marked: string): [head: string, body: string] {
  const end = findMatter(marked)?.whole.end ?? 0
  const blank = /^\s*\n/.exec(marked.slice(end))?.[0].length ?? 0
  return [marked.slice(0, end + blank), marked.slice(end + blank)]
}
