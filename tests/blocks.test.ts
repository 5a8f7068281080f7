import { describe, expect, test } from 'vitest'
import { copyOf, linesOf } from './trees.ts'

async function marksOf(source: string): Promise<string[]> {
  const { text, marks } = await copyOf(source)
  return marks.map((mark) => {
    const words = text.slice(mark.span.start, mark.span.end)
    if (mark.kind === 'footnote') return `footnote ${mark.label} at ${mark.span.start}`
    if (mark.kind !== 'link' && mark.kind !== 'image') return `${mark.kind} ${words}`
    const at = mark.urlSpan ? text.slice(mark.urlSpan.start, mark.urlSpan.end) : 'nowhere'
    return `${mark.kind} ${words} to ${mark.url} at ${at}`
  })
}

describe('blocks', () => {
  test('stand in reading order, what hangs on one after it', async () => {
    const source = `# Head

See [one](/u "t") and ![two](/i 'v') <!-- Mari --> now.

- item
- [r]

[r]: /d "e"

    code
`
    expect(await linesOf(source)).toEqual([
      'heading: Head',
      'paragraph: See one and   now.',
      'url: /u',
      'title: t',
      'alt: two',
      'url: /i',
      'title: v',
      'comment: Mari',
      'paragraph: item',
      'paragraph: r',
      'url: /d',
      'title: e',
      'code: code',
    ])
  })

  test('know where they stand', async () => {
    const source = `> quoted

- a
  - b

  c

| h |
|---|
| d |

x[^n]

[^n]: note
`
    const { text, blocks } = await copyOf(source)
    const of = Object.fromEntries(
      blocks.map((block) => [text.slice(block.span.start, block.span.end), block]),
    )
    expect(of.quoted).toMatchObject({ quoted: true, group: -1 })
    expect(of.a).toMatchObject({ quoted: false, within: 'list', group: 0 })
    expect(of.b).toMatchObject({ within: 'list', group: 1 })
    expect(of.c).toMatchObject({ within: 'list', group: 0 })
    expect(of.h).toMatchObject({ within: 'table', group: 2, header: true, kind: 'table-cell' })
    expect(of.d).toMatchObject({ within: 'table', group: 3, header: false })
    expect(of.x).toMatchObject({ group: -1 })
    expect(of.note).toMatchObject({ within: 'footnote', group: 4 })
  })

  test('never touch', async () => {
    const { text, blocks } = await copyOf('# a\n\nb [c](d)\n\n- e')
    expect(text).toBe('a\n\nb c\n\nd\n\ne')
    for (let at = 1; at < blocks.length; at++) expect(blocks[at].span.start).toBe(blocks[at - 1].span.end + 2)
  })

  test('in html are read as a browser shows them', async () => {
    const source = `<details open><summary>More <em>of</em> it</summary>
<script>let patient = "Mari"</script>
<style>p { color: red }</style>
<blockquote>Thank you,<br>all</blockquote>
<ul><li>one
<li>two &amp; three</ul>
Tail &lt; <a href="/x" title="tip">here</a> a < b
</details>

<blockquote>

Later **words**

</blockquote>

After
`
    const { text, blocks } = await copyOf(source)
    expect(
      blocks.map(({ kind, span, quoted, within }) => [
        kind,
        text.slice(span.start, span.end),
        quoted,
        within,
      ]),
    ).toEqual([
      ['paragraph', 'More of it', false, undefined],
      ['paragraph', 'Thank you,\nall', true, undefined],
      ['paragraph', 'one', false, 'list'],
      ['paragraph', 'two & three', false, 'list'],
      ['paragraph', 'Tail < here a < b', false, undefined],
      ['url', '/x', false, undefined],
      ['attribute', 'tip', false, undefined],
      ['paragraph', 'Later words', true, undefined],
      ['paragraph', 'After', false, undefined],
    ])
  })

  test('hold no script that stands in a line', async () => {
    expect(await linesOf('Hi <script>var Mari</script> there')).toEqual(['paragraph: Hi  there'])
  })

  test('keep tags that are lines of their own apart', async () => {
    expect(await linesOf('Mari</div><div>Dee')).toEqual(['paragraph: Mari\n\nDee'])
  })
})

describe('marks', () => {
  test('lie over the words', async () => {
    expect(await marksOf('So *a **b*** and <cite>c</cite>, <em>d</em>')).toEqual([
      'emphasis a b',
      'strong b',
      'cite c',
      'emphasis d',
    ])
  })

  test('know where links lead', async () => {
    expect(
      await marksOf('[a](/b) [c][d] [d] <https://e.org> www.f.org x/g@h.org <a href="/i">j</a>\n\n[d]: /k'),
    ).toEqual([
      'link a to /b at /b',
      'link c to /k at /k',
      'link d to /k at /k',
      'link https://e.org to https://e.org at https://e.org',
      'link www.f.org to http://www.f.org at www.f.org',
      'link g@h.org to mailto:g@h.org at g@h.org',
      'link j to /i at /i',
    ])
  })

  test('of an image lie over its alternative text, or stand where it does', async () => {
    expect(await marksOf('x ![a](/b) ![](/c) ![d][e] <img alt="f" src="/g">\n\n[e]: /h')).toEqual([
      'image  to /c at /c',
      'image a to /b at /b',
      'image d to /h at /h',
      'image f to /g at /g',
    ])
  })

  test('of a footnote have no width', async () => {
    expect(await marksOf('Mari[^n] x\n\n[^n]: y')).toEqual(['footnote n at 4'])
  })
})

describe('comments', () => {
  test('are listed, and are copy unless they are for this tool', async () => {
    const source =
      'a <!-- hipaalint-disable x -- why -->\n\n<!-- expect phi/x -->\n\n> <!-- told by\n> Mari -->'
    const { comments } = await copyOf(source)
    expect(comments.map(({ value }) => value)).toEqual([
      ' hipaalint-disable x -- why ',
      ' expect phi/x ',
      ' told by\nMari ',
    ])
    expect(comments.map(({ source: { start, end } }) => source.slice(start, end))).toEqual([
      '<!-- hipaalint-disable x -- why -->',
      '<!-- expect phi/x -->',
      '<!-- told by\n> Mari -->',
    ])
    expect(await linesOf(source)).toEqual(['paragraph: a ', 'comment: told by\nMari'])
  })
})
