import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv-draft-04'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { countMessages, createFatal } from '../src/check/message.ts'
import type { FileReport, Message, SuppressedMessage } from '../src/diagnostic.ts'
import { formatters, type ReportOptions } from '../src/report/index.ts'
import { formatSummary } from '../src/report/markdown.ts'
import { createRuler } from '../src/report/ruler.ts'
import { fakeRule } from './fakes.ts'

/** What reports must survive: a path, a message or a reason that means something to the format, to a terminal or to nobody. */
const HOSTILE =
  'a|b`c`*d*_e_<script>alert(1)</script>&amp;"\'%0A::error::x,y:z]]>@team https://evil.example www.evil.example [l](x)\r\n::add-mask::q\u001b[31m\u0000\ud800\ufffe\u202e'
const XMLLINT = '/usr/bin/xmllint'
const SHARED = new URL('../../shared/schemas/', import.meta.url)
const OPTIONS: ReportOptions = {
  cwd: '/site',
  version: '1.2.3',
  rules: [fakeRule('phi/name', 'x')],
  quiet: false,
  color: false,
  hyperlinks: false,
  columns: undefined,
  showText: false,
}

function message(changes: Partial<Message> = {}): Message {
  const level = changes.level ?? 'error'
  return {
    ruleId: 'phi/name',
    severity: level === 'error' ? 2 : 1,
    level,
    message: 'A risk stands here.',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 9,
    remedy: 'Leave it out.',
    url: 'https://hipaalint.example/rules/phi/name',
    fingerprint: 'ab'.repeat(16),
    ...changes,
  }
}

function report(
  messages: readonly Message[],
  filePath = '/site/posts/a.md',
  suppressedMessages: readonly SuppressedMessage[] = [],
): FileReport {
  return { filePath, messages, suppressedMessages, ...countMessages(messages) }
}

const aside: SuppressedMessage = {
  ...message(),
  suppressions: [{ kind: 'authorization', justification: 'AUTH-7' }],
}
const mixed = [
  report([message({ level: 'note' }), message(), message({ level: 'warning', line: 4, endLine: 6 })]),
  report([], '/site/clean.md', [aside]),
  report([createFatal(null, 'It could not be read.')], '/site/broken.md'),
]
const hostile = [
  report(
    [
      message({ ruleId: HOSTILE, message: HOSTILE, remedy: HOSTILE, url: 'javascript:alert(1)' }),
      message({ related: [{ line: 1, column: 2, endLine: 1, endColumn: 3, message: HOSTILE }] }),
    ],
    `/site/${HOSTILE}.md`,
    [{ ...aside, suppressions: [{ kind: 'directive', justification: HOSTILE }] }],
  ),
]
const write = (
  format: keyof typeof formatters,
  reports: readonly FileReport[],
  more: Partial<ReportOptions> = {},
) => formatters[format](reports, { ...OPTIONS, ...more })

test.each(Object.keys(formatters) as (keyof typeof formatters)[])(
  '%s: ends in a line end, is the same each time, and holds no character that steers a terminal',
  (format) => {
    for (const reports of [[], mixed, hostile]) {
      const text = write(format, reports)
      expect(text).toMatch(/[^\n]\n$/)
      expect(text).toBe(write(format, reports))
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    }
    const quiet = write(format, mixed, { quiet: true })
    if (format !== 'sarif') expect(quiet).not.toMatch(/"(?:warning|minor|WARNING)"|::warning/)
  },
)

