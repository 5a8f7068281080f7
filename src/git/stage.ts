import { lstat, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { followLinks } from '../discover/paths.ts'
import type { Draft } from '../read.ts'
import { writeDraft } from '../write.ts'
import { askGit, runGit } from './command.ts'

/** A draft that was read from the index. */
export interface StagedDraft {
  /** The repository's folder. */
  readonly root: string
  /** Path from there, with forward slashes. */
  readonly name: string
  readonly mode: string
  /** The object that was read. */
  readonly blob: string
}

/** Why a draft was not mended. `left`: it was left alone on purpose, which is no failure. */
export interface Refusal {
  readonly reason: string
  readonly left: boolean
}

/** Puts mended drafts into the work tree and the index. */
export interface Stage {
  /** Writes one, where the work tree has what the index has; what is not staged is never touched. */
  readonly write: (before: Draft, fixed: string, cwd: string) => Promise<Refusal | undefined>
  /** Stages what was written. Gives the reason where that failed. */
  readonly finish: () => Promise<string | undefined>
}

/** Begins to write; `drafts` by their absolute paths. */
export function createStage(drafts: ReadonlyMap<string, StagedDraft>): Stage {
  let index: Promise<ReadonlyMap<string, string>> | undefined
  const written: string[] = []
  let top = ''
  return {
    write: async (before, fixed, cwd) => {
      const draft = drafts.get(before.path)
      if (!draft) return refuse('is not in the index, so it was not written')
      // git throws this index away after the commit, and the next commit would take the mending back.
      if (/next-index-\d+\.lock$/.test(process.env.GIT_INDEX_FILE ?? '')) {
        return { reason: 'is committed by its path, so --fix left it alone; stage it and commit', left: true }
      }
      top = draft.root
      index ??= listIndex(top)
      if ((await index).get(draft.name) !== draft.blob) {
        return refuse('changed in the index after it was read, so it was not written; run hipaalint again')
      }
      const now = await readWorkTree(before.path, draft)
      const eol = now === undefined ? undefined : findEol(before.source, now, before.bom)
      if (eol === undefined) {
        return { reason: 'has changes that are not staged, so --fix left it alone', left: true }
      }
      const source = eol(before.source)
      const content = Buffer.from((before.bom ? '\ufeff' : '') + fixed)
      const object = await runGit(top, ['hash-object', '-w', '--stdin'], { input: content })
      if (object.status !== 0) return refuse('cannot be staged, so it was not written')
      const reason = await writeDraft({ ...before, source }, eol(fixed), cwd)
      if (reason !== undefined) return refuse(reason)
      written.push(`${draft.mode} ${object.output.toString().trim()}\t${draft.name}\0`)
      return undefined
    },
    finish: async () => {
      if (written.length === 0) return undefined
      const { status } = await runGit(top, ['update-index', '-z', '--index-info'], {
        input: written.join(''),
      })
      return status === 0
        ? undefined
        : 'the mended drafts were written but git could not stage them: git add them'
    },
  }
}

const refuse = (reason: string): Refusal => ({ reason, left: false })

/** Objects in the index by name. */
async function listIndex(root: string): Promise<ReadonlyMap<string, string>> {
  const output = await askGit(root, ['ls-files', '--stage', '-z'])
  const entries = output.toString().split('\0').filter(Boolean)
  return new Map(
    entries.map((entry) => {
      const tab = entry.indexOf('\t')
      return [entry.slice(tab + 1), entry.slice(0, tab).split(' ')[1] ?? '']
    }),
  )
}

/** What stands in the work tree, unless a link leads there. */
async function readWorkTree(path: string, { root, name }: StagedDraft): Promise<Buffer | undefined> {
  try {
    if (!(await lstat(path)).isFile()) return undefined
    if ((await realpath(path)) !== join(followLinks(root), name)) return undefined
    return await readFile(path)
  } catch {
    return undefined
  }
}

/** How the lines of the index end in the work tree, where all else is the same: git may make CRLF of LF. */
function findEol(source: string, now: Buffer, bom: boolean): ((text: string) => string) | undefined {
  const mark = bom ? '\ufeff' : ''
  const asCrlf = (text: string) => text.replaceAll('\n', '\r\n')
  if (now.equals(Buffer.from(mark + source))) return (text) => text
  if (!source.includes('\r') && now.equals(Buffer.from(mark + asCrlf(source)))) return asCrlf
  return undefined
}
