import { describe, expect, test } from 'vitest'
import { readCopy } from '../src/annotate/blocks.ts'
import type { FrontMatter } from '../src/document.ts'
import { DraftError, loadSyntax, parse, type Tree } from '../src/parse.ts'

async function treeOf(source: string, path = 'draft.md'): Promise<Tree> {
  return parse(source, await loadSyntax(path, source))
}

async function matterOf(source: string): Promise<FrontMatter> {
  const { matter } = await treeOf(source)
  expect(matter).toBeDefined()
  return matter as FrontMatter
}

async function errorOf(source: string): Promise<DraftError> {
  const error = await treeOf(source).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(DraftError)
  return error as DraftError
}

async function linesOf(source: string, path?: string): Promise<string[]> {
  const { text, blocks } = readCopy(await treeOf(source, path))
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)
}

describe('front matter', () => {
  test('yaml is data, dates as they are written', async () => {
    const { data } = await matterOf(`---
title: "Meet \\u00e9"
n: 47
on: true
none: ~
signed: 2031-02-04
at: 2031-02-04T10:00:00Z
list: [a, {b: c}]
base: &base {x: 1, y: 2}
more:
  <<: *base
  y: 3
same: *base
---
`)
    expect(data).toEqual({
      title: 'Meet é',
      n: 47,
      on: true,
      none: null,
      signed: '2031-02-04',
      at: '2031-02-04T10:00:00Z',
      list: ['a', { b: 'c' }],
      base: { x: 1, y: 2 },
      more: { x: 1, y: 3 },
      same: { x: 1, y: 2 },
    })
  })

  test('toml is data, dates as they are written', async () => {
    const { data } = await matterOf(`+++
title = "Meet \\u00e9"
n = 47
on = true
signed = 2031-02-04
at = 2031-02-04T10:00:00Z
list = ["a", { b = "c" }]
x.y = 1

[table.deep]
k = 'v'

[[authorizations]]
id = "A"

[[authorizations]]
id = "B"
[authorizations.more]
z = 1
+++
`)
    expect(data).toEqual({
      title: 'Meet é',
      n: 47,
      on: true,
      signed: '2031-02-04',
      at: '2031-02-04T10:00:00Z',
      list: ['a', { b: 'c' }],
      x: { y: 1 },
      table: { deep: { k: 'v' } },
      authorizations: [{ id: 'A' }, { id: 'B', more: { z: 1 } }],
    })
  })

  test('json is data', async () => {
    const source = '{\n\t"title": "So \\u00e9 {",\n\t"list": [1, {"a": null}]\n}\n\n# Head'
    expect((await matterOf(source)).data).toEqual({ title: 'So é {', list: [1, { a: null }] })
    expect(await linesOf(source)).toEqual(['front-matter: So é {', 'heading: Head'])
  })

  test('may be empty', async () => {
    for (const source of ['---\n---\n', '---\n\n---\nx', '---\n# note\n---\n', '+++\n+++\n', '{}\n']) {
      expect((await matterOf(source)).data).toEqual({})
    }
  })

  test('knows the place of each entry, or of the nearest one', async () => {
    const slice = async (source: string, path: (string | number)[]) => {
      const { start, end } = (await matterOf(source)).place(path)
      return source.slice(start, end)
    }
    const yaml = '---\ntype: blog\nauthorizations:\n  - id: A\n    covers: [town, age]\n---\n'
    expect(await slice(yaml, ['type'])).toBe('type: blog')
    expect(await slice(yaml, ['authorizations', 0, 'id'])).toBe('id: A')
    expect(await slice(yaml, ['authorizations', 0, 'covers', 1])).toBe('age')
    expect(await slice(yaml, ['authorizations', 0, 'signed'])).toBe('id: A\n    covers: [town, age]')
    expect(await slice(yaml, ['nothing'])).toBe(yaml.trimEnd())
    const toml = '+++\ntype = "blog"\nx.y = 1\n[[a]]\nid = "A"\n+++\n'
    expect(await slice(toml, ['type'])).toBe('type = "blog"')
    expect(await slice(toml, ['x', 'y'])).toBe('x.y = 1')
    expect(await slice(toml, ['a', 0, 'id'])).toBe('id = "A"')
    expect(await slice(toml, ['a', 0, 'signed'])).toBe('[[a]]\nid = "A"')
    const json = '{"a": {"b": ["c"]}}\n'
    expect(await slice(json, ['a', 'b', 0])).toBe('"c"')
    expect(await slice(json, ['a', 'b', 'x'])).toBe('"b": ["c"]')
  })

  test('gives every string, keys excluded, with its path', async () => {
    const { text, blocks } = readCopy(
      await treeOf('---\na: b\nc:\n  - d\n  - e: |\n      f\n      g\nh: &x i\nj: *x\nk: 1\n---\n'),
    )
    expect(blocks.map(({ kind, path, span }) => [kind, path, text.slice(span.start, span.end)])).toEqual([
      ['front-matter', ['a'], 'b'],
      ['front-matter', ['c', 0], 'd'],
      ['front-matter', ['c', 1, 'e'], 'f\ng'],
      ['front-matter', ['h'], 'i'],
    ])
  })

  test('keys reach no prototype', async () => {
    for (const source of [
      '---\n__proto__: {polluted: 1}\nconstructor: x\n---\n',
      '+++\n"__proto__" = { polluted = 1 }\nconstructor = "x"\n+++\n',
      '+++\nconstructor = "x"\n[__proto__.y]\nz = 1\n[[__proto__.polluted]]\nz = 1\n+++\n',
      '{"__proto__": {"polluted": 1}, "constructor": "x"}\n',
    ]) {
      const { data } = await matterOf(source)
      expect(Object.keys(data)).toEqual(['constructor'])
      expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    }
  })

  test('is none where two rules frame words, or a shortcode opens the draft', async () => {
    expect(await linesOf('---\n\nDear Mari, thank you.\n\n---\n\nx')).toEqual([
      'paragraph: Dear Mari, thank you.',
      'paragraph: x',
    ])
    expect(await linesOf('---\n\nx: y')).toEqual(['paragraph: x: y'])
    expect(await linesOf('---')).toEqual([])
    expect(await linesOf('{{< figure >}}\n\nx')).toEqual(['paragraph: {{< figure >}}', 'paragraph: x'])
    expect(await linesOf('{"a": 1} is JSON')).toEqual(['paragraph: {"a": 1} is JSON'])
    expect(await linesOf('-----\na: b\n---')).toEqual(['heading: a: b'])
  })
})

