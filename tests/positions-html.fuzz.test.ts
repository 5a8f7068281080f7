import type { Nodes } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { readCopy } from '../src/annotate/blocks.ts'
import { loadSyntax, parse } from '../src/parse.ts'
import { findWrong } from './exact.ts'
import { startRandom } from './random.ts'
import { makePage } from './random-pages.ts'

const PAGES = Number(process.env.FUZZ_DOCS ?? 2000)
const SEED = Number(process.env.FUZZ_SEED ?? 11)
const HIDDEN = new Set(['script', 'style', 'template', 'iframe', 'noembed', 'noframes'])

const stock = unified().use(rehypeParse).freeze()

/** What a tree shows, without white space: the reader folds that. */
function shown(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/[ \t\r\n\f]+/g, '')
  if (node.type === 'element' && HIDDEN.has(node.tagName)) return ''
  return 'children' in node ? node.children.map(shown).join('') : ''
}

/** Values of the attributes that are read aloud, once for each tag. */
function spoken(node: Nodes, into = new Map<number, readonly string[]>()): readonly string[] {
  if (node.type === 'element') {
    const { alt, title, ariaLabel } = node.properties
    const start = node.position?.start.offset
    if (start !== undefined)
      into.set(
        start,
        [alt, title, ariaLabel].map((one) => bare(String(one ?? ''))),
      )
    if (HIDDEN.has(node.tagName)) return []
  }
  if ('children' in node) for (const child of node.children) spoken(child, into)
  return [...into.values()].flat().filter(Boolean).sort()
}

const bare = (text: string) => text.replace(/[ \t\r\n\f]+/g, '')

test(`positions of ${PAGES} random pages are exact`, async () => {
  const random = startRandom(SEED)
  let characters = 0
  for (let number = 0; number < PAGES; number++) {
    const source = makePage(random)
    const message = `page ${number}: ${JSON.stringify(source)}`
    const syntax = await loadSyntax('page.html', source)
    const copy = readCopy(parse(source, syntax))
    characters += copy.text.length
    const wrong = findWrong(source, copy)
    if (wrong) expect.fail(`${wrong} in ${message}`)
    const end = syntax.matter?.range.whole.end ?? 0
    const tree = stock.parse(source.slice(0, end).replace(/[^\r\n]/g, ' ') + source.slice(end))
    const wordsOf = (...kinds: string[]) =>
      copy.blocks
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ span }) => bare(copy.text.slice(span.start, span.end)))
    expect(wordsOf('paragraph', 'heading', 'table-cell', 'code').join(''), message).toBe(shown(tree))
    expect(wordsOf('attribute').sort(), message).toEqual(spoken(tree))
  }
  console.log(`${PAGES} pages, ${characters} characters`)
}, 3_600_000)
