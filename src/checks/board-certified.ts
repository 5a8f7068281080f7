import { sentenceAt } from '../checks.ts'
import { CERTIFIED_CLASSES, CERTIFIED_TURNS, CERTIFIED_WORDS as Words } from '../data/board-certified.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { claimSentences, isShown, MOST_TURNS } from './claims.ts'
import { isDenied } from './denials.ts'
import { hasWord, hasWordNear } from './has-word.ts'
import { compileTurns } from './turns.ts'

/** Certification given as praise. */
export interface BareCertification {
  readonly span: Span
  readonly idea: keyof typeof CERTIFIED_TURNS
}

const findTurns = compileTurns(CERTIFIED_TURNS, CERTIFIED_CLASSES)
const [BOARDS, CALLINGS, EXPLAIN] = [Words.boards, Words.callings, Words.explain].map(wordSet)
const [BODY, KIND] = [Words.body, Words.kind].map(wordSet)
const VANITY = wordSet(CERTIFIED_CLASSES.vanity)
const OURS = wordSet("our we we're i i'm us my")
const [OF, BOARD, CERTIFIED] = wordSet('of board certified')
const QUESTION = '?'.charCodeAt(0)
/** Tokens behind the praise in which another calling may stand. */
const CALLING_REACH = 4
const PEOPLE = 4

/** Certifications with no board named within reach, one a paragraph. */
export function* findBareCertifications(document: Document): Generator<BareCertification> {
  let last = -1
  for (const index of claimSentences(document, findTurns.gate)) {
    const sentence = document.sentences[index]
    if (sentence.block === last || isExplained(document, index)) continue
    for (const match of findTurns(document, sentence).slice(0, MOST_TURNS)) {
      const span = { start: document.tokens.start[match.first], end: document.tokens.end[match.last - 1] }
      if (isDenied(document, sentence, match.first) || isGeneral(document, sentence, match)) continue
      if (isShown(document, index, match.first)) continue
      // A calling has its own boards, none of them for looks.
      if (
        hasWordNear(document, sentence, span, CALLINGS, CALLING_REACH) &&
        !hasWord(document, sentence, VANITY)
      )
        continue
      last = sentence.block
      if (namesBoard(document, index)) break
      yield { span, idea: match.idea }
      break
    }
  }
}

/** What certification means, who should have it, a vacancy: said of nobody of ours. */
function isExplained(document: Document, index: number): boolean {
  const sentence = document.sentences[index]
  if (document.tokens.hash[sentence.last - 1] === QUESTION) return true
  if (!hasWord(document, sentence, EXPLAIN)) return false
  return (
    !(hasWord(document, sentence, OURS) || willSee(document, sentence)) ||
    VACANCY.test(document.text.slice(sentence.span.start, sentence.span.end))
  )
}
/** "You will see a board-certified allergist": here, and no advice to look for one. */
function willSee({ tokens: { hash } }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++) if (hash[t] === SEE && WILL.has(hash[t - 1])) return true
  return false
}
const [SEE] = wordSet('see')
const WILL = wordSet("will you'll always")
const VACANCY = /\b(?:candidates?|applicants?|must be|board[- ]eligible|eligib\w+|required)\b/i

/** "Board certification is …", "a board-certified allergist can …": said of anybody's. */
function isGeneral(
  { tokens }: Document,
  { first }: Sentence,
  match: { first: number; last: number },
): boolean {
  const { hash } = tokens
  if (match.first === first && match.last === first + 2 && hash[first + 1] !== CERTIFIED) return true
  if (!ARTICLE.has(hash[match.first - 1])) return false
  for (let t = match.last; t < match.last + CALLING_REACH; t++) if (MODAL.has(hash[t])) return true
  return false
}
const [ARTICLE, MODAL] = ['a an any', 'can may should could might'].map(wordSet)

/** A certifying body stands in the paragraph, its list or table, or the one before or behind. */
function namesBoard(document: Document, index: number): boolean {
  const { sentences, blocks } = document
  const { block } = sentences[index]
  let from = block
  let to = block
  if (blocks[block].within) [from, to] = [Math.max(0, block - 1), Math.min(blocks.length - 1, block + 1)]
  if (blocks[block].kind === 'heading') to = Math.min(blocks.length - 1, block + 2)
  while (blocks[block].group >= 0 && blocks[from - 1]?.group === blocks[block].group) from--
  while (blocks[block].group >= 0 && blocks[to + 1]?.group === blocks[block].group) to++
  for (
    let s = sentenceAt(document, blocks[from].span.start);
    s < sentences.length && sentences[s].block <= to;
    s++
  )
    if (isBoard(document, s)) return true
  return false
}

/** "American Board of …", "Board of Family Medicine", a board's short name in capitals. */
function isBoard(document: Document, index: number): boolean {
  const { tokens, sentences } = document
  const { first, last } = sentences[index]
  for (let t = first; t < last; t++) {
    const { hash, kind } = tokens
    if (kind[t] === TokenKind.Upper && BOARDS.has(hash[t])) return true
    if (kind[t] !== TokenKind.Capital && kind[t] !== TokenKind.Upper) continue
    if (
      hash[t] === BOARD &&
      hash[t + 1] === OF &&
      kind[t + 2] === TokenKind.Capital &&
      !DIRECTORS.has(hash[t + 2])
    )
      return true
    if (!BODY.has(hash[t])) continue
    for (let n = t + 1; n < Math.min(last, t + PEOPLE); n++)
      if (KIND.has(hash[n]) && hash[n + 1] !== CERTIFIED) return true
  }
  return false
}
const DIRECTORS = wordSet('directors trustees governors health education supervisors')
