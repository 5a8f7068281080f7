import { findingAt } from '../checks.ts'
import type { Document } from '../document.ts'
import type { Finding } from '../rule.ts'
import { isOurs, workIn } from './anecdote.ts'
import { findIndividuals } from './individuals.ts'

/** Where a tale, or what ties us to the news, begins and ends: one finding runs over it, three paragraphs at most. */

/** Sentences without anybody in them that may stand between two that go on about the same one ("No pulse."). */
const PAUSE = 2
/** Paragraphs that a tale is marked over at most. */
const MOST_BLOCKS = 3
const QUESTION = '?'.charCodeAt(0)

/**
 * Numbers of the first and the last sentence of a tale: those around its strongest that tell it or go on about somebody.
 * @param core numbers of the sentences that tell the tale
 */
export const talePassage = (document: Document, core: readonly number[], best: number) =>
  passage(document, core, best, goesOnAbout)

/** One finding over the best of some sentences and those that stand close to it, the others as related. */
export function findingOver(
  document: Document,
  told: readonly number[],
  best: number,
  finding: Omit<Finding, 'span'>,
): Finding {
  return findingBetween(
    document,
    passage(document, told, best, () => false),
    told,
    finding,
  )
}

/** One finding from the start of a sentence to the end of another, those of `told` that stand elsewhere as related. */
export function findingBetween(
  { sentences }: Document,
  { first, last }: Passage,
  told: readonly number[],
  finding: Omit<Finding, 'span'>,
): Finding {
  const others = told.filter((index) => index < first || index > last).map((index) => sentences[index].span)
  return findingAt({ start: sentences[first].span.start, end: sentences[last].span.end }, others, finding)
}

/** Numbers of a first and a last sentence. */
interface Passage {
  readonly first: number
  readonly last: number
}

type GoesOn = (document: Document, index: number) => boolean

function passage(document: Document, core: readonly number[], best: number, goesOn: GoesOn): Passage {
  const told = new Set(core)
  const belongs = (at: number) => told.has(at) || goesOn(document, at)
  const last = reach(document, belongs, best, 1, document.sentences[best].block + MOST_BLOCKS - 1)
  const room = document.sentences[last].block - MOST_BLOCKS + 1
  return { first: reach(document, belongs, best, -1, room), last }
}

/** The farthest sentence in a direction that belongs to the tale, no farther than a block. */
function reach(
  document: Document,
  belongs: (index: number) => boolean,
  best: number,
  step: 1 | -1,
  farthest: number,
): number {
  const { sentences } = document
  let end = best
  for (let at = best + step; Math.abs(at - end) <= PAUSE + 1; at += step) {
    const sentence = sentences[at]
    if (!sentence || (sentence.block - farthest) * step > 0) break
    // The reader, a heading or a list ends it.
    if (!isOurs(document, sentence) || !isAlike(document, sentence.block, best)) break
    if (belongs(at)) end = at
    else if (sentence.guard) break
  }
  return end
}

const isAlike = ({ blocks, sentences }: Document, block: number, best: number) =>
  blocks[block].kind === blocks[sentences[best].block].kind

const goesOnAbout = (document: Document, at: number) =>
  !document.sentences[at].guard &&
  (findIndividuals(document).has(at) || isWork(document, at)) &&
  document.tokens.hash[document.sentences[at].last - 1] !== QUESTION

/** "The crew had it out before the kettle boiled." */
const isWork = (document: Document, at: number) =>
  workIn(document, document.sentences[at]).some(({ idea, weight }) => idea === 'act' && weight > 1)
