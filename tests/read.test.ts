import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decodeDraft, MAX_BYTES, readDraft } from '../src/read.ts'
import { makeFolder } from './folder.ts'

test('a draft comes without its BOM, byte for byte otherwise', async () => {
  const text = 'One\r\ntwo\u2028\ufeff ünï 🙂\r'
  const path = join(makeFolder({ 'a.md': `\ufeff${text}` }), 'a.md')
  expect(await readDraft(path)).toMatchObject({ path, source: text, bom: true })
  expect(await decodeDraft('/a.txt', Buffer.from(text))).toMatchObject({ source: text, bom: false })
  expect(await decodeDraft('/a.md', new Uint8Array())).toMatchObject({ source: '' })
})

test('what cannot be read is said in plain words, at its line', async () => {
  const cwd = makeFolder({ 'a.md/': '', 'big.md': 'x'.repeat(MAX_BYTES + 1) })
  symlinkSync('loop.md', join(cwd, 'loop.md'))
  const reasons = await Promise.all(
    ['gone.md', 'a.md', 'a.md/b.md', 'big.md', 'loop.md'].map((name) => readDraft(join(cwd, name))),
  )
  expect(reasons.map((one) => 'reason' in one && one.reason)).toEqual([
    'This file does not exist.',
    'This is a folder, not a file.',
    'This file does not exist.',
    'This file is over 2 MB, too large to be checked. Split it.',
    'This file is a link that leads back to itself.',
  ])
})

test.each([
  ['binary', Buffer.from('GIF\0'), { reason: 'This file holds NUL bytes, so it is no text.', line: 1 }],
  ['UTF-16', Buffer.from('\ufeffhello', 'utf16le'), { reason: expect.stringContaining('UTF-16'), line: 1 }],
  [
    'Latin-1',
    Buffer.from('one\ntwo\ncafé', 'latin1'),
    { reason: expect.stringContaining('not valid UTF-8'), line: 3 },
  ],
  [
    'a cut character',
    Buffer.from('one\n🙂').subarray(0, 6),
    { reason: expect.stringContaining('UTF-8'), line: 2 },
  ],
  [
    'open front matter',
    Buffer.from('---\ntitle: x\n'),
    { reason: expect.stringContaining('never closed'), line: 1 },
  ],
])('%s', async (_, bytes, expected) => {
  expect(await decodeDraft('/draft.md', bytes)).toMatchObject(expected)
})

test('the limit is an option', async () => {
  expect(await decodeDraft('/a.md', Buffer.from('12345'), 4)).toHaveProperty('reason')
  expect(await decodeDraft('/a.md', Buffer.from('1234'), 4)).toHaveProperty('source', '1234')
})
