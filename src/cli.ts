import { Command, CommanderError } from 'commander'
import type { Setting } from './cli/commands.ts'
import { traceError } from './cli/failure.ts'
import { type CheckedFlags, checkFlags, checkPaths, type Flags, UsageError } from './cli/flags.ts'
import { HELP, MERGE_HELP, REGISTER_HELP } from './cli/help.ts'
import { complain, type Io, print, tell } from './cli/io.ts'
import { readTerminal } from './cli/terminal.ts'
import { readVersion } from './cli/version.ts'
import { ConfigError, formatMistake, suggest } from './config/mistake.ts'
import { GitError } from './git/error.ts'
import type { Status } from './outcome.ts'
import type { Rule } from './rule.ts'

/** Runs the command line and returns the exit status: 0 no error found, 1 findings, 2 misuse or failure. */
export async function main(argv: readonly string[], io: Io, given?: readonly Rule[]): Promise<Status> {
  try {
    let status: Status = 0
    const said: Promise<void>[] = []
    const program = createProgram(io, said, async (work) => {
      status = await work(given ?? (await import('../rules/index.ts')).rules)
    })
    try {
      await program.parseAsync([...argv])
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error
      status = error.exitCode === 0 ? 0 : 2
    }
    await Promise.all(said)
    return status
  } catch (error) {
    await complain(io, tellError(error, argv.includes('--debug')))
    return 2
  }
}

type Start = (work: (rules: readonly Rule[]) => Promise<Status>) => Promise<void>

/** `said`: where what commander writes itself is waited for, which it does not do. */
function createProgram(io: Io, said: Promise<void>[], start: Start): Command {
  const collect = (value: string, values: readonly string[] = []) => [...values, value]
  const program = new Command('hipaalint')
    .description(
      'Finds patient-privacy and attribution risks in healthcare marketing copy before it is published.',
    )
    .argument('[paths...]', 'files, folders and globs; none: what the config or git has')
    .option('-c, --config <file>', 'use this config for all drafts')
    .option('--no-config', 'use no config')
    .option(
      '--type <type>',
      'content type of all drafts: blog, press-release, guide, social, reply, share, testimonial',
    )
    .option('--preset <name>', "switch on a preset's rules over the config; repeatable", collect)
    .option('--rule <setting>', "'ID: off|note|warn|error' over the config; repeatable", collect)
    .option(
      '-f, --format <name>',
      'how to report: stylish, compact, plain, json, sarif, github, gitlab, junit, checkstyle, rdjson, html, markdown',
      'stylish',
    )
    .option('-o, --output-file <file>', 'write the report there')
    .option('--quiet', 'report errors only')
    .option('--max-warnings <n>', 'fail on more warnings')
    .option('--fix', 'make the rewrites that are certain, and write the drafts')
    .option('--fix-dry-run', 'show them as a diff, and write nothing')
    .option('--baseline <file>', 'report only what is not in this baseline')
    .option('--update-baseline', 'write what is found into the baseline, and drop what is there no more')
    .option('--cache', 'take the reports of unchanged drafts from the last run')
    .option('--cache-location <path>', 'the file for that, or its folder; else .hipaalintcache')
    .option('--stdin', 'lint standard input')
    .option('--stdin-filename <name>', 'the name that standard input is linted under')
    .option('--staged', 'lint what git has staged, as it is staged')
    .option('--since <ref>', 'lint only drafts changed since the merge base with a branch, tag or commit')
    .option('--changed-lines', 'report only what stands on lines changed; with --staged or --since')
    .option('--ignore-pattern <glob>', 'leave these drafts out; repeatable', collect)
    .option('--no-ignore', 'leave nothing out')
    .option('--no-inline-config', 'comments in drafts silence nothing')
    .option('--no-error-on-unmatched-pattern', 'a pattern or folder without drafts is no mistake')
    .option('--show-text', 'print the words found')
    .option('--shard <i/n>', 'lint one of n slices of the drafts')
    .option('--today <date>', 'the day, YYYY-MM-DD, that ages and expiries are judged by')
    .option('--color', 'write in colour')
    .option('--no-color', 'write without colour')
    .option('--debug', 'say where a failure arose')
    .version(readVersion(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', HELP)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => said.push(print(io, text)),
      writeErr: (text) => said.push(tell(io, text)),
      outputError: (text, write) => write(`hipaalint: ${text.replace(/^error: /, '')}`),
    })
  const flags = () => program.opts<Flags>()
  program.action((paths: string[]) => start((rules) => startLint(paths, flags(), io, rules)))

  const addCommand = (name: string, description: string, write: Write) =>
    program
      .command(name)
      .description(description)
      .action((...values: unknown[]) =>
        start(async (rules) => {
          const argument = typeof values[0] === 'string' ? values[0] : ''
          await print(io, await write(argument, flags(), await createSetting(flags(), io, rules)))
          return 0
        }),
      )
  addCommand('rules', 'list the rules; --format json for data', async (_, { format }, setting) => {
    return (await import('./cli/commands.ts')).printRules(format, setting)
  })
  addCommand(
    'explain <id>',
    'why a rule is there, what to write instead, law, case, options, examples; --format json for data',
    async (id, { format }, setting) => {
      return (await import('./cli/commands.ts')).printExplanation(id, format, setting)
    },
  )
  addCommand(
    'print-config <file>',
    'the config of a draft, each value with where it came from',
    async (file, _, setting) => {
      return (await import('./cli/commands.ts')).printConfig(file, setting)
    },
  )
  program
    .command('register [paths...]')
    .description('authorizations that are defective, that end soon, or that none of the drafts named uses')
    .addHelpText('after', REGISTER_HELP)
    .action((paths: string[]) => start((rules) => listRegister(paths, flags(), io, rules)))
  program
    .command('merge <files...>')
    .description('join what shards wrote with --format json or sarif, and judge it as one run')
    .addHelpText('after', MERGE_HELP)
    .action((files: string[]) =>
      start(async (rules) => {
        const [{ merge }, checked] = await Promise.all([import('./cli/merge.ts'), check(flags(), rules)])
        return merge(files, flags(), io, rules, checked)
      }),
    )
  program
    .command('help [command]')
    .description('print the help of a command')
    .action((name?: string) => findCommand(program, name).help())
  return program
}

