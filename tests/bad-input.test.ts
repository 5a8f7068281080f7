import { expect, test } from 'vitest'
import { fakeRule } from './fakes.ts'
import { jsonIn, makeFolder, RISK } from './folder.ts'

const RISKY = 'There is a RISK in this text that the team wrote for the readers of the page.\n'
const CLEAN = 'There is nothing in this text that the team wrote for the readers of the page.\n'

test('a draft that cannot be linted loses no other finding', async () => {
  const cwd = makeFolder({
    'a.md': RISKY,
    'binary.md': 'GIF\0',
    'latin.md': Buffer.from('café', 'latin1'),
    'open.md': '---\ntitle: x\n',
    'big.md': 'x'.repeat(2_000_001),
    'sub/.hipaalintrc.yaml': 'rules: {phi/risk: [}',
    'sub/b.md': RISKY,
    'sub/c.md': RISKY,
    'z.md': RISKY,
  })
  const { status, found, stderr } = await jsonIn(cwd, ['.', 'gone.md'])
  expect(status).toBe(2)
  expect(found).toEqual([
    ['a.md', 'phi/risk'],
    ['big.md', expect.stringContaining('over 2 MB')],
    ['binary.md', expect.stringContaining('NUL')],
    ['latin.md', expect.stringContaining('UTF-8')],
    ['open.md', expect.stringContaining('never closed')],
    ['sub/b.md', 'Not linted: its config has mistakes.'],
    ['sub/c.md', 'Not linted: its config has mistakes.'],
    ['z.md', 'phi/risk'],
  ])
  expect(stderr.trimEnd().split('\n')).toEqual([
    'hipaalint: "gone.md" does not exist',
    expect.stringMatching(/^hipaalint: sub\/\.hipaalintrc\.yaml:1: broken YAML: /),
  ])
})

test('a rule that throws is named, without its words; the others go on', async () => {
  const bad = fakeRule(
    'phi/bad',
    'x',
    {},
    {
      check() {
        throw new Error('the patient Rosa')
      },
    },
  )
  const cwd = makeFolder({ 'a.md': RISKY, 'b.md': CLEAN })
  for (const args of [['.'], ['.', '--debug']]) {
    const { status, found, stdout, stderr } = await jsonIn(cwd, args, { rules: [bad, RISK] })
    expect(status).toBe(2)
    expect(found).toEqual([
      ['a.md', expect.stringContaining('rule failed'), 'phi/risk'],
      ['b.md', expect.stringContaining('rule failed')],
    ])
    expect(stdout + stderr).not.toContain('Rosa')
  }
})
