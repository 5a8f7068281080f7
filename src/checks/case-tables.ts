import type { Document, Span } from '../document.ts'
import { gatesOf, openGate } from './gates.ts'
import { wordSet } from './has-word.ts'
import { perDocument } from './per-document.ts'

/** A table of one case: a cell says "Chart no.", and the cell beside it gives the number. Its days are that one's too. */
interface CaseTables {
  readonly numbers: readonly Span[]
  /** Sentences of the cells of such tables, by number. */
  readonly cells: ReadonlySet<number>
}
const NONE: CaseTables = { numbers: [], cells: new Set() }

const GATE = openGate(wordSet('chart mrn record account patient case'))
const LABEL =
  /^(?:the )?(?:(?:chart|(?:medical |health )?record|patient(?: id)?|hospital|account|member|encounter|case|visit) ?(?:no|nos|num|number|id|#)\b\.?|mrn)[:#\s]*$/i
const NUMBER = /^[#\s]*([A-Z]{0,4}-?\d[\d-]{3,14})\s*$/

/** The tables of a draft that tell of one case each. */
export const caseTables = perDocument((document): CaseTables => {
  const { blocks, sentences, text } = document
  if (!gatesOf(document).any(GATE)) return NONE
  const numbers: Span[] = []
  const tables: Span[] = []
  for (let at = 0; at + 1 < blocks.length; at++) {
    const [label, value] = [blocks[at], blocks[at + 1]]
    if (label.kind !== 'table-cell' || value.kind !== 'table-cell' || label.header) continue
    if (!LABEL.test(text.slice(label.span.start, label.span.end))) continue
    const match = NUMBER.exec(text.slice(value.span.start, value.span.end))
    if (!match) continue
    const start = value.span.start + match[0].indexOf(match[1])
    numbers.push({ start, end: start + match[1].length })
    tables.push(tableAround(document, at))
  }
  if (!numbers.length) return NONE
  const cells = new Set<number>()
  for (let at = 0; at < sentences.length; at++) {
    const { block } = sentences[at]
    if (tables.some(({ start, end }) => start <= block && block < end)) cells.add(at)
  }
  return { numbers, cells }
})

/** Numbers of the first block of the table around a cell and of the block behind it. */
function tableAround({ blocks }: Document, at: number): Span {
  let [start, end] = [at, at + 1]
  while (start > 0 && blocks[start - 1].kind === 'table-cell') start--
  while (end < blocks.length && blocks[end].kind === 'table-cell') end++
  return { start, end }
}
