import { Term } from '../annotate/terms.ts'
import { GREETING } from '../annotate/vocabulary.ts'
import { tellsOfPatients } from '../checks.ts'
import * as Codes from '../data/patient-codes.ts'
import { type Document, type Sentence, type Span, TokenKind } from '../document.ts'
import { hashWord, hasWord, wordSet } from './has-word.ts'
import { hasHealth, isAged, isAiling, isDoing, isListed, isSigning } from './initial-signs.ts'
import { isPastVerb } from './past-tense.ts'

const ABBREVIATIONS = wordSet(Codes.ABBREVIATIONS)
const TITLES = wordSet(Codes.TITLES)
const SOMEBODY = wordSet(Codes.SOMEBODY)
const [COMMA, PERIOD, HYPHEN] = [0x2c, 0x2e, 0x2d]
const [X, PT] = ['x', 'pt'].map(hashWord)
/** Letters of a code rather than of a name. */
const LONGEST = 4

/** Initials that stand for patients, with the number of their sentence. */
export function* listInitials(
  document: Document,
): Generator<{ readonly sentence: number; readonly span: Span }> {
  const { tokens, sentences } = document
  let index = 0
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind[at]
    if (
      kind !== TokenKind.Initial &&
      !(kind === TokenKind.Upper && tokens.end[at] - tokens.start[at] <= LONGEST)
    )
      continue
    // "Au.D.": the rest of a degree.
    if (at > 0 && tokens.start[at] === tokens.end[at - 1]) continue
    while (index < sentences.length && sentences[index].last <= at) index++
    const sentence = sentences[index]
    if (!sentence) return
    const next = sentence.first <= at ? endOf(document, sentence, at) : 0
    if (!next) continue
    const span = judge(document, index, at, next)
    if (span) yield { sentence: index, span }
    at = next - 1
  }
}

