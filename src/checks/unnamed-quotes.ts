import { Term } from '../annotate/terms.ts'
import { I } from '../annotate/vocabulary.ts'
import { SCENE_WORDS } from '../data/scene-words.ts'
import type { Document, QuotationEntity, Sentence } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { gatesOf, openGate, type Passed } from './gates.ts'
import { isPastVerb } from './past-tense.ts'

/** Testimonials of people who are not named: "…," one member wrote. */

const THINGS = wordSet(SCENE_WORDS)
const SPEECH = wordSet('wrote writes said says told tells recalled recalls put posted added shared')
const ONE = wordSet('one a an another our the that this')
const HEALTH =
  Term.Condition | Term.Procedure | Term.Medicine | Term.CareEvent | Term.CareUnit | Term.Recovery
const SPEAKERS = Term.Patient | Term.AmbiguousPatient
const GATE = openGate([], SPEAKERS)
const OWN = openGate(I)
/** Tokens around a quotation in which its speaker may stand. */
const REACH = 12

/** Quotations that a patient without a name speaks of care, in the first person. */
export function* unnamedTestimonials(document: Document): Generator<QuotationEntity> {
  const gates = gatesOf(document)
  if (!gates.any(OWN) || !document.sentences.some((_, at) => isNearSpeaker(gates, at))) return
  for (const quotation of document.entities.of('quotation')) {
    const sentence = document.sentences[quotation.sentence]
    if (
      sentence &&
      !sentence.guard &&
      tellsOwnCare(document, quotation) &&
      isPatients(document, quotation, sentence)
    )
      yield quotation
  }
}

/** Somebody speaks of "I", and a noun for patients stands in the sentence or beside it. */
const isNearSpeaker = (gates: Passed, at: number) =>
  gates.at(at, OWN) && (gates.at(at, GATE) || (at > 0 && gates.at(at - 1, GATE)) || gates.at(at + 1, GATE))

function tellsOwnCare(document: Document, { span, sentence }: QuotationEntity): boolean {
  const { tokens, terms, sentences } = document
  let own = false
  let care = false
  let past = false
  for (let t = sentences[sentence].first; t < tokens.count && tokens.start[t] < span.end; t++) {
    if (tokens.start[t] < span.start) continue
    own ||= I.has(tokens.hash[t])
    care ||= (terms.cover[t] & HEALTH) !== 0 || THINGS.has(tokens.hash[t])
    past ||= isPastVerb(document, t)
  }
  return own && care && past
}

/** "…," one member wrote: a noun for patients, of one, beside a verb of speech, outside the marks. */
function isPatients({ tokens, terms }: Document, { span }: QuotationEntity, { first }: Sentence): boolean {
  let t = first
  while (t < tokens.count && tokens.start[t] < span.start) t++
  let after = t
  while (after < tokens.count && tokens.start[after] < span.end) after++
  return [
    [Math.max(first, t - REACH), t],
    [after, Math.min(tokens.count, after + REACH)],
  ].some(([from, to]) => {
    let speaker = false
    let speech = false
    for (let i = from; i < to; i++) {
      speech ||= SPEECH.has(tokens.hash[i])
      speaker ||= (terms.starts[i] & SPEAKERS) !== 0 && [1, 2, 3].some((n) => ONE.has(tokens.hash[i - n]))
    }
    return speaker && speech
  })
}
