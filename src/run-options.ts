import type { BaselineOptions } from './baseline.ts'
import type { CacheOptions } from './cache.ts'
import type { Message } from './diagnostic.ts'
import type { Shard } from './discover/shard.ts'
import type { ChangesWanted } from './git.ts'
import type { Selection } from './selection.ts'

/** What a run lints, and how. */
export interface RunOptions extends Selection {
  /** A draft that comes from standard input, under a name. */
  readonly stdin?: { readonly name: string; readonly bytes: Uint8Array }
  /** Only drafts that git says have changed. */
  readonly changes?: ChangesWanted
  /** Make the certain rewrites, of all findings or of some. No draft is written: `outputFixes` does that. */
  readonly fix?: boolean | ((message: Message) => boolean)
  readonly maxBytes?: number
  /** Only one slice of the drafts. */
  readonly shard?: Shard
  /** Report only what is not in this baseline; with `update` it is written. */
  readonly baseline?: BaselineOptions
  /** Take the reports of unchanged drafts from here, and keep those of others. Standard input is never kept. */
  readonly cache?: CacheOptions
}
