import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { rules } from '../rules/index.ts'
import { annotate } from '../src/annotate.ts'
import { defaultsOf } from '../src/check/defaults.ts'
import { isSureOfPatient } from '../src/check/further.ts'
import { check } from '../src/check.ts'
import type { Document } from '../src/document.ts'
import { type LintOptions, NO_ORGANIZATION } from '../src/options.ts'
import { loadSyntax } from '../src/parse/syntax.ts'
import { parse, type Tree } from '../src/parse.ts'
import { type Finding, type Rule, runsOn } from '../src/rule.ts'
import { suppress } from '../src/suppress.ts'

/**
 * What annotation and all rules cost beside parsing, over every page of fixtures, against the stock parser (remark-parse,
 * gfm, front matter) over the same pages; beside it the whole of linting, with findings worded, placed, fingerprinted and
 * set aside. Rounds are interleaved, so that a slow moment of the machine hits all; the median counts.
 */

const WORDS = 200_000
const ROUNDS = 15
const WARMING = 5
/** Annotation and all rules may cost a third of what parsing costs. */
const BAR = 0.33

interface Page {
  readonly source: string
  readonly tree: Tree
}

const options: LintOptions = {
  path: 'draft.md',
  today: '2031-06-15',
  organization: NO_ORGANIZATION,
  rules: new Map(rules.map(({ id, severity }) => [id, { level: severity, options: {} }])),
  register: [],
  inlineConfig: true,
  noInlineSuppression: [],
  allow: [],
}

async function readPages(): Promise<Page[]> {
  const folder = pathToFileURL('fixtures/pages/')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  )
  return Promise.all(
    names.sort().map(async (name) => {
      const source = readFileSync(new URL(name, folder), 'utf8')
      return { source, tree: parse(source, await loadSyntax(name, source)) }
    }),
  )
}

/** Milliseconds that some work takes over the corpus. */
function time(pages: readonly Page[], repeats: number, work: (page: Page) => unknown): number {
  const start = performance.now()
  for (let turn = 0; turn < repeats; turn++) for (const page of pages) work(page)
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}

const pages = await readPages()
const words = pages.reduce((sum, { source }) => sum + source.split(/\s+/).length, 0)
const repeats = Math.ceil(WORDS / words)
const stock = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
const documents = new Map(pages.map((page) => [page, annotate(page.tree, options)]))
const documentOf = (page: Page) => documents.get(page) ?? annotate(page.tree, options)

const works: Record<string, (page: Page) => unknown> = {
  parse: ({ source }) => stock.parse(source),
  lint: ({ source, tree }) => {
    const document = annotate(tree, options)
    return suppress(document, source, check(document, source, rules, options), rules, options)
  },
  'annotate + rules': ({ tree }) => {
    const document = annotate(tree, options)
    const found = rules.map((rule) => runRule(rule, document))
    const sure = rules.some((rule, index) => found[index].some((finding) => isSureOfPatient(rule, finding)))
    return sure ? rules.map((rule) => runFurther(rule, document)) : found
  },
  annotate: ({ tree }) => annotate(tree, options),
  ...Object.fromEntries(rules.map((rule) => [rule.id, (page: Page) => runRule(rule, documentOf(page))])),
}

/** Only where the rule applies, as `check` has it. */
function runRule(rule: Rule, document: Document): Finding[] {
  return runsOn(rule, document.type) ? [...rule.check(document, defaultsOf(rule))] : []
}

function runFurther(rule: Rule, document: Document): Finding[] {
  return rule.checkFurther && runsOn(rule, document.type)
    ? [...rule.checkFurther(document, defaultsOf(rule))]
    : []
}

const times = new Map(Object.keys(works).map((name) => [name, [] as number[]]))
for (let round = -WARMING; round < ROUNDS; round++) {
  for (const [name, work] of Object.entries(works)) {
    const spent = time(pages, repeats, work)
    // The first rounds warm up.
    if (round >= 0) times.get(name)?.push(spent)
  }
}

const spent = new Map([...times].map(([name, all]) => [name, median(all)]))
const of = (name: string) => spent.get(name) ?? Number.NaN
const ratio = of('annotate + rules') / of('parse')
console.log(`${pages.length} pages, ${words * repeats} words, median of ${ROUNDS} rounds\n`)
for (const [name, ms] of spent) {
  const share =
    name.includes('/') || name === 'annotate' ? `${((100 * ms) / of('lint')).toFixed(1)} % of lint` : ''
  console.log(`${name.padEnd(40)} ${ms.toFixed(1).padStart(8)} ms  ${share}`.trimEnd())
}
console.log(
  `\n(annotate + rules) / parse = ${ratio.toFixed(3)} (bar ${BAR}): ${ratio <= BAR ? 'within' : 'OVER'}`,
)
console.log(`lint / parse = ${(of('lint') / of('parse')).toFixed(3)}`)
