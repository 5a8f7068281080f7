import { describe, expect, test } from 'vitest'
import { lintDraft, readPages } from './drafts.ts'

/**
 * Findings that may be false in a thousand words of clean copy. A page has some 400 words, so that at this rate a writer
 * meets one false alarm in eight pages; with more of them a linter is turned off.
 */
const FALSE_ALARMS = 0.3
const GUARDED = /^(?:phi|reid|consent|reply)\//
/** `expect-later` stands for what a careful reader would demand and no rule finds yet. */
const MARK = /(?:<!--|\{\/\*|#) (expect|expect-later) ([\w/, -]+?)(?: -->| \*\/\}|$)/gm

const pages = readPages()
const dirty = pages.filter(({ name }) => !name.startsWith('clean/'))
const clean = pages.filter(({ name }) => name.startsWith('clean/'))

/** "12 phi/patient-name" for every mark of a kind. */
function readMarks(source: string, kind: 'expect' | 'expect-later'): string[] {
  return [...source.matchAll(MARK)].flatMap(({ 1: found, 2: ids, index }) => {
    const line = source.slice(0, index).split('\n').length
    return found === kind ? ids.split(',').map((id) => `${line} ${id.trim()}`) : []
  })
}

async function findLines(name: string, source: string): Promise<string[]> {
  const { messages } = await lintDraft(name, source)
  return messages.map(({ line, ruleId }) => `${line} ${ruleId}`)
}

describe('a page reports what its marks say, line by line', () => {
  test.each(dirty)('$name', async ({ name, source }) => {
    expect((await findLines(name, source)).sort()).toEqual(readMarks(source, 'expect').sort())
  })
})

test('what is expected later is not found yet: once it is, the mark becomes `expect`', async () => {
  for (const { name, source } of dirty) {
    const found = await findLines(name, source)
    const marks = readMarks(source, 'expect-later')
    expect(marks.filter((mark) => found.includes(mark))).toEqual([])
  }
})

test(`clean pages hold at most ${FALSE_ALARMS} findings in a thousand words`, async () => {
  let words = 0
  const found: string[] = []
  for (const { name, source } of clean) {
    words += source.split(/\s+/).length
    const { messages } = await lintDraft(name, source)
    for (const { ruleId, level, line } of messages) {
      if (ruleId && GUARDED.test(ruleId) && level !== 'note') found.push(`${name}:${line} ${ruleId}`)
    }
  }
  expect(words).toBeGreaterThan(800)
  expect(found.length / (words / 1000), found.join('\n')).toBeLessThanOrEqual(FALSE_ALARMS)
})

test('pages tell of invented people only: sample phones and addresses', () => {
  for (const { source } of pages) {
    for (const [, phone] of source.matchAll(/(?:at|call|:|,|or) (\d{3}-\d{4})\b/gi))
      expect(phone).toMatch(/^555-01\d\d$/)
    for (const [, host] of source.matchAll(/@([\w.-]+\w)/g)) expect(host).toMatch(/\.example$/)
  }
})
