import type { QuotationEntity, Span } from '../document.ts'
import type { Scan } from './scan.ts'
import { sentenceAt } from './scan.ts'

/** Words in quotation marks; longer ones are cut into several by writers as well. */
const QUOTED = /["“][^"“”]{8,1200}["”]/gu
const SPEECH =
  '(?:says?|said|recalls?|recalled|remembers?|adds?|added|explains?|explained|writes?|wrote|tells us|told us|jokes?|joked|laughs?|laughed|whispered|insists?|insisted|admits?|admitted)'
const NAME =
  "(?:(?:Dr|Mrs?|Ms|Mx|Prof|Sister|Brother|Nurse)\\.? )?\\p{Lu}[\\p{L}'’-]{0,24}\\.?(?: \\p{Lu}[\\p{L}'’-]{0,24}\\.?){0,3}"
const WHO = `(?:${NAME}|[Ss]he|[Hh]e|[Tt]hey|I|(?:the|her|his|our|my) [a-z]{3,16})`
/** ", said Dana Okoro", "Dana said", "— Dana, Dunmere": right behind the quotation. */
const AFTER = [
  new RegExp(`^,? ?${SPEECH} (${WHO})`, 'u'),
  new RegExp(`^,? ?(${WHO}) ${SPEECH}(?![\\p{L}])`, 'u'),
  new RegExp(`^\\s{0,3}(?:[-—–~]|--) ?(${NAME})`, 'u'),
]
/** "Dana said: ", right before it. */
const BEFORE = new RegExp(`(${WHO}) ${SPEECH}[,:]? ?$`, 'u')
/** Characters before and behind a quotation in which its speaker may stand. */
const REACH = 120

/** Finds quotations in prose, with the words that say whose they are. */
export function* quotations({ text, blocks, sentences }: Scan): Generator<QuotationEntity> {
  for (const { kind, span } of blocks) {
    if (kind !== 'paragraph' && kind !== 'table-cell') continue
    const words = text.slice(span.start, span.end)
    if (!/["“]/.test(words)) continue
    for (const { index, 0: quoted } of words.matchAll(QUOTED)) {
      const start = span.start + index
      const end = start + quoted.length
      const speaker = speakerOf(text, span, start, end)
      yield {
        kind: 'quotation',
        span: { start, end },
        sentence: sentenceAt(sentences, start),
        ...(speaker && { speaker }),
      }
    }
  }
}

function speakerOf(text: string, block: Span, start: number, end: number): Span | undefined {
  const behind = text.slice(end, Math.min(block.end, end + REACH))
  for (const pattern of AFTER) {
    const found = pattern.exec(behind)
    if (found) return within(end, found)
  }
  const from = Math.max(block.start, start - REACH)
  const found = BEFORE.exec(text.slice(from, start))
  return found ? within(from, found) : undefined
}

function within(base: number, found: RegExpExecArray): Span {
  const start = base + found.index + found[0].lastIndexOf(found[1])
  return { start, end: start + found[1].length }
}
