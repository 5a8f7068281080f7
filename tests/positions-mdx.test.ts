import { describe, expect, test } from 'vitest'
import { type Case, expectPlace } from './exact.ts'
import { copyOf, errorOf, linesOf, treeOf } from './trees.ts'

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is a draft's
const CASES: readonly Case[] = [
  ['emphasis', 'So *Mari* Dee', 'Mari Dee', 'Mari* Dee'],
  ['element in a line', 'So <b>Mari</b> Dee', 'Mari Dee', 'Mari</b> Dee'],
  [
    'element inside a word',
    'So Ma<Mark kind="x>y">ri</Mark> Dee',
    'Mari Dee',
    'Ma<Mark kind="x>y">ri</Mark> Dee',
  ],
  ['fragment', 'So <>Mari</> Dee', 'Mari Dee', 'Mari</> Dee'],
  ['br', 'Mari<br />Dee', 'Mari\nDee', 'Mari<br />Dee'],
  ['reference', 'Mari D&amp;e', 'D&e', 'D&amp;e'],
  ['astral reference', 'x &#x1F600; <b>Mari</b>', '😀 Mari', '&#x1F600; <b>Mari'],
  ['emoji before', '😀 <b>Mari</b> Dee', 'Mari Dee', 'Mari</b> Dee'],
  ['escaped brace', 'Mari \\{Dee', 'Mari {Dee', 'Mari \\{Dee'],
  ['carriage returns', 'x\r\n\r\n<Note>\r\nDear Mari\r\nDee\r\n</Note>\r\n', 'Mari\nDee', 'Mari\r\nDee'],
  ['component', '<Note>\n  So *Mari*\n  Dee\n</Note>', 'Mari\nDee', 'Mari*\n  Dee'],
  ['component on a line of its own', '<Note>So Mari</Note>', 'Mari', 'Mari'],
  ['component in a quote', '> <Note>\n> Mari\n> Dee\n> </Note>', 'Mari\nDee', 'Mari\n> Dee'],
  ['component in a list', '- <Note>\n  Mari\n  Dee\n  </Note>', 'Mari\nDee', 'Mari\n  Dee'],
  ['list in a component', '<Note>\n- so Mari\n</Note>', 'Mari', 'Mari'],
  ['heading', '<h2>\nMari *Dee*\n</h2>', 'Mari Dee', 'Mari *Dee', 'heading'],
  ['heading in one line', '<h2>Mari *Dee*</h2>', 'Mari Dee', 'Mari *Dee', 'heading'],
  ['cell', '<table><tr><td>Mari *Dee*</td></tr></table>', 'Mari Dee', 'Mari *Dee', 'table-cell'],
  ['cell over lines', '<table>\n<tr>\n<td>\nMari\n</td>\n</tr>\n</table>', 'Mari', 'Mari', 'table-cell'],
  ['element in a cell', '| a |\n|--|\n| <b>Mari</b> Dee |', 'Mari Dee', 'Mari</b> Dee', 'table-cell'],
  ['title', '<Note title="So Mari D&amp;e" />', 'Mari D&e', 'Mari D&amp;e', 'attribute'],
  ['quote in single quotes', '<Note quote=\'So "Mari"\' />', '"Mari"', '"Mari"', 'attribute'],
  ['author', 'x <Note author="Mari" /> y', 'Mari', 'Mari', 'attribute'],
  ['property of one name', '<Story person="Mari" />', 'Mari', 'Mari', 'attribute'],
  [
    'caption in braces',
    '<Photo caption={"M\\u0061ri \\"D\\""} />',
    'Mari "D"',
    'M\\u0061ri \\"D\\"',
    'attribute',
  ],
  [
    'caption in a template',
    '<Photo caption={`so ${x} Mari\\\nDee`} />',
    'MariDee',
    'Mari\\\nDee',
    'attribute',
  ],
  ['one of two', "<Note title={a ? 'Mari' : 'Dee'} />", 'Dee', 'Dee', 'attribute'],
  ['data', "<List items={[{ id: 'A b', text: 'So Mari' }]} />", 'Mari', 'Mari', 'attribute'],
  [
    'attribute over lines of a quote',
    '> <Note title="Mari\n> Dee" />',
    'Mari\nDee',
    'Mari\n> Dee',
    'attribute',
  ],
  ['alternative text', '<img src="/a.jpg" alt="so Mari" />', 'Mari', 'Mari', 'attribute'],
  ['label', '<nav aria-label="so Mari">x</nav>', 'Mari', 'Mari', 'attribute'],
  ['address', '<a href="/mari?a=1&amp;b">x</a>', '/mari?a=1&b', '/mari?a=1&amp;b', 'url'],
  ['address of a picture', '<Figure imageSrc="/mari.jpg" />', '/mari.jpg', '/mari.jpg', 'url'],
  ['address in braces', "<Image src={'/mari.jpg'} />", '/mari.jpg', '/mari.jpg', 'url'],
  ['string in the text', 'So {"Mari"} Dee', 'Mari Dee', 'Mari"} Dee'],
  ['string by itself', '{`Mari\nDee`}', 'Mari\nDee', 'Mari\nDee'],
  ['string in a quote', '> {`Mari\n> Dee`}', 'Mari\nDee', 'Mari\n> Dee'],
  ['element in code', '{a && <p>Mari D&amp;e</p>}', 'Mari D&e', 'Mari D&amp;e'],
  ['elements in code', '{a.map((b) => <li>So <b>Mari</b> Dee</li>)}', 'Mari Dee', 'Mari</b> Dee'],
  ['attribute in code', '{a && <Note title="Mari">x</Note>}', 'Mari', 'Mari', 'attribute'],
  ['comment', 'so {/* told by Mari */} ok', 'Mari', 'Mari', 'comment'],
  ['comment block', '{/*\n\nMari\n\nDee */}', 'Mari\n\nDee', 'Mari\n\nDee', 'comment'],
  ['comment in a quote', '> {/* Mari\n> Dee */}', 'Mari\nDee', 'Mari\n> Dee', 'comment'],
  ['comment in a tag', '<Note {/* Mari */ ...a}>x</Note>', 'Mari', 'Mari', 'comment'],
  ['comment in code', 'export const a = 1 // Mari', 'Mari', 'Mari', 'comment'],
  ['data that is exported', "export const meta = { title: 'So Mari' }", 'Mari', 'Mari', 'front-matter'],
  ['string that is exported', "export const title = 'So Mari'", 'Mari', 'Mari', 'front-matter'],
  ['element that is exported', 'export const A = () => <p>Mari</p>', 'Mari', 'Mari'],
  ['front matter', '---\ntitle: So Mari\n---\n\nx', 'Mari', 'Mari', 'front-matter'],
  ['text after front matter', '---\ntitle: x\n---\n\n<b>Mari</b> Dee', 'Mari Dee', 'Mari</b> Dee'],
  ['brace at the start', '{"Mari"} Dee', 'Mari Dee', 'Mari"} Dee'],
  ['mark of byte order inside', '\uFEFFMari *Dee*', 'Mari Dee', 'Mari *Dee'],
]

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is a draft's
describe('locate in MDX', () => {
  test.each(CASES.map((one) => [one[0], one] as const))('%s', (_, one) => expectPlace(one, 'draft.mdx'))
})

