import { formatCheckstyle } from './checkstyle.ts'
import { formatCompact } from './compact.ts'
import type { Formatter } from './formatter.ts'
import { formatGithub } from './github.ts'
import { formatGitlab } from './gitlab.ts'
import { formatHtml } from './html.ts'
import { formatJson } from './json.ts'
import { formatJunit } from './junit.ts'
import { formatMarkdown } from './markdown.ts'
import { formatPlain } from './plain.ts'
import { formatRdjson } from './rdjson.ts'
import { formatSarif } from './sarif.ts'
import { formatStylish } from './stylish.ts'

export type { Formatter, ReportOptions } from './formatter.ts'

/** The reporters by the names of `--format`. */
export const formatters = {
  stylish: formatStylish,
  compact: formatCompact,
  plain: formatPlain,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
  gitlab: formatGitlab,
  junit: formatJunit,
  checkstyle: formatCheckstyle,
  rdjson: formatRdjson,
  html: formatHtml,
  markdown: formatMarkdown,
} satisfies Readonly<Record<string, Formatter>>
