import { signOffEnd } from '../annotate/letters.ts'
import type { Document, Mention, Person, Span } from '../document.ts'

/** Which quotation is somebody's: by a signature, a verb of speech, or a heading over it. */

/** "…," says Dana: a verb of speech right before the name. */
const SPEECH = /["”] (?:says|said|recalls|recalled|remembers|adds|added|explains|explained|wrote|writes) $/
/** Characters before a name in which the quotation it signs begins, and in which the verb of speech stands. */
const QUOTE_REACH = 2000
const SPEECH_REACH = 24
/** Paragraphs of a quotation before its signature. */
const QUOTE_BLOCKS = 4
const QUOTE = /["“”]/

/** Start of the quotation that a name signs, in its block or in the one before; undefined where it signs none. */
function signedQuote(document: Document, { span, sentence }: Mention): number | undefined {
  const { text, blocks, sentences } = document
  const { block } = sentences[sentence]
  const start = Math.max(blocks[block].span.start, span.start - QUOTE_REACH)
  const near = text.slice(Math.max(start, span.start - SPEECH_REACH), span.start)
  const dash = /[—–~(-] ?$/.test(near)
  if (dash || SPEECH.test(near)) {
    const opening = text.slice(start, span.start).search(QUOTE)
    if (opening >= 0) return start + opening
  }
  const letter = blocks[block].quoted && signOffEnd(document, sentence) > 0
  if (!dash && !letter) return undefined
  if (blocks[block].quoted) {
    let first = block
    while (first > 0 && blocks[first - 1].quoted && block - first < QUOTE_BLOCKS) first--
    return blocks[first].span.start
  }
  const before = blocks[block - 1]
  const quoted = before && (before.quoted || /["”]$/.test(text.slice(before.span.start, before.span.end)))
  return quoted ? before.span.start : undefined
}

/** Quotations and mentions compared. */
const MOST = 40

/** Start of the first quotation whose speaker is a mention of the person: "…," she told us. */
function spokenBy({ entities }: Document, person: Person): number | undefined {
  const mentions = person.mentions.slice(0, MOST)
  return entities
    .of('quotation')
    .slice(0, MOST)
    .find(
      ({ speaker }) =>
        speaker && mentions.some(({ span }) => span.start < speaker.end && speaker.start < span.end),
    )?.span.start
}

/** Start of the quotation that a person signs or is said to speak; undefined where there is none. */
export function quotedFrom(document: Document, person: Person): number | undefined {
  for (const mention of person.mentions) {
    const start = mention.form === 'name' ? signedQuote(document, mention) : undefined
    if (start !== undefined) return start
  }
  return spokenBy(document, person)
}

/** The cues of src/annotate/patient-speech.ts. */
const OVER_OWN_WORDS = 'a heading that is a name over first-person text'
const TELLER = 'tells of own care'
/** Paragraphs of a story told in somebody's words that a finding runs over. */
const TOLD_BLOCKS = 3

/** What stands under a heading that is the name of whoever speaks there, or under "As told by …". */
export function ownWordsOf(document: Document, person: Person): Span | undefined {
  const { blocks, sections, sentences } = document
  if (person.cues.some(({ why }) => why === TELLER)) return toldBelow(document, person)
  if (!person.cues.some(({ why }) => why === OVER_OWN_WORDS)) return undefined
  const headings = person.mentions.map(({ sentence }) => sentences[sentence].block)
  const section = sections.find(({ heading }) => heading !== undefined && headings.includes(heading))
  if (!section || section.blocks.last - section.blocks.first < 2) return undefined
  return {
    start: blocks[section.blocks.first + 1].span.start,
    end: blocks[section.blocks.last - 1].span.end,
  }
}

/** "*As told by Dana Okoro*": the paragraphs that follow. */
function toldBelow({ blocks, sentences }: Document, { mentions }: Person): Span | undefined {
  const at = mentions.find(({ form }) => form === 'name')?.sentence
  if (at === undefined) return undefined
  const first = sentences[at].block + 1
  let last = first
  while (last < first + TOLD_BLOCKS && blocks[last]?.kind === 'paragraph') last++
  return last > first ? { start: blocks[first].span.start, end: blocks[last - 1].span.end } : undefined
}
