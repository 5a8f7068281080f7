import type { Block, ContentType, Guard, Sentence, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordSet, wordSet } from '../word-set.ts'
import { tellBygone } from './bygone.ts'
import { firstFiction } from './fiction.ts'
import { hashWord } from './fold.ts'
import { isSampleHeader, namesParts } from './sample-papers.ts'
import { isStaged } from './staged.ts'
import { forbidsQuoted, forbidsTelling, QUOTES, quotedToForbid, startsQuoted } from './teaching.ts'
import * as Vocabulary from './vocabulary.ts'

const YOU = wordSet("you your yours yourself you're you've you'll")
const IMAGINE = wordSet('imagine suppose picture consider say pretend')
const IF = wordSet('if unless whenever')
const FORBID = wordSet(
  "avoid never not wrong bad weak don't forbidden flag flags mistake mistakes delete strike reject banned worst",
)
const MODAL = wordSet('may might can could should must will would')
const [LIKE, EXAMPLE, FOR, CONSIDER] = ['like', 'example', 'for', 'consider'].map(hashWord)
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

function holdsQuote({ hash }: Tokens, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++) if (QUOTES.has(hash[t])) return true
  return false
}

/** Over a column of wordings: "Instead of", "Avoid". */
const INSTEAD = wordSet("instead avoid don't wrong bad")
/** A draft as it is before its sentences are marked. */
export interface Unmarked {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tokens: Tokens
  readonly type: ContentType
}

/**
 * Marks sentences that tell of nobody real. A block or heading that calls what follows fictional or a composite covers the
 * rest of its draft; a list headed by words to avoid covers its quoted items, as does a page that teaches what not to post.
 */
export function guardSentences(draft: Unmarked, sentences: readonly Sentence[]): Sentence[] {
  const { text, blocks, tokens, type } = draft
  const fictional = firstFiction(text, tokens, sentences)
  const bygone = tellBygone(text, tokens, sentences)
  const taught = quotedToForbid(type, blocks, tokens, sentences)
  let forbidden = -1
  let table = false
  let [parts, sampled] = [false, false]
  let imagined = -1
  let shunned = -1
  return sentences.map((sentence, index) => {
    const block = blocks[sentence.block]
    if (block.kind === 'heading' || endsInColon(tokens, sentence)) {
      if (forbids(tokens, sentence)) forbidden = sentence.block
      else if (block.kind === 'heading') forbidden = -1
    }
    if (block.within !== 'table') table = parts = sampled = false
    else if (block.header) {
      table ||= hasAny(tokens, sentence, INSTEAD)
      sampled ||= isSampleHeader(tokens, sentence, parts)
      parts ||= namesParts(tokens, sentence)
    }
    if (forbidsQuoted(tokens, sentence)) shunned = sentence.block
    const cited =
      (shunned === sentence.block && holdsQuote(tokens, sentence)) ||
      ((table || (forbidden >= 0 && sentence.block > forbidden)) && startsQuoted(tokens, sentence)) ||
      (sampled && !block.header) ||
      isExample(tokens, sentence) ||
      forbidsTelling(tokens, sentence)
    let guard: Guard | undefined
    if (fictional >= 0 && index >= fictional) guard = 'fictional'
    else if (cited || taught.has(sentence.block)) guard = 'bad-example'
    else if (isStaged(tokens, sentence)) guard = 'fictional'
    else {
      guard = plainGuard(tokens, sentence)
      if (guard === 'hypothetical' && isImagined(tokens, sentence)) imagined = sentence.block
      else if (!guard && imagined === sentence.block && goesOn(tokens, sentence)) guard = 'hypothetical'
      guard ??= bygone[index] ? 'historical' : undefined
    }
    if (!guard) return sentence
    const { span, first, last } = sentence
    return { span, block: sentence.block, first, last, guard }
  })
}

/** "Now say you …", but "They say that …". */
const SAY = hashWord('say')
const BEFORE_SAY = wordSet("so now or and but let's lets then okay well")
const endsInColon = (tokens: Tokens, { last }: Sentence) => tokens.hash[last - 1] === 0x3a

/** "Phrases to avoid", "Do not write:", "Things that are not permission". */
const forbids = (tokens: Tokens, sentence: Sentence) => hasAny(tokens, sentence, FORBID)

function hasAny({ hash }: Tokens, { first, last }: Sentence, words: WordSet): boolean {
  for (let t = first; t < last; t++) if (words.has(hash[t])) return true
  return false
}

/** "Bad: “We treated you well”", "Example: “Patient is a …”": a label and a quotation right behind it. */
const isExample = ({ hash }: Tokens, { first }: Sentence) =>
  LABELS.has(hash[first]) && hash[first + 1] === COLON && QUOTES.has(hash[first + 2])
const LABELS = wordSet(
  "example examples bad wrong incorrect risky sample no weak weaker poor worse worst avoid don't draft",
)
const COLON = 0x3a

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
  if (condition && !someone && (you || hasModal(tokens, first, last) || isOfAnybody(tokens, first)))
    return you ? 'second-person' : 'hypothetical'
  return you && !someone ? 'second-person' : undefined
}

/** "If the patient was admitted on the same day, bill the higher": a rule. */
const isOfAnybody = ({ hash }: Tokens, first: number) =>
  IF.has(hash[first]) && THE.has(hash[first + 1]) && ANYBODY.has(hash[first + 2])
const THE = wordSet('the a an any')
const ANYBODY = wordSet(
  'patient resident client person caller member child parent donor visitor customer worker employee student',
)

/** "Imagine …", "Now picture …" */
const isImagined = ({ hash }: Tokens, { first }: Sentence) =>
  IMAGINE.has(hash[first]) || IMAGINE.has(hash[first + 1])

/** "He needs to be seen today": told of whom the paragraph imagines, in the present and with nothing of ours. */
function goesOn(tokens: Tokens, sentence: Sentence): boolean {
  if (!Vocabulary.HE_SHE.has(tokens.hash[sentence.first])) return false
  return !hasAny(tokens, sentence, WAS) && !hasAny(tokens, sentence, Vocabulary.WE)
}
const WAS = wordSet('was were had did came went')

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
