import { wordSet } from '../word-set.ts'
import type { Line } from './scan.ts'
import type { Statistic } from './statistic.ts'

const PARTS = 'third quarter fifth sixth eighth tenth fourth'.split(' ')
const COMPOUND_PARTS = PARTS.flatMap((part) => [
  `one-${part}`,
  ...['two', 'three', 'four', 'nine'].map((n) => `${n}-${part}s`),
])
const FACTORS =
  `doubles doubled doubling triples tripled tripling quadruples quadrupled quadrupling halves halved halving
  double triple quadruple halve twice twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold`.split(
    /\s+/,
  )

/** Words that may open a share or a factor. */
export const SHARE_WORDS = [
  'half',
  ...PARTS,
  ...PARTS.map((part) => `${part}s`),
  ...COMPOUND_PARTS,
  ...FACTORS,
]

const spaced = (source: string) => new RegExp(source.replaceAll(' ', '\\s+'), 'iy')
const RISK =
  '(?:risks?|chances?|odds|likelihood|rates?|number|incidence|probability|mortality|deaths|survival)'
const NEARLY =
  '(?:nearly|almost|about|over|roughly|around|approximately|more than|less than|fewer than|up to)'
const HALF = spaced(
  `(?<!(?:first|second|other|last|latter|next|this|that|better) )half(?= of (?!it\\b|the time|the battle|a |my (?!patients))| (?:the|all|our|of all) (?:people|adults|patients|women|men|children|${RISK}))`,
)
const NEARLY_HALF = spaced(
  `(?<=${NEARLY} )half(?! (?:an?|hour|hours|day|dozen|mile|marathon|past|off|price)\\b)(?![\\w-])`,
)
const HALF_MILLION = spaced('(?:half|quarter)(?: of)?(?: an?)? (?:million|billion)(?![\\w])')
/** "half as likely", "a third as many". */
const AS_LIKELY = spaced('half as (?:likely|many|much|high|common|often|apt|prone)(?![\\w])')
const HALVED = spaced('(?<=(?:in|by|by one) )half(?![\\w-])')
const CUT =
  /\b(?:cut|cuts|cutting|reduce[sd]?|reducing|slash(?:es|ed|ing)?|drop(?:s|ped)?|go(?:es)? down|went down|f[ae]ll(?:s|en)?|lower(?:s|ed|ing)?|decrease[sd]?|shrinks?|shrank)\b(?![^.]{0,40}\b(?:pills?|tablets?|sandwich|lengthwise|doses?)\b)[^.;]{0,80}$/i
/** "two thirds of", "a quarter of", "by a third"; days of months, cups and stretches of a way are none. */
const FRACTION = spaced(
  `(?:(?:one|two|three|four|nine)[-\\s])?(?:${PARTS.join('|')})s?(?= of (?!an? |the (?:way|year|month|time|cup)|january|february|march|april|may\\b|june|july|august|september|october|november|december|\\d)| (?:as (?:likely|many|common|often)|fewer|lower|higher|reduction|drop|increase|decline|less|more) )`,
)
const BY_FRACTION = spaced(
  `(?<=by (?:nearly |almost |about |over |more than )?(?:(?:an?|one|two|three|four|nine) )?)(?:(?:one|two|three|four|nine)[-\\s])?(?:${PARTS.join('|')})s?(?![\\w-])`,
)
const ONE = /(?<=(?<![\w-])((?:an?|one|two|three|four|nine)\s+))/iy
const PARTITIVE = /^(?:(?:an?|one|two|three|four|nine)[-\s])/i

/** "half of adults", "nearly half", "two thirds of", "by a third". */
export function readFraction(line: Line, at: number): Statistic | undefined {
  const start = line.start(at)
  const million = line.match(HALF_MILLION, start)
  if (million)
    return {
      start,
      end: start + million[0].length,
      form: 'count',
      value: /bill/i.test(million[0]) ? 2.5e8 : 2.5e5,
    }
  if (line.match(HALVED, start)) {
    if (!CUT.test(line.text.slice(Math.max(0, start - 120), start))) return undefined
    return { start, end: line.end(at), form: 'multiple' }
  }
  const likely = line.match(AS_LIKELY, start)
  if (likely) return { start, end: start + likely[0].length, form: 'multiple' }
  const half = line.match(HALF, start) ?? line.match(NEARLY_HALF, start)
  if (half) return { start, end: start + half[0].length, form: 'fraction' }
  const part = line.match(BY_FRACTION, start) ?? line.match(FRACTION, start)
  if (!part) return undefined
  const end = start + part[0].length
  if (PARTITIVE.test(part[0])) return { start, end, form: 'fraction' }
  // "a third of": the count stands in the word before; "the third of" is an ordinal.
  const one = line.match(ONE, start)
  return one ? { start: start - one[1].length, end, form: 'fraction' } : undefined
}

const INFLECTED = wordSet(
  'doubles doubled doubling triples tripled tripling quadruples quadrupled quadrupling halves halved halving twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold',
)
const INFINITIVES = wordSet('double triple quadruple halve')
/** "Gone up sixfold"; "doubled up" is none. */
const FOLDS = wordSet(
  'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold',
)
const NO_FACTOR = wordSet('over up down back both two mixed plays checked check checking')
const INFINITIVE = spaced(
  `(?:double|triple|quadruple|halve)(?= (?:(?:the|your|her|his|their|a person['’]s|one['’]s|our) (?:\\w+ ){0,2}${RISK}|(?:\\w+ ){0,2}(?:risks?|odds|mortality)))`,
)
const TWICE = spaced(
  `twice (?:as (?:likely|many|much|high|common|often|deadly|effective|fast)|the (?:\\w+ )?${RISK})(?![\\w])`,
)
const TIMES = spaced(
  `(?:\\d+(?:\\.\\d+)?|[a-z]+)(?:\\s?x | times )(?:(?:more|less|as|higher|greater|lower|likelier|oftener|fewer|faster|better|worse|larger)(?![\\w])(?: likely)?|(?:the )(?:\\w+ )?${RISK})`,
)
const FOLD = /(?:\d+(?:\.\d+)?|[a-z]+)[-\s]?fold(?![\w])/iy

/** "doubles", "twice as likely", "three times more", "3-fold", "10x higher". */
export function readMultiple(line: Line, at: number): Statistic | undefined {
  const start = line.start(at)
  const hash = line.hash(at)
  if (INFLECTED.has(hash)) {
    if ((NO_FACTOR.has(line.hash(at - 1)) && !FOLDS.has(hash)) || NO_FACTOR.has(line.hash(at + 1)))
      return undefined
    return { start, end: line.end(at), form: 'multiple' }
  }
  const pattern = INFINITIVES.has(hash) ? INFINITIVE : TWICE
  const match = line.match(pattern, start) ?? line.match(TIMES, start) ?? line.match(FOLD, start)
  return match ? { start, end: start + match[0].length, form: 'multiple' } : undefined
}
