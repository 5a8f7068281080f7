import { MEDICINES } from '../data/medicines.ts'
import { RX_WORDS as Words } from '../data/prescription.ts'
import type { Document, Span } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { claimSentences, isShown, MOST_TURNS } from './claims.ts'
import { gatesOf, joinGates, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { boastsOf, isBoast } from './medicine-boasts.ts'
import { isOffered, isSoldToReader } from './medicine-offers.ts'
import { isStock, leadsIn, tellsBenefit, tellsUse, useBehind } from './medicine-uses.ts'
import { BRAND_GATE, brandsOf } from './unlisted-medicines.ts'

/** Prescription medicines whose use a draft promotes without a word of risk. */

const OTC = new Set(Words.otc.trim().split(/\s+/))
const PRESCRIPTION = wordSet(
  [...MEDICINES.generic, ...MEDICINES.brand, ...Words.more.trim().split(/\s+/)].filter(
    (name) => !name.includes(' ') && !OTC.has(name),
  ),
)
const [STUDY, PRONOUN] = [Words.study, Words.pronoun].map(wordSet)
const GATE = openGate(PRESCRIPTION)
/** Where a draft has names of its own for medicines, they may stand in any sentence that tells a use. */
const EITHER = joinGates(GATE, BRAND_GATE, openGate(wordSet(`${Words.does} ${Words.do} for`)))
/** Who pays for it: no use. */
const PAYMENT = wordSet('copay copays deductible insurer formulary')
const NOT = wordSet("not never don't doesn't won't cannot can't longer")
const QUESTION = '?'.charCodeAt(0)
const RISK =
  /(?<!\b(?:no|zero|without|any) )\bside[- ]effects?\b|\bprescribing information\b|\bboxed warning\b|\bblack[- ]box\b|\bsafety information\b|\bcontraindicat|\badverse (?:events?|effects?|reactions?)\b|\bmedication guide\b|\brisks (?:include|are|and)\b|\brisks of\b|\bwarnings and precautions\b|\b(?:do|should) not (?:take|use) it\b|\bnot for (?:people|anyone|everyone)\b/i
/** The same, said of the medicine in its own paragraph. */
const MAY_CAUSE =
  /\b(?:can|may|might) (?:cause|raise|harm|worsen|damage|make you|interact)\b|\bnausea\b|\bshould not (?:take|use)\b|\bnot take\b|\bshould be (?:stopped|held|paused|avoided)\b/i

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
  for (let t = first; t < last && out.length < MOST_TURNS; t++) {
    if (!PRESCRIPTION.has(tokens.hash[t]) && !brands.has(tokens.hash[t])) continue
    // "We do not prescribe semaglutide for looks."
    let before = t - 1
    while (before > t - 4 && before >= first && !NOT.has(tokens.hash[before])) before--
    if (before <= t - 4 || before < first) out.push(t)
  }
  return out
}

/** The sentence names the medicine and its use, or the next one goes on with it; somebody offers it; nothing studies it. */
function promotionAt(document: Document, index: number, token: number): Span | undefined {
  const { sentences, tokens, text, blocks } = document
  const sentence = sentences[index]
  const { block } = sentence
  const next = sentences[index + 1]
  if (tokens.hash[sentence.last - 1] === QUESTION || hasWord(document, sentence, STUDY)) return undefined
  if (hasWord(document, sentence, PAYMENT)) return undefined
  const goesOn = next?.block === block && PRONOUN.has(tokens.hash[next.first])
  const here = tellsUse(document, sentence, token) || boastsOf(document, sentence, token)
  const before = leadsIn(document, index, token)
  const behind =
    here || before >= 0
      ? index
      : goesOn && tellsUse(document, next, next.first)
        ? index + 1
        : useBehind(document, index, token)
  if (behind < 0) return undefined
  // "In stock": a reminder, unless what follows says what it is good for.
  if (isStock(document, sentence) && (behind === index || !tellsBenefit(document, behind))) return undefined
  if (
    !isOffered(document, index, behind) &&
    !isSoldToReader(document, index, behind) &&
    !((here || before >= 0) && isBoast(document, index, token))
  )
    return undefined
  const { span } = blocks[block]
  if (MAY_CAUSE.test(text.slice(span.start, Math.min(span.end, span.start + 4000)))) return undefined
  // The use is what is promoted; where it stands far off, it is shown alone.
  const name = before >= 0 ? tokens.start[before] : tokens.start[token]
  const start = behind > index + 1 ? sentences[behind].span.start : name
  return { start, end: sentences[behind].span.end }
}
