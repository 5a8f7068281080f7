import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { makeFolder, runIn } from './folder.ts'

interface Listed {
  readonly kind: string
  readonly id: string | null
  readonly line: number
  readonly expires: string | null
  readonly problems: readonly { readonly kind: string; readonly level: string }[]
  readonly usedBy?: readonly { readonly line: number }[]
}

const CONFIG = { '.hipaalintrc.json': '{"authorizations": "register.yml"}' }
const TODAY = ['--today', '2031-06-15']

/** An entry as YAML; a key that is set to the empty text is left out. */
function entry(changes: Readonly<Record<string, string>>, indent = ''): string {
  const fields: Record<string, string> = {
    id: 'AUTH-2031-007',
    covers: '[full-name, condition]',
    channels: '[website]',
    purpose: 'marketing',
    signed: '2031-02-04',
    signed_by: 'individual',
    expires: '2033-02-04',
    ...changes,
  }
  const lines = Object.entries(fields).filter(([, value]) => value !== '')
  return lines.map(([key, value], at) => `${indent}${at ? '  ' : '- '}${key}: ${value}\n`).join('')
}

const refer = (id: string, text = 'Our patient Rosa Quill rides again after her bypass.') =>
  `---\ntype: blog\nauthorization: ${id}\n---\n\n${text}\n`

async function list(files: Readonly<Record<string, string>>, ...args: string[]) {
  const cwd = makeFolder(files)
  const result = await runIn(cwd, ['register', '-f', 'json', ...TODAY, ...args], { rules })
  const data = JSON.parse(result.stdout) as { drafts: number; authorizations: readonly Listed[] }
  const kinds = data.authorizations.map(({ id, problems }) => [id, ...problems.map(({ kind }) => kind)])
  return { ...result, ...data, kinds, cwd }
}

test('a register without fault is 0, and says who uses what', async () => {
  const { status, authorizations, drafts, stderr } = await list({
    ...CONFIG,
    'register.yml': `authorizations:\n${entry({ person: 'Rosa Quill' }, '  ')}`,
    'posts/a.md': refer('AUTH-2031-007'),
    'posts/b.md': 'Flu shots are free in October.\n',
  })
  expect([status, stderr, drafts]).toEqual([0, '', 2])
  expect(authorizations).toMatchObject([
    {
      kind: 'register',
      id: 'AUTH-2031-007',
      line: 2,
      expires: '2033-02-04',
      problems: [],
      usedBy: [{ line: 3 }],
    },
  ])
})

test.each([
  [{ purpose: '' }, 'missing'],
  [{ expires: '2031-06-14' }, 'expired'],
  [{ expires: 'none' }, 'no-expiry'],
  [{ revoked: 'true' }, 'revoked'],
  [{ signed: '2031-06-16' }, 'signed-later'],
  [{ signed: 'spring' }, 'bad-date'],
  [{ purpose: 'treatment' }, 'wrong-purpose'],
  [{ signed_by: 'representative' }, 'no-authority'],
  [{ signed_by: 'the nurse' }, 'unknown-signer'],
])('an entry with %j is %s', async (changes, kind) => {
  const files = { ...CONFIG, 'register.yml': entry(changes), 'a.md': refer('AUTH-2031-007') }
  const { status, kinds } = await list(files)
  expect([status, kinds]).toEqual([1, [['AUTH-2031-007', kind]]])
})

test('an end within 60 days, an entry that no draft uses and an unknown word leave the status at 0', async () => {
  const { status, kinds } = await list({
    ...CONFIG,
    'register.yml': entry({ expires: '2031-08-14' }) + entry({ id: 'A-2', covers: '[quotes]' }),
    'a.md': refer('AUTH-2031-007'),
  })
  expect(status).toBe(0)
  expect(kinds).toEqual([
    ['AUTH-2031-007', 'soon'],
    ['A-2', 'nearest', 'unused'],
  ])
})

