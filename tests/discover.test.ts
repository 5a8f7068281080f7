import { mkdirSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { createConfigLoader } from '../src/config/load.ts'
import { type DiscoverOptions, discover } from '../src/discover.ts'
import { makeFolder, RISK } from './folder.ts'

async function find(cwd: string, patterns: readonly string[], more: Partial<DiscoverOptions> = {}) {
  const loader = createConfigLoader({ cwd, rules: [RISK], config: undefined })
  const defaults = { cwd, patterns, ignorePatterns: [], ignore: true, errorOnUnmatched: true, loader }
  const found = await discover({ ...defaults, ...more })
  return { ...found, files: found.files.map((file) => relative(cwd, file)) }
}

const none = { files: [], notices: [], mistakes: [] }

test('without arguments: markdown that git does not ignore, nested .gitignore and all', async () => {
  const cwd = makeFolder({
    '.gitignore': '*.md\n!/**/keep.md\nbuild/',
    'a.md': '',
    'keep.md': '',
    'notes.txt': '',
    'build/keep.md': '',
    'b/.gitignore': '!b.md\nkeep.md',
    'b/b.md': '',
    'b/keep.md': '',
    'b/c.MARKDOWN': '',
    '.hidden/keep.md': '',
    'node_modules/x/keep.md': '',
    '.git/info/exclude': 'secret',
    'secret/keep.md': '',
  })
  expect(await find(cwd, [])).toEqual({ ...none, files: ['b/b.md', 'b/c.MARKDOWN', 'keep.md'] })
  expect((await find(join(cwd, 'b'), [])).files).toEqual(['b.md', 'c.MARKDOWN'])
  expect((await find(cwd, [], { ignore: false })).files).toHaveLength(7)
  expect(await find(makeFolder({}), [])).toEqual(none)
})

test("without arguments the config's files, from its folder", async () => {
  const cwd = makeFolder({
    '.hipaalintrc': 'files: [press, "*.txt", gone.md]',
    'a.txt': '',
    'b.md': '',
    'press/p.md': '',
    'sub/': '',
  })
  expect(await find(cwd, [])).toEqual({
    ...none,
    files: ['a.txt', 'press/p.md'],
    notices: ['"gone.md" does not exist'],
  })
  expect((await find(join(cwd, 'sub'), [])).files).toEqual(['../a.txt', '../press/p.md'])
})

test('files, folders, globs and strange names, each once and in order', async () => {
  const names = [
    'it’s "quoted".md',
    'new\nline.md',
    'ünï/ćode.md',
    '[a].md',
    'a.md',
    'x y/z.txt',
    'back/slash.md',
  ]
  const cwd = makeFolder(
    Object.fromEntries([...names, 'x y/photo.png', 'x y/node_modules/n.md'].map((name) => [name, ''])),
  )
  expect((await find(cwd, names)).files).toEqual([...names].sort())
  expect((await find(cwd, ['.', 'x y', '**/*.md', `${cwd}/a.md`])).files).toEqual([...names].sort())
  expect((await find(cwd, ['[a].md'])).files).toEqual(['[a].md'])
  expect((await find(cwd, ['back\\slash.md', 'ünï\\*.md'])).files).toEqual(['back/slash.md', 'ünï/ćode.md'])
  expect((await find(cwd, ['../*/a.md'])).files).toContain('a.md')
})

test('links in folders are not followed; a named one is read', async () => {
  const cwd = makeFolder({ 'a/a.md': '' })
  symlinkSync('..', join(cwd, 'a', 'loop'))
  symlinkSync('a.md', join(cwd, 'a', 'link.md'))
  expect((await find(cwd, ['a'])).files).toEqual(['a/a.md'])
  expect((await find(cwd, ['a/link.md'])).files).toEqual(['a/link.md'])
})

test('what is ignored or no draft is skipped with a line', async () => {
  const cwd = makeFolder({
    '.hipaalintrc': 'ignore: ["old/", "*.txt", "!keep.txt"]',
    'old/a.md': '',
    'b.txt': '',
    'keep.txt': '',
    'c.md': '',
    'logo.png': '',
  })
  const found = await find(cwd, ['old', 'old/a.md', 'b.txt', 'keep.txt', 'c.md', 'logo.png'], {
    ignorePatterns: ['c.*'],
  })
  expect(found).toEqual({
    files: ['keep.txt'],
    mistakes: [],
    notices: [
      '"old" skipped: it is ignored',
      '"old/a.md" skipped: it is ignored',
      '"b.txt" skipped: it is ignored',
      '"c.md" skipped: it is ignored',
      '"logo.png" skipped: its name does not end in .md, .markdown, .mdx, .html, .htm or .txt',
    ],
  })
  expect((await find(cwd, ['.'], { ignore: false, ignorePatterns: ['c.*'] })).files).toEqual([
    'b.txt',
    'c.md',
    'keep.txt',
    'old/a.md',
  ])
})

test('what yields no draft is a mistake, unless that is allowed; a missing file always is', async () => {
  const cwd = makeFolder({ 'press.md': '', 'empty/': '', 'art/logo.png': '' })
  mkdirSync(join(cwd, 'empty', 'node_modules'))
  const patterns = ['pres.md', 'empty', 'art/*', 'nowhere/*.md', '!a.md', '', '-']
  expect(await find(cwd, patterns)).toEqual({
    ...none,
    mistakes: [
      '"pres.md" does not exist; did you mean "press.md"?',
      '"empty" holds no draft: no name in it ends in .md, .markdown, .mdx, .html, .htm or .txt',
      'no draft matches "art/*"',
      'no draft matches "nowhere/*.md"',
      'no draft matches "!a.md"; to leave drafts out use --ignore-pattern',
      'an empty path was named',
      '"-" does not exist; to lint standard input use --stdin',
    ],
  })
  expect((await find(cwd, patterns, { errorOnUnmatched: false })).mistakes).toHaveLength(3)
  expect((await find(cwd, ['press.md', '*.md'], { ignorePatterns: ['press.md'] })).mistakes).toEqual([
    'every draft that matches "*.md" is ignored',
  ])
})
