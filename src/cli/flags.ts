import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { countDays } from '../calendar.ts'
import { suggest } from '../config/mistake.ts'
import { isPreset, LEVELS, PRESETS, type Preset, suggestLevel } from '../config/presets.ts'
import type { Overrides } from '../config/resolve.ts'
import { CONTENT_TYPE_NAMES, contentTypeNamed } from '../content-type.ts'
import { readShard, type Shard } from '../discover/shard.ts'
import type { ContentType } from '../document.ts'
import { findNearest } from '../nearest.ts'

const COMMANDS = ['rules', 'explain', 'print-config', 'register', 'merge', 'help']

/** Flags that were mistyped or do not go together; all of them. */
export class UsageError extends Error {
  readonly lines: readonly string[]

  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
    this.name = 'UsageError'
    this.lines = lines
  }
}

/** Flags as they were typed. */
export interface Flags {
  readonly config?: string | false
  readonly type?: string
  readonly preset?: readonly string[]
  readonly rule?: readonly string[]
  readonly format: string
  readonly outputFile?: string
  readonly quiet?: boolean
  readonly maxWarnings?: string
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly staged?: boolean
  readonly since?: string
  readonly changedLines?: boolean
  readonly ignorePattern?: readonly string[]
  readonly ignore: boolean
  readonly inlineConfig: boolean
  readonly errorOnUnmatchedPattern: boolean
  readonly showText?: boolean
  readonly today?: string
  readonly shard?: string
  readonly color?: boolean
  readonly debug?: boolean
}

/** Flags whose words are known to be right. */
export interface CheckedFlags {
  readonly overrides: Overrides
  readonly maxWarnings: number | undefined
  readonly today: string | undefined
  readonly shard: Shard | undefined
}

/** Checks what flags say against what there is. @throws UsageError with every mistake and the nearest right name. */
export function checkFlags(
  flags: Flags,
  known: { readonly ids: readonly string[]; readonly formats: readonly string[] },
): CheckedFlags {
  const mistakes: string[] = []
  const report = (flag: string, value: string, rest: string) =>
    mistakes.push(`${flag}: unknown ${JSON.stringify(value)}${rest}`)

  const presets = (flags.preset ?? []).filter((name): name is Preset => {
    if (!isPreset(name)) report('--preset', name, suggest(name, PRESETS))
    return isPreset(name)
  })
  const rules = (flags.rule ?? []).flatMap((text) => readRule(text, known.ids, mistakes) ?? [])
  let type: ContentType | undefined
  if (flags.type !== undefined) {
    type = contentTypeNamed(flags.type)
    if (type === undefined) report('--type', flags.type, suggest(flags.type, CONTENT_TYPE_NAMES))
  }
  if (!known.formats.includes(flags.format)) {
    report('--format', flags.format, suggest(flags.format, known.formats))
  }
  const { maxWarnings, today } = flags
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings)) {
    mistakes.push(`--max-warnings: found ${JSON.stringify(maxWarnings)}; expected a whole number from 0`)
  }
  if (today !== undefined && countDays(today) === undefined) {
    mistakes.push(`--today: found ${JSON.stringify(today)}; expected a day as YYYY-MM-DD`)
  }
  const shard = flags.shard === undefined ? undefined : readShard(flags.shard)
  if (flags.shard !== undefined && shard === undefined) {
    mistakes.push(`--shard: found ${JSON.stringify(flags.shard)}; expected I/N from 1/N to N/N, such as 1/8`)
  }
  if (mistakes.length > 0) throw new UsageError(mistakes)
  return {
    overrides: { type, presets, rules },
    maxWarnings: maxWarnings === undefined ? undefined : Number(maxWarnings),
    today,
    shard,
  }
}

/** `ID: level`. */
function readRule(
  text: string,
  ids: readonly string[],
  mistakes: string[],
): Overrides['rules'][number] | undefined {
  const colon = text.lastIndexOf(':')
  if (colon < 0) {
    mistakes.push(
      `--rule: found ${JSON.stringify(text)}; expected 'ID: level', such as 'phi/patient-name: off'`,
    )
    return undefined
  }
  const id = text.slice(0, colon).trim()
  const word = text.slice(colon + 1).trim()
  const level = LEVELS.find((one) => one === word)
  if (!ids.includes(id)) {
    mistakes.push(
      `--rule: unknown rule ${JSON.stringify(id)}${suggest(id, ids, '`hipaalint rules` lists them all')}`,
    )
  }
  if (level === undefined) {
    mistakes.push(`--rule: unknown level ${JSON.stringify(word)}${suggestLevel(word)}`)
    return undefined
  }
  return { id, level }
}

/** Checks the paths beside the flags. @throws UsageError, also for a mistyped command. */
export function checkPaths(paths: readonly string[], flags: Flags, cwd: string): void {
  const { stdin, stdinFilename, fix, fixDryRun, shard, baseline, updateBaseline } = flags
  checkChanges(flags)
  if (flags.cacheLocation !== undefined && !flags.cache)
    throw new UsageError(['--cache-location needs --cache'])
  if (updateBaseline && shard !== undefined)
    throw new UsageError(['--update-baseline wants all drafts, and --shard is a slice of them'])
  if (fix && fixDryRun) throw new UsageError(['--fix writes and --fix-dry-run does not: give one of them'])
  if (fix && stdin)
    throw new UsageError(['--fix cannot write to standard input; --fix-dry-run shows what it would do'])
  if (stdin && shard !== undefined)
    throw new UsageError(['--stdin is one draft, of which --shard has no slice'])
  if (stdin && paths.length > 0) throw new UsageError(['--stdin takes no paths beside it'])
  if (updateBaseline && baseline === undefined)
    throw new UsageError(['--update-baseline needs --baseline FILE, the file that it writes'])
  if (updateBaseline && (stdin || fixDryRun))
    throw new UsageError([
      `--update-baseline takes down what drafts hold, and ${stdin ? '--stdin' : '--fix-dry-run'} is of none`,
    ])
  if (stdinFilename !== undefined && !stdin) throw new UsageError(['--stdin-filename needs --stdin'])
  const [first = ''] = paths
  // Only a plain word can be a mistyped command.
  if (!/^[\w-]+$/.test(first) || existsSync(resolve(cwd, first))) return
  const command = findNearest(first, COMMANDS)
  if (command === undefined) return
  throw new UsageError([
    `${JSON.stringify(first)} is neither a file nor a command; did you mean "${command}"?`,
  ])
}

function checkChanges({ staged, since, changedLines, stdin }: Flags): void {
  const asked = staged ? '--staged' : since === undefined ? undefined : '--since'
  if (staged && since !== undefined)
    throw new UsageError(['--staged reads the index and --since the work tree: give one of them'])
  if (stdin && asked)
    throw new UsageError([`--stdin lints one text, of which git knows nothing: ${asked} says nothing here`])
  if (changedLines && !asked)
    throw new UsageError(['--changed-lines needs --staged or --since: changed against what?'])
  // Never a flag to git, and never a list of commits.
  if (since !== undefined && !/^[^-^\s\p{Cc}][^\p{Cc}]*$/u.test(since)) {
    throw new UsageError([`--since: found ${JSON.stringify(since)}; expected a branch, tag or commit`])
  }
}
