import type { Document, Span } from '../document.ts'

/**
 * Words that were taken for a patient's name and are a place's or Santa's: whoever is told of there stays somebody, but not by
 * that name.
 */

/** "Outside Quill Lake", "past Coolabar Creek": waters and heights behind a preposition of place. */
const LANDS =
  /^(?:\p{Lu}[\p{L}’'-]*\s){1,3}(?:Lake|Creek|River|Valley|Bay|Ridge|Falls|Springs|Harbou?r|Island|Beach|Hollow|Canyon|Prairie|Flats|Junction|Crossing|Landing|Cove|Pond|Mountain|Mesa)$/u
const WHERE = /\b(?:outside|past|near|in|at|on|by|off|from|beyond|around|to) $/i
/** "The mayor of Penhallow". */
const OFFICE =
  /\b(?:mayor|sheriff|governor|bishop|archbishop|town|city|village|county|township|borough) of $/i

export function isPlaceLike({ text }: Document, { start, end }: Span): boolean {
  const name = text.slice(start, end)
  if (/^(?:Santa|SANTA|Father Christmas|Easter Bunny)$/.test(name)) return true
  const before = text.slice(Math.max(0, start - 14), start)
  return (LANDS.test(name) && WHERE.test(before)) || OFFICE.test(before)
}

/** "came to Glenbrook", "the Corliss mill", "grew up in Quill Crossing, Georgia" */
export function isBehindPlaceWord({ text }: Document, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  return AMONG.test(before) || (TO.test(before) && !/\s/.test(text.slice(start, end)))
}
const TO = /\bto $/i
const AMONG = /\b(?:(?:in|at|from|near|of|[Tt]he) |(?:in|from|near) \p{Lu}[\p{L}'’ -]{1,30}, )$/u
