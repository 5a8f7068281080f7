import { HEALTH, isBodyPart } from '../annotate/terms.ts'
import { CARE_FACT_WORDS } from '../data/care-fact-words.ts'
import { CLINICAL_NOUNS } from '../data/clinical-nouns.ts'
import { RELATION_WORDS } from '../data/relationship-words.ts'
import { COURTESY_WORDS } from '../data/reply-courtesy.ts'
import type { Document } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hashWord } from './has-word.ts'
import type { Stretch } from './reply-verbs.ts'

/** What a word of a reply is about: a body and its treatment, money, times, or how somebody behaved. */
export type Matter = 'clinical' | 'money' | 'schedule' | 'conduct'

const Words = CARE_FACT_WORDS
const IDLE = wordSet(Words.idle)
const OF_A_BODY = wordSet(
  `${CLINICAL_NOUNS.plain} ${Words.thing} ${Words.finding} ${Words.symptom} ${Words.film} ${Words.loose} ${Words.item} ${Words.aid} ${Words.status} ${Words.handled} ${Words.suffered} ${Words.imaging} ${Words.body} ${Words.healing} ${RELATION_WORDS.gear} ${RELATION_WORDS.organ} ${RELATION_WORDS.limb} ${RELATION_WORDS.aid}`,
)
/** Of everybody's face as well. */
const [SMILE, GUARD] = ['smile', 'guard'].map(hashWord)
const WORN = wordSet('night mouth bite sports')
const OF_MONEY = wordSet(`${Words.payer} ${Words.bill} ${Words.charged} deductible collections`)
const OF_TIME = wordSet(
  `${Words.visit} ${Words.treat} reminder reminders voicemail voicemails referral referrals discharge admission arrival intake interpreter chaperone ambulance security police fee fees`,
)
const OF_CONDUCT = wordSet(
  `${Words.outburst} ${Words.state} ${Words.altered} ${Words.resisted} ${Words.manner}`,
)
/** Of when and how often, but no noun. */
const WHEN = wordSet('twice thrice late early cancelled canceled rescheduled missed overdue')
/** Words of a body or its care that mean other things as well, and what stands before them where they mean that. */
const VAGUE = wordSet(
  'back hand hands face heart eye eyes foot feet arm nose chest head mass port drops patch lens monitor brace boot tube pump battery growth pads pad cast film notes photos images chart test tests mouth light lights appliance ring crown stay sugar pressure temperature weight root nerve culture bands wire wires screen screens',
)
const OWNED = wordSet(
  'your his her that the this those these my both left right upper lower new bad sore first second old other of',
)
/** Words that are of a body where they are somebody's, and anything else where they are not. */
const [OF_SOMEBODY, SOMEBODYS] = [
  CLINICAL_NOUNS.owned,
  'your his her two three four five six second third fourth fifth last',
].map(wordSet)
const [TIMES, COUNTS] = [COURTESY_WORDS.times, COURTESY_WORDS.counts].map(wordSet)

/** "This fall", "the back of the card": a season and a side, and nothing of anybody's body. */
const [FALL, BACK, OF] = ['fall', 'back', 'of'].map(hashWord)
const SEASON = wordSet('this last next every in until since early late')

/** What the word at a token is about; undefined where it is about none of these, or belongs to a desk, a page or a team. */
export function matterOf({ tokens, terms }: Document, at: number): Matter | undefined {
  const word = tokens.hash[at]
  if (word === BACK && tokens.hash[at + 1] === OF) return undefined
  if (word === FALL && SEASON.has(tokens.hash[at - 1])) return undefined
  if (OF_MONEY.has(word)) return 'money'
  if (OF_TIME.has(word)) return 'schedule'
  if (OF_CONDUCT.has(word)) return 'conduct'
  if (VAGUE.has(word) && !OWNED.has(tokens.hash[at - 1]) && !OWNED.has(tokens.hash[at - 2])) return undefined
  if (word === GUARD && WORN.has(tokens.hash[at - 1])) return 'clinical'
  if (OF_SOMEBODY.has(word) && (SOMEBODYS.has(tokens.hash[at - 1]) || SOMEBODYS.has(tokens.hash[at - 2])))
    return IDLE.has(tokens.hash[at + 1]) ? undefined : 'clinical'
  if (IDLE.has(word) || IDLE.has(tokens.hash[at + 1]) || word === SMILE) return undefined
  // Part of the name of an institute.
  if (tokens.kind[at] === TokenKind.Capital && tokens.kind[at - 1] === TokenKind.Capital) return undefined
  return terms.starts[at] & HEALTH || OF_A_BODY.has(word) || isBodyPart(word) ? 'clinical' : undefined
}

/** What a stretch is about: the gravest that stands in it. */
export function matterIn(document: Document, { first, last }: Stretch): Matter | undefined {
  let found: Matter | undefined
  for (let t = first; t < last; t++) {
    const matter = matterOf(document, t)
    if (matter === 'clinical') return matter
    if (matter && found !== 'money') found = matter
    if (WHEN.has(document.tokens.hash[t])) found ??= 'schedule'
    if (TIMES.has(document.tokens.hash[t]) && COUNTS.has(document.tokens.hash[t - 1])) found ??= 'schedule'
  }
  return found
}

/** Whether a word of a body or its treatment stands in a stretch. */
export function isClinical(document: Document, { first, last }: Stretch): boolean {
  for (let t = first; t < last; t++) if (matterOf(document, t) === 'clinical') return true
  return false
}
