import { describe, expect, test } from 'vitest'
import type { FileReport, Message } from '../src/diagnostic.ts'
import { applyFixes } from '../src/fix/apply.ts'
import { fix, withholdFixes } from '../src/fix.ts'
import { lint as lintText } from '../src/index.ts'
import { lint } from '../src/lint.ts'
import { type Draft, decodeDraft, isUnreadable } from '../src/read.ts'
import type { Rule } from '../src/rule.ts'
import { fakeOptions, fakeRule } from './fakes.ts'

const put = (start: number, end: number, text: string) => ({ range: [start, end] as const, text })

/** A rule that writes a word for another. */
const swap = (id: string, word: string, text: string, extra: Partial<Rule> = {}) =>
  fakeRule(id, word, {}, { fix: () => ({ text }), ...extra })

async function readDraft(text: string, path = 'draft.md'): Promise<Draft> {
  const draft = await decodeDraft(path, new TextEncoder().encode(text))
  if (isUnreadable(draft)) throw new Error(draft.reason)
  return draft
}

async function mend(text: string, rules: readonly Rule[], wanted: (one: Message) => boolean = () => true) {
  const draft = await readDraft(text)
  let runs = 0
  const run = (one: Draft): FileReport => {
    runs++
    return lint(one, fakeOptions(rules, { type: 'blog' }), rules)
  }
  const { count, report, draft: made } = await fix(draft, run(draft), run, wanted)
  return { count, left: report.messages.length, output: made.source, runs }
}

/** Where a rule's rewrite of the word RISK is given, what is offered. */
async function offer(text: string, path: string, written: string): Promise<string | undefined> {
  const rules = [swap('phi/risk', 'RISK', written)]
  const draft = await readDraft(text, path)
  const [message] = lint(draft, fakeOptions(rules, { path }), rules).messages
  if (!message?.fix) return undefined
  const { range, text: made } = message.fix
  return draft.source.slice(0, range[0]) + made + draft.source.slice(range[1])
}

describe('rewrites in one text', () => {
  test.each([
    ['abcdef', [put(4, 5, 'X'), put(0, 1, 'Y')], 'YbcdXf', 2],
    ['abcdef', [put(0, 3, 'X'), put(2, 4, 'Y')], 'Xdef', 1],
    ['abcdef', [put(0, 2, 'X'), put(2, 4, 'Y')], 'Xcdef', 1],
    ['abcdef', [put(0, 0, 'X'), put(6, 6, 'Y')], 'XabcdefY', 2],
    ['abcdef', [put(2, 9, 'X'), put(3, 1, 'Y')], 'abcdef', 0],
    ['', [], '', 0],
  ])('%j with %j', (source, fixes, wanted, count) => {
    const { source: made, applied } = applyFixes(source, fixes)
    expect([made, applied.length]).toEqual([wanted, count])
  })
})

describe('mending a draft', () => {
  test('one rewrite may be the ground of the next, up to ten passes', async () => {
    const chain = 'abcdefghijklmno'
      .split('')
      .map((letter, at) => swap(`phi/${letter}`, `W${letter}W`, `W${'bcdefghijklmnop'[at]}W`))
    const made = await mend('The word WaW stands in this text.', chain)
    // A rewrite that another rule then reports is taken back.
    expect(made).toMatchObject({ count: 0, output: 'The word WaW stands in this text.' })
    const shrink = swap('phi/shrink', 'XX', 'X')
    expect(await mend('The word XXXX stands in this text.', [shrink])).toMatchObject({
      output: 'The word X stands in this text.',
    })
  })

  test('what would bring a finding is left out, the rest is made, and the search for it ends', async () => {
    const fine = swap('phi/fine', 'RISK', 'care')
    const bad = swap('phi/bad', 'BAD', 'WORSE')
    const worse = fakeRule('phi/worse', 'WORSE')
    const made = await mend('A RISK and a BAD and a RISK here.', [fine, bad, worse])
    expect(made).toMatchObject({ count: 2, left: 1, output: 'A care and a BAD and a care here.' })
    const many = await mend(`${'A BAD word. '.repeat(3000)}`, [bad, worse])
    expect(many.count).toBe(0)
    expect(many.runs).toBeLessThan(80)
  })

  test('what is held back is known to be, and offered no more', async () => {
    const rules = [
      swap('phi/bad', 'BAD', 'WORSE'),
      fakeRule('phi/worse', 'WORSE'),
      swap('phi/fine', 'RISK', 'care'),
    ]
    const draft = await readDraft('A RISK and a BAD here.')
    const run = (one: Draft) => lint(one, fakeOptions(rules, { type: 'blog' }), rules)
    const { held, report, count } = await fix(draft, run(draft), run, () => true)
    expect({ held, count, fixable: report.fixableErrorCount }).toEqual({ held: true, count: 1, fixable: 1 })
    const left = withholdFixes(report, () => true)
    expect(left).toMatchObject({ errorCount: 1, fixableErrorCount: 0 })
    expect(left.messages[0]).not.toHaveProperty('fix')
    expect(withholdFixes(report, () => false)).toEqual(report)
    const done = await fix(
      await readDraft('A RISK here.'),
      run(await readDraft('A RISK here.')),
      run,
      () => true,
    )
    expect(done.held).toBe(false)
  })

  test('what is set aside or not wanted stays', async () => {
    const rule = swap('phi/risk', 'RISK', 'care')
    const note = '<!-- hipaalint-disable-next-line phi/risk -- checked by the privacy office -->'
    const made = await mend(
      `${note}\nA RISK stands here for all of you.\n\nA RISK is there for the rest of us.\n`,
      [rule],
    )
    expect(made).toMatchObject({
      count: 1,
      output: `${note}\nA RISK stands here for all of you.\n\nA care is there for the rest of us.\n`,
    })
    expect(await mend('A RISK here.', [rule], () => false)).toMatchObject({ count: 0, left: 1 })
  })

  test('a rule whose rewrite fails is named, and its finding stays', async () => {
    const draft = await readDraft('A RISK in this text of the team.')
    const broken: Rule = {
      ...fakeRule('phi/risk', 'RISK'),
      fix: () => {
        throw new Error(draft.source)
      },
    }
    const { messages } = lint(draft, fakeOptions([broken]), [broken])
    expect(messages.map(({ fatal, ruleId }) => [fatal ?? false, ruleId]).sort()).toEqual([
      [false, 'phi/risk'],
      [true, 'phi/risk'],
    ])
    expect(JSON.stringify(messages)).not.toContain('team')
  })
})

