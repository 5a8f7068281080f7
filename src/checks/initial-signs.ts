import { HEALTH, isBodyPart, Term } from '../annotate/terms.ts'
import { HEALTH_VERBS, PATIENT_ACTIVE } from '../annotate/vocabulary.ts'
import { type Document, type Sentence, TokenKind } from '../document.ts'
import { wordSet } from './has-word.ts'

/** What around initials says that they are a patient's. */

const [COMMA, OPEN, CLOSE, HYPHEN, EN_DASH, EM_DASH] = [0x2c, 0x28, 0x29, 0x2d, 0x2013, 0x2014]
const BE = wordSet('is was had has')
const WHO = /\b(?:who|patient|client|resident|name|initials|case|pt|person|child|member)s?\b/i
/** Words behind initials in which somebody is told of. */
const REACH = 6
const TOLD = Term.CareEvent | Term.CarePassive | Term.Recovery
const PERSON = Term.Patient | Term.AmbiguousPatient | Term.Life | Term.Occupation

/** Words of illness or care in a sentence. */
export function hasHealth({ terms }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++) if (terms.cover[t] & (HEALTH | TOLD | Term.CareUnit)) return true
  return false
}

/** "J.T., 46", "J.T. (46)", "J.T., a 46-year-old", "J.T., age 46". */
export function isAged({ tokens, text }: Document, next: number, last: number): boolean {
  if (next >= last || (tokens.hash[next] !== COMMA && tokens.hash[next] !== OPEN)) return false
  for (let t = next + 1; t < Math.min(last, next + 4); t++) {
    if (tokens.kind[t] !== TokenKind.Number) continue
    const years = Number(text.slice(tokens.start[t], tokens.end[t]))
    // "ET, 2 November"
    const dated = t + 1 < last && tokens.kind[t + 1] === TokenKind.Capital
    return Number.isInteger(years) && years > 0 && years < 120 && !dated
  }
  return false
}

/** Something befalls them: "K.L.M. (chart …) was two days out from a bowel operation". */
export function isDoing(document: Document, sentence: Sentence, next: number): boolean {
  if (!hasHealth(document, sentence)) return false
  const { tokens, terms } = document
  const { last } = sentence
  // What stands in brackets is passed over.
  let from = next
  if (tokens.hash[from] === OPEN) while (from < last && tokens.hash[from] !== CLOSE) from++
  for (let t = from; t < Math.min(last, from + REACH); t++) {
    const word = tokens.hash[t]
    if (BE.has(word) || PATIENT_ACTIVE.has(word) || HEALTH_VERBS.has(word) || terms.starts[t] & TOLD)
      return true
  }
  return false
}

/** "— J.T., knee patient". */
export function isSigning(
  { tokens, terms }: Document,
  { first, last }: Sentence,
  at: number,
  next: number,
): boolean {
  const dash =
    at === first ||
    tokens.hash[at - 1] === EM_DASH ||
    tokens.hash[at - 1] === EN_DASH ||
    tokens.hash[at - 1] === HYPHEN
  if (!dash || tokens.hash[next] !== COMMA) return false
  for (let t = next; t < last; t++) if (terms.cover[t] & (HEALTH | PERSON)) return true
  return false
}

/** "G.T., heel:", "on T.O'B., colectomy wound", "N.O. (left shoulder)": what was wrong or where stands right behind. */
export function isAiling({ tokens, terms }: Document, next: number, last: number): boolean {
  if (next >= last || !(tokens.hash[next] === COMMA || tokens.hash[next] === OPEN)) return false
  for (let t = next + 1; t < Math.min(last, next + AILING); t++) {
    if (terms.cover[t] & AT_WORK || tokens.kind[t] === TokenKind.Capital) return false
    if (isBodyPart(tokens.hash[t]) || terms.cover[t] & HEALTH) return true
    if (tokens.kind[t] === TokenKind.Mark) return false
  }
  return false
}
const AT_WORK = Term.StaffRole | Term.StaffTitle | Term.Credential | Term.Org
/** Words behind initials in which the part of the body stands. */
const AILING = 5

/** The whole of a cell in a column headed by a word for people, in a table. */
export function isListed(
  { blocks, tokens, text }: Document,
  { block, first, last }: Sentence,
  at: number,
  next: number,
): boolean {
  if (blocks[block].within !== 'table' || at !== first || next !== last) return false
  let head = block
  while (head > 0 && blocks[head - 1].within === 'table' && !blocks[head].header) head--
  let start = head
  while (start > 0 && blocks[start - 1].header) start--
  const { span } = blocks[start]
  return tokens.count > 0 && blocks[start].header === true && WHO.test(text.slice(span.start, span.end))
}
