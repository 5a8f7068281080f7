import { PERSON_NOUN, Term } from '../annotate/terms.ts'
import { REPLY_NAME_WORDS as Words } from '../data/reply-names.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, WordSet, wordSet } from '../word-set.ts'
import { type NameRun, readNameRun } from './name-run.ts'

const { greeting, plain, ours, goes, parting, clinical } = Words
const [GREETING, PLAIN, OURS, GOES] = [greeting, plain, ours, goes].map(wordSet)
const [PARTING, CLINICAL, A] = [parting, clinical, 'a an the who whose rn md'].map(wordSet)
const CLOSING = markSet(',.!?:;—–-…()')
const PAUSING = markSet(',!—–-:')
const [COMMA] = markSet(',')
/** Begins what is said to whoever is called. */
const SPEAKS = wordSet("you you're you've your we i thank thanks our this it")
const LIST = new WordSet([...wordSet('and or'), ...markSet('&')])

/** How far back a "call our manager" still introduces a name. */
const REACH = 7
/** So many words before a name at the end of a draft are a sign-off's. */
const FEW = 4

/** Names by which a sentence speaks to its reader: "Dear Mr. Quill,", "Leopold, we …", "… means a lot, Dana!" */
export function* namesSpokenTo(document: Document, sentence: Sentence): Generator<NameRun> {
  const { tokens } = document
  for (let at = sentence.first; at < sentence.last; ) {
    // "G'day" is no part of a name.
    const named = tokens.kind[at] < TokenKind.Number && !GREETING.has(tokens.hash[at])
    const run = named ? readNameRun(document, sentence, at) : undefined
    if (
      run &&
      isSpokenTo(document, sentence, run) &&
      !isHouse(document, run) &&
      !isSignOff(document, sentence, run)
    )
      yield run
    at = run ? run.next : at + 1
  }
}

/** "Bramley Road Dental": a house and no person. */
function isHouse({ terms }: Document, { first, next }: NameRun): boolean {
  for (let t = first; t < next; t++) if (terms.cover[t] & HOUSES) return true
  return false
}
const HOUSES = Term.Org | Term.Street | Term.CareUnit

function isSpokenTo(document: Document, sentence: Sentence, run: NameRun): boolean {
  const { hash, kind } = document.tokens
  const { first, next, title, listed, initials, words } = run
  const before = first > sentence.first ? hash[first - 1] : 0
  const greeted = GREETING.has(before)
  // Whom we call by an office is mostly one of ours.
  const opening = first === sentence.first && hash[next] === COMMA && SPEAKS.has(hash[next + 1])
  // "Thank you, Lieutenant Marsh."
  const called = before === COMMA && GREETING.has(hash[first - 2])
  if (
    title === 'office' &&
    !(greeted && PLAIN.has(before)) &&
    ((!opening && !called) || CLINICAL.has(hash[first]))
  )
    return false
  const closed = next >= sentence.last || CLOSING.has(hash[next])
  // "C.W., we both know"
  if (first === sentence.first && initials && words.join('').length > 1)
    return next < sentence.last && PAUSING.has(hash[next])
  if (greeted) return closed || (PLAIN.has(before) && GOES.has(hash[next]))
  if (
    !closed ||
    (!title && !listed && !initials && kind[first] !== TokenKind.Capital) ||
    isExplained(document, sentence, run)
  )
    return false
  // "Mr. & Mrs. Delgado, …"
  if (title === 'courtesy' && LIST.has(before)) return true
  if (first === sentence.first) return (title || listed) && next < sentence.last && PAUSING.has(hash[next])
  if (before !== COMMA || first - 2 < sentence.first) return false
  // "The patient, Leilani, …": told of.
  if (document.terms.cover[first - 2] & (PERSON_NOUN | Term.Kinship)) return false
  if (kind[first - 2] === TokenKind.Capital && !GREETING.has(hash[first - 2])) return false
  if (hash[next] === COMMA && (LIST.has(hash[next + 1]) || kind[next + 1] === TokenKind.Capital)) return false
  for (let t = Math.max(sentence.first, first - REACH); t < first; t++)
    if (OURS.has(hash[t]) || document.terms.cover[t] & Term.StaffRole) return false
  return true
}

/** "Dana, our hygienist, …", "Dana, RN": told of, not spoken to. */
function isExplained({ tokens, terms }: Document, { last }: Sentence, { next }: NameRun): boolean {
  if (next + 1 >= last || tokens.hash[next] !== COMMA) return false
  if (A.has(tokens.hash[next + 1])) return true
  for (let t = next + 1; t < Math.min(last, next + 4); t++)
    if (
      terms.cover[t] & (Term.StaffRole | Term.StaffTitle) ||
      // "Kevin, I do remember": no doctor of osteopathy.
      (terms.cover[t] & Term.Credential && tokens.kind[t] !== TokenKind.Lower)
    )
      return true
  return false
}

/** "Kind regards, Ottavia Brandt": whoever answers, at the end. */
function isSignOff({ tokens, sentences, blocks, text }: Document, sentence: Sentence, run: NameRun): boolean {
  const { first, title, span } = run
  // At the head of a line: "You are the best, Barnaby!" is none.
  for (let t = Math.max(sentence.first, first - 3); t < Math.min(first, sentence.first + 3); t++)
    if (PARTING.has(tokens.hash[t])) return true
  if (title === 'courtesy' || first - sentence.first > FEW) return false
  if (CLINICAL.has(tokens.hash[first])) return true
  const { start, end } = blocks[sentence.block].span
  const closing = sentences.findLast(({ block }) => blocks[block].kind === 'paragraph')
  // On a line of its own, or all that the last block holds.
  const alone = /^[—–-]?\s*$/.test(
    text.slice(Math.max(start, text.lastIndexOf('\n', span.start) + 1), span.start),
  )
  const rest = text.slice(span.end, end)
  const ends =
    /^(?:[,\n][^.!?]{2,60})?[.!]?\s*$/.test(rest) && !/\b(?:we|you|your|i|this|that|it)\b/i.test(rest)
  // "Nice try, Kevin." goes on with what is said before it, a line of its own closes the letter.
  const opens = sentence.span.start <= start + 1 && !rest.includes('!')
  return sentence === closing && ends && (alone || (opens && first > sentence.first))
}
