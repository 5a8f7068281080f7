import type { Formatter } from './formatter.ts'
import { formatJson } from './json.ts'
import { formatSarif } from './sarif.ts'
import { formatStylish } from './stylish.ts'

export type { Formatter, ReportOptions } from './formatter.ts'

/** The reporters by the names of `--format`. */
export const formatters: Record<'stylish' | 'json' | 'sarif', Formatter> = {
  stylish: formatStylish,
  json: formatJson,
  sarif: formatSarif,
}
