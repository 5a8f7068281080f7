import type { Nodes } from 'mdast'
import type {} from 'mdast-util-mdx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { readCopy } from '../src/annotate/blocks.ts'
import { DraftError, loadSyntax, parse } from '../src/parse.ts'
import { findWrong } from './exact.ts'
import { startRandom } from './random.ts'
import { makeMdx } from './random-mdx.ts'

const DRAFTS = Number(process.env.FUZZ_DOCS ?? 1500)
const SEED = Number(process.env.FUZZ_SEED ?? 11)

const stock = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

/** Words that the stock tree holds outside code. */
function wordsIn(node: Nodes): string[] {
  const here = 'value' in node && node.type !== 'yaml' && !node.type.startsWith('mdx') ? node.value : ''
  const alt = 'alt' in node ? (node.alt ?? '') : ''
  const own = `${here} ${alt}`.match(/Mari\d+/g) ?? []
  const said =
    'attributes' in node
      ? node.attributes.map((one) => (isCopy(node.name, one) ? JSON.stringify(one.value) : '')).join(' ')
      : ''
  return [
    ...own,
    ...(said.match(/Mari\d+/g) ?? []),
    ...('children' in node ? node.children.flatMap(wordsIn) : []),
  ]
}

/** What HTML has for no attribute only a component shows. */
function isCopy(element: string | null, attribute: { type: string; name?: string }): boolean {
  if (attribute.type !== 'mdxJsxAttribute') return false
  return /^[A-Z]/.test(element ?? '') || /^(?:title|alt|label|href|src)$/.test(attribute.name ?? '')
}

test(`positions of ${DRAFTS} random drafts of MDX are exact`, async () => {
  const random = startRandom(SEED)
  let characters = 0
  let refused = 0
  for (let number = 0; number < DRAFTS; number++) {
    const source = makeMdx(random)
    const message = `draft ${number}: ${JSON.stringify(source)}`
    const syntax = await loadSyntax('draft.mdx', source)
    let tree: ReturnType<typeof parse>
    try {
      tree = parse(source, syntax)
    } catch (error) {
      if (!(error instanceof DraftError)) throw new Error(message, { cause: error })
      expect(error.offset, message).toBeGreaterThanOrEqual(0)
      expect(() => stock.parse(source), message).toThrow()
      refused++
      continue
    }
    const copy = readCopy(tree)
    characters += copy.text.length
    const wrong = findWrong(source, copy)
    if (wrong) expect.fail(`${wrong} in ${message}`)
    const plain = stock.parse(source)
    // The tree must be the one that everybody else gets.
    expect(JSON.stringify(tree.root), message).toBe(JSON.stringify(plain))
    for (const word of wordsIn(plain)) {
      const at = copy.text.search(new RegExp(`${word}(?!\\d)`))
      expect(at, `${word} in ${message}`).toBeGreaterThanOrEqual(0)
      // Each word stands once in a draft.
      expect(copy.locate({ start: at, end: at + word.length }).start, message).toBe(
        source.search(new RegExp(`${word}(?!\\d)`)),
      )
    }
  }
  expect(refused).toBeLessThan(DRAFTS / 4)
  console.log(`${DRAFTS} drafts, ${characters} characters, ${refused} refused`)
}, 3_600_000)
