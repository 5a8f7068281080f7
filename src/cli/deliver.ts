import { appendFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Conclusion } from '../conclude.ts'
import { explainFailure } from './failure.ts'
import type { Flags } from './flags.ts'
import { complain, type Io, print, writeReport } from './io.ts'

/** What GitHub takes as the summary of a step; it drops all of a larger one. */
const MOST = 1024 * 1024

/** Prints the report or writes it to its file; on GitHub the whole list also goes into the summary of the job. */
export async function deliver(
  io: Io,
  { format, outputFile }: Pick<Flags, 'format' | 'outputFile'>,
  { output, summarize }: Pick<Conclusion, 'output' | 'summarize'>,
): Promise<void> {
  if (outputFile === undefined) await print(io, output)
  else writeReport(resolve(io.cwd(), outputFile), outputFile, output)
  const path = io.env.GITHUB_STEP_SUMMARY
  if (format !== 'github' || !path) return
  try {
    // Another command of the same step may have written some.
    const written = statSync(path, { throwIfNoEntry: false })?.size ?? 0
    appendFileSync(path, summarize(MOST - written))
  } catch (error) {
    await complain(io, [`the job summary ${explainFailure(error)}, so it was not written`])
  }
}

/** Folder of the checkout that a platform counts the paths of its own format from; it says so in the environment. */
export function findCheckout(format: string, env: Io['env']): string | undefined {
  if (format === 'github') return env.GITHUB_WORKSPACE || undefined
  return format === 'gitlab' ? env.CI_PROJECT_DIR || undefined : undefined
}
