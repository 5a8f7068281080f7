import type { Nodes } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { readCopy } from '../src/annotate/blocks.ts'
import type { Copy } from '../src/document.ts'
import { DraftError, loadSyntax, parse } from '../src/parse.ts'
import { findWrong } from './exact.ts'
import { startRandom } from './random.ts'
import { makeDraft } from './random-drafts.ts'

const DRAFTS = Number(process.env.FUZZ_DOCS ?? 3000)
const SEED = Number(process.env.FUZZ_SEED ?? 11)

const stock = unified().use(remarkParse).use(remarkGfm).freeze()
const fenced = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

interface Words {
  readonly flow: string[]
  readonly alt: string[]
  readonly title: string[]
  readonly url: string[]
  readonly code: string[]
}

/** The tree has "\\r" before "\\n" for two line endings, too, when what stood between them is no text. */
const unify = (text: string) => text.replace(/[\r\n]+/g, '\n')

/** What the stock tree holds, by kind. */
function collect(node: Nodes, into: Words): Words {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    into.flow.push(flowOf(node))
  if (node.type === 'code') into.code.push(unify(node.value))
  if ('alt' in node && node.alt) into.alt.push(unify(node.alt))
  if ('title' in node && node.title) into.title.push(unify(node.title))
  if ('url' in node && node.url) into.url.push(node.url)
  if ('children' in node) for (const child of node.children) collect(child, into)
  return into
}

function flowOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return unify(node.value)
  if (node.type === 'break') return '\n'
  return 'children' in node ? node.children.map((child) => flowOf(child)).join('') : ''
}

function wordsOf({ text, blocks }: Copy): Words {
  const of = (...kinds: string[]) =>
    blocks.filter(({ kind }) => kinds.includes(kind)).map(({ span }) => text.slice(span.start, span.end))
  return {
    flow: of('paragraph', 'heading', 'table-cell'),
    alt: of('alt'),
    title: of('title'),
    url: of('url'),
    code: of('code'),
  }
}

/** An autolink's address is the text as it is written; the tree adds a scheme. */
const bare = (url: string) => url.replace(/^(?:mailto:|http:\/\/(?=www\.))/i, '')
const sorted = (words: readonly string[]) =>
  words
    .filter((word) => word !== '')
    .map(unify)
    .sort()

test(`positions of ${DRAFTS} random drafts are exact`, async () => {
  const random = startRandom(SEED)
  let characters = 0
  let refused = 0
  for (let number = 0; number < DRAFTS; number++) {
    const html = number % 2 ? 0.1 : 0
    const source = makeDraft(random, html)
    const syntax = await loadSyntax('draft.md', source)
    let tree: ReturnType<typeof parse>
    try {
      tree = parse(source, syntax)
    } catch (error) {
      if (!(error instanceof DraftError))
        throw new Error(`draft ${number}: ${JSON.stringify(source)}`, { cause: error })
      refused++
      continue
    }
    const copy = readCopy(tree)
    characters += copy.text.length
    const wrong = findWrong(source, copy)
    if (wrong) expect.fail(`draft ${number}: ${wrong} in ${JSON.stringify(source)}`)
    const matter = syntax.matter?.range
    const body =
      matter?.kind === 'json'
        ? source.slice(0, matter.whole.end).replace(/[^\r\n]/g, ' ') + source.slice(matter.whole.end)
        : source
    const plain = (matter && matter.kind !== 'json' ? fenced : stock).parse(body)
    if (JSON.stringify(tree.root) !== JSON.stringify(plain))
      expect.fail(`draft ${number}: another tree for ${JSON.stringify(source)}`)
    if (JSON.stringify(plain).includes('"type":"html"')) continue
    const told = wordsOf(copy)
    const held = collect(plain, { flow: [], alt: [], title: [], url: [], code: [] })
    const message = `draft ${number}: ${JSON.stringify(source)}`
    expect(sorted(told.flow), message).toEqual(sorted(held.flow))
    expect(sorted(told.code), message).toEqual(sorted(held.code))
    expect(sorted(told.alt), message).toEqual(sorted(held.alt))
    expect(sorted(told.title), message).toEqual(sorted(held.title))
    expect(sorted(told.url.map(bare)), message).toEqual(sorted(held.url.map(bare)))
  }
  expect(refused).toBeLessThan(DRAFTS / 20)
  console.log(`${DRAFTS} drafts, ${characters} characters, ${refused} refused`)
}, 3_600_000)