test('a key that is unknown is told, in the register and where a draft refers to it', async () => {
  const { status, authorizations, kinds, cwd } = await list({
    ...CONFIG,
    'register.yml': entry({ revokd: 'true', withdrawn: '2031-05-02' }),
    'a.md': refer('AUTH-2031-007'),
  })
  expect([status, kinds]).toEqual([0, [['AUTH-2031-007', 'nearest-key', 'unknown-key']]])
  expect(authorizations[0].problems[0]).toMatchObject({ level: 'warning' })
  const { stdout } = await runIn(cwd, ['-f', 'compact', ...TODAY], { rules })
  expect(stdout).toMatch(/a\.md: line 3, .*Warning - .*perhaps "revoked" was meant.*authorization-defect/)
})

test('--today decides', async () => {
  const files = { ...CONFIG, 'register.yml': entry({}), 'a.md': refer('AUTH-2031-007') }
  expect((await list(files, '--today', '2033-02-05')).kinds).toEqual([['AUTH-2031-007', 'expired']])
})

test('an unknown id is told where it stands; what may be a name is not repeated', async () => {
  const { status, authorizations, stdout } = await list({
    ...CONFIG,
    'register.yml': '[]',
    'a.md': refer('[AUTH-2031-099, Rosa Quill, Quill-99]'),
  })
  expect(status).toBe(1)
  expect(authorizations.map(({ kind, id, line, problems }) => [kind, id, line, problems[0].kind])).toEqual([
    ['reference', 'AUTH-2031-099', 3, 'unknown-id'],
    ['reference', null, 3, 'unknown-id'],
    ['reference', null, 3, 'unknown-id'],
  ])
  expect(stdout).not.toMatch(/quill/i)
})

test('what is wrong for a draft alone is told there: its channel, its age', async () => {
  const { kinds, authorizations } = await list({
    ...CONFIG,
    'register.yml': entry({}) + entry({ id: 'A-2' }),
    'post.md': refer('AUTH-2031-007').replace('type: blog', 'type: social\nplatform: tiktok'),
    'child.md': refer(
      'A-2',
      'Meet our patient Imogen Vance. She is seven, and her new valve lets her climb trees.',
    ),
  })
  expect(kinds).toEqual([['AUTH-2031-007'], ['A-2'], ['A-2', 'minor'], ['AUTH-2031-007', 'wrong-channel']])
  expect(authorizations.map(({ kind }) => kind)).toEqual(['register', 'register', 'reference', 'reference'])
})

test('an id that stands twice, or elsewhere in other words, is a fault; two drafts may state the same', async () => {
  const stated = (changes: Record<string, string>) =>
    `---\nauthorizations:\n${entry(changes, '  ')}---\n\nOur patient Rosa Quill rides again.\n`
  const twice = await list({
    ...CONFIG,
    'register.yml': entry({}) + entry({ covers: '[quote]' }),
    'a.md': refer('AUTH-2031-007'),
  })
  expect([twice.status, twice.kinds]).toEqual([1, [['AUTH-2031-007'], ['AUTH-2031-007', 'twice']]])
  const alike = await list({ 'a.md': stated({}), 'b.md': stated({ covers: '[condition, full-name]' }) })
  expect([alike.status, alike.kinds]).toEqual([0, [['AUTH-2031-007'], ['AUTH-2031-007']]])
  const apart = await list({ 'a.md': stated({}), 'b.md': stated({ expires: '2034-01-01' }) })
  expect([apart.status, apart.kinds.at(-1)]).toEqual([1, ['AUTH-2031-007', 'twice']])
})

test('research is judged with the draft that tells of it', async () => {
  const trial = 'Our patient Rosa Quill joined the trial of a new valve.'
  const files = { ...CONFIG, 'register.yml': entry({ purpose: 'research', expires: 'none' }) }
  expect((await list({ ...files, 'a.md': refer('AUTH-2031-007', trial) })).status).toBe(0)
  expect((await list({ ...files, 'a.md': refer('AUTH-2031-007') })).kinds[1]).toEqual([
    'AUTH-2031-007',
    'wrong-purpose',
  ])
})

