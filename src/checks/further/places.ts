import type { Document, PlaceEntity } from '../../document.ts'
import { isPlaceOfCare } from '../place-of-care.ts'
import { openSentences } from './open-sentences.ts'

const ROAD = /^(?:route|highway|interstate|exit)\b/i

/** Places of a draft that is sure of a patient which are neither the house's nor anybody else's. */
export function* furtherPlaces(document: Document): Generator<PlaceEntity> {
  for (const at of openSentences(document))
    for (const place of document.entities.at(at, 'place'))
      if (
        !ROAD.test(document.text.slice(place.span.start, place.span.end)) &&
        place.level !== 'street' &&
        place.level !== 'zip' &&
        place.level !== 'state' &&
        place.level !== 'country' &&
        !isPlaceOfCare(document, place.span, at)
      )
        yield place
}
