import type { StatisticEntity } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordSet, wordSet } from '../word-set.ts'
import { NUMBER_WORDS } from './numbers.ts'
import type { Detector, Line, Scan } from './scan.ts'
import { Gate, runDetector } from './scan.ts'
import { readCount, readCountedRatio, readGroupShare, readPercent, readRatio } from './statistic-numbers.ts'
import { readFraction, readMultiple, SHARE_WORDS } from './statistic-shares.ts'
import { readEveryOne, readMean, readShareOfEvery, readToll } from './statistic-tolls.ts'

/** A statistic in a line; offsets count in the line. */
export interface Statistic {
  readonly start: number
  readonly end: number
  readonly form: StatisticEntity['form']
  readonly value?: number
}

/** What a statistic may begin with, beside numbers in digits. */
export const STATISTIC_OPENERS: readonly string[] = [
  ...NUMBER_WORDS,
  ...NUMBER_WORDS.map((n) => `one-in-${n}`),
  'million',
  'second',
  'millions',
  'thousands',
  'billions',
  ...SHARE_WORDS,
]
const GATE = new Gate({ words: STATISTIC_OPENERS, numbers: true })
const COMPOUNDS = wordSet(NUMBER_WORDS.map((n) => `one-in-${n}`))
const SHARES = wordSet(SHARE_WORDS)

/** Finds numbers that state a share, a chance, a count of people or a change by a factor. */
export const STATISTICS: Detector<StatisticEntity> = { gate: GATE, read: readStatistics }

/** All statistics of a draft. */
export const detectStatistics = (scan: Scan): StatisticEntity[] => runDetector(STATISTICS, scan)

function readStatistics(line: Line, gates: readonly number[]): StatisticEntity[] {
  const out: StatisticEntity[] = []
  let done = -1
  for (const at of gates) {
    if (line.start(at) < done) continue
    const found = readStatistic(line, at)
    if (!found || found.start < done) continue
    const { start, end, ...rest } = found
    out.push({ kind: 'statistic', span: line.span(start, end), sentence: line.sentence, ...rest })
    done = end
  }
  return out
}

/** What may follow the first number of each form; a word that is none of these can only count people. */
const SHARE_NEXT = new Set([
  ...wordSet('percent percentage per pct to and or hundred in out of'),
  ...['%', '-', '–', '—'].map((mark) => mark.charCodeAt(0)),
])
const FACTOR_NEXT = new WordSet([...wordSet('times x fold'), '-'.charCodeAt(0)])

function readStatistic(line: Line, at: number): Statistic | undefined {
  if (SHARES.has(line.hash(at))) {
    const share = readFraction(line, at) ?? readMultiple(line, at)
    if (share) return share
  }
  const toll = readToll(line, at) ?? readEveryOne(line, at)
  if (toll) return toll
  if (line.touches(at) && /[\w$€£#/.+-]/.test(line.text[line.start(at) - 1])) return undefined
  const next = line.hash(at + 1)
  const share =
    SHARE_NEXT.has(next) || COMPOUNDS.has(line.hash(at))
      ? (readPercent(line, at) ?? readRatio(line, at))
      : undefined
  if (share) return share
  if (line.kind(at) !== TokenKind.Number) {
    const fraction = readFraction(line, at)
    if (fraction) return fraction
  }
  return (
    (FACTOR_NEXT.has(next) ? readMultiple(line, at) : undefined) ??
    readCountedRatio(line, at) ??
    readShareOfEvery(line, at) ??
    readGroupShare(line, at) ??
    readMean(line, at) ??
    readCount(line, at)
  )
}
