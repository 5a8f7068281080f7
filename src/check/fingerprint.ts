import { createHmac } from 'node:crypto'
import { firstIndex } from '../bisect.ts'
import { perDocument } from '../checks/per-document.ts'
import type { Document, Span } from '../document.ts'
import type { Checked } from './message.ts'

/** What makes a finding the same finding after the draft was moved about. */
interface FingerprintParts {
  readonly rule: string
  /** Block kind; `draft` for a finding without words. */
  readonly kind: string
  /** The sentence without the words found. */
  readonly sentence: string
  /** Which of the findings alike in all this it is, from 0 in reading order. */
  readonly occurrence: number
}

const GONE = '\u0000'

/** HMAC-SHA-256 of the parts under the baseline's key, the first 32 hex digits. */
function fingerprint(parts: FingerprintParts, key = ''): string {
  const told = [parts.rule, parts.kind, parts.sentence, parts.occurrence]
  return createHmac('sha256', key).update(JSON.stringify(told)).digest('hex').slice(0, 32)
}

/** Gives each finding its fingerprint; they must stand in reading order. Fatal messages get none. */
export function addFingerprints(document: Document, found: readonly Checked[], key = ''): Checked[] {
  const counts = new Map<string, number>()
  return found.map((one) => {
    const { ruleId, fatal } = one.message
    if (fatal || ruleId === null) return one
    const { kind, sentence } = one.span
      ? readContext(document, one.span)
      : { kind: 'draft', sentence: one.gist }
    const alike = JSON.stringify([ruleId, kind, sentence])
    const occurrence = counts.get(alike) ?? 0
    counts.set(alike, occurrence + 1)
    return {
      ...one,
      message: {
        ...one.message,
        fingerprint: fingerprint({ rule: ruleId, kind, sentence, occurrence }, key),
      },
    }
  })
}

/**
 * The found words' sentence; their whole block where nothing else stands in the sentence, so that two such findings in
 * different blocks stay two. Whatever other rules might find there is taken out as well: the key stands beside the hash in
 * the baseline, and a sentence that still holds a name could be guessed.
 */
function readContext(document: Document, span: Span): { kind: string; sentence: string } {
  const first = findSentence(document, span.start)
  const last = findSentence(document, Math.max(span.start, span.end - 1)) ?? first
  const block = first ? document.blocks[first.block] : findLast(document.blocks, span.start)
  const kind = block?.kind ?? 'draft'
  const within = first && last ? clip({ start: first.span.start, end: last.span.end }, span) : undefined
  const sentence = within ? maskText(document.text, within, goneIn(document, within, span)) : ''
  if (/\p{L}/u.test(sentence) || !block) return { kind, sentence }
  const whole = clip(block.span, span)
  return { kind, sentence: maskText(document.text, whole, goneIn(document, whole, span)) }
}

/** Characters to either side of the words found that tell one finding from another; sentences are seldom longer. */
const CONTEXT = 1000

function clip(within: Span, { start, end }: Span): Span {
  return { start: Math.max(within.start, start - CONTEXT), end: Math.min(within.end, end + CONTEXT) }
}

/** The words found, and whatever in the stretch tells of somebody. */
function goneIn(document: Document, within: Span, span: Span): Span[] {
  const { sentences } = document
  const out = [span]
  for (
    let at = firstIndex(sentences.length, (index) => sentences[index].span.end > within.start);
    at < sentences.length && sentences[at].span.start < within.end;
    at++
  ) {
    const told = sensitiveAt(document, at)
    for (
      let i = firstIndex(told.length, (index) => told[index].start >= within.start);
      i < told.length && told[i].start < within.end;
      i++
    )
      out.push(told[i])
  }
  return out
}

/** Spans by sentence: names from the start, the rest once the sentence is asked for. */
const sensitiveBySentence = perDocument(({ people, entities }) => {
  const spans = new Map<number, Span[]>()
  const add = (sentence: number, span: Span) => {
    const known = spans.get(sentence)
    if (known) known.push(span)
    else spans.set(sentence, [span])
  }
  for (const { mentions } of people)
    for (const { form, sentence, span } of mentions) if (form === 'name') add(sentence, span)
  for (const { sentence, span } of entities.of('email')) add(sentence, span)
  return { spans, read: new Set<number>() }
})

/**
 * Names, ages, dates and contacts of a sentence, by start. Chosen by what the draft says, not by the rules that are on:
 * switching one on must not make the others' findings new.
 */
function sensitiveAt(document: Document, at: number): readonly Span[] {
  const { spans, read } = sensitiveBySentence(document)
  const here = spans.get(at) ?? []
  if (read.has(at)) return here
  for (const kind of ['age', 'date', 'phone'] as const)
    for (const { span } of document.entities.at(at, kind)) here.push(span)
  spans.set(
    at,
    here.sort((a, b) => a.start - b.start),
  )
  read.add(at)
  return here
}

function maskText(text: string, within: Span, gone: readonly Span[]): string {
  const inside = gone.filter((one) => one.start < within.end && one.end > within.start)
  let kept = ''
  let at = within.start
  for (const one of inside.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (one.end <= at) continue
    kept += text.slice(at, Math.max(at, one.start)) + GONE
    at = Math.min(one.end, within.end)
  }
  kept += text.slice(at, within.end)
  return kept.normalize('NFC').replace(/\d+/g, '0').replace(/\s+/g, ' ').trim()
}

function findSentence({ sentences }: Document, offset: number): Document['sentences'][number] | undefined {
  const found = findLast(sentences, offset)
  return found && offset < found.span.end ? found : undefined
}

/** The last of things in reading order that starts at or before an offset. */
function findLast<T extends { readonly span: Span }>(things: readonly T[], offset: number): T | undefined {
  return things[firstIndex(things.length, (index) => things[index].span.start > offset) - 1]
}