describe('a place takes a rewrite only where nothing but words stands there', () => {
  test.each([
    ['A RISK here.', 'md', 'care', 'A care here.'],
    ['A **RISK** here.', 'md', 'care', 'A **care** here.'],
    ['A RI*SK* here.', 'md', 'care', undefined],
    ['A R&#73;SK here.', 'md', 'care', undefined],
    ['A RIS\\K here.', 'md', 'care', undefined],
    ['```\nA RISK here.\n```', 'md', 'care', undefined],
    ['A RISK here.', 'md', '*care*', undefined],
    ['A RISK here.', 'md', "it's", undefined],
    ['RISK. It was.', 'md', '2023', undefined],
    ['> RISK) It was.', 'md', '2023', undefined],
    ['RISK was it.', 'md', '2023', '2023 was it.'],
    ['RISK- was it.', 'md', '', undefined],
    ['| A RISK | b |\n| --- | --- |\n| c | d |', 'md', 'care', '| A care | b |\n| --- | --- |\n| c | d |'],
    ['[a](https://a.example/RISK)', 'md', 'care', undefined],
    ['[a](https://a.example/RISK)', 'md', '', '[a](https://a.example/)'],
    ['![A RISK](a.png "A b")', 'md', 'care', '![A care](a.png "A b")'],
    ['---\ntitle: A RISK here\n---\n\nText.', 'md', 'care', '---\ntitle: A care here\n---\n\nText.'],
    ['---\ntitle: RISK\n---\n\nText.', 'md', '2023', undefined],
    ['---\ntitle: "RISK"\n---\n\nText.', 'md', '2023', '---\ntitle: "2023"\n---\n\nText.'],
    ['---\ntitle: RISK\n---\n\nText.', 'md', '[year]', undefined],
    ['---\ntitle: A RISK\n---\n\nText.', 'md', 'b: c', undefined],
    ['<img alt="A RISK" src="a">', 'html', 'care or so', '<img alt="A care or so" src="a">'],
    ['<img alt=RISK src="a">', 'html', 'care or so', undefined],
    ['<p>A RISK</p>', 'html', 'care', '<p>A care</p>'],
    ['<Card text="A RISK" />', 'mdx', 'care', '<Card text="A care" />'],
    ["<Card text={'A RISK'} />", 'mdx', 'care', "<Card text={'A care'} />"],
    ["<Card text={'A R\\u0049SK'} />", 'mdx', 'care', undefined],
  ])('%j (%s) with %j', async (text, kind, written, wanted) => {
    expect(await offer(text, `draft.${kind}`, written)).toBe(wanted)
  })
})

test('from code: `fix` gives the output, with its byte order mark, and the report of what remains', async () => {
  const text = '\uFEFFOur patient, 94, had a stroke.\r\n'
  const today = '2031-06-15'
  expect((await lintText(text, { today })).fixableErrorCount).toBe(1)
  const { output, messages } = await lintText(text, { today, fix: true })
  expect([output, messages.length]).toEqual(['\uFEFFOur patient, 90 or older, had a stroke.\r\n', 0])
  expect((await lintText(text, { today, fix: () => false })).output).toBeUndefined()
})
