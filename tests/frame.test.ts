import { expect, test } from 'vitest'
import { lineIndex } from '../src/check/lines.ts'
import { stringify } from '../src/report/formatter.ts'
import { frameWords } from '../src/report/frame.ts'
import { neutralize, wrapWords } from '../src/report/text.ts'

function frame(source: string, word: string, width: number) {
  const lines = lineIndex(source)
  const start = lines.place(source.indexOf(word))
  const end = lines.place(source.indexOf(word) + word.length)
  return frameWords(source, lines, { ...start, endLine: end.line, endColumn: end.column }, width)
}

test('the window is the sentence, on one line however the draft breaks it', () => {
  const source = 'One. Our\r\n> friend\tRosa is\nwell! Two.\n\nRosa'
  expect(frame(source, 'Rosa is', 40)).toEqual([
    { text: 'Our friend  Rosa is well!', marks: '            ^^^^^^^' },
  ])
})

test('words that end their sentence show without the next', () => {
  expect(frame('<!-- one --> \nRosa left. She is well.', '<!-- one -->', 40)[0].text).toBe('<!-- one -->')
  expect(frame('<!-- one -->\nRosa left. She is well.', 'left.', 40)[0].text).toBe('Rosa left.')
})

test('in front matter the window is the value, in copy a line that looks like one is no bound', () => {
  const source =
    '---\nlayout: post\ntitle: Rosa is well\nnote: >\n  Ana\n  left\n---\n\nAsk\nwho: Bea or\nnot'
  expect(frame(source, 'Rosa', 60)[0].text).toBe('title: Rosa is well')
  expect(frame(source, 'Ana', 60)[0].text).toBe('note: > Ana left')
  expect(frame(source, 'Bea', 60)[0].text).toBe('Ask who: Bea or not')
  expect(frame('+++\nlayout = "post"\ntitle = "Rosa"\n+++\n', 'Rosa', 60)[0].text).toBe('title = "Rosa"')
})

test('carets stand under wide characters and joined emoji', () => {
  expect(frame('日本 👩‍⚕️\tJohn', 'John', 40)).toEqual([{ text: '日本 👩‍⚕️ John', marks: '        ^^^^' }])
})

test('long sentences are cut around the words, words longer than a row anywhere', () => {
  const rows = frame(`${'word '.repeat(60)}Rosa ${'tail '.repeat(60)}`, 'Rosa', 30)
  expect(rows.length).toBeLessThanOrEqual(4)
  expect([rows[0].text[0], rows.at(-1)?.text.at(-1)]).toEqual(['…', '…'])
  expect(rows.filter(({ marks }) => marks !== '')).toHaveLength(1)
  expect(frame('a'.repeat(25), 'aaa', 10).map(({ text }) => text.length)).toEqual([10, 10, 5])
  expect(frame('Rosa', '', 10)).toEqual([])
})

test('a draft cannot write escapes to the terminal', () => {
  const evil = '\u001b]8;;x\u0007\u009b31m\u202eabc\u200b\ud800'
  expect(neutralize(evil)).toBe('␛]8;;x␇\ufffd31m\ufffdabc\ufffd\ufffd')
  expect(frame(evil, evil, 60)[0].text).toBe(neutralize(evil))
  const json = stringify({ reason: evil })
  expect(json).toBe(`${neutralize(json.trimEnd())}\n`)
  expect(JSON.parse(json).reason).toBe(evil)
})

test('words wrap by terminal cells', () => {
  expect(wrapWords('日本 日本 ab', 9)).toEqual(['日本 日本', 'ab'])
})
