import type { Document } from '../../document.ts'
import type { Finding, Rewrite, Suggestion } from '../../rule.ts'
import { isSmallPrefix } from '../zip.ts'
import { readBeside } from './beside.ts'

const ZIP = /^(\d{3})(?:\d\d(?:-\d{4})?)?$/

/** A ZIP code alone, cut to the three digits that may be told, or 000 (45 CFR 164.514(b)(2)(i)(B)). */
export function fixPlace(document: Document, { span }: Finding): Rewrite | undefined {
  if (!span) return undefined
  const prefix = ZIP.exec(document.text.slice(span.start, span.end))?.[1]
  if (prefix === undefined) return undefined
  // Written as the end of an address, three digits are no ZIP code any more.
  const { before, after } = readBeside(document, span)
  if (/^[\w-]/.test(after) || /,\s?[A-Z]{2} $/.test(before)) return undefined
  return { text: isSmallPrefix(prefix) ? '000' : prefix }
}

/** The state or the region. */
export function suggestPlace(document: Document, { span }: Finding): Suggestion[] {
  if (!span) return []
  const { before } = readBeside(document, span)
  const region = /\b(?:from|of|in|to|near|around|outside(?: of)?) $/.test(before)
  return [
    { desc: 'Name the state instead; fill it in', text: '[state]' },
    ...(region ? [{ desc: 'Say "the region"', text: 'the region' }] : []),
  ]
}
