import type { Block, Guard, Sentence, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordSet, wordSet } from '../word-set.ts'
import { isThing } from './fiction.ts'
import { hashWord } from './fold.ts'
import * as Vocabulary from './vocabulary.ts'

const YOU = wordSet("you your yours yourself you're you've you'll")
const IMAGINE = wordSet('imagine suppose picture consider say pretend')
const IF = wordSet('if unless whenever')
const FICTION = wordSet('fictional fictitious composite imaginary made-up invented hypothetical')
/** So many different ones of these, and the page is about a book or a film. */
const BOOK = wordSet(
  'novel narrator thriller chapter protagonist plot sequel paperback trilogy screenplay season finale fiction heroine episode',
)
const BOOKISH = 3
const FORBID = wordSet("avoid never not wrong bad weak don't forbidden")
const MODAL = wordSet('may might can could should must will would')
const [LIKE, EXAMPLE, FOR, CONSIDER] = ['like', 'example', 'for', 'consider'].map(hashWord)
const QUOTES = new WordSet([0x22, 0x201c, 0x201d])
/** Every other word leaves a sentence as it is. */
const GUARDING = new WordSet([
  ...YOU,
  ...IMAGINE,
  ...IF,
  LIKE,
  EXAMPLE,
  ...Vocabulary.HE_SHE,
  ...Vocabulary.WE,
])

/**
 * Marks sentences that tell of nobody real. A block or heading that calls what follows fictional or a composite covers the
 * rest of its draft; a list headed by words to avoid covers its quoted items.
 */
export function guardSentences(
  blocks: readonly Block[],
  tokens: Tokens,
  sentences: readonly Sentence[],
): Sentence[] {
  const fictional = firstFiction(tokens, sentences)
  let forbidden = -1
  return sentences.map((sentence, index) => {
    const block = blocks[sentence.block]
    if (block.kind === 'heading' || endsInColon(tokens, sentence)) {
      if (forbids(tokens, sentence)) forbidden = sentence.block
      else if (block.kind === 'heading') forbidden = -1
    }
    const guard: Guard | undefined =
      fictional >= 0 && index >= fictional
        ? 'fictional'
        : forbidden >= 0 && sentence.block > forbidden && startsQuoted(tokens, sentence)
          ? 'bad-example'
          : plainGuard(tokens, sentence)
    if (!guard) return sentence
    const { span, first, last } = sentence
    return { span, block: sentence.block, first, last, guard }
  })
}

/** Number of the first sentence that says that a character, case or patient is made up; -1 for none. */
function firstFiction(tokens: Tokens, sentences: readonly Sentence[]): number {
  const books = new Set<number>()
  for (let index = 0; index < sentences.length; index++) {
    const { first, last } = sentences[index]
    for (let t = first; t < last; t++) {
      if (!INVENTING.has(tokens.hash[t])) continue
      if (FICTION.has(tokens.hash[t]) && !isNegated(tokens, t, first) && !isThing(tokens, t)) return index
      if (isMadeUp(tokens, t, first, last)) return index
      // A page about a novel tells of nobody from its first line on.
      if (BOOK.has(tokens.hash[t]) && books.add(tokens.hash[t]).size >= BOOKISH) return 0
    }
  }
  return -1
}

/** "Dana is not real", "we made her up", "no such person". */
function isMadeUp(tokens: Tokens, at: number, first: number, last: number): boolean {
  const hash = tokens.hash[at]
  if (EXISTS.has(hash)) return isNegated(tokens, at, first) && isSomebody(tokens, first)
  if (WRITTEN.has(hash)) return isSomebody(tokens, first) && isForTeaching(tokens, at + 1, last)
  if (hash === REAL) return at > 0 && NOT.has(tokens.hash[at - 1])
  if (hash === SUCH) return tokens.hash[at - 1] === NO && PEOPLE.has(tokens.hash[at + 1])
  if (hash !== MADE || at + 2 >= last) return false
  return Vocabulary.HE_SHE.has(tokens.hash[at + 1]) && tokens.hash[at + 2] === UP
}

/** "Dana Okoro does not exist", "she never lived": a sentence that begins with somebody, not with a cure. */
function isSomebody({ hash, kind }: Tokens, first: number): boolean {
  const from = ARTICLES.has(hash[first]) ? first + 1 : first
  if (Vocabulary.HE_SHE.has(hash[first]) || CHARACTERS.has(hash[from])) return true
  return kind[first] === TokenKind.Capital && kind[first + 1] === TokenKind.Capital
}