/** Commander's own help would answer a mistyped command with the help of the program, as if nothing were wrong. */
function findCommand(program: Command, name: string | undefined): Command {
  if (name === undefined) return program
  const found = program.commands.find((one) => one.name() === name)
  if (found) return found
  const names = program.commands.map((one) => one.name())
  throw new UsageError([`help: unknown command ${JSON.stringify(name)}${suggest(name, names)}`])
}

type Write = (argument: string, flags: Flags, setting: Setting) => Promise<string>

async function listRegister(
  paths: readonly string[],
  flags: Flags,
  io: Io,
  rules: readonly Rule[],
): Promise<Status> {
  const { register } = await import('./cli/register.ts')
  return register(paths, flags, io, rules, await check(flags, rules))
}

async function startLint(
  paths: readonly string[],
  flags: Flags,
  io: Io,
  rules: readonly Rule[],
): Promise<Status> {
  checkPaths(paths, flags, io.cwd())
  const checked = await check(flags, rules)
  const { lintPaths } = await import('./cli/lint-paths.ts')
  return lintPaths(paths, flags, io, rules, checked)
}

async function check(flags: Flags, rules: readonly Rule[]): Promise<CheckedFlags> {
  const [{ formatters }, { listIds }] = await Promise.all([
    import('./report/index.ts'),
    import('./cli/explain.ts'),
  ])
  return checkFlags(flags, { ids: listIds(rules), formats: Object.keys(formatters) })
}

async function createSetting(flags: Flags, io: Io, rules: readonly Rule[]): Promise<Setting> {
  const { overrides } = await check(flags, rules)
  const { columns } = readTerminal(io.stdout, io.env, flags.color)
  return { cwd: io.cwd(), rules, config: flags.config, overrides, columns }
}

function tellError(error: unknown, debug: boolean): readonly string[] {
  if (error instanceof UsageError) return error.lines
  if (error instanceof ConfigError) return error.mistakes.map(formatMistake)
  if (error instanceof GitError) return [error.message]
  const advice = debug ? [traceError(error)] : ['--debug says where']
  return [['hipaalint itself failed, which is no fault of yours', ...advice].join(': ')]
}
