import { findNearest } from '../nearest.ts'

/** Something wrong in a config file or in a file that it names. */
export interface Mistake {
  /** As shown to the user. */
  readonly file: string
  readonly line?: number
  /** Keys and indexes that lead to it. */
  readonly path: readonly PropertyKey[]
  /** What was found and what was expected. */
  readonly text: string
}

/** A config that cannot be used; holds every mistake in it. */
export class ConfigError extends Error {
  readonly mistakes: readonly Mistake[]

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(formatMistake).join('\n'))
    this.name = 'ConfigError'
    this.mistakes = mistakes
  }
}

/** File by file in the order in which they were read, line by line. */
export function sortMistakes(mistakes: readonly Mistake[]): Mistake[] {
  const files = [...new Set(mistakes.map(({ file }) => file))]
  return [...mistakes].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0),
  )
}

/** One line: file, line, path in it, and what is wrong. */
export function formatMistake({ file, line, path, text }: Mistake): string {
  const place = line === undefined ? file : `${file}:${line}`
  return path.length === 0 ? `${place}: ${text}` : `${place}: ${formatPath(path)}: ${text}`
}

/** The end of a sentence about an unknown word: the nearest known one, else all of them where they are few. */
export function suggest(word: string, known: readonly string[], others = ''): string {
  const nearest = findNearest(word, known)
  if (nearest !== undefined) return `; did you mean "${nearest}"?`
  if (others !== '') return `; ${others}`
  return known.length === 0 ? '' : `; expected ${listWords(known)}`
}

/** "a, b or c". */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** What stands in a config, short enough for a line. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a map' : String(value)
}

function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`
      if (!/^[\w$]+$/.test(String(key))) return `[${JSON.stringify(String(key))}]`
      return index === 0 ? String(key) : `.${String(key)}`
    })
    .join('')
}