describe('broken front matter', () => {
  const BROKEN: readonly (readonly [name: string, source: string, at: string])[] = [
    ['the same key twice', '---\nMari: 1\nb: 2\nMari: 3\n---\n', 'Mari: 3'],
    ['an open quote', '---\ntitle: "Mari\n---\n', '---\n'],
    ['an open bracket', '---\ntags: [Mari\nb: c\n---\n', 'b: c'],
    ['a tab', '---\na:\n\tMari: 1\n---\n', '\tMari'],
    ['bad indentation', '---\na:\n    b: 1\n  Mari: 2\n---\n', '  Mari: 2'],
    ['a colon in a value', '---\ntitle: Mari: Dee\n---\n', 'Mari: Dee'],
    ['an unknown escape', '---\ntitle: "Mari \\q"\n---\n', '\\q'],
    ['a fence that is missing', '---\ntitle: Mari\n\ntext', '---'],
    ['a line without a key', '---\na: b\nMari Dee\n---\n', 'Mari Dee'],
    ['an alias of nothing', '---\na: *Mari\n---\n', '*Mari'],
    ['the same key twice in toml', '+++\nMari = 1\nMari = 2\n+++\n', 'Mari = 2'],
    ['an open quote in toml', '+++\ntitle = "Mari\n+++\n', '\n+++'],
    ['no value in toml', '+++\nMari =\n+++\n', '+++\n'],
    ['no equals sign in toml', '+++\nMari Dee\n+++\n', 'Dee'],
    ['a fence that is missing in toml', '+++\ntitle = "Mari"\n', '+++'],
    ['a brace that is missing', '{\n"title": "Mari"\n', '{'],
    ['a comma that is missing', '{"title": "Mari" "b": 1}\n', '"b"'],
  ]

  test.each(BROKEN)('%s', async (_, source, at) => {
    const { message, offset } = await errorOf(source)
    expect(message).toMatch(/^[A-Z][^\n]*\.$/)
    expect(message).not.toMatch(/Mari|Dee/)
    expect(source.slice(offset).slice(0, at.length)).toBe(at)
  })

  test('aliases do not multiply', async () => {
    let bomb = 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n'
    for (let level = 1; level < 9; level++)
      bomb += `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]\n`
    expect((await errorOf(`---\n${bomb}---\n`)).message).toMatch(/aliases/)
    expect((await errorOf('---\na: &a [*a]\n---\n')).message).toMatch(/aliases/)
  })

  test('is not nested without end', async () => {
    for (const inner of [
      '['.repeat(5000),
      `${'['.repeat(2000)}${']'.repeat(2000)}`,
      '- '.repeat(5000),
      '? '.repeat(5000),
    ]) {
      expect((await errorOf(`---\na: 1\nb:\n  ${inner}\n---\n`)).message).toMatch(/nested|missing|read/)
    }
    expect((await errorOf(`+++\na = ${'['.repeat(5000)}${']'.repeat(5000)}\n+++\n`)).message).toMatch(
      /nested/,
    )
    expect((await errorOf(`{"a": ${'['.repeat(5000)}${']'.repeat(5000)}}\n`)).message).toMatch(/nested/)
    expect((await errorOf(`{"a": ${'{"a":'.repeat(5000)}1${'}'.repeat(5001)}\n`)).message).toMatch(/nested/)
  })

  test('of a megabyte is read in seconds', async () => {
    let yaml = ''
    let toml = ''
    for (let key = 0; key < 20_000; key++) {
      yaml += `key${key}: "some words of copy"\n`
      toml += `key${key} = "some words of copy"\n`
    }
    expect(Object.keys((await matterOf(`---\n${yaml}---\n`)).data)).toHaveLength(20_000)
    expect(Object.keys((await matterOf(`+++\n${toml}+++\n`)).data)).toHaveLength(20_000)
  })
})

