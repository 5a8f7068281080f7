import { Term } from './annotate/terms.ts'
import { firstIndex } from './bisect.ts'
import { perDocument } from './checks/per-document.ts'
import type { Document, Person, Sentence, Span } from './document.ts'
import type { Finding } from './rule.ts'

/**
 * The questions that rules ask of a document, so that most rules hold no loops of their own.
 */

export { Term }

/** People told of as patients. */
export function patients(document: Document): Person[] {
  return document.people.filter((person) => person.role === 'patient')
}

/** Whether a draft tells of any patient: where it does not, most rules need not look for the details. */
export function tellsOfPatients({ people }: Document): boolean {
  return people.some(({ role }) => role === 'patient')
}

const NOBODY: readonly Person[] = []

/** Patients that a sentence mentions. */
export function patientsIn(document: Document, sentence: number): readonly Person[] {
  return patientsBySentence(document).get(sentence) ?? NOBODY
}

const patientsBySentence = perDocument((document) => {
  const out = new Map<number, Person[]>()
  if (!tellsOfPatients(document)) return out
  for (const [sentence, told] of document.told) {
    const found = told.filter(({ role }) => role === 'patient')
    if (found.length) out.set(sentence, found)
  }
  return out
})

/** Mentions of a person by name, in reading order, outside addresses and code. */
export function namesOf(person: Person) {
  return person.mentions.filter((mention) => mention.form === 'name')
}

/** The evidence for a role as JSON's `cues`: reasons, strongest first, each once; they hold none of the draft's words. */
export function cuesOf(person: Person): string[] {
  const cues = person.cues.filter((cue) => cue.role === person.role).sort((a, b) => b.weight - a.weight)
  return [...new Set(cues.map((cue) => cue.why))]
}

/** One finding at `span`, the other mentions of the same person as `related`. */
export function findingAt(span: Span, others: readonly Span[], finding: Omit<Finding, 'span'>): Finding {
  const related = others
    .filter((other) => other !== span)
    .map((other) => ({ span: other, message: 'Mentioned again.' }))
  return { ...finding, span, ...(related.length ? { related } : {}) }
}

/** Number of the sentence in which an offset stands; the count of sentences where it stands behind them all. */
export function sentenceAt({ sentences }: Document, offset: number): number {
  return firstIndex(sentences.length, (index) => sentences[index].span.end > offset)
}

/** Whether a term of the classes stands in a sentence. */
export function hasTerm(document: Document, sentence: Sentence, classes: number): boolean {
  for (let t = sentence.first; t < sentence.last; t++) if (document.terms.cover[t] & classes) return true
  return false
}

/** Words of a sentence in lower case, for rules that look for turns of phrase. Never part of a finding. */
export function wordsOf(document: Document, { span }: Sentence): string {
  return document.text.slice(span.start, span.end).replaceAll('’', "'").toLowerCase()
}
