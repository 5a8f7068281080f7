import { hasTerm, Term } from '../../checks.ts'
import { UNIQUE_CLASSES, UNIQUE_TURNS, UNIQUE_WORDS as Words } from '../../data/one-of-a-kind.ts'
import type { Document, Span } from '../../document.ts'
import { TokenKind } from '../../document.ts'
import { gatesOf, openGate } from '../gates.ts'
import { hasWord, wordSet } from '../has-word.ts'
import { isCounted, worksBehind } from '../one-of-a-kind-signs.ts'
import { openingOf, rankOf } from '../superlatives.ts'
import { compileTurns } from '../turns.ts'
import { openSentences } from './open-sentences.ts'

const findTurns = compileTurns({ ...UNIQUE_TURNS, count: Words.counts }, UNIQUE_CLASSES)
const OPENS = openGate(wordSet(`${Words.rank} ${Words.nth} ${Words.only} ${Words.grade} most`))
const ONE = wordSet("he she his her him he's she's hers")
const EVER = wordSet(`
  ever history state country county region nation world town city valley island statewide nationwide worldwide anywhere hospital clinic unit
  here nobody
`)
const APART = wordSet(
  `${Words.animal} ${Words.staged} donor donors founder nurse surgeon volunteer team we're`,
)
/** Tokens behind a superlative in which what it is counted in may stand. */
const REACH = 12

/** Superlatives and counts of a draft that is sure of a patient, said in a sentence about one person. */
export function* furtherUnique(document: Document): Generator<Span> {
  const gates = gatesOf(document)
  for (const at of openSentences(document)) {
    const sentence = document.sentences[at]
    if (
      !hasWord(document, sentence, ONE) ||
      hasWord(document, sentence, APART) ||
      isCounted(document, sentence)
    )
      continue
    if (hasTerm(document, sentence, Term.StaffTitle)) continue
    const span =
      (gates.at(at, OPENS) && inPhrase(document, at)) ||
      (gates.at(at, findTurns.gate) && inTurn(document, at))
    if (span) yield span
  }
}

function inTurn(document: Document, at: number): Span | undefined {
  const { tokens, sentences } = document
  const [turn] = findTurns(document, sentences[at])
  return turn && { start: tokens.start[turn.first], end: tokens.end[turn.last - 1] }
}

/** "the first double transplant in the region": whatever the noun, it says among whom. */
function inPhrase(document: Document, at: number): Span | undefined {
  const { tokens, sentences } = document
  const { first, last } = sentences[at]
  for (let t = first; t < last; t++) {
    if (!rankOf(document, t) || worksBehind(document, t + 1, last)) continue
    const opening = openingOf(document, t, first)
    if (opening < 0) continue
    for (let n = t + 2; n < Math.min(last, t + REACH); n++) {
      if (tokens.kind[n] === TokenKind.Mark && tokens.hash[n] !== DASH) break
      if (EVER.has(tokens.hash[n])) return { start: tokens.start[opening], end: tokens.end[n] }
    }
  }
  return undefined
}
const DASH = 0x2d
