import { describe, expect, test } from 'vitest'
import { errorOf, matterOf } from './trees.ts'

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
