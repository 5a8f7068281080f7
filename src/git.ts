import { lstatSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { FileReport } from './diagnostic.ts'
import { followLinks, isWithin, showPath } from './discover/paths.ts'
import { createTree } from './discover/tree.ts'
import { type Discovered, type DiscoverOptions, discover, isDraftName } from './discover.ts'
import { type BlobReader, createBlobReader } from './git/blobs.ts'
import { type Change, listSince, listStaged } from './git/changes.ts'
import { type Earlier, narrowReport } from './git/narrow.ts'
import { openRepository } from './git/repository.ts'
import type { StagedDraft } from './git/stage.ts'
import { type Draft, decodeDraft, isUnreadable, MAX_BYTES, readDraft, type Unreadable } from './read.ts'

const CR = 13

/** Which changes are meant. */
export interface ChangesWanted {
  /** Those since the merge base of HEAD and this ref, in the work tree; undefined: those in the index, as it has them. */
  readonly since: string | undefined
  /** Of the findings only those on lines that have changed. */
  readonly linesOnly: boolean
}

/** The changed drafts that are meant, and how to read them. */
export interface ChangedDrafts extends Discovered {
  readonly read: (path: string) => Promise<Draft | Unreadable>
  /** Leaves of a report what is asked for. `draft` has been read by `read`; its source may be a mended one. */
  readonly narrow: (report: FileReport, draft: Draft) => FileReport
  /** What it takes to put mended drafts into the index, by path; undefined where the work tree was read. */
  readonly staged: ReadonlyMap<string, StagedDraft> | undefined
  /** Ends what was started to read them, and says what there is to say of the reading. */
  readonly close: () => readonly string[]
}

interface Search {
  readonly wanted: ChangesWanted
  readonly maxBytes: number
  readonly blobs: BlobReader
  readonly changes: ReadonlyMap<string, Change>
  /** What the drafts were that have been read, where that matters. */
  readonly earlier: Map<string, Earlier>
  /** Drafts of which nobody can say what they were. */
  readonly unknown: string[]
}

/**
 * Finds the drafts that have changed, among those that the patterns mean; configs and registers are those of the work tree.
 * @throws GitError where git cannot say.
 */
export async function openChanges(
  wanted: ChangesWanted,
  options: DiscoverOptions & { readonly maxBytes?: number },
): Promise<ChangedDrafts> {
  const repository = await openRepository(options.cwd)
  const { root } = repository
  const { since, linesOnly } = wanted
  const found =
    since === undefined
      ? await listStaged(repository, linesOnly)
      : await listSince(repository, since, linesOnly)
  const at = (name: string) => join(root, name)
  const changes = new Map(
    // No name leads out of the repository, unless somebody made the index by hand.
    found.changes.flatMap((one) => (isWithin(at(one.name), root) ? [[at(one.name), one] as const] : [])),
  )
  const unmerged = found.unmerged.map(at)
  const tree = createTree([...changes.keys(), ...unmerged], [...found.gone, ...found.links].map(at))
  // A working folder that was reached by a link is in no tree.
  const cwd = isWithin(options.cwd, root) ? options.cwd : followLinks(options.cwd)
  const { files: listed, ...told } = await discover({ ...options, cwd, tree, errorOnUnmatched: false })
  // Globs make a slash of every backslash, which elsewhere than on Windows a name may hold.
  const spelled = new Map([...changes.keys()].map((path) => [path.replaceAll('\\', '/'), path]))
  const files = listed.map((path) => (changes.has(path) ? path : (spelled.get(path) ?? path)))
  const blobs = createBlobReader(root)
  const search: Search = {
    wanted,
    maxBytes: options.maxBytes ?? MAX_BYTES,
    blobs,
    changes,
    earlier: new Map(),
    unknown: [],
  }
  const named = new Set(options.patterns.map((pattern) => resolve(cwd, pattern)))
  const isMeant = (path: string) => (named.size > 0 ? named.has(path) : isWithin(path, cwd))
  const links = found.links.map(at).filter((path) => isDraftName(path) && isMeant(path))
  const staged = [...changes].map(
    ([path, { name, mode, blob = '' }]) => [path, { root, name, mode, blob }] as const,
  )
  return {
    ...told,
    files: since === undefined ? files : await leaveOutSame(files, search),
    notices: [
      ...told.notices,
      ...links.map((path) => `${JSON.stringify(showPath(path, cwd))} skipped: it is a link`),
    ],
    read: (path) => readChanged(path, search),
    narrow: (report, draft) => {
      const earlier = search.earlier.get(draft.path)
      return earlier ? narrowReport(report, draft.source, earlier) : report
    },
    staged: since === undefined ? new Map(staged) : undefined,
    close: () => {
      blobs.close()
      const [first, ...others] = search.unknown
      if (first === undefined) return []
      const shown =
        JSON.stringify(showPath(first, cwd)) + (others.length > 0 ? ` and ${others.length} more` : '')
      return [`git lacks what ${shown} was before (a partial clone?), so every line there counts as changed`]
    },
  }
}

/** git tells of files that were touched and are what they were, but for the ends of their lines. */
async function leaveOutSame(
  files: readonly string[],
  { changes, blobs, maxBytes }: Search,
): Promise<string[]> {
  const kept: string[] = []
  for (const path of files) {
    const change = changes.get(path)
    // What a link leads to is linted under its own name.
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) continue
    if (!change || change.moved || change.before === undefined || !isThere(path)) kept.push(path)
    else {
      const before = await blobs.read(change.before, maxBytes)
      const now = await readFile(path).catch(() => undefined)
      if (!before || !now || !isSame(before, now)) kept.push(path)
    }
  }
  return kept
}

async function readChanged(path: string, search: Search): Promise<Draft | Unreadable> {
  const { wanted, maxBytes, blobs, changes, earlier } = search
  const change = changes.get(path)
  if (!change) return fail('This file has an unfinished merge in the index, so there is no draft to check.')
  const blob = change.blob ?? (isThere(path) ? undefined : change.spare)
  const draft = await (blob === undefined ? readDraft(path, maxBytes) : readBlob(path, blob, search))
  if (isUnreadable(draft) || !wanted.linesOnly || change.before === undefined) return draft
  const bytes = await blobs.read(change.before, maxBytes)
  if (!bytes) search.unknown.push(path)
  // What is too large to be compared counts as new.
  else if (bytes.length <= maxBytes) {
    earlier.set(path, { source: new TextDecoder().decode(bytes), moved: change.moved })
  }
  return draft
}

async function readBlob(
  path: string,
  blob: string,
  { blobs, maxBytes }: Search,
): Promise<Draft | Unreadable> {
  const bytes = await blobs.read(blob, maxBytes)
  if (bytes) return decodeDraft(path, bytes, maxBytes)
  return fail(
    'git could not give what the index has of this file. In a partial clone, git checkout brings it.',
  )
}

function fail(reason: string): Unreadable {
  return { reason, line: 1, column: 1 }
}

/** Whether two texts differ in how their lines end at most. */
function isSame(before: Uint8Array, now: Uint8Array): boolean {
  if (Buffer.compare(before, now) === 0) return true
  if (!before.includes(CR) && !now.includes(CR)) return false
  const unify = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n')
  return unify(before) === unify(now)
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
