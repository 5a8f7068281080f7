import { Chalk } from 'chalk'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { relativePath } from './formatter.ts'
import { neutralize } from './text.ts'

/** A draft before and after. */
export interface Change {
  readonly filePath: string
  readonly before: string
  readonly after: string
}

/** Lines that may differ before the search for the shortest diff would take too long. */
const MOST = 4000

/**
 * What `--fix` would write as a unified diff that `git apply` takes, with an empty line behind it, as long as the draft holds no control characters: those are
 * shown as their pictures. It shows the draft's words.
 */
export function formatDiff(
  changes: readonly Change[],
  { cwd, color }: { readonly cwd: string; readonly color: boolean },
): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const paint = (line: string) => {
    if (/^(?:---|\+\+\+) /.test(line)) return chalk.bold(line)
    if (line.startsWith('@@')) return chalk.cyan(line)
    return line.startsWith('+') ? chalk.green(line) : line.startsWith('-') ? chalk.red(line) : line
  }
  return changes
    .map((change) => writePatch(change, cwd))
    .flatMap((patch) => patch.replace(/\n$/, '').split('\n'))
    .map((line) => `${paint(shield(line))}\n`)
    .concat('\n')
    .join('')
}

function writePatch({ filePath, before, after }: Change, cwd: string): string {
  const path = JSON.stringify(relativePath(filePath, cwd) ?? filePath).slice(1, -1)
  const options = { context: 3, maxEditLength: MOST, headerOptions: FILE_HEADERS_ONLY }
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options)
  return patch ?? `--- a/${path}\n+++ b/${path}\n(too many lines to show)\n`
}

/** Tabs stay, and a carriage return at the end of a line, where it moves nothing. */
function shield(line: string): string {
  const end = line.endsWith('\r') ? '\r' : ''
  return (
    line
      .slice(0, line.length - end.length)
      .split('\t')
      .map(neutralize)
      .join('\t') + end
  )
}
