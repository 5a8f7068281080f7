import { describe, expect, test } from 'vitest'
import { type Case, expectPlace } from './exact.ts'
import { copyOf, errorOf, linesOf, treeOf } from './trees.ts'

const CASES: readonly Case[] = [
  ['paragraph', '<p>So Mari Dee came.</p>', 'Mari Dee', 'Mari Dee'],
  ['no tags at all', 'So Mari Dee came.', 'Mari Dee', 'Mari Dee'],
  ['emphasis', '<p><em>Mari</em> Dee', 'Mari Dee', 'Mari</em> Dee'],
  ['emphasis inside a word', '<p>So Ma<b class="x>y">ri</b> Dee', 'Mari Dee', 'Ma<b class="x>y">ri</b> Dee'],
  ['comment inside a name', '<p>Mari<!-- x --> Dee', 'Mari Dee', 'Mari<!-- x --> Dee'],
  ['end tag of nothing', '<p>Ma</b>ri Dee', 'Mari Dee', 'Ma</b>ri Dee'],
  ['tags closed in the wrong order', '<p><b>So <i>Mari</b> Dee</i>', 'Mari Dee', 'Mari</b> Dee'],
  ['named reference', '<p>Mari D&amp;e', 'D&e', 'D&amp;e'],
  ['reference without its semicolon', '<p>Mari &copy Dee', 'Mari © Dee', 'Mari &copy Dee'],
  ['reference at the start', '<p>&#x4d;ari Dee', 'Mari', '&#x4d;ari'],
  ['reference after dropped white space', '<html>\n &#77;ari', 'Mari', '&#77;ari'],
  ['reference of old', '<p>Mari O&#146;Dee', 'Mari O’Dee', 'Mari O&#146;Dee'],
  ['reference of two characters', '<p>Mari &ngE; Dee', 'Mari ≧̸ Dee', 'Mari &ngE; Dee'],
  ['astral reference', '<p>x &#x1F600; Mari', '😀 Mari', '&#x1F600; Mari'],
  ['reference that is none', '<p>AT&T &bogus; Mari', '&bogus; Mari', '&bogus; Mari'],
  ['no-break space', '<p>Dr.&nbsp;Dee is in', 'Dr.\u00a0Dee', 'Dr.&nbsp;Dee'],
  ['emoji before', '<p>😀 <b>Mari</b> Dee', 'Mari Dee', 'Mari</b> Dee'],
  ['letters with marks', '<p>José <i>Núñez</i> 𝒳 Ng', 'Núñez 𝒳', 'Núñez</i> 𝒳'],
  ['line break', '<p>Dear Mari\n    Dee,', 'Mari\nDee', 'Mari\n    Dee'],
  ['carriage returns', '<p>Dear Mari\r\n  Dee,\r\n<p>Jo\r\n', 'Mari\nDee', 'Mari\r\n  Dee'],
  ['after carriage returns', '<p>Dear\r\n  Dee,\r\n<p>Jo Ng\r\n', 'Jo Ng', 'Jo Ng'],
  ['old Macintosh', '<p>Dear Mari\rDee\r', 'Mari\nDee', 'Mari\rDee'],
  ['many blanks', '<p>Dear Mari  \t Dee,', 'Mari Dee', 'Mari  \t Dee'],
  ['blanks on both sides of a tag', '<p>Mari <b> Dee</b>', 'Mari Dee', 'Mari <b> Dee'],
  ['br', '<p>Mari<br />\nDee', 'Mari\nDee', 'Mari<br />\nDee'],
  ['a < that is no tag', '<p>k < 5: Mari Dee', '< 5: Mari', '< 5: Mari'],
  ['heading', '<h2 id=x>Mari<i> Dee</i></h2>', 'Mari Dee', 'Mari<i> Dee', 'heading'],
  ['title of the page', '<head><title>So Mari &amp; Dee</title>', 'Mari & Dee', 'Mari &amp; Dee', 'heading'],
  ['list item', '<ul><li>one<li>Mari Dee</ul>', 'Mari Dee', 'Mari Dee'],
  ['header cell', '<table><tr><th>Mari <b>Dee</b><th>x</table>', 'Mari Dee', 'Mari <b>Dee', 'table-cell'],
  ['cell', '<table><tr><td>Mari Dee<td>x</table>', 'Mari Dee', 'Mari Dee', 'table-cell'],
  ['caption', '<table><caption>Mari Dee</caption><tr><td>x</table>', 'Mari Dee', 'Mari Dee'],
  ['words between cells', '<table><tr>Mari<td>x</td> Dee</tr></table>', 'Mari Dee', 'Mari<td>x</td> Dee'],
  ['block quote', '<blockquote><p>Mari\nDee</blockquote>', 'Mari\nDee', 'Mari\nDee'],
  ['figure caption', '<figure><img src=a><figcaption>Mari, 47</figcaption></figure>', 'Mari', 'Mari'],
  ['definition', '<dl><dt>Name<dd>Mari Dee</dl>', 'Mari Dee', 'Mari Dee'],
  ['pre', '<pre>\n Mari\r\n  Dee</pre>', 'Mari\n  Dee', 'Mari\r\n  Dee'],
  ['code', '<pre><code>so Mari\n  Dee</code></pre>', 'Mari\n  Dee', 'Mari\n  Dee', 'code'],
  ['text area', '<textarea>\nMari <b> &amp;</textarea>', 'Mari <b> &', 'Mari <b> &amp;'],
  [
    'drawing',
    '<svg><title>x</title><text>Mari <tspan>Dee</tspan></text></svg>',
    'Mari Dee',
    'Mari <tspan>Dee',
  ],
  ['data in a drawing', '<svg><text><![CDATA[Mari & Dee]]></text></svg>', 'Mari & Dee', 'Mari & Dee'],
  ['without scripts', '<noscript><p>Mari Dee</noscript>', 'Mari Dee', 'Mari Dee'],
  ['hidden element', '<p hidden>Mari Dee', 'Mari Dee', 'Mari Dee'],
  ['alternative text', '<img src="a.jpg" alt="Mari D&#101;e">', 'Mari Dee', 'Mari D&#101;e', 'attribute'],
  [
    'alternative text without quotes',
    '<img alt=Mari&amp;Dee src=a>',
    'Mari&Dee',
    'Mari&amp;Dee',
    'attribute',
  ],
  ['alternative text over lines', '<img alt="Mari\r\n  Dee">', 'Mari\nDee', 'Mari\r\n  Dee', 'attribute'],
  ['title attribute', "<P TITLE = 'so Mari'>x", 'Mari', 'Mari', 'attribute'],
  ['label', '<nav aria-label="Mari Dee">x</nav>', 'Mari Dee', 'Mari Dee', 'attribute'],
  ['description', '<meta name=description content="So Mari">', 'Mari', 'Mari', 'attribute'],
  ['title for sharing', '<meta property="og:title" content="So Mari">', 'Mari', 'Mari', 'attribute'],
  ['picture for sharing', '<meta property="og:image" content="/mari.jpg">', '/mari.jpg', '/mari.jpg', 'url'],
  [
    'property of a custom element',
    '<patient-story author="Mari Dee"></patient-story>',
    'Mari',
    'Mari',
    'attribute',
  ],
  ['address', '<a href="/mari?a=1&amp;b=2">x</a>', '/mari?a=1&b=2', '/mari?a=1&amp;b=2', 'url'],
  ['address with what looks like a reference', '<a href="/?a=1&copy=2">x</a>', '&copy=2', '&copy=2', 'url'],
  ['addresses by size', '<img srcset="/a.jpg 1x, /mari.jpg 2x">', '/mari.jpg', '/mari.jpg', 'url'],
  ['comment', '<p>so <!-- patient: Mari Dee --> ok', 'Mari Dee', 'Mari Dee', 'comment'],
  ['comment before the page', '<!-- Mari --><!doctype html><p>x', 'Mari', 'Mari', 'comment'],
  ['comment that is never closed', '<p>x<!-- so Mari', 'Mari', 'Mari', 'comment'],
  ['text after front matter', '---\ntitle: x\n---\n<p><b>Mari</b> Dee', 'Mari Dee', 'Mari</b> Dee'],
  ['front matter', '---\r\ntitle: So Mari Dee\r\n---\r\n<p>x', 'Mari Dee', 'Mari Dee', 'front-matter'],
  ['json before a page', '{ "title": "So Mari" }\n<p>x', 'Mari', 'Mari', 'front-matter'],
  ['toml before a page', '+++\ntitle = "So Mari"\n+++\n<p>x', 'Mari', 'Mari', 'front-matter'],
  ['mark of byte order inside', '\uFEFF<p>Mari Dee', 'Mari Dee', 'Mari Dee'],
]