test('no name is printed: of person, of an id, of an event', async () => {
  const cwd = makeFolder({
    ...CONFIG,
    'register.yml':
      entry({ person: 'Rosa Quill', expires: 'when Rosa Quill retires', id: 'QUILL-7' }) +
      entry({ person: 'Rosa Quill', id: 'Rosa Quill', purpose: '' }),
    'a.md': refer('QUILL-7'),
  })
  for (const format of ['stylish', 'json']) {
    const { stdout, stderr } = await runIn(cwd, ['register', '-f', format, ...TODAY], { rules })
    expect(stdout + stderr).not.toMatch(/quill|rosa|retires/i)
  }
})

test('paths, an output file and a folder without drafts', async () => {
  const cwd = makeFolder({
    ...CONFIG,
    'register.yml': entry({}) + entry({ id: 'A-2' }),
    'a.md': refer('AUTH-2031-007'),
    'b.md': refer('A-2'),
  })
  const one = await runIn(cwd, ['register', 'a.md', '-o', 'out/list.txt', ...TODAY], { rules })
  expect([one.status, one.stdout]).toEqual([0, ''])
  expect(readFileSync(join(cwd, 'out/list.txt'), 'utf8')).toMatch(/A-2 +note +No draft uses/)
  mkdirSync(join(cwd, 'none'))
  expect((await runIn(cwd, ['register', 'none', ...TODAY], { rules })).status).toBe(2)
  const bare = makeFolder({ ...CONFIG, 'register.yml': entry({}) })
  const { status, stdout } = await runIn(bare, ['register', ...TODAY], { rules })
  expect([status, stdout.includes('1 note: 1 authorization on register')]).toEqual([0, true])
})

test('misuse and what cannot be read is 2, with a reason', async () => {
  const files = { ...CONFIG, 'register.yml': entry({}), 'a.md': refer('AUTH-2031-007') }
  const told = async (more: Record<string, string | Uint8Array>, ...args: string[]) => {
    const { status, stderr } = await runIn(makeFolder({ ...files, ...more }), [...args, ...TODAY], { rules })
    expect(status).toBe(2)
    expect(stderr).not.toMatch(/ at |node:/)
    return stderr
  }
  expect(await told({}, 'register', '-f', 'sarif')).toContain('not as sarif')
  expect(await told({}, 'register', '--stdin')).toContain('--stdin')
  expect(await told({}, 'register', 'gone.md')).toContain('does not exist')
  expect(await told({}, 'regster')).toContain('did you mean "register"?')
  expect(await told({ 'register.yml': 'a: [' }, 'register')).toContain('register.yml:1: broken YAML')
  expect(await told({ 'register.yml': 'authorizations: none' }, 'register')).toContain('expected a list')
  expect(await told({ '.hipaalintrc.json': '{"authorizations": "gone.yml"}' }, 'register')).toContain(
    'there is no file',
  )
  expect(await told({ 'b.md': '---\nauthorization: [\n---\n\nText.\n' }, 'register')).toContain('b.md:')
  expect(await told({ 'b.md': new Uint8Array([0xff, 0xfe, 0x41]) }, 'register')).toContain('b.md:1: ')
})

test('entries of any shape are judged', async () => {
  const { status, authorizations } = await list({
    ...CONFIG,
    'register.yml': '- 12\n- null\n- [a, b]\n- {id: {a: 1}, signed: [2031-01-01]}\n- text\n',
    'a.md': '---\nauthorizations: {id: 7, covers: 3}\nauthorization: {a: 1}\n---\n\nText.\n',
    'b.md': '---\nauthorizations: [[], 4, null]\n---\n\nText.\n',
  })
  expect(status).toBe(1)
  expect(authorizations.length).toBeGreaterThan(6)
})
