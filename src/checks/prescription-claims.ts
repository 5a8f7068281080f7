import { firstIndex } from '../bisect.ts'
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

/** Prescription medicines whose use a draft promotes without a word of risk. */

const OTC = new Set(Words.otc.trim().split(/\s+/))
const PRESCRIPTION = wordSet(
  [...MEDICINES.generic, ...MEDICINES.brand].filter((name) => !name.includes(' ') && !OTC.has(name)),
)
const [FORM, DOES, DO, LEAD] = [Words.form, Words.does, Words.do, Words.lead].map(wordSet)
const [OFFER, STRONG, OURS] = [Words.offer, Words.strong, Words.ours].map(wordSet)
const [STUDY, PRONOUN, ILL] = [Words.study, Words.pronoun, OUTCOME_CLASSES.ill].map(wordSet)
const [ABOUT, FOR, TO, IF, IS] = wordSet('about for to if is')
const RIGHT = wordSet('right for')
const GATE = openGate(PRESCRIPTION)
const BRAND_GATE = openGate([...FORM, ABOUT, IF])
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
  const behind = here
    ? index
    : goesOn && tellsUse(document, next, next.first)
      ? index + 1
      : useBehind(document, index)
  if (behind < 0) return undefined
  if (!isOffered(document, index)) return undefined
  const { span } = blocks[block]
  if (MAY_CAUSE.test(text.slice(span.start, Math.min(span.end, span.start + 4000)))) return undefined
  // The use is what is promoted; where it stands far off, it is shown alone.
  const start = behind > index + 1 ? sentences[behind].span.start : tokens.start[token]
  return { start, end: sentences[behind].span.end }
}

/** In a short post the use may stand some sentences on: a benefit for an illness, without the name. */
function useBehind(document: Document, index: number): number {
  if (document.type !== 'social') return -1
  for (let at = index + 1; at < Math.min(document.sentences.length, index + POST_REACH); at++) {
    const sentence = document.sentences[at]
    if (hasBenefit(document, sentence) && hasWord(document, sentence, ILL)) return at
  }
  return -1
}
const POST_REACH = 4
const SOFT = wordSet(`${Words.does} ${Words.do}`)
const hasBenefit = (document: Document, sentence: Sentence) => hasWord(document, sentence, SOFT)

/** A verb of benefit behind the name, or "for" an illness. */
function tellsUse(document: Document, sentence: Sentence, token: number): boolean {
  const { tokens, terms } = document
  for (let t = token + 1; t < Math.min(sentence.last, token + USE_REACH); t++) {
    if (isBenefit(document, t)) return true
    const isFor = [1, 2, 3].some((n) => tokens.hash[t - n] === FOR) || tokens.hash[t - 1] === TO
    if (isFor && (terms.starts[t] & USE || ILL.has(tokens.hash[t]))) return true
  }
  return false
}

/** "helps", "to help": no adjective ("a lower level"). */
function isBenefit({ tokens: { hash } }: Document, at: number): boolean {
  return DOES.has(hash[at]) || (DO.has(hash[at]) && LEAD.has(hash[at - 1]))
}

function isOffered(document: Document, index: number): boolean {
  const { sentences, type, organization } = document
  if (organization.type === 'pharma') return true
  const offer = type === 'guide' ? STRONG : OFFER
  if (type !== 'guide' && hasWord(document, sentences[index], OURS)) return true
  // A release or a post is one offer; elsewhere the paragraph must make it.
  if (type === 'press-release' || type === 'social') return offersAnywhere(document)
  const { block } = sentences[index]
  for (let at = Math.max(0, index - OFFER_REACH); at <= index + OFFER_REACH; at++)
    if (sentences[at]?.block === block && hasWord(document, sentences[at], offer)) return true
  return false
}
/** Sentences of a paragraph around a medicine in which it is offered. */
const OFFER_REACH = 8
const offersAnywhere = perDocument((document) =>
  document.sentences.some((one) => hasWord(document, one, OFFER) || hasWord(document, one, OURS)),
)

/** Words with a capital that no table knows, beside what medicines come in, or asked about for an illness. */
function brandsOf(document: Document): Set<number> {
  const out = new Set<number>()
  const { tokens, sentences } = document
  const gates = gatesOf(document)
  for (const [index, { first, last }] of sentences.entries()) {
    if (!gates.at(index, BRAND_GATE)) continue
    for (let t = first; t < last; t++) {
      if (tokens.kind[t] !== TokenKind.Capital || tokens.bits[t] !== 0) continue
      if (tokens.end[t] - tokens.start[t] < LEAST) continue
      const form = isMedicine(document, sentences[index], t)
      if (!form || (form < CERTAIN && isInName(document, t))) continue
      out.add(tokens.hash[t])
    }
  }
  return out
}

/** How surely the words beside a name say that it is a medicine's: 0 not at all. */
function isMedicine(document: Document, sentence: Sentence, at: number): number {
  const { hash, kind } = document.tokens
  const isForm = (t: number) => kind[t] !== TokenKind.Capital && FORM.has(hash[t])
  if (isForm(at - 1) || isForm(at + 1)) return CERTAIN
  // "Zelvorin, a once-daily tablet".
  if (hash[at + 1] === COMMA && ARTICLE.has(hash[at + 2])) {
    for (let t = at + 3; t < Math.min(sentence.last, at + APPOSITION); t++) if (isForm(t)) return CERTAIN
  }
  if (hash[at - 1] === IF && hash[at + 1] === IS) return RIGHT.has(hash[at + 2]) ? CERTAIN : 0
  if (hash[at - 1] === ABOUT && hasTerm(document, sentence, USE)) return 1
  return isForm(at - 2) || isForm(at + 2) ? 1 : 0
}
/** Letters of the shortest name. */
const LEAST = 4
const CERTAIN = 2
const COMMA = ','.charCodeAt(0)
const ARTICLE = wordSet('a an the our')
/** Tokens behind a name in which an apposition says what it is. */
const APPOSITION = 7

/** A person's, or one word of several with capitals: a name of something else. */
function isInName(document: Document, at: number): boolean {
  const { tokens, terms } = document
  if (tokens.kind[at + 1] === TokenKind.Capital || terms.cover[at]) return true
  const spans = namesIn(document)
  const one = spans[firstIndex(spans.length, (index) => spans[index].end > tokens.start[at])]
  return one !== undefined && one.start <= tokens.start[at]
}
const namesIn = perDocument(({ people }) =>
  people
    .flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name').map(({ span }) => span))
    .sort((a, b) => a.end - b.end),
)
