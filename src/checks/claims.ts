import { firstIndex } from '../bisect.ts'
import { sentenceAt } from '../checks.ts'
import { CLAIM_WORDS as Words } from '../data/claims.ts'
import type { Block, Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isWording } from './claim-quotes.ts'
import { isDenied, isRetracted } from './denials.ts'
import { type Gate, gatesOf } from './gates.ts'
import { hasWord } from './has-word.ts'
import { perDocument } from './per-document.ts'
import { PROSE, TEXT } from './prose.ts'

/** What every rule on claims asks: whether the copy itself says it, of what is offered, and means it. */

const [DOUBT, SAID, OURS] = [Words.doubt, Words.said, Words.ours].map(wordSet)
const [TEMPT, HEDGE] = [Words.tempt, Words.hedge].map(wordSet)
const [DID, KNOW] = wordSet('did know')
const QUESTION = '?'.charCodeAt(0)
const COMMA = ','.charCodeAt(0)
/** Tokens before a claim in which it is softened. */
const HEDGE_REACH = 4
/** Characters of a heading that are read. */
const LEAD_LENGTH = 140
const COPY_KEYS: ReadonlySet<unknown> = new Set(['title', 'subtitle', 'description', 'excerpt', 'summary'])

/** Turns of a sentence that are looked at: more say nothing new. */
export const MOST_TURNS = 12

/** Numbers of the sentences that pass a gate, where a writer's own copy may claim something. */
export function* claimSentences(document: Document, gate: Gate): Generator<number> {
  const gates = gatesOf(document)
  if (!gates.any(gate)) return
  for (let index = 0; index < document.sentences.length; index++) {
    if (!gates.at(index, gate)) continue
    const { block, guard } = document.sentences[index]
    if (guard && guard !== 'second-person' && guard !== 'negated' && guard !== 'aggregate') continue
    const one = document.blocks[block]
    if (PROSE.has(one.kind) || isTitle(document, one)) yield index
  }
}

/** A title or description in front matter that no heading repeats. */
function isTitle({ blocks, text }: Document, { kind, path, span }: Block): boolean {
  if (kind !== 'front-matter' || !COPY_KEYS.has(path?.[0])) return false
  const words = text.slice(span.start, span.end)
  return !blocks.some(
    (other) => other.kind === 'heading' && text.slice(other.span.start, other.span.end) === words,
  )
}

/** The copy says it and means it: no question, denial, warning, or wording that is only shown. */
export function isMeant(document: Document, index: number, first: number, last: number): boolean {
  const sentence = document.sentences[index]
  return (
    !asks(document, sentence) &&
    !isDenied(document, sentence, first) &&
    !isRetracted(document, sentence, last) &&
    !isDoubted(document, index) &&
    !isWording(document, first)
  )
}

/** "Is it painless?" asks; "Ready for …?" offers, and "Did you know …?" tells. */
export function asks({ tokens }: Document, { first, last }: Sentence): boolean {
  if (tokens.hash[last - 1] !== QUESTION || TEMPT.has(tokens.hash[first])) return false
  return !(tokens.hash[first] === DID && tokens.hash[first + 2] === KNOW)
}

/** Its sentence, the one before it or the heading over it warns of such claims, or says that others make them. */
function isDoubted(document: Document, index: number): boolean {
  const { sentences } = document
  const sentence = sentences[index]
  if (warns(document, sentence) || isOthers(document, sentence)) return true
  const before = sentences[index - 1]
  if (before?.block === sentence.block && warns(document, before)) return true
  const next = sentences[index + 1]
  // "Guaranteed results. Delete, and call legal."
  for (const after of [next, sentences[index + 2]])
    if (after?.block === sentence.block && STRUCK.has(document.tokens.hash[after.first])) return true
  if (next?.block === sentence.block && NOT_SO.test(textOf(document, next))) return true
  return isUnderWarning(document, index)
}