describe('github', () => {
  test('commands with their properties, the worst first, ten of a level, and how many were left out', () => {
    const many = [
      report(
        Array.from({ length: 12 }, (_, at) => message({ level: 'warning', line: at + 1, endLine: at + 1 })),
      ),
      report(
        Array.from({ length: 11 }, () => message()),
        '/site/b.md',
      ),
    ]
    const lines = write('github', many).trimEnd().split('\n')
    expect(lines[0]).toBe(
      '::error file=b.md,line=3,col=5,endLine=3,endColumn=9,title=phi/name::A risk stands here.%0ALeave it out.',
    )
    expect(lines.map((line) => /^::(\w+)/.exec(line)?.[1])).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warning'),
      undefined,
      undefined,
    ])
    expect(lines[20]).toContain('1 error, 2 warnings')
    expect(write('github', mixed)).toContain('::warning file=posts/a.md,line=4,endLine=6,title=')
    expect(write('github', mixed)).toContain('title=not checked::It could not be read.')
    expect(write('github', mixed)).not.toContain('Not annotated')
  })

  test('no text begins a command or a property of its own', () => {
    const commands = write('github', hostile)
      .split('\n')
      .filter((line) => line.trimStart().startsWith('::'))
    expect(commands).toHaveLength(2)
    for (const line of commands)
      expect(line).toMatch(
        /^::error file=[^,:\n]+,line=3,col=5,endLine=3,endColumn=9,title=[^,:\n]+::[^\n]*$/,
      )
    expect(commands[0]).toContain('%250A%3A%3Aerror%3A%3Ax%2Cy%3Az')
  })

  test('paths count from the checkout where the working folder stands in it', () => {
    const one = [report([message()])]
    expect(write('github', one, { root: '/' })).toContain('file=site/posts/a.md,')
    expect(write('github', one, { root: '/site' })).toContain('file=posts/a.md,')
    expect(write('github', one, { root: '/elsewhere' })).toContain('file=posts/a.md,')
    expect(write('gitlab', one, { root: '/' })).toContain('"site/posts/a.md"')
  })
})

test('gitlab: our fingerprints, and none twice', () => {
  const twins = [report([message(), createFatal(null, 'no')]), report([message()], '/site/b.md')]
  const issues = JSON.parse(write('gitlab', [...twins, ...mixed]))
  const prints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)
  expect(prints[0]).toBe('ab'.repeat(16))
  expect(new Set(prints).size).toBe(prints.length)
  for (const one of prints) expect(one).toMatch(/^[0-9a-f]{32}$/)
  expect(issues[0]).toEqual({
    description: 'A risk stands here. Leave it out.',
    check_name: 'phi/name',
    fingerprint: prints[0],
    severity: 'critical',
    location: { path: 'posts/a.md', lines: { begin: 3, end: 3 } },
  })
  expect(issues.map(({ severity }: { severity: string }) => severity)).toEqual([
    'critical',
    'blocker',
    'critical',
    'info',
    'critical',
    'minor',
    'blocker',
  ])
})

