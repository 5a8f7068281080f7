import { expect, test } from 'vitest'
import { lineIndex } from '../src/check/lines.ts'
import { check } from '../src/check.ts'
import { fakeDocument, fakeOptions, fakePerson, fakeRule } from './fakes.ts'
import { matterOf } from './trees.ts'

function run(source: string, rules = [fakeRule('phi/name', 'Rosa')], ...rest: unknown[]) {
  const [options, extra] = rest as [Parameters<typeof fakeOptions>[1]?, Parameters<typeof fakeDocument>[1]?]
  return check(fakeDocument(source, extra), source, rules, fakeOptions(rules, options)).map(
    (one) => one.message,
  )
}

const prints = (source: string) => run(source).map(({ fingerprint }) => fingerprint)

test('lines end in LF, CRLF and CR, columns count UTF-16 units', () => {
  const source = 'a\r\nb\rc\n😀 Rosa'
  const lines = lineIndex(source)
  expect(lines.count).toBe(4)
  expect(lines.place(source.indexOf('c'))).toEqual({ line: 3, column: 1 })
  expect(lines.place(999)).toEqual({ line: 4, column: 8 })
  expect(lines.start(5)).toBe(source.length)
  expect(run(source)[0]).toMatchObject({ line: 4, column: 4, endLine: 4, endColumn: 8 })
})

test('a finding becomes a message with level, remedy, url and filled placeholders', () => {
  const data = { k: 4, low: 'town' }
  const messages = { found: 'About {k} people fit, by {low}.' }
  const rule = fakeRule('reid/cell', 'Rosa', { data, cues: ['a cue'], severity: 'note' }, { messages })
  const [message] = run('Rosa.', [rule])
  expect(message).toMatchObject({
    ruleId: 'reid/cell',
    level: 'note',
    severity: 1,
    message: 'About 4 people fit, by town.',
    remedy: 'Leave it out.',
    url: 'https://hipaalint.example/rules/reid/cell',
    cues: ['a cue'],
    data,
  })
})

test('a level in the config holds for every finding; the rule grades only at its own', () => {
  const rule = fakeRule('phi/name', 'Rosa', { severity: 'note' })
  const level = (config: 'warn' | 'error') => {
    const options = fakeOptions([rule], {}, { 'phi/name': config })
    return check(fakeDocument('Rosa.'), 'Rosa.', [rule], options)[0].message.level
  }
  expect([level('warn'), level('error')]).toEqual(['warning', 'note'])
})

test('rules that are off or for another type stay silent; a testimonial is held to what a blog is', () => {
  const rule = fakeRule('phi/name', 'Rosa')
  expect(run('Rosa.', [rule], { rules: new Map() })).toEqual([])
  expect(run('Rosa.', [rule], {}, { type: 'reply' })).toEqual([])
  expect(run('Rosa.', [rule], {}, { type: 'testimonial' })).toHaveLength(1)
})

test('a rule that throws is named without its error text, and the others go on', () => {
  const check = () => {
    throw new TypeError('Rosa has hives')
  }
  const rules = [fakeRule('phi/broken', '', {}, { check }), fakeRule('phi/name', 'Rosa')]
  for (const debug of [false, true]) {
    const messages = run('Rosa.', rules, { debug })
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
      ['phi/broken', true],
      ['phi/name', undefined],
    ])
    expect(messages[0].message.includes('TypeError at ')).toBe(debug)
    expect(JSON.stringify(messages)).not.toMatch(/hives/)
  }
})

test('a wording slip is a failure of the rule, but its finding stays', () => {
  const rule = fakeRule('phi/name', 'Rosa', {}, { messages: { found: 'About {k}.' } })
  expect(run('Rosa.', [rule]).map(({ fatal, message }) => [fatal, /Finds/.test(message)])).toEqual([
    [true, false],
    [undefined, true],
  ])
})

test('the same words count once a rule, in reading order', () => {
  const rules = [
    fakeRule('phi/z', 'Rosa'),
    fakeRule('phi/a', 'Rosa'),
    fakeRule('phi/a', 'Rosa'),
    fakeRule('phi/b', 'Our'),
  ]
  expect(run('Our Rosa.', rules).map(({ ruleId }) => ruleId)).toEqual(['phi/b', 'phi/a', 'phi/z'])
})

test('a draft that is not English gets a note', () => {
  const [note] = run('Rosa.', [], {}, { english: false })
  expect(note).toMatchObject({ ruleId: 'hipaalint/language', level: 'note', line: 1, column: 1 })
})

test('front matter that is nearly ours is told where it stands; what others may mean is not', async () => {
  const told = async (matter: string, levels: Record<string, 'off'> = {}) => {
    const source = `---\n${matter}\n---\n\nRosa.\n`
    const document = { ...fakeDocument(''), frontMatter: await matterOf(source) }
    const found = check(document, source, [], fakeOptions([], {}, levels))
    return found.map(({ message: { line, level, message } }) => [line, level, /"(.+)"/.exec(message)?.[1]])
  }
  expect(await told('title: Rosa\ntype: press-relase')).toEqual([[3, 'warning', 'press-release']])
  expect(await told('type: Testimonal')).toEqual([[2, 'warning', 'testimonial']])
  expect(await told('authorisations: []\nAuthorization: A-1')).toEqual([
    [2, 'warning', 'authorizations'],
    [3, 'warning', 'authorization'],
  ])
  expect(await told('reply_to:\n  author: Rosa\n  kind: asociation')).toEqual([[4, 'warning', 'association']])
  expect(await told('type: press-relase', { 'hipaalint/misspelt-front-matter': 'off' })).toEqual([])
  const types =
    'post page docs posts blogs content special local single list landing event News tweet series video faq'
  for (const type of types.split(' ')) expect(await told(`type: ${type}`)).toEqual([])
  expect(await told('author: Rosa\nauthors: [Rosa]\norganization: Glenbrook\nauthority: none')).toEqual([])
  for (const kind of ['Review', 'comment', 'association', 'press', 'call']) {
    expect(await told(`reply_to: {kind: ${kind}}`)).toEqual([])
  }
})

test('a fingerprint survives moving and renaming, and tells findings apart', () => {
  const [one] = prints('We met Rosa in May.')
  expect(one).toMatch(/^[0-9a-f]{32}$/)
  expect(prints('Before.\n\nWe  met\nRosa in May.')).toEqual([one])
  const both = prints('We met Rosa in May.\n\nWe met Rosa in May.\n\nWe saw Rosa.')
  expect(both[0]).toBe(one)
  expect(new Set(both).size).toBe(3)
  expect(run('We met Rosa in May.', undefined, { fingerprintKey: 'k' })[0].fingerprint).not.toBe(one)
})

test('a fingerprint holds no name that another rule would find', () => {
  const printWith = (name: string) => {
    const source = `${name} is a Rosa fan of 34.`
    return run(source, undefined, {}, { people: [fakePerson(source, name, 'patient')] })[0].fingerprint
  }
  expect(printWith('Jonas')).toBe(printWith('Wilf'))
})
