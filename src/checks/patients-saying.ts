import { Term } from '../annotate/terms.ts'
import { firstIndex } from '../bisect.ts'
import type { Document, Span } from '../document.ts'
import { markSet, wordSet } from '../word-set.ts'
import type { Range } from './own-words.ts'
import { isPastVerb } from './past-tense.ts'

/** Whether the words beside a quotation say that a patient or a patient's family speaks. */

/** "…," said a heart patient: whatever the words, they are a patient's. */
export function isPatientsSaying(
  { terms, tokens, text }: Document,
  { first, last }: Range,
  parts: readonly Span[],
): boolean {
  if (isSignedByTreated({ terms, tokens }, last, parts)) return true
  let [ours, says] = [false, false]
  let part = 0
  for (let t = first; t < last; t++) {
    while (part < parts.length && parts[part].end <= tokens.start[t]) part++
    if (part < parts.length && parts[part].start <= tokens.start[t]) continue
    says ||= (terms.starts[t] & Term.Speech) !== 0
    const one =
      terms.starts[t] & Term.Patient &&
      (!/s$/i.test(text.slice(tokens.start[t], tokens.end[terms.ends[t] - 1])) || isOneOf(tokens, t))
    ours ||= Boolean(one) && FOLLOWED.has(tokens.hash[terms.ends[t]]) === false
  }
  return ours && says
}
/** "— retired tailor, fitted with two aids": a signature that says what was done. */
function isSignedByTreated(
  { terms, tokens }: Pick<Document, 'terms' | 'tokens'>,
  last: number,
  parts: readonly Span[],
): boolean {
  const end = parts.at(-1)?.end
  if (end === undefined) return false
  const dash = firstIndex(last, (t) => tokens.start[t] >= end)
  if (dash >= last || !DASHES.has(tokens.hash[dash])) return false
  for (let t = dash + 1; t < last; t++) {
    if (terms.starts[t] & (Term.CarePassive | Term.Procedure | Term.Condition) || TREATED.has(tokens.hash[t]))
      return true
  }
  return false
}
const DASHES = markSet('—–-')
const TREATED = wordSet('treated fitted implanted operated recovered recovering')

/** "Your nurses never left her side," one mother wrote: said by family, to us, of what was done for theirs. */
export function isFamilysThanks(document: Document, { first, last }: Range, parts: readonly Span[]): boolean {
  const { terms, tokens } = document
  let [kin, you, own, past] = [false, false, false, false]
  for (let t = first; t < last; t++) {
    const said = parts.some((part) => isIn(tokens.start[t], part))
    if (!said) kin ||= (terms.starts[t] & Term.Kinship) !== 0 || FAMILY.has(tokens.hash[t])
    else {
      you ||= YOU.has(tokens.hash[t])
      own ||= OWN_PEOPLE.has(tokens.hash[t])
      past ||= isPastVerb(document, t)
    }
  }
  return kin && you && own && past
}
const [FAMILY, YOU, OWN_PEOPLE] = [
  'family mother father daughter son mom dad wife husband parent grandmother widow',
  'you your',
  'my our me us her his',
].map(wordSet)

/** "one of our heart patients" */
function isOneOf({ hash }: Document['tokens'], at: number): boolean {
  for (let t = at - 1; t >= Math.max(1, at - 4); t--) if (hash[t] === OF) return hash[t - 1] === ONE
  return false
}
const [ONE, OF] = wordSet('one of')

/** "a patient advocate", "patient care" */
const FOLLOWED = wordSet(
  'advocate care services experience navigator coordinator safety access representative liaison relations',
)

/** Whether an offset stands in a span. */
export const isIn = (offset: number, { start, end }: Span) => start <= offset && offset < end
