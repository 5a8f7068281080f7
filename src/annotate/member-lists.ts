import { GUEST_WORDS as Words } from '../data/guest-words.ts'
import type { Block, Sentence, Tokens } from '../document.ts'
import { wordSet } from '../word-set.ts'

/** Lists of what people who came to us did, and tables with a row for each of them. */

const [WINS, MEMBERS] = [Words.wins, Words.members].map((words) => wordSet(words))
/** Sentences back from an item to what stands over its list. */
const OVER = 60
/** Sentences of copy between what calls a list one of wins and the item. */
const NEAR = 12
/** Sentences of the front matter in which the title stands. */
const TITLES = 8

interface Listing {
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly blocks: readonly Block[]
}

/** Whether a sentence opens an item or a row, and what stands over it calls those listed members, or what they did wins. */
export function opensMemberItem({ tokens, sentences, blocks }: Listing, at: number): boolean {
  const { block } = sentences[at]
  const { within, header, group } = blocks[block]
  if (header || !(within === 'list' || within === 'table')) return false
  if (at > 0 && blocks[sentences[at - 1].block].group === group) return false
  const asked = known.get(sentences) ?? new Map<number, boolean>()
  known.set(sentences, asked)
  const found = asked.get(at) ?? isUnderMembers({ tokens, sentences, blocks }, at, asked)
  asked.set(at, found)
  return found
}
/** What has been found of the items of a draft, so that no list is walked back for each of them. */
const known = new WeakMap<readonly Sentence[], Map<number, boolean>>()

function isUnderMembers(
  { tokens, sentences, blocks }: Listing,
  at: number,
  asked: ReadonlyMap<number, boolean>,
): boolean {
  const { within } = blocks[sentences[at].block]
  for (let s = at - 1; s >= Math.max(0, at - OVER); s--) {
    const over = blocks[sentences[s].block]
    const inside = over.within === within && over.kind !== 'heading'
    const before = inside ? asked.get(s) : undefined
    if (before !== undefined) return before
    if (inside && !over.header) continue
    for (let t = sentences[s].first; t < sentences[s].last; t++)
      if (MEMBERS.has(tokens.hash[t]) || (!inside && WINS.has(tokens.hash[t]))) return true
    if (over.kind === 'heading' || (!inside && !over.path && at - s > NEAR)) break
  }
  // "October wins" may be the title of the page.
  return sentences
    .slice(0, TITLES)
    .some(
      ({ first, last, block: title }) =>
        blocks[title].path?.[0] === 'title' &&
        tokens.hash.subarray(first, last).some((hash) => WINS.has(hash)),
    )
}

/** The sentences of the item or row that one opens. */
export function itemOf({ sentences, blocks }: Omit<Listing, 'tokens'>, at: number): Sentence[] {
  const { group } = blocks[sentences[at].block]
  const out: Sentence[] = []
  for (let s = at; s < sentences.length && blocks[sentences[s].block].group === group; s++)
    out.push(sentences[s])
  return out
}
