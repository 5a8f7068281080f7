import { HEALTH, Term } from '../annotate/terms.ts'
import { hasTerm } from '../checks.ts'
import * as Codes from '../data/patient-codes.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { openGate } from './gates.ts'
import { hasWord, wordSet } from './has-word.ts'

/** "Patient JT46", "Ref. MKO-1958", "case 0412-JS": letters of a name beside digits of a date. */
const CODE =
  /\b(?:[Pp]atient|[Pp]t|PATIENT|[Rr]esident|[Cc]lient|[Ss]ubject|[Cc]ase|[Rr]ef|[Rr]eference|[Cc]hart|[Cc]hild|[Bb]aby)(?: (?:code|no|ID|id))?[.:#]?[ *_]{0,3}((?:[A-Z]{2,4}[-_/]?\d{2,8}[A-Z]?|\d{2,8}[-_/]?[A-Z]{2,4}))(?![\w-])/g
/** Characters of a label before a code. */
const LABEL = 6
const LABELS = wordSet('patient patients pt resident client subject case ref reference chart child baby')
const INITIALS = wordSet(Codes.INITIALS)
const MADE_FROM = wordSet(Codes.MADE_FROM)
const CODES = wordSet(Codes.CODES)
const FORBIDDEN = wordSet(Codes.FORBIDDEN)
const TOLD = HEALTH | Term.CareEvent | Term.CarePassive | Term.WeakCondition | Term.CareUnit
const MOVED = wordSet('was were had fell came told asked felt found walked stopped started went has')

/** A sentence that passes may hold a code. */
export const CODE_GATE = openGate([...LABELS, ...INITIALS])

/** Codes that stand for one person of whom something is told, or who is `told` of otherwise. */
export function codesIn(document: Document, sentence: Sentence, told: boolean): Span[] {
  const { end } = sentence.span
  // "Ref." looks like the end of a sentence.
  const start = Math.max(document.blocks[sentence.block].span.start, sentence.span.start - LABEL)
  if (!told && !hasTerm(document, sentence, TOLD) && !hasWord(document, sentence, MOVED)) return []
  return [...document.text.slice(start, end).matchAll(CODE)].flatMap((match) => {
    const at = start + match.index + match[0].length - match[1].length
    return at < sentence.span.start ? [] : [{ start: at, end: at + match[1].length }]
  })
}

/** "The code is her initials and year of birth": how a code is made that gives the person away. */
export function isRecipe(document: Document, sentence: Sentence): boolean {
  return (
    [INITIALS, MADE_FROM, CODES].every((words) => hasWord(document, sentence, words)) &&
    !hasWord(document, sentence, FORBIDDEN)
  )
}
