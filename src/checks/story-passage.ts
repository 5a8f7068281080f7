import type { Document, Person, Span } from '../document.ts'
import { TEXT } from './prose.ts'

/** Paragraphs, or items of a list, that a finding runs over at most: more than that points at nothing. */
const MOST_BLOCKS = 3

/**
 * Where the story of a person is best seen: the quotation, else the sentence with the strongest evidence, and what goes on
 * telling of the person after and before it, three paragraphs at most. A title that names somebody is no part of it.
 * @param quote where a quotation of the person's begins
 */
export function storyPassage(
  { sentences, blocks }: Document,
  person: Person,
  quote: number | undefined,
): Span {
  // What stands for a picture is another rule's.
  const prose = person.mentions.filter(({ sentence }) => TEXT.has(blocks[sentences[sentence].block].kind))
  const best = (prose.length ? prose : person.mentions).reduce((a, b) => (b.evidence > a.evidence ? b : a))
  const core = sentences[best.sentence]
  const told = person.mentions
    .map((mention) => sentences[mention.sentence])
    .filter(({ block }) => blocks[block].kind === blocks[core.block].kind && !blocks[block].path)
  const quoted = quote === undefined ? -1 : told.findIndex(({ span }) => span.end > quote)
  const at = quoted >= 0 ? quoted : told.indexOf(core)
  if (at < 0) return core.span
  let first = at
  let last = at
  const fits = (from: number, to: number) => told[to].block - told[from].block < MOST_BLOCKS
  while (last + 1 < told.length && fits(first, last + 1)) last++
  while (first > 0 && fits(first - 1, last)) first--
  const { start } = told[first].span
  return { start: quote !== undefined && quote < start ? quote : start, end: told[last].span.end }
}
