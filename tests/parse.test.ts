import { describe, expect, test } from 'vitest'
import { loadSyntax } from '../src/parse.ts'
import { copyOf, linesOf } from './trees.ts'

describe('plain text', () => {
  test('is paragraphs between blank lines, and nothing is markup', async () => {
    const source = '---\r\nDear *Mari* &amp; all,\r\nthank you.\r\n \t\r\n<b># 1. one</b>\r\n\r\n\r\n- two\n'
    expect(await linesOf(source, 'reply.TXT')).toEqual([
      'paragraph: ---\nDear *Mari* &amp; all,\nthank you.',
      'paragraph: <b># 1. one</b>',
      'paragraph: - two',
    ])
    const { text, locate } = await copyOf(source, 'reply.txt')
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
  const { text, locate } = await copyOf(source)
  const start = text.indexOf('Dee')
  expect(locate({ start, end: start + 3 })).toEqual({ start: 7, end: 10 })
})
