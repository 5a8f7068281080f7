import { describe, expect, test } from 'vitest'
import { readCopy } from '../src/annotate/blocks.ts'
import { DraftError } from '../src/parse.ts'
import { copyOf, errorOf, treeOf } from './trees.ts'

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
    expect((await copyOf(make(900))).blocks.length).toBeGreaterThan(0)
  })
})

describe('hostile drafts', () => {
  const much = (text: string, length = 150_000) => text.repeat(Math.ceil(length / text.length))
  const HOSTILE: readonly string[] = [
    '[',
    ']',
    'a]',
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
    'x <!-- ',
    'x <?',
    'x <![CDATA[',
    '<!--',
    '&',
    '|',
    'www.',
    'a@',
    '(',
    '> ',
    '>\n',
    '- ',
    '#',
    '- - -x\n',
    'a\n=\n',
    '>a\n\n',
    '```\n',
    '<div>\n',
    '<div>\n\n',
    '<b>',
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
