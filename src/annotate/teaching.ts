import type { Block, ContentType, Sentence, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
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

/** Tokens of an order before what may not be said: "Do not ever write that". */
const ORDER = 4
const [OPENS, SAYS, LINKS, OF_US] = [
  "do don't never avoid",
  'say write post tell type mention caption publish share reply state reveal confirm answer saying writing posting telling mentioning',
  'that whether when where why how who',
  'we our us i my',
].map(wordSet)

/** "Do not say that she was admitted on Friday": an order not to tell, that names nobody and tells nothing of ours. */
export function forbidsTelling({ hash, kind }: Tokens, { first, last }: Sentence): boolean {
  if (!OPENS.has(hash[first])) return false
  let says = first
  while (says < first + ORDER && !SAYS.has(hash[says])) says++
  if (says === first + ORDER || !(NEVER.has(hash[first]) || NEVER.has(hash[first + 1]))) return false
  if (!LINKS.has(hash[says + 1])) return false
  for (let t = says + 1; t + 1 < last; t++) {
    if (OF_US.has(hash[t])) return false
    if (kind[t] === TokenKind.Capital && kind[t + 1] === TokenKind.Capital) return false
  }
  return true
}
