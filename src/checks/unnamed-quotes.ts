import { signOffEnd } from '../annotate/letters.ts'
import { HEALTH, isBodyPart, Term } from '../annotate/terms.ts'
import { I } from '../annotate/vocabulary.ts'
import { TESTIMONY_WORDS as Words } from '../data/testimony.ts'
import type { Block, Document, Person, Sentence, Span } from '../document.ts'
import { PUBLIC_ROLES } from '../roles.ts'
import { wordSet } from '../word-set.ts'
import { gatesOf, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { type Range, rangeOf, tellsCareHad } from './own-words.ts'
import { isFamilysThanks, isIn, isPatientsSaying } from './patients-saying.ts'

/**
 * Testimonials of people who are not named: "…," the goalkeeper said; a block quotation signed "— a grateful father".
 * Whose words they are need not be said: what tells of care had, and is nobody's at work, is a patient's or a relative's.
 */

const OFFICES = wordSet(Words.offices)
const OWN = openGate(I)
const AT_WORK = Term.StaffRole | Term.StaffTitle | Term.Credential | Term.PublicRole | Term.Donor
const KNOWN: ReadonlySet<Person['role']> = new Set(PUBLIC_ROLES)
/** Tokens around a quotation in which its speaker may stand, and characters of one that are words of somebody's. */
const REACH = 12
const LEAST = 40
const SHORTEST = 12
/** Copy that quotes whoever wrote a review, reported news or set an exercise. */
const OTHERS_QUOTED: ReadonlySet<Document['type']> = new Set(['reply', 'share', 'guide'])

export function* unnamedTestimonials(document: Document): Generator<{ readonly span: Span }> {
  if (OTHERS_QUOTED.has(document.type) || !gatesOf(document).any(OWN)) return
  const passages = [...quotedPassages(document)]
  yield* passages
  for (const { span, parts, sentence: at } of runs(document)) {
    const sentence = document.sentences[at]
    if (!sentence || sentence.guard) continue
    const range = rangeOf(document, span)
    const near = around(sentence, range)
    const ours = isPatientsSaying(document, near, parts) || isFamilysThanks(document, near, parts)
    if (span.end - span.start < (ours ? SHORTEST : LEAST)) continue
    if (passages.some((one) => one.span.start < span.end && span.start < one.span.end)) continue
    // Words that nobody is said to speak may be an example.
    const needed = isSaid(document, range, parts) ? 1 : 2
    const [from, until] = speakerBlocks(document, sentence.block)
    if (
      (ours || tellsCareHad(document, range, needed)) &&
      isNobodysAtWork(document, range, parts, from, until)
    )
      yield { span }
  }
}

/** The tokens of a sentence in which the speaker of a quotation may stand, so that an endless one is not read for each. */
const around = ({ first, last }: Sentence, range: Range): Range => ({
  first: Math.max(first, range.first - REACH),
  last: Math.min(last, range.last + REACH),
})

/** A heading over words and a signature under them say who speaks, as their own paragraph does. */
function speakerBlocks({ blocks, text }: Document, block: number): [number, number] {
  const next = blocks[block + 1]
  const signed = next !== undefined && DASH.test(text.slice(next.span.start, next.span.start + 1))
  return [blocks[block - 1]?.kind === 'heading' ? block - 1 : block, signed ? block + 1 : block]
}

interface Run {
  span: Span
  readonly sentence: number
  /** The quotations themselves. */
  readonly parts: Span[]
}

/** Quotations, those of one paragraph with little between them as one: "…," the player said. "…" */
function runs({ entities, sentences }: Document): Run[] {
  const out: Run[] = []
  for (const { span, sentence } of entities.of('quotation')) {
    const before = out.at(-1)
    const near = before && span.start - before.span.end < BETWEEN
    if (near && sentences[before.sentence]?.block === sentences[sentence]?.block) {
      before.span = { start: before.span.start, end: span.end }
      before.parts.push(span)
    } else out.push({ span, sentence, parts: [span] })
  }
  return out
}
/** Characters between two quotations of one speaker. */
const BETWEEN = 40

/** Block quotations that somebody signs. */
function* quotedPassages(document: Document): Generator<{ readonly span: Span }> {
  const { blocks, sentences } = document
  for (let s = 0; s < sentences.length; s++) {
    if (!isQuoted(blocks[sentences[s].block])) continue
    let end = s
    // A signature ends a quotation: what follows it is another's.
    while (
      end + 1 < sentences.length &&
      isQuoted(blocks[sentences[end + 1].block]) &&
      !(isSignature(document, end) && sentences[end + 1].block !== sentences[end].block)
    )
      end++
    const range = { first: sentences[s].first, last: sentences[end].last }
    const card = s > 0 && hasWord(document, sentences[s - 1], CARD)
    const signed = card || signOffEnd(document, end) > 0 || isSignature(document, end)
    const last = sentences.findLastIndex(({ block }, i) => i <= end && block < sentences[end].block)
    const body = last >= s ? { first: range.first, last: sentences[last].last } : range
    const guarded = sentences.slice(s, end + 1).some(({ guard }) => guard && guard !== 'second-person')
    if (
      signed &&
      !guarded &&
      tellsCareHad(document, body, card ? 1 : 2) &&
      isNobodysAtWork(document, body, [], sentences[s].block, sentences[end].block)
    )
      yield { span: { start: sentences[s].span.start, end: sentences[last >= s ? last : end].span.end } }
    s = end
  }
}

/** A paragraph that opens with a dash: "— Rosa T." */
const isSignature = ({ blocks, sentences, text }: Document, at: number) => {
  const { start } = blocks[sentences[at].block].span
  return DASH.test(text.slice(start, start + 1))
}

/** "The card reads:" */
const CARD = wordSet('card cards letter letters note reads read wrote writes postcard email')
const DASH = /^[—–-]/
const isQuoted = ({ kind, quoted }: Block) => quoted === true && kind === 'paragraph'

/** A verb of speech, or a signature, right before, between or behind. */
function isSaid({ tokens, terms }: Document, { first, last }: Range, parts: readonly Span[]): boolean {
  for (let t = Math.max(0, first - REACH); t < Math.min(tokens.count, last + REACH); t++)
    if (terms.starts[t] & (Term.Speech | Term.Patient) && !parts.some((part) => isIn(tokens.start[t], part)))
      return true
  return false
}

/** Nobody with an office, a trade of care or a name that speaks by one stands beside the words, in their blocks. */
function isNobodysAtWork(
  document: Document,
  { first, last }: Range,
  parts: readonly Span[],
  block: number,
  until = block,
): boolean {
  const { tokens, terms, blocks, people } = document
  const within = { start: blocks[block].span.start, end: blocks[until].span.end }
  let start = first
  let end = last
  while (start > 0 && first - start < REACH && tokens.start[start - 1] >= within.start) start--
  while (end < tokens.count && end - last < REACH && tokens.end[end] <= within.end) end++
  let hurt = false
  for (let t = start; t < end; t++) {
    const said = parts.length ? parts.some((part) => isIn(tokens.start[t], part)) : t >= first && t < last
    if (said) continue
    // "…, who turned his ankle" is told of a speaker who has no office.
    hurt ||= (terms.cover[t] & HEALTH) !== 0 || isBodyPart(tokens.hash[t])
    if (terms.cover[t] & AT_WORK || OFFICES.has(tokens.hash[t])) return false
  }
  const [from, to] = [tokens.start[start], tokens.end[end - 1]]
  return !people.some(
    ({ role, mentions }) =>
      KNOWN.has(role) &&
      !(role === 'source' && hurt) &&
      mentions.some(({ span, form }) => form === 'name' && span.start < to && from < span.end),
  )
}