describe('a draft in MDX', () => {
  test('is read without its code being run', async () => {
    const source = `import { Chart } from './chart.js'
export const layout = 'wide'
export const meta = { title: 'A story', class: 'b c', tags: ['x y'] }

<Story className="big red" tone="warm" onOpen={() => globalThis.ran = true} title="Of us">

  ## Head {globalThis.ran = true}

  <script>{\`let patient = "Mari"\`}</script>

</Story>

<ul><li>one</li><li>two <Tip text="of it">three</Tip></li></ul>

{a === 'b' ? f('c') : g.h['i']}
`
    expect(await linesOf(source, 'draft.mdx')).toEqual([
      'front-matter: wide',
      'front-matter: A story',
      'front-matter: b c',
      'front-matter: x y',
      'attribute: Of us',
      'heading: Head ',
      'paragraph: one',
      'paragraph: two three',
      'attribute: of it',
    ])
    expect('ran' in globalThis).toBe(false)
  })

  test('knows where its blocks stand', async () => {
    const source =
      '<PullQuote author="Jo">\nso it is\n</PullQuote>\n\n<table><thead><tr><th>a</th></tr></thead><tr><td>b</td></tr></table>\n\n<ul>\n<li>c</li>\n</ul>'
    const { text, blocks } = await copyOf(source, 'a.mdx')
    const of = Object.fromEntries(
      blocks.map((block) => [text.slice(block.span.start, block.span.end), block]),
    )
    expect(of['so it is']).toMatchObject({ quoted: true })
    expect(of.a).toMatchObject({ within: 'table', group: 0, header: true })
    expect(of.b).toMatchObject({ within: 'table', group: 1, header: false })
    expect(of.c).toMatchObject({ within: 'list', group: 2 })
  })

  test('has marks', async () => {
    const { text, marks } = await copyOf(
      '<a href="/x">so *it*</a> <Image src="/i" alt="k" />\n\n<Card to="/y">\nis\n</Card>',
      'a.mdx',
    )
    expect(
      marks.map((mark) => [mark.kind, text.slice(mark.span.start, mark.span.end), 'url' in mark && mark.url]),
    ).toEqual([
      ['link', 'so it', '/x'],
      ['emphasis', 'it', false],
      ['image', 'k', '/i'],
      ['link', '', '/y'],
    ])
  })

  test('lists its comments with their braces', async () => {
    const source =
      'a {/* hipaalint-disable x -- why */}\n\n{/* expect phi/x */}\n\n{b /* told */}\n\n<!'.slice(0, -4)
    const { comments } = await copyOf(source, 'a.mdx')
    expect(comments.map(({ value, source: { start, end } }) => [value, source.slice(start, end)])).toEqual([
      [' hipaalint-disable x -- why ', '{/* hipaalint-disable x -- why */}'],
      [' expect phi/x ', '{/* expect phi/x */}'],
      [' told ', '/* told */'],
    ])
    expect(await linesOf(source, 'a.mdx')).toEqual(['paragraph: a ', 'comment: told'])
  })
})

