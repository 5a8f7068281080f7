import type { Block, ContentType, Sentence, Tokens } from '../document.ts'
import { WordSet, wordSet } from '../word-set.ts'

/** Pages that teach colleagues what not to post quote it in cells, items and block quotes of their own. */

const TAUGHT = wordSet(`
  privacy hipaa authorization authorisation consent form policy compliance reviewer reviewers post posting caption publish
  draft drafts sign signature blurred blur release rule rules training reply replies provocation filming
`)
/** So many different ones of these words and so many quotations, and the page teaches. */
const ENOUGH = 5
const QUOTED = 3
const SHOWS: ReadonlySet<ContentType> = new Set(['guide', 'blog'])
export const QUOTES = new WordSet([0x22, 0x201c, 0x201d])

/** A quotation opens a sentence, behind a tick or a cross at most. */
export const startsQuoted = ({ hash }: Tokens, { first }: Sentence) =>
  QUOTES.has(hash[first]) || QUOTES.has(hash[first + 1])

/** Numbers of the blocks that such a page quotes in order to forbid them; none on any other page. */
export function quotedToForbid(
  type: ContentType,
  blocks: readonly Block[],
  tokens: Tokens,
  sentences: readonly Sentence[],
): ReadonlySet<number> {
  const found = new Set<number>()
  if (!SHOWS.has(type)) return found
  let block = -1
  for (const sentence of sentences) {
    if (sentence.block === block) continue
    block = sentence.block
    if ((blocks[block].quoted || blocks[block].within) && startsQuoted(tokens, sentence)) found.add(block)
  }
  if (found.size < QUOTED) return new Set()
  const taught = new Set<number>()
  for (let t = 0; t < tokens.count; t++) if (TAUGHT.has(tokens.hash[t])) taught.add(tokens.hash[t])
  return taught.size < ENOUGH ? new Set() : found
}

const NEVER = wordSet("never don't avoid not")
const WRITING = wordSet(
  'write writing post posting say saying publish publishing type typing reply replying text texting share sharing use using put include phrases captions wordings lines sentences things',
)
/** Tokens at the head of a sentence in which it forbids. */
const HEAD = 6

/** "Never write things like “…”": what is quoted in the sentence, and behind it in the same paragraph, is there to be shunned. */
export function forbidsQuoted({ hash }: Tokens, { first, last }: Sentence): boolean {
  const end = Math.min(last, first + HEAD)
  let never = false
  let writes = -1
  for (let t = first; t < end && writes < 0; t++) {
    if (NEVER.has(hash[t])) never = true
    else if (never && WRITING.has(hash[t])) writes = t
  }
  if (writes < 0) return false
  for (let t = writes; t < last; t++) if (QUOTES.has(hash[t])) return true
  return false
}
