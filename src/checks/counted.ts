import { STATISTIC_OPENERS } from '../entities/statistic.ts'
import { DIGITS, joinGates, openGate } from './gates.ts'
import { wordSet } from './has-word.ts'

/** A sentence that does not pass it states no share, chance or count. */
export const COUNTED = joinGates(DIGITS, openGate(wordSet(STATISTIC_OPENERS)))