/** Token behind a run of initials that starts at a token ("J.T.", "J. T.", "JT"); 0 where none does. */
function endOf(document: Document, { last }: Sentence, at: number): number {
  const { tokens, text } = document
  let next = at
  let letters = ''
  while (next < last && (tokens.kind[next] === TokenKind.Initial || next === at)) {
    if (next > at && tokens.start[next] - tokens.end[next - 1] > 1) break
    letters += lettersOf(document, next)
    next++
    // "P.W.-H."
    const joined =
      next + 1 < last && tokens.hash[next] === HYPHEN && tokens.start[next + 1] === tokens.end[next]
    if (joined && tokens.start[next] === tokens.end[next - 1] && tokens.kind[next + 1] === TokenKind.Initial)
      next++
  }
  // "K.O'B." keeps the first letter of both parts of its surname.
  if (next < last && tokens.start[next] === tokens.end[next - 1] && tokens.kind[next] < TokenKind.Number) {
    const part = text.slice(tokens.start[next], tokens.end[next])
    if (!/^(?:[OD]['’]|Mc|Mac)\p{Lu}$/u.test(part)) return 0
    next += tokens.hash[next + 1] === PERIOD ? 2 : 1
    letters += part[0]
  }
  // Digits that follow make it a code.
  if (next + 1 < last && tokens.hash[next] === HYPHEN && tokens.kind[next + 1] === TokenKind.Number) return 0
  if (letters.length === 0 || letters.length > LONGEST) return 0
  return ABBREVIATIONS.has(hashWord(letters)) && !isAged(document, next, last) ? 0 : next
}

function judge(document: Document, index: number, at: number, next: number): Span | undefined {
  const { tokens, text, terms } = document
  const sentence = document.sentences[index]
  const { first, last } = sentence
  const before = at > first ? tokens.hash[at - 1] : 0
  const titled =
    TITLES.has(before) || (before === PERIOD && at - 2 >= first && TITLES.has(tokens.hash[at - 2]))
  const dotted = text[tokens.end[next - 1] - 1] === '.'
  const aged = isAged(document, next, last)
  const one = next === at + 1 && lettersOf(document, at).length < 2
  // "Mr. X" is nobody's initial.
  // "Pt. M.O."
  const short = before === PERIOD && at - 2 >= first && tokens.hash[at - 2] === PT
  const called = at > first && (short || SOMEBODY.has(before) || (terms.cover[at - 1] & Term.Patient) !== 0)
  // "Patient A" hides somebody; "our client T." is the first letter of a name.
  const apposed = dotted && isApposed(document, next, last)
  const letter = apposed || (dotted && (aged || (called && hasHealth(document, sentence))))
  if (one && (titled ? tokens.hash[at] === X : !letter)) return undefined
  // A name before or behind them makes them part of it, or letters of a degree.
  if (next < last && isCapital(document, next)) return undefined
  const prior = before === COMMA ? at - 2 : at - 1
  if (
    !titled &&
    prior >= first &&
    isCapital(document, prior) &&
    !SOMEBODY.has(tokens.hash[prior]) &&
    !GREETING.has(tokens.hash[prior])
  )
    return undefined
  // A guide quotes what others should not write.
  if (document.type === 'guide' && isQuoted(document, first, at)) return undefined
  if (titled)
    return (one && dotted && document.type !== 'guide') || isOfCare(document, index)
      ? spanOf(document, titleOf(document, at), next)
      : undefined
  const shown =
    called ||
    apposed ||
    (dotted && aged) ||
    (dotted && isRecorded(document, first, at)) ||
    (dotted && at === first && isPastVerb(document, next) && hasWord(document, sentence, OURS)) ||
    (dotted &&
      (isAiling(document, next, last) ||
        isDoing(document, sentence, next) ||
        isSigning(document, sentence, at, next) ||
        isListed(document, sentence, at, next))) ||
    (aged && hasHealth(document, sentence))
  return shown ? spanOf(document, at, next) : undefined
}

const lettersOf = ({ tokens, text }: Document, at: number) =>
  text.slice(tokens.start[at], tokens.end[at]).replace(/[^\p{Lu}]/gu, '')

/** "D., a patient of ours": called so right behind. */
function isApposed({ tokens, terms }: Document, next: number, last: number): boolean {
  if (tokens.hash[next] !== COMMA) return false
  for (let t = next + 1; t < Math.min(last, next + 4); t++) if (terms.starts[t] & Term.Patient) return true
  return false
}

/** "the exercise log of P.W.": what is kept of one in care. */
const isRecorded = ({ tokens }: Document, first: number, at: number) =>
  at - 2 >= first && OF.has(tokens.hash[at - 1]) && RECORDS.has(tokens.hash[at - 2])
const OURS = wordSet('our us here')
const OF = wordSet('of from')
const RECORDS = wordSet(`
  log logs diary diaries journal notes chart charts record records file files story stories case history scan scans film films x-ray x-rays mri
  results labs photo photos picture pictures portrait hand hands knee hip words letter recovery progress treatment care wound leg foot
`)

/** Patients are told of, or care is spoken of close by. */
function isOfCare(document: Document, index: number): boolean {
  return (
    tellsOfPatients(document) ||
    document.sentences.slice(Math.max(0, index - 1), index + 2).some((near) => hasHealth(document, near))
  )
}

/** A quotation has been opened in the sentence and not closed. */
function isQuoted({ tokens }: Document, first: number, at: number): boolean {
  let open = false
  for (let t = first; t < at; t++)
    if (tokens.hash[t] === 0x201c || tokens.hash[t] === 0x22) open = !open
    else if (tokens.hash[t] === 0x201d) open = false
  return open
}

const spanOf = ({ tokens }: Document, at: number, next: number): Span => ({
  start: tokens.start[at],
  end: tokens.end[next - 1],
})

const titleOf = ({ tokens }: Document, at: number) => (tokens.hash[at - 1] === PERIOD ? at - 2 : at - 1)

function isCapital({ tokens }: Document, at: number): boolean {
  const kind = tokens.kind[at]
  return kind === TokenKind.Capital || kind === TokenKind.Upper || kind === TokenKind.Initial
}
