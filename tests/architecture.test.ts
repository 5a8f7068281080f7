import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Holds the lines of the architecture: who may import whom, what is pure, how long a file may be. */

interface Module {
  /** Path from the root. */
  readonly name: string
  readonly text: string
  readonly imports: readonly { readonly to: string; readonly type: boolean }[]
}

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const LONGEST = 200
const GENERATED = /^src\/data\//
const PURE = /\bnode:(?:fs|process|os|child_process|net|http|https|worker_threads|timers)\b/
/** Everything below `lint` gives the same for the same draft, wherever and whenever it runs. */
const WORLD =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.|\bprocess\.|\.toLocale|\bconsole\./

const modules = new Map(['bin', 'src', 'rules'].flatMap(readFolder).map((one) => [one.name, one]))

function readFolder(folder: string): Module[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readModule(name, readFileSync(join(ROOT, name), 'utf8')))
}

function readModule(name: string, text: string): Module {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  const imports: { to: string; type: boolean }[] = []
  const add = (specifier: string, type: boolean) => {
    const to = specifier.startsWith('.') ? join(name, '..', specifier).replaceAll('\\', '/') : specifier
    imports.push({ to, type })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
        add(node.moduleSpecifier.text, isType(node))
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      if (ts.isStringLiteral(node.arguments[0])) add(node.arguments[0].text, false)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { name, text, imports }
}

function isType(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  const clause = ts.isImportDeclaration(node) ? node.importClause : node
  if (!clause) return false
  if (ts.isExportDeclaration(clause)) return clause.isTypeOnly
  const { namedBindings, name } = clause
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  return (
    !name &&
    !!namedBindings &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.length > 0 &&
    namedBindings.elements.every((one) => one.isTypeOnly)
  )
}

/** Modules that a module loads, itself included. */
function reach(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const { to, type } of modules.get(name)?.imports ?? []) if (!type && modules.has(to)) reach(to, seen)
  return seen
}

/** "a imports b" for every import of the first that leads to the second. */
function findImports(from: RegExp, to: RegExp, types = true): string[] {
  return [...modules.values()]
    .filter(({ name }) => from.test(name))
    .flatMap(({ name, imports }) =>
      imports
        .filter((one) => to.test(one.to) && (types || !one.type))
        .map((one) => `${name} imports ${one.to}`),
    )
}

test.each([
  ['only cli and index know the rules', /^src\/(?!(?:cli|index)\.ts$)/, /^rules\//],
  [
    'a rule knows rule, checks, document and data',
    /^rules\/.+\//,
    /^(?!src\/(?:rule|checks|document)\.ts$|src\/checks\/|src\/data\/)/,
  ],
  ['only cli knows commander', /^(?!src\/cli\.ts$)/, /^commander$/],
  ['nothing but bin starts the cli', /^(?:src|rules)\//, /^src\/cli\.ts$/],
  ['only cli and index know the program', /^src\/(?!(?:cli|index|cli\/lint-paths)\.ts$)/, /^src\/run\.ts$/],
  [
    'reporters know findings, not how they came',
    /^src\/report\//,
    /^src\/(?:annotate|entities|config|discover|parse)\/|^src\/(?:lint|read|parse|annotate|check|suppress)\.ts$/,
  ],
  [
    'annotating knows no findings',
    /^src\/(?:annotate|entities|parse)\/|^src\/annotate\.ts$/,
    /^src\/(?:check|suppress|diagnostic|rule|lint|read|run)\.ts$|^src\/(?:report|config|discover|check|suppress)\//,
  ],
  ['data knows nothing but data', /^src\/data\//, /^(?!src\/data\/)/],
])('%s', (_, from, to) => {
  expect(findImports(from, to)).toEqual([])
})

test('the nouns load nothing', () => {
  expect(findImports(/^src\/(?:document|rule|options|diagnostic)\.ts$/, /./, false)).toEqual([])
})

test('linting does no I/O and has no clock', () => {
  const below = [...reach('src/lint.ts')]
  expect(below.length).toBeGreaterThan(20)
  const above = /^src\/(?:cli|run|read|discover|index)\.ts$|^src\/(?:config|discover|report)\//
  expect(below.filter((name) => above.test(name))).toEqual([])
  const worldly = below.flatMap((name) => {
    const { text, imports } = modules.get(name) ?? { text: '', imports: [] }
    const loads = imports.filter(({ to, type }) => !type && PURE.test(to)).map(({ to }) => `${name}: ${to}`)
    const asks = GENERATED.test(name) ? null : WORLD.exec(stripComments(text))
    return asks ? [...loads, `${name}: ${asks[0]}`] : loads
  })
  expect(worldly).toEqual([])
})

test('no modules load each other in a circle', () => {
  const circles = [...modules.values()].flatMap(({ name, imports }) =>
    imports
      .filter(({ to, type }) => !type && modules.has(to) && reach(to).has(name))
      .map(({ to }) => `${name} → ${to}`),
  )
  expect(circles).toEqual([])
})

test(`no file is longer than ${LONGEST} lines`, () => {
  const long = [...modules.values()]
    .filter(({ name }) => !GENERATED.test(name))
    .map(({ name, text }) => ({ name, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONGEST)
  expect(long).toEqual([])
})

test('no file or type is named for nothing', () => {
  const empty = /utils?|helpers?|manager|common|misc/i
  const types = [...modules.values()].flatMap(({ text }) =>
    [...text.matchAll(/^export (?:interface|type|class) (\w+)/gm)].map(([, name]) => name),
  )
  expect([...modules.keys(), ...types].filter((name) => empty.test(name))).toEqual([])
})

function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}
