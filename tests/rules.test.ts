import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { defineRule } from '../src/rule.ts'
import { checkExamples } from '../src/testing.ts'
import { fakeRule } from './fakes.ts'

const FOLDER = new URL('../rules/', import.meta.url)
/** Fewer examples than this leave a rule's borders unsaid. */
const ENOUGH = 8

const ids = rules.map(({ id }) => id)
const listIds = (extension: string) =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(extension) && file.includes('/'))
    .map((file) => file.slice(0, -extension.length))
    .sort()

test('the registry holds every rule file once, under its path', async () => {
  expect(listIds('.ts')).toEqual([...ids].sort())
  for (const rule of rules) {
    const module = await import(/* @vite-ignore */ new URL(`${rule.id}.ts`, FOLDER).pathname)
    expect(module.default).toBe(rule)
  }
})

test('every rule page belongs to a rule', () => {
  expect(listIds('.md').filter((id) => !ids.includes(id))).toEqual([])
})

describe.each(rules)('$id', (rule) => {
  test('reports what its examples mark and nothing else', async () => {
    expect(await checkExamples(rule)).toEqual([])
  })

  test(`shows itself in ${ENOUGH} failing and ${ENOUGH} passing examples`, () => {
    expect(rule.examples.fail.length).toBeGreaterThanOrEqual(ENOUGH)
    expect(rule.examples.pass.length).toBeGreaterThanOrEqual(ENOUGH)
  })

  test('says what, why, what instead, on whose authority and after which case', () => {
    const { summary, messages, why, remedy, basis, options } = rule
    expect(summary).toMatch(/^[A-Z].*[^.\s]$/)
    expect(summary.length).toBeLessThanOrEqual(100)
    const sentences = [...Object.values(messages), why, remedy, rule.case]
    for (const text of [...sentences, ...Object.values(options).map((option) => option.description)]) {
      expect(text).toMatch(/^[A-Z{].*[.)]["”]?$/s)
    }
    expect(basis.length).toBeGreaterThan(0)
    for (const { title, url } of basis) {
      expect(title).toMatch(/\S/)
      if (url) expect(url).toMatch(/^https:\/\//)
    }
    expect(rule.types.length).toBeGreaterThan(0)
    expect(Object.isFrozen(rule.examples.fail)).toBe(true)
  })
})

describe('the harness', () => {
  const rosa = (fail: string[], pass: string[], extra = {}) =>
    checkExamples(defineRule(fakeRule('phi/name', 'Rosa', {}, { examples: { fail, pass }, ...extra })))
  const wheres = async (...args: Parameters<typeof rosa>) => (await rosa(...args)).map(({ where }) => where)
  const [FAIL, PASS] = [['We met «Rosa» in the hall.\n\nShe met «Rosa» too.'], ['We met nobody.']]

  test('is content with examples that say what happens', async () => {
    expect(await rosa(FAIL, PASS)).toEqual([])
    expect(await rosa(['---\ntitle: On «Rosa»\n---\n\nWe met «Rosa».'], PASS)).toEqual([])
  })

  test.each([
    ['a mark too few', ['«Rosa» met Rosa.'], PASS, 'fail 1 as written'],
    ['a mark too many', ['«Rosa» met «Ines».'], PASS, 'fail 1 as written'],
    ['a mark too wide', ['«Rosa met» Ines.'], PASS, 'fail 1 as written'],
    ['a finding where none may be', FAIL, ['Rosa.'], 'pass 1 as written'],
    ['no failing example', [], PASS, 'fail'],
    ['no passing example', FAIL, [], 'pass'],
    ['no mark', ['Nobody.'], PASS, 'fail 1'],
    ['a draft that cannot be parsed', FAIL, ['---\ntitle: [\n---\n\nNobody.'], 'pass 1 as written'],
    [
      'a draft that is not read',
      FAIL,
      [
        'Nuestra clínica abre a las ocho y cierra a las cinco todos los días de la semana, también los domingos y los días de fiesta del pueblo.',
      ],
      'pass 1 as written',
    ],
    ['an example twice', FAIL, [PASS[0], PASS[0]], 'pass 2'],
  ])('tells of %s', async (_, fail, pass, where) => {
    expect(await wheres(fail, pass)).toEqual([where])
  })

  test('tells of a rule that depends on how the draft is written', async () => {
    const find = fakeRule('phi/name', 'Rosa').check
    const check = (blind: (source: string) => boolean) => ({
      check: (document: Parameters<typeof find>[0]) =>
        blind(JSON.stringify(document.locate({ start: 0, end: document.text.length })))
          ? []
          : find(document, {}),
    })
    // Where the copy starts tells a quote, an item and a cell from plain copy.
    const found = await wheres(
      ['«Rosa» left.'],
      PASS,
      check((place) => !place.includes('"start":0')),
    )
    expect(found).toEqual(['fail 1 in a block quote', 'fail 1 in a list item', 'fail 1 in a table cell'])
  })

  test.each([
    ['leaves a placeholder open', { messages: { found: 'About {k}.' } }],
    ['throws', { check: () => expect.unreachable() }],
    ['changes the document', { check: (document: { blocks: unknown[] }) => document.blocks.splice(0) }],
    [
      'changes the tokens',
      { check: ({ tokens }: { tokens: { hash: Int32Array } }) => [tokens.hash.fill(7)].slice(1) },
    ],
  ])('tells of a rule that %s', async (_, extra) => {
    expect(await wheres(FAIL, PASS, extra)).toContain('fail 1 as written')
  })

  test('a whole draft is meant by `whole`', async () => {
    const examples = { fail: [{ text: 'Rosa.', whole: true as const }], pass: PASS }
    const check = (document: { text: string }) =>
      document.text.includes('Rosa') ? [{ message: 'found' }] : []
    expect(await checkExamples(fakeRule('phi/name', '', {}, { examples, check }))).toEqual([])
  })
})
