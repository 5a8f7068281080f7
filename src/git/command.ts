import { spawn } from 'node:child_process'
import { GitError } from './error.ts'

/** What a call of git came to. `error` is its standard error, in English. */
export interface Answer {
  readonly status: number
  readonly output: Buffer
  readonly error: string
}

/**
 * A repository's settings may name programs that git is to run. Nobody vouches for a repository of drafts, so none is run:
 * no monitor, no hook, and (see `listFilters`) no filter. Nothing is fetched either.
 */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager']

/** Starts git without a shell. Its end and its failures are the caller's. */
export function startGit(cwd: string, args: readonly string[], settings: readonly Setting[] = []) {
  // On Windows a git.exe in the working folder would come first.
  if (process.platform === 'win32') process.env.NoDefaultCurrentDirectoryInExePath = '1'
  return spawn('git', [...SAFE, ...args], { cwd, env: createEnvironment(settings), windowsHide: true })
}

/** A setting over the repository's own. */
export type Setting = readonly [key: string, value: string]

/** Runs git to its end. @throws GitError where there is no git. */
export function runGit(
  cwd: string,
  args: readonly string[],
  {
    input = '',
    settings = [],
  }: { readonly input?: string | Buffer; readonly settings?: readonly Setting[] } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const child = startGit(cwd, args, settings)
    const output: Buffer[] = []
    const error: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk))
    child.on('error', (reason) => fail(tellStart(reason)))
    child.on('close', (status) => {
      done({
        status: status ?? 1,
        output: Buffer.concat(output),
        error: Buffer.concat(error).toString().trim(),
      })
    })
    // One that ends before it has read everything tells why in its status.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** What git prints. @throws GitError where there is no git or it fails, with what it says of that. */
export async function askGit(
  cwd: string,
  args: readonly string[],
  more: Parameters<typeof runGit>[2] = {},
): Promise<Buffer> {
  const { status, output, error } = await runGit(cwd, args, more)
  if (status !== 0) throw new GitError(tellFailure(error))
  return output
}

/** What git says of a failure, as a line of ours. */
export function tellFailure(error: string): string {
  return `git failed: ${error.replace(/^fatal: /, '') || 'it did not say why'}`
}

function tellStart(error: Error): GitError {
  const missing = 'code' in error && error.code === 'ENOENT'
  return new GitError(
    missing ? '--staged and --since need git, and there is no git on the PATH' : 'git could not be started',
  )
}

function createEnvironment(settings: readonly Setting[]): NodeJS.ProcessEnv {
  const { GIT_DIFF_OPTS, LANGUAGE, ...inherited } = process.env
  const given = Number(inherited.GIT_CONFIG_COUNT ?? 0) || 0
  const added = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${given + index}`, key],
    [`GIT_CONFIG_VALUE_${given + index}`, value],
  ])
  return {
    ...inherited,
    ...Object.fromEntries(added),
    ...(settings.length > 0 ? { GIT_CONFIG_COUNT: String(given + settings.length) } : {}),
    // In a partial clone git would fetch what it lacks, by a program that the repository may name.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  }
}
