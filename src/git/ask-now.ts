import { execFileSync } from 'node:child_process'

/** A repository's settings may name programs that git is to run; nobody vouches for them. */
const SAFE = [
  ...['--literal-pathspecs', '--no-pager'],
  ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'log.showSignature=false'],
]
/** In a hook git's own variables tell where its repository is from another folder than ours. */
const ENVIRONMENT = {
  ...{
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    NoDefaultCurrentDirectoryInExePath: '1',
  },
  ...{ GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined, GIT_PREFIX: undefined },
}
const MILLISECONDS = 10_000
const MAX_BYTES = 50_000_000

/**
 * What git prints in a folder, for questions that it may leave open: undefined where it is not there, fails or takes too long.
 * Nothing of the repository is run or written.
 */
export function askGitNow(args: readonly string[], folder: string): string | undefined {
  try {
    return execFileSync('git', [...SAFE, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...ENVIRONMENT },
      maxBuffer: MAX_BYTES,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: MILLISECONDS,
      windowsHide: true,
    })
  } catch {
    return undefined
  }
}