/** "… was written for our induction days" */
function isForTeaching({ hash }: Tokens, at: number, last: number): boolean {
  if (!FOR_BY.has(hash[at])) return false
  for (let t = at + 1; t < Math.min(last, at + 8); t++) if (TEACHING.has(hash[t])) return true
  return false
}
const EXISTS = wordSet('exist exists existed')
const WRITTEN = wordSet('written invented created devised imagined designed scripted built composed')
const ARTICLES = wordSet('the this our these')
const CHARACTERS = wordSet('patient person woman man family case couple character')
const FOR_BY = wordSet('for by')
const TEACHING = wordSet(
  'teaching training induction orientation class classes course courses lesson lessons workshop workshops students exercise exercises seminar simulation drill trainers educators tutorial tutorials curriculum',
)
const [REAL, SUCH, NO, MADE, UP] = ['real', 'such', 'no', 'made', 'up'].map(hashWord)
/** Every word that may say so. */
const INVENTING = new WordSet([...FICTION, ...BOOK, ...EXISTS, ...WRITTEN, REAL, SUCH, MADE])
const PEOPLE = wordSet('person people patient patients man woman family')

const NOT = wordSet("not no never isn't wasn't aren't")
function isNegated(tokens: Tokens, at: number, first: number): boolean {
  for (let t = Math.max(first, at - 3); t < at; t++) if (NOT.has(tokens.hash[t])) return true
  return false
}

/** "Now say you …", but "They say that …". */
const SAY = hashWord('say')
const BEFORE_SAY = wordSet("so now or and but let's lets then okay well")
const endsInColon = (tokens: Tokens, { last }: Sentence) => tokens.hash[last - 1] === 0x3a
const startsQuoted = (tokens: Tokens, { first }: Sentence) =>
  QUOTES.has(tokens.hash[first]) || QUOTES.has(tokens.hash[first + 1])

/** "Phrases to avoid", "Do not write:", "Things that are not permission". */
function forbids(tokens: Tokens, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++) if (FORBID.has(tokens.hash[t])) return true
  return false
}

function plainGuard(tokens: Tokens, { first, last }: Sentence): Guard | undefined {
  let you = false
  let someone = false
  let condition = false
  for (let t = first; t < last; t++) {
    const hash = tokens.hash[t]
    if (tokens.kind[t] > TokenKind.Initial || !GUARDING.has(hash)) continue
    if (YOU.has(hash)) you = true
    else if (Vocabulary.HE_SHE.has(hash) || Vocabulary.WE.has(hash)) someone = true
    if (IF.has(hash) && t - first < 3) condition = true
    if (
      IMAGINE.has(hash) &&
      t - first < 2 &&
      !Vocabulary.GREETING.has(tokens.hash[t + 1]) &&
      !(hash === SAY && t > first && !BEFORE_SAY.has(tokens.hash[t - 1])) &&
      !(hash === CONSIDER && isOfOurs(tokens, t, last))
    )
      return 'hypothetical'
    if (
      hash === LIKE &&
      !someone &&
      isArticleBefore(tokens, t, first) &&
      tokens.kind[t + 1] === TokenKind.Lower
    )
      return 'hypothetical'
    if (
      hash === EXAMPLE &&
      tokens.hash[t - 1] === FOR &&
      t - first < 2 &&
      !someone &&
      hasModal(tokens, t, last)
    )
      return 'hypothetical'
  }
  if (condition && !someone && (you || hasModal(tokens, first, last)))
    return you ? 'second-person' : 'hypothetical'
  return you && !someone ? 'second-person' : undefined
}

/** "Consider …, whom we treated": one who was here. */
function isOfOurs(tokens: Tokens, from: number, last: number): boolean {
  for (let t = from; t < last; t++)
    if (Vocabulary.WE.has(tokens.hash[t])) return !hasModal(tokens, from, last)
  return false
}

/** "a patient like", "someone like": a type, not a person. */
function isArticleBefore(tokens: Tokens, at: number, first: number): boolean {
  return (
    at - 2 >= first &&
    Vocabulary.INDEFINITE.has(tokens.hash[at - 2]) &&
    tokens.kind[at - 1] === TokenKind.Lower
  )
}

function hasModal(tokens: Tokens, from: number, last: number): boolean {
  for (let t = from; t < last; t++) if (MODAL.has(tokens.hash[t])) return true
  return false
}
