import type { FileReport, Fix, Location, Message, SuppressedMessage, Suppression } from '../diagnostic.ts'

/** A report without the draft's path: what a cache keeps of it. */
export type Kept = Omit<FileReport, 'filePath'>

type Data = Readonly<Record<string, unknown>>

/** An entry of a cache is not what it should be. */
class Broken extends Error {}

/**
 * Makes a report of what stands in a cache, which anybody may have written: field by field, and nothing that is not one.
 * Undefined where anything is not as it should be.
 */
export function readKept(data: unknown): Kept | undefined {
  try {
    const report = asRecord(data)
    return {
      messages: asList(report.messages).map(readMessage),
      suppressedMessages: asList(report.suppressedMessages).map((one) => ({
        ...readMessage(one),
        suppressions: asList(asRecord(one).suppressions).map(readSuppression),
      })),
      errorCount: asCount(report.errorCount),
      warningCount: asCount(report.warningCount),
      fixableErrorCount: asCount(report.fixableErrorCount),
      fixableWarningCount: asCount(report.fixableWarningCount),
    }
  } catch (error) {
    if (error instanceof Broken) return undefined
    throw error
  }
}

/** Stretches of a draft, as [start, end] in UTF-16 code units. Undefined where it is no list of such. */
export function readSpans(data: unknown): readonly (readonly [number, number])[] | undefined {
  try {
    return asList(data).map(readRange)
  } catch (error) {
    if (error instanceof Broken) return undefined
    throw error
  }
}

function readMessage(value: unknown): SuppressedMessage | Message {
  const one = asRecord(value)
  return {
    ruleId: asText(one.ruleId),
    severity: asOneOf(one.severity, [1, 2]),
    level: asOneOf(one.level, ['note', 'warning', 'error']),
    message: asText(one.message),
    ...readLocation(one),
    ...keep('remedy', one, asText),
    ...keep('url', one, asText),
    ...keep('related', one, (list) =>
      asList(list).map((place) => ({
        ...readLocation(asRecord(place)),
        message: asText(asRecord(place).message),
      })),
    ),
    ...keep('cues', one, (list) => asList(list).map(asText)),
    ...keep('data', one, readData),
    ...keep('fingerprint', one, asText),
    ...keep('fix', one, readFix),
    ...keep('suggestions', one, (list) =>
      asList(list).map((each) => ({ desc: asText(asRecord(each).desc), fix: readFix(asRecord(each).fix) })),
    ),
  }
}

function readLocation({ line, column, endLine, endColumn }: Data): Location {
  const [a, b, c, d] = [line, column, endLine, endColumn].map(asCount)
  if (Math.min(a, b, c, d) < 1) throw new Broken()
  return { line: a, column: b, endLine: c, endColumn: d }
}

function readSuppression(value: unknown): Suppression {
  const { kind, justification } = asRecord(value)
  return {
    kind: asOneOf(kind, ['directive', 'authorization', 'config'] as const),
    justification: asText(justification),
  }
}

function readFix(value: unknown): Fix {
  const { range, text } = asRecord(value)
  return { range: readRange(range), text: asText(text) }
}

function readRange(value: unknown): readonly [number, number] {
  const [start, end, ...rest] = asList(value).map(asCount)
  if (start === undefined || end === undefined || rest.length > 0 || start > end) throw new Broken()
  return [start, end]
}

function readData(value: unknown): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(asRecord(value)).map(([key, held]) => {
      if (typeof held !== 'string' && typeof held !== 'number') throw new Broken()
      return [key, held]
    }),
  )
}

function keep<Key extends string, T>(key: Key, from: Data, read: (value: unknown) => T): { [K in Key]?: T } {
  return from[key] === undefined ? {} : ({ [key]: read(from[key]) } as { [K in Key]: T })
}

function asRecord(value: unknown): Data {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Broken()
  return value as Data
}

function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Broken()
  return value
}

function asText(value: unknown): string {
  if (typeof value !== 'string') throw new Broken()
  return value
}

function asCount(value: unknown): number {
  if (!Number.isSafeInteger(value) || Number(value) < 0) throw new Broken()
  return Number(value)
}

function asOneOf<T>(value: unknown, known: readonly T[]): T {
  const found = known.find((one) => one === value)
  if (found === undefined) throw new Broken()
  return found
}
