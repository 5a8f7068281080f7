import { hasTerm, patientsIn, Term } from '../checks.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { gatesOf, openGate } from './gates.ts'
import { hasWord, wordSet } from './has-word.ts'
import { TELLS_CARE } from './in-care.ts'
import { findIndividuals } from './individuals.ts'
import { tellsPast } from './past-tense.ts'
import { perDocument } from './per-document.ts'
import { TEXT } from './prose.ts'

/** Pages that present one case: a case study or report, the case of the month, a table of one patient's data. */

interface CasePage {
  /** Sentences and cells in which a day is a day of the case. */
  readonly told: ReadonlySet<number>
  /** Ages that stand alone in the cell beside the word: "| Age | 67 |". */
  readonly ages: readonly { readonly span: Span; readonly years: number; readonly sentence: number }[]
  /** The paragraph that brings the one in whom the page is about. */
  readonly opening: Span | undefined
}

const CASE =
  /\b(?:case (?:study|report|history|review|presentation|notes?|files?|example|of the (?:week|month|quarter|year)|\d{1,3})|(?:this|our) (?:(?:week|month|quarter)['’]s )?case|case[:.] |clinical (?:case|vignette|picture)|grand rounds)\b/i
const GATE = openGate(wordSet('case vignette rounds'))
const LABEL_GATE = openGate(wordSet('age sex gender dob'))
/** Titles, headings and first sentences in which a page says what it is. */
const HEAD = 5
const CARE = TELLS_CARE | Term.WeakCondition
/** Sentences that speak of care before a page is clinical. */
const ENOUGH = 2
const PERSONAL = /^(?:(?:the )?patient(?:['’]s)? )?(?:age|sex|gender|dob|date of birth|born)$/i
const VALUE =
  /^(?:(?:fe)?male|[mf]|man|woman|boy|girl|\d{1,3}(?: ?(?:years?|yrs?|y\/?o|months?)(?: old)?)?)$/i
const AGE = /^(?:(?:the )?patient(?:['’]s)? )?age$/i
/** What is not of the case: the page, a class, a firm. */
const BESIDE = wordSet(`
  published updated register registration rsvp tickets ticket webinar workshop seminar class classes course
  approved cleared conference deadline opens open opened launched hired joined customer customers software subscribers
`)
const NONE: CasePage = { told: new Set(), ages: [], opening: undefined }

export const casePage = perDocument(readCase)

function readCase(document: Document): CasePage {
  const gates = gatesOf(document)
  const labelled = gates.any(LABEL_GATE)
  if (!labelled && !gates.any(GATE)) return NONE
  const { sentences, blocks } = document
  const rows = labelled ? rowsOf(document) : []
  const personal = rows.filter(([label, value]) => PERSONAL.test(label.words) && VALUE.test(value.words))
  if (!personal.length && !isCalledCase(document)) return NONE
  if (sentences.some(({ guard }) => guard === 'fictional' || guard === 'historical')) return NONE
  const care = sentences.filter((sentence) => hasTerm(document, sentence, CARE)).length
  if (care < ENOUGH || sentences.some((sentence) => hasWord(document, sentence, CUSTOMER))) return NONE
  const opening = personal.length ? undefined : openingOf(document)
  if (!personal.length && opening === undefined && !patientsTold(document)) return NONE
  const told = new Set<number>()
  for (const [index, sentence] of sentences.entries()) {
    const { kind, within } = blocks[sentence.block]
    if (!TEXT.has(kind) || within === 'table' || sentence.guard || hasWord(document, sentence, BESIDE))
      continue
    if (hasTerm(document, sentence, CARE) || tellsPast(document, sentence)) told.add(index)
  }
  const ages = []
  for (const [label, value] of personal.length ? rows : []) {
    told.add(value.index)
    if (AGE.test(label.words))
      ages.push({
        span: sentences[value.index].span,
        years: Number.parseInt(value.words, 10),
        sentence: value.index,
      })
  }
  return { told, ages, opening }
}

const CUSTOMER = wordSet('customer customers software saas vendor')

/** A title, a heading or the first sentences call the page a case. */
function isCalledCase({ sentences, blocks, text }: Document): boolean {
  let prose = 0
  for (const { span, block } of sentences) {
    const { kind, path } = blocks[block]
    const head = kind === 'heading' || (kind === 'front-matter' && path?.[0] === 'title')
    if (kind === 'paragraph') prose++
    if (prose > HEAD) return false
    if ((head || kind === 'paragraph') && CASE.test(text.slice(span.start, span.end))) return true
  }
  return false
}

const patientsTold = (document: Document) =>
  document.sentences.some((_, index) => patientsIn(document, index).length > 0)

/** From the first sentence of prose that tells of one person without a name to the end of its paragraph. */
function openingOf(document: Document): Span | undefined {
  const { sentences, blocks } = document
  const individuals = findIndividuals(document)
  const from = sentences.findIndex(
    ({ block, guard }, index) => blocks[block].kind === 'paragraph' && !guard && individuals.has(index),
  )
  if (from < 0) return undefined
  const end = sentences.findLast(({ block }) => block === sentences[from].block) ?? sentences[from]
  return { start: sentences[from].span.start, end: end.span.end }
}

interface Cell {
  readonly index: number
  readonly words: string
}

/** Rows of two cells, by their label and their value. */
function rowsOf({ sentences, blocks, text }: Document): [Cell, Cell][] {
  const rows = new Map<number, Cell[]>()
  sentences.forEach(({ block, span }: Sentence, index) => {
    const { within, group } = blocks[block]
    if (within !== 'table') return
    const row = rows.get(group) ?? []
    row.push({ index, words: text.slice(span.start, span.end).trim() })
    rows.set(group, row)
  })
  return [...rows.values()].flatMap((row) => (row.length === 2 ? [[row[0], row[1]]] : [])) as [Cell, Cell][]
}
