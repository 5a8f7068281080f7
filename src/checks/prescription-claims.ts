import { hasTerm, Term } from '../checks.ts'
import { OUTCOME_CLASSES } from '../data/absolute-outcome.ts'
import { MEDICINES } from '../data/medicines.ts'
import { RX_WORDS as Words } from '../data/prescription.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { claimSentences, isShown, MOST_TURNS } from './claims.ts'
import { gatesOf, joinGates, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { perDocument } from './per-document.ts'
import { BRAND_GATE, brandsOf } from './unlisted-medicines.ts'

/** Prescription medicines whose use a draft promotes without a word of risk. */

const OTC = new Set(Words.otc.trim().split(/\s+/))
const PRESCRIPTION = wordSet(
  [...MEDICINES.generic, ...MEDICINES.brand, ...Words.more.trim().split(/\s+/)].filter(
    (name) => !name.includes(' ') && !OTC.has(name),
  ),
)
const [DOES, DO, LEAD] = [Words.does, Words.do, Words.lead].map(wordSet)
const [OFFER, STRONG, OURS] = [Words.offer, Words.strong, Words.ours].map(wordSet)
const [BETTER, BODY, SOLD] = [Words.better, Words.body, Words.sold].map(wordSet)
const [STUDY, PRONOUN, ILL] = [Words.study, Words.pronoun, OUTCOME_CLASSES.ill].map(wordSet)
const [FOR, TO] = wordSet('for to')
const GATE = openGate(PRESCRIPTION)
/** Where a draft has names of its own for medicines, they may stand in any sentence that tells a use. */
const EITHER = joinGates(GATE, BRAND_GATE, openGate([...DOES, ...DO, FOR]))
const USE = Term.Condition | Term.WeakCondition
const QUESTION = '?'.charCodeAt(0)
/** Tokens behind a name in which its use stands. */
const USE_REACH = 14
const RISK =
  /(?<!\b(?:no|zero|without|any) )\bside[- ]effects?\b|\bprescribing information\b|\bboxed warning\b|\bblack[- ]box\b|\bsafety information\b|\bcontraindicat|\badverse (?:events?|effects?|reactions?)\b|\bmedication guide\b|\brisks (?:include|are|and)\b|\brisks of\b|\bwarnings and precautions\b|\b(?:do|should) not (?:take|use) it\b|\bnot for (?:people|anyone|everyone)\b/i
/** The same, said of the medicine in its own paragraph. */
const MAY_CAUSE = /\b(?:can|may) cause\b|\bnausea\b|\bshould not (?:take|use)\b|\bnot take\b/i

/** Each medicine once, at the sentence or the two that tell its use. */
export function* findPrescriptionClaims(document: Document): Generator<Span> {
  const gates = gatesOf(document)
  if (!gates.any(GATE) && !gates.any(BRAND_GATE)) return
  const brands = gates.any(BRAND_GATE) ? brandsOf(document) : new Set<number>()
  const done = new Set<number>()
  for (const index of claimSentences(document, brands.size ? EITHER : GATE)) {
    for (const token of medicinesIn(document, index, brands)) {
      const hash = document.tokens.hash[token]
      const span = done.has(hash) ? undefined : promotionAt(document, index, token)
      if (!span || isShown(document, index, token)) continue
      if (RISK.test(document.text)) return
      done.add(hash)
      yield span
    }
  }
}

/** Tokens of a sentence that name a prescription medicine, the first few. */
function medicinesIn({ tokens, sentences }: Document, index: number, brands: ReadonlySet<number>): number[] {
  const { first, last } = sentences[index]
  const out: number[] = []
  for (let t = first; t < last && out.length < MOST_TURNS; t++)
    if (PRESCRIPTION.has(tokens.hash[t]) || brands.has(tokens.hash[t])) out.push(t)
  return out
}

/** The sentence names the medicine and its use, or the next one goes on with it; somebody offers it; nothing studies it. */
function promotionAt(document: Document, index: number, token: number): Span | undefined {
  const { sentences, tokens, text, blocks } = document
  const sentence = sentences[index]
  const { block } = sentence
  const next = sentences[index + 1]
  if (tokens.hash[sentence.last - 1] === QUESTION || hasWord(document, sentence, STUDY)) return undefined
  const goesOn = next?.block === block && PRONOUN.has(tokens.hash[next.first])
  const here = tellsUse(document, sentence, token)
  const before = leadsIn(document, index, token)
  const behind =
    here || before >= 0
      ? index
      : goesOn && tellsUse(document, next, next.first)
        ? index + 1
        : useBehind(document, index)
  if (behind < 0) return undefined
  if (!isOffered(document, index) && !isSoldToReader(document, index, behind)) return undefined
  const { span } = blocks[block]
  if (MAY_CAUSE.test(text.slice(span.start, Math.min(span.end, span.start + 4000)))) return undefined
  // The use is what is promoted; where it stands far off, it is shown alone.
  const name = before >= 0 ? tokens.start[before] : tokens.start[token]
  const start = behind > index + 1 ? sentences[behind].span.start : name
  return { start, end: sentences[behind].span.end }
}

/** Token from which copy leads up to the name: "melt the pounds with …", "Migraines? …"; -1 where nothing does. */
function leadsIn(document: Document, index: number, token: number): number {
  const { sentences, tokens, type } = document
  const { first, block } = sentences[index]
  let by = false
  for (let t = token - 1; t >= Math.max(first, token - LEAD_REACH); t--) by ||= WITH.has(tokens.hash[t])
  if (by) {
    for (let t = first; t < token; t++) {
      const opens = t === first || tokens.kind[t - 1] === TokenKind.Mark
      if (DOES.has(tokens.hash[t]) || (DO.has(tokens.hash[t]) && (opens || LEAD.has(tokens.hash[t - 1]))))
        return t
    }
  }
  const before = sentences[index - 1]
  if (type === 'guide' || before?.block !== block || tokens.hash[before.last - 1] !== QUESTION) return -1
  if (before.last - before.first > LEAD_QUESTION) return -1
  return hasWord(document, before, ILL) || hasWord(document, before, BODY) || hasTerm(document, before, USE)
    ? before.first
    : -1
}
const WITH = wordSet('with on using through thanks via by of from')
/** Tokens between "with" and the name; of a question that leads in to it. */
const [LEAD_REACH, LEAD_QUESTION] = [6, 9]

/** Copy that sells, with a price or a way to buy, tells the reader what the medicine does for "you". */
function isSoldToReader(document: Document, index: number, behind: number): boolean {
  if (document.type === 'guide' || document.type === 'press-release' || !sells(document)) return false
  const { sentences } = document
  return hasWord(document, sentences[index], YOU) || hasWord(document, sentences[behind], YOU)
}
const YOU = wordSet("you your yours you'll you're you've yourself")
const sells = perDocument(
  (document) =>
    /[$€£]\s?\d/.test(document.text) || document.sentences.some((one) => hasWord(document, one, STRONG)),
)

/** In a short post the use may stand some sentences on: a benefit for an illness, without the name. */
function useBehind(document: Document, index: number): number {
  if (document.type !== 'social') return -1
  for (let at = index; at < Math.min(document.sentences.length, index + POST_REACH); at++) {
    const sentence = document.sentences[at]
    if (
      at > index &&
      hasBenefit(document, sentence) &&
      (hasWord(document, sentence, ILL) || hasWord(document, sentence, BODY))
    )
      return at
    if (hasWord(document, sentence, BETTER) && (at === index || !hasWord(document, sentence, NOT))) return at
  }
  return -1
}
const POST_REACH = 4
const NOT = wordSet("no not never don't isn't")
const SOFT = wordSet(`${Words.does} ${Words.do}`)
const hasBenefit = (document: Document, sentence: Sentence) => hasWord(document, sentence, SOFT)

/** A verb of benefit behind the name, or "for" an illness. */
function tellsUse(document: Document, sentence: Sentence, token: number): boolean {
  const { tokens, terms } = document
  for (let t = token + 1; t < Math.min(sentence.last, token + USE_REACH); t++) {
    if (isBenefit(document, t)) return true
    if (tokens.hash[t] === EQUALS && document.type === 'social') return true
    if (ANSWER.has(tokens.hash[t]) && TO_FOR.has(tokens.hash[t + 1])) return true
    if (BETTER.has(tokens.hash[t]) && MAKES.has(tokens.hash[t - 1])) return true
    const isFor = [1, 2, 3].some((n) => tokens.hash[t - n] === FOR) || tokens.hash[t - 1] === TO
    if (isFor && (terms.starts[t] & USE || ILL.has(tokens.hash[t]) || BODY.has(tokens.hash[t]))) return true
  }
  return false
}

const [ANSWER, TO_FOR] = [Words.answer, 'to for behind of'].map(wordSet)
const EQUALS = '='.charCodeAt(0)
const MAKES = wordSet('a and = for the feel feels look looks say get with of your')

/** "helps", "to help": no adjective ("a lower level"). */
function isBenefit({ tokens: { hash } }: Document, at: number): boolean {
  return DOES.has(hash[at]) || (DO.has(hash[at]) && LEAD.has(hash[at - 1]))
}

function isOffered(document: Document, index: number): boolean {
  const { sentences, type, organization } = document
  if (organization.type === 'pharma') return true
  const offer = type === 'guide' ? STRONG : OFFER
  if (
    type !== 'guide' &&
    (hasWord(document, sentences[index], SOLD) || hasWord(document, sentences[index], OURS))
  )
    return true
  // A release or a post is one offer; elsewhere the paragraph must make it.
  if (type === 'press-release' || type === 'social') return offersAnywhere(document)
  const { block } = sentences[index]
  for (let at = Math.max(0, index - OFFER_REACH); at <= index + OFFER_REACH; at++)
    if (sentences[at]?.block === block && hasWord(document, sentences[at], offer)) return true
  return false
}
/** Sentences of a paragraph around a medicine in which it is offered. */
const OFFER_REACH = 8
const offersAnywhere = perDocument(
  (document) =>
    /[$€£]\s?\d/.test(document.text) ||
    document.sentences.some((one) => hasWord(document, one, OFFER) || hasWord(document, one, OURS)),
)
