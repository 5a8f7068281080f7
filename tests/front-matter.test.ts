import { describe, expect, test } from 'vitest'
import { readCopy } from '../src/annotate/blocks.ts'
import { linesOf, matterOf, treeOf } from './trees.ts'

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
