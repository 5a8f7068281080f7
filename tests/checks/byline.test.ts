import { describe, expect, test } from 'vitest'
import rule from '../../rules/attribution/byline-and-review-date.ts'
import { readDate } from '../../src/checks/byline-dates.ts'
import { lintDraft } from '../drafts.ts'

const BODY = '\n\nKeep it dry. Do not push anything into it.\n'

async function lintGuide(source: string, path = 'guide.md', options = {}) {
  const rules = new Map([[rule.id, { level: rule.severity, options }]])
  const { messages } = await lintDraft(path, source, { type: 'guide', rules }, [rule])
  return messages.map(({ level, line }) => `${line} ${level}`)
}

describe('author and dates are found where builders of sites put them', () => {
  test.each([
    [
      'Hugo',
      '+++\nauthor = "Ola Berg, PT"\ndate = 2031-05-02\nlastmod = 2031-05-02\n[params]\nreviewed = "2031-05-02"\n+++',
    ],
    [
      'Hugo in JSON',
      '{"authors": ["Ola Berg, PT"], "publishDate": "2031-05-02T08:00:00Z", "reviewed": "2031-05-02"}',
    ],
    [
      'Jekyll',
      '---\nauthor: {name: Ola Berg, title: PT}\ndate: 2031-05-02 08:00:00 +0200\nlast_modified_at: 2031-05-02\nreviewed_by: T. Amadi, MD\n---',
    ],
    [
      'Astro',
      '---\nauthor: Ola Berg, PT\npubDate: "May 02 2031"\nupdatedDate: 2031-05-03\nreviewed: 2031-05-03\n---',
    ],
    ['Eleventy', '---\nmeta:\n  author: Ola Berg, PT\n  modified: 2031-05-02\n---'],
    [
      'Docusaurus',
      '---\nauthors:\n  - name: Ola Berg\n    title: PT\nlast_update: {date: 2031-05-02, author: oberg}\n---',
    ],
    ['editors', '---\nby: Ola Berg, PT\nmedically_reviewed_by: T. Amadi, MD\nlastReviewed: 2 May 2031\n---'],
  ])('%s', async (_, head) => {
    expect(await lintGuide(head + BODY)).toEqual([])
  })

  test.each([
    ['a line under the title', '# Casts\n\n*By Ola Berg, PT · Reviewed 2 May 2031 by T. Amadi, MD*'],
    ['labels', '# Casts\n\n**Prepared by:** Ola Berg, PT\n**Last updated:** 05/02/2031'],
    ['a house', '# Casts\n\n*Orthopedics department, Larkspur. Updated May 2031*'],
  ])('%s', async (_, head) => {
    expect(await lintGuide(head + BODY)).toEqual([])
  })

  test('the name of a Jekyll post is its date', async () => {
    const source = `---\nauthor: Ola Berg, PT\nreviewed_by: T. Amadi, MD\n---${BODY}`
    expect(await lintGuide(source)).toEqual(['1 warning'])
    expect(await lintGuide(source, '_posts/2031-05-02-casts.md')).toEqual([])
  })

  test('what a component or a page’s head says of the author is heard; its dates are no copy', async () => {
    expect(await lintGuide(`<Article author="Ola Berg, PT">\n${BODY}\n</Article>`, 'a.mdx')).toEqual([])
    const page = `<html lang="en"><head><title>Casts</title><meta name="author" content="Ola Berg, PT"></head><body><p>${BODY}</p></body></html>`
    expect(await lintGuide(page, 'a.html')).toEqual([])
  })
})

test.each([
  ['author: ""\ndate: 2031-05-02', ['1 warning']],
  ['author: TBD\ndate: 2031-05-02', ['1 warning']],
  ['authors: []\ndate: 2031-05-02', ['1 warning']],
  ['author: Ola Berg, PT\ndate: someday', ['1 warning']],
  ['author: Ola Berg\nreviewed: 2031-05-02', ['1 note']],
  ['author: Ola Berg, PT\nreviewed: 2028-06-14', ['3 warning']],
  ['author: Ola Berg, PT\nreviewed: 2028-06-15', []],
  ['author: Ola Berg, PT\npublished: 2031-01-02\nupdated: 2031-03-04', ['4 note']],
])('%j', async (head, expected) => {
  expect(await lintGuide(`---\n${head}\n---${BODY}`)).toEqual(expected)
})

test('a template that adds author and dates leaves only a review that is out of date', async () => {
  const options = { byline: 'template' }
  expect(await lintGuide(`---\ntitle: Casts\n---${BODY}`, 'guide.md', options)).toEqual([])
  expect(await lintGuide(`---\nreviewed: 2020-01-02\n---${BODY}`, 'guide.md', options)).toEqual(['2 warning'])
})

test.each([
  ['2031-03', '2031-03-31'],
  ['2031-03-04T08:00:00Z', '2031-03-04'],
  ['March 4, 2031', '2031-03-04'],
  ['the 4th of nothing, 4 March 2031', '2031-03-04'],
  ['Sept. 2031', '2031-09-31'],
  ['03/04/2031', '2031-04-31'],
  ['in 2031', '2031-12-31'],
  ['42', undefined],
])('%s is read as %s', (words, date) => {
  expect(readDate(words)).toBe(date)
})