describe('nesting', () => {
  const DEEP: readonly (readonly [name: string, make: (depth: number) => string])[] = [
    ['block quotes', (depth) => `${'>'.repeat(depth)} x`],
    ['lists', (depth) => `${'- '.repeat(depth)}x`],
    ['numbered lists', (depth) => `${'1. '.repeat(depth)}x`],
    ['quotes and lists', (depth) => `${'> - '.repeat(depth / 2)}x`],
    ['brackets', (depth) => `${'['.repeat(depth)}x${']'.repeat(depth)}`],
    ['images', (depth) => `${'!['.repeat(depth)}x${'](u)'.repeat(depth)}`],
    ['emphasis', (depth) => `${'*a '.repeat(depth)}${' b*'.repeat(depth)}`],
    ['strong', (depth) => `${'**'.repeat(depth)}a${'**'.repeat(depth)}`],
    ['deleted text', (depth) => `${'~~a '.repeat(depth)}${'b~~ '.repeat(depth)}`],
  ]

  test.each(DEEP)('%s beyond 1,000 levels are refused, 900 are read', async (_, make) => {
    expect((await errorOf(make(1200))).message).toMatch(/nested more than 1,000 levels/)
    expect((await errorOf(make(200_000))).message).toMatch(/nested more than 1,000 levels/)
    expect(readCopy(await treeOf(make(900))).text).toContain('x'.slice(0, 0))
  })
})

