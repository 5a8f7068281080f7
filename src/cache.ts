import { readKept, readSpans } from './cache/entry.ts'
import { hashRules, namePictures, nameReport } from './cache/key.ts'
import { hashProgram } from './cache/program.ts'
import { loadCache, locateCache, saveCache } from './cache/store.ts'
import type { FileReport } from './diagnostic.ts'
import { showPath } from './discover/paths.ts'
import type { PictureMemory } from './image/load.ts'
import type { LintOptions } from './options.ts'
import type { Draft } from './read.ts'
import type { Rule } from './rule.ts'

/** Which cache holds for a run. */
export interface CacheOptions {
  /** A file, or a folder for it, from the working folder; undefined: `.hipaalintcache` there. */
  readonly location?: string
}

/**
 * Reports of earlier runs. It holds hashes, reports and offsets: no path, and of a draft no more than reports hold, which is the
 * reasons in its comments.
 */
export interface Cache {
  /** The report of a draft from an earlier run, if `isGood` takes it; else the one that `make` gives, which is kept. */
  readonly report: (
    draft: Draft,
    options: LintOptions,
    make: () => FileReport,
    isGood: (report: FileReport) => boolean,
  ) => FileReport
  /** Where the drafts name pictures, so that an unchanged one need not be parsed to find them. */
  readonly pictures: PictureMemory
  /** Writes what is new; gives what there is to say of that. */
  readonly close: () => Promise<readonly string[]>
}

/** Opens a cache. One that cannot be read or written is told of and fails nothing. */
export function openCache({ location }: CacheOptions, cwd: string, rules: readonly Rule[]): Cache {
  const path = locateCache(location, cwd)
  const program = `${hashProgram()}${hashRules(rules)}`
  const loaded = loadCache(path, program)
  const lines = 'lines' in loaded ? loaded.lines : new Map<string, string>()
  const used = new Map<string, string>()
  let isNew = false
  const recall = <T>(name: string, read: (data: unknown) => T | undefined): T | undefined => {
    const json = lines.get(name)
    const found = json === undefined ? undefined : read(parseJson(json))
    if (found !== undefined && json !== undefined) used.set(name, json)
    return found
  }
  const keep = (name: string, data: unknown) => {
    used.set(name, JSON.stringify(data))
    isNew = true
  }
  return {
    report: (draft, options, make, isGood) => {
      const name = nameReport(draft, options)
      const kept = recall(name, readKept)
      const known = kept && { filePath: draft.path, ...kept }
      if (known && isGood(known)) return known
      const made = make()
      const { filePath: _, ...rest } = made
      // A failure may be over with the next run.
      if (!known && !made.messages.some(({ fatal }) => fatal)) keep(name, rest)
      return made
    },
    pictures: {
      recall: (draft) =>
        recall(namePictures(draft), readSpans)?.map(([start, end]) => draft.source.slice(start, end)),
      keep: (draft, places) => keep(namePictures(draft), places),
    },
    close: async () => {
      const refusal =
        'refusal' in loaded ? loaded.refusal : isNew ? await saveCache(path, program, used) : undefined
      return refusal === undefined
        ? []
        : [`--cache: ${JSON.stringify(showPath(path, cwd))} ${refusal}; none is kept`]
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
