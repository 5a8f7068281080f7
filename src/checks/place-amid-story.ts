import { cuesOf, patientsIn } from '../checks.ts'
import type { Document, PlaceEntity } from '../document.ts'
import { isCareOfNobodyElse } from './care-of-nobody-else.ts'
import { storyOf } from './in-story.ts'
import { findIndividuals } from './individuals.ts'
import { tellsPast } from './past-tense.ts'
import { isTaleOfOne } from './place-told.ts'
import { TEXT } from './prose.ts'

/**
 * A place that a patient's story goes through: where somebody lives, works, fell or was taken ill. Whatever a place is to the
 * person, it tells readers where to look, unless it is a ward, a feast, a road in the news or where the copy was written.
 */

const LEADS =
  /\b(?:in|at|on|near|from|to|outside|off|past|around|through) (?:the |nearby |rural |downtown )?$/i
const NO_HOME =
  /^(?:bed|bay|ward|room|garage|floor|level|suite|unit|lobby|theatre|theater|route|highway|interstate|exit|instagram|facebook|whatsapp|zoom|google|medicare|medicaid)\b|\b(?:day|eve|night|week|month|weekend|suite|wing|pavilion|ward|lobby)$/i
const DATELINE = /^[^.!?]{0,60}[—–]/
const TITLE = /\b(?:Drs?|Mrs?|Ms|Miss|Prof|Nurse|Sister)\.? $/

/** What speaks for a patient's place; nothing where it is none. */
export function placeAmidStory(
  document: Document,
  { span, sentence }: PlaceEntity,
  before: string,
): string[] | undefined {
  const { text, blocks, sentences, entities } = document
  const { block, span: around } = sentences[sentence]
  if (!TEXT.has(blocks[block].kind) || !LEADS.test(before) || TITLE.test(before)) return undefined
  if (NO_HOME.test(text.slice(span.start, span.end))) return undefined
  if (DATELINE.test(text.slice(around.start, span.end + 40)) && span.start - around.start < 40)
    return undefined
  const dated = entities
    .at(sentence, 'date')
    .some((date) => date.span.start < span.end && span.start < date.span.end)
  if (dated) return undefined
  const sure = patientsIn(document, sentence).find(({ certain }) => certain)
  if (sure) return cuesOf(sure)
  const story =
    (isTaleOfOne(document, sentence) && storyOf(document).has(sentence)) ||
    (findIndividuals(document).has(sentence) && isCareOfNobodyElse(document, sentence))
  return story && tellsPast(document, sentences[sentence])
    ? ['the story of one person around the place']
    : undefined
}
