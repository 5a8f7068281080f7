import { readdirSync, readFileSync } from 'node:fs'
import { rules } from '../rules/index.ts'
import type { FileReport } from '../src/diagnostic.ts'
import { lint } from '../src/lint.ts'
import { type LintOptions, NO_ORGANIZATION } from '../src/options.ts'
import { loadSyntax } from '../src/parse/syntax.ts'
import type { Rule } from '../src/rule.ts'
import { EXAMPLE_DAY } from '../src/testing.ts'

/** A draft of fixtures/pages, by its path from there. */
export interface Page {
  readonly name: string
  readonly source: string
}

const PAGES = new URL('../fixtures/pages/', import.meta.url)

/** Every draft under fixtures/pages. */
export function readPages(): Page[] {
  return readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:md|mdx|html)$/.test(name))
    .sort()
    .map((name) => ({ name, source: readFileSync(new URL(name, PAGES), 'utf8') }))
}

/** Options with every rule on at its own level, as `--preset all` has them. */
export function allOn(path: string, extra: Partial<LintOptions> = {}): LintOptions {
  return {
    path,
    today: EXAMPLE_DAY,
    organization: NO_ORGANIZATION,
    rules: new Map(rules.map(({ id, severity }) => [id, { level: severity, options: {} }])),
    register: [],
    inlineConfig: true,
    noInlineSuppression: [],
    allow: [],
    ...extra,
  }
}

/** Lints a draft with every rule on. */
export async function lintDraft(
  path: string,
  source: string,
  extra: Partial<LintOptions> = {},
  own: readonly Rule[] = rules,
): Promise<FileReport> {
  return lint({ path, source, bom: false, syntax: await loadSyntax(path, source) }, allOn(path, extra), own)
}
