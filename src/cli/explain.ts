import { CORE_RULES } from '../check/core.ts'
import { type RuleText, ruleUrl } from '../check/message.ts'
import { listWords } from '../config/mistake.ts'
import { wrapWords } from '../report/text.ts'
import { type Example, type Rule, type RuleOption, typesOf } from '../rule.ts'
import { tellRewrites } from '../rule-page.ts'
import { describeOwn, describeRule } from './list-rules.ts'

/** Everything there is to say about a rule, for a terminal; undefined when no rule has that id. */
export function explain(id: string, rules: readonly Rule[], columns = 80): string | undefined {
  const width = Math.max(40, Math.min(columns, 100))
  const rule = rules.find((one) => one.id === id)
  if (rule) return writeRule(rule, width)
  const own: RuleText | undefined = Object.values(CORE_RULES).find((one) => one.id === id)
  return own && joinParts([writeHead(own, ''), ...writeAdvice(own, width), ruleUrl(id)])
}

/** The same as data; undefined when no rule has that id. */
export function explainAsJson(id: string, rules: readonly Rule[]): string | undefined {
  const rule = rules.find((one) => one.id === id)
  const own: RuleText | undefined = Object.values(CORE_RULES).find((one) => one.id === id)
  const { why, remedy } = rule ?? own ?? {}
  const head = rule ? describeRule(rule) : own && describeOwn(own)
  if (!head) return undefined
  const rest = rule && { basis: rule.basis, case: rule.case, examples: rule.examples }
  return `${JSON.stringify({ ...head, why, remedy, ...rest }, null, 2)}\n`
}

/** The ids that `explain` knows. */
export function listIds(rules: readonly Rule[]): string[] {
  return [...rules.map(({ id }) => id), ...Object.values(CORE_RULES).map(({ id }) => id)]
}

function writeRule(rule: Rule, width: number): string {
  const presets = rule.presets.length === 0 ? 'all' : rule.presets.join(', ')
  const rewrites = tellRewrites(rule)
  const options = Object.entries(rule.options).flatMap(([name, option]) => [
    `  ${name} (${describeOption(option)})`,
    ...indent(option.description, width, 4),
  ])
  const law = rule.basis.flatMap(({ title, url }) => [
    ...indent(title, width, 2),
    ...(url ? [`    ${url}`] : []),
  ])
  return joinParts([
    writeHead(
      rule,
      `; presets: ${presets}; types: ${typesOf(rule).join(', ')}${rewrites && `; ${rewrites}`}`,
    ),
    ...writeAdvice(rule, width),
    ['Law', ...law].join('\n'),
    ['Case', ...indent(rule.case, width, 2)].join('\n'),
    ['Options', ...(options.length === 0 ? ['  none'] : options)].join('\n'),
    writeExamples('Reported (what stands in « »)', rule.examples.fail),
    writeExamples('Not reported', rule.examples.pass),
    ruleUrl(rule.id),
  ])
}

function writeHead({ id, severity, summary }: RuleText, rest: string): string {
  return `${id} (${severity}${rest})\n${summary}`
}

function writeAdvice({ why, remedy }: RuleText, width: number): string[] {
  return [
    ['Why', ...indent(why, width, 2)].join('\n'),
    ['What to write instead', ...indent(remedy, width, 2)].join('\n'),
  ]
}

function describeOption(option: RuleOption): string {
  if (option.type === 'integer') return `whole number from ${option.minimum}; ${option.default} unless set`
  if (option.type === 'boolean') return `true or false; ${option.default} unless set`
  if (option.type === 'choice') return `${listWords(option.choices)}; ${option.default} unless set`
  if (option.type === 'table')
    return `map of names of your own to ${listWords(option.choices)}; empty unless set`
  return `list of texts; ${option.default.length === 0 ? 'empty' : option.default.join(', ')} unless set`
}

function writeExamples(title: string, examples: readonly Example[]): string {
  if (examples.length === 0) return ''
  return [title, ...examples.map(writeExample)].join('\n')
}

/** As in the rule's file, with what it needs to be told beside its text. */
function writeExample(example: Example): string {
  const { text, type, file, options, images } =
    typeof example === 'string' ? { text: example } : { ...example }
  const notes = [type, file, options && JSON.stringify(options), images && JSON.stringify(images)].filter(
    (note) => note !== undefined,
  )
  const head = notes.length === 0 ? [] : [`  (${notes.join('; ')})`]
  const lines = text.trimEnd().split('\n')
  return [...head, ...lines.map((line) => `  | ${line}`.trimEnd()), ''].join('\n')
}

function indent(text: string, width: number, by: number): string[] {
  return wrapWords(text, width - by).map((row) => ' '.repeat(by) + row)
}

function joinParts(parts: readonly string[]): string {
  return `${parts
    .filter((part) => part !== '')
    .map((part) => part.trimEnd())
    .join('\n\n')}\n`
}
