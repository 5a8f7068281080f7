import type { Block, Sentence, Span, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, WordSet, wordSet } from '../word-set.ts'

/** Never end a sentence by their period. */
const ABBREVIATIONS = wordSet(
  `dr drs mr mrs ms mx prof rev hon st ste mt ft gov sen rep pres lt col gen sgt capt cpl maj supt messrs
   vs approx est dept div ed eds fig figs vol no nos pp ext tel fax attn c/o esp incl ca cf viz al eg ie
   jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat
   ave blvd rd ln ct hwy rte pkwy apt bldg
   ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev
   okla ore pa tenn tex va vt wash wis wyo`,
)
/** End one only before a word that opens sentences. */
const MAYBE = wordSet('jr sr inc co corp ltd llc etc am pm hr hrs min lb lbs oz in esq phd bros')
const STARTERS = wordSet(
  `the a an he she it we they you i this that these those there here in on at for from after before when while
   if as with by to but and so or our your his her their its my who what where why how no not all many most some
   every each one two three since during although because until once today yesterday tomorrow last next then now
   please call visit ask thank thanks meet come join let do is are was were have has can will`,
)
const PERIOD = 0x2e
const ELLIPSIS = 0x2026
const ENDERS = new WordSet([PERIOD, 0x21, 0x3f, ELLIPSIS, 0x203d, 0x3002])
const CLOSERS = markSet(`"')]}’”»*_`)
const OPENERS = markSet(`"'([{‘“«¿¡*_`)
const DASHES = new WordSet([0x2014, 0x2013])

/** Splits each block into sentences; token numbers and spans, in reading order. */
export function splitSentences(text: string, blocks: readonly Block[], tokens: Tokens): Sentence[] {
  const out: Sentence[] = []
  let token = 0
  for (let block = 0; block < blocks.length; block++) {
    const { span, kind } = blocks[block]
    if (kind === 'url') continue
    let first = token
    while (token < tokens.count && tokens.start[token] < span.end) {
      const after = boundaryAfter(text, tokens, token, span)
      token++
      if (after > token) {
        while (token < tokens.count && token < after && tokens.start[token] < span.end) token++
      }
      if (after) {
        out.push(sentence(tokens, first, token, block))
        first = token
      }
    }
    if (token > first) out.push(sentence(tokens, first, token, block))
  }
  return out
}

function sentence(tokens: Tokens, first: number, last: number, block: number): Sentence {
  return {
    span: { start: tokens.start[first], end: tokens.end[last - 1] },
    block,
    first,
    last,
    guard: undefined,
  }
}

/** Token number after the sentence's closing marks where a sentence ends with token `at`; 0 where none does. */
function boundaryAfter(text: string, tokens: Tokens, at: number, block: Span): number {
  const kind = tokens.kind[at]
  const initials = kind === TokenKind.Initial && text.charCodeAt(tokens.end[at] - 1) === PERIOD
  if (!initials && (kind !== TokenKind.Mark || !ENDERS.has(tokens.hash[at]))) return 0
  let next = at + 1
  while (next < tokens.count && tokens.start[next] < block.end && isCloser(text, tokens, next)) next++
  if (next >= tokens.count || tokens.start[next] >= block.end) return 0
  if (tokens.start[next] === tokens.end[next - 1]) return 0
  let opens = next
  while (opens < tokens.count && tokens.kind[opens] === TokenKind.Mark && OPENERS.has(tokens.hash[opens]))
    opens++
  if (opens >= tokens.count || tokens.start[opens] >= block.end) return 0
  const opening = tokens.kind[opens]
  const capital =
    opening === TokenKind.Capital || opening === TokenKind.Upper || opening === TokenKind.Initial
  const starts =
    capital || opening === TokenKind.Number || (opening === TokenKind.Mark && !DASHES.has(tokens.hash[opens]))
  const starter = STARTERS.has(tokens.hash[opens])
  if (initials) return tokens.end[at] - tokens.start[at] > 2 && capital && starter ? next : 0
  if (tokens.hash[at] === PERIOD) {
    if (!starts) return 0
    const before = at > 0 && tokens.end[at - 1] === tokens.start[at] ? tokens.hash[at - 1] : 0
    if (before && tokens.kind[at - 1] !== TokenKind.Number) {
      if (ABBREVIATIONS.has(before) && tokens.kind[at - 1] !== TokenKind.Upper) return 0
      if (MAYBE.has(before) || isLetterPair(tokens, at)) return capital && starter ? next : 0
    }
    return next
  }
  if (tokens.hash[at] === ELLIPSIS) return capital ? next : 0
  // "Really?" she asked: the sentence goes on in lower case.
  return starts ? next : 0
}

/** The period of "a.m.", "p.m.", "e.g.": a single small letter before it, with another period before that. */
function isLetterPair(tokens: Tokens, at: number): boolean {
  return (
    at > 1 &&
    tokens.end[at - 1] - tokens.start[at - 1] === 1 &&
    tokens.hash[at - 2] === PERIOD &&
    tokens.end[at - 2] === tokens.start[at - 1]
  )
}

function isCloser(text: string, tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.Mark || tokens.start[at] !== tokens.end[at - 1]) return false
  return CLOSERS.has(tokens.hash[at]) || ENDERS.has(text.charCodeAt(tokens.start[at]))
}
