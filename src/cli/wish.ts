import type { Wish } from '../conclude.ts'
import type { Rule } from '../rule.ts'
import { findCheckout } from './deliver.ts'
import type { Flags } from './flags.ts'
import type { Io } from './io.ts'
import { readTerminal } from './terminal.ts'
import { readVersion } from './version.ts'

/** How flags want the report; into a file it is written as for no terminal. `drafts`: their words are at hand and may be shown. */
export function readWish(flags: Flags, io: Io, rules: readonly Rule[], drafts: boolean): Wish {
  const toFile = flags.outputFile !== undefined
  const terminal = readTerminal(toFile ? {} : io.stdout, toFile ? {} : io.env, flags.color)
  const showText = drafts && (flags.showText ?? false)
  return {
    ...terminal,
    format: flags.format,
    showSources: showText || (drafts && flags.format === 'stylish' && terminal.frames),
    showText,
    cwd: io.cwd(),
    root: findCheckout(flags.format, io.env),
    version: readVersion(),
    rules,
    quiet: flags.quiet ?? false,
  }
}
