import { HEALTH, Term } from '../annotate/terms.ts'
import { FUNCTION } from '../annotate/vocabulary.ts'
import { Word } from '../annotate/words.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, wordSet } from '../word-set.ts'
import { gatesOf, joinGates, openGate } from './gates.ts'
import { perDocument } from './per-document.ts'

/**
 * Names in lists as wards keep them: "Abelard, pancreatitis; Jossamyn, ketoacidosis", "Osei, Wanda: wound check", "Student: Osei, Wanda
 * (gr. 4)". No sentence says who they are; what stands beside each name does.
 */

/** A name of such a list. */
export interface ListedName {
  readonly span: Span
  readonly sentence: number
}

const ILL = HEALTH | Term.WeakCondition | Term.WeakProcedure
const AT_WORK = Term.StaffRole | Term.StaffTitle | Term.Credential | Term.Org | Term.Occupation
const [COMMA, COLON, OPEN] = [0x2c, 0x3a, 0x28]
const BESIDE = markSet(',:(–—-')
const BETWEEN = markSet(';,.')
const LABELS = wordSet(`
  patient pt student pupil client resident child camper athlete member infant baby mother inmate detainee caller victim casualty guest
  participant subject passenger name re
`)
/** What a list says before the word for what is wrong. */
const DOUBT = wordSet(
  'rule r/o ro query possible probable likely suspected post s/p status for with new acute chronic',
)
const NOBODYS = wordSet('doe smith jones sample surname last lastname family example test public bloggs')
const GATE = joinGates(openGate(LABELS), openGate([], ILL))
/** Names of a list, besides those with both parts or with their surname first. */
const PAIRS = 2
const REACH = 3

/** Names so listed, in reading order. */
export const listedNames = perDocument((document: Document): readonly ListedName[] => {
  const gates = gatesOf(document)
  if (!document.english || document.type === 'reply' || !gates.any(GATE)) return []
  const out: ListedName[] = []
  for (const [at, sentence] of document.sentences.entries()) {
    const { kind } = document.blocks[sentence.block]
    if (!gates.at(at, GATE) || kind === 'heading' || kind === 'url' || kind === 'code' || sentence.guard)
      continue
    const labelled = labelledName(document, sentence)
    const spans = labelled ? [labelled] : pairedNames(document, sentence)
    for (const span of spans) out.push({ span, sentence: at })
  }
  return out
})

/** "Student: Osei, Wanda": the surname first, as only records have it. */
function labelledName({ tokens }: Document, { first, last }: Sentence): Span | undefined {
  for (let t = first; t < Math.min(last, first + REACH); t++) {
    if (tokens.hash[t] !== COLON || t === first || !LABELS.has(tokens.hash[t - 1])) continue
    const capital = (at: number) => at < last && tokens.kind[at] === TokenKind.Capital
    if (!capital(t + 1) || tokens.hash[t + 2] !== COMMA || !capital(t + 3)) return undefined
    if (NOBODYS.has(tokens.hash[t + 1]) || NOBODYS.has(tokens.hash[t + 3])) return undefined
    return { start: tokens.start[t + 1], end: tokens.end[t + 3] }
  }
  return undefined
}

/** Names with what is wrong right behind each of them. */
function pairedNames(document: Document, { first, last }: Sentence): Span[] {
  const { tokens, terms } = document
  const whole: Span[] = []
  const single: Span[] = []
  for (let t = first; t < last; t++) {
    if (!isNamePart(document, t)) continue
    let end = t + 1
    while (end < last && end < t + 3 && isNamePart(document, end)) end++
    const turned = end === t + 1 && tokens.hash[end] === COMMA && isNamePart(document, end + 1)
    if (turned) end += 2
    if (isTitled(document, t)) {
      t = end
      continue
    }
    const opens = t === first || BETWEEN.has(tokens.hash[t - 1]) || tokens.hash[t - 1] === COLON
    if (BESIDE.has(tokens.hash[end]) && isIll(document, end + 1, last)) {
      const span = { start: tokens.start[t], end: tokens.end[end - 1] }
      const full = end > t + 1
      if (full && (opens || tokens.hash[end] === OPEN) && !(terms.cover[t - 1] & AT_WORK)) whole.push(span)
      else if (opens) single.push(span)
    }
    t = end
  }
  return single.length >= PAIRS ? [...whole, ...single].sort((a, b) => a.start - b.start) : whole
}

/** "Dr. Osei" */
const isTitled = ({ terms, tokens }: Document, at: number) =>
  ((terms.cover[at - 1] | (tokens.kind[at - 1] === TokenKind.Mark ? terms.cover[at - 2] : 0)) &
    Term.StaffTitle) !==
  0

/** A capitalised word that is a name, or none that the dictionaries know. */
function isNamePart({ tokens, terms }: Document, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.Capital || FUNCTION.has(tokens.hash[at])) return false
  if (terms.cover[at] & (ILL | AT_WORK | Term.CareUnit | Term.Street)) return false
  const bits = tokens.bits[at]
  const named = (bits & (Word.First | Word.Last)) !== 0 && (bits & (Word.WordCommon | Word.Place)) === 0
  return (named || (bits & (Word.Word | Word.Place)) === 0) && tokens.end[at] - tokens.start[at] > 2
}

function isIll({ tokens, terms }: Document, from: number, last: number): boolean {
  for (let t = from; t < Math.min(last, from + REACH); t++) {
    if (terms.starts[t] & ILL) return true
    if (
      tokens.kind[t] === TokenKind.Mark ||
      !(DOUBT.has(tokens.hash[t]) || tokens.kind[t] === TokenKind.Lower)
    )
      return false
  }
  return false
}
