import { RX_WORDS as Words } from '../data/prescription.ts'
import type { Document } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import { perDocument } from './per-document.ts'

/** Whether somebody offers the medicine that copy names. */

const [OFFER, STRONG, OURS, SOLD, BETTER] = [
  Words.offer,
  Words.strong,
  Words.ours,
  Words.sold,
  Words.better,
].map(wordSet)

/** The medicine of sentence `index`, whose use stands in sentence `behind`, is offered. */
export function isOffered(document: Document, index: number, behind: number): boolean {
  const { sentences, type, organization, text } = document
  const addressed = hasWord(document, sentences[behind], YOU) && hasWord(document, sentences[behind], BETTER)
  if (organization.type === 'pharma') return true
  // "Ask your doctor about": how a brand is advertised, whoever writes it.
  const { span } = sentences[index]
  if (type !== 'guide' && ASK_ABOUT.test(text.slice(span.start, span.end))) return true
  if (type === 'social' && (invites(document) || addressed)) return true
  if (type === 'testimonial' && hasWord(document, sentences[index], FIRST)) return true
  if (type === 'blog' && sellsOurs(document)) return true
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
    if (sentences[at]?.block === block && (hasWord(document, sentences[at], offer) || bidsCall(document, at)))
      return true
  return false
}
/** "Call us the day you test positive"; not "call us if it itches". */
const bidsCall = ({ type, text, sentences }: Document, at: number) =>
  type !== 'guide' && CALL_US.test(text.slice(sentences[at].span.start, sentences[at].span.end))
const CALL_US =
  /\b(?:[Cc]all|[Tt]ext|[Mm]essage|[Vv]isit|[Cc]ome see|[Cc]ome to) us\b(?! (?:if|when|right|at once|before|about|first|immediately|with))/
const FIRST = wordSet("i i'm i've my me")
const ASK_ABOUT =
  /\b(?:ask|talk (?:to|with)|speak (?:to|with)|see) (?:your|the|our|a) (?:[a-z-]+ )?(?:doctor|clinician|provider|pharmacist|dermatologist|rheumatologist|neurologist|cardiologist|psychiatrist|specialist|physician|dentist|vet|nurse)\b[^.!?]{0,40}\b(?:about|for|if|whether)\b/i
/** A price, and what "we" send. */
const sellsOurs = perDocument(
  ({ text }) =>
    /[$€£]\s?\d/.test(text) &&
    /\b(?:we|we['’]ll) (?:send|ship|mail|deliver|prescribe|compound|offer)\b|\bour (?:pharmacy|clinicians?|plans?|vials?|members?|patients)\b/i.test(
      text,
    ),
)
/** Sentences of a paragraph around a medicine in which it is offered. */
const OFFER_REACH = 8
const offersAnywhere = perDocument(
  (document) =>
    /[$€£]\s?\d/.test(document.text) ||
    document.sentences.some((one) => hasWord(document, one, OFFER) || hasWord(document, one, OURS)),
)

/** Copy that sells, with a price or a way to buy, tells the reader what the medicine does for "you". */
export function isSoldToReader(document: Document, index: number, behind: number): boolean {
  if (document.type === 'guide' || document.type === 'press-release' || !sells(document)) return false
  const { sentences } = document
  return hasWord(document, sentences[index], YOU) || hasWord(document, sentences[behind], YOU)
}
const YOU = wordSet("you your yours you'll you're you've yourself")
const sells = perDocument(
  (document) =>
    /[$€£]\s?\d/.test(document.text) || document.sentences.some((one) => hasWord(document, one, STRONG)),
)

/** A way to buy, or a hint at one. */
const invites = perDocument(({ text }) => INVITES.test(text))
const INVITES =
  /\b[Cc]ome (?:and |on )?(?:in and )?get\b|\b[Gg](?:et|rab) (?:it|yours|some|a bottle|a tube|a vial|in)\b|\b[Ll]ink in (?:our )?bio\b|\b(?:[Cc]omment|DM|[Tt]ext|[Mm]essage) [A-Z]{2}|\b(?:quiz|[Ii]ntake|waiting rooms?|telehealth|[Ss]wipe|[Aa]sk us|app|scripts?|prescribers?)\b/

/** Copy sells: with a price, a way to buy, or word of what "we" send; of a guide only the plainest is believed. */
export const isSelling = (document: Document) =>
  sells(document) || (document.type !== 'guide' && (invites(document) || sellsOurs(document)))
