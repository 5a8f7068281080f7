/** One of several slices of the drafts: `index` from 1 to `count`. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** Reads `I/N`; undefined where it is no slice. */
export function readShard(text: string): Shard | undefined {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text)
  if (!match) return undefined
  const [index, count] = [Number(match[1]), Number(match[2])]
  return index >= 1 && index <= count ? { index, count } : undefined
}

/**
 * The drafts of one slice: every so-manieth of the sorted paths, so that neighbours, which are often of one size and kind, are
 * spread. Slices differ by one draft at most, and together they are all drafts, each once.
 */
export function takeShard(files: readonly string[], shard: Shard | undefined): readonly string[] {
  if (shard === undefined) return files
  return files.filter((_, at) => at % shard.count === shard.index - 1)
}
