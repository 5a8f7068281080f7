import { hasTerm, patientsIn, Term } from '../checks.ts'
import type { Document } from '../document.ts'
import { firstMention } from './last-told.ts'

/** Words between a preposition and the name of a place. */
const AMID = new Set(
  'the|a|an|his|her|their|our|rural|nearby|tiny|small|downtown|northern|southern|eastern|western|city|town|village|hamlet|suburb|suburbs|outskirts|community|island|mountains|of|in|near|outside'.split(
    '|',
  ),
)

/** Text before a place without the small words that lead to it: "from the outskirts of" ends in "from". */
export function dropAmid(text: string): string {
  let end = text.trimEnd().length
  for (;;) {
    const start = text.lastIndexOf(' ', end - 1)
    if (start < 0 || !AMID.has(text.slice(start + 1, end).toLowerCase())) break
    const previous = text.slice(text.lastIndexOf(' ', start - 1) + 1, start).toLowerCase()
    // The last preposition of all stays.
    if (
      !AMID.has(previous) &&
      PREPOSITION.has(text.slice(start + 1, end).toLowerCase()) &&
      !PREPOSITION.has(previous)
    )
      break
    end = start
  }
  return `${text.slice(0, end)} `
}
const PREPOSITION = new Set(['of', 'in', 'near', 'outside'])

const ILL = Term.Condition | Term.Procedure | Term.Medicine | Term.CareEvent | Term.CareUnit | Term.Recovery
/** People looked at in one sentence. */
const MANY = 20
/** "a retired organist from", "the farmer of". */
const SOMEBODY =
  /(?:^|[\s(“"])(?:an?|the|our|one|another) (?:[\w’'-]{1,16} ){0,3}[\w-]{1,18}(?:er|or|ist|ian|man|woman|maid|smith|wright|herd|eer|ress|hand|boy|girl|lad|mum|mom|dad|teen) (?:from|of) $/i
/**
 * Whether a place that follows such words is that of somebody in care whom no word calls a patient: he or she is told of
 * before it, and illness or care in the same breath.
 */
export function isOfSomebodyInCare(
  document: Document,
  sentence: number,
  at: number,
  before: string,
): boolean {
  const { sentences } = document
  const few = (document.told.get(sentence) ?? []).slice(0, MANY)
  if (few.some(({ role }) => role && role !== 'patient' && role !== 'relative')) return false
  const named = SOMEBODY.test(before)
  const told = few.some((one) => (firstMention(one, sentence)?.span.start ?? at) < at)
  if (!named && !told) return false
  const { block } = sentences[sentence]
  for (let near = Math.max(0, sentence - 3); near <= sentence + 1; near++) {
    if (sentences[near]?.block !== block) continue
    if (near < sentence && patientsIn(document, near).length > 0) return true
    if (near >= sentence - 1 && hasTerm(document, sentences[near], ILL)) return true
  }
  return false
}
