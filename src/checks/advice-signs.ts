import { ADVICE_SIGNS as Words } from '../data/advice-signs.ts'
import { COURTESY_WORDS } from '../data/reply-courtesy.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import { endsIn, passAdverbs, type Stretch } from './reply-verbs.ts'
import { isClinical } from './told-matter.ts'

/**
 * Orders and forecasts for one body: whatever a reply tells its reader to do, be it with the telephone or the door, is harmless;
 * with a body, a dose, food or activity it is advice.
 */

const [ORDERS, MATTER, MEASURE, OUTCOMES, HOUSE] = [
  Words.orders,
  Words.matter,
  Words.measure,
  Words.outcomes,
  Words.house,
].map(wordSet)
const [ADVERBS_TOO, OPENS, THINGS, MODALS, NOTS, OURS] = [
  'just simply maybe perhaps please also instead meanwhile now and then so or but first definitely',
  'and then so or but',
  'it that this them those these the your his her its',
  "can should will may might could would'll",
  "not never don't cannot can't won't",
  "we our we'll us i i'd i'll my",
].map(wordSet)
const [NO, FOR, BE] = ['no nothing', 'for until till before', 'be is are'].map(wordSet)
const COMMA = ','.charCodeAt(0)
const POSSIBLE = wordSet(
  COURTESY_WORDS.general.replace(
    /\b(?:can|may|might|should|could|keep|most|all|new|always|every|each|often|usually)\b/g,
    '',
  ),
)

/** What a sentence tells one reader to do or to expect of a body; undefined where it tells nothing of the kind. */
export function adviceSign(document: Document, sentence: Sentence): Stretch | undefined {
  if (hasWord(document, sentence, HOUSE) || hasWord(document, sentence, POSSIBLE)) return undefined
  for (let t = sentence.first; t < sentence.last; t++) {
    if (!isHead(document, sentence, t)) continue
    const found = orderAt(document, sentence, t) ?? restAt(document, sentence, t)
    if (found) return found
  }
  return forecastIn(document, sentence) ?? diagnosisIn(document, sentence)
}

/** "That is a pulled muscle, nothing more": what a short clause calls it. */
function diagnosisIn(document: Document, sentence: Sentence): Stretch | undefined {
  const { hash } = document.tokens
  const { first } = sentence
  if (!IT.has(hash[first]) || !NAMES_IT.has(hash[first + 1])) return undefined
  const last = Math.min(clauseEnd(document, sentence, first), commaFrom(document, sentence, first))
  if (last - first > DIAGNOSIS || hasWord(document, sentence, OURS)) return undefined
  return isClinical(document, { first: last - 1, last }) ? { first, last } : undefined
}
const [IT, NAMES_IT] = [
  "that this it that's it's",
  'is sounds looks could must might may only just a an your',
].map(wordSet)
/** Words of "it looks like a touch of bursitis". */
const DIAGNOSIS = 8

function commaFrom({ tokens }: Document, { last }: Sentence, at: number): number {
  let t = at
  while (t < last && tokens.hash[t] !== COMMA) t++
  return t
}

const [LET, YOU, TO] = ['can may should must could need ought have', 'you', 'to'].map(wordSet)
/** The first word of a clause. */
function isHead({ tokens }: Document, { first }: Sentence, at: number): boolean {
  const { hash, kind } = tokens
  // "You can go back to full weight"
  for (let t = at - 1; t >= Math.max(first + 1, at - 3); t--) {
    if (LET.has(hash[t]) && YOU.has(hash[t - 1])) return true
    if (!LET.has(hash[t]) && !TO.has(hash[t])) break
  }
  return (
    at === first ||
    kind[at - 1] === TokenKind.Mark ||
    OPENS.has(hash[at - 1]) ||
    (at === first + 1 && ADVERBS_TOO.has(hash[first]))
  )
}

/** "Push the fluids", "do ten heel raises each morning". */
function orderAt(document: Document, sentence: Sentence, at: number): Stretch | undefined {
  const { hash, kind } = document.tokens
  if (!ORDERS.has(hash[at])) return undefined
  const last = clauseEnd(document, sentence, at)
  // "Rest is what it needs", "Ice works": a noun.
  const next = hash[at + 1]
  if (at + 1 >= last || BE.has(next)) return undefined
  // "Take it slowly with those stitches": a wish.
  if (THINGS.has(next) && EASY.has(hash[at + 2])) return undefined
  const bodily = hasIn(document, MATTER, at + 1, last) || isClinical(document, { first: at + 1, last })
  const measured = hasIn(document, MEASURE, at + 1, last) || hasNumber(document, at + 1, last)
  const thing = THINGS.has(next) || kind[at + 1] === TokenKind.Number || PARTICLES.has(next)
  if (STRONG.has(hash[at]) && (thing || measured)) return { first: at, last }
  if (bodily && (thing || measured || last - at <= SHORT)) return { first: at, last }
  return undefined
}
const EASY = wordSet('easy slow slowly gently up out')
const PARTICLES = wordSet(
  'off out up down back on at in to over nothing only two one half ten five three four straight plenty a an no',
)
/** Done with a body and nothing else. */
const STRONG = wordSet('wean taper elevate rinse gargle massage floss hydrate soak ice moisturize swaddle')
/** Words of "skip the gym". */
const SHORT = 5

/** "No running for ten days". */
function restAt(document: Document, sentence: Sentence, at: number): Stretch | undefined {
  if (!NO.has(document.tokens.hash[at])) return undefined
  // "No chewing on that side until Thursday"
  const doing = endsIn(document, at + 1, 'ing') && !ANYBODYS.has(document.tokens.hash[at + 1])
  const last = clauseEnd(document, sentence, at)
  const bodily = doing || hasIn(document, MATTER, at + 1, Math.min(last, at + 4))
  return bodily && (hasIn(document, FOR, at, last) || hasIn(document, MEASURE, at, last))
    ? { first: at, last }
    : undefined
}

const ANYBODYS = wordSet('parking waiting smoking filming recording meeting nothing morning evening')

/** "The patch can come off on Friday", "a week of bed rest will fix that". */
function forecastIn(document: Document, sentence: Sentence): Stretch | undefined {
  const { hash } = document.tokens
  if (hasWord(document, sentence, OURS)) return undefined
  for (let t = sentence.first + 1; t < sentence.last - 1; t++) {
    if (!MODALS.has(hash[t])) continue
    const verb = passAdverbs(document, t + 1, sentence.last)
    if (!OUTCOMES.has(hash[verb]) || NOTS.has(hash[t + 1])) continue
    const first = Math.max(sentence.first, t - REACH)
    if (hasIn(document, MATTER, first, t) || isClinical(document, { first, last: t }))
      return { first, last: Math.min(sentence.last, verb + 4) }
  }
  return undefined
}
/** Words before the modal in which the thing stands. */
const REACH = 7

function clauseEnd({ tokens }: Document, { last }: Sentence, at: number): number {
  let t = at + 1
  while (t < last && !(tokens.kind[t] === TokenKind.Mark && tokens.hash[t] !== COMMA)) t++
  return t
}

function hasIn(
  { tokens }: Document,
  set: { has(hash: number): boolean },
  first: number,
  last: number,
): boolean {
  for (let t = first; t < last; t++) if (set.has(tokens.hash[t])) return true
  return false
}

function hasNumber({ tokens }: Document, first: number, last: number): boolean {
  for (let t = first; t < last; t++) if (tokens.kind[t] === TokenKind.Number) return true
  return false
}
