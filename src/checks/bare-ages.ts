import { patientsIn } from '../checks.ts'
import type { Document, Person, Span } from '../document.ts'
import { mayTellOfOldAge } from './aged.ts'
import { careIn } from './in-care.ts'

/** An age of 90 or more in digits, and the patient it is of where one is told of. */
export interface BareAge {
  readonly span: Span
  readonly person: Person | undefined
}

/** People looked at in one sentence. */
const FEW = 20

/** "came to us at 93", "turned 101 on Tuesday": an age that nothing but who is told of makes one. */
export function* findBareAges(document: Document, told: ReadonlySet<number>): Generator<BareAge> {
  for (const [at, { span, guard }] of document.sentences.entries()) {
    if (guard || told.has(at) || !mayTellOfOldAge(document, at)) continue
    const bare = BARE.exec(document.text.slice(span.start, span.end))
    const person = bare
      ? patientsIn(document, at).find(({ certain, told }) => certain || told > 1)
      : undefined
    if (!bare || !(person || (careIn(document, at) > 1 && isPronounAlone(document, at)))) continue
    const end = span.start + bare.index + bare[0].length
    yield { span: { start: end - bare[1].length, end }, person }
  }
}
const isPronounAlone = ({ told }: Document, at: number) => {
  const people = (told.get(at) ?? []).slice(0, FEW)
  return people.length > 0 && people.every(({ role, mentions }) => !role && mentions[0].form === 'pronoun')
}
const BARE =
  /(?<!\b(?:was|is|were|been|stuck|still|sat|sitting|read|rate|pressure|up) )\b(?:at|turn(?:s|ed|ing)?|nearly|almost|now|hit|reached|is|was|she['’]s|he['’]s) (9\d|1[01]\d)\b(?![%°/:–—-]|[.,]\d| ?(?:percent|per|mg|mcg|ml|bpm|beats|degrees|lbs?|pounds|kg|people|patients|days|weeks|months|minutes|hours|miles|beds|steps|a\.?m|p\.?m|over|in|on the|[A-Z]))/