/** Tags are closed in the order they were opened, and nothing else holds a bracket or a loose ampersand. */
function checkXml(text: string): void {
  const open: string[] = []
  const [prolog, ...rest] = text.split('?>')
  expect(prolog).toBe('<?xml version="1.0" encoding="UTF-8"')
  for (const [all, close, name, self] of rest
    .join('?>')
    .matchAll(/<(\/?)([\w-]+)(?: [\w-]+="[^"<>]*")*(\/?)>|[<>]|&(?!(?:amp|lt|gt|quot|#39);)/g)) {
    expect(name, all).toBeDefined()
    if (close) expect(open.pop()).toBe(name)
    else if (!self) open.push(name)
  }
  expect(open).toEqual([])
  expect(text).not.toMatch(/[\ufffe\uffff]|\p{Surrogate}/u)
}

describe('junit', () => {
  test('only what fails a run fails; what was set aside is skipped', () => {
    const text = write('junit', mixed)
    checkXml(text)
    checkXml(write('junit', hostile))
    expect(text).toContain('<testsuites name="hipaalint" tests="5" failures="1" errors="1">')
    expect(text).toContain('<skipped message="authorization: AUTH-7">')
    expect(text).toContain('<system-out>warning: A risk stands here.')
    expect(write('junit', [report([])])).toContain('<testcase name="no listed risk" classname="posts/a.md"/>')
  })

  const xsd = fileURLToPath(new URL('junit-10.xsd', SHARED))
  const canCheck = existsSync(xsd) && existsSync(XMLLINT)
  test.skipIf(!canCheck)(`conforms to the schema (skipped without ${xsd} and xmllint)`, () => {
    for (const reports of [[], mixed, hostile]) {
      const run = () =>
        execFileSync(XMLLINT, ['--noout', '--schema', xsd, '-'], {
          input: write('junit', reports),
          stdio: 'pipe',
        })
      expect(run).not.toThrow()
    }
  })
})

test('checkstyle: every draft with its findings', () => {
  const text = write('checkstyle', mixed)
  checkXml(text)
  checkXml(write('checkstyle', hostile))
  expect(text).toContain('<file name="clean.md"/>')
  expect(text).toContain(
    '<error line="3" column="5" severity="error" message="A risk stands here. Leave it out." source="hipaalint.phi/name"/>',
  )
  expect(text).toContain('severity="info"')
})

describe('rdjson', () => {
  const source = 'é👋 x\r\nAge 97 it is.\r\n'
  const measure = (path: string) => (path.endsWith('a.md') ? createRuler(source) : undefined)
  const found = message({
    line: 1,
    column: 5,
    endLine: 2,
    endColumn: 7,
    fix: { range: [11, 13], text: '90 or older' },
  })

  test('columns count bytes; without the draft only lines are told', () => {
    const { diagnostics } = JSON.parse(
      write('rdjson', [report([found]), report([found], '/site/b.md')], { measure }),
    )
    expect(diagnostics[0].location.range).toEqual({
      start: { line: 1, column: 8 },
      end: { line: 2, column: 7 },
    })
    expect(diagnostics[0].suggestions).toEqual([
      { range: { start: { line: 2, column: 5 }, end: { line: 2, column: 7 } }, text: '90 or older' },
    ])
    expect(diagnostics[1].location.range).toEqual({ start: { line: 1 }, end: { line: 2 } })
    expect(diagnostics[1].suggestions).toBeUndefined()
  })

  const path = new URL('rdjson-DiagnosticResult.json', SHARED)
  test.skipIf(!existsSync(path))(`conforms to the schema (skipped without ${path.pathname})`, () => {
    const validate = new Ajv.default({ strict: false }).compile(JSON.parse(readFileSync(path, 'utf8')))
    for (const reports of [[], mixed, hostile, [report([found])]])
      expect(
        validate(JSON.parse(write('rdjson', reports, { measure }))),
        JSON.stringify(validate.errors),
      ).toBe(true)
  })
})

test('compact: a line a finding', () => {
  expect(write('compact', [report([message({ level: 'warning' })])])).toBe(
    'posts/a.md: line 3, col 5, Warning - A risk stands here. (phi/name)\n\n✖ 1 problem (0 errors, 1 warning) in 1 of 1 draft, 0 clean.\n',
  )
})

test('plain: full sentences, no signs', () => {
  const related = [7, 7, 9].map((line) => ({ line, column: 1, endLine: line, endColumn: 2, message: '' }))
  expect(write('plain', [report([message({ related })]), report([], '/site/clean.md', [aside])])).toBe(
    [
      'The draft posts/a.md has 1 finding.',
      'It is an error on line 3, column 5. A risk stands here. What to do: Leave it out. The same matter stands again on lines 7 and 9. The rule is phi/name.',
      'On line 3 of clean.md, a finding of the rule phi/name is set aside by the authorization (AUTH-7).',
      'hipaalint found 1 error, 0 warnings and 0 notes in 1 of 2 drafts. In 1 draft no listed risk was found. 1 finding is covered by an authorization.\n',
    ].join('\n\n'),
  )
  const known: SuppressedMessage = { ...aside, suppressions: [{ kind: 'baseline', justification: '' }] }
  expect(write('plain', [report([], '/site/a.md', [known])])).toMatch(
    /is set aside by the baseline\.\n\nNo new risk was found in 1 draft\. 1 finding is in the baseline\. This/,
  )
  expect(write('plain', [report([])])).toMatch(/^No listed risk was found in 1 draft\. This is neither/)
})

interface Node {
  readonly type: string
  readonly tagName?: string
  readonly value?: string
  readonly url?: string
  readonly properties?: Record<string, unknown>
  readonly children?: readonly Node[]
}

function listNodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(listNodes)]
}

