import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { beforeAll, describe, expect, test } from 'vitest'

/** What is published. The parts that look into dist are skipped where nothing was built. */
const ROOT = fileURLToPath(new URL('../', import.meta.url))
const pkg = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'))
const isBuilt = existsSync(`${ROOT}${pkg.bin.hipaalint}`) && existsSync(`${ROOT}${pkg.exports['.'].default}`)

describe.skipIf(!isBuilt)('the package', () => {
  let files: string[] = []

  beforeAll(() => {
    // Without scripts: packing would build again.
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts']
    const [{ files: packed }] = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' }))
    files = packed.map(({ path }: { path: string }) => path)
  })

  test('holds what it needs and nothing else', () => {
    const needed = ['LICENSE', 'README.md', 'package.json', 'schema.json', pkg.bin.hipaalint]
    expect(needed.filter((file) => !files.includes(file))).toEqual([])
    expect(files.filter((file) => !needed.includes(file) && !/^dist\/.+\.(?:d\.ts|js)$/.test(file))).toEqual(
      [],
    )
  })

  test('has every file that its exports name', () => {
    const named = Object.values<string | Record<string, string>>(pkg.exports)
      .flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one)))
      .map((path) => path.replace(/^\.\//, ''))
    expect(named.filter((path) => !files.includes(path))).toEqual([])
  })

  test('passes publint', async () => {
    const { messages } = await publint({ pkgDir: ROOT, level: 'warning', strict: true })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  test('can be imported by its own name', () => {
    const code = `
      const api = await import('hipaalint')
      const { checkExamples } = await import('hipaalint/testing')
      console.log(typeof api.lint, typeof api.defineRule, typeof checkExamples)`
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect(said.trim()).toBe('function function function')
  })

  test('keeps the licences of its data in the bundle', () => {
    const bundle = readdirSync(`${ROOT}dist`).filter((name) => name.endsWith('.js'))
    const text = bundle.map((name) => readFileSync(`${ROOT}dist/${name}`, 'utf8')).join('')
    for (const name of ['GeoNames', 'SCOWL', 'Faker']) expect(text).toContain(name)
  })

  test('starts', () => {
    const said = execFileSync(process.execPath, [pkg.bin.hipaalint, '--version'], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect(said.trim()).toBe(pkg.version)
  })
})

test('ships the licences of its data', () => {
  for (const name of ['words', 'places']) {
    const head = readFileSync(`${ROOT}src/data/${name}.ts`, 'utf8').slice(0, 4000)
    // `!` keeps a comment in a bundle.
    expect(head).toMatch(/^\/\*!/)
    expect(head).toContain('GeoNames')
  }
})
