import { readDirectives } from '../src/annotate/directives.ts'
import { indexPeople } from '../src/annotate/people-index.ts'
import { readAuthorizations } from '../src/authorization/read.ts'
import type { Block, Document, FrontMatter, Person, Role, Sentence, Span } from '../src/document.ts'
import { NO_ENTITIES } from '../src/entities/index.ts'
import { type LintOptions, NO_ORGANIZATION, type RuleLevel } from '../src/options.ts'
import type { Finding, Rule } from '../src/rule.ts'

/** A document made by hand: text is the source, paragraphs stand between blank lines, sentences end in a full stop. */
export function fakeDocument(source: string, extra: Partial<Document> = {}): Document {
  const comments = [...source.matchAll(/<!--(.*?)-->/gs)].map((match) => ({
    value: match[1],
    source: { start: match.index, end: match.index + match[0].length },
  }))
  const blocks: Block[] = findAll(source, /\S(?:(?!(?:\r?\n){2}|<!--)[\s\S])*/g).map((span) => {
    return { kind: 'paragraph', span, quoted: false, group: -1 }
  })
  const sentences: Sentence[] = blocks.flatMap(({ span }, block) =>
    findAll(source.slice(span.start, span.end), /\S[^.]*\.?/g).map(({ start, end }) => ({
      span: { start: span.start + start, end: span.start + end },
      block,
      first: 0,
      last: 0,
    })),
  )
  const none = new Int32Array()
  return {
    text: source,
    blocks,
    marks: [],
    comments,
    frontMatter: undefined,
    locate: (span) => span,
    path: 'draft.md',
    type: 'blog',
    channels: ['website'],
    today: '2031-06-01',
    organization: NO_ORGANIZATION,
    english: true,
    told: indexPeople(extra.people ?? []),
    tokens: {
      count: 0,
      start: none,
      end: none,
      hash: new Int32Array(),
      kind: new Uint8Array(),
      bits: new Uint8Array(),
      possessive: new Uint8Array(),
    },
    terms: {} as Document['terms'],
    sentences,
    sections: [],
    entities: NO_ENTITIES,
    people: [],
    answers: new Map(),
    images: new Map(),
    directives: readDirectives(comments),
    authorizations: readAuthorizations(
      {
        frontMatter: extra.frontMatter,
        today: extra.today ?? '2031-06-01',
        channels: extra.channels ?? ['website'],
      },
      [],
    ),
    ...extra,
  }
}

/** A rule that finds a word wherever it stands. */
export function fakeRule(
  id: string,
  word: string,
  finding: Partial<Finding> = {},
  extra: Partial<Rule> = {},
): Rule {
  return {
    id,
    severity: 'error',
    presets: ['recommended'],
    types: ['blog'],
    summary: `Finds what ${id} finds`,
    messages: { found: 'A risk stands here.' },
    why: 'It can point to one person.',
    remedy: 'Leave it out.',
    basis: [{ title: '45 CFR 164.514(b)', url: 'https://www.ecfr.gov/current/title-45/section-164.514' }],
    case: 'No case is known.',
    options: {},
    examples: { fail: [], pass: [] },
    *check(document) {
      for (const { index } of document.text.matchAll(new RegExp(word, 'g'))) {
        yield { span: { start: index, end: index + word.length }, message: 'found', ...finding }
      }
    },
    ...extra,
  }
}

/** Options with the rules at their own levels, or at others. */
export function fakeOptions(
  rules: readonly Rule[],
  extra: Partial<LintOptions> = {},
  levels: Record<string, RuleLevel> = {},
): LintOptions {
  const settings = rules.map(
    ({ id, severity }) => [id, { level: levels[id] ?? severity, options: {} }] as const,
  )
  const core = Object.entries(levels).map(([id, level]) => [id, { level, options: {} }] as const)
  return {
    path: 'draft.md',
    today: '2031-06-01',
    organization: NO_ORGANIZATION,
    rules: new Map([...core, ...settings]),
    register: [],
    inlineConfig: true,
    noInlineSuppression: [],
    allow: [],
    ...extra,
  }
}

/** Somebody named wherever the name stands. */
export function fakePerson(source: string, name: string, role: Role | undefined, told = 1): Person {
  const mentions = [...source.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    span: { start: index, end: index + name.length },
    sentence: source.slice(0, index).split('.').length - 1,
    form: 'name' as const,
    full: name.includes(' '),
    evidence: 0,
  }))
  return { mentions, role, certain: true, cues: [], anchors: [], told }
}

/** Front matter as data, all of it at the start of the draft. */
export function fakeFrontMatter(data: Record<string, unknown>): FrontMatter {
  const source = { start: 0, end: 3 }
  return { data, source, place: () => source }
}

function findAll(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)]
    .filter((match) => !match[0].startsWith('<!--'))
    .map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length }))
}
