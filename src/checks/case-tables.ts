import { HEALTH, Term, hasTerm as termIn } from '../annotate/terms.ts'
import type { Block, Document, Span } from '../document.ts'
import { DIGITS, gatesOf, openGate } from './gates.ts'
import { wordSet } from './has-word.ts'
import { perDocument } from './per-document.ts'

/** Tables of cases: a cell says "Chart no.", and the cell beside or under it gives the number. Their days are somebody's too. */
interface CaseTables {
  readonly numbers: readonly Span[]
  /** Sentences of the cells of such tables, by number. */
  readonly cells: ReadonlySet<number>
}
const NONE: CaseTables = { numbers: [], cells: new Set() }

const GATE = openGate(
  wordSet(`
    chart mrn record account patient case hospital member encounter visit client resident donor recipient inmate booking detainee
    student specimen accession sample claim policy referral ticket rx prescription wristband medicare medicaid nhs file subscriber acct
  `),
)
/** Numbers of nobody else. */
const OWN =
  /^(?:the )?(?:(?:chart|(?:medical |health |hospital )?record|patient(?: id)?|pt|hospital|member|subscriber|inmate|booking|detainee|prisoner|client|resident|donor|recipient|specimen|accession|wristband|medicare|medicaid|nhs|rx|prescription)(?: (?:no|nos|num|number|numbers|id|ids|code)\b\.?| ?#)|mrns?|mbi|ssn|accession|chart|specimen|wristband|patient|rx)[:#\s]*$/i
/** Numbers of many things: another cell must tell of care. */
const DOUBTFUL =
  /^(?:the )?(?:account|acct|encounter|case|visit|claim|policy|plan|referral|ticket|file|reference|ref|order|invoice|request|student|sample|record|member|client)(?: (?:no|nos|num|number|numbers|id|ids)\b\.?| ?#)?[:#\s]*$/i
const NUMBER = /^[#\s]*((?=[A-Z\d-]{0,8}\d)(?=(?:[A-Z-]*\d){3})[A-Z\d](?:[A-Z\d-]{1,18}))\s*$/i
/** Over a column of what is nobody's. */
const SAMPLE = /\b(?:specimen card|sample|example|dummy|invented|fictional|test data|placeholder)\b/i
const YEAR = /^(?:19|20)\d\d$/
const TOLD = HEALTH | Term.CareEvent | Term.CarePassive | Term.CareUnit | Term.WeakProcedure | Term.Patient
/** Cells of one table that are looked at. */
const MOST = 400

/** The tables of a draft that tell of cases. */
export const caseTables = perDocument((document): CaseTables => {
  const { blocks, sentences } = document
  const gates = gatesOf(document)
  if (!gates.any(GATE) || !gates.any(DIGITS)) return NONE
  const numbers: Span[] = []
  const told: Span[] = []
  for (let at = 0; at < blocks.length; at++) {
    if (blocks[at].kind !== 'table-cell') continue
    let end = at
    while (end < blocks.length && blocks[end].kind === 'table-cell') end++
    const table = { start: at, end: Math.min(end, at + MOST) }
    const found = numbersOf(document, table)
    if (found.length) told.push(table)
    numbers.push(...found)
    at = end
  }
  if (!numbers.length) return NONE
  const cells = new Set<number>()
  for (let at = 0; at < sentences.length; at++)
    if (told.some(({ start, end }) => start <= sentences[at].block && sentences[at].block < end))
      cells.add(at)
  return { numbers, cells }
})

/** The numbers of one table, whose first block and the one behind its last are given. */
function numbersOf(document: Document, table: Span): Span[] {
  const { blocks, text } = document
  const labelOf = ({ span }: Block) => {
    const words = text.slice(span.start, span.end)
    return OWN.test(words)
      ? 'own'
      : DOUBTFUL.test(words) && tellsOfCare(document, table)
        ? 'doubtful'
        : undefined
  }
  const out: Span[] = []
  let head = table.start
  while (head < table.end && blocks[head].header) head++
  const width = head - table.start
  const heads = blocks.slice(table.start, head)
  if (heads.some(({ span }) => SAMPLE.test(text.slice(span.start, span.end)))) return out
  const columns = heads.map(labelOf)
  for (let at = head; at < table.end; at++) {
    const column = width > 0 ? columns[(at - head) % width] : undefined
    const named =
      column ??
      (at > head && (width === 0 || (at - head) % width === 1) ? labelOf(blocks[at - 1]) : undefined)
    const { start, end } = blocks[at].span
    const match = named && NUMBER.exec(text.slice(start, end))
    if (!match || YEAR.test(match[1]) || /^0+$/.test(match[1])) continue
    const from = start + match[0].indexOf(match[1])
    out.push({ start: from, end: from + match[1].length })
  }
  return out
}

function tellsOfCare({ sentences, terms }: Document, { start, end }: Span): boolean {
  return sentences.some(
    ({ block, first, last }) => start <= block && block < end && termIn(terms, first, last, last, TOLD),
  )
}
