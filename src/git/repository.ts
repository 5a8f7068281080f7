import { resolve } from 'node:path'
import { askGit, runGit, type Setting, tellFailure } from './command.ts'
import { GitError } from './error.ts'

/** A repository with a work tree. */
export interface Repository {
  /** The top folder of its work tree, written as the working folder is. */
  readonly root: string
  /** Some commits lack their parents. */
  readonly shallow: boolean
  /** Settings that keep its filters from being run. */
  readonly settings: readonly Setting[]
}

/** Finds the repository that holds a folder. @throws GitError where there is none, or no work tree. */
export async function openRepository(cwd: string): Promise<Repository> {
  const state = await runGit(cwd, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository'])
  if (/not a git repository/.test(state.error)) {
    throw new GitError('--staged and --since read a git repository, and the working folder is in none')
  }
  if (state.status !== 0) throw new GitError(tellFailure(state.error))
  const [inside, shallow] = state.output.toString().split('\n')
  if (inside !== 'true') {
    throw new GitError(
      'the working folder is in no work tree: --staged and --since need one, so no bare repository',
    )
  }
  const [top, prefix, filters] = await Promise.all([
    askGit(cwd, ['rev-parse', '--show-toplevel']).then(readLine),
    askGit(cwd, ['rev-parse', '--show-prefix']).then(readLine),
    listFilters(cwd),
  ])
  return { root: findRoot(cwd, prefix, top), shallow: shallow === 'true', settings: filters }
}

/** git follows links; where the working folder was reached by one, paths shall begin as it does. */
function findRoot(cwd: string, prefix: string, top: string): string {
  const depth = prefix.split('/').length - 1
  const root = resolve(cwd, '../'.repeat(depth))
  return resolve(root, prefix) === resolve(cwd) ? root : resolve(top)
}

/**
 * To see whether a file in the work tree has changed git may run it through filters, which are programs that the
 * repository's settings name. The settings that switch each of them off.
 */
async function listFilters(cwd: string): Promise<Setting[]> {
  const { output } = await runGit(cwd, ['config', '--null', '--name-only', '--get-regexp', '^filter\\.'])
  const names = output
    .toString()
    .split('\0')
    .flatMap((key) => /^(filter\..*)\.[^.]+$/s.exec(key)?.[1] ?? [])
  return [...new Set(names)].flatMap((name): Setting[] => [
    [`${name}.clean`, ''],
    [`${name}.smudge`, ''],
    [`${name}.process`, ''],
    [`${name}.required`, 'false'],
  ])
}

/** The object that stands for what nothing is in: the tree before the first commit. */
async function nameEmptyTree(root: string): Promise<string> {
  return readLine(await askGit(root, ['hash-object', '-t', 'tree', '--stdin']))
}

/** The commit that HEAD is, else the empty tree: before the first commit everything is new. */
export async function findHead(root: string): Promise<string> {
  return (await findCommit(root, 'HEAD')) ?? nameEmptyTree(root)
}

/**
 * The last commit that HEAD and a ref have in common. @throws GitError where there is none, with the line that fetches it
 * where the clone is shallow.
 */
export async function findBase({ root, shallow }: Repository, ref: string): Promise<string> {
  const shown = JSON.stringify(ref)
  const [head, commit] = await Promise.all([findCommit(root, 'HEAD'), findCommit(root, ref)])
  if (commit === undefined) {
    if (shallow)
      throw new GitError(`this clone is shallow and lacks ${shown}; run: ${await writeFetch(root, ref)}`)
    throw new GitError(`there is no commit ${shown}${await suggestRef(root, ref)}`)
  }
  if (head === undefined) throw new GitError('HEAD is no commit yet, so there is no --since; use --staged')
  const { status, output, error } = await runGit(root, ['merge-base', commit, head])
  if (status === 0) return readLine(output)
  if (status !== 1) throw new GitError(tellFailure(error))
  if (!shallow) throw new GitError(`HEAD and ${shown} have no commit in common`)
  const { remote } = await splitRef(root, ref)
  throw new GitError(
    `this clone is shallow and lacks the commit that HEAD and ${shown} have in common; run: git fetch --unshallow ${remote}`,
  )
}

/** The commit a ref stands for. A ref that could be taken for a flag was refused before. */
async function findCommit(root: string, ref: string): Promise<string | undefined> {
  const { status, output } = await runGit(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  const found = readLine(output)
  return status === 0 && /^[\da-f]{40,64}$/.test(found) ? found : undefined
}

/** What brings a ref and its history into a shallow clone. */
async function writeFetch(root: string, ref: string): Promise<string> {
  const { remote, branch, tracked } = await splitRef(root, ref)
  const fetch = `git fetch --unshallow ${remote}`
  // A commit's number comes with the history that it is in.
  if (branch === undefined || /^[\da-f]{7,64}$/.test(branch)) return fetch
  return `${fetch} ${tracked ? `+refs/heads/${branch}:refs/remotes/${remote}/${branch}` : `${branch}:${branch}`}`
}

async function suggestRef(root: string, ref: string): Promise<string> {
  const { remote, branch, tracked } = await splitRef(root, ref)
  if (branch === undefined) return ''
  if (tracked) return `; to get it run: git fetch ${remote} ${branch}`
  return (await findCommit(root, `${remote}/${branch}`)) ? `; did you mean "${remote}/${branch}"?` : ''
}

/** The remote that a ref such as `origin/main` names, else the one there is. No branch where it is not safe in a shell. */
async function splitRef(root: string, ref: string) {
  const { output } = await runGit(root, ['remote'])
  const remotes = output.toString().split('\n').filter(isPlain)
  const named = remotes.find((remote) => ref.startsWith(`${remote}/`))
  const remote = named ?? (remotes.includes('origin') ? 'origin' : (remotes[0] ?? 'origin'))
  const branch = named === undefined ? ref : ref.slice(named.length + 1)
  return { remote, branch: isPlain(branch) ? branch : undefined, tracked: named !== undefined }
}

const isPlain = (name: string) => /^[\w][\w./-]*$/.test(name)

/** The one line that git printed; a path may hold line ends of its own. */
function readLine(output: Buffer): string {
  return output.toString().replace(/\r?\n$/, '')
}
