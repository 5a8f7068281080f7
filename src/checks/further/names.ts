import { namesOf } from '../../checks.ts'
import type { Document, Person } from '../../document.ts'
import { isBehindPlaceWord, isPlaceLike } from '../place-like-names.ts'
import { isPlaced } from '../placed-people.ts'
import { openSentences } from './open-sentences.ts'

/** People whom a draft that is sure of a patient names, and of whom nothing says who else they are. */
export function* furtherNames(document: Document): Generator<Person> {
  // In an answer whoever else is named is mostly of the house: "your work with Ciarán".
  if (document.type === 'reply') return
  const open = new Set(openSentences(document))
  for (const person of document.people) {
    if (person.role !== undefined || isPlaced(document, person)) continue
    const names = namesOf(person)
    if (names.some(({ span }) => isPlaceLike(document, span) || isBehindPlaceWord(document, span))) continue
    if (names.some(({ sentence }) => open.has(sentence))) yield person
  }
}
