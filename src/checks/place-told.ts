import { patientsIn, tellsOfPatients } from '../checks.ts'
import type { Document, PlaceEntity, Span } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isCareOfNobodyElse } from './care-of-nobody-else.ts'
import { gatesOf, openGate } from './gates.ts'
import { storyOf } from './in-story.ts'
import { recordLines } from './record-lines.ts'
import { sentencesOfCare } from './told-days.ts'
import { isOurs, type UnlistedPlace, unlistedPlaces } from './unlisted-places.ts'

/** Of somebody whom no other word calls a patient. */
export const IN_CARE =
  /\b(?:treated|admitted|operated|saved|cared for|diagnosed|hospitalized|transplanted|issued to|discharged|removed)\b/i
/** A sentence of the story of somebody in care, or of a tale from work. */
export const isTaleOfOne = (document: Document, at: number) =>
  storyOf(document).has(at) || sentencesOfCare(document).has(at)

/** Words that somebody's place follows. */
const LEADS =
  /\b(?:from|outside|off|past|near|beyond|lives?(?: \w{1,8})? (?:in|on|near)) (?:\w{1,8} ){0,2}\p{Lu}/u
const LEADING = openGate(wordSet('from outside off live lives past near beyond'))
const TREATED = openGate(
  wordSet(
    'treated admitted operated saved cared diagnosed hospitalized transplanted issued discharged removed',
  ),
)
/** Behind "at" and "to" stands as often the house that gave the care. */
const isHouse = (document: Document, place: UnlistedPlace) => {
  const lead = document.tokens.hash[place.lead]
  return (lead === AT && !place.headed) || ((lead === AT || lead === TO) && isOurs(document, place))
}
const [AT, TO] = wordSet('at to')
const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end

/** Places of the sentences in which a patient, or somebody in care, is told of. */
export function* placesBesidePeople(document: Document): Generator<PlaceEntity> {
  const { type, told } = document
  if (type === 'testimonial') {
    yield* document.entities.of('place')
    return
  }
  const gates = gatesOf(document)
  const record = recordLines(document).opening
  const anybody = tellsOfPatients(document) || record.size > 0 || gates.any(TREATED)
  if (!anybody && type !== 'social' && type !== 'blog') return
  for (let at = 0; at < document.sentences.length; at++) {
    const patient = anybody && (patientsIn(document, at).length > 0 || storyOf(document).has(at))
    const { span } = document.sentences[at]
    const words = () => document.text.slice(span.start, span.end)
    const lives = () =>
      gates.at(at, LEADING) && (anybody || told.has(at) || isTaleOfOne(document, at)) && LEADS.test(words())
    const cared = () => (anybody || told.has(at)) && isCareOfNobodyElse(document, at)
    const treated = () => anybody && gates.at(at, TREATED) && IN_CARE.test(words())
    if (!(patient || record.has(at) || lives() || treated() || cared())) continue
    const found = document.entities.at(at, 'place')
    const more = [...unlistedPlaces(document, at)].filter(
      (place) => !isHouse(document, place) && !found.some(({ span }) => overlap(span, place.span)),
    )
    yield* more.length ? [...found, ...more].sort((a, b) => a.span.start - b.span.start) : found
  }
}