describe('broken MDX', () => {
  /** What is written, with a bar before the character that is named, and what is said. */
  const BROKEN: readonly (readonly [source: string, said: RegExp])[] = [
    ['Mari <|!-- b -->', /no <!-- comments/],
    ['Mari\n\n|{Dee', /closing one/],
    ['Mari {Dee| Jo}', /no JavaScript/],
    ['Mari <|3', /No tag/],
    ['|<Mari>\n\nx', /not closed/],
    ['x\r\n\r\n|<Mari>\r\n\r\n- a', /not closed/],
    ['> |<Mari>\n\nx\n\n</Mari>', /not closed/],
    ['|<Mari></Dee>', /not closed/],
    ['*|<b>*</b>', /not closed/],
    ['<|/Mari>', /no opening tag/],
    ['<Mari |b />'.replace('b', '{b}').replace('|{', '{|'), /only a spread/],
    ['<Mari {...b, |c}/>', /only one spread/],
    ['import Mari from |"b\n\nx', /import or export/],
    ['export const a = 1\n|mari()', /empty line/],
    ['> <Mari\n|b>', /indentation/],
    ['<Mari b="|', /never finished/],
    ['---\ntitle: x\n---\n\nx |{', /closing one/],
  ]

  test.each(BROKEN)('%j', async (marked, said) => {
    const { message, offset } = await errorOf(marked.replace('|', ''), 'draft.mdx')
    expect(message).toMatch(/^This is broken MDX\. /)
    expect(message).toMatch(said)
    expect(message).not.toMatch(/Mari|Dee|Jo/)
    expect(offset).toBe(marked.indexOf('|'))
  })
})

describe('limits of MDX', () => {
  const DEEP: readonly (readonly [name: string, make: (depth: number) => string])[] = [
    ['elements', (depth) => `${'<a>\n'.repeat(depth)}${'</a>\n'.repeat(depth)}`],
    ['elements in a line', (depth) => `x ${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`],
    ['sums', (depth) => `{${'"a" + '.repeat(depth)}"b"}`],
    ['elements in code', (depth) => `{${'<a>'.repeat(depth)}x${'</a>'.repeat(depth)}}`],
  ]

  test.each(DEEP)('%s nested too deep are refused', async (_, make) => {
    await expect(copyOf(make(3000), 'a.mdx')).rejects.toThrow(/nested/)
    expect(await copyOf(make(400), 'a.mdx')).toBeDefined()
  })

  test('code that is read over and over again is refused in time', async () => {
    const started = performance.now()
    const source = `export const a = \`${'x\n\n'.repeat(100_000)}\``
    expect((await errorOf(source, 'a.mdx')).message).toMatch(/minutes/)
    expect(performance.now() - started).toBeLessThan(60_000)
  })
})

test('each kind of draft loads its own parser', async () => {
  expect((await treeOf('a', 'a.mdx')).mdx).toBe(true)
  expect((await treeOf('a', 'a.md')).mdx).toBeFalsy()
  expect((await treeOf('a', 'a.HTM')).page).toBeDefined()
  expect(await linesOf('{a} <b>', 'a.md')).toEqual(['paragraph: {a} '])
})
