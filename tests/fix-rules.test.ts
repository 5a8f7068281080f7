import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import type { ContentType } from '../src/document.ts'
import { lint } from '../src/lint.ts'
import { decodeDraft, isUnreadable } from '../src/read.ts'
import type { Example, Rule } from '../src/rule.ts'
import { EXAMPLE_FORMS } from '../src/testing/example-forms.ts'
import { allOn, readPages } from './drafts.ts'
import { expectMended, mend } from './mended.ts'

/** Whatever a rule offers to write keeps the draft sound, and a certain rewrite mends what was found. */

const unmark = (text: string) => text.replace(/[«»]/g, '')
const read = (example: Example) => (typeof example === 'string' ? { text: example } : { ...example })

function typeOf(rule: Rule, example: Example): ContentType {
  return read(example).type ?? (rule.types.includes('blog') ? 'blog' : rule.types[0])
}

describe('every example is mended where its rule is sure', () => {
  test.each(rules.filter(({ fix }) => fix))('$id', async (rule) => {
    let count = 0
    for (const example of [...rule.examples.fail, ...rule.examples.pass]) {
      const { text, file = 'draft.md' } = read(example)
      for (const form of EXAMPLE_FORMS) {
        const written = form.write(unmark(text))
        if (written === undefined) continue
        const mended = await expectMended(file, written, { type: typeOf(rule, example) })
        expect(mended?.held ?? 0).toBe(0)
        count += mended?.made ?? 0
      }
    }
    expect(count).toBeGreaterThan(0)
  })
})

test('every page is mended and stays what it is', async () => {
  let count = 0
  for (const { name, source } of readPages()) {
    const mended = await expectMended(name, source)
    expect(mended?.held ?? 0).toBe(0)
    count += mended?.made ?? 0
  }
  expect(count).toBeGreaterThan(0)
})

test.each(rules.filter(({ suggest }) => suggest))(
  'what $id suggests can be chosen: the draft can still be read, and the words are ours',
  async (rule) => {
    let count = 0
    for (const example of rule.examples.fail) {
      const { text, file = 'draft.md', options = {} } = read(example)
      const source = unmark(text)
      const draft = await decodeDraft(file, new TextEncoder().encode(source))
      if (isUnreadable(draft)) continue
      const type = typeOf(rule, example)
      const setting = new Map([[rule.id, { level: rule.severity, options }]])
      const { messages } = lint(draft, allOn(file, { type, rules: setting }), rules)
      for (const { desc, fix } of messages.flatMap(({ suggestions }) => suggestions ?? [])) {
        count++
        expect(desc).toMatch(/^[A-Z].*[^.]$/)
        const chosen = source.slice(0, fix.range[0]) + fix.text + source.slice(fix.range[1])
        const read = await decodeDraft(file, new TextEncoder().encode(chosen))
        expect(isUnreadable(read), chosen).toBe(false)
        expect(() => lint(read as never, allOn(file, { type }), rules)).not.toThrow()
      }
    }
    expect(count).toBeGreaterThan(0)
  },
)

test.each([
  // Ages.
  [
    'Our oldest patient, 94, danced after her stroke.',
    'Our oldest patient, 90 or older, danced after her stroke.',
  ],
  [
    'Our patient Rosa had a stroke. Rosa, aged 94, danced.',
    'Our patient Rosa had a stroke. Rosa, aged 90 or older, danced.',
  ],
  ['A 94-year-old woman had a stroke and danced.', 'A woman aged 90 or older had a stroke and danced.'],
  ['Our 94-year-old patient had a stroke.', 'Our patient aged 90 or older had a stroke.'],
  ['Our patient Rosa, in her nineties, had a stroke.', 'Our patient Rosa, 90 or older, had a stroke.'],
  ['Our patient Rosa had a stroke. She turned 94 here.', undefined],
  ['Our patient, born in 1930, had a stroke.', undefined],
  // Dates.
  ['Our patient was admitted on March 3, 2023.', 'Our patient was admitted in 2023.'],
  ['On March 3, 2023, our patient was admitted.', 'In 2023, our patient was admitted.'],
  [
    'Our patient was admitted on March 3, 2023, and went home.',
    'Our patient was admitted in 2023, and went home.',
  ],
  [
    'Our patient was admitted on 2023-03-03 with a stroke.',
    'Our patient was admitted in 2023 with a stroke.',
  ],
  [
    'Our patient was admitted in March 2023 with a stroke.',
    'Our patient was admitted in 2023 with a stroke.',
  ],
  ['Our patient was admitted early on March 3, 2023.', undefined],
  ['Our patient was admitted before March 3, 2023.', undefined],
  ['Our patient was admitted on March 3.', undefined],
  ['Our patient was admitted at 4:12 a.m. on March 3, 2023.', undefined],
  ['Our patient had a stroke and was born on March 3, 1930.', undefined],
  // Places.
  [
    'Our patient, from ZIP 05701, drove two hours for dialysis.',
    'Our patient, from ZIP 057, drove two hours for dialysis.',
  ],
  [
    'Our patient, from ZIP 05901, drove two hours for dialysis.',
    'Our patient, from ZIP 000, drove two hours for dialysis.',
  ],
  [
    'Our patient, from ZIP 059, drove two hours for dialysis.',
    'Our patient, from ZIP 000, drove two hours for dialysis.',
  ],
  // Addresses.
  ['[Pay](https://a.example/x?uid=883201&utm_source=a#top)', '[Pay](https://a.example/x?utm_source=a#top)'],
  ['<https://a.example/x?utm_source=a&uid=883201>', '<https://a.example/x?utm_source=a>'],
  ['See https://a.example/x?uid=883201.', 'See https://a.example/x.'],
  [
    '[Pay][1]\n\n[1]: https://a.example/x?uid=883201&lang=en "Pay"',
    '[Pay][1]\n\n[1]: https://a.example/x?lang=en "Pay"',
  ],
  [
    '[Pay](https://a.example/x?uid=883201&lang=en&email=jo%40b.example&q=1)',
    '[Pay](https://a.example/x?lang=en&q=1)',
  ],
  ['[Pay](https://a.example/x?uid=883201&amp;lang=en)', '[Pay](https://a.example/x?lang=en)'],
  [
    '<a href="https://a.example/x?lang=en&amp;uid=883201">Pay</a>',
    '<a href="https://a.example/x?lang=en">Pay</a>',
  ],
  ['<a href=https://a.example/x?uid=883201>Pay</a>', '<a href=https://a.example/x>Pay</a>'],
])('%j', async (text, wanted) => {
  const mended = await mend('draft.md', text)
  expect(mended?.output).toBe(wanted ?? text)
})