describe('hostile drafts', () => {
  const much = (text: string, length = 200_000) => text.repeat(Math.ceil(length / text.length))
  const HOSTILE: readonly string[] = [
    '[',
    ']',
    'a]',
    '![',
    '*',
    '*a ',
    'a* ',
    'a**b',
    '_a',
    '-_',
    '~~a ',
    '`',
    '`a',
    '<',
    '<a ',
    'x <!-- ',
    'x <?',
    'x <![CDATA[',
    '<!--',
    '&',
    '&amp;',
    '\\',
    '|',
    'www.',
    'a@',
    '(',
    '> ',
    '>\n',
    '- ',
    '-\n',
    '#',
    '- - -x\n',
    'a\n=\n',
    '>a\n\n',
    '```\n',
    '<div>\n',
    '<div>\n\n',
    '<b>',
    '\n',
    ' ',
    '\t',
    '\0',
    '[^a]: ',
    '[a]: b "\n',
  ]

  test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))(
    'many %s are read or refused in seconds',
    async (_, text) => {
      const started = performance.now()
      await treeOf(much(text)).then(readCopy, (error: unknown) => expect(error).toBeInstanceOf(DraftError))
      expect(performance.now() - started).toBeLessThan(60_000)
    },
  )

  test.each([
    ['<i>', '</b>'],
    ['<ul>', '<li>'],
    ['<table><tr>', '<td>'],
    ['<a b="', "'"],
    ['<script>', '</scrip'],
    ['<', '&#'],
    ['<!', '-'],
    ['<a ', 'b='],
  ])('a block of html with many %s and %s is read in no time', async (open, close) => {
    const started = performance.now()
    const source = `<div>\n${much(open, 500_000)}\n${much(close, 500_000)}`
    await treeOf(source).then(readCopy, (error: unknown) => expect(error).toBeInstanceOf(DraftError))
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

describe('limits', () => {
  test('keep out what no memory would hold', async () => {
    for (const piece of ['- a\n', 'a\n\n', '|a|b|\n', '[a](b)\n\n', '# a\n']) {
      expect((await errorOf(piece.repeat(2_000_000 / piece.length))).message).toMatch(/small pieces|minutes/)
    }
  })

  test('let long real drafts through', async () => {
    const post = `# Heading

A paragraph with *some* **marks**, a [link](https://example.org/a_b_c?d=e&f=g), a note[^1], and <!-- a comment --> so.

- one
  - two
    - three

> quoted

| a | b |
|---|---|
| [x](y) | **z** |

![alt](image.png "title") \`code\`

Setext
------

`
    const tree = await treeOf(`${post.repeat(400)}\n[^1]: note`)
    expect(readCopy(tree).blocks.length).toBeGreaterThan(6000)
  })
})

describe('plain text', () => {
  test('is paragraphs between blank lines, and nothing is markup', async () => {
    const source = '---\r\nDear *Mari* &amp; all,\r\nthank you.\r\n \t\r\n<b># 1. one</b>\r\n\r\n\r\n- two\n'
    expect(await linesOf(source, 'reply.TXT')).toEqual([
      'paragraph: ---\nDear *Mari* &amp; all,\nthank you.',
      'paragraph: <b># 1. one</b>',
      'paragraph: - two',
    ])
    const { text, locate } = readCopy(await treeOf(source, 'reply.txt'))
    for (const words of ['*Mari*', 'thank you', '<b># 1. one</b>', '- two']) {
      const start = text.indexOf(words)
      const { start: from, end } = locate({ start, end: start + words.length })
      expect(source.slice(from, end)).toBe(words)
    }
  })

  test('takes no parser', async () => {
    expect(await loadSyntax('a.txt', '---\na: b\n---\n')).toEqual({ markdown: undefined, matter: undefined })
  })
})

test('a mark of byte order inside the text moves nothing', async () => {
  const source = '\uFEFFMari *Dee*'
  const { text, locate } = readCopy(await treeOf(source))
  const start = text.indexOf('Dee')
  expect(locate({ start, end: start + 3 })).toEqual({ start: 7, end: 10 })
})
