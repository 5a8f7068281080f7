import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { findMatter } from '../src/parse/front-matter/find.ts'
import { lintDraft, readPages } from './drafts.ts'

/** A page says the same in markdown, MDX and HTML, so the same must be found in it. */

const pages = readPages().filter(({ name }) => name.endsWith('.md'))

async function findRules(path: string, source: string): Promise<readonly unknown[]> {
  const { messages, suppressedMessages } = await lintDraft(path, source)
  const told = messages.map(({ ruleId, message }) => ruleId ?? message).sort()
  return [told, suppressedMessages.map(({ ruleId }) => ruleId).sort()]
}

function write(source: string, body: (markdown: string) => string): string {
  const end = findMatter(source)?.whole.end ?? 0
  return source.slice(0, end) + body(source.slice(end))
}

function toHtml(markdown: string): string {
  const options = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }
  return `\n${micromark(markdown, options)}`
}

function toMdx(markdown: string): string {
  return markdown
    .replace(/<!--(.*?)-->/gs, '{/*$1*/}')
    .replace(/<(?=[\d\s])/g, '&lt;')
    .replace(/<((?:https?:|[\w.]+@)[^>]+)>/g, '$1')
}

describe('a page has the same findings', () => {
  test.each(pages)('as HTML: $name', async ({ name, source }) => {
    const html = name.replace(/\.md$/, '.html')
    expect(await findRules(html, write(source, toHtml))).toEqual(await findRules(name, source))
  })

  test.each(pages)('as MDX: $name', async ({ name, source }) => {
    const mdx = name.replace(/\.md$/, '.mdx')
    expect(await findRules(mdx, write(source, toMdx))).toEqual(await findRules(name, source))
  })
})
