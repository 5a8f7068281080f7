import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import ts from 'typescript'
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

  test.each([
    ['nodenext', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ['a bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ])('gives types to a strict program without those of node, with %s', (_, module, moduleResolution) => {
    const found = checkTypes({ module, moduleResolution })
    expect(found.mistakes).toEqual([])
    expect(found.files.filter((file) => /@types\/node\//.test(file))).toEqual([])
    expect(found.files.some((file) => file.endsWith('/dist/lib/src/index.d.ts'))).toBe(true)
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

const CONSUMER = `
import { defineRule, formatters, lint, lintFiles, loadConfig, outputFixes, rules } from 'hipaalint'
import { checkExamples } from 'hipaalint/testing'
export const { errorCount } = await lint('Some copy.', { today: '2031-06-15' })
export const outcome = await lintFiles(['posts'], { today: '2031-06-15' })
export const page = formatters.html(outcome.reports, { color: false })
export const news = await lint('Some copy.', { type: 'news', rules: { 'phi/date-element': ['warn', {}] } })
export const all = [ loadConfig, outputFixes, defineRule(rules[0]), checkExamples(rules[0])]
`

/** Type-checks a program that uses the package, its declarations too. */
function checkTypes(options: ts.CompilerOptions) {
  const name = `${ROOT}dist/consumer.ts`
  const all = { ...options, strict: true, noEmit: true, types: [], lib: ['lib.es2022.d.ts'] }
  const full = { ...all, target: ts.ScriptTarget.ES2022 }
  const host = ts.createCompilerHost(full)
  const { fileExists, getSourceFile, readFile } = host
  host.fileExists = (file) => file === name || fileExists(file)
  host.readFile = (file) => (file === name ? CONSUMER : readFile(file))
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, CONSUMER, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest)
  const program = ts.createProgram([name], full, host)
  const mistakes = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName.slice(ROOT.length)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
  return { mistakes, files: program.getSourceFiles().map(({ fileName }) => fileName) }
}

test('ships the licences of its data', () => {
  for (const name of ['words', 'places']) {
    const head = readFileSync(`${ROOT}src/data/${name}.ts`, 'utf8').slice(0, 4000)
    // `!` keeps a comment in a bundle.
    expect(head).toMatch(/^\/\*!/)
    expect(head).toContain('GeoNames')
  }
})