/** The heading over a sentence, or the line that leads in to its list or table, warns of what follows. */
export function isUnderWarning(document: Document, index: number): boolean {
  const { blocks, sentences, sections, text } = document
  const { block } = sentences[index]
  const section = sections[firstIndex(sections.length, (one) => sections[one].blocks.last > block)]
  const leads: number[] = []
  if (section?.heading !== undefined && section.heading !== block) leads.push(section.heading)
  if (blocks[block].within) {
    let lead = block
    while (lead > 0 && blocks[lead].within === blocks[block].within && block - lead < LONG_LIST) lead--
    leads.push(lead)
  }
  return leads.some((lead) => {
    const { span } = blocks[lead]
    const first = sentenceAt(document, span.start)
    if (UNSAID.test(text.slice(span.start, Math.min(span.end, span.start + LEAD_LENGTH)))) return true
    return sentences[first]?.block === lead && warns(document, sentences[first])
  })
}
/** Items of a list that are looked back over for the line that leads in to it. */
const LONG_LIST = 60
/** "Words that we do not use". */
const UNSAID =
  /\b(?:not|never|avoid|instead|cannot|(?:do|ca|wo)n['’]t)\b.{0,40}\b(?:write|say|use|make|claim|promise|print|post|publish|words?|phrases?|tell|offer)\b|\b(?:words?|phrases?|wordings?|claims|lines) .{0,40}\b(?:not|never|avoid|out|skip|ban(?:ned)?|cut|delete)\b/i
const STRUCK = wordSet('delete cut strike drop remove reword rewrite replace')
/** "It cannot.", "That is a myth.": the next sentence takes it back. */
const NOT_SO =
  /^(?:it|that|this|they|those|these|which)(?:['’]s| (?:is|are|was|do|does|did|can|will))?(?:n['’]t| not| never| cannot| can['’]t| false| wrong| untrue| a myth| a lie| no)\b|^(?:not so|false|wrong|no[,.!]|myth)/i

const textOf = ({ text }: Document, { span }: Sentence) => text.slice(span.start, span.end)
const warns = (document: Document, sentence: Sentence) =>
  hasWord(document, sentence, DOUBT) ||
  (hasWord(document, sentence, SHUN) && hasWord(document, sentence, SHUNNED))
const [SHUN, SHUNNED] = [Words.shun, Words.shunned].map(wordSet)

/** "anyone who promises …": a verb of claiming that is not ours. */
function isOthers({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++) {
    if (!SAID.has(tokens.hash[t]) || isAside(tokens, t, last)) continue
    let own = false
    for (let b = first; b < t; b++) own ||= OURS.has(tokens.hash[b])
    if (!own) return true
  }
  return false
}

/** "if you snore", "works on anybody", "You won't feel it, promise!": nobody else speaks. */
function isAside({ hash, kind }: Document['tokens'], at: number, last: number): boolean {
  if (CASES.has(hash[at])) return READER.has(hash[at + 1])
  if (PERSONS.has(hash[at])) return !WHO.has(hash[at + 1])
  return hash[at] === PROMISE && hash[at - 1] === COMMA && (at + 1 >= last || kind[at + 1] === TokenKind.Mark)
}
const [CASES, READER, PERSONS, WHO] = [
  'if whether',
  "you you're you've you'd your",
  'anyone anybody someone somebody',
  'who that promising selling claiming offering telling saying advertising else at on tells says claims promises can could would',
].map(wordSet)
const [PROMISE] = wordSet('promise')

/** The words are shown and not said: in quotation marks that nobody speaks, or under a heading that warns of them. */
export function isShown(document: Document, index: number, first: number): boolean {
  return isWording(document, first) || isUnderWarning(document, index)
}

/** A source is named or linked in a sentence. */
export const hasSource = (document: Document, sentence: number) => sourced(document).has(sentence)
const sourced = perDocument(({ entities }) => new Set(entities.of('source').map(({ sentence }) => sentence)))

/** A block quote among copy that is none: somebody else's words, as a review is. */
export function isReview(document: Document, { block }: Sentence): boolean {
  return document.blocks[block].quoted && hasOwnCopy(document)
}
const hasOwnCopy = perDocument(({ blocks }) => blocks.some(({ kind, quoted }) => TEXT.has(kind) && !quoted))

/** "nearly", "may", "aims to": said shortly before a token. */
export function isHedged({ tokens }: Document, { first }: Sentence, at: number): boolean {
  for (let t = at - 1; t >= Math.max(first, at - HEDGE_REACH); t--) if (HEDGE.has(tokens.hash[t])) return true
  return false
}
