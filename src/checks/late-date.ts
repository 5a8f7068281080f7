import type { Document } from '../document.ts'
import { MONTH_HASHES } from '../entities/date-tables.ts'
import { gatesOf, openGate } from './gates.ts'
import { tellsPast } from './past-tense.ts'

/** Without it a sentence gives no day of a month. */
export const MONTH_GATE = openGate(MONTH_HASHES)
const SHORTS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** Months back in which a day is still one of these days. */
const LATE = 2
const YEAR = 12

/** Whether a sentence tells of something that happened on a named day of this month or the two before: "on October 14". */
export function hasLateDate(document: Document, index: number): boolean {
  if (!gatesOf(document).at(index, MONTH_GATE) || !tellsPast(document, document.sentences[index]))
    return false
  const [year, month] = document.today.split('-').map(Number)
  return document.entities.at(index, 'date').some((date) => {
    if (date.element !== 'day' || date.recurring) return false
    const words = document.text.slice(date.span.start, date.span.end).toLowerCase()
    const named = SHORTS.findIndex((short) => words.includes(short))
    if (named < 0) return false
    const ago = (month - 1 - named + YEAR) % YEAR
    return ago <= LATE && (date.year ?? year) >= year - (named > month - 1 ? 1 : 0)
  })
}