describe('locate in HTML', () => {
  test.each(CASES.map((one) => [one[0], one] as const))('%s', (_, one) => expectPlace(one, 'page.html'))
})

describe('a page', () => {
  test('is read as a browser shows it', async () => {
    const source = `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>A story</title>
  <script>let patient = "Mari"</script>
  <style>p::after { content: "Dee" }</style>
</head>
<body>
  <h1>One
    story</h1>
  <ul><li>one <b>two</b><li>three<p>four</ul>
  <blockquote cite="#">Thank   you,<br> all</blockquote>
  <table><thead><tr><th>Name<th>Age</thead><tr><td>Jo<td>7</table>
  <template><p>Ng</p></template>
  <p>Tail &lt; <a href="/x" title="tip">here</a> a < b
</body>
</html>`
    const { text, blocks } = await copyOf(source, 'page.htm')
    expect(
      blocks.map(({ kind, span, depth, quoted, within, group, header }) => [
        kind,
        text.slice(span.start, span.end),
        ...[depth, quoted && 'quoted', within, group >= 0 && group, header && 'header'].filter(
          (one) => one !== undefined && one !== false,
        ),
      ]),
    ).toEqual([
      ['heading', 'A story', 1],
      ['heading', 'One\nstory', 1],
      ['paragraph', 'one two', 'list', 0],
      ['paragraph', 'three', 'list', 1],
      ['paragraph', 'four', 'list', 1],
      ['paragraph', 'Thank you,\nall', 'quoted'],
      ['table-cell', 'Name', 'table', 2, 'header'],
      ['table-cell', 'Age', 'table', 2, 'header'],
      ['table-cell', 'Jo', 'table', 3],
      ['table-cell', '7', 'table', 3],
      ['paragraph', 'Tail < here a < b'],
      ['url', '/x'],
      ['attribute', 'tip'],
    ])
  })

  test('has marks that go on in the blocks within them', async () => {
    const { text, marks } = await copyOf(
      '<a href="/x"><h2>Mari</h2><p>Dee</p></a><p><b>so<p>on</b> x <img src=a alt=b>',
      'a.html',
    )
    expect(marks.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`)).toEqual([
      'link ',
      'link Mari',
      'link Dee',
      'strong so',
      'strong on',
      'image b',
    ])
  })

  test('lists its comments, and what is for this tool is no copy', async () => {
    const source = '<!-- hipaalint-disable x -- why -->\n<p>a <!-- expect phi/x --> b<!-- Mari -->'
    const { comments } = await copyOf(source, 'a.html')
    expect(comments.map(({ value, source: { start, end } }) => [value, source.slice(start, end)])).toEqual([
      [' hipaalint-disable x -- why ', '<!-- hipaalint-disable x -- why -->'],
      [' expect phi/x ', '<!-- expect phi/x -->'],
      [' Mari ', '<!-- Mari -->'],
    ])
    expect(await linesOf(source, 'a.html')).toEqual(['paragraph: a b', 'comment: Mari'])
  })

  test('that is broken is read all the same', async () => {
    for (const source of [
      '',
      '<',
      '</',
      '<a',
      '<a b="',
      '<!',
      '<!--',
      '&',
      '&#',
      '<?',
      '<table><a>',
      '</p></br>',
      '\r',
    ])
      expect(await copyOf(`${source}`, 'a.html')).toBeDefined()
    expect(await linesOf('<p>Mari <b>Dee', 'a.html')).toEqual(['paragraph: Mari Dee'])
  })

  test('takes no parser of markdown', async () => {
    expect((await treeOf('# a', 'a.html')).root).toBeUndefined()
    expect(await linesOf('# a *b*', 'a.html')).toEqual(['paragraph: # a *b*'])
  })
})

describe('limits of pages', () => {
  test.each(['<div>', '<ul><li>', '<table><tr><td>', '<b><i>', '<svg>'])(
    'many %s are refused, 900 levels are read',
    async (tag) => {
      expect((await errorOf(tag.repeat(100_000), 'a.html')).message).toMatch(/nested/)
      const levels = Math.floor(900 / tag.split('<').length)
      expect((await copyOf(`${tag.repeat(levels)}x`, 'a.html')).blocks.length).toBe(1)
    },
  )

  test.each(['<b id=$><p>', '<a b$=c ', '<p>x</p>', '<em id=$>'])(
    'many %s are refused before they are parsed',
    async (piece) => {
      let count = 0
      const source = Array.from({ length: 300_000 }, () => piece.replace('$', () => String(count++))).join('')
      expect((await errorOf(source, 'a.html')).message).toMatch(/nested|small pieces|minutes/)
    },
  )

  test('let long real pages through, closed or not', async () => {
    const post = `<section><h2>Heading</h2><p>A <b>paragraph with <a href="/x?y=z">links</b> so</a>
<ul><li>one<li>two <span>three<p>four</ul><table><tr><td><p>five<td>six</table><p><font size=2>seven`
    expect(
      (await copyOf(post.repeat(900).replaceAll('<section>', ''), 'a.html')).blocks.length,
    ).toBeGreaterThan(6000)
  })
})