describe('markdown', () => {
  const parse = (text: string) => listNodes(unified().use(remarkParse).use(remarkGfm).parse(text) as Node)

  test('a table, the worst first, and what was set aside', () => {
    const text = write('markdown', mixed)
    const rows = text.split('\n').filter((line) => line.startsWith('| <code>'))
    expect(rows.map((row) => row.split(' | ')[2])).toEqual([
      'not checked',
      'error',
      'warning',
      'note',
      '[phi/name](https://hipaalint.example/rules/phi/name)',
    ])
    expect(text).toContain('<summary>Set aside: 1 finding</summary>')
  })

  test('text is only text: no markup, link or cell comes of it', () => {
    const nodes = parse(write('markdown', hostile))
    const rows = nodes.filter(({ type }) => type === 'tableRow')
    expect(rows.map(({ children }) => children?.length)).toEqual([5, 5, 5, 5, 5])
    const tags = nodes.filter(({ type }) => type === 'html').map(({ value }) => value)
    expect(new Set(tags)).toEqual(
      new Set([
        '<code>',
        '</code>',
        '<br>',
        '<!-- -->',
        '<details>',
        '<summary>Set aside: 1 finding</summary>',
        '</details>',
      ]),
    )
    const links = nodes.filter(({ type }) => type === 'link').map(({ url }) => url)
    expect(new Set(links)).toEqual(new Set(['https://hipaalint.example/rules/phi/name']))
    expect(nodes.filter(({ type }) => /^(?:emphasis|strong|inlineCode|delete|image)$/.test(type))).toEqual([])
    expect(nodes.map(({ value }) => value).join('')).toContain('a|b`c`*d*_e_<script>alert(1)</script>&amp;')
    expect(write('markdown', hostile)).not.toMatch(/@team/)
  })

  test('a summary has its limit, and counts what is left out', () => {
    const many = [report(Array.from({ length: 1000 }, () => message()))]
    const text = formatSummary(many, OPTIONS, 20_000)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000)
    const rows = text.split('\n').filter((line) => line.startsWith('| <code>')).length
    expect(rows).toBeGreaterThan(50)
    expect(text).toContain(`${1000 - rows} more findings`)
    expect(formatSummary(many, OPTIONS, 100)).toBe('')
    expect(formatSummary(many, OPTIONS, -5)).toBe('')
  })
})

describe('html', () => {
  const read = (text: string) => listNodes(unified().use(rehypeParse).parse(text) as Node)
  const tags = (nodes: readonly Node[]) => nodes.flatMap(({ tagName }) => tagName ?? [])

  test('one page that needs and may run nothing, with its words in their order', () => {
    const text = write('html', mixed)
    const nodes = read(text)
    expect(tags(nodes).filter((tag) => /^(?:script|link|img|iframe|form|object)$/.test(tag))).toEqual([])
    expect(text).toMatch(/<html lang="en">[\s\S]*<title>hipaalint found 2 errors/)
    expect(tags(nodes).filter((tag) => /^(?:main|h\d|nav|ol|details|caption)$/.test(tag))).toEqual([
      'main',
      'h1',
      'nav',
      'h2',
      'ol',
      'h2',
      'ol',
      'details',
      'caption',
    ])
    const style = nodes.find(({ tagName }) => tagName === 'style')?.children?.[0].value ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(text).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'`)
    const ids = nodes.flatMap(({ properties }) => properties?.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('text is only text', () => {
    const nodes = read(write('html', hostile))
    expect(tags(nodes)).not.toContain('script')
    const links = nodes.flatMap(({ properties }) => properties?.href ?? [])
    expect(new Set(links)).toEqual(new Set(['https://hipaalint.example/rules/phi/name']))
    const events = nodes.flatMap(({ properties }) => Object.keys(properties ?? {}))
    expect(events.filter((name) => /^(?:on|style)/i.test(name))).toEqual([])
    expect(nodes.map(({ value }) => value).join('')).toContain('<script>alert(1)</script>&amp;"\'%0A')
  })
})
