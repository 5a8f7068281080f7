import { firstIndex } from '../bisect.ts'
import { hasTerm, sentenceAt, Term } from '../checks.ts'
import type { Document, QuotationEntity } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isDenied } from './denials.ts'
import { perDocument } from './per-document.ts'

/** Who says the words of a claim that stands in quotation marks. */

/** Characters of a quotation that is a wording and no speech. */
const WORDING = 70

/** Quotation marks around a token that nobody speaks: a wording that is shown. */
export function isWording(document: Document, first: number): boolean {
  const quotation = quotationAt(document, first)
  if (!quotation || quotation.speaker || isCalled(document, quotation.span.start)) return false
  return quotation.span.end - quotation.span.start < WORDING && !goesOn(document, quotation)
}

/** In a release, the second half of what somebody says: the paragraph names the speaker at its first. */
function goesOn(document: Document, { span }: QuotationEntity): boolean {
  if (document.type !== 'press-release') return false
  const { block } = document.sentences[sentenceAt(document, span.start)]
  return document.entities
    .of('quotation')
    .some((one) => one.speaker && document.sentences[sentenceAt(document, one.span.start)].block === block)
}

/** "Lumen calls it “FDA approved”": a verb of calling before the quotation says the words. */
function isCalled(document: Document, at: number): boolean {
  const { tokens, sentences } = document
  const { first, last } = sentences[sentenceAt(document, at)]
  let t = first
  while (t < last && tokens.end[t] <= at) t++
  for (let b = t - 1; b >= Math.max(first, t - CALL_REACH); b--)
    if (CALLS.has(tokens.hash[b])) return !isDenied(document, sentences[sentenceAt(document, at)], b)
  return false
}
const CALLS = wordSet('calls call bills labels describes')
const CALL_REACH = 4

/** The quotation in which a token of a sentence stands. */
export function quotationAt(document: Document, token: number): QuotationEntity | undefined {
  if (!hasQuotes(document)) return undefined
  const at = document.tokens.start[token]
  const quotations = document.entities.of('quotation')
  const one = quotations[firstIndex(quotations.length, (index) => quotations[index].span.end > at)]
  return one && one.span.start <= at ? one : undefined
}
const hasQuotes = perDocument(({ text }) => /["“”]/.test(text))

/** One of ours speaks: the sentence that names the speaker holds a role or a title. */
export function isByStaff(document: Document, { span, speaker }: QuotationEntity): boolean {
  if (!speaker) return false
  const index = sentenceAt(document, Math.max(speaker.start, span.end))
  const told = document.told.get(sentenceAt(document, speaker.start)) ?? []
  if (told.some(({ role }) => role === 'staff' || role === 'author' || role === 'organization')) return true
  const sentence = document.sentences[index]
  return sentence !== undefined && hasTerm(document, sentence, AT_WORK)
}
const AT_WORK = Term.StaffRole | Term.StaffTitle | Term.Credential
