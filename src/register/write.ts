import { showPath } from '../discover/paths.ts'
import { neutralize } from '../report/text.ts'
import type { Entry, Problem, Records } from './judge.ts'

/** Writes what `register` found; `wrong` where an authorization is defective, unknown or defined twice. */
export function formatRegister(
  records: Records,
  {
    format,
    cwd,
    today,
  }: { readonly format: 'stylish' | 'json'; readonly cwd: string; readonly today: string },
): { output: string; wrong: boolean } {
  const entries = records.entries.map((entry) => ({
    ...entry,
    problems: [...entry.problems, ...listUnused(entry)],
  }))
  const wrong = entries.some(({ problems }) => problems.some(({ level }) => level === 'error'))
  const output =
    format === 'json' ? writeJson(entries, records.drafts, today) : writeText(entries, records.drafts, cwd)
  return { output, wrong }
}

function listUnused({ kind, usedBy, problems }: Entry): Problem[] {
  if (kind !== 'register' || usedBy.length > 0 || problems.some((one) => one.kind === 'twice')) return []
  return [{ kind: 'unused', level: 'note', message: 'No draft uses this authorization.' }]
}

function writeJson(entries: readonly Entry[], drafts: number, today: string): string {
  const list = entries.map(({ kind, filePath, line, id, signed, expires, problems, usedBy }) => ({
    kind,
    filePath,
    line,
    id: id ?? null,
    signed: signed ?? null,
    expires: expires ?? null,
    problems,
    ...(kind === 'register' && { usedBy }),
  }))
  return `${JSON.stringify({ today, drafts, authorizations: list }, null, 2)}\n`
}

/** By file, then `line  id  level  what`; what there is nothing to say of is counted. */
function writeText(entries: readonly Entry[], drafts: number, cwd: string): string {
  const told = entries.filter(({ problems }) => problems.length > 0)
  const parts = [...new Set(told.map(({ filePath }) => filePath))].map((file) =>
    writeFile(
      neutralize(showPath(file, cwd)),
      told.filter(({ filePath }) => filePath === file),
    ),
  )
  return `${[...parts, closeList(entries, drafts)].join('\n\n')}\n`
}

function writeFile(path: string, entries: readonly Entry[]): string {
  const ids = entries.map(({ id }) => (id === undefined ? '(no number)' : neutralize(id)))
  const widest = Math.max(...ids.map(({ length }) => length))
  const longest = Math.max(...entries.map(({ line }) => String(line).length))
  const rows = entries.flatMap(({ line, expires, problems }, index) =>
    problems.map(({ kind, level, message }) => {
      const head = `  ${String(line).padStart(longest)}  ${ids[index].padEnd(widest)}  ${level.padEnd(7)}`
      const day = expires !== undefined && (kind === 'expired' || kind === 'soon') ? `  ${expires}` : ''
      return `${head}  ${message}${day}`
    }),
  )
  return [path, ...rows].join('\n')
}

function closeList(entries: readonly Entry[], drafts: number): string {
  const registered = entries.filter(({ kind }) => kind === 'register').length
  const stated = entries.filter(({ kind }) => kind === 'draft').length
  const levels = entries.flatMap(({ problems }) => problems.map(({ level }) => level))
  const sum = (wanted: Problem['level']) => levels.filter((level) => level === wanted).length
  const found = `${count(registered, 'authorization')} on register, ${stated} in ${count(drafts, 'draft')}`
  if (levels.length === 0)
    return registered + stated === 0 ? `No authorization was found: ${found}.` : `Nothing is wrong: ${found}.`
  const mark = sum('error') > 0 ? '✖ ' : ''
  const told = [count(sum('error'), 'error'), count(sum('warning'), 'warning'), count(sum('note'), 'note')]
  return `${mark}${told.join(', ')}: ${found}.`
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}
