import { annotate } from '../annotate.ts'
import { isNumber, readDay, readEntry } from '../authorization/entry.ts'
import { findRegistered, readId } from '../authorization/read.ts'
import { lineIndex } from '../check/lines.ts'
import type { Checked } from '../check/message.ts'
import { check } from '../check.ts'
import type { Register } from '../config/named-files.ts'
import type { Document } from '../document.ts'
import { type LintOptions, NO_ORGANIZATION } from '../options.ts'
import { parse } from '../parse.ts'
import type { Draft } from '../read.ts'
import type { Rule } from '../rule.ts'
import { splitWords } from '../suppress/name-words.ts'
import { createNameTest } from '../suppress/reason.ts'
import { addTwin, type Definitions } from './twins.ts'

/** What is wrong with an entry or reference, or worth knowing of it, in words that hold nobody's name. */
export interface Problem {
  /** A message of the rule on defective authorizations, or `twice`. */
  readonly kind: string
  readonly level: 'error' | 'warning' | 'note'
  readonly message: string
}

/** An entry of a register, an entry that a draft states, or a draft's reference to a register. */
export interface Entry {
  readonly kind: 'register' | 'draft' | 'reference'
  /** Absolute. */
  readonly filePath: string
  readonly line: number
  /** Undefined where it has none, or none that may be printed: a name is no number. */
  readonly id: string | undefined
  /** Days as YYYY-MM-DD; undefined where it has none, or an event. */
  readonly signed: string | undefined
  readonly expires: string | undefined
  readonly problems: readonly Problem[]
  /** Drafts that refer to an entry of a register, or state one with its id. */
  readonly usedBy: { readonly filePath: string; readonly line: number }[]
}

/** What was found so far. */
export interface Records {
  readonly entries: Entry[]
  readonly definitions: Definitions
  drafts: number
}

/** Nothing found yet. */
export function startRecords(): Records {
  return { entries: [], definitions: new Map(), drafts: 0 }
}

/** Judges each entry of a register by itself: for no channel and no story. */
export function judgeRegister(register: Register, today: string, rule: Rule, records: Records): void {
  const { file, entries, findLine } = register
  const options = bareOptions(today)
  const blank = annotate(parse('', { markdown: undefined, matter: undefined }), options)
  for (const [index, value] of entries.entries()) {
    const entry = readEntry(value, [], { today, channels: [] })
    const judged = { ...blank, authorizations: [entry] }
    // Whether a draft tells of research is for the draft to show.
    const found = judge(judged, '', rule, options).filter(
      (one) => !(entry.research && keyOf(one) === 'wrong-purpose'),
    )
    const place = { filePath: file, line: findLine(index) }
    const twin = addTwin(records.definitions, readId(value), value, place, true)
    records.entries.push({
      kind: 'register',
      ...place,
      id: entry.person && sharesWord(entry.id ?? '', entry.person) ? undefined : entry.id,
      ...daysOf(value),
      problems: [...found.map(tell), ...twin],
      usedBy: [],
    })
  }
}

/** Judges what a draft states and refers to, with its channels and its story. Call it after the registers. @throws DraftError */
export function judgeDraft(
  draft: Draft,
  options: LintOptions,
  register: Register | undefined,
  rule: Rule,
  records: Records,
): void {
  records.drafts++
  const { matter } = draft.syntax
  if (!matter || !/authorization/.test(draft.source.slice(matter.range.whole.start, matter.range.whole.end)))
    return
  const document = annotate(parse(draft.source, draft.syntax), options)
  const found = judge(document, draft.source, rule, options)
  const lines = lineIndex(draft.source)
  const namesPerson = createNameTest(document, [])
  for (const entry of document.authorizations) {
    const source = document.frontMatter?.place(entry.entry)
    if (!source) continue
    const own = found.filter(
      (one) => one.source && one.source.start >= source.start && one.source.end <= source.end,
    )
    const problems = own.map(tell)
    const place = { filePath: draft.path, line: lines.place(source.start).line }
    const value = valueAt(document.frontMatter?.data, entry.entry)
    const shown = (id: string | undefined) =>
      id !== undefined && isNumber(id) && !namesPerson(id) ? id : undefined
    const statesOwn = typeof value !== 'string' && typeof value !== 'number'
    if (statesOwn) {
      const twin = addTwin(records.definitions, readId(value), value, place, false)
      const head = { kind: 'draft' as const, ...place, id: shown(entry.id), ...daysOf(value) }
      records.entries.push({ ...head, problems: [...problems, ...twin], usedBy: [] })
    }
    const meant = findMeant(statesOwn ? (readId(value) ?? '') : value, register, records)
    meant?.usedBy.push(place)
    if (statesOwn) continue
    const known = new Set(meant?.problems.map(({ message }) => message))
    const more = problems.filter(({ message }) => !known.has(message))
    if (more.length === 0) continue
    const id = meant ? meant.id : shown(String(value).trim())
    records.entries.push({
      kind: 'reference',
      ...place,
      id,
      signed: undefined,
      expires: meant?.expires,
      problems: more,
      usedBy: [],
    })
  }
}

/** The entry of the register that a draft means. */
function findMeant(id: unknown, register: Register | undefined, { entries }: Records): Entry | undefined {
  const index = register ? findRegistered(register.entries, id) : -1
  const own = entries.filter(({ kind, filePath }) => kind === 'register' && filePath === register?.file)
  return own[index]
}

/** The one judgement there is, the rule's, whatever level a config gives it. */
function judge(document: Document, source: string, rule: Rule, options: LintOptions): Checked[] {
  const rules = new Map([[rule.id, { level: rule.severity, options: {} }]])
  return check(document, source, [rule], { ...options, rules }).filter(
    ({ message }) => message.ruleId === rule.id,
  )
}

const keyOf = ({ gist }: Checked) => gist.split('\n')[0]

function tell(found: Checked): Problem {
  const { level, message } = found.message
  return { kind: keyOf(found), level, message }
}

function daysOf(value: unknown): Pick<Entry, 'signed' | 'expires'> {
  const fields = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  return { signed: readDay(fields.signed), expires: readDay(fields.expires) }
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)?.[key], data)
}

function sharesWord(id: string, person: string): boolean {
  const words = new Set(splitWords(person.toLowerCase()))
  return splitWords(id.toLowerCase()).some((word) => words.has(word))
}

function bareOptions(today: string): LintOptions {
  return {
    path: 'register',
    type: 'blog',
    today,
    organization: NO_ORGANIZATION,
    rules: new Map(),
    register: [],
    inlineConfig: false,
    noInlineSuppression: [],
    allow: [],
  }
}
