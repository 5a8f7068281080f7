import { hashWord } from '../annotate/fold.ts'
import { hasTerm, patientsIn, Term } from '../checks.ts'
import { DEATH_WORDS as Words } from '../data/deaths.ts'
import { KIN_WORDS } from '../data/kin.ts'
import type { Document, Sentence } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import { isLongAgo } from './long-ago.ts'
import { isAtWork } from './staff-draft.ts'

/** Deaths that are nobody's in care here: of many, of long ago, of givers. */

const MANY = wordSet(Words.many)
const FUND = wordSet(`${KIN_WORDS.fund} ${KIN_WORDS.giving}`)

/** "When a patient dies, …": whichever it may be. */
const [WHENEVER, ANY, DIES] = ['when whenever if once after before', 'a an any', 'dies passes'].map(wordSet)

/** Of many, of long ago, of a gift or of a farewell to the living. */
export function isElsewhere(document: Document, index: number): boolean {
  const sentence = document.sentences[index]
  const { hash } = document.tokens
  const any = WHENEVER.has(hash[sentence.first]) && ANY.has(hash[sentence.first + 1])
  if (any && hasWord(document, sentence, DIES)) return true
  if (isOfMany(document, sentence) && !isOneOfMany(document, sentence)) return true
  if (isLongAgo(document, index)) return true
  const sure = patientsIn(document, index).some((one) => one.certain && !isAtWork(one))
  return !sure && isGift(document, sentence) && !isIllHere(document, sentence)
}

/** "Families", "loved ones", and no "loved his dog". */
function isOfMany({ tokens: { hash } }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++)
    if (MANY.has(hash[t]) && !(LOVED.has(hash[t]) && !ONES.has(hash[t + 1]))) return true
  return false
}
const [LOVED, ONES] = ['loved', 'ones one'].map(wordSet)

/** A fund, a walk or a gift: a heart that "gave out" is none. */
function isGift({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++)
    if (FUND.has(tokens.hash[t]) && !(GAVE.has(tokens.hash[t]) && OUT.has(tokens.hash[t + 1]))) return true
  return false
}
const [GAVE, OUT] = ['gave gives give giving', 'out up'].map(wordSet)

/** "Who fought lupus with us", "the last weeks of his cancer in our house": ill, and ill where we are. */
export const isIllHere = (document: Document, sentence: Sentence) =>
  hasTerm(document, sentence, Term.Condition | Term.Procedure) && hasWord(document, sentence, HERE)
const HERE = wordSet('us our here')

/** "One of our patients lost her battle": one, whatever the noun. */
function isOneOfMany({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t + 2 < last; t++)
    if (COUNTED.has(tokens.hash[t]) && tokens.hash[t + 1] === OF && OUR.has(tokens.hash[t + 2])) return true
  return false
}
const OF = hashWord('of')
const COUNTED = wordSet(Words.few)
const OUR = wordSet('our my')
