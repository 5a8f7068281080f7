import { patients } from '../checks.ts'
import type { Document, Person } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { findConditionStates } from './condition-state.ts'
import { hasWord } from './has-word.ts'
import { perDocument } from './per-document.ts'
import { findTales, type Tale } from './shift-tale.ts'

/** What tells a diary of one who works in care from a story that a house tells to be chosen, and from a bulletin. */

const I = wordSet("i i'm i've i'd i'll me my mine")

/** "I gave him two units": one of the crew speaks in the paragraphs; "our therapists got him walking" is the house's own praise. */
export function isDiary(document: Document, tale: readonly Tale[]): boolean {
  const { sentences } = document
  const [first] = tale
  const blocks = [first, tale[tale.length - 1]].map(({ sentence }) => sentences[sentence].block)
  for (let index = first.sentence; sentences[index]?.block === blocks[0]; index--)
    if (hasWord(document, sentences[index], I)) return true
  for (let index = first.sentence; sentences[index]?.block <= blocks[1]; index++)
    if (hasWord(document, sentences[index], I)) return true
  return false
}

/** Whether a story of somebody in our care stands in a tale, for the rule on stories to find. */
export function isStory(document: Document, tale: readonly Tale[]): boolean {
  const told = new Set(tale.map(({ sentence }) => sentence))
  return patients(document).some(
    ({ certain, told: count, mentions }) =>
      certain && count > 1 && mentions.some(({ sentence }) => told.has(sentence)),
  )
}

/** Whether somebody without a name is told of in such a diary. */
export const isInDiary = (document: Document, { mentions }: Person): boolean =>
  mentions.some(({ sentence }) => diarySentences(document).has(sentence))

const diarySentences = perDocument((document) => {
  const diaries = findTales(document).filter((tale) => isDiary(document, tale))
  return new Set(diaries.flat().map(({ sentence }) => sentence))
})

/** Whether a passage is a bulletin on how somebody in care is: wrong for another reason than that it praises. */
export function isBulletin(document: Document, start: number, end: number): boolean {
  if (document.type !== 'press-release') return false
  for (const { span } of findConditionStates(document)) if (span.start < end && start < span.end) return true
  return false
}
