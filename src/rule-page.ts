import type { ContentType } from './document.ts'
import { type Example, type Rule, type RuleOption, typesOf } from './rule.ts'

const TYPES: Readonly<Record<ContentType, string>> = {
  blog: 'blog posts',
  'press-release': 'press releases',
  guide: 'guides',
  social: 'social posts',
  reply: 'replies',
  share: 'shares',
  testimonial: 'testimonials',
}

const LEVELS = { note: 'note', warn: 'warning', error: 'error' } as const

/** The page of a rule, `rules/<id>.md`: all of it said once, in the rule. */
export function writeRulePage(rule: Rule): string {
  const { id, summary, why, remedy, messages, examples, basis, options } = rule
  const parts = [
    `<!-- Computed from ${id}.ts: edit the rule, then run \`npx vitest run -u\`. -->`,
    `# ${id}`,
    '## What it finds',
    `${summary}.`,
    listItems(Object.values(messages).map((text) => `"${text}"`)),
    `Level: **${LEVELS[rule.severity]}** ${listPresets(rule)}. It reads ${joinWords(typesOf(rule).map((type) => TYPES[type]))}.`,
    ...(rule.fix ? ['**Fixable**: `--fix` makes the rewrite where it is certain.'] : []),
    ...(rule.suggest ? ['**Suggestion**: the JSON report gives editors other words to choose from.'] : []),
    '## Why it matters',
    why,
    '## What to write instead',
    remedy,
    '## Examples',
    'The «marks» stand around what is reported; they are no part of the draft.',
    '### Flagged',
    ...examples.fail.map(writeExample),
    '### Not flagged',
    ...examples.pass.map(writeExample),
    '## Options',
    writeOptions(rule, Object.entries(options)),
    '## Law and guidance',
    listItems(basis.map(({ title, url }) => (url ? `[${title}](${url})` : title))),
    '## The case behind it',
    rule.case,
    '## How to silence it',
    writeSilencing(rule),
  ]
  return `${parts.join('\n\n')}\n`
}

/** The table of rules for the README. */
export function writeRuleTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](rules/${rule.id}.md) | ${escapeCell(rule.summary)} | ${LEVELS[rule.severity]} | ${tellRewrites(rule)} |`,
  )
  return ['| Rule | What it finds | Level | Rewrites |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** What a rule rewrites: `fixable` by `--fix`, or a `suggestion` to choose. */
export function tellRewrites({ fix, suggest }: Pick<Rule, 'fix' | 'suggest'>): string {
  return [...(fix ? ['fixable'] : []), ...(suggest ? ['suggestion'] : [])].join(', ')
}

/** Puts computed text between `<!-- name:start -->` and `<!-- name:end -->`. @throws RangeError when they are missing. */
export function fillBetween(text: string, name: string, computed: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new RangeError(`no ${start} … ${end} here`)
  return `${text.slice(0, from)}${start}\n${computed}\n${text.slice(to)}`
}

/** A config to start from, with every rule at its own level and every option at its default. */
export function writeExampleConfig(rules: readonly Rule[]): string {
  const config = {
    $schema: './node_modules/hipaalint/schema.json',
    extends: ['recommended'],
    organization: {
      name: 'Glenbrook Health',
      aliases: ['Glenbrook'],
      type: 'covered-entity',
      phones: ['555-0117'],
      emails: ['press@glenbrook.example'],
      domains: ['glenbrook.example'],
      staff: ['Ines Okoro, RN'],
    },
    rules: Object.fromEntries(rules.map((rule) => [rule.id, listSetting(rule)])),
    overrides: [{ files: ['press/**'], type: 'press-release' }],
    authorizations: 'authorizations.yml',
  }
  return `${JSON.stringify(config, null, 2)}\n`
}

function listSetting({ severity, options }: Rule) {
  const defaults = Object.entries(options).map(([name, option]) => [name, option.default])
  return defaults.length > 0 ? [severity, Object.fromEntries(defaults)] : severity
}

function listPresets({ presets }: Rule): string {
  const names = [...presets, 'all'].map((name) => `\`${name}\``)
  return `in the ${names.length > 1 ? 'presets' : 'preset'} ${joinWords(names)}`
}

function writeExample(example: Example): string {
  const { text, type, file, options, images, whole } =
    typeof example === 'string' ? { text: example } : example
  const said = [
    ...(type ? [`among ${TYPES[type]}`] : []),
    ...(file ? [`in a file named \`${file}\``] : []),
    ...(options ? [`with \`${JSON.stringify(options)}\``] : []),
    ...Object.entries(images ?? {}).map(([name, said]) => `with \`${JSON.stringify(said)}\` in \`${name}\``),
    ...(whole ? ['as a whole'] : []),
  ]
  const ticks = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length)) + 1
  const fence = '`'.repeat(ticks)
  const block = `${fence}markdown\n${text.trimEnd()}\n${fence}`
  return said.length > 0 ? `${capitalize(joinWords(said))}:\n\n${block}` : block
}

function writeOptions({ id, severity }: Rule, options: readonly (readonly [string, RuleOption])[]): string {
  if (options.length === 0) return 'None.'
  const rows = options.map(([name, option]) => {
    const cells = [`\`${name}\``, describeKind(option), `\`${JSON.stringify(option.default)}\``]
    return `| ${[...cells, escapeCell(option.description)].join(' | ')} |`
  })
  const defaults = Object.fromEntries(options.map(([name, option]) => [name, option.default]))
  const setting = `"rules": { "${id}": ["${severity}", ${JSON.stringify(defaults)}] }`
  return [
    ['| Option | Type | Default | Meaning |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    `\`\`\`json\n${setting}\n\`\`\``,
  ].join('\n\n')
}

function describeKind(option: RuleOption): string {
  if (option.type === 'integer') return `integer, at least ${option.minimum}`
  if (option.type === 'boolean' || option.type === 'strings') return option.type
  const choices = option.choices.map((choice) => `\`${choice}\``).join(', ')
  return option.type === 'choice' ? `one of ${choices}` : `map of names to one of ${choices}`
}

function writeSilencing({ id }: Rule): string {
  const comment = (reason: string) => `<!-- hipaalint-disable-next-line ${id} -- ${reason} -->`
  return [
    'If the copy is right as it stands, say why, above the line and without naming anybody:',
    `\`\`\`markdown\n${comment('checked by the privacy office, ticket 4471')}\n\`\`\``,
    'The reason is kept in the report. A comment without one switches nothing off and is itself a finding.',
    `For a whole folder set \`"${id}": "off"\` under \`overrides\` in the config.`,
  ].join('\n\n')
}

function listItems(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|')
}
