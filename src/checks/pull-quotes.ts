import { hasTerm, Term } from '../checks.ts'
import { ADVICE_WORDS } from '../data/byline.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import { isSignedBelow } from './signed-below.ts'

/** Block quotes that set a saying apart, without marks and without anybody who says it. */

/** Words of callouts: a block quote that speaks to the reader, for the house or of a rule is no quotation. */
const CALLOUT = wordSet(`
  please call we our us we're note tip tips important remember disclosure disclaimer contact desk phone appointment clinic
  warning emergency reminder update correction editor's see read ask never always do don't policy must should
`)
const YOU = wordSet("you your yours you're you'll you've yourself")
/** With these a block quote tells its reader what to do about something: no saying, whoever is spoken to. */
const ADVICE = wordSet(ADVICE_WORDS.health)
const PRACTICAL = wordSet(
  'bring wear wash check use keep rinse clean write print save download carry pack avoid skip stop apply measure record sign fill if when before after unless only',
)
const ILL = Term.Condition | Term.Procedure | Term.Medicine | Term.CareEvent | Term.CareUnit
const QUOTE = /["“”«»]/
/** Words of a saying, and how many of them a draft may hold before they are its way to set things apart. */
const [FEWEST, MOST, MANY] = [6, 60, 2]

/** Spans of such block quotes; none in a draft that is quoted whole. */
export function pullQuotes(document: Document): Span[] {
  const { blocks } = document
  if (!blocks.some(({ kind, quoted }) => kind === 'paragraph' && !quoted)) return []
  const out: Span[] = []
  if (blocks.filter(({ quoted }) => quoted).length > MOST) return []
  for (let at = 0; at < blocks.length; at++)
    if (blocks[at].quoted && isSaying(document, at)) out.push(blocks[at].span)
  return out.length > MANY ? [] : out
}

function isSaying(document: Document, at: number): boolean {
  const { blocks, marks, sentences, terms, text, told } = document
  const { kind, span, group } = blocks[at]
  const [before, after] = [blocks[at - 1], blocks[at + 1]]
  if (kind !== 'paragraph' || group >= 0 || before?.quoted || after?.quoted) return false
  if (QUOTE.test(text.slice(span.start, span.end))) return false
  if (
    marks.some(
      (mark) => mark.kind !== 'emphasis' && mark.span.start >= span.start && mark.span.end <= span.end,
    )
  )
    return false
  // Whoever is told of right before, or signs right behind, says it.
  if (before && /:\s*$/.test(text.slice(before.span.start, before.span.end))) return false
  if (isSignedBelow(document, at)) return false
  const own: Sentence[] = []
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.block === at) own.push(sentence)
    if (
      (sentence.block === at || sentence.block === at - 1) &&
      told.get(index)?.some(({ mentions }) => mentions.some(({ form }) => form === 'name'))
    )
      return false
  }
  return (
    isLong(document, own) &&
    !own.some((sentence) => {
      if (hasWord(document, sentence, CALLOUT)) return true
      const instructs =
        PRACTICAL.has(document.tokens.hash[sentence.first]) ||
        hasWord(document, sentence, ADVICE) ||
        hasTerm(document, sentence, ILL)
      if (instructs && hasWord(document, sentence, YOU)) return true
      for (let t = sentence.first; t < sentence.last; t++) if (terms.starts[t] & Term.Speech) return true
      return false
    })
  )
}

/** Words enough for a sentence, few enough for a saying, and no number, which would be a fact set apart. */
function isLong({ tokens }: Document, own: readonly Sentence[]): boolean {
  let words = 0
  for (const { first, last } of own)
    for (let t = first; t < last; t++) {
      if (tokens.kind[t] === TokenKind.Number) return false
      if (tokens.kind[t] !== TokenKind.Mark) words++
    }
  return words >= FEWEST && words <= MOST
}
