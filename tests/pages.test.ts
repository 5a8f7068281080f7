import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { createJsonSchema } from '../src/config/json-schema.ts'
import { createConfigSchema } from '../src/config/schema.ts'
import { formatters } from '../src/report/index.ts'
import { fillBetween, writeExampleConfig, writeRulePage, writeRuleTable } from '../src/rule-page.ts'
import { lintDraft } from './drafts.ts'
import { fakeRule } from './fakes.ts'

/**
 * Everything that is computed from the rules and kept in the repository. Stale is red; `npx vitest run -u` writes it anew.
 */

test.each(rules)('the page of $id', async (rule) => {
  await expect(writeRulePage(rule)).toMatchFileSnapshot(`../rules/${rule.id}.md`)
})

test('the rule table and the sample report in the README', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const filled = fillBetween(readme, 'rules', writeRuleTable(rules))
  const sample = fillBetween(filled, 'sample', await writeSample('fixtures/pages/social-shift.md'))
  await expect(sample).toMatchFileSnapshot('../README.md')
})

test('.hipaalintrc.example.json', async () => {
  await expect(writeExampleConfig(rules)).toMatchFileSnapshot('../.hipaalintrc.example.json')
})

test('schema.json', async () => {
  await expect(`${JSON.stringify(createJsonSchema(rules), null, 2)}\n`).toMatchFileSnapshot('../schema.json')
})

test('the example config and the one in the README hold for the schema and for the program', () => {
  const validate = new Ajv({ strict: false }).compile(createJsonSchema(rules))
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const shown = /```json\n(.+?)```/s.exec(readme)?.[1] ?? ''
  for (const text of [writeExampleConfig(rules), shown]) {
    const config: unknown = JSON.parse(text)
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true)
    expect(createConfigSchema(rules).safeParse(config).error).toBeUndefined()
  }
})

test('a page fences code longer than the code in it, and tells options and forms of examples', () => {
  const examples = {
    fail: ['A ``` fence «Rosa».', { text: '«Rosa»', type: 'reply' as const, file: 'a.txt' }],
    pass: [{ text: 'Nobody.', options: { years: 2 } }],
  }
  const years = { type: 'integer', default: 3, minimum: 1, description: 'Years a|b.' } as const
  const page = writeRulePage(fakeRule('phi/name', 'Rosa', {}, { examples, options: { years } }))
  expect(page).toContain('````markdown\nA ``` fence «Rosa».\n````')
  expect(page).toContain('Among replies and in a file named `a.txt`:')
  expect(page).toContain('With `{"years":2}`:')
  expect(page).toContain('| `years` | integer, at least 1 | `3` | Years a\\|b. |')
})

test('a text without markers takes nothing in', () => {
  expect(() => fillBetween('# x', 'rules', '')).toThrow(RangeError)
})

/** The report of one page as a terminal shows it. */
async function writeSample(name: string): Promise<string> {
  const source = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
  const report = { ...(await lintDraft(name, source)), filePath: `/site/${name}` }
  const text = formatters.stylish([report], {
    cwd: '/site',
    version: '',
    rules,
    quiet: false,
    color: false,
    hyperlinks: false,
    columns: 100,
    showText: false,
    sources: new Map([[report.filePath, source]]),
  })
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``
}
