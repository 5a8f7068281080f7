import type { Document } from '../document.ts'
import { isOurs, workIn } from './anecdote.ts'
import { findIndividuals } from './individuals.ts'

/** Where a tale begins and ends: it goes on in sentences that by themselves would tell of nobody in care. */

/** Sentences without anybody in them that may stand between two that go on about the same one ("No pulse."). */
const PAUSE = 2
/** Paragraphs that a tale is marked over at most. */
const MOST_BLOCKS = 3
const QUESTION = '?'.charCodeAt(0)

/**
 * Numbers of the first and the last sentence of a tale: those around its strongest that tell it or go on about somebody.
 * @param core numbers of the sentences that tell the tale
 */
export function talePassage(document: Document, core: readonly number[], best: number) {
  const told = new Set(core)
  const last = reach(document, told, best, 1, document.sentences[best].block + MOST_BLOCKS - 1)
  const room = document.sentences[last].block - MOST_BLOCKS + 1
  return { first: reach(document, told, best, -1, room), last }
}

/** The farthest sentence in a direction that belongs to the tale, no farther than a block. */
function reach(
  document: Document,
  told: ReadonlySet<number>,
  best: number,
  step: 1 | -1,
  farthest: number,
): number {
  const { sentences } = document
  let end = best
  for (let at = best + step; Math.abs(at - end) <= PAUSE + 1; at += step) {
    const sentence = sentences[at]
    if (!sentence || (sentence.block - farthest) * step > 0) break
    if (told.has(at)) {
      end = at
      continue
    }
    // The reader, a heading or a list ends it.
    if (sentence.guard || !isOurs(document, sentence) || !isAlike(document, sentence.block, best)) break
    if (goesOnAbout(document, at)) end = at
  }
  return end
}

const isAlike = ({ blocks, sentences }: Document, block: number, best: number) =>
  blocks[block].kind === blocks[sentences[best].block].kind

const goesOnAbout = (document: Document, at: number) =>
  (findIndividuals(document).has(at) || isWork(document, at)) &&
  document.tokens.hash[document.sentences[at].last - 1] !== QUESTION

/** "The crew had it out before the kettle boiled." */
const isWork = (document: Document, at: number) =>
  workIn(document, document.sentences[at]).some(({ idea, weight }) => idea === 'act' && weight > 1)
