import { resolve } from 'node:path'
import { surveyRegister } from '../register.ts'
import type { Rule } from '../rule.ts'
import { type CheckedFlags, type Flags, UsageError } from './flags.ts'
import { complain, type Io, print, writeReport } from './io.ts'
import { readSelection } from './selection.ts'

/** `register [paths…]`. @throws UsageError for a flag that says nothing here. */
export async function register(
  patterns: readonly string[],
  flags: Flags,
  io: Io,
  rules: readonly Rule[],
  checked: CheckedFlags,
): Promise<0 | 1 | 2> {
  const { format, outputFile } = flags
  if (format !== 'stylish' && format !== 'json') {
    throw new UsageError([`register: the list comes as text or with --format json, not as ${format}`])
  }
  if (flags.stdin)
    throw new UsageError(['register: authorizations stand in files; --stdin says nothing here'])
  if (flags.staged || flags.since !== undefined || flags.changedLines)
    throw new UsageError([
      'register: what is unused shows in all drafts only; --staged and --since say nothing here',
    ])
  const cwd = io.cwd()
  const { status, output, notices } = await surveyRegister(
    readSelection(patterns, flags, checked, cwd),
    format,
    rules,
  )
  await complain(io, notices)
  if (outputFile === undefined) await print(io, output)
  else writeReport(resolve(cwd, outputFile), outputFile, output)
  return status
}
