import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { explainFailure } from './failure.ts'
import { UsageError } from './flags.ts'
import type { Screen } from './terminal.ts'

/** What of `process` the program uses. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: () => string
}

interface Output extends Screen {
  readonly write: (text: string, done?: (error?: Error | null) => void) => unknown
  readonly on?: (event: 'error', listener: (error: Error) => void) => unknown
}

/** Writes the report. A reader that has gone away, as `head` does, is no failure. @throws UsageError for a full disk. */
export async function print({ stdout }: Io, text: string): Promise<void> {
  if (text === '') return
  try {
    await write(stdout, text)
  } catch (error) {
    throw new UsageError([`standard output ${explainFailure(error)}`])
  }
}

/** Writes the report to a file, its folders too. @throws UsageError when it cannot. */
export function writeReport(path: string, shown: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  } catch (error) {
    throw new UsageError([`--output-file: ${JSON.stringify(shown)} ${explainFailure(error)}`])
  }
}

/** Writes to standard error as it is. Where that cannot be written, nobody is left to be told. */
export function tell({ stderr }: Io, text: string): Promise<void> {
  return write(stderr, text).catch(() => {})
}

/** Says something about the run itself. What it repeats of paths and configs can neither steer a terminal nor begin a line. */
export async function complain({ stderr }: Io, notices: readonly string[]): Promise<void> {
  if (notices.length === 0) return
  const { neutralize } = await import('../report/text.ts')
  const lines = notices.map((notice) => `hipaalint: ${notice.split('\n').map(neutralize).join('\n  ')}\n`)
  await write(stderr, lines.join(''))
}

/** Reads standard input, but not much more than a draft may have. */
export async function readInput(stdin: Io['stdin'], maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    chunks.push(bytes)
    size += bytes.length
    if (size > maxBytes) break
  }
  return Buffer.concat(chunks)
}

function write(output: Output, text: string): Promise<void> {
  return new Promise((done, fail) => {
    const settle = (error?: Error | null) => {
      const closed =
        error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
      if (error && !closed) fail(error)
      else done()
    }
    // Without a listener the stream would throw the same error past everybody.
    output.on?.('error', settle)
    output.write(text, settle)
  })
}
