import type { Document } from '../../document.ts'
import type { Finding, Suggestion } from '../../rule.ts'
import { capitalize, readBeside } from './beside.ts'

const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Coach|Grandma|Grandpa|Aunt|Uncle|Baby|Little)\.? $/
/** A noun says who it is already. */
const NOUN =
  /\b(?:patients?|clients?|residents?|survivors?|man|woman|boy|girl|lady|gentleman|baby|teenager|child)(,?) $/i

/** A description in place of a name: "a patient", or what stands beside the name already. */
export function suggestForName(document: Document, { span }: Finding): Suggestion[] {
  if (!span) return []
  const { before, after, opens } = readBeside(document, span)
  // Part of an address or a file name.
  if (/[-_/.]$/.test(before) || /^(?:[-_/]|\.\w)/.test(after)) return []
  const title = TITLE.exec(before)?.[0].length ?? 0
  const start = span.start - title
  const noun = NOUN.exec(before.slice(0, before.length - title))
  const out: Suggestion[] = []
  if (noun && /^(?:[^\p{L}\p{N}’']|$)/u.test(after)) {
    const closing = noun[1] && after.startsWith(',') ? 1 : 0
    out.push({
      desc: 'Leave the name out',
      span: { start: start - 1 - noun[1].length, end: span.end + closing },
      text: '',
    })
  }
  const text = opens || /^\s*[“"]?$/.test(before.slice(0, before.length - title)) ? 'A patient' : 'a patient'
  return [...out, { desc: 'Write "a patient" for the name', span: { start, end: span.end }, text }]
}

/** A suggestion to put a description in the place of the found words, with a capital where they open the sentence. */
export function describeAs(text: string): (document: Document, finding: Finding) => Suggestion[] {
  return (document, { span }) => {
    if (!span) return []
    const { before, opens } = readBeside(document, span)
    // "The boy in bed 4"
    if (text === 'a patient' && /\bin $/.test(before)) return [{ desc: 'Write "our care"', text: 'our care' }]
    return [{ desc: `Write "${text}"`, text: opens ? capitalize(text) : text }]
  }
}

/** "A patient" for a job, an office or a rank, or nothing where it stands beside the patient. */
export function suggestForRole(document: Document, { span }: Finding): Suggestion[] {
  if (!span) return []
  const { before, after, opens } = readBeside(document, span)
  const words = document.text.slice(span.start, span.end)
  if (/, $/.test(before) && /^[,.]/.test(after)) {
    const end = span.end + (/^,/.test(after) ? 1 : 0)
    return [{ desc: 'Leave it out', span: { start: span.start - 2, end }, text: '' }]
  }
  if (!/^(?:the|an?|one)\b|^\p{Lu}[\p{L}]*[’']s /iu.test(words) || /\bas $/i.test(before)) return []
  return [{ desc: 'Write "a patient"', text: opens ? 'A patient' : 'a patient' }]
}

/** No name in an answer: a greeting without one, or the sentence without the address. */
export function suggestForAddress(document: Document, { span }: Finding): Suggestion[] {
  if (!span) return []
  const { before, after, opens } = readBeside(document, span)
  const title = TITLE.exec(before)?.[0].length ?? 0
  const start = span.start - title
  if (opens && /^[,!:]/.test(after))
    return [{ desc: 'Greet without the name', span: { start, end: span.end }, text: 'Hello' }]
  if (!/, $/.test(before.slice(0, before.length - title)) || !/^(?:[.,!?:;]|$)/.test(after)) return []
  return [{ desc: 'Leave the name out', span: { start: start - 2, end: span.end }, text: '' }]
}
