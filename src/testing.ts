import { CORE_RULES } from './check/core.ts'
import { lineIndex } from './check/lines.ts'
import type { Message } from './diagnostic.ts'
import type { ContentType, Document, ImageMetadata } from './document.ts'
import { lint } from './lint.ts'
import { type LintOptions, NO_ORGANIZATION } from './options.ts'
import { DraftError } from './parse/draft-error.ts'
import { decodeDraft, isUnreadable } from './read.ts'
import { checkParts, type Example, type Rule } from './rule.ts'
import { EXAMPLE_FORMS, type ExampleForm } from './testing/example-forms.ts'

/** The day on which examples are read. */
export const EXAMPLE_DAY = '2031-06-15'

/** What is wrong with a rule's examples. With none, `checkExamples` gives an empty list. */
export interface ExampleFailure {
  /** "fail 3 in a table cell": the list, the number in it from 1, and the form. */
  readonly where: string
  readonly expected: string
  readonly actual: string
}

/** An example that does not read as English shows nothing. */
const UNREAD = CORE_RULES.language.id

type Case = Exclude<Example, string> & { readonly list: 'fail' | 'pass'; readonly where: string }

/**
 * Lints every example of a rule with that rule alone, as written and in the forms that drafts come in (CRLF, byte order
 * mark, block quote, list item, table cell), and compares what was reported with the «marks». For any test runner:
 * `expect(await checkExamples(rule)).toEqual([])`. @throws TypeError for what is no whole rule.
 */
export async function checkExamples(rule: Rule): Promise<ExampleFailure[]> {
  checkParts(rule, 'checkExamples')
  const cases = (['fail', 'pass'] as const).flatMap((list) =>
    rule.examples[list].map((example, index) => readExample(example, list, index)),
  )
  const failures = checkLists(cases)
  for (const one of cases) {
    for (const form of EXAMPLE_FORMS) {
      const failure = await checkForm(rule, one, form)
      if (failure) failures.push(failure)
      // A slip in the example itself shows in every form: once is enough.
      if (failure && form === EXAMPLE_FORMS[0]) break
    }
  }
  return failures
}

/** The type an example is linted as: its own, else `blog`, else the first that the rule knows. */
function typeOfExample(rule: Rule, example: Example): ContentType {
  const type = typeof example === 'string' ? undefined : example.type
  return type ?? (rule.types.includes('blog') ? 'blog' : rule.types[0])
}

function readExample(example: Example, list: Case['list'], index: number): Case {
  const where = `${list} ${index + 1}`
  return typeof example === 'string' ? { text: example, list, where } : { ...example, list, where }
}

/** Slips that no linting is needed for. */
function checkLists(cases: readonly Case[]): ExampleFailure[] {
  const failures: ExampleFailure[] = []
  const seen = new Map<string, string>()
  for (const list of ['fail', 'pass']) {
    if (!cases.some((one) => one.list === list)) {
      failures.push({ where: list, expected: 'at least one example', actual: 'none' })
    }
  }
  for (const { text, type, file, options, images, whole, list, where } of cases) {
    const key = JSON.stringify([unmark(text).trim(), type, file, options, images])
    const twin = seen.get(key)
    if (twin) failures.push({ where, expected: 'an example of its own', actual: `the same as ${twin}` })
    seen.set(key, where)
    const marked = unmark(text) !== text
    const wanted = list === 'fail' && !whole
    if (marked !== wanted) {
      const expected = wanted ? 'at least one «mark», or `whole: true`' : 'no «mark»'
      failures.push({ where, expected, actual: text })
    }
  }
  return failures
}

/** A picture whose file says nothing. */
const SILENT: ImageMetadata = {
  position: false,
  date: false,
  serial: false,
  shown: [],
  captions: [],
  makers: [],
}

async function checkForm(rule: Rule, one: Case, form: ExampleForm): Promise<ExampleFailure | undefined> {
  const type = typeOfExample(rule, one)
  const path = one.file ?? 'draft.md'
  if (form.markdown && /\.(?:txt|html?)$/.test(path)) return undefined
  if (form.quotes && (type === 'reply' || type === 'share')) return undefined
  const written = form.write(one.text)
  if (written === undefined) return undefined
  // Reading takes the byte order mark away.
  const expected = written.replace(/^\uFEFF/, '')
  const source = unmark(expected)
  const setting = { level: rule.severity, options: one.options ?? {} }
  const options = {
    path,
    type,
    today: EXAMPLE_DAY,
    organization: NO_ORGANIZATION,
    rules: new Map([[rule.id, setting]]),
    register: [],
    images: new Map(Object.entries(one.images ?? {}).map(([key, said]) => [key, { ...SILENT, ...said }])),
    inlineConfig: true,
    noInlineSuppression: [],
    allow: [],
    debug: true,
  }
  const wanted = one.whole ? `${source}\n1:1` : expected
  const actual = await lintBytes(rule, new TextEncoder().encode(unmark(written)), options)
  return actual === wanted ? undefined : { where: `${one.where} ${form.name}`, expected: wanted, actual }
}

/** The source as `show` has it, or why it cannot be read. */
async function lintBytes(rule: Rule, bytes: Uint8Array, options: LintOptions): Promise<string> {
  const draft = await decodeDraft(options.path, bytes)
  if (isUnreadable(draft)) return `not linted: ${draft.reason}`
  try {
    const { messages } = lint(draft, options, [hold(rule)])
    const told = messages.filter(({ ruleId, fatal }) => ruleId === rule.id || ruleId === UNREAD || fatal)
    return show(draft.source, told)
  } catch (error) {
    if (!(error instanceof DraftError)) throw error
    return `not linted: ${error.message}`
  }
}

/** The source with marks around what was reported; beneath it what stands at 1:1, what failed and what was left open. */
function show(source: string, messages: readonly Message[]): string {
  const lines = lineIndex(source)
  const notes: string[] = []
  const marks: { at: number; mark: string }[] = []
  for (const message of messages) {
    const at = lines.start(message.line) + message.column - 1
    const end = lines.start(message.endLine) + message.endColumn - 1
    const texts = [message.message, ...(message.related ?? []).map((one) => one.message)]
    if (message.fatal || message.ruleId === UNREAD) notes.push(message.message)
    else if (at === end) notes.push(`${message.line}:${message.column}`)
    else marks.push({ at, mark: '«' }, { at: end, mark: '»' })
    if (texts.some((text) => /\{[\w-]+\}/.test(text))) notes.push(`left open: ${message.message}`)
  }
  let shown = source
  // From the end, so that offsets hold; where two meet, one closes before the next opens.
  for (const { at, mark } of marks.sort((a, b) => b.at - a.at || (a.mark === '«' ? -1 : 1))) {
    shown = shown.slice(0, at) + mark + shown.slice(at)
  }
  return [shown, ...notes].join('\n')
}

function unmark(text: string): string {
  return text.replace(/[«»]/g, '')
}

/** The rule over a document that nothing can change: frozen, and its token tables compared afterwards. */
function hold(rule: Rule): Rule {
  return {
    ...rule,
    *check(document, options) {
      freeze(document, new Set())
      const before = print(document)
      yield* rule.check(document, options)
      if (print(document) !== before) throw new TypeError('the rule changed the token tables')
    },
  }
}

function freeze(value: unknown, seen: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) return
  seen.add(Object.freeze(value))
  for (const inner of Object.values(value)) freeze(inner, seen)
}

function print({ tokens, terms }: Document): string {
  return [...Object.values(tokens), ...Object.values(terms)].map(String).join(';')
}
