import { firstIndex } from '../bisect.ts'
import { sentenceAt } from '../checks.ts'
import { CLAIM_WORDS as Words } from '../data/claims.ts'
import type { Block, Document, QuotationEntity, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, wordSet } from '../word-set.ts'
import { type Gate, gatesOf } from './gates.ts'
import { hasWord } from './has-word.ts'
import { perDocument } from './per-document.ts'
import { PROSE, TEXT } from './prose.ts'

/** What every rule on claims asks: whether the copy itself says it, of what is offered, and means it. */

const [DENY, AFFIRM, RETRACT, CLAUSE] = [Words.deny, Words.affirm, Words.retract, Words.clause].map(wordSet)
const [BE, DOUBT, SAID, OURS] = [Words.be, Words.doubt, Words.said, Words.ours].map(wordSet)
const [TEMPT, HEDGE] = [Words.tempt, Words.hedge].map(wordSet)
const [AND, NO, NOT] = [...wordSet('and no not')]
const QUESTION = '?'.charCodeAt(0)
const COMMA = ','.charCodeAt(0)
const STOP_MARKS = markSet(';:—–.!?()')
/** Tokens before a claim in which it is denied, or softened; behind it, in which it is taken back. */
const [DENY_REACH, HEDGE_REACH, RETRACT_REACH] = [14, 4, 5]
/** Characters of a quotation that is a wording and no speech. */
const WORDING = 70
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
    if (guard === 'bad-example' || guard === 'fictional' || guard === 'hypothetical') continue
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

/** "Is it painless?" asks; "Ready for …?" offers. */
function asks({ tokens }: Document, { first, last }: Sentence): boolean {
  return tokens.hash[last - 1] === QUESTION && !TEMPT.has(tokens.hash[first])
}

/** "no procedure is", "cannot", "not": before a token, in its clause. */
export function isDenied({ tokens }: Document, { first }: Sentence, at: number): boolean {
  let [and, be, comma, beAfterComma] = [false, false, false, false]
  for (let t = at - 1; t >= Math.max(first, at - DENY_REACH); t--) {
    const hash = tokens.hash[t]
    if (tokens.kind[t] === TokenKind.Mark) {
      if (STOP_MARKS.has(hash)) return false
      if (hash === COMMA && !comma) [comma, beAfterComma] = [true, be]
      continue
    }
    if (CLAUSE.has(hash)) return false
    if (DENY.has(hash)) {
      if (AFFIRM.has(tokens.hash[t + 1])) return false
      // "No needles and lasting relief": only the first is denied.
      if (and && !be && hash === NO) continue
      if (comma && !(beAfterComma && t <= first + 1)) return false
      return true
    }
    and ||= hash === AND
    be ||= BE.has(hash)
  }
  return false
}

/** "guaranteed results do not exist". */
function isRetracted({ tokens }: Document, { last }: Sentence, from: number): boolean {
  for (let t = from; t < Math.min(last, from + RETRACT_REACH); t++) {
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] === COMMA) return false
    if (STOP_MARKS.has(tokens.hash[t])) return false
    if (RETRACT.has(tokens.hash[t]) && !(tokens.hash[t] === NOT && AFFIRM.has(tokens.hash[t + 1])))
      return true
  }
  return false
}

/** Its sentence, the one before it or the heading over it warns of such claims, or says that others make them. */
function isDoubted(document: Document, index: number): boolean {
  const { sentences } = document
  const sentence = sentences[index]
  if (warns(document, sentence) || isOthers(document, sentence)) return true
  const before = sentences[index - 1]
  if (before?.block === sentence.block && warns(document, before)) return true
  const next = sentences[index + 1]
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
    if (UNSAID.test(text.slice(span.start, Math.min(span.end, span.start + WORDING * 2)))) return true
    return sentences[first]?.block === lead && warns(document, sentences[first])
  })
}
/** Items of a list that are looked back over for the line that leads in to it. */
const LONG_LIST = 60
/** "Words that we do not use". */
const UNSAID =
  /\b(?:not|never|avoid|instead|cannot|(?:do|ca|wo)n['’]t)\b.{0,40}\b(?:write|say|use|make|claim|promise|print|post|publish|words?|phrases?|tell|offer)\b|\b(?:words?|phrases?|wordings?|claims|lines) .{0,40}\b(?:not|never|avoid|out|skip|ban(?:ned)?|cut|delete)\b/i
/** "It cannot.", "That is a myth.": the next sentence takes it back. */
const NOT_SO =
  /^(?:it|that|this|they|those|these|which)(?:['’]s| (?:is|are|was|do|does|did|can|will))?(?:n['’]t| not| never| cannot| can['’]t| false| wrong| untrue| a myth| a lie| no)\b|^(?:not so|false|wrong|no[,.!]|myth)/i

const textOf = ({ text }: Document, { span }: Sentence) => text.slice(span.start, span.end)
const warns = (document: Document, sentence: Sentence) => hasWord(document, sentence, DOUBT)

/** "anyone who promises …": a verb of claiming that is not ours. */
function isOthers({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++) {
    if (!SAID.has(tokens.hash[t])) continue
    let own = false
    for (let b = first; b < t; b++) own ||= OURS.has(tokens.hash[b])
    if (!own) return true
  }
  return false
}

/** The words are shown and not said: in quotation marks that nobody speaks, or under a heading that warns of them. */
export function isShown(document: Document, index: number, first: number): boolean {
  return isWording(document, first) || isUnderWarning(document, index)
}

/** Quotation marks around a token that nobody speaks: a wording that is shown. */
function isWording(document: Document, first: number): boolean {
  const quotation = quotationAt(document, first)
  if (!quotation || quotation.speaker) return false
  return quotation.span.end - quotation.span.start < WORDING
}

/** The quotation in which a token of a sentence stands. */
export function quotationAt(document: Document, token: number): QuotationEntity | undefined {
  if (!hasQuotes(document)) return undefined
  const at = document.tokens.start[token]
  const quotations = document.entities.of('quotation')
  const one = quotations[firstIndex(quotations.length, (index) => quotations[index].span.end > at)]
  return one && one.span.start <= at ? one : undefined
}
const hasQuotes = perDocument(({ text }) => /["“”]/.test(text))

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
