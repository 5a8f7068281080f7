import { firstIndex } from '../bisect.ts'
import { hasTerm, Term } from '../checks.ts'
import { RX_WORDS as Words } from '../data/prescription.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, wordSet } from '../word-set.ts'
import { gatesOf, openGate } from './gates.ts'
import { perDocument } from './per-document.ts'

/** Names of medicines that no table has, known by the words beside them. */

const FORM = wordSet(Words.form)
const [ABOUT, IF, IS, HERE] = wordSet('about if is here')
const REGISTERED = markSet('®™')
const sendsOn = perDocument(({ text }) =>
  /\b(?:pharmacist|pharmacy|prescriber|prescription|your doctor)\b/i.test(text),
)
const RIGHT = wordSet('right for')
const USE = Term.Condition | Term.WeakCondition
/** A draft that does not pass it names none. */
export const BRAND_GATE = openGate([...FORM, ABOUT, IF, HERE, ...REGISTERED])

/** Words with a capital that no table knows, beside what medicines come in, or asked about for an illness. */
export function brandsOf(document: Document): Set<number> {
  const out = new Set<number>()
  const { tokens, sentences, text } = document
  const gates = gatesOf(document)
  for (const [index, { first, last }] of sentences.entries()) {
    if (!gates.at(index, BRAND_GATE)) continue
    for (let t = first; t < last; t++) {
      if (tokens.bits[t] !== 0 || tokens.end[t] - tokens.start[t] < LEAST) continue
      if (tokens.kind[t] === TokenKind.Lower) {
        if (STEM.test(text.slice(tokens.start[t], tokens.end[t]))) out.add(tokens.hash[t])
        continue
      }
      if (tokens.kind[t] !== TokenKind.Capital) continue
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
  if (REGISTERED.has(hash[at + 1])) return CERTAIN
  // "Zelvorin is here", in copy that sends its readers to a pharmacist or prescriber.
  if (hash[at + 1] === IS && hash[at + 2] === HERE && sendsOn(document)) return CERTAIN
  if (hash[at - 1] === IF && hash[at + 1] === IS) return RIGHT.has(hash[at + 2]) ? CERTAIN : 0
  if (hash[at - 1] === ABOUT && hasTerm(document, sentence, USE)) return 1
  return isForm(at - 2) || isForm(at + 2) ? 1 : 0
}
/** Endings that the World Health Organization gives to medicines of a class (INN stems). */
const STEM =
  /^[a-z]{3,}(?:mab|tide|pril|sartan|vastatin|gliptin|gliflozin|triptan|gepant|tinib|ciclib|parib|cillin|floxacin|olol|dipine|afil|setron|oxetine|azepam|prazole|lukast|dronate|xaban|gatran|cycline|terol|orexant|glitazone|tadine|conazole|sertib|lisib|degib|vaptan|fibrate)$/i
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
