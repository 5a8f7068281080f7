import type { Location, Message } from '../diagnostic.ts'
import { type Formatter, quietReport, showFile, stringify } from './formatter.ts'
import type { Ruler } from './ruler.ts'

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', note: 'INFO' } as const
const HOME = 'https://hipaalint.example'

/**
 * Reviewdog's Diagnostic Format as one JSON object. Its columns count bytes of UTF-8: where a draft is not at hand to be measured,
 * as for `merge`, only lines are given. It has no place for what was set aside, which is left out.
 * https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
export const formatRdjson: Formatter = (reports, options) => {
  const diagnostics = reports
    .map((report) => quietReport(report, options))
    .flatMap(({ filePath, messages }) => {
      const ruler = messages.length > 0 ? options.measure?.(filePath) : undefined
      const path = showFile(filePath, options)
      return messages.map((message) => writeDiagnostic(message, path, ruler))
    })
  return stringify({ source: { name: 'hipaalint', url: HOME }, diagnostics })
}

function writeDiagnostic(message: Message, path: string, ruler: Ruler | undefined) {
  const { ruleId, url, related, fix, remedy } = message
  return {
    message: remedy ? `${message.message} ${remedy}` : message.message,
    location: { path, range: writeRange(message, ruler) },
    severity: SEVERITIES[message.level],
    ...(ruleId !== null && { code: { value: ruleId, url } }),
    ...(related?.length && {
      related_locations: related.map((one) => ({
        message: one.message,
        location: { path, range: writeRange(one, ruler) },
      })),
    }),
    ...(fix &&
      ruler && {
        suggestions: [
          { range: { start: ruler.offset(fix.range[0]), end: ruler.offset(fix.range[1]) }, text: fix.text },
        ],
      }),
  }
}

function writeRange({ line, column, endLine, endColumn }: Location, ruler: Ruler | undefined) {
  if (!ruler) return { start: { line }, end: { line: endLine } }
  return { start: ruler.place(line, column), end: ruler.place(endLine, endColumn) }
}
