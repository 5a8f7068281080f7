import { firstIndex } from '../bisect.ts'
import { Term, tellsOfPatients } from '../checks.ts'
import { QUOTE_WORDS as Words } from '../data/quote-words.ts'
import type { Document, QuotationEntity, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import { perDocument } from './per-document.ts'
import { isPlaced } from './placed-people.ts'
import { TEXT } from './prose.ts'
import { isToldBefore, readSpeaker } from './quote-speakers.ts'
import { isSignedBelow } from './signed-below.ts'

/** Quotations of speech whose speaker a draft does not name, or names without saying who that is. */
export interface UnsignedQuote {
  readonly span: Span
  /** `role`: by what they are alone; `alone`: nobody is said to speak; `untitled`: a name and no role. */
  readonly lack: 'role' | 'alone' | 'untitled'
}

const SHOWS = wordSet(Words.shows)
const FIRST = wordSet("we we're we'd we'll we've i i'm i'd i've our my")
const YOU = wordSet("you your you're you'll yours")
/** Fewer words are a turn of phrase that is quoted for itself. */
const FEWEST = 6
/** The same where somebody of some trade says them, or where they are set apart. */
const FEW = 3
/** Sentences around one in which somebody may speak, and characters beside a quotation that is all of its block. */
const [NEAR, ROUND] = [12, 12]

/** Goes through the quotations of a draft block by block. */
export function* unsignedQuotes(document: Document): Generator<UnsignedQuote> {
  const { blocks, sentences, entities } = document
  const quotations = entities.of('quotation')
  const seen = new Set<unknown>()
  // In a patient's story the nurse who speaks is one of its figures.
  const story = document.type === 'blog' && tellsOfPatients(document)
  let block = -1
  let spoken = -2
  for (const [index, quotation] of quotations.entries()) {
    const at = sentences[quotation.sentence]?.block ?? -1
    if (at < 0 || !TEXT.has(blocks[at].kind)) continue
    const fresh = at !== block
    block = at
    const [before, after] = [quotations[index - 1], quotations[index + 1]]
    const from = Math.max(blocks[at].span.start, before?.span.end ?? 0)
    const until = Math.min(blocks[at].span.end, after?.span.start ?? Number.POSITIVE_INFINITY)
    const speaker = readSpeaker(document, quotation, sentenceStart(document, quotation, from), until)
    // One who goes on speaking needs no second name.
    const goesOn = !speaker && (spoken === at || (fresh && spoken === at - 1))
    if (speaker) spoken = at
    const said = (speaker?.kind === 'role' || blocks[at].quoted) && isWhole(document, quotation)
    const ours = !speaker && hasWord(document, sentences[quotation.sentence], FIRST)
    const few = said || (ours && standsAlone(document, quotation, at))
    if (goesOn || countWords(document, quotation) < (few ? FEW : FEWEST) || isShown(document, quotation, at))
      continue
    if (!speaker) {
      if (standsAlone(document, quotation, at) || isOrphan(document, quotation, at))
        yield { span: quotation.span, lack: 'alone' }
      continue
    }
    const { start } = quotation.span
    const span = { start: Math.min(start, speaker.start), end: Math.max(quotation.span.end, speaker.end) }
    if (
      story &&
      speaker.kind !== 'named' &&
      !OF_OURS.test(document.text.slice(span.start, span.end + OF_REACH))
    )
      continue
    if (speaker.kind === 'role' || (speaker.kind === 'pronoun' && !isToldBefore(document, start)))
      yield { span, lack: 'role' }
    // Nobody asks whoever gives a testimonial for a post.
    else if (
      document.type !== 'testimonial' &&
      speaker.person &&
      !seen.has(speaker.person) &&
      !isPlaced(document, speaker.person)
    ) {
      seen.add(speaker.person)
      yield { span, lack: 'untitled' }
    }
  }
}

/** Where the sentence of a quotation begins, behind the quotation before it. */
function sentenceStart({ sentences }: Document, { sentence }: QuotationEntity, from: number): number {
  return Math.max(from, sentences[sentence].span.start)
}

function countWords({ tokens }: Document, { span }: QuotationEntity): number {
  let words = 0
  // Not from where the sentence begins: it may hold many quotations.
  let t = firstIndex(tokens.count, (index) => tokens.start[index] >= span.start)
  for (; t < tokens.count && tokens.start[t] < span.end; t++) if (tokens.kind[t] !== TokenKind.Mark) words++
  return words
}

/** Characters behind "one" in which it says of whom. */
const OF_REACH = 40
/** Somebody who works here is no figure of the story. */
const OF_OURS =
  /\b(?:one|some|two|several) of our (?:own )?(?:[\w-]+ )?(?:nurses|doctors|surgeons|therapists|hygienists|technicians|staff|team|dentists|midwives|aides|coaches|clinicians|providers|specialists|volunteers|dietitians|pharmacists|counselors|receptionists)\b/i
/** "Every minute counts," and not "nice umbrella": a sentence, and of nobody's own day. */
const isWhole = ({ text }: Document, { span }: QuotationEntity) =>
  /^["“]\p{Lu}[^"“”]*[.,!]["”]$/u.test(text.slice(span.start, span.end)) &&
  !/\b(?:I|my|me)\b/.test(text.slice(span.start, span.end))

/** Shown as a wording: in a list or script, under a heading on words, behind "say", in order to forbid it. */
function isShown(document: Document, { sentence, span }: QuotationEntity, at: number): boolean {
  const { blocks, sentences, sections, tokens, text } = document
  const own = sentences[sentence]
  if (text[span.end - 2] === '?') return true
  if (own.guard === 'bad-example' || own.guard === 'fictional' || own.guard === 'hypothetical') return true
  if (SHOWS.has(tokens.hash[own.first]) && tokens.start[own.first] < span.start) return true
  const lead = text.slice(Math.max(0, span.start - 2), span.start)
  if (at > 0 && endsInColon(text, blocks[at - 1].span)) return true
  if (/[:→=]\s?$/.test(lead) && opensStrong(document, at)) return true
  const section = sections[firstIndex(sections.length, (index) => sections[index].blocks.last > at)]
  if (section?.heading === undefined || !showingOf(document).has(section.heading)) return false
  // A saying set apart in the first person: nobody hands it to a reader to say.
  return !(blocks[at].quoted && hasWord(document, own, FIRST) && !hasWord(document, own, YOU))
}

/** Blocks that open in bold: the question of an interview, a label. */
const strongOf = perDocument(
  ({ marks }) => new Set(marks.filter(({ kind }) => kind === 'strong').map(({ span }) => span.start)),
)
const opensStrong = (document: Document, at: number) => strongOf(document).has(document.blocks[at].span.start)

/** Headings over wordings, scripts and questions. */
const showingOf = perDocument((document) => {
  const { blocks, sentences, text } = document
  const shows = sentences.filter(
    (one) =>
      blocks[one.block].kind === 'heading' &&
      (text[one.span.end - 1] === '?' || hasWord(document, one, SHOWS)),
  )
  return new Set(shows.map(({ block }) => block))
})

const endsInColon = (text: string, { start, end }: Span) =>
  text
    .slice(Math.max(start, end - 3), end)
    .trimEnd()
    .endsWith(':')

/** The quotation is all that its block says. */
function standsAlone(document: Document, { span }: QuotationEntity, at: number): boolean {
  const { blocks, text, people } = document
  const { span: block } = blocks[at]
  // A long block says more than the quotation.
  if (span.start - block.start > ROUND || block.end - span.end > ROUND || isListed(document, at)) return false
  const rest = text.slice(block.start, span.start) + text.slice(span.end, block.end)
  if (/[\p{L}\p{N}]/u.test(rest)) return false
  if (isSignedBelow(document, at)) return false
  return !people.some(({ role }) => role === 'patient' || role === 'relative' || role === 'reviewer')
}

/** A sentence of quoted words among a release's own, in a paragraph in which nobody speaks. */
function isOrphan(document: Document, { span, sentence }: QuotationEntity, at: number): boolean {
  const { blocks, sentences, terms, text, type } = document
  const own = sentences[sentence]
  if (type !== 'press-release' || blocks[at].within || own.guard) return false
  if (own.span.start !== span.start || !/[.!]["”]$/.test(text.slice(span.start, span.end))) return false
  if (opensStrong(document, at)) return false
  if (/[:?]\s?$/.test(text.slice(Math.max(blocks[at].span.start, span.start - 2), span.start))) return false
  for (let s = sentence; sentences[s]?.block === at && s > sentence - NEAR; s--) if (speaks(s)) return false
  for (let s = sentence + 1; sentences[s]?.block === at && s < sentence + NEAR; s++)
    if (speaks(s)) return false
  return true
  function speaks(index: number): boolean {
    for (let t = sentences[index].first; t < sentences[index].last; t++)
      if (terms.starts[t] & Term.Speech) return true
    return false
  }
}

/** One of several in a list or table: wordings beside each other. */
function isListed({ blocks, text }: Document, at: number): boolean {
  const { within, group } = blocks[at]
  if (!within) return false
  return [at - 1, at + 1].some((other) => {
    const beside = blocks[other]
    if (beside?.within !== within || beside.header) return false
    return within === 'table' || (beside.group !== group && /["“]/.test(text.charAt(beside.span.start)))
  })
}
