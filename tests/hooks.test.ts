import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

/** What pre-commit reads of a clone of this repository. */
const read = (name: string) => readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8')

test('pre-commit finds one hook, which starts the program for drafts', () => {
  const [hook, ...others] = parse(read('.pre-commit-hooks.yaml'))
  expect(others).toEqual([])
  expect(hook).toMatchObject({ id: 'hipaalint', language: 'node', require_serial: true })
  expect(Object.keys(JSON.parse(read('package.json')).bin)).toContain(hook.entry)
  // Python's flag at the start is JavaScript's at the end.
  const files = new RegExp(hook.files.replace('(?i)', ''), 'i')
  expect(['a.md', 'b/c d.MDX', 'e.markdown'].filter((name) => !files.test(name))).toEqual([])
  expect(['a.html', 'md', 'a.md.png', 'amd'].filter((name) => files.test(name))).toEqual([])
})

test('npm pack prints the name of the package alone, which pre-commit relies on', () => {
  expect(read('.npmrc')).toMatch(/^foreground-scripts=false$/m)
})
