import { askGit, runGit, type Setting, tellFailure } from './command.ts'
import { GitError } from './error.ts'
import { findBase, findHead, type Repository } from './repository.ts'

/** A file that git says has changed, and what it takes to read it now and before. Objects are named by their hashes. */
export interface Change {
  /** From the repository's root, with forward slashes. */
  readonly name: string
  /** Object in the index that holds what is linted; undefined where the work tree does. */
  readonly blob: string | undefined
  /** The same for a file that a sparse checkout leaves out of the work tree. */
  readonly spare: string | undefined
  /** Object that holds what it was; undefined for a new file. */
  readonly before: string | undefined
  /** Mode in the index: 100644, 100755. */
  readonly mode: string
  /** It had another name. */
  readonly moved: boolean
}

/** What has changed, and what of it cannot be linted. */
export interface Changes {
  readonly changes: readonly Change[]
  /** Names of what was taken away: naming one is no mistake. */
  readonly gone: readonly string[]
  /** Names of links; what they lead to is linted under its own name. */
  readonly links: readonly string[]
  /** Names of files whose merge is not done. */
  readonly unmerged: readonly string[]
}

/** One line of `git diff --raw -z`. */
interface Entry {
  readonly mode: string
  readonly before: string | undefined
  readonly after: string | undefined
  readonly status: string
  readonly name: string
}

/** `--ignore-submodules`: else git would start git in each of them. */
const RAW = ['--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all']
const LINK = '120000'

/** What the index has that HEAD has not; `renames`: whether to find out what files were called before. */
export async function listStaged({ root }: Repository, renames: boolean): Promise<Changes> {
  const entries = await diffIndex(root, await findHead(root), renames)
  return {
    changes: entries.filter(isFile).map((entry) => ({ ...pick(entry), blob: entry.after })),
    gone: entries.filter(({ status }) => status === 'D').map(({ name }) => name),
    links: entries.filter(({ mode }) => mode === LINK).map(({ name }) => name),
    unmerged: entries.filter(({ status }) => status === 'U').map(({ name }) => name),
  }
}

/**
 * What the work tree may have that the last common commit with a ref has not: committed, staged or neither, and new files that
 * git does not ignore. Some may turn out to be what they were, since git is not let to look into files.
 */
export async function listSince(repository: Repository, ref: string, renames: boolean): Promise<Changes> {
  const { root, settings } = repository
  const base = await findBase(repository, ref)
  const [staged, unstaged, untracked] = await Promise.all([
    diffIndex(root, base, renames),
    diffFiles(root, settings),
    listUntracked(root),
  ])
  const removed = new Set(unstaged.filter(({ status }) => status === 'D').map(({ name }) => name))
  const found = new Map<string, Change>()
  const add = (change: Change) => found.set(change.name, change)
  for (const entry of staged.filter((one) => isFile(one) || isUnmerged(one))) add(pick(entry))
  // What is not in the index any more may still be there, and is then untracked.
  const old = new Map(staged.map((entry) => [entry.name, entry.before]))
  for (const entry of unstaged) {
    // Where nothing is staged the index has what the base has.
    if ((isFile(entry) || isUnmerged(entry)) && !found.has(entry.name)) add(pick(entry))
  }
  for (const name of untracked) {
    add({ name, blob: undefined, spare: undefined, before: old.get(name), mode: '100644', moved: false })
  }
  const links = [...staged, ...unstaged].filter(({ mode }) => mode === LINK).map(({ name }) => name)
  for (const name of [...links, ...removed]) found.delete(name)
  const gone = staged.filter(({ status, name }) => status === 'D' && !found.has(name)).map(({ name }) => name)
  return {
    changes: [...found.values()],
    gone: [...gone, ...removed],
    links: [...new Set(links)],
    unmerged: [],
  }
}

async function diffIndex(root: string, commit: string, renames: boolean): Promise<Entry[]> {
  const list = (find: string) =>
    runGit(root, ['diff-index', '--cached', ...RAW, find, '--ita-invisible-in-index', commit, '--'])
  if (renames) {
    const { status, output } = await list('--find-renames')
    // In a partial clone what would have to be compared may be lacking.
    if (status === 0) return readEntries(output)
  }
  const { status, output, error } = await list('--no-renames')
  if (status !== 0) throw new GitError(tellFailure(error))
  return readEntries(output)
}

function diffFiles(root: string, settings: readonly Setting[]): Promise<Entry[]> {
  return askGit(root, ['diff-files', ...RAW, '--no-renames'], { settings }).then(readEntries)
}

async function listUntracked(root: string): Promise<string[]> {
  const output = await askGit(root, ['ls-files', '--others', '--exclude-standard', '-z'])
  // A repository in the repository is shown as a folder.
  return output
    .toString()
    .split('\0')
    .filter((name) => name !== '' && !name.endsWith('/'))
}

function readEntries(output: Buffer): Entry[] {
  const fields = output.toString().split('\0')
  const entries: Entry[] = []
  for (let at = 0; at + 1 < fields.length; ) {
    const [, mode = '', before = '', after = '', status = ''] = fields[at++].split(' ')
    // A renamed file has its old name first.
    if (/^[RC]/.test(status)) at++
    const name = fields[at++] ?? ''
    entries.push({ mode, before: readHash(before), after: readHash(after), status: status.slice(0, 1), name })
  }
  return entries
}

/** Zeros stand for none, and for what git has not looked at. */
function readHash(hash: string): string | undefined {
  return /^0*$/.test(hash) ? undefined : hash
}

function pick({ name, before, after, mode, status }: Entry): Change {
  return { name, blob: undefined, spare: after, before, mode, moved: status === 'R' }
}

const isFile = ({ mode, status }: Entry) => /^100/.test(mode) && status !== 'U'
const isUnmerged = ({ status }: Entry) => status === 'U'
